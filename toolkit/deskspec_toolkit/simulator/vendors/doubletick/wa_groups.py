"""WhatsApp groups: their settings, participants, tags, fields and summaries."""

from typing import Any, Final

from ...engine.account import Account
from ...engine.call import ServedCall
from ...engine.message import Response
from ...engine.store import Record
from . import events
from .quirks import QUIRKS, is_own_number, succeed, with_phone

_DAYS: Final = 7
_PAGE_SIZE: Final = 100
_AT_ONCE: Final = QUIRKS.choice(
    "when a WhatsApp group is created",
    "At once; the page says that it begins, and a webhook that it is done.",
    "wa_groups_create",
)
_TAKEN: Final = QUIRKS.choice(
    "id that another WhatsApp group has", "It is refused.", "wa_groups_create", "wa_groups_update"
)
_NEWEST_FIRST: Final = QUIRKS.choice(
    "order of WhatsApp groups and participants",
    "The newest first, because a cursor asks for what is older.",
    "wa_groups_list",
    "wa_groups_list_participants",
)
_PAGE: Final = QUIRKS.choice(
    "size of a page of WhatsApp groups or participants",
    "100.",
    "wa_groups_list",
    "wa_groups_list_participants",
)
_NO_PARTICIPANT: Final = QUIRKS.choice(
    "status of a participant who is not there",
    "404. One who was removed stays in the list, with the date.",
    "wa_groups_remove_participant",
)


@QUIRKS.on(
    "wa_groups_create",
    reads=["wabaNumber", "subject", "description", "joinApprovalMode", "groupId"],
)
def create(call: ServedCall) -> Response:
    _check_number(call)
    _check_new_id(call)
    call.marks.append(_AT_ONCE)
    given = ("subject", "description", "joinApprovalMode")
    id_ = {"id": call.body["groupId"]} if "groupId" in call.body else {}
    group = call.store["wa_groups"].add(
        {
            **call.account.new_record("wa_groups"),
            **{name: call.body[name] for name in given if name in call.body},
            **id_,
            "groupCreatedAt": call.account.now(),
        }
    )
    events.report_group(call.account, group)
    body = {"success": True, "groupId": group["id"], "wabaNumber": call.body["wabaNumber"]}
    return succeed(call, body)


@QUIRKS.on("wa_groups_list", reads=["wabaNumber", "lastGroupId", "olderThanTimestamp"])
def list_groups(call: ServedCall) -> Response:
    _check_number(call)
    return _page(call, "groups", [*call.records], "lastGroupId", "groupCreatedAt")


@QUIRKS.prints("wa_groups")
def print_group(account: Account, group: Record) -> Record:
    present = [each for each in _participants(account, group) if _is_present(each)]
    return {**group, "groupId": group["id"], "totalParticipantCount": len(present)}


@QUIRKS.on("wa_groups_update", reads=["groupId", "wabaNumber", "subject", "description"])
def update(call: ServedCall) -> Response:
    group = group_of(call)
    _check_number(call)
    group |= {name: call.body[name] for name in ("subject", "description") if name in call.body}
    if call.body.get("groupId", group["id"]) != group["id"]:
        _check_new_id(call)
        _rename(call, group, call.body["groupId"])
    return call.respond()


@QUIRKS.after("wa_groups_delete")
def without_participants(call: ServedCall, record: Record, before: Record | None) -> None:
    for each in _participants(call.account, record):
        del call.store["participants"].records[each["id"]]


@QUIRKS.on(
    "wa_groups_list_participants", reads=["groupId", "lastPhoneNumber", "olderThanTimestamp"]
)
def list_participants(call: ServedCall) -> Response:
    found = _participants(call.account, group_of(call))
    return _page(call, "participants", found, "lastPhoneNumber", "dateJoined")


@QUIRKS.on("wa_groups_remove_participant", reads=["groupId", "participantPhone"])
def remove_participant(call: ServedCall) -> Response:
    group = group_of(call)
    present = [each for each in _participants(call.account, group) if _is_present(each)]
    participant = with_phone(present, call.query["participantPhone"], "phoneNumber")
    if participant is None:
        raise call.missing("participants", ("participantPhone",), _NO_PARTICIPANT)
    participant["dateRemoved"] = call.account.now()
    events.report_removal(call.account, group, participant)
    return call.respond()


@QUIRKS.on("wa_groups_add_tags_and_fields", reads=["groupId", "tags", "customFields"])
def add_tags_and_fields(call: ServedCall) -> Response:
    group = group_of(call)
    fields = [field["name"] for field in call.body.get("customFields", [])]
    return succeed(
        call,
        {
            "tags": _added(group["tags"], call.body.get("tags", [])),
            "customFields": _added(group["fields"], fields),
        },
    )


