"""Reads the body of an answer, up to the most that it may be, unpacked."""

from collections.abc import AsyncIterator, Iterator
from typing import Any, Final

import httpx

from ..call.responses import TransportFailure, UnreadableResponse
from .deadline import has_passed
from .requests import most_of

TOO_SLOW: Final = TransportFailure("timeout", "the attempt took too long in all")
_PIECE: Final = 2**14
"""Bytes of a packed body that are unpacked at once."""


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
    """A packed body in small pieces: a piece is unpacked as a whole, to a thousandfold size."""

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
    """The body of an answer as it is read, up to the most that it may be."""

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self._most = most_of(response.request)
        self._chunks: list[bytes] = []
        self._size = 0
        if "content-encoding" in response.headers:
            response.stream = _Pieces(response.stream)
        declared = response.headers.get("content-length", "")
        self.is_too_large = declared.isdigit() and int(declared) > self._most

    def add(self, chunk: bytes) -> None:
        self._chunks.append(chunk)
        self._size += len(chunk)
        self.is_too_large = self.is_too_large or self._size > self._most

    def whole(self) -> httpx.Response | UnreadableResponse:
        """The response with its body, once all of it was read or nothing more is."""
        if self.is_too_large:
            return _unreadable(self._response, f"a body of more than {self._most} bytes")
        # What `httpx.Response.read` does, which has no limit.
        self._response._content = b"".join(self._chunks)
        return self._response


def _unreadable(response: httpx.Response, why: str) -> UnreadableResponse:
    return UnreadableResponse(response.status_code, response.headers, why)
