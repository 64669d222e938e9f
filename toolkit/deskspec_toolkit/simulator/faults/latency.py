"""The request is processed, and the response is late."""

from dataclasses import dataclass

import httpx

from ..engine.message import Response
from .fault import Fault, read_timeout


@dataclass(frozen=True)
class Latency(Fault):
    """A late response; in process a `ReadTimeout` if it comes after the read timeout."""

    seconds: float = 0.2

    def in_process(self, request: httpx.Request, response: Response) -> httpx.Response:
        limit = read_timeout(request)
        if limit is not None and limit < self.seconds:
            message = "the simulator was slower than the read timeout"
            raise httpx.ReadTimeout(message, request=request)
        return super().in_process(request, response)
