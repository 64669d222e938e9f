"""Bodies as they were before they were packed for the way."""

import gzip
import zlib
from collections.abc import Mapping

_GZIP = b"\x1f\x8b"


def unpacked(body: bytes, headers: Mapping[str, str]) -> bytes | None:
    """A recorded body without its compression; `None` if it cannot be taken off.

    Some recorders keep the header and have unpacked the body already.

    Args:
        body: The body.
        headers: Its headers, names in lower case.
    """
    coding = headers.get("content-encoding", "").strip().lower()
    try:
        if coding in ("gzip", "x-gzip") and body.startswith(_GZIP):
            return gzip.decompress(body)
        if coding == "deflate" and not _is_text(body):
            return _inflated(body)
    except (OSError, EOFError, zlib.error):
        return None
    if coding in ("", "identity", "gzip", "x-gzip", "deflate") or _is_text(body):
        return body
    return None


def _inflated(body: bytes) -> bytes:
    try:
        return zlib.decompress(body)
    except zlib.error:
        return zlib.decompress(body, -zlib.MAX_WBITS)  # as some servers send it


def _is_text(body: bytes) -> bool:
    try:
        body.decode()
    except UnicodeDecodeError:
        return False
    return True
