"""Conversations: whose they are, their queue, and the counts that follow them."""

from typing import Any, Final

from ...engine.call import ServedCall
from ...engine.requests import RequestViolation
from ...engine.store import Record
from .quirks import QUIRKS

_TAKEN: Final = QUIRKS.choice(
    "external id of another conversation",
    "409, as the page on errors says of a conflict; no page says that external ids are unique.",
    "conversations_create",
)


@QUIRKS.before("conversations_create")
def has_an_external_id_of_its_own(call: ServedCall) -> None:
    """Refuse the external id of another conversation."""
    external_id = (call.body or {}).get("externalId")
    own = call.target if call.action.targets else None
    for each in call.records if external_id is not None else ():
        if each is not own and each.get("externalId") == external_id:
            problem = RequestViolation(
                ("externalId",), "other", "Another conversation has this external id."
            )
            raise call.refused(409, [problem], _TAKEN)


@QUIRKS.after("conversations_create")
def follow_conversation(call: ServedCall, record: Record, before: Record | None) -> None:
    """A conversation links the queue that a request names, or tells the one of another service."""
    queue: Any = (call.body or {}).get("queue")
    if not isinstance(queue, dict):
        return
    record.pop("queue", None)
    record.pop("externalQueue", None)
    if queue.get("id") is not None:
        record["queue"] = {"type": "queue", "id": queue["id"]}
    if queue.get("external") is not None:
        record["externalQueue"] = queue["external"]


@QUIRKS.after("conversations_create", "conversations_delete")
def count_conversations(call: ServedCall, record: Record, before: Record | None) -> None:
    """A customer counts its conversations, by status."""
    is_gone = call.records.get(record["id"]) is None
    old = None if before is None else before["status"]
    count_status(call, record["customer"], old, None if is_gone else record["status"])


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
