"""Chats: a customer at a WABA number, the 24-hour window, collaborators and summaries."""

from datetime import date
from typing import Any, Final

from ...engine.account import Account
from ...engine.call import ServedCall
from ...engine.later import SOON, later
from ...engine.message import Response
from ...engine.requests import RequestViolation
from ...engine.store import Record
from . import events
from .messages import messages_of, sent_on
from .quirks import (
    QUIRKS,
    agent_of,
    assign,
    customer_of,
    member_of,
    refusal_status,
    succeed,
    with_phone,
)

_WINDOW: Final = 24 * 60 * 60
_DAYS: Final = 7
_NOBODY: Final = {"name": "", "tags": [], "assignedToUser": "", "assignedUserNumber": ""}
_NO_STATUS: Final = QUIRKS.choice(
    "chats of another status", "None: every chat is open.", "chats_list"
)
_NO_TOPICS: Final = QUIRKS.choice(
    "topics of a summary", "None; the page says that the list may be empty.", "chats_summarize"
)
_NO_GROUP: Final = QUIRKS.choice(
    "assignment of a WhatsApp group",
    "A group that there is not is refused, and nothing else changes.",
    "chats_assign",
    "chats_unassign",
)
_IS_ASSIGNED: Final = QUIRKS.choice(
    "assignment of a chat that has another team member",
    "It is refused without `reassign`.",
    "chats_assign",
)
_CLEARED: Final = QUIRKS.choice(
    "when messages are cleared",
    "After one second, those that were there; the page says that they will be.",
    "chats_clear",
)


@QUIRKS.narrows(
    "chats_list", reads=["status", "tags", "assignedUserPhone", "wabaNumbers", "instagramHandles"]
)
def of_the_inbox(call: ServedCall, chats: list[Record]) -> list[Record]:
    query = call.query
    status = query.get("status", "all")
    if status not in ("all", "open"):
        call.marks.append(_NO_STATUS)
    found = []
    for chat in chats:
        customer = call.store["customers"].find("phone", chat["phoneNumber"]) or _NOBODY
        agent = query.get("assignedUserPhone", customer["assignedUserNumber"])
        is_of_agent = customer["assignedUserNumber"] == (
            "" if agent == "null" else agent.lstrip("+")
        )
        if (
            is_of_agent
            and status in ("all", "open")
            and set(query.get("tags", ())) <= set(customer["tags"])
            and chat["wabaNumber"] in query.get("wabaNumbers", [chat["wabaNumber"]])
            and not query.get("instagramHandles")
        ):
            found.append(chat)
    return found


@QUIRKS.prints("chats")
def print_chat(account: Account, chat: Record) -> Record:
    """Add what is known of the customer."""
    customer = account.store["customers"].find("phone", chat["phoneNumber"]) or _NOBODY
    return {
        **chat,
        "name": customer["name"],
        "tagNames": customer["tags"],
        "assignedUserName": customer["assignedToUser"] or None,
        "assignedUserNumber": customer["assignedUserNumber"] or None,
    }


@QUIRKS.on("chats_get_window", reads=["customerPhoneNumber", "wabaNumber"])
def get_window(call: ServedCall) -> Response:
    customer = customer_of(call, "customerPhoneNumber", "wabaNumber")
    body = {
        "customerPhoneNumber": call.query["customerPhoneNumber"],
        "wabaNumber": call.query["wabaNumber"],
        "isOpen": is_window_open(call, customer),
    }
    return succeed(call, body)


@QUIRKS.on("chats_clear", reads=["to", "from"])
def clear(call: ServedCall) -> Response:
    customer = customer_of(call, "to", "from")
    account, messages = call.account, messages_of(call, customer)

    def delete() -> None:
        for message in messages:
            call.store["messages"].records.pop(message["id"], None)

    wrote = [m["messageTime"] for m in messages if m["messageOriginType"] == "CUSTOMER"]
    customer["wroteAt"] = max([customer.get("wroteAt", 0), *wrote])
    later(account, account.now() + SOON, delete)
    call.marks.append(_CLEARED)
    return succeed(call, {"success": True, "message": "Added in queue for deletion."})


