"""One request and its answer, as they went over the wire, wherever they come from."""

from collections.abc import Mapping
from typing import Literal

from attrs import frozen


@frozen(kw_only=True)
class Exchange:
    """A request and its answer.

    Attributes:
        method: The HTTP method.
        url: Absolute, or path and query; percent-encoded.
        request_headers: Name in lower case -> value.
        request_body: What was sent; empty for nothing.
        status: The status of the answer.
        response_headers: Name in lower case -> value.
        response_body: What came, unpacked.
        source: The recording that it stands in, and its number there.
        unrecorded: Bodies that went over the wire and are not known.
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
