"""Reads the body of a response, up to the limit of its decompressed size.

Chunks come from the stream itself. The iterators of `httpx.Response` are generators in generators,
and one that is left before its end is closed at some time later; trio warns of it.
"""

from contextlib import AsyncExitStack
from typing import Final

import httpx

from ..call.responses import TransportFailure, UnreadableResponse
from .body_reader import BodyReader, UnreadableBodyError
from .deadline import has_passed
from .requests import max_response_bytes_of

TOO_SLOW: Final = TransportFailure("timeout", "the attempt exceeded its total time")


def read(response: httpx.Response) -> httpx.Response | UnreadableResponse | TransportFailure:
    assert isinstance(response.stream, httpx.SyncByteStream)
    try:
        body = BodyReader(response.headers, max_response_bytes_of(response.request))
        if _is_read(response):
            body.add_decompressed(response.content)
        else:
            for chunk in response.stream:
                body.add(chunk)
                if has_passed():
                    return TOO_SLOW
        return _with_body(response, body.whole())
    except UnreadableBodyError as problem:
        return UnreadableResponse(response.status_code, response.headers, str(problem))


async def read_async(response: httpx.Response) -> httpx.Response | UnreadableResponse:
    assert isinstance(response.stream, httpx.AsyncByteStream)
    try:
        body = BodyReader(response.headers, max_response_bytes_of(response.request))
        if _is_read(response):
            body.add_decompressed(response.content)
        else:
            async with AsyncExitStack() as closing:
                chunks = aiter(response.stream)
                close = getattr(chunks, "aclose", None)  # of a generator
                if close is not None:
                    closing.push_async_callback(close)
                async for chunk in chunks:
                    body.add(chunk)
        return _with_body(response, body.whole())
    except UnreadableBodyError as problem:
        return UnreadableResponse(response.status_code, response.headers, str(problem))


def _is_read(response: httpx.Response) -> bool:
    """Whether the caller's transport has read the body."""
    return hasattr(response, "_content")


def _with_body(response: httpx.Response, content: bytes) -> httpx.Response:
    response._content = content  # as `httpx.Response.read` does, which has no limit
    return response
