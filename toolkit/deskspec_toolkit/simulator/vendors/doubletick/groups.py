"""Broadcast groups: members by phone number."""

from collections.abc import Iterable
from typing import Any, Final

from ...engine.account import Account
from ...engine.call import ServedCall
from ...engine.message import Response
from ...engine.store import Record
from .quirks import QUIRKS, succeed

_INVALID: Final = QUIRKS.choice(
    "which members are invalid",
    "Those whose phone number has fewer than 7 or more than 15 digits, or other characters.",
    "groups_create",
    "groups_add_members",
)


@QUIRKS.narrows("groups_list", reads=["searchQuery", "orderBy", "format"])
def of_a_list(call: ServedCall, groups: list[Record]) -> list[Record]:
    wanted = call.query.get("searchQuery", "").casefold()
    found = [each for each in groups if wanted in each["groupChatName"].casefold()]
    if "orderBy" in call.query:
        field = "groupChatName" if call.query["orderBy"] == "NAME" else "dateCreated"
        found.sort(key=lambda each: str(each[field]))
    is_descending = call.query.get("format", "").upper() == "DESCENDING"
    return found[::-1] if is_descending else found


@QUIRKS.prints("groups")
def print_group(account: Account, group: Record) -> Record:
    """Count the members: as a text in the reference, as a number in the guide."""
    count = len(group["members"])
    return {
        **group,
        "groupId": group["id"],
        "memberCount": count if account.profile == "guide" else str(count),
        "canManageGroupAccess": True,
        "groupAccessLevel": "FULL_ACCESS",
        "groupType": "STATIC_SEGMENT",
        "isInternal": False,
    }


@QUIRKS.on("groups_create", reads=["name", "members"])
def create(call: ServedCall) -> Response:
    groups = call.store["groups"]
    valid, invalid = _sorted(call, call.body.get("members", []))
    group = groups.add(
        {
            "groupChatName": call.body["name"],
            "members": [*dict.fromkeys(valid)],
            "dateCreated": call.account.now(),
        }
    )
    group["groupChatId"] = group["id"].replace("group", "chat")
    return succeed(
        call,
        {
            "groupData": {
                "groupId": group["id"],
                "memberCount": len(group["members"]),
                "groupChatName": group["groupChatName"],
            },
            "invalidMembers": invalid,
        },
    )


@QUIRKS.on("groups_delete_many", reads=["groupIds"])
def delete_groups(call: ServedCall) -> Response:
    groups = call.store["groups"].records
    unknown = [id_ for id_ in call.body["groupIds"] if id_ not in groups]
    if unknown:
        raise call.missing("groups", ("groupIds",))
    for id_ in call.body["groupIds"]:
        del groups[id_]
    return succeed(call, {})


@QUIRKS.on("groups_add_members", reads=["groupId", "members"])
def add_members(call: ServedCall) -> Response:
    group = _group(call)
    valid, invalid = _sorted(call, call.body["members"])
    present = [phone for phone in valid if phone in group["members"]]
    created = [*dict.fromkeys(phone for phone in valid if phone not in present)]
    group["members"] += created
    return succeed(
        call,
        {
            "invalidMembers": invalid,
            "createdMembers": created,
            "membersAlreadyPresent": present,
            "groupId": group["id"],
        },
    )


@QUIRKS.on("groups_remove_members", reads=["groupId", "phoneNumbers"])
def remove_members(call: ServedCall) -> Response:
    group = _group(call)
    named = dict.fromkeys(call.body["phoneNumbers"])
    removed = [phone for phone in named if phone in group["members"]]
    group["members"] = [phone for phone in group["members"] if phone not in removed]
    failed = [phone for phone in named if phone not in removed]
    return succeed(call, {"success": removed, "failed": failed})


def _group(call: ServedCall) -> Record:
    group = call.store["groups"].get(call.body["groupId"])
    if group is None:
        raise call.missing("groups", ("groupId",))
    return group


def _sorted(call: ServedCall, members: Iterable[Any]) -> tuple[list[str], list[Any]]:
    """Return the phone numbers that a group can take, and the members that it cannot."""
    valid, invalid = [], []
    for member in members:
        if member["phone"].isdecimal() and 7 <= len(member["phone"]) <= 15:
            valid.append(member["phone"])
        else:
            invalid.append(member)
    if invalid:
        call.marks.append(_INVALID)
    return valid, invalid
