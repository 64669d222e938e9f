"""Kustomer, `typed` as its document has it, or `flattened` as one page prints it."""

import copy
from collections.abc import Iterable
from typing import Any, Final

from ..engine.call import ServedCall
from ..engine.message import Response
from ..engine.quirks import Quirks
from ..engine.requests import RequestViolation
from ..engine.store import Record

_ERRORS: Final = {
    400: ("bad_request", "The request is not valid."),
    401: ("unauthorized", "The token is missing or not valid."),
    404: ("not_found", "There is no record with this id."),
    429: ("too_many_requests", "The rate limit of the organization is used up."),
    500: ("internal_error", "Internal server error"),
}


QUIRKS: Final = Quirks(
    "kustomer",
    defaults={"klasses": {"status": "enabled"}},
    seeds={"schedules": [{"default": True}]},
)

_ORG: Final = {"type": "org", "id": "5d5dae1ccd1e87001a6a7ea4"}
"""The organization of the printed examples."""
_USER: Final = {"type": "user", "id": "5d5dae1d731d4e001ad55054"}
"""The user whose token the caller has."""

_CODE: Final = QUIRKS.choice("error code", "The code in a 429: no page prints it.")


@QUIRKS.errors
def error_body(
    call: ServedCall | None, status: int, problems: list[RequestViolation]
) -> tuple[Any, Iterable[str]]:
    code, message = _ERRORS.get(status, ("error", "The request was refused."))
    for problem in problems:
        message = problem.message if problem.rule == "other" else message
    marks = (_CODE,) if status == 429 else ()
    return {"errors": [{"code": code, "message": message, "meta": {}}]}, marks


@QUIRKS.after()
def sign(call: ServedCall, record: Record, before: Record | None) -> None:
    """Every record is the organization's, and says who made and changed it, and how often."""
    if before is None:
        record |= {"org": _ORG, "createdBy": _USER}
    if record != before:
        record |= {"modifiedBy": _USER, "modifiedAt": call.account.now()}
        record["rev"] = record.get("rev", 0) + 1


@QUIRKS.narrows("klasses_list", reads=["status"])
def have_status(call: ServedCall, records: list[Record]) -> list[Record]:
    """Without a status a list has the enabled klasses only."""
    wanted = call.query.get("status", "enabled")
    return [each for each in records if wanted in ("existing_only", each["status"])]


@QUIRKS.undocumented("klasses that exist", "klasses_list")
def lists_what_exists(call: ServedCall) -> bool:
    """`existing_only` lists enabled and disabled klasses; no page says what it means."""
    return call.query.get("status") == "existing_only"


@QUIRKS.undocumented("status of a new klass", "klasses_create")
def starts_enabled(call: ServedCall) -> bool:
    """Enabled, if the request gives none."""
    return "status" not in (call.body or {})


@QUIRKS.on("brands_get_default", "schedules_get_default")
def get_default(call: ServedCall) -> Response:
    defaults = [each for each in call.records if each["default"]]
    return call.respond(defaults[-1] if defaults else call.target)


@QUIRKS.undocumented("which default", "brands_get_default", "schedules_get_default")
def has_not_one_default(call: ServedCall) -> bool:
    """The last one that says that it is; the first of all, if none does."""
    return len([each for each in call.records if each["default"]]) != 1


@QUIRKS.after("schedules_delete")
def say_who_deleted(call: ServedCall, record: Record, before: Record | None) -> None:
    record |= {"deleted": True, "deletedAt": call.account.now(), "deletedBy": _USER}


@QUIRKS.on("spam_senders_upsert", reads=["channel", "sender", "list"])
def upsert_sender(call: ServedCall) -> Response:
    """Change the sender of the channel, or add it."""
    given = call.body or {}
    senders = call.store["spam_senders"]
    named = [(name, given.get(name)) for name in ("channel", "sender")]
    sender = next((e for e in senders if all(e[name] == value for name, value in named)), None)
    before = copy.deepcopy(sender)
    if sender is None:
        sender = senders.add(call.account.new_record("spam_senders"))
    sender |= {name: given[name] for name in ("channel", "sender", "list") if name in given}
    if before is not None:
        sender["updatedAt"] = call.account.now()
    call.hooks.follow(call, sender, before)
    return call.respond(sender)


@QUIRKS.undocumented("a sender without a field", "spam_senders_upsert")
def is_incomplete(call: ServedCall) -> bool:
    """It is added with the field empty; no page says which fields a request must have."""
    return not {"channel", "sender", "list"} <= (call.body or {}).keys()
