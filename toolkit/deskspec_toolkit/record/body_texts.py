"""The texts and numbers of a body, whatever it is: JSON, a form, several parts, plain text.

What is no text cannot be looked into, so of bytes only their number is left.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any, Final, TypeAlias
from urllib.parse import parse_qsl, quote, urlencode

from deskspec_runtime.contract.comparison import is_json, media_type
from deskspec_runtime.values import jsontext

from ..conformance.operation import FORMS
from .pii import FieldSpot

Change: TypeAlias = Callable[[Any, FieldSpot], Any]
"""What becomes of a text or a number at a spot."""
BOUNDARY: Final = "deskspec-boundary"
"""What is between the parts of every body that is written down: senders make theirs up each time,
so that no two bodies would be the same."""
_BOUNDARY: Final = re.compile(r'boundary="?([^";,\s]+)"?', re.IGNORECASE)
_PART_NAME: Final = re.compile(r'\bname="([^"]*)"', re.IGNORECASE)
_PART_KIND: Final = re.compile(r"^content-type:\s*([^\r\n]+)", re.IGNORECASE | re.MULTILINE)


def changed(body: bytes, content_type: str, spot: FieldSpot, change: Change) -> bytes:
    """A body in which every text and number was changed; the same bytes if none was.

    Args:
        body: The body, unpacked.
        content_type: The value of its header.
        spot: What the body is.
        change: What becomes of each.
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


def in_value(value: Any, spot: FieldSpot, change: Change) -> Any:
    """A JSON value in which every text, number and name of a field was changed."""
    if isinstance(value, dict):
        return {
            change(name, FieldSpot(beside={name: inner})): in_value(
                inner, spot.inside(name, value), change
            )
            for name, inner in value.items()
        }
    if isinstance(value, list):
        return [in_value(each, spot, change) for each in value]
    return value if value is None or isinstance(value, bool) else change(value, spot)


def pairs(text: str, change: Change) -> str:
    """A query, or a form, in which every value was changed; the same text if none was."""
    given = parse_qsl(text, keep_blank_values=True)
    beside = dict(given)
    new = [(name, change(value, FieldSpot(name, beside=beside))) for name, value in given]
    return text if new == given else urlencode(new, quote_via=quote)


def comparable(body: bytes, content_type: str) -> bytes:
    """A body as it is to be compared with a recorded one: with the one boundary.

    Args:
        body: The body of a request.
        content_type: The value of its header.
    """
    found = _BOUNDARY.search(content_type)
    if found is None or not media_type(content_type).startswith("multipart/"):
        return body
    return body.replace(b"--" + found[1].encode(), b"--" + BOUNDARY.encode())


def content_type_of(content_type: str) -> str:
    """The value of a header as it is written down: with the one boundary."""
    return _BOUNDARY.sub(f"boundary={BOUNDARY}", content_type)


def _json(body: bytes, spot: FieldSpot, change: Change) -> bytes:
    value = jsontext.parse(body)
    new = in_value(value, spot, change)
    return body if new == value else jsontext.dump(new)


def _parts(body: bytes, content_type: str, change: Change) -> bytes:
    if _BOUNDARY.search(content_type) is None:
        return bytes(len(body))
    mark = b"--" + BOUNDARY.encode()
    parts = comparable(body, content_type).split(mark)
    return mark.join(_changed_parts(parts, change))


def _changed_parts(parts: list[bytes], change: Change) -> Iterator[bytes]:
    for part in parts:
        head, between, content = part.partition(b"\r\n\r\n")
        if not between:
            yield part
            continue
        text = head.decode("utf-8", "replace")
        name, kind = _PART_NAME.search(text), _PART_KIND.search(text)
        spot = FieldSpot(name[1] if name else "")
        content, end = content.removesuffix(b"\r\n"), content[len(content.removesuffix(b"\r\n")) :]
        new = changed(content, kind[1] if kind else "text/plain", spot, change)
        yield str(change(text, FieldSpot())).encode() + between + new + end
