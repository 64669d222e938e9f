"""httpx requests, with the time limit of an attempt and the size limit of its response."""

import sys
from collections.abc import AsyncIterator, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

import httpx

from .._constants import ATTEMPT_TIMEOUT, CONNECT_TIMEOUT, READ_TIMEOUT
from .._version import __version__
from .deadline import suspended

if TYPE_CHECKING:
    from ..values.uploads import FileForm

DEFAULT_TIMEOUT = httpx.Timeout(READ_TIMEOUT, connect=CONNECT_TIMEOUT)
"""The default timeout of a client: 5 s to connect, 60 s without a byte, 120 s in total."""
_PYTHON: Final = sys.version.partition(" ")[0]
USER_AGENT = f"deskspec/{__version__} python/{_PYTHON} httpx/{httpx.__version__}"

_LONGEST_TIMEOUT = 2_000_000.0
"""Seconds (23 days); a socket keeps its timeout as a C integer of milliseconds."""
_LONGEST_URL: Final = 65_536
"""Characters; httpx refuses more."""
_WITH_BODY: Final = frozenset({"PATCH", "POST", "PUT"})
"""The methods that usually have a body, so that one without a body says so."""
_TOTAL: Final = "deskspec_total"
_MAX_BYTES: Final = "deskspec_max_bytes"
"""Request extensions that only this package reads."""


class TimeLimit:
    """The time limit of one attempt."""

    def __init__(self, phases: httpx.Timeout, total: float | None) -> None:
        """Limit an attempt.

        Args:
            phases: Limits of connecting, of each wait for bytes, and of waiting for a free
                connection.
            total: Seconds for the whole attempt; `None` for no limit.
        """
        self.phases: Final = phases
        self.total: Final = total


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


def url(base_url: str, path_and_query: str) -> httpx.URL:
    """Return the URL of a request.

    Only the base URL is parsed, and only once: what follows it is percent-encoded already, and
    httpx takes as long to parse a URL as a call takes for all of its arguments.

    Args:
        base_url: The base URL of the client.
        path_and_query: What follows it, percent-encoded.

    Raises:
        ValueError: The URL is too long, because an argument is.
    """
    if len(base_url) + len(path_and_query) > _LONGEST_URL:
        raise ValueError(
            "the URL of this call is too long to be sent: shorten the longest argument"
        )
    path, mark, query = path_and_query.partition("?")
    made = httpx.URL(_parsed(base_url))
    # Not public: what is takes another parse. httpx is pinned below 0.29, and a test compares.
    base = made._uri_reference
    made._uri_reference = type(base)(
        *base[:4], path=base.path + path, query=query if mark else None, fragment=None
    )
    return made


@lru_cache
def _parsed(base_url: str) -> httpx.URL:
    return httpx.URL(base_url)


def request(
    method: str,
    url: httpx.URL,
    headers: Mapping[str, str],
    content: "bytes | FileForm | None",
    limit: TimeLimit,
    max_response_bytes: int,
) -> httpx.Request:
    """Return a request. An httpx client would add its cookies, so it is built without one."""
    framing = {"host": url.netloc.decode("ascii")}
    if isinstance(content, bytes | None) and (content or method in _WITH_BODY):
        framing["content-length"] = str(len(content or b""))
    extensions = {
        "timeout": limit.phases.as_dict(),
        _TOTAL: limit.total,
        _MAX_BYTES: max_response_bytes,
    }
    return _request(method, url, {**framing, **headers}, content, extensions)


def with_key(request: httpx.Request, header: str, key: str) -> httpx.Request:
    """Return the request with the key of an attempt in a header, named in lower case.

    It is a new request if the key has changed: a transport may still hold the previous one.
    """
    if header not in request.headers:
        request.headers[header] = key
        return request
    if request.headers[header] == key:
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
    url: httpx.URL,
    headers: Mapping[str, str],
    content: "bytes | FileForm | None",
    extensions: Mapping[str, Any],
) -> httpx.Request:
    if not isinstance(content, bytes | None):
        form = _FormBody(content)
        return httpx.Request(method, url, headers=headers, stream=form, extensions=extensions)
    body = _RequestBody(content or b"")
    request = httpx.Request(method, url, headers=headers, stream=body, extensions=extensions)
    request.read()
    return request


class _FormBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A form whose file is read while it is sent, anew for each attempt."""

    def __init__(self, form: "FileForm") -> None:
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
