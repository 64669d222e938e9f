"""Reads recorded bodies that are compressed, with the limits that a client has."""

import re
from collections.abc import Mapping
from typing import Final

from deskspec_runtime._constants import MAX_RESPONSE_BYTES
from deskspec_runtime.http.body_reader import BodyReader, TooLargeBodyError, UnreadableBodyError

from ..failure import Failure

_GZIP = b"\x1f\x8b"
_SHOWABLE = re.compile(r"[a-z, -]{1,40}").fullmatch
_CODINGS = ("gzip", "x-gzip", "deflate")
NOT_RECORDED: Final = "a body that is not in the recording"


def decompressed(body: bytes, headers: Mapping[str, str], where: str) -> bytes | str:
    """Decompress a recorded body; return what it is instead, as text, if that is impossible.

    Some recorders decompress the body but keep its `Content-Encoding`.

    Args:
        body: The body.
        headers: Lower-case name -> value.
        where: File and place, for messages.

    Raises:
        Failure: It has more bytes than a client reads.
    """
    coding = headers.get("content-encoding", "").strip().lower()
    is_gzip = coding in _CODINGS[:2] and body.startswith(_GZIP)
    if is_gzip or (coding == "deflate" and not _is_text(body)):
        try:
            return _whole(body, coding)
        except TooLargeBodyError as error:
            # No recorder makes one by mistake: whoever packed it so means the reader.
            raise Failure(f"{where}: unpacks to {error}; remove this exchange") from None
        except UnreadableBodyError:
            return NOT_RECORDED
    if coding in ("", "identity", *_CODINGS) or _is_text(body):
        return body
    return f"a body packed as {coding if _SHOWABLE(coding) else 'another coding'}"


def unpacked(body: bytes, coding: str) -> bytes | None:
    """Decompress a body of a known coding; return `None` if it is broken or too large."""
    try:
        return _whole(body, coding)
    except UnreadableBodyError:
        return None


def _whole(body: bytes, coding: str) -> bytes:
    reader = BodyReader({"content-encoding": coding}, MAX_RESPONSE_BYTES)
    reader.add(body)
    return reader.whole()


def _is_text(body: bytes) -> bool:
    try:
        body.decode()
    except UnicodeDecodeError:
        return False
    return True
