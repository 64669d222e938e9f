"""Reads the body of a response, up to the limit of its decompressed size."""

from collections.abc import AsyncIterator, Iterator
from typing import Any, Final

import httpx

from ..call.responses import TransportFailure, UnreadableResponse
from .deadline import has_passed
from .requests import max_response_bytes_of

TOO_SLOW: Final = TransportFailure("timeout", "the attempt exceeded its total time")
_PIECE: Final = 2**14
"""Bytes of a compressed body to decompress at once."""


def read(response: httpx.Response) -> httpx.Response | UnreadableResponse | TransportFailure:
    body = _Body(response)
    try:
        if not body.is_too_large:
            for chunk in response.iter_bytes():
                body.add(chunk)
                if body.is_too_large:
                    break
                if has_passed():
                    return TOO_SLOW
    except httpx.DecodingError:
        return _unreadable(response, "broken compression")
    return body.whole()


async def read_async(response: httpx.Response) -> httpx.Response | UnreadableResponse:
    body = _Body(response)
    try:
        if not body.is_too_large:
            async for chunk in response.aiter_bytes():
                body.add(chunk)
                if body.is_too_large:
                    break
    except httpx.DecodingError:
        return _unreadable(response, "broken compression")
    return body.whole()


class _Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A compressed body in small pieces: a piece may decompress to a thousand times its size."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            yield from _pieces(chunk)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            for piece in _pieces(chunk):
                yield piece

    def close(self) -> None:
        self._stream.close()

    async def aclose(self) -> None:
        await self._stream.aclose()


def _pieces(chunk: bytes) -> Iterator[bytes]:
    for first in range(0, len(chunk), _PIECE):
        yield chunk[first : first + _PIECE]


class _Body:
    """The body of a response while it is read, up to its limit."""

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self._max_bytes = max_response_bytes_of(response.request)
        self._chunks: list[bytes] = []
        self._size = 0
        if "content-encoding" in response.headers:
            response.stream = _Pieces(response.stream)
        declared = response.headers.get("content-length", "")
        self.is_too_large = declared.isdigit() and int(declared) > self._max_bytes

    def add(self, chunk: bytes) -> None:
        self._chunks.append(chunk)
        self._size += len(chunk)
        self.is_too_large = self.is_too_large or self._size > self._max_bytes

    def whole(self) -> httpx.Response | UnreadableResponse:
        """Return the response with its body, unless the body is too large."""
        if self.is_too_large:
            return _unreadable(self._response, f"a body of more than {self._max_bytes} bytes")
        # As `httpx.Response.read` does, which has no limit.
        self._response._content = b"".join(self._chunks)
        return self._response


def _unreadable(response: httpx.Response, why: str) -> UnreadableResponse:
    return UnreadableResponse(response.status_code, response.headers, why)
