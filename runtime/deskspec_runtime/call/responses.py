"""The outcome of an attempt: a response, one that cannot be read, or none."""

from collections.abc import Mapping
from typing import Final, Literal, Protocol, TypeAlias

from ..errors import APIConnectionError, APITimeoutError

FailureKind: TypeAlias = Literal[
    "never sent",
    "untrusted",
    "refused by proxy",
    "timeout before sending",
    "timeout",
    "broken",
    "closed",
]


class ReceivedResponse(Protocol):
    """The parts of an HTTP response that the policy needs."""

    @property
    def status_code(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def content(self) -> bytes: ...


class TransportFailure:
    """An attempt without a complete response."""

    __slots__ = ("kind", "reason")

    def __init__(self, kind: FailureKind, reason: str) -> None:
        self.kind: Final = kind
        self.reason: Final = reason

    @property
    def error_class(self) -> type[APIConnectionError]:
        """The class of the error that it ends a call with."""
        is_timeout = self.kind in ("timeout", "timeout before sending")
        return APITimeoutError if is_timeout else APIConnectionError


class UnreadableResponse:
    """A response whose body is too large, or whose compression is broken."""

    __slots__ = ("content", "headers", "status_code", "why")

    def __init__(self, status_code: int, headers: Mapping[str, str], why: str) -> None:
        self.status_code: Final = status_code
        self.headers: Final = headers
        self.why: Final = why
        self.content: Final = b""
