"""One request and its response, as they went over the wire, whatever recorded them."""

from collections.abc import Mapping
from typing import Literal
from urllib.parse import urlsplit

from attrs import frozen

from ..failure import Failure


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

    Args:
        url: The text that was recorded.
        where: File and place, for messages.

    Raises:
        Failure: It has not.
    """
    try:
        urlsplit(url)
    except ValueError as problem:
        raise Failure(f"{where}: not a URL: {problem}") from None
    return url
