"""HelpCrunch, its generations `g1` (integers, pairs) and `g2` (text epochs, custom data by name).

The records are those of the g1 page in both; g2 shows them in its own shapes.
"""

import re
from typing import Any, ClassVar

from ..build.walk import Operation
from . import contract
from .message import Response, answer
from .vendor import Call

_ID = re.compile(r"[1-9][0-9]{0,17}")


class HelpCrunch:
    """The vendor, with one customer."""

    PROFILES: ClassVar[tuple[str, ...]] = ("g1", "g2")

    def __init__(self, profile: str) -> None:
        self._profile = profile
        default = profile == self.PROFILES[0]
        self.contract = contract.load("helpcrunch", None if default else profile)
        self._customers: dict[int, dict[str, Any]] = {}
        self.reset()

    def reset(self) -> None:
        customer = contract.load("helpcrunch", None).example_of("customers_get", 200)
        self._customers = {customer["id"]: customer}

    def answer(self, call: Call) -> Response | None:
        match call.operation.id:
            case "customers_get":
                return self._customers_get(call)
            case _:
                return None

    def refusal(self, operation: Operation, status: int) -> Response:
        body = self.contract.example(operation, status)
        if body is not None:
            return answer(status, body)
        return answer(status, self.error_body(status, "internal_error", "Internal server error"))

    def error_body(self, status: int, code: str, message: str) -> Any:
        return {"errors": [{"code": code, "message": message}]}

    def _customers_get(self, call: Call) -> Response:
        sent = call.parameters["customer_id"]
        if not _ID.fullmatch(sent):
            body = self.contract.example(call.operation, 404)
            return answer(404, body, "status of an id that is no positive integer")
        customer = self._customers.get(int(sent))
        if customer is None:
            return self.refusal(call.operation, 404)
        return answer(200, self._shown(customer))

    def _shown(self, customer: dict[str, Any]) -> dict[str, Any]:
        if self._profile == "g1":
            return customer
        pairs = customer["customData"]
        return {
            **customer,
            "firstSeen": _text(customer["firstSeen"]),
            "lastSeen": _text(customer["lastSeen"]),
            "customData": {pair["property"]: pair["value"] for pair in pairs},
        }


def _text(epoch: int | None) -> str | None:
    return None if epoch is None else str(epoch)
