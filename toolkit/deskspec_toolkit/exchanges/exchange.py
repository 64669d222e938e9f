"""One request and its response, as they went over the wire, whatever recorded them."""

import re
from collections.abc import Mapping
from typing import Final, Literal
from urllib.parse import urlsplit

from attrs import field, frozen

from ..failure import Failure
from .bodies import NOT_RECORDED

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
        unrecorded: Bodies that were sent but cannot be read in the recording, each with what is
            there instead.
    """

    method: str
    url: str
    request_headers: Mapping[str, str]
    request_body: bytes
    status: int
    response_headers: Mapping[str, str]
    response_body: bytes
    source: str | None = None
    unrecorded: Mapping[Literal["request", "response"], str] = field(factory=dict)

    @property
    def packed(self) -> str | None:
        """The body that is there, but packed in a way that is not read; `None` if none is."""
        others = (each for each in self.unrecorded.values() if each != NOT_RECORDED)
        return next(others, None)


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
    sent: tuple[bytes | str, Mapping[str, str]],
    status: int,
    received: tuple[bytes | str, Mapping[str, str]],
) -> dict[Literal["request", "response"], str]:
    """Return which bodies cannot be read in a recording, although they were on the wire.

    Args:
        method: The method of the request.
        sent: The body of the request, or a text that says what is there instead, and its headers.
        status: The status of the response.
        received: The body and the headers of the response, likewise.
    """
    missing: dict[Literal["request", "response"], str] = {}
    if (instead := _instead_of(*sent)) is not None:
        missing["request"] = instead
    has_body = method.upper() != "HEAD" and status not in _BODILESS
    if has_body and (instead := _instead_of(*received)) is not None:
        missing["response"] = instead
    return missing


def _instead_of(body: bytes | str, headers: Mapping[str, str]) -> str | None:
    """What is in a recording in place of a body; `None` if that is there, or none was sent."""
    length = headers.get("content-length", "").strip()
    if body and isinstance(body, bytes):
        return None
    if not (length.isascii() and length.isdecimal()):
        return body if isinstance(body, str) else None
    if not length.strip("0"):
        return None
    return body if isinstance(body, str) else NOT_RECORDED


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
