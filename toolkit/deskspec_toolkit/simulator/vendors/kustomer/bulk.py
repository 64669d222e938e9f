"""Bulk jobs: what a request asks for is done entry by entry, a little later.

The printed response is that of a job which is complete at once; newer pages say that it is queued,
and is asked for until it is complete. The simulator does what these say.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final
from urllib.parse import parse_qs

import attrs

from ...engine.account import Account
from ...engine.behaviour import act
from ...engine.call import ServedCall
from ...engine.message import Response
from ...engine.quirks import EVERYTHING
from ...engine.store import Record
from ...engine.vendor import RequestRefused
from .quirks import ORG, QUIRKS, USER

RUNNING_AFTER: Final = 0.2
"""Seconds until a job runs."""
COMPLETE_AFTER: Final = 0.4
"""Seconds until it is complete."""
_CLIENT_REF: Final = "_clientRef"
_SINGLE: Final = {
    "customers_create_many": "customers_create",
    "customers_update_many": "customers_update",
    "customers_delete_many": "customers_delete",
    "companies_create_many": "companies_create",
    "companies_update_many": "companies_update",
    "notes_create_many": "conversations_create_note",
    "notes_update_many": "notes_update",
    "messages_create_many": "messages_create",
    "messages_update_many": "messages_update",
    "conversations_create_many": "conversations_create",
    "conversations_update_many": "conversations_update",
    "kobjects_create_many": "kobjects_create",
    "kobjects_update_many": "kobjects_update",
    "kobjects_delete_many": "kobjects_delete",
}
"""The operation of a bulk -> that of each of its entries."""
_NAMED_BY: Final = {"notes_create_many": "conversation"}
"""The field of an entry that is the id in the path of its operation, where that is not `id`."""
_OUTCOMES: Final = {"POST": "created", "PUT": "updated"}

_SOON: Final = QUIRKS.choice(
    "when a job runs",
    f"After {RUNNING_AFTER:g} seconds; it is complete after {COMPLETE_AFTER:g}, in one batch.",
    *_SINGLE,
)
_MOVED: Final = QUIRKS.choice(
    "changes beside another customer",
    "400: an entry has its changes or its customer; no page says what both are.",
    "conversations_update_many",
)
_UPDATES: Final = [name for name in _SINGLE if name.endswith("_update_many")]
_LEFT_OUT: Final = QUIRKS.choice(
    "what an update by a job leaves out",
    "It stays as it is: no page says that it is reset.",
    *_UPDATES,
)
_ONE_FOR_ALL: Final = QUIRKS.choice(
    "one update for several ids",
    "400 for ids in the query of an update: no page shows the body that goes with them.",
    *_UPDATES,
)


@QUIRKS.on(*_SINGLE, reads=EVERYTHING)
def queue(call: ServedCall) -> Response:
    """Keep what is asked for, for later."""
    ids = call.query.get("ids") or []
    entries = call.body or [{"id": id_} for id_ in ids]
    _check_references(call, entries)
    collection, _, name = call.operation.id.partition("_")
    verb, _, _ = name.partition("_")
    job = call.account.new_record("bulk") | {
        "type": "bulk",
        "ids": ids,
        "context": f"api.sobjects.{collection}.bulk-{verb}",
        "status": "queued",
        "v2": True,
        "createdAt": call.account.now(),
        "updatedAt": call.account.now(),
        "completed": False,
        "batches": {"complete": 0, "total": 1},
        "payload": {"api": _request(call)},
        "operation": call.operation.id,
        "path": call.path,
        "entries": entries,
    }
    call.records.add(job)
    call.hooks.follow(call, job, None)
    batch = {"bulk": job["id"], "type": "bulk_batch", "status": "queued"}
    call.store["bulk_batches"].add(call.account.new_record("bulk_batches") | batch)
    call.marks.append(_SOON)
    if verb == "update":
        call.marks.append(_LEFT_OUT)
    return call.respond(job)


def _request(call: ServedCall) -> Record:
    """Return what a job says of its request."""
    user = {"id": USER["id"], "userType": "machine", "roles": ["org"], "orgName": "mycompany"}
    return {
        "data": json.loads(call.content or b"{}"),
        "path": call.target_text.partition("?")[0].removesuffix("/bulk"),
        "user": {**user, "subject": USER["id"], "org": ORG["id"]},
        "requestId": str(call.records.next_id()),
        "service": "sobjects",
        "method": call.operation.method.upper(),
    }


_REFERENCES: Final = "Give a reference to all entries or to none, each another one."


def _check_references(call: ServedCall, entries: Sequence[Mapping[str, Any]]) -> None:
    given = [entry[_CLIENT_REF] for entry in entries if _CLIENT_REF in entry]
    if given and (len(given) < len(entries) or len(set(given)) < len(given)):
        raise call.invalid((_CLIENT_REF,), "other", _REFERENCES)


@QUIRKS.before(*_UPDATES)
def is_for_each_entry(call: ServedCall) -> None:
    """Refuse one update for the ids in the query."""
    if "ids" in parse_qs(call.target_text.partition("?")[2], keep_blank_values=True):
        raise call.invalid(("ids",), "other", "Give an entry with its id for each.", _ONE_FOR_ALL)


@QUIRKS.before("conversations_update_many")
def moves_by_itself(call: ServedCall) -> None:
    """Refuse an entry with a customer and other changes."""
    for index, entry in enumerate(call.body or []):
        if "customer" in entry and len(entry) > len({"id", "customer"}):
            raise call.invalid((index, "customer"), "other", "Give nothing else with it.", _MOVED)


@QUIRKS.before("kobjects_delete_many")
def names_an_object(call: ServedCall) -> None:
    """Refuse a deletion of nothing: its ids are required."""
    if not call.query.get("ids"):
        raise call.invalid(("ids",), "required", "required")


@QUIRKS.at_every_request
def catch_up(account: Account) -> None:
    """Run the jobs that are due, in their order."""
    for job in list(account.store["bulk"]):
        if job["status"] == "complete" or "entries" not in job:  # such as a seeded one
            continue
        age = account.now() - job["createdAt"]
        if age >= COMPLETE_AFTER:
            _complete(account, job)
        elif age >= RUNNING_AFTER:
            job["status"] = "running"


def _complete(account: Account, job: Record) -> None:
    outcomes = [_outcome(account, job, entry) for entry in job["entries"]]
    errors = [outcome["error"] for outcome in outcomes if "error" in outcome]
    now = account.now()
    batch = next(each for each in account.store["bulk_batches"] if each.get("bulk") == job["id"])
    batch |= {
        "status": "complete",
        "objectIds": [outcome["objectId"] for outcome in outcomes if "objectId" in outcome],
        "successCount": len(outcomes) - len(errors),
        "failureCount": len(errors),
        "completedAt": now,
        "errors": errors,
    }
    if any(_CLIENT_REF in entry for entry in job["entries"]):
        batch["results"] = outcomes
    job |= {"status": "complete", "completed": True, "updatedAt": now}
    job["batches"] = {"complete": 1, "total": 1}


def _outcome(account: Account, job: Record, entry: Mapping[str, Any]) -> Record:
    """Do what is asked for an entry by the single operation; return what became of it."""
    fields = {name: value for name, value in entry.items() if name != _CLIENT_REF}
    method = job["payload"]["api"]["method"]
    single = account.contract.operations[_SINGLE[job["operation"]]]
    path = dict(job["path"])
    if "{id}" in single.path:
        path["id"] = fields.pop(_NAMED_BY.get(job["operation"], "id"))
    action = account.contract.action(single)
    if method == "PUT":  # what is left out stays, also where only a replacement is served
        action = attrs.evolve(action, kind="update")
    call = ServedCall(account, QUIRKS, action, path, {}, fields)
    outcome: Record = {_CLIENT_REF: entry[_CLIENT_REF]} if _CLIENT_REF in entry else {}
    try:
        for check in QUIRKS.checks[call.operation.id]:
            check(call)
        response = act(call)
    except RequestRefused as refused:
        problem = json.loads(refused.response.body)["errors"][0]
        return {**outcome, "status": "error", "error": problem}
    id_ = json.loads(response.body)["data"]["id"] if method == "POST" else path["id"]
    return {**outcome, "objectId": id_, "status": _OUTCOMES.get(method, "updated")}


@QUIRKS.undocumented("errors of a batch", "bulk_list_batches")
def has_errors(call: ServedCall) -> bool:
    """The first error that the operation of a single entry returns: no page shows one."""
    batches = call.store["bulk_batches"]
    return any(each.get("errors") for each in batches if each.get("bulk") == call.path["id"])


@QUIRKS.undocumented("ids that are left out", "customers_delete_many")
def has_no_ids(call: ServedCall) -> bool:
    """A job without entries: no page says that there must be one."""
    return not call.query.get("ids")
