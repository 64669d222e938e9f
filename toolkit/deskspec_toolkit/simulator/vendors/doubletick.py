"""DoubleTick as its `guide` describes it (201 everywhere) or as its `reference` does.

Error bodies follow the contract of the profile: one message or a list, with or without a reason
phrase.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any, Final

from ..engine.account import Account
from ..engine.call import ServedCall
from ..engine.message import Response, respond
from ..engine.quirks import Quirks
from ..engine.requests import RequestViolation
from ..engine.store import Record

_WABA: Final = "919999999999"
_PHONE: Final = "919812345678"
_ID: Final = "customer_1"
_FIELDS: Final = {"city": "Pune", "plan": "gold"}
_NO_SUCH_CUSTOMER: Final = RequestViolation((), "unknown", "customer not found")

QUIRKS: Final = Quirks(
    "doubletick",
    rejects_blank=True,
    defaults={
        "customers": {"phone": _PHONE, "customFields": [], "tags": [], "waba": _WABA},
        "messages": {
            "message": {"text": "", "messageType": "text"},
            "senderId": _ID,
            "integrationWabaNumber": _WABA,
            "phone": _PHONE,
        },
    },
    seeds={
        "customers": [
            {
                "id": _ID,
                "name": "Asha Rao",
                "assignedToUser": "Meera Nair",
                "phone": _PHONE,
                "assignedUserNumber": "919800000001",
                "customFields": [
                    {"id": f"custom_field_{number}", "name": name, "value": value, "type": "text"}
                    for number, (name, value) in enumerate(_FIELDS.items(), start=1)
                ],
                "tags": ["lead", "vip"],
                "waba": _WABA,
            }
        ],
        "messages": [
            {
                "id": "message_1",
                "message": {"text": "Hello, is the blue one in stock?", "messageType": "text"},
                "senderId": _ID,
                "integrationId": "integration_1",
                "integrationWabaNumber": _WABA,
                "phone": _PHONE,
            }
        ],
    },
)

_TWO_IDENTIFIERS: Final = QUIRKS.choice(
    "which of two identifiers counts",
    "Both must be those of the customer, else 404.",
    "customers_get",
)
_OTHER_WABA: Final = QUIRKS.choice(
    "no tags for another wabaNumber",
    "`reference`: the customer without tags.",
    "customers_get",
)
_UNKNOWN_CHAT: Final = QUIRKS.choice(
    "response for an unknown chat",
    "`reference` declares no 404: an empty list.",
    "messages_list",
)
_UNKNOWN_CUSTOMER: Final = QUIRKS.choice(
    "status of an unknown customer",
    "422 in `guide`, 400 in `reference`, the only statuses they list that can mean it; also for "
    "another WABA number than the customer's.",
    "customers_remove_tags_and_fields",
)
_ERRORED: Final = QUIRKS.choice(
    "format of errored entries",
    "Names that the customer lacks, as strings; no page prints an entry.",
    "customers_remove_tags_and_fields",
)


@QUIRKS.errors
def error_body(
    call: ServedCall | None, status: int, problems: list[RequestViolation]
) -> tuple[Any, Iterable[str]]:
    """Return an error body as this operation documents it for this status."""
    phrase = HTTPStatus(status).phrase
    texts = [_text(problem) for problem in problems] or [phrase.capitalize()]
    fields: dict[str, Any] = {}
    printed: dict[str, Any] = {}
    if call is not None:
        contract = call.account.contract
        fields = contract.body_properties(call.operation, status)
        printed = contract.example(call.operation, status) or {}
    takes_list = fields.get("message", {}).get("type") == "array"
    body = {
        "message": texts if takes_list else "; ".join(texts),
        "error": printed.get("error", phrase),
        "statusCode": status,
    }
    return {name: value for name, value in body.items() if name in (fields or body)}, ()


@QUIRKS.on("customers_get", reads=["phoneNumber", "customerId", "wabaNumber"])
def get_customer(call: ServedCall) -> Response:
    customer = call.target
    if len(call.query.keys() & {"phoneNumber", "customerId"}) > 1:
        call.marks.append(_TWO_IDENTIFIERS)
        if customer["id"] != call.query["customerId"]:
            raise call.refused(404, [_NO_SUCH_CUSTOMER])
    has_tags = call.query.get("wabaNumber") == customer["waba"]
    if "wabaNumber" in call.query and not has_tags:
        call.marks.append(_OTHER_WABA)
    hidden = () if has_tags else ("tags",)
    return call.respond({name: value for name, value in customer.items() if name not in hidden})


@QUIRKS.narrows("messages_list", reads=["wabaNumber", "customerNumber", "startDate", "endDate"])
def of_a_chat_and_its_days(call: ServedCall, messages: list[Record]) -> list[Record]:
    phone, waba = call.query["customerNumber"], call.query["wabaNumber"]
    customer = call.store["customers"].find("phone", phone)
    if customer is None or customer["waba"] != waba:
        if call.account.contract.declares(call.operation, 404):
            raise call.refused(404, [RequestViolation((), "unknown", "chat not found")])
        call.marks.append(_UNKNOWN_CHAT)
        return []
    first, last = call.query.get("startDate"), call.query.get("endDate")
    return [
        message
        for message in messages
        if message["phone"] == phone
        and (first is None or first <= _sent(message).date())
        and (last is None or _sent(message).date() <= last)
    ]


@QUIRKS.undocumented("response for a startDate after the endDate", "messages_list")
def days_are_in_reverse(call: ServedCall) -> bool:
    """An empty list."""
    first, last = call.query.get("startDate"), call.query.get("endDate")
    return first is not None and last is not None and first > last


@QUIRKS.prints("messages")
def print_message(account: Account, message: Record) -> Record:
    """Add the fields of the reference, which shares none but one name with the guide."""
    if account.profile == "guide":
        return message
    return {
        "messageId": message["id"],
        "sender": message["phone"],
        "recipient": message["integrationWabaNumber"],
        "message": message["message"]["text"],
        "timestamp": message["messageTime"],
    }


@QUIRKS.on(
    "customers_remove_tags_and_fields", reads=["phone", "wabaNumber", "tags", "customFields"]
)
def remove_tags_and_fields(call: ServedCall) -> Response:
    customer = call.store["customers"].find("phone", call.body["phone"])
    if customer is None or call.body.get("wabaNumber", customer["waba"]) != customer["waba"]:
        status = 422 if call.account.profile == "guide" else 400
        raise call.refused(status, [_NO_SUCH_CUSTOMER], _UNKNOWN_CUSTOMER)
    fields = customer["customFields"]
    gone = _outcome(call.body.get("customFields", []), [field["name"] for field in fields])
    untagged = _outcome(call.body.get("tags", []), customer["tags"])
    customer["customFields"] = [each for each in fields if each["name"] not in gone["removed"]]
    customer["tags"] = [tag for tag in customer["tags"] if tag not in untagged["removed"]]
    marks = [_ERRORED] if gone["errored"] or untagged["errored"] else []
    return respond(201, {"customFields": gone, "tags": untagged}, *marks)


def _sent(message: Record) -> datetime:
    return datetime.fromtimestamp(message["messageTime"], UTC)


def _outcome(requested: list[str], present: Sequence[str]) -> dict[str, list[str]]:
    """Split the requested names into removed and unknown ones; each name once."""
    names = dict.fromkeys(requested)
    return {
        "removed": [name for name in names if name in present],
        "errored": [name for name in names if name not in present],
    }


def _text(problem: RequestViolation) -> str:
    where = ".".join(str(step) for step in problem.place) or "body"
    match problem.rule:
        case "blank":
            return f"{where} should not be empty"
        case "format":
            return f"{where} must be {problem.message}"
        case "json":
            return f"{where} must be JSON"
        case "repeated":
            return f"{where} must be a string"
        case "required":
            return f"{where} is required"
        case "type":
            return f"{where} must be of type {problem.message}"
        case "unexpected":
            return f"property {where} should not exist"
        case "unknown" if problem.place:
            return f"{problem.message} not found"
        case "unknown":
            return problem.message
        case _:
            return f"{where}: {problem.message}" if problem.place else problem.message
