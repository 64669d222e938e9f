"""Kustomer, `typed` as its document has it, or `flattened` as one page prints it."""

import json
from collections.abc import Mapping
from typing import Any, ClassVar, Final

from ...openapi.operations import OperationObject
from ..engine import served_contract
from ..engine.message import Response, respond
from ..engine.vendor import (
    Handler,
    ReceivedCall,
    RequestRefused,
    Surroundings,
    VendorSimulation,
)

_ERRORS = {
    401: ("unauthorized", "The token is missing or not valid."),
    404: ("not_found", "There is no customer with this id."),
    429: ("too_many_requests", "The rate limit of the organization is used up."),
    500: ("internal_error", "Internal server error"),
}


class KustomerSimulation:
    """The vendor, with one customer."""

    PROFILES: ClassVar[tuple[str, ...]] = ("typed", "flattened")

    SENDS_WEBHOOKS: ClassVar[bool] = False

    def __init__(self, profile: str, surroundings: Surroundings) -> None:
        self._flat = profile == "flattened"
        self.contract = served_contract.load("kustomer", profile if self._flat else None)
        self.handlers: Mapping[str, Handler] = {"customers_get": self._customers_get}
        self._customers: dict[str, dict[str, Any]] = {}
        self.reset()

    def reset(self) -> None:
        customer = served_contract.load("kustomer", None).example_of("customers_get", 200)["data"]
        self._customers = {customer["id"]: customer}

    def refusal(self, operation: OperationObject, status: int) -> Response:
        code, message = _ERRORS[status]
        marks = ("error code",) if status == 429 else ()
        return respond(status, self.error_body(status, code, message), *marks)

    def error_body(self, status: int, code: str, message: str) -> Any:
        return {"errors": [{"code": code, "message": message, "meta": {}}]}

    def _customers_get(self, call: ReceivedCall) -> Response:
        customer = self._customers.get(call.parameters["id"])
        if customer is None:
            raise RequestRefused(self.refusal(call.operation, 404))
        document = {"data": customer}
        return respond(200, flattened(document) if self._flat else document)


def flattened(value: Any) -> Any:
    """A JSON value as the page prints it: every scalar, null and empty list is a string."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return {key: flattened(inner) for key, inner in value.items()}
    if value is None or value == []:
        return ""
    if isinstance(value, list):
        return [flattened(entry) for entry in value]
    return json.dumps(value)


SIMULATION: Final[type[VendorSimulation]] = KustomerSimulation
