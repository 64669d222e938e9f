"""Customers: unique ids of the caller, tags with one colour each, and what is deleted with them."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Final

from ...engine.call import ServedCall
from ...engine.message import respond
from ...engine.store import Record
from ...engine.vendor import RequestRefused
from . import events
from .quirks import QUIRKS

_WRITES: Final = ("customers_create", "customers_update", "customers_replace")
_BATCH: Final = "customers_replace_many"
_CHANGES: Final = (*_WRITES, _BATCH, "customers_add_tags", "customers_remove_tags")
_CHANNELS: Final = {
    "telegramId": "telegram",
    "facebookId": "facebook",
    "instagramId": "instagram",
    "viberId": "viber",
    "whatsappId": "whatsapp",
}
"""Searched field -> the prefix of `createdFrom` of customers whose `integrationId` it means."""
_FLAGS: Final = {
    "unsubscribed": ("customer.subscribed", "customer.unsubscribed"),
    "blocked": ("customer.unblocked", "customer.blocked"),
}
"""Field -> the events when it becomes false and true."""
_TAKEN: Final = QUIRKS.choice(
    "userId of another customer",
    "400 with `invalid_userId_value` as its only error, seen live on create; the same on the "
    "others. The pages only say that it must be unique.",
    *_WRITES,
    _BATCH,
)


@QUIRKS.before(*_WRITES, reads=["userId"])
def user_id_is_unique(call: ServedCall) -> None:
    own = call.target["id"] if call.action.targets else None
    _claim(call, [(own, call.body.get("userId"))])


@QUIRKS.before(_BATCH)
def user_ids_of_a_batch_are_unique(call: ServedCall) -> None:
    known = [entry for entry in call.body if entry["customer"] in call.records.records]
    if len(known) == len(call.body):
        _claim(call, list({each["customer"]: each.get("userId") for each in known}.items()))


@QUIRKS.undocumented("colour of a tag that is known", *_CHANGES)
def recolours_a_tag(call: ServedCall) -> bool:
    """It is that of the tag on every customer from now on."""
    known = call.store["tags"]
    return any(
        (tag := known.get(sent["name"])) is not None
        and sent.get("color", tag["color"]) != tag["color"]
        for entry in _entries(call)
        for sent in entry.get("tags", [])
    )


@QUIRKS.undocumented("custom data of an update", "customers_update")
def joins_custom_data(call: ServedCall) -> bool:
    """They join those that are there; the pages leave open whether they replace them."""
    return "customData" in call.body


@QUIRKS.undocumented("tags of an update", "customers_update")
def replaces_tags(call: ServedCall) -> bool:
    """They replace those that are there; the pages leave open whether they join them."""
    return "tags" in call.body


@QUIRKS.undocumented("response to a batch", _BATCH)
def returns_the_batch(call: ServedCall) -> bool:
    """The customers in the order of the request; the page prints no response."""
    return True


@QUIRKS.undocumented("adding a tag that is there", "customers_add_tags")
def adds_a_known_tag(call: ServedCall) -> bool:
    """Nothing changes: the tag is there once."""
    return not {tag["name"] for tag in call.body["tags"]}.isdisjoint(call.target["tags"])


@QUIRKS.undocumented("removing a tag that is not there", "customers_remove_tags")
def removes_an_absent_tag(call: ServedCall) -> bool:
    """It is passed over; the others are removed."""
    return not {tag["name"] for tag in call.body["tags"]}.issubset(call.target["tags"])


@QUIRKS.after("customers_create")
def report_creation(call: ServedCall, record: Record, before: Record | None) -> None:
    events.report_customer(call.account, "customer.new", record)


@QUIRKS.after(*_CHANGES[1:])
def report_changes(call: ServedCall, record: Record, before: Record | None) -> None:
    assert before is not None
    for event in _events(before, record):
        events.report_customer(call.account, event, record)


@QUIRKS.after("customers_delete")
def delete_chats(call: ServedCall, record: Record, before: Record | None) -> None:
    chats = call.store["chats"].records
    for id_ in [id_ for id_, chat in chats.items() if chat["customer"] == record["id"]]:
        del chats[id_]
    events.report_customer(call.account, "customer.deleted", record)


@QUIRKS.field("customers.tagsData")
def tags_of(customer: Record) -> list[Any]:
    return list(customer["tags"])


def _values_of_channel(channel: str) -> Any:
    def values(customer: Record) -> list[Any]:
        is_from = str(customer.get("createdFrom", "")).startswith(channel)
        return [customer["integrationId"]] if is_from and "integrationId" in customer else []

    return values


for _field, _channel in _CHANNELS.items():
    QUIRKS.field(f"customers.{_field}")(_values_of_channel(_channel))


def _entries(call: ServedCall) -> list[Mapping[str, Any]]:
    return call.body if isinstance(call.body, list) else [call.body]


def _claim(call: ServedCall, claims: list[tuple[int | None, str | None]]) -> None:
    """Refuse a `userId` of another customer, or one that two customers would get."""
    claimers = {id_ for id_, _ in claims}
    taken = Counter(each["userId"] for each in call.records if each["id"] not in claimers)
    taken.update(user_id for _, user_id in claims)
    if any(taken[user_id] > 1 for _, user_id in claims if user_id is not None):
        error = {"code": "invalid_userId_value", "message": "userId value is invalid"}
        raise RequestRefused(respond(400, {"errors": [error]}, *call.marks, _TAKEN))


def _events(before: Record, after: Record) -> Iterator[str]:
    """Yield the events for the changes of a customer."""
    if before["email"] != after["email"]:
        yield "customer.email_updated"
    if before["tags"] != after["tags"]:
        yield "customer.tags_changed"
    for field, events_ in _FLAGS.items():
        if before[field] != after[field]:
            yield events_[after[field]]
