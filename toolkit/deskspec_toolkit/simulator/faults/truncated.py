"""The request is processed, and the connection ends in the middle of the body."""

import httpx

from ..engine.message import Response
from .fault import Connection, Fault


class Truncated(Fault):
    """Half of the body, then the end; in process a `RemoteProtocolError`."""

    def on_socket(self, connection: Connection, response: Response) -> None:
        connection.send(response, part=0.5)

    def in_process(self, request: httpx.Request, response: Response) -> httpx.Response:
        message = "the simulator closed the connection in the middle of the body"
        raise httpx.RemoteProtocolError(message, request=request)
