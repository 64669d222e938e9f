"""Webhooks that are registered through the API."""

from typing import Any, Final

from ...engine.account import Account
from ...engine.call import ServedCall
from ...engine.message import Response
from ...engine.store import Record
from .quirks import QUIRKS, is_own_number, succeed

_FIELDS: Final = (
    "url",
    "method",
    "webhookEvents",
    "name",
    "wabaNumbers",
    "headers",
    "body",
    "query",
    "bodyFormat",
    "authorization",
    "retryOnTimeout",
)


@QUIRKS.on("webhooks_create", reads=_FIELDS)
def create(call: ServedCall) -> Response:
    webhooks = call.store["webhooks"]
    webhook = webhooks.add({"createdBy": "Meera Nair", **_written(call)})
    webhook["webhookId"] = webhook["id"]
    return succeed(call, _registration(call))


@QUIRKS.on("webhooks_update", reads=_FIELDS)
def update(call: ServedCall) -> Response:
    webhook = call.store["webhooks"].get(call.path["webhookId"])
    if webhook is None:
        raise call.missing("webhooks", ())
    webhook |= _written(call)
    return succeed(call, _registration(call))


@QUIRKS.narrows("webhooks_list", reads=["sortBy", "sortDirection"])
def of_a_list(call: ServedCall, webhooks: list[Record]) -> list[Record]:
    """Sort; the guide has name and ASC as defaults."""
    key = call.query.get("sortBy", "name")
    is_down = call.query.get("sortDirection") == "DESC"
    return sorted(webhooks, key=lambda each: each[key], reverse=is_down)


@QUIRKS.prints("webhooks")
def print_webhook(account: Account, webhook: Record) -> Record:
    """Print the number of integrations as the profile does: the guide has it as text."""
    count = webhook["integrationCount"]
    return {**webhook, "integrationCount": str(count) if account.profile == "guide" else count}


def _written(call: ServedCall) -> Record:
    numbers = [number for number in call.body["wabaNumbers"] if is_own_number(number)]
    request = {name: value for name, value in call.body.items() if name in _FIELDS}
    return {
        **request,
        "eventTypes": call.body["webhookEvents"],
        "wabaNumbers": numbers,
        "integrationCount": len(numbers),
    }


def _registration(call: ServedCall) -> dict[str, Any]:
    numbers = call.body["wabaNumbers"]
    return {
        "validWebhooks": [
            {"wabaNumber": number, "webhookEventType": event}
            for number in numbers
            if is_own_number(number)
            for event in call.body["webhookEvents"]
        ],
        "invalidWebhooks": [],
        "invalidWabaNumbers": [number for number in numbers if not is_own_number(number)],
    }
