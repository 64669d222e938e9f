"""DoubleTick as its guides have it: 201 for every success, also for reads.

What is ours, because the guides do not say it: the people and the messages, of which they print
placeholders; why a name is errored; 422 for an unknown phone number;
days are those of UTC, the first and the last included. Tags are in no response of the guides, so
their removal is seen by removing them again.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

from foreign.provider.exchange import Refusal, Request, Response, unknown

WABA: Final = "919999999999"
PHONE: Final = "919812345678"
_CUSTOMER_ID: Final = "customer_1"
_DAY: Final = "%d-%m-%Y"


class DoubleTick:
    """A provider of the DoubleTick API."""

    base_path: str = ""

    def __init__(self, key: str) -> None:
        self._key: str = key
        self._fields: list[dict[str, str]] = [
            _field("city", "Pune", "string"),
            _field("plan", "2025-01-21T09:16:18.000Z", "date"),
            _field("renewed", "2025-01-21T09:17:20.000Z", "date"),
        ]
        self._tags: list[str] = ["lead", "vip"]

    def respond(self, request: Request) -> Response:
        """Run one of the three operations; the key is checked first."""
        match request.method, request.segments:
            case "GET", ("customer", "details"):
                operation = self._customer
            case "GET", ("chat-messages",):
                operation = self._messages
            case "POST", ("customer", "remove-tags-custom-fields"):
                operation = self._remove
            case _:
                return unknown(request)
        if request.authorization != self._key:
            raise _refusal(401, "Invalid public api key", "Unauthorized")
        return Response(201, operation(request))

    def _customer(self, request: Request) -> dict[str, Any]:
        phone, customer_id = (request.query.get(name) for name in ("phoneNumber", "customerId"))
        if not phone and not customer_id:
            raise _refusal(400, "phoneNumber or customerId is required", "Bad Request")
        if (phone and _digits(phone) != PHONE) or (customer_id and customer_id != _CUSTOMER_ID):
            raise _refusal(404, "Customer not found")
        customer = {
            "name": "Asha Rao",
            "assignedToUser": "Ravi Iyer",
            "phone": PHONE,
            "assignedUserNumber": "919800000001",
            "customFields": self._fields,
        }
        return {"customer": customer}

    def _messages(self, request: Request) -> dict[str, Any]:
        for name in ("wabaNumber", "customerNumber"):
            if not request.query.get(name):
                raise _refusal(400, f"{name} is required", "Bad Request")
        if [_digits(request.query[name]) for name in ("wabaNumber", "customerNumber")] != [
            WABA,
            PHONE,
        ]:
            raise _refusal(404, "Chat not found")
        first, last = (_day(request, name) for name in ("startDate", "endDate"))
        found = [
            message
            for message in _MESSAGES
            if (first is None or first <= _day_of(message))
            and (last is None or _day_of(message) <= last)
        ]
        return {"messages": [message | {"totalCount": len(found)} for message in found]}

    def _remove(self, request: Request) -> dict[str, Any]:
        try:
            body = request.json()
        except ValueError:
            raise _refusal(400, "the body is no JSON", "Bad Request") from None
        if not isinstance(body, dict) or not isinstance(body.get("phone"), str):
            raise _refusal(400, "phone must be a string", "Bad Request")
        tags, fields = (_names(body, name) for name in ("tags", "customFields"))
        if _digits(body["phone"]) != PHONE:
            raise _refusal(422, "no customer has this phone number", "Unprocessable Entity")
        known = [field["name"] for field in self._fields]
        removal = {
            "customFields": _parted(fields, known, "customField"),
            "tags": _parted(tags, self._tags, "tag"),
        }
        self._fields = [field for field in self._fields if field["name"] not in fields]
        self._tags = [tag for tag in self._tags if tag not in tags]
        return removal


def _field(name: str, value: str, kind: str) -> dict[str, str]:
    return {"id": f"field_{name}", "name": name, "value": value, "type": kind}


def _message(number: int, text: str, moment: int) -> dict[str, Any]:
    """A message of the customer's, as the guide prints one."""
    counts = ("sent", "read", "delivery", "errored", "replies", "unread", "noResponse")
    return {
        "message": {"text": text, "messageType": "text"},
        "messageOriginType": "CUSTOMER",
        "id": f"message_{number}",
        **{f"{name}Count": 0 for name in counts},
        "senderId": _CUSTOMER_ID,
        "templateId": None,
        "isFromAd": False,
        "messageMetadata": {"status": None},
        "linkAnalytics": None,
        "senderUser": {"id": None, "name": None, "imageUrl": "", "phoneNumber": None},
        "integrationId": "integration_1",
        "integrationDisplayName": "DoubleTick Demo",
        "messageTime": moment,
        "quickActionButtonStats": [],
        "cardButtonStats": [],
        "integrationWabaNumber": WABA,
    }


_MESSAGES: Final = [
    _message(1, "Is the blue one still there?", 1737612046032),
    _message(2, "Thanks!", 1737676799999),
    _message(3, "One more question", 1737676800000),
]
"""Of the page's moment, of the last millisecond of that day (UTC), and of the next day's first."""


def _refusal(status: int, message: str, error: str | None = None) -> Refusal:
    """The envelope of the guides; a 404 has no ``error`` in it."""
    named = {} if error is None else {"error": error}
    return Refusal(status, {"message": message, **named, "statusCode": status})


def _digits(phone: str) -> str:
    return phone.removeprefix("+")


def _day(request: Request, name: str) -> datetime | None:
    if name not in request.query:
        return None
    try:
        return datetime.strptime(request.query[name], _DAY).replace(tzinfo=UTC)
    except ValueError:
        raise _refusal(400, f"{name} must be DD-MM-YYYY", "Bad Request") from None


def _day_of(message: dict[str, Any]) -> datetime:
    moment = datetime.fromtimestamp(message["messageTime"] / 1000, UTC)
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)


def _names(body: dict[str, Any], member: str) -> list[str]:
    names = body.get(member, [])
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise _refusal(400, f"{member} must be an array of strings", "Bad Request")
    return names


def _parted(names: list[str], known: list[str], key: str) -> dict[str, list[Any]]:
    return {
        "removed": [name for name in names if name in known],
        "errored": [{key: name, "error": "not found"} for name in names if name not in known],
    }
