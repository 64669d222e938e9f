"""Requests as httpx has them, with how long an attempt may take and how large its answer may be."""

from collections.abc import Mapping
from platform import python_version
from typing import Final, NamedTuple

import httpx

from .._constants import ATTEMPT_TIMEOUT, CONNECT_TIMEOUT, READ_TIMEOUT
from .._version import __version__

DEFAULT_TIMEOUT = httpx.Timeout(READ_TIMEOUT, connect=CONNECT_TIMEOUT)
"""Connect in 5 s; 60 s without a byte, 120 s in all. What a client uses when told nothing."""
USER_AGENT = f"deskspec/{__version__} python/{python_version()} httpx/{httpx.__version__}"

_LONGEST_TIMEOUT = 2_000_000.0
"""Seconds, 23 days; a socket refuses more than its C integer of milliseconds."""
_TOTAL: Final = "deskspec_total"
_MAX_BYTES: Final = "deskspec_max_bytes"
"""Extensions of a request that only this package reads."""


class TimeLimit(NamedTuple):
    """How long an attempt may take."""

    phases: httpx.Timeout
    """Of connecting, of every wait for bytes, and of waiting for a free connection."""
    total: float | None
    """Seconds for all of it together; `None` for no limit."""


def timeout(given: float | httpx.Timeout | None) -> TimeLimit:
    """What a caller gives as timeout.

    Raises:
        TypeError: It is neither a number nor an `httpx.Timeout` nor `None`.
        ValueError: It is a number that is not positive, or that no socket can wait.
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
    content: bytes | None,
    limit: TimeLimit,
    max_response_bytes: int,
) -> httpx.Request:
    """A request. It is not made by an httpx client, whose cookies it would take along.

    Raises:
        ValueError: The URL cannot be sent, because an argument is longer than any URL.
    """
    extensions = {
        "timeout": limit.phases.as_dict(),
        _TOTAL: limit.total,
        _MAX_BYTES: max_response_bytes,
    }
    try:
        return httpx.Request(method, url, headers=headers, content=content, extensions=extensions)
    except httpx.InvalidURL:
        pass
    raise ValueError("the arguments make a URL that cannot be sent: one of them is too long")


def with_key(request: httpx.Request, authorization: str) -> httpx.Request:
    """The request with the key of an attempt.

    A new request where the key has changed: a transport may still hold the one before.
    """
    known = request.headers.get("authorization")
    if known is None:
        request.headers["authorization"] = authorization
    if known in (None, authorization):
        return request
    return httpx.Request(
        request.method,
        request.url,
        headers={**request.headers, "authorization": authorization},
        content=request.content,
        extensions=request.extensions,
    )


def total_of(request: httpx.Request) -> float | None:
    """Seconds that an attempt of the request may take in all."""
    seconds: float | None = request.extensions[_TOTAL]
    return seconds


def most_of(request: httpx.Request) -> int:
    """Bytes that the body of the answer may have."""
    most: int = request.extensions[_MAX_BYTES]
    return most
