"""The request is processed, and the connection is reset in place of a response."""

import httpx

from ..engine.message import Response
from .fault import Connection, Fault


class Reset(Fault):
    """A TCP reset; in process a `ReadError`."""

    def on_socket(self, connection: Connection, response: Response) -> None:
        connection.reset()

    def in_process(self, request: httpx.Request, response: Response) -> httpx.Response:
        raise httpx.ReadError("the simulator reset the connection", request=request)
