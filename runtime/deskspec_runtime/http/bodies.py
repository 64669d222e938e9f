"""Reads the body of a response, up to the limit of its decompressed size.

Chunks come from the stream itself. The iterators of `httpx.Response` are generators in generators,
and one that is left before its end is closed at some time later; trio warns of it.
"""

from collections.abc import Iterator
from contextlib import AsyncExitStack
from typing import Final

import httpx

from ..call.responses import TransportFailure, UnreadableResponse
from .deadline import has_passed
from .requests import max_response_bytes_of

TOO_SLOW: Final = TransportFailure("timeout", "the attempt exceeded its total time")
_PIECE: Final = 2**14
"""Bytes of a compressed body to decompress at once: they may grow to a thousand times that size."""


def read(response: httpx.Response) -> httpx.Response | UnreadableResponse | TransportFailure:
    assert isinstance(response.stream, httpx.SyncByteStream)
    body = _Body(response)
    try:
        if not body.is_too_large and not body.is_read:
            for chunk in response.stream:
                body.add(chunk)
                if body.is_too_large:
                    break
                if has_passed():
                    return TOO_SLOW
        return body.whole()
    except httpx.DecodingError:
        return _unreadable(response, "broken compression")


async def read_async(response: httpx.Response) -> httpx.Response | UnreadableResponse:
    assert isinstance(response.stream, httpx.AsyncByteStream)
    body = _Body(response)
    try:
        if not body.is_too_large and not body.is_read:
            async with AsyncExitStack() as closing:
                chunks = aiter(response.stream)
                close = getattr(chunks, "aclose", None)  # of a generator
                if close is not None:
                    closing.push_async_callback(close)
                async for chunk in chunks:
                    body.add(chunk)
                    if body.is_too_large:
                        break
        return body.whole()
    except httpx.DecodingError:
        return _unreadable(response, "broken compression")


class _Body:
    """The body of a response while it is read, up to its limit."""

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self._max_bytes = max_response_bytes_of(response.request)
        self._chunks: list[bytes] = []
        self._size = 0
        self._decoder = response._get_content_decoder()
        self._is_compressed = "content-encoding" in response.headers
        declared = response.headers.get("content-length", "")
        self.is_too_large = declared.isdigit() and int(declared) > self._max_bytes
        self.is_read = hasattr(response, "_content")
        """Whether the caller's transport has read it."""
        if self.is_read:
            self._add_decoded(response.content)

    def add(self, chunk: bytes) -> None:
        """Add a chunk as it was received, or its beginning if the body is then too large."""
        for piece in _pieces(chunk) if self._is_compressed else (chunk,):
            self._add_decoded(self._decoder.decode(piece))
            if self.is_too_large:
                break

    def _add_decoded(self, decoded: bytes) -> None:
        self._chunks.append(decoded)
        self._size += len(decoded)
        self.is_too_large = self.is_too_large or self._size > self._max_bytes

    def whole(self) -> httpx.Response | UnreadableResponse:
        """Return the response with its body, unless the body is too large."""
        if not self.is_too_large and not self.is_read:
            self._add_decoded(self._decoder.flush())
        if self.is_too_large:
            return _unreadable(self._response, f"a body of more than {self._max_bytes} bytes")
        # As `httpx.Response.read` does, which has no limit.
        self._response._content = b"".join(self._chunks)
        return self._response


def _pieces(chunk: bytes) -> Iterator[bytes]:
    for first in range(0, len(chunk), _PIECE):
        yield chunk[first : first + _PIECE]


def _unreadable(response: httpx.Response, why: str) -> UnreadableResponse:
    return UnreadableResponse(response.status_code, response.headers, why)
