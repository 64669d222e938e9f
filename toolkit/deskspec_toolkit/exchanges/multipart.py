"""Forms with files, `multipart/form-data`: reads the parts of one, and writes one."""

from collections.abc import Iterable
from email.message import Message
from email.parser import HeaderParser
from typing import Final, NamedTuple

MEDIA_TYPE: Final = "multipart/form-data"
TEXT: Final = "text/plain"
_END: Final = b"--"
_HEAD_ENDS: Final = b"\r\n\r\n"
_BOUNDARY: Final = "deskspec-form-part"
_ESCAPED: Final = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})
"""What browsers write in place of what would end a name."""


class FormPart(NamedTuple):
    """One field of a form."""

    name: str
    content: bytes
    filename: str | None = None
    """The name of a file; `None` if the field is text."""
    content_type: str = TEXT

    @property
    def text(self) -> str:
        """The content of a field that is text."""
        return self.content.decode("utf-8", "replace")


def read(body: bytes, content_type: str) -> list[FormPart]:
    """Return the parts of a form.

    A recorder that writes text has line feeds in place of its line breaks.

    Args:
        body: The body.
        content_type: The value of its `Content-Type`.

    Raises:
        ValueError: The body is no such form.
    """
    header = Message()
    header["content-type"] = content_type
    boundary = header.get_boundary()
    if not boundary or not boundary.isascii():
        raise ValueError("no boundary")
    delimiter = b"\r\n--" + boundary.encode()
    if b"\r\n" not in body:
        body = body.replace(b"\n", b"\r\n")
    # The first delimiter may be at the beginning, without a line break.
    _, *parts = (b"\r\n" + body).split(delimiter)
    if len(parts) < 1 or not parts[-1].startswith(_END):
        raise ValueError("no end")
    return [_part(each) for each in parts[:-1]]


def written(parts: Iterable[FormPart]) -> tuple[bytes, str]:
    """Return the body of a form, always the same one for the same parts, and its `Content-Type`."""
    body = b""
    for part in parts:
        is_plain = part.filename is None and part.content_type == TEXT
        file = "" if part.filename is None else f'; filename="{_escaped(part.filename)}"'
        kind = "" if is_plain else f"Content-Type: {part.content_type}\r\n"
        head = f'Content-Disposition: form-data; name="{_escaped(part.name)}"{file}\r\n{kind}'
        body += f"--{_BOUNDARY}\r\n{head}\r\n".encode() + part.content + b"\r\n"
    return body + f"--{_BOUNDARY}--\r\n".encode(), f"{MEDIA_TYPE}; boundary={_BOUNDARY}"


def _escaped(name: str) -> str:
    return name.translate(_ESCAPED)


def _part(part: bytes) -> FormPart:
    line, _, rest = part.partition(b"\r\n")
    head, separator, content = (b"\r\n" + rest).partition(_HEAD_ENDS)
    if line.strip() or not separator:
        raise ValueError("a part without an end of its head")
    headers = HeaderParser().parsestr(head.decode("utf-8", "replace").lstrip())
    if headers.get_content_disposition() != "form-data":
        raise ValueError("a part that is no field")
    name = headers.get_param("name", header="content-disposition")
    if not isinstance(name, str):
        raise ValueError("a part without a name")
    kind = headers["content-type"]
    return FormPart(name, content, headers.get_filename(), str(kind) if kind else TEXT)
