"""The outcome of an attempt: a response, one that cannot be read, or none."""

from collections.abc import Mapping
from typing import Literal, NamedTuple, Protocol


class ReceivedResponse(Protocol):
    """The parts of an HTTP response that the policy needs."""

    @property
    def status_code(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def content(self) -> bytes: ...


class TransportFailure(NamedTuple):
    """An attempt without a complete response."""

    kind: Literal[
        "never sent",
        "untrusted",
        "refused by proxy",
        "timeout before sending",
        "timeout",
        "broken",
        "closed",
    ]
    reason: str


class UnreadableResponse(NamedTuple):
    """A response whose body is too large, or whose compression is broken."""

    status_code: int
    headers: Mapping[str, str]
    why: str
    content: bytes = b""
