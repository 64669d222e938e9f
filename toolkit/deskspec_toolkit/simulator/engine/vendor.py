"""What the core and a vendor's simulation exchange."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

from ...openapi.operations import OperationObject
from .message import Request, Response

TimeSource: TypeAlias = Callable[[], float]
"""Returns the time in seconds since 1970."""


class Delivery(NamedTuple):
    """A request that brings an event to a receiver of webhooks."""

    event: str
    """The name of the event, for the log."""
    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes
    repeats_timeout: bool = False
    """Whether it is sent once more if the receiver does not respond in time."""


class Surroundings(NamedTuple):
    """What the core gives to a vendor: the clock, and ways to send events."""

    clock: TimeSource
    emit: Callable[[str, Any], None]
    """Sends an event, its name and a JSON document, to the receiver of the vendor's webhooks."""
    deliver: Callable[[Delivery], None]
    """Sends an event to a receiver that was registered at the vendor."""


@dataclass(frozen=True)
class ReceivedCall:
    """An authorized request to an operation of the contract."""

    operation: OperationObject
    parameters: Mapping[str, str]
    """The path parameters."""
    request: Request


class RequestRefused(Exception):
    """Raised by a handler that rejects a request."""

    def __init__(self, response: Response) -> None:
        super().__init__(response.status)
        self.response = response
        """The response to send."""
