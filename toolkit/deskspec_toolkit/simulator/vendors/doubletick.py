"""DoubleTick as its `guide` describes it (201 everywhere) or as its `reference` does.

Both return the same records. Error bodies follow the contract of the profile: one message or a
list, with or without a reason phrase.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from http import HTTPStatus
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

_WABA = "919999999999"
_PHONE = "919812345678"
_ID = "customer_1"
_TAGS = ("lead", "vip")
_FIELDS = {"city": "Pune", "plan": "gold"}

_DAY = re.compile(r"([0-9]{2})-([0-9]{2})-([0-9]{4})")
_NO_SUCH_CUSTOMER = "customer not found"


@dataclass
class _Customer:
    id: str
    shown: dict[str, Any]
    """The customer as the guide prints it."""
    tags: list[str]
    waba: str
    messages: list[dict[str, Any]]
    """In the guide's format."""


class DoubleTickSimulation:
    """The vendor, with one customer and one chat message."""

    PROFILES: ClassVar[tuple[str, ...]] = ("guide", "reference")

    SENDS_WEBHOOKS: ClassVar[bool] = False

    def __init__(self, profile: str, surroundings: Surroundings) -> None:
        self._is_guide = profile == "guide"
        self.contract = served_contract.load("doubletick", None if self._is_guide else profile)
        self.handlers: Mapping[str, Handler] = {
            "customers_get": self._customers_get,
            "customers_remove_tags_and_fields": self._customers_remove_tags_and_fields,
            "messages_list": self._messages_list,
        }
        self._customers: dict[str, _Customer] = {}
        self.reset()

    def reset(self) -> None:
        self._customers = {_PHONE: _seeded_customer()}

    def refusal(self, operation: OperationObject, status: int) -> Response:
        body = self.contract.example(operation, status)
        if body is None:
            body = self._error(operation, status, [HTTPStatus(status).phrase.capitalize()])
        return respond(status, body)

    def error_body(self, status: int, code: str, message: str) -> Any:
        return {"message": message, "error": HTTPStatus(status).phrase, "statusCode": status}

    def _refused(
        self, call: ReceivedCall, status: int, problems: Sequence[str], *marks: str
    ) -> RequestRefused:
        return RequestRefused(
            respond(status, self._error(call.operation, status, problems), *marks)
        )

    def _error(
        self, operation: OperationObject, status: int, problems: Sequence[str]
    ) -> dict[str, Any]:
        """Return an error body as this operation documents it for this status."""
        fields = self.contract.body_properties(operation, status)
        printed = self.contract.example(operation, status) or {}
        takes_list = fields.get("message", {}).get("type") == "array"
        body: dict[str, Any] = {
            "message": list(problems) if takes_list else "; ".join(problems),
            "error": printed.get("error", HTTPStatus(status).phrase),
            "statusCode": status,
        }
        return {name: value for name, value in body.items() if name in (fields or body)}

    def _customers_get(self, call: ReceivedCall) -> Response:
        given = self._parameters(call)
        phone, id_ = given.get("phoneNumber"), given.get("customerId")
        if phone is None and id_ is None:
            raise self._refused(call, 400, ["phoneNumber or customerId is required"])
        customer = self._customer(phone) if phone is not None else self._customer_by_id(id_)
        if customer is None:
            raise self._refused(call, 404, [_NO_SUCH_CUSTOMER])
        marks: tuple[str, ...] = ()
        if phone is not None and id_ is not None:
            marks = ("which of two identifiers counts",)
            if customer.id != id_:
                raise self._refused(call, 404, [_NO_SUCH_CUSTOMER], *marks)
        if self._is_guide:
            return respond(201, {"customer": customer.shown}, *marks)
        waba = given.get("wabaNumber")
        has_tags = waba is not None and _digits(waba) == customer.waba
        if waba is not None and not has_tags:
            marks = (*marks, "no tags for another wabaNumber")
        return respond(200, {"customer": _in_reference(customer, has_tags)}, *marks)

    def _messages_list(self, call: ReceivedCall) -> Response:
        given = self._parameters(call)
        first, last = _day(given.get("startDate")), _day(given.get("endDate"))
        customer = self._customer(given["customerNumber"])
        marks = []
        if customer is None or customer.waba != _digits(given["wabaNumber"]):
            if self._is_guide:
                raise self._refused(call, 404, ["chat not found"])
            marks.append("response for an unknown chat")
            customer = None
        if first and last and first > last:
            marks.append("response for a startDate after the endDate")
        messages = [
            message
            for message in (customer.messages if customer else [])
            if (not first or first <= _sent(message).date())
            and (not last or _sent(message).date() <= last)
        ]
        if self._is_guide:
            counted = [{**message, "totalCount": len(messages)} for message in messages]
            return respond(201, {"messages": counted}, *marks)
        flat = [_in_reference_chat(message, _PHONE) for message in messages]
        return respond(200, {"success": True, "messages": flat}, *marks)

    def _customers_remove_tags_and_fields(self, call: ReceivedCall) -> Response:
        body = self._body(call)
        customer = self._customer(body["phone"])
        if customer is None or _digits(body.get("wabaNumber", customer.waba)) != customer.waba:
            status = 422 if self._is_guide else 400
            mark = "status of an unknown customer"
            raise self._refused(call, status, [_NO_SUCH_CUSTOMER], mark)
        fields = customer.shown["customFields"]
        gone = _outcome(body.get("customFields", []), [field["name"] for field in fields])
        untagged = _outcome(body.get("tags", []), customer.tags)
        customer.shown["customFields"] = [
            field for field in fields if field["name"] not in gone["removed"]
        ]
        customer.tags = [tag for tag in customer.tags if tag not in untagged["removed"]]
        errored = gone["errored"] or untagged["errored"]
        marks = ("format of errored entries",) if errored else ()
        return respond(201, {"customFields": gone, "tags": untagged}, *marks)

    def _parameters(self, call: ReceivedCall) -> dict[str, str]:
        """Return the declared query parameters of a request; each must be valid and sent once."""
        problems = []
        given: dict[str, str] = {}
        for name, required, format_ in self.contract.query_parameters(call.operation):
            values = [value for key, value in call.request.query if key == name]
            if len(values) > 1:
                problems.append(f"{name} must be a string")
            elif values and not values[0].strip():
                problems.append(f"{name} should not be empty")
            elif values and format_ == "date-dmy" and _day(values[0]) is None:
                problems.append(f"{name} must be a day in the form DD-MM-YYYY")
            elif values:
                given[name] = values[0]
            elif required:
                problems.append(f"{name} is required")
        if problems:
            raise self._refused(call, 400, problems)
        return given

    def _body(self, call: ReceivedCall) -> dict[str, Any]:
        """Return the JSON body, checked against the contract, with non-empty phone numbers."""
        try:
            body = call.request.document()
        except ValueError:
            raise self._refused(call, 400, ["body must be JSON"]) from None
        problems = self.contract.body_problems(call.operation, body)
        if problems:
            raise self._refused(call, 400, [_message(problem) for problem in problems])
        empty = [name for name in ("phone", "wabaNumber") if not body.get(name, "-").strip()]
        if empty:
            raise self._refused(call, 400, [f"{name} should not be empty" for name in empty])
        checked: dict[str, Any] = body
        return checked

    def _customer(self, phone: str) -> _Customer | None:
        return self._customers.get(_digits(phone))

    def _customer_by_id(self, id_: str | None) -> _Customer | None:
        return next((customer for customer in self._customers.values() if customer.id == id_), None)


