"""httpx requests, with the time limit of an attempt and the size limit of its response."""

import sys
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, Final, NamedTuple

import httpx

from .._constants import ATTEMPT_TIMEOUT, CONNECT_TIMEOUT, READ_TIMEOUT
from .._version import __version__
from ..values.uploads import FileForm
from .deadline import suspended

DEFAULT_TIMEOUT = httpx.Timeout(READ_TIMEOUT, connect=CONNECT_TIMEOUT)
"""The default timeout of a client: 5 s to connect, 60 s without a byte, 120 s in total."""
_PYTHON: Final = sys.version.partition(" ")[0]
USER_AGENT = f"deskspec/{__version__} python/{_PYTHON} httpx/{httpx.__version__}"

_LONGEST_TIMEOUT = 2_000_000.0
"""Seconds (23 days); a socket keeps its timeout as a C integer of milliseconds."""
_TOTAL: Final = "deskspec_total"
_MAX_BYTES: Final = "deskspec_max_bytes"
"""Request extensions that only this package reads."""


class TimeLimit(NamedTuple):
    """The time limit of one attempt."""

    phases: httpx.Timeout
    """Limits of connecting, of each wait for bytes, and of waiting for a free connection."""
    total: float | None
    """Seconds for the whole attempt; `None` for no limit."""


def timeout(given: float | httpx.Timeout | None) -> TimeLimit:
    """Return the time limit of the argument `timeout`.

    Raises:
        TypeError: It is not a number, an `httpx.Timeout` or `None`.
        ValueError: It is not more than 0 seconds, or more than a socket can wait.
    """
    if isinstance(given, httpx.Timeout):
        return TimeLimit(given, ATTEMPT_TIMEOUT)
    if given is None:
        return TimeLimit(httpx.Timeout(None), None)
    if not isinstance(given, int | float) or isinstance(given, bool):
        raise TypeError(
            "timeout must be a number of seconds, an httpx.Timeout or None, "
            f"not {type(given).__name__}"
        )
    if not 0 < given <= _LONGEST_TIMEOUT:
        raise ValueError(
            f"timeout must be more than 0 and at most {_LONGEST_TIMEOUT:.0f} seconds; "
            "None means no limit"
        )
    return TimeLimit(httpx.Timeout(given), float(given))


def request(
    method: str,
    url: str,
    headers: Mapping[str, str],
    content: bytes | FileForm | None,
    limit: TimeLimit,
    max_response_bytes: int,
) -> httpx.Request:
    """Return a request. An httpx client would add its cookies, so it is built without one.

    Raises:
        ValueError: The URL is too long, because an argument is.
    """
    extensions = {
        "timeout": limit.phases.as_dict(),
        _TOTAL: limit.total,
        _MAX_BYTES: max_response_bytes,
    }
    try:
        return _request(method, url, headers, content, extensions)
    except httpx.InvalidURL:
        pass
    raise ValueError("the URL of this call is too long to be sent: shorten the longest argument")


def with_key(request: httpx.Request, header: str, key: str) -> httpx.Request:
    """Return the request with the key of an attempt in a header, named in lower case.

    It is a new request if the key has changed: a transport may still hold the previous one.
    """
    known = request.headers.get(header)
    if known is None:
        request.headers[header] = key
    if known in (None, key):
        return request
    return _request(
        request.method,
        request.url,
        {**request.headers, header: key},
        request.stream.form if isinstance(request.stream, _FormBody) else request.content,
        request.extensions,
    )


def _request(
    method: str,
    url: str | httpx.URL,
    headers: Mapping[str, str],
    content: bytes | FileForm | None,
    extensions: Mapping[str, Any],
) -> httpx.Request:
    body = _FormBody(content) if isinstance(content, FileForm) else content
    request = httpx.Request(method, url, headers=headers, content=body, extensions=extensions)
    request.stream = body if isinstance(body, _FormBody) else _RequestBody(request.content)
    return request


class _FormBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A form whose file is read while it is sent, anew for each attempt."""

    def __init__(self, form: FileForm) -> None:
        self.form = form

    def __iter__(self) -> Iterator[bytes]:
        return suspended(self.form.chunks())

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _Chunks(iter(self))


class _RequestBody(httpx.ByteStream):
    """A body whose async iterator is no generator: trio warns of one that a cancelled call left."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _Chunks(iter(self))


class _Chunks(AsyncIterator[bytes]):
    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks

    async def __anext__(self) -> bytes:
        for chunk in self._chunks:
            return chunk
        raise StopAsyncIteration


def total_of(request: httpx.Request) -> float | None:
    """Return the seconds that an attempt of the request may take in total."""
    seconds: float | None = request.extensions[_TOTAL]
    return seconds


def max_response_bytes_of(request: httpx.Request) -> int:
    """Return the number of bytes that the response body may have at most."""
    max_bytes: int = request.extensions[_MAX_BYTES]
    return max_bytes
