"""Decompresses recorded bodies."""

import gzip
import zlib
from collections.abc import Mapping

_GZIP = b"\x1f\x8b"


def decompressed(body: bytes, headers: Mapping[str, str]) -> bytes | None:
    """Decompress a recorded body; return `None` if that is impossible.

    Some recorders decompress the body but keep its `Content-Encoding`.

    Args:
        body: The body.
        headers: Lower-case name -> value.
    """
    coding = headers.get("content-encoding", "").strip().lower()
    try:
        if coding in ("gzip", "x-gzip") and body.startswith(_GZIP):
            return gzip.decompress(body)
        if coding == "deflate" and not _is_text(body):
            return _inflate(body)
    except (OSError, EOFError, zlib.error):
        return None
    if coding in ("", "identity", "gzip", "x-gzip", "deflate") or _is_text(body):
        return body
    return None


def _inflate(body: bytes) -> bytes:
    try:
        return zlib.decompress(body)
    except zlib.error:
        return zlib.decompress(body, -zlib.MAX_WBITS)  # some servers send raw deflate


def _is_text(body: bytes) -> bool:
    try:
        body.decode()
    except UnicodeDecodeError:
        return False
    return True