def _seeded_customer() -> _Customer:
    """Return the seeded customer, in the format of the guide's examples."""
    guide = served_contract.load("doubletick", None)
    shown: dict[str, Any] = guide.example_of("customers_get", 201)["customer"]
    shown |= {
        "name": "Asha Rao",
        "assignedToUser": "Meera Nair",
        "phone": _PHONE,
        "assignedUserNumber": "919800000001",
        "customFields": [
            {"id": f"custom_field_{number}", "name": name, "value": value, "type": "text"}
            for number, (name, value) in enumerate(_FIELDS.items(), start=1)
        ],
    }
    (message,) = guide.example_of("messages_list", 201)["messages"]
    message["message"]["text"] = "Hello, is the blue one in stock?"
    message |= {
        "id": "message_1",
        "senderId": _ID,
        "integrationId": "integration_1",
        "integrationWabaNumber": _WABA,
    }
    return _Customer(_ID, shown, list(_TAGS), _WABA, [message])


def _in_reference(customer: _Customer, has_tags: bool) -> dict[str, Any]:
    """A customer as the reference prints it, which ends the name of one key with a space."""
    fields = [
        {"type " if key == "type" else key: value for key, value in field.items()}
        for field in customer.shown["customFields"]
    ]
    tags = {"tags": customer.tags} if has_tags else {}
    return {"id": customer.id, **customer.shown, **tags, "customFields": fields}


def _in_reference_chat(message: dict[str, Any], phone: str) -> dict[str, Any]:
    """A customer's message in the reference's flat format; a text message has no media fields."""
    return {
        "messageId": message["id"],
        "sender": phone,
        "recipient": message["integrationWabaNumber"],
        "message": message["message"]["text"],
        "timestamp": _sent(message).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
    }


def _sent(message: dict[str, Any]) -> datetime:
    return datetime.fromtimestamp(message["messageTime"] / 1000, UTC)


def _day(text: str | None) -> date | None:
    parts = _DAY.fullmatch(text) if text else None
    if parts is None:
        return None
    try:
        return date(int(parts[3]), int(parts[2]), int(parts[1]))
    except ValueError:
        return None


def _digits(phone: str) -> str:
    return re.sub("[^0-9]", "", phone)


def _outcome(requested: list[str], present: Sequence[str]) -> dict[str, list[str]]:
    """Split the requested names into removed and unknown ones; each name once."""
    names = dict.fromkeys(requested)
    return {
        "removed": [name for name in names if name in present],
        "errored": [name for name in names if name not in present],
    }


def _message(problem: served_contract.BodyViolation) -> str:
    where = ".".join(str(step) for step in problem.place) or "body"
    match problem.rule:
        case "type":
            return f"{where} must be of type {problem.message}"
        case "required":
            return f"{where} is required"
        case "unexpected":
            return f"property {where} should not exist"
        case _:
            return f"{where}: {problem.message}"


SIMULATION: Final[type[VendorSimulation]] = DoubleTickSimulation
