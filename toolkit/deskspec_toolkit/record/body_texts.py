"""Rewrites the texts and numbers of a body: JSON, a form, multipart, or plain text.

Binary content cannot be scrubbed, so it is replaced by as many zero bytes.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Final, TypeAlias
from urllib.parse import parse_qsl, quote, urlencode

from deskspec_runtime.contract.media_types import is_json, media_type
from deskspec_runtime.values import jsontext

from ..conformance.operation import FORMS
from .pii import FieldSpot

ValueChange: TypeAlias = Callable[[Any, FieldSpot], Any]
"""Returns the replacement of a text or a number at a spot."""
BOUNDARY: Final = "deskspec-boundary"
"""The multipart boundary in cassettes. Senders invent a new one for each request, which would make
every two bodies differ."""
_BOUNDARY: Final = re.compile(r'boundary="?([^";,\s]+)"?', re.IGNORECASE)
_PART_NAME: Final = re.compile(r'\bname="([^"]*)"', re.IGNORECASE)
_FILE_NAME: Final = re.compile(r'\bfilename="([^"]*)"', re.IGNORECASE)
_PART_KIND: Final = re.compile(r"^content-type:\s*([^\r\n]+)", re.IGNORECASE | re.MULTILINE)


def changed(body: bytes, content_type: str, spot: FieldSpot, change: ValueChange) -> bytes:
    """Change every text and number of a body; return the same bytes if nothing changes.

    Args:
        body: The body, decompressed.
        content_type: The value of its `Content-Type`.
        spot: The spot of the whole body.
        change: Returns the replacement of each text and number.
    """
    kind = media_type(content_type)
    try:
        if is_json(kind):
            return _json(body, spot, change)
        if kind.startswith("multipart/"):
            return _parts(body, content_type, change)
        text = body.decode()
    except UnicodeDecodeError:
        return bytes(len(body))
    except ValueError:
        text = body.decode("utf-8", "replace")
    if kind in FORMS:
        return pairs(text, change).encode()
    return str(change(text, spot)).encode()


def in_value(value: Any, spot: FieldSpot, change: ValueChange) -> Any:
    """Change every text, number and field name of a JSON value."""
    if isinstance(value, dict):
        return {
            change(name, FieldSpot(siblings={name: inner})): in_value(
                inner, spot.inside(name, value), change
            )
            for name, inner in value.items()
        }
    if isinstance(value, list):
        return [in_value(each, spot, change) for each in value]
    return value if value is None or isinstance(value, bool) else change(value, spot)


def pairs(text: str, change: ValueChange) -> str:
    """Change every value of a query or a form; return the same text if nothing changes."""
    old = parse_qsl(text, keep_blank_values=True)
    siblings = dict(old)
    new = [(name, change(value, FieldSpot(name, siblings=siblings))) for name, value in old]
    return text if new == old else urlencode(new, quote_via=quote)


def comparable(body: bytes, content_type: str) -> bytes:
    """Return a body with the boundary that cassettes have, to compare it with a recorded one.

    Args:
        body: The body of a request.
        content_type: The value of its `Content-Type`.
    """
    boundary = _BOUNDARY.search(content_type)
    if boundary is None or not media_type(content_type).startswith("multipart/"):
        return body
    return body.replace(b"--" + boundary[1].encode(), b"--" + BOUNDARY.encode())


def content_type_of(content_type: str) -> str:
    """Return a `Content-Type` with the boundary of cassettes."""
    return _BOUNDARY.sub(f"boundary={BOUNDARY}", content_type)


def _json(body: bytes, spot: FieldSpot, change: ValueChange) -> bytes:
    value = jsontext.parse(body)
    new = in_value(value, spot, change)
    return body if new == value else jsontext.dump(new)


def _parts(body: bytes, content_type: str, change: ValueChange) -> bytes:
    if _BOUNDARY.search(content_type) is None:
        return bytes(len(body))
    delimiter = b"--" + BOUNDARY.encode()
    parts = comparable(body, content_type).split(delimiter)
    return delimiter.join(_changed_parts(parts, change))


def _changed_parts(parts: list[bytes], change: ValueChange) -> Iterator[bytes]:
    for part in parts:
        head, separator, content = part.partition(b"\r\n\r\n")
        if not separator:
            yield part
            continue
        text = head.decode("utf-8", "replace")
        name, kind = _PART_NAME.search(text), _PART_KIND.search(text)
        spot = FieldSpot(name[1] if name else "")
        content, end = content.removesuffix(b"\r\n"), content[len(content.removesuffix(b"\r\n")) :]
        new = changed(content, kind[1] if kind else "text/plain", spot, change)
        yield _FILE_NAME.sub(partial(_changed_name, change), text).encode() + separator + new + end


def _changed_name(change: ValueChange, match: re.Match[str]) -> str:
    return f'filename="{change(match[1], FieldSpot("filename"))}"'
