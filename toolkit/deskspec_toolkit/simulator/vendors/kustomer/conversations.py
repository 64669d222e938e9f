"""Conversations: whose they are, their queue, and the counts that follow them."""

from typing import Any, Final

from ...engine.call import ServedCall
from ...engine.requests import RequestViolation
from ...engine.store import Record
from .quirks import QUIRKS, check_whole

_CREATE: Final = ("conversations_create", "customers_create_conversation")
_CHANGE: Final = ("conversations_update", "conversations_replace")
_OWN_IDS: Final = (
    *_CREATE,
    *_CHANGE,
    "messages_create",
    "conversations_create_message",
    "customers_create_message",
    "messages_update",
    "messages_replace",
)
_TAKEN: Final = QUIRKS.choice(
    "external id of another record",
    "409, as the page on errors says of a conflict; no page says that external ids are unique.",
    *_OWN_IDS,
)


_FRACTION: Final = QUIRKS.choice(
    "a fraction of a satisfaction",
    "400: requests have a number as the satisfaction of a conversation, responses an integer.",
    *_CHANGE,
)


@QUIRKS.before(*_OWN_IDS)
def has_an_external_id_of_its_own(call: ServedCall) -> None:
    """Refuse the external id of another conversation or message."""
    external_id = (call.body or {}).get("externalId")
    for parent in call.action.parents:  # one that is not there is a 404, whatever the body says
        call.in_path(parent)
    own = call.target if call.action.targets else None
    for each in call.records if external_id is not None else ():
        if each is not own and each.get("externalId") == external_id:
            problem = RequestViolation(
                ("externalId",), "other", "Another record has this external id."
            )
            raise call.refused(409, [problem], _TAKEN)


@QUIRKS.before(*_CHANGE)
def has_a_whole_satisfaction(call: ServedCall) -> None:
    check_whole(call, "satisfaction", _FRACTION)


@QUIRKS.undocumented("another media type", "conversations_update")
def is_of_another_type(call: ServedCall) -> bool:
    """A body of another media type is read, too: whether the API refuses one is not documented."""
    return (
        bool(call.content) and call.media_type not in call.operation.node["requestBody"]["content"]
    )


@QUIRKS.after("conversations_replace")
def keep_what_is_its_own(call: ServedCall, record: Record, before: Record | None) -> None:
    """A replacement resets what it can set: a conversation keeps its customer."""
    assert before is not None
    if "customer" in (call.body or {}):  # nothing else is replaced
        new = ("customer", "modifiedAt", "modifiedBy", "rev", "updatedAt")
        record |= {**before, **{name: record[name] for name in new}}
    else:
        record["customer"] = before["customer"]


@QUIRKS.after(*_CREATE, *_CHANGE)
def follow_conversation(call: ServedCall, record: Record, before: Record | None) -> None:
    """A conversation links the queue that a request names, or the one of another service."""
    queue: Any = (call.body or {}).get("queue")
    if not isinstance(queue, dict):
        return
    record.pop("queue", None)
    record.pop("externalQueue", None)
    if queue.get("id") is not None:
        record["queue"] = {"type": "queue", "id": queue["id"]}
    if queue.get("external") is not None:
        record["externalQueue"] = queue["external"]


@QUIRKS.after(*_CREATE, *_CHANGE, "conversations_delete")
def count_conversations(call: ServedCall, record: Record, before: Record | None) -> None:
    """A customer counts its conversations, by status."""
    is_gone = call.records.get(record["id"]) is None
    if before is not None:
        count_status(call, before.get("customer"), before["status"], None)
    if not is_gone:
        count_status(call, record.get("customer"), None, record["status"])


def count_status(call: ServedCall, customer_id: Any, old: str | None, new: str | None) -> None:
    """Count that a conversation of a customer has another status, `None` for none.

    Args:
        call: The call that changes it.
        customer_id: The customer.
        old: Its status before.
        new: Its status now.
    """
    customer = call.store["customers"].get(customer_id)
    if customer is None:
        return
    counts = customer["conversationCounts"]
    for status, step in ((old, -1), (new, 1)):
        for name in ("all", status) if status is not None else ():
            counts[name] = max(counts.get(name, 0) + step, 0)


@QUIRKS.undocumented("no tags", "conversations_add_tags", "conversations_remove_tags")
def has_no_tags(call: ServedCall) -> bool:
    """Without a body nothing changes: no page marks it as required."""
    return call.body is None


@QUIRKS.narrows("customers_list_conversations", reads=["fromDate"])
def are_new_enough(call: ServedCall, records: list[Record]) -> list[Record]:
    """Select the conversations that were updated at a point in time or later."""
    from_date = call.query.get("fromDate")
    return records if from_date is None else [e for e in records if e["updatedAt"] >= from_date]


@QUIRKS.undocumented("what fromDate compares", "customers_list_conversations")
def has_a_first_instant(call: ServedCall) -> bool:
    """When a conversation was updated; the page does not say which of its instants it is."""
    return "fromDate" in call.query


@QUIRKS.undocumented("order of a list", "conversations_list", "messages_list")
def has_an_order(call: ServedCall) -> bool:
    """By id, the last one first where it is desc: the pages do not say by which field."""
    return "sort" in call.query


@QUIRKS.narrows("conversations_list", "messages_list", reads=["sort"])
def are_in_order(call: ServedCall, records: list[Record]) -> list[Record]:
    is_down = call.query.get("sort") == "desc"
    return sorted(records, key=lambda each: str(each["id"]), reverse=True) if is_down else records


@QUIRKS.after("conversations_create_note", "notes_create", "notes_delete")
def count_note(call: ServedCall, record: Record, before: Record | None) -> None:
    """A conversation counts its notes."""
    conversation = call.store["conversations"].get(record.get("conversation"))
    if conversation is not None:
        step = 1 if before is None else -1
        conversation["noteCount"] = max(conversation["noteCount"] + step, 0)
