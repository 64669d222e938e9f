"""What goes in and out of the library, and the three places where a bug can be.

A `Request` is what came over the wire, a `Call` what is left of it when key, path, parameters and
body are found to be as documented, a `Delivery` what a webhook brings.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from lab.shelves import Shelves


@dataclass(frozen=True)
class Request:
    """A request with its path below the base URL, as it was sent: still percent-encoded."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    """By lower-case name."""
    body: bytes = b""


@dataclass(frozen=True)
class Response:
    """A response; 204 has no body, whatever the document is."""

    status: int
    document: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    """By lower-case name, beyond the content type."""
    content_type: str = "application/json"

    @property
    def body(self) -> bytes:
        return b"" if self.status == 204 else json.dumps(self.document).encode()


@dataclass(frozen=True)
class Call:
    """An operation with arguments that are as documented."""

    shelves: Shelves
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    body: Any
    now: float
    """Seconds since 1970."""


@dataclass(frozen=True)
class Delivery:
    """A webhook delivery."""

    headers: Mapping[str, str]
    body: bytes


class Refusal(Exception):
    """The request ends here, with this response."""

    def __init__(
        self, status: int, code: str, message: str, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(status, code)
        document = {"error": {"code": code, "message": message}}
        self.response = Response(status, document, headers or {})


def missing(what: str) -> Refusal:
    """Return the 404 for an unknown id."""
    return Refusal(404, "not_found", f"There is no such {what}.")


Handle: TypeAlias = Callable[[Request], Response]
Do: TypeAlias = Callable[[Call], Response]
AtDoor: TypeAlias = Callable[[Handle, Request], Response]
"""Wraps everything that is done for a request."""
AtDesk: TypeAlias = Callable[[Do, Call], Response]
"""Wraps an operation, whose arguments are already checked."""
AtPost: TypeAlias = Callable[[Delivery], Delivery]
"""Changes a webhook before it leaves."""
