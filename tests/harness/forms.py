"""Forms with parts, read by the parser of e-mails: no code of ours decides what was sent."""

from email.parser import BytesParser
from typing import Any, NamedTuple


class SentPart(NamedTuple):
    """One field of a form."""

    name: str
    filename: str | None
    content_type: str
    content: bytes


def parts_of(body: bytes, content_type: str) -> list[SentPart]:
    """The fields of a form, in their order."""
    head = f"content-type: {content_type}\r\n\r\n".encode()
    parsed: Any = BytesParser().parsebytes(head + body)
    assert parsed.get_content_type() == "multipart/form-data"
    assert not parsed.defects
    return [
        SentPart(
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get_content_type(),
            part.get_payload(decode=True),
        )
        for part in parsed.get_payload()
    ]
