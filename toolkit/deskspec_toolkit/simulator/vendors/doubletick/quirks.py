"""What every DoubleTick operation shares: the seeded records, and the forms of errors.

Error bodies follow the contract of the profile: one message or a list, with or without a reason
phrase.
"""

from collections.abc import Iterable
from http import HTTPStatus
from typing import Any, Final

from ...engine.call import ServedCall
from ...engine.quirks import Quirks
from ...engine.requests import RequestViolation

WABA: Final = "919999999999"
PHONE: Final = "919812345678"
CUSTOMER_ID: Final = "customer_1"
_FIELDS: Final = {"city": "Pune", "plan": "gold"}

QUIRKS: Final = Quirks(
    "doubletick",
    rejects_blank=True,
    defaults={
        "customers": {"phone": PHONE, "customFields": [], "tags": [], "waba": WABA},
        "messages": {
            "message": {"text": "", "messageType": "text"},
            "senderId": CUSTOMER_ID,
            "integrationWabaNumber": WABA,
            "phone": PHONE,
        },
    },
    seeds={
        "customers": [
            {
                "id": CUSTOMER_ID,
                "name": "Asha Rao",
                "assignedToUser": "Meera Nair",
                "phone": PHONE,
                "assignedUserNumber": "919800000001",
                "customFields": [
                    {"id": f"custom_field_{number}", "name": name, "value": value, "type": "text"}
                    for number, (name, value) in enumerate(_FIELDS.items(), start=1)
                ],
                "tags": ["lead", "vip"],
                "waba": WABA,
            }
        ],
        "messages": [
            {
                "id": "message_1",
                "message": {"text": "Hello, is the blue one in stock?", "messageType": "text"},
                "senderId": CUSTOMER_ID,
                "integrationId": "integration_1",
                "integrationWabaNumber": WABA,
                "phone": PHONE,
            }
        ],
    },
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