@QUIRKS.on("chats_summarize", reads=["wabaNumber", "customerNumber", "startDate", "endDate"])
def summarize(call: ServedCall) -> Response:
    customer = customer_of(call, "customerNumber", "wabaNumber")
    first, last = call.query["startDate"], call.query["endDate"]
    if not 0 <= (last - first).days < _DAYS:
        raise call.invalid(("endDate",), "other", f"at most {_DAYS} days from startDate")
    in_range = [m for m in messages_of(call, customer) if first <= sent_on(m) <= last]
    call.marks.append(_NO_TOPICS)
    return succeed(
        call,
        {
            "startDate": _instant(first, "00:00:00.000"),
            "endDate": _instant(last, "23:59:59.999"),
            "chatType": "INDIVIDUAL",
            "chatMessagesCount": len(in_range),
            "callsCount": 0,
            "summaries": [],
        },
    )


@QUIRKS.on(
    "chats_add_collaborators", "chats_remove_collaborators", reads=["from", "to", "agentNumbers"]
)
def change_collaborators(call: ServedCall) -> Response:
    customer = customer_of(call, "to", "from")
    ids = customer.setdefault("collaborators", [])
    changed: list[Any] = []
    failed: list[Any] = []
    for number in dict.fromkeys(call.body["agentNumbers"]):
        member = with_phone(call.store["team_members"], number)
        adds = call.operation.id == "chats_add_collaborators"
        if member is None or (not adds and member["id"] not in ids):
            failed.append({"number": number})
            continue
        changed.append({"number": number, "name": member["name"]})
        if not adds:
            ids.remove(member["id"])
        elif member["id"] not in ids:
            ids.append(member["id"])
    return succeed(call, {"success": changed, "failed": failed})


@QUIRKS.on(
    "chats_export",
    reads=["customerPhoneNumber", "wabaNumber", "startDate", "endDate", "includeMedia"],
)
def export(call: ServedCall) -> Response:
    customer_of(call, "customerPhoneNumber", "wabaNumber")
    return call.respond()


@QUIRKS.on(
    "chats_assign",
    reads=[
        "assignedUserPhoneNumber",
        "customerPhoneNumber",
        "groupId",
        "reassign",
        "wabaNumber",
    ],
)
def assign_chat(call: ServedCall) -> Response:
    member = member_of(call, "assignedUserPhoneNumber")
    customer = _chat(call)
    if customer is not None:
        is_other = customer["assignedUserNumber"] not in ("", member["phone"])
        if is_other and not call.body.get("reassign"):
            problem = RequestViolation((), "other", "chat is assigned already")
            raise call.refused(refusal_status(call), [problem], _IS_ASSIGNED)
        assign(customer, member)
        events.report_assignment(call.account, customer, member)
    return succeed(call, agent_of(member))


@QUIRKS.on("chats_unassign", reads=["customerPhoneNumber", "groupId", "wabaNumber"])
def unassign_chat(call: ServedCall) -> Response:
    customer = _chat(call)
    if customer is not None:
        assign(customer, None)
        events.report_assignment(call.account, customer, None)
    return call.respond()


def _chat(call: ServedCall) -> Record | None:
    """Return the customer of a chat; `None` if it is that of a WhatsApp group."""
    if "groupId" not in call.body:
        return customer_of(call, "customerPhoneNumber", "wabaNumber")
    if call.store["wa_groups"].get(call.body["groupId"]) is None:
        problem = RequestViolation(("groupId",), "unknown", "group")
        raise call.refused(refusal_status(call), [problem], _NO_GROUP)
    call.marks.append(_NO_GROUP)
    return None


def is_window_open(call: ServedCall, customer: Record) -> bool:
    """Whether the customer wrote in the last 24 hours."""
    of_customer = (m for m in messages_of(call, customer) if m["messageOriginType"] == "CUSTOMER")
    # Messages that were cleared count, too.
    wrote = [customer.get("wroteAt", 0), *(m["messageTime"] for m in of_customer)]
    now = call.account.now()
    return any(0 <= now - each < _WINDOW for each in wrote)


def _instant(day: date, time: str) -> str:
    return f"{day.isoformat()}T{time}Z"
