"""One request and its response, as they went over the wire, whatever recorded them."""

import re
from collections.abc import Mapping
from typing import Final, Literal
from urllib.parse import urlsplit

from attrs import frozen

from ..failure import Failure

_SCRUBBED_HOST: Final = re.compile(
    r"\A(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#\[]*\[[A-Za-z][^/?#\]]*\][^/?#]*"
)
_BODILESS: Final = frozenset({204, 304})
"""Statuses whose responses have no body, whatever length they tell."""


@frozen(kw_only=True)
class Exchange:
    """A request and its response.

    Attributes:
        method: The HTTP method.
        url: Absolute, or path and query; percent-encoded.
        request_headers: Lower-case name -> value.
        request_body: The body that was sent; empty if there was none.
        status: The status of the response.
        response_headers: Lower-case name -> value.
        response_body: The body that was received, decompressed.
        source: The recording and the number of the exchange in it.
        unrecorded: Bodies that were sent but are not in the recording.
    """

    method: str
    url: str
    request_headers: Mapping[str, str]
    request_body: bytes
    status: int
    response_headers: Mapping[str, str]
    response_body: bytes
    source: str | None = None
    unrecorded: frozenset[Literal["request", "response"]] = frozenset()


def checked_url(url: str, where: str) -> str:
    """Return a recorded URL, if it has the form of one.

    A word in brackets is no host: a scrubber put it there, and left the path and the query.

    Args:
        url: The text that was recorded.
        where: File and place, for messages.

    Raises:
        Failure: It has not.
    """
    if not _is_unicode(url):
        raise Failure(f"{where}: not a URL: it has half a surrogate pair")
    try:
        urlsplit(url)
        return url
    except ValueError as problem:
        scrubbed = _SCRUBBED_HOST.sub("", url)
        if scrubbed == url:
            raise Failure(f"{where}: not a URL: {problem}") from None
    return checked_url(scrubbed or "/", where)


def unrecorded(
    method: str,
    sent: tuple[bytes | None, Mapping[str, str]],
    status: int,
    received: tuple[bytes | None, Mapping[str, str]],
) -> frozenset[Literal["request", "response"]]:
    """Return which bodies are not in a recording, although they were on the wire.

    Args:
        method: The method of the request.
        sent: The body of the request, `None` if the file has none, and its headers.
        status: The status of the response.
        received: The body and the headers of the response, likewise.
    """
    missing: set[Literal["request", "response"]] = set()
    if not _is_whole(*sent):
        missing.add("request")
    if not _is_whole(*received) and method.upper() != "HEAD" and status not in _BODILESS:
        missing.add("response")
    return frozenset(missing)


def _is_whole(body: bytes | None, headers: Mapping[str, str]) -> bool:
    length = headers.get("content-length", "").strip()
    if body or not (length.isascii() and length.isdecimal()):
        return body is not None
    return not length.strip("0")


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
