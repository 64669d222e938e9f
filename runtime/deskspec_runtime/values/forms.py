"""A form as a vendor posts it: `application/x-www-form-urlencoded` or `multipart/form-data`.

A field is text. Where the text is a JSON object or array it is read as one, because a form has no
other way to hold it; a name that comes several times is a list.
"""

from collections.abc import Iterator
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any, Final
from urllib.parse import parse_qsl

from .jsontext import parse as parse_json

_MOST_FIELDS: Final = 1_000


def is_form(content_type: str) -> bool:
    """Whether a `Content-Type` is that of a form."""
    kind = content_type.partition(";")[0].strip().lower()
    return kind in ("application/x-www-form-urlencoded", "multipart/form-data")


def parse(body: bytes, content_type: str) -> dict[str, Any]:
    """Return the fields of a form by their names.

    Args:
        body: The body.
        content_type: The `Content-Type`, for which `is_form` holds.

    Raises:
        ValueError: The body is no such form, or is not UTF-8.
    """
    is_multipart = content_type.lstrip().lower().startswith("multipart/")
    pairs = _parts(body, content_type) if is_multipart else _pairs(body)
    if not body:
        raise ValueError("empty")
    fields: dict[str, list[Any]] = {}
    for name, text in pairs:
        fields.setdefault(name, []).append(_value(text))
    return {name: values if len(values) > 1 else values[0] for name, values in fields.items()}


def _pairs(body: bytes) -> list[tuple[str, str]]:
    return parse_qsl(
        body.decode("utf-8"),
        keep_blank_values=True,
        strict_parsing=True,
        errors="strict",
        max_num_fields=_MOST_FIELDS,
    )


def _parts(body: bytes, content_type: str) -> Iterator[tuple[str, str]]:
    head = f"Content-Type: {' '.join(content_type.split())}\r\n\r\n".encode("ascii")
    form: EmailMessage = BytesParser(policy=HTTP.clone(raise_on_defect=True)).parsebytes(
        head + body
    )
    if form.preamble:
        raise ValueError("a first field that does not begin with the boundary")
    for part in form.iter_parts():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        if not isinstance(name, str) or not isinstance(content, bytes):
            raise ValueError("a part that is no field")
        yield name, content.decode("utf-8")


def _value(text: str) -> Any:
    if not text.startswith(("{", "[")):
        return text
    try:
        return parse_json(text.encode("utf-8"))
    except ValueError:
        return text
