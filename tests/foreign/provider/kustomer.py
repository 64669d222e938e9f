"""Kustomer: one customer by its id, as the example of the vendor's own document prints it.

What is ours, because no document says it: the code and the message of a 429.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from typing import Any

from foreign.provider.exchange import Refusal, Request, Response, unknown
from foreign.provider.kustomer_records import CUSTOMER
from foreign.provider.rate import Rate


class Kustomer:
    """A provider of the Kustomer API."""

    base_path: str = ""

    def __init__(
        self, key: str, *, rate: int | None = None, clock: Callable[[], float] = time.time
    ) -> None:
        self._authorization: str = f"Bearer {key}"
        self._rate: Rate = Rate(rate, clock)
        self._customers: dict[str, Any] = {CUSTOMER["id"]: CUSTOMER}

    def respond(self, request: Request) -> Response:
        """A customer, or the first of the documented forms of errors."""
        match request.method, request.segments:
            case "GET", ("v1", "customers", customer_id):
                self._admit(request)
                if customer_id not in self._customers:
                    raise _refusal(404, "not_found", "Not found")
                return Response(200, {"data": self._customers[customer_id]})
            case _:
                return unknown(request)

    def _admit(self, request: Request) -> None:
        if request.authorization != self._authorization:
            raise _refusal(401, "unauthorized", "Unauthorized")
        if self._rate.exceeded():
            headers = {
                "x-ratelimit-limit": str(self._rate.requests),
                "x-ratelimit-remaining": "0",
                "x-ratelimit-reset": str(math.ceil(self._rate.free_at())),
            }
            raise _refusal(429, "too_many_requests", "Too many requests", headers)


def _refusal(
    status: int, code: str, message: str, headers: Mapping[str, str] | None = None
) -> Refusal:
    return Refusal(status, {"errors": [{"code": code, "message": message, "meta": {}}]}, headers)
