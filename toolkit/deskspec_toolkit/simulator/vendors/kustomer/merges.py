"""Merges of two customers, which finish on the clock."""

import copy
from typing import Final

from ...engine.call import ServedCall
from ...engine.later import SOON, later
from ...engine.message import Response
from ...engine.store import Record, merged
from .quirks import QUIRKS

_JOINED: Final = (
    *("emails", "phones", "whatsapps", "socials", "locations", "watchers", "tags", "externalIds"),
    *("sharedEmails", "sharedPhones", "sharedSocials", "sharedExternalIds", "urls"),
)
"""The lists of a customer that has those of both afterwards."""
_LATEST: Final = ("signedUpAt", "modifiedAt", "lastSeenAt", "lastActivityAt")
_LATEST_INSIDE: Final = {
    "preview": "previewAt",
    "lastMessageIn": "sentAt",
    "recentLocation": "updatedAt",
}
"""What is taken from the customer where it is later, by the instant that it has."""
_OWNED: Final = ("conversations", "messages", "notes", "drafts", "kobjects", "events", "sessions")
_PENDING: Final = "pending"
_UNFINISHED: Final = QUIRKS.choice(
    "status of a merge that goes on",
    "`pending` for a second: no page shows a status other than success.",
    "customers_merge",
    "customers_get_merge",
    "customers_list_merges",
)
_LEFT: Final = QUIRKS.choice(
    "what a merge leaves",
    "The source is gone after a second, and what it had is the target's: no page says.",
    "customers_merge",
)
_UNKNOWN: Final = QUIRKS.choice(
    "a merge of an unknown customer", "400: no page says.", "customers_merge"
)
_SAME: Final = QUIRKS.choice(
    "a customer merged into itself", "It stays as it is: no page says.", "customers_merge"
)


@QUIRKS.before("customers_merge", reads=["source", "target"])
def has_two_customers(call: ServedCall) -> None:
    """Refuse a merge of a customer that is not there."""
    for name in ("source", "target"):
        given = (call.body or {}).get(name)
        if given is None:
            raise call.invalid((name,), "required", "required", _UNKNOWN)
        if call.store["customers"].get(given) is None:
            raise call.missing("customers", (name,), _UNKNOWN)


@QUIRKS.after("customers_merge")
def begin(call: ServedCall, record: Record, before: Record | None) -> None:
    source, target = (str(record[name]) for name in ("source", "target"))
    record |= {name: {"type": "customer", "id": record[name]} for name in ("source", "target")}
    record["status"] = _PENDING
    call.marks += [_UNFINISHED, _SAME if source == target else _LEFT]

    def finish() -> None:
        customers = call.store["customers"]
        gone, kept = customers.get(source), customers.get(target)
        if gone is not None and kept is not None and gone is not kept:
            join(kept, gone)
            del customers.records[source]
            for name in _OWNED:
                for each in call.store[name]:
                    if each.get("customer") == source:
                        each["customer"] = target
        record.update(status="success", updatedAt=call.account.now())

    later(call.account, call.account.now() + SOON, finish)


def join(target: Record, source: Record) -> None:
    """Give a customer what it has of another one after a merge; all else stays the target's."""
    for name in _JOINED:
        if source.get(name):
            target[name] = merged([target.get(name) or [], copy.deepcopy(source[name])])
    if source.get("custom"):
        target["custom"] = {**copy.deepcopy(source["custom"]), **(target.get("custom") or {})}
    counts = target["conversationCounts"]
    for name, count in source["conversationCounts"].items():
        counts[name] = counts.get(name, 0) + count
    for name in _LATEST:
        latest = max(
            [e for e in (target.get(name), source.get(name)) if e is not None], default=None
        )
        if latest is not None:
            target[name] = latest
    for name, instant in _LATEST_INSIDE.items():
        if _instant(source, name, instant) > _instant(target, name, instant):
            target[name] = copy.deepcopy(source[name])
    if source["createdAt"] < target["createdAt"]:
        target |= {name: source[name] for name in ("createdAt", "createdBy") if name in source}


def _instant(record: Record, name: str, instant: str) -> float:
    """Return when something was, 0 if nothing was; a sample of the engine is text, and nothing."""
    found = (record.get(name) or {}).get(instant)
    return found if isinstance(found, float) else 0


def _customers_of(merge: Record) -> list[str]:
    """Return the ids of the customers that a merge names; one that is seeded may name none."""
    return [merge[name]["id"] for name in ("source", "target") if merge.get(name)]


@QUIRKS.on("customers_list_merges", reads=["page", "pageSize"])
def list_merges(call: ServedCall) -> Response:
    """List the merges of a customer, as source or as target; the source may be gone."""
    own = call.path["id"]
    found = [each for each in call.records if own in _customers_of(each)]
    if not found and call.store["customers"].get(own) is None:
        raise call.missing("customers", ("id",))
    if any(each["status"] == _PENDING for each in found):
        call.marks.append(_UNFINISHED)
    return call.respond_page(found, call.query)


@QUIRKS.before("customers_get_merge")
def mark_one_that_goes_on(call: ServedCall) -> None:
    if call.target["status"] == _PENDING:
        call.marks.append(_UNFINISHED)
