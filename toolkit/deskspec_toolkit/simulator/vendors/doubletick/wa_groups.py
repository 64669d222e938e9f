"""WhatsApp groups: their tags, fields and summaries."""

from typing import Any

from ...engine.call import ServedCall
from ...engine.message import Response
from ...engine.store import Record
from .quirks import QUIRKS, succeed

_DAYS = 7


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
            "groupName": group["groupName"],
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