@QUIRKS.on(
    "wa_groups_remove_tags_and_fields",
    reads=["groupId", "tags", "customFields", "shouldCreateChatLog"],
)
def remove_tags_and_fields(call: ServedCall) -> Response:
    group = group_of(call)
    return succeed(
        call,
        {
            "tags": _removed(group["tags"], call.body.get("tags", []), "tag"),
            "customFields": _removed(
                group["fields"], call.body.get("customFields", []), "customField"
            ),
        },
    )


@QUIRKS.on("wa_groups_summarize", reads=["groupId", "startDate", "endDate"])
def summarize(call: ServedCall) -> Response:
    group = group_of(call)
    first, last = call.query["startDate"], call.query["endDate"]
    if not 0 <= (last - first).days < _DAYS:
        raise call.invalid(("endDate",), "other", f"at most {_DAYS} days from startDate")
    return succeed(
        call,
        {
            "startDate": f"{first.isoformat()}T00:00:00.000Z",
            "endDate": f"{last.isoformat()}T23:59:59.999Z",
            "chatType": "WA_GROUP",
            "groupName": group["subject"],
            "memberCount": 0,
            "members": [],
            "chatMessagesCount": 0,
            "callsCount": 0,
            "summaries": [],
        },
    )


def group_of(call: ServedCall) -> Record:
    """Return the group that a request names.

    Raises:
        RequestRefused: There is no such group.
    """
    given = call.query if "groupId" in call.query else call.body
    group = call.store["wa_groups"].get(given["groupId"])
    if group is None:
        raise call.missing("wa_groups", ("groupId",))
    return group


def _page(call: ServedCall, items: str, records: list[Record], last: str, since: str) -> Response:
    """Return a page of records, the newest first, after those that a cursor names.

    Args:
        call: The request.
        items: The field of the response with the records.
        records: All of them, in the order of their creation.
        last: The part of the cursor that names a record, by a field that ends as it does.
        since: The field of a record that the other part is compared with.
    """
    call.marks += [_NEWEST_FIRST, _PAGE]
    key = last[4].lower() + last[5:]
    own = call.account.collections.of(call.operation) or ""
    shown = [(each[since] or 0, call.account.shown(own, each)) for each in records[::-1]]
    shown.sort(key=lambda each: each[0], reverse=True)
    older = call.query.get("olderThanTimestamp")
    names = [each[key] for _, each in shown]
    if call.query.get(last) in names:
        shown = shown[names.index(call.query[last]) + 1 :]
    elif older is not None:
        shown = [each for each in shown if each[0] < older]
    page = [each for _, each in shown[:_PAGE_SIZE]]
    has_more = len(shown) > _PAGE_SIZE
    cursor = {last: page[-1][key], "olderThanTimestamp": page[-1][since]} if has_more else {}
    return succeed(
        call,
        {items: page, "hasMore": has_more, last: None, "olderThanTimestamp": None, **cursor},
    )


def _check_number(call: ServedCall) -> None:
    """Refuse a WABA number that is not of the account."""
    given = call.query if "wabaNumber" in call.query else call.body
    if not is_own_number(given["wabaNumber"]):
        raise call.invalid(("wabaNumber",), "unknown", "integration")


def _check_new_id(call: ServedCall) -> None:
    if call.body.get("groupId") in call.store["wa_groups"].records:
        raise call.invalid(("groupId",), "other", "another group has it", _TAKEN)


def _rename(call: ServedCall, group: Record, id_: str) -> None:
    """Give a group another id, and those that refer to it."""
    for each in _participants(call.account, group):
        each["waGroup"] = id_
    for note in call.store["notes"]:
        if note.get("groupId") == group["id"]:
            note["groupId"] = id_
    groups = call.store["wa_groups"].records
    for each in [*groups.values()]:  # in the order of their creation, still
        del groups[each["id"]]
        each["id"] = id_ if each is group else each["id"]
        groups[each["id"]] = each


def _participants(account: Account, group: Record) -> list[Record]:
    return [each for each in account.store["participants"] if each["waGroup"] == group["id"]]


def _is_present(participant: Record) -> bool:
    return participant["dateRemoved"] is None and participant["dateLeft"] is None


def _added(present: list[str], names: list[str]) -> dict[str, Any]:
    present += [name for name in dict.fromkeys(names) if name not in present]
    return {"added": [*dict.fromkeys(names)], "errored": []}


def _removed(present: list[str], names: list[str], key: str) -> dict[str, Any]:
    removed = [name for name in dict.fromkeys(names) if name in present]
    unknown = [name for name in dict.fromkeys(names) if name not in removed]
    present[:] = [name for name in present if name not in removed]
    return {
        "removed": removed,
        "errored": [{key: name, "error": "not found"} for name in unknown],
    }
