"""What webhooks report of a customer, a conversation, a message, a user or a team.

Pages list six resources that events are of; no operation creates or changes a tag by itself. No
page has an event of a deletion.
"""

import secrets
from collections.abc import Mapping
from typing import Any, Final

from ...engine import wire_formats
from ...engine.call import ServedCall
from ...engine.store import Record
from .quirks import ORG, QUIRKS

_WORDS: Final = {
    "conversations": "conversation",
    "customers": "customer",
    "messages": "message",
    "teams": "team",
    "users": "user",
}
"""Collection -> the word for one of its records in the name of an event."""
REPORTED: Final = (
    *("customers_create", "customers_update", "customers_replace"),
    *("conversations_create", "conversations_update", "conversations_replace"),
    *("conversations_add_tags", "conversations_remove_tags", "customers_create_conversation"),
    *("messages_create", "messages_update", "messages_replace"),
    *("conversations_create_message", "customers_create_message"),
    *("teams_create", "teams_update", "teams_replace", "teams_add_members"),
    *("teams_remove_members", "users_create", "users_update", "users_update_current"),
)
"""What creates or changes a record of these."""
QUIRKS.choice(
    "which webhooks are sent",
    "One for each customer, conversation, message, user or team that a request, or an entry of a "
    "bulk job, creates or changes, also the conversation that a message opens. What follows for "
    "others, such as a count, has none; `changes` has the attributes, and none of the "
    "relationships.",
    *REPORTED,
)


def report(call: ServedCall, collection: str, record: Record, before: Record | None) -> None:
    """Send the event of a record, if anything of it that a response has is new.

    Args:
        call: The call that did it.
        collection: `customers`, `conversations`, `messages`, `teams` or `users`.
        record: The record, as it is now.
        before: The record as it was, `None` if it is new.
    """
    account = call.account
    whole = {"$ref": f"#/components/schemas/{account.collections.components[collection]}"}
    shown = account.shown(collection, record, whole)
    was = None if before is None else account.shown(collection, before, whole)
    if shown == was:
        return
    changes = None if was is None else _changed(was["attributes"], shown["attributes"])
    verb = "create" if was is None else "update"
    event = f"kustomer.{_WORDS[collection]}.{verb}"
    created = wire_formats.write({"format": "date-time"}, account.now(), has_fraction=False)
    payload = {
        "id": secrets.token_hex(12),
        "name": event,
        "org": ORG["id"],
        "partition": ORG["id"],
        "data": shown,
        "createdAt": created,
        "changes": None if changes is None else {"attributes": changes, "relationships": {}},
        "persist": True,
        "client": "api-gw",
        "dataId": record["id"],
        "meta": {"customChanged": "custom" in (changes or {})},
        "snsFilters": [],
    }
    account.emit(event, payload)


def _changed(before: Mapping[str, Any], now: Mapping[str, Any]) -> dict[str, Any]:
    """Return the attributes that differ, each with what it was and is; one that lacks is null."""
    return {
        name: {"op": "replace", "before": before.get(name), "after": now.get(name)}
        for name in (*before, *(name for name in now if name not in before))
        if before.get(name) != now.get(name)
    }
