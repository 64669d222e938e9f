"""The interface between the core and a vendor's simulation."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple, Protocol, TypeAlias

from ...openapi.operations import OperationObject
from .message import Request, Response
from .served_contract import ServedContract

Clock: TypeAlias = Callable[[], float]
"""Returns the time in seconds since 1970."""


class Surroundings(NamedTuple):
    """What the core gives to a vendor: the clock, and a way to send events."""

    clock: Clock
    emit: Callable[[Any], None]
    """Sends an event, a JSON document in the vendor's format, to the receiver of its webhooks."""


@dataclass(frozen=True)
class ReceivedCall:
    """An authorized request to an operation of the contract."""

    operation: OperationObject
    parameters: Mapping[str, str]
    """The path parameters."""
    request: Request


Handler: TypeAlias = Callable[[ReceivedCall], Response]


class RequestRefused(Exception):
    """Raised by a handler that rejects a request."""

    def __init__(self, response: Response) -> None:
        super().__init__(response.status)
        self.response = response
        """The response to send."""


class VendorSimulation(Protocol):
    """A vendor in one profile, with its records."""

    PROFILES: ClassVar[tuple[str, ...]]
    """The names of its profiles, the default one first."""
    SENDS_WEBHOOKS: ClassVar[bool]
    """Whether it emits events when its records change."""

    def __init__(self, profile: str, surroundings: Surroundings) -> None: ...

    @property
    def contract(self) -> ServedContract: ...

    @property
    def handlers(self) -> Mapping[str, Handler]:
        """Operation id -> its handler. An operation that is not implemented has none."""
        ...

    def reset(self) -> None:
        """Restore the seeded records."""
        ...

    def refusal(self, operation: OperationObject, status: int) -> Response:
        """Return the response for a wrong key (401), exceeded rate (429) or server error (500)."""
        ...

    def error_body(self, status: int, code: str, message: str) -> Any:
        """Return an error of ours in the vendor's usual envelope."""
        ...
