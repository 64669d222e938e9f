"""What a fault is, and the outcome that a call must have: the columns of the matrix.

A fault is made for one operation, so that its row can follow the facts of the operation: what is
said of it in the spec, and never a list of names.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from deskspec import APIError
from faults.provider import Place, Response, response
from harness.catalogue import Call
from runtime.faulty_server import Way

Repeated = Literal["never", "reads", "always"]
"""Which operations are sent again."""

_NO_CONTENT = 204
BACKOFF = (0.0, 0.5)
"""Bounds of the first wait of our own choice, in seconds."""


def status_with_body(call: Call) -> int:
    """The status of a success that has a body: a 204 can carry none."""
    status = call.success[0]
    return 200 if status == _NO_CONTENT else status


def success(call: Call) -> Way:
    """The documented success."""
    if call.success[0] == _NO_CONTENT:
        return Response(b"HTTP/1.1 204 No Content\r\n\r\n")
    return response(call.success[0], call.example)


class Between(NamedTuple):
    """A number of seconds that depends on when it was read."""

    low: float
    high: float

    def __eq__(self, other: object) -> bool:
        return isinstance(other, float) and self.low <= other <= self.high


class Raises(NamedTuple):
    """The call raises exactly this class, with these attributes beside those of the request."""

    kind: type[APIError]
    facts: Mapping[str, Any] = MappingProxyType({})


class Returns(NamedTuple):
    """The call returns, and what it returns gives this JSON back."""

    sent: Any


class Fault(NamedTuple):
    """What goes wrong, and the outcome that a call must have."""

    name: str
    ways: tuple[Way, ...]
    outcome: Raises | Returns
    repeated: Repeated = "never"
    attempts: int = 2
    """How many there are where it is repeated and goes wrong every time."""
    wait: tuple[float, float] = BACKOFF
    """Bounds of each wait."""
    place: Place = "provider"
    options: Mapping[str, Any] = MappingProxyType({})
    """Options of the client."""

    def attempts_for(self, call: Call) -> int:
        is_read = call.operation.effect == "read"
        is_repeated = self.repeated == "always" or (self.repeated == "reads" and is_read)
        return self.attempts if is_repeated else 1

    def once(self, call: Call) -> "Fault":
        """The same fault of a provider that responds correctly to the second request."""
        right = success(call)
        is_survived = self.attempts_for(call) > 1
        return self._replace(
            name=f"{self.name}, once",
            ways=(*self.ways, right),
            outcome=Returns(call.returned(call.example)) if is_survived else self.outcome,
            attempts=2,
        )
