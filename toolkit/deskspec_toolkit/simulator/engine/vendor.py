"""What the core asks of a vendor. Operations and shapes are the business of the vendor's module."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple, Protocol, TypeAlias

from ...openapi.operations import OperationObject
from .message import Request, Response
from .served_contract import ServedContract

Clock: TypeAlias = Callable[[], float]
"""Tells the time in seconds since 1970."""


class Surroundings(NamedTuple):
    """What a vendor has beside its records."""

    clock: Clock
    emit: Callable[[Any], None]
    """Takes an event, a JSON document in the vendor's shape, for whoever receives its webhooks."""


@dataclass(frozen=True)
class ReceivedCall:
    """A request that is an operation of the contract, by someone who may call it."""

    operation: OperationObject
    parameters: Mapping[str, str]
    """The path's."""
    request: Request


Handler: TypeAlias = Callable[[ReceivedCall], Response]


class RequestRefused(Exception):
    """Raised by a handler: the request cannot be served."""

    def __init__(self, response: Response) -> None:
        super().__init__(response.status)
        self.response = response
        """What is answered in place of what the handler would have returned."""


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
        """Operation id -> what does it. An operation that is not built has none."""
        ...

    def reset(self) -> None:
        """Put the seeded records back."""
        ...

    def refusal(self, operation: OperationObject, status: int) -> Response:
        """The answer to a wrong key (401), too many requests (429), or its own failure (500)."""
        ...

    def error_body(self, status: int, code: str, message: str) -> Any:
        """An error of ours in the vendor's usual envelope."""
        ...
