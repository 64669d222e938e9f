"""Which records match the conditions of a search.

Texts are compared exactly. A field without a value matches only negative conditions.
"""

from collections.abc import Callable
from dataclasses import replace
from operator import ge, gt, le, lt
from typing import Any, TypeVar

from ...engine.message import Response
from ...engine.vendor import ReceivedCall
from . import pages
from .generation import NO_CHOICE, NOT_NUMERIC, Generation
from .records import Account, ChatRecord, Record

Item = TypeVar("Item")

_ORDERING: dict[str, Callable[[Any, Any], bool]] = {">": gt, "<": lt, ">=": ge, "<=": le}
_OPERATORS = {
    "integer": ("=", "!=", *_ORDERING),
    "epoch-s": ("=", "!=", *_ORDERING),
    "string": ("=", "!=", "~", "!~"),
    "names": ("=",),
}
"""Kind of a field -> the operators that it allows."""
_TYPES: dict[str, tuple[tuple[type, ...], str]] = {
    "integer": ((int, float), NOT_NUMERIC),
    "epoch-s": ((int, float), NOT_NUMERIC),
    "string": ((str,), "This value should be of type string."),
    "names": ((list,), "This value should be of type array."),
}
"""Kind of a field -> the allowed types, and the message for others. `5.0` is an integer."""
_CHANNELS = {
    "telegramId": "telegram",
    "facebookId": "facebook",
    "instagramId": "instagram",
    "viberId": "viber",
    "whatsappId": "whatsapp",
}
"""Field -> the prefix of `createdFrom` of customers whose `integrationId` it means."""


def page(
    generation: Generation,
    call: ReceivedCall,
    body: Any,
    listing: pages.PageQuery[Item],
    values: Callable[[Item, str], list[Any]],
) -> Response:
    """Return the page of a search.

    Args:
        generation: Rejects invalid conditions.
        call: The search.
        body: Its body, valid by the contract.
        listing: All records.
        values: Returns the values of a field of an item; empty if it has none.

    Raises:
        RequestRefused: A field does not allow the operator or the value of a condition.
    """
    _check(generation, call, body["filter"])
    combine = any if body.get("comparison") == "OR" else all
    matching = [
        item
        for item in listing.items
        if combine(
            _matches(values(item, condition["field"]), condition["operator"], condition["value"])
            for condition in body["filter"]
        )
    ]
    marks = []
    if len(body["filter"]) > 1 and "comparison" not in body:
        marks.append("several conditions without a comparison")
    if not matching:
        marks.append("response to a search without results")
    if matching or generation.is_g1:
        response = pages.by_body(generation, call, listing._replace(items=matching), body)
    else:
        response = generation.refusal(call.operation, 404)
    return replace(response, undocumented=(*response.undocumented, *marks))


def customer_values(customer: Record, field: str) -> list[Any]:
    """Return the values of a field such as `customers.name`."""
    name = field.removeprefix("customers.")
    if name == "tagsData":
        return list(customer["tags"])
    if name in _CHANNELS:
        is_from = str(customer.get("createdFrom", "")).startswith(_CHANNELS[name])
        return [customer["integrationId"]] if is_from and "integrationId" in customer else []
    if name in customer["location"]:
        return [customer["location"][name]]
    return _if_any(customer[name])


def chat_values(account: Account, chat: ChatRecord, field: str) -> list[Any]:
    """Return the values of a field such as `chats.status`."""
    name = field.removeprefix("chats.")
    if name.startswith("customer."):
        customer = account.customers[chat.record["customer"]]
        return customer_values(customer, name.removeprefix("customer."))
    if name == "updatedAt":
        return [int(chat.changed)]
    if name == "agents":
        return list(chat.record["agents"])
    return _if_any(chat.record[name])


def _check(generation: Generation, call: ReceivedCall, conditions: list[Record]) -> None:
    kinds = call.operation.facts["search"]
    for index, condition in enumerate(conditions):
        kind = kinds[condition["field"]]
        if condition["operator"] not in _OPERATORS[kind]:
            raise generation.invalid(f"filter[{index}].operator", NO_CHOICE)
        types, message = _TYPES[kind]
        if not isinstance(condition["value"], types):
            raise generation.invalid(f"filter[{index}].value", message)


def _if_any(value: Any) -> list[Any]:
    """Return a value as a list, with instants as the whole seconds that responses contain."""
    if value is None:
        return []
    return [int(value) if isinstance(value, float) else value]


def _matches(values: list[Any], operator: str, wanted: Any) -> bool:
    if isinstance(wanted, list):
        return all(tag["name"] in values for tag in wanted)
    match operator:
        case "=":
            return wanted in values
        case "!=":
            return wanted not in values
        case "~":
            return any(wanted in value for value in values)
        case "!~":
            return not any(wanted in value for value in values)
        case _:
            return any(_ORDERING[operator](value, wanted) for value in values)
