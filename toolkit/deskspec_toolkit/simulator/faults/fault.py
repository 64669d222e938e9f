"""What a fault does: to the response, to the connection, and to an httpx request without one."""

from dataclasses import dataclass
from typing import Protocol

import httpx

from ...openapi.operations import OperationObject
from ..engine.message import Response
from ..engine.simulation import VendorSimulation


class Connection(Protocol):
    """The socket side: the connection that the request came on."""

    def send(self, response: Response, *, part: float = 1) -> None:
        """Send a response, or the first part of its body and then the end of the connection."""

    def reset(self) -> None:
        """Close so that the peer gets a TCP reset."""


@dataclass(frozen=True)
class Fault:
    """No fault. A kind overrides what it changes.

    Attributes:
        seconds: How late the response is.
    """

    seconds: float = 0.0

    def refusal(self, vendor: VendorSimulation, operation: OperationObject) -> Response | None:
        """Return the response if the request is not processed, `None` if it is.

        Args:
            vendor: The vendor that gets the request.
            operation: The operation of the request.
        """
        return None

    def on_socket(self, connection: Connection, response: Response) -> None:
        """Deliver a response on a connection, after the wait.

        Args:
            connection: The connection.
            response: The whole response.
        """
        connection.send(response)

    def in_process(self, request: httpx.Request, response: Response) -> httpx.Response:
        """Return or raise what httpx would have over a socket, after the wait.

        Args:
            request: The request.
            response: The whole response.

        Raises:
            httpx.TransportError: No complete response came.
        """
        return httpx.Response(response.status, headers=response.all_headers, content=response.body)


def read_timeout(request: httpx.Request) -> float | None:
    """Return how many seconds a request waits for its response; `None` without a limit."""
    limit: float | None = request.extensions.get("timeout", {}).get("read")
    return limit
