"""Chats: closing, snoozing, rating, and marking as read."""

from typing import Any, Final

from ...engine.account import Account
from ...engine.call import ServedCall
from ...engine.message import respond
from ...engine.store import Record
from ...engine.vendor import RequestRefused
from . import events
from .quirks import QUIRKS

_READ: Final = {
    "chats_mark_read_by_agent": "readByAgent",
    "chats_mark_read": "readByAgent",
    "chats_mark_read_by_customer": "readByCustomer",
}
_AUTHORS: Final = {"readByAgent": "customer", "readByCustomer": "agent"}
"""Field of a chat -> the author of the messages that it covers."""
_REPORTED: Final = {
    "chats_assign": ("assignee", "chat.assigned"),
    "chats_rate": ("rating", "chat.rated"),
}
"""Operation -> the field whose change has an event."""
_RATING: Final = QUIRKS.choice(
    "message of a rejected rating",
    "The page prints the beginning of the first of three.",
    "chats_rate",
)


@QUIRKS.at_every_request
def wake(account: Account) -> None:
    """Wake the chats whose snooze time has passed."""
    now = account.now()
    for chat in account.store["chats"]:
        until = chat["snoozedUntil"]
        if until is not None and until <= now:
            chat["snoozedUntil"] = None
            mark_read(account, chat, "readByAgent", False)
            events.report_chat(account, "chat.unsnoozed", chat)


@QUIRKS.undocumented("department of a new chat", "chats_create")
def has_a_department(call: ServedCall) -> bool:
    """It is that of the request; the page's example has null."""
    return "department" in call.body


@QUIRKS.after("chats_create")
def report_creation(call: ServedCall, record: Record, before: Record | None) -> None:
    events.report_chat(call.account, "chat.new", record)


@QUIRKS.after("chats_set_status")
def close_or_reopen(call: ServedCall, record: Record, before: Record | None) -> None:
    assert before is not None
    follow_status(call.account, record, before["status"])


@QUIRKS.after(*_REPORTED)
def report_change(call: ServedCall, record: Record, before: Record | None) -> None:
    field, event = _REPORTED[call.operation.id]
    if before is not None and record[field] != before[field]:
        events.report_chat(call.account, event, record)


@QUIRKS.after("chats_snooze")
def report_snoozing(call: ServedCall, record: Record, before: Record | None) -> None:
    until = record["snoozedUntil"]
    if before is not None and until != before["snoozedUntil"]:
        event = "chat.unsnoozed" if until is None else "chat.snoozed"
        events.report_chat(call.account, event, record)


@QUIRKS.undocumented("snoozing until a time that has passed", "chats_snooze")
def is_snoozed_until_the_past(call: ServedCall) -> bool:
    """It is taken, and over at the next request."""
    until = call.body["snoozedUntil"]
    return until is not None and until <= call.account.now()


@QUIRKS.before("chats_rate")
def can_be_rated(call: ServedCall) -> None:
    """The pages document only the first words of the message."""
    chat = call.target
    reason = None
    if chat["status"] != "closed":
        reason = "Chat must me closed to rate it"
    elif chat["rating"] is not None:
        reason = "Chat is rated already"
    elif not any(
        message["from"] == "agent" and message["type"] == "message"
        for message in messages_of(call.account, chat)
    ):
        reason = "Chat has no message of an agent"
    if reason is not None:
        error = {"code": "invalid_request", "message": reason}
        raise RequestRefused(respond(400, {"errors": [error]}, *call.marks, _RATING))


@QUIRKS.after(*_READ, reads=["read"])
def mark_as_read(call: ServedCall, record: Record, before: Record | None) -> None:
    record.pop("read", None)
    mark_read(call.account, record, _READ[call.operation.id], call.body["read"])


@QUIRKS.undocumented("marking as not read", *_READ)
def is_marked_as_not_read(call: ServedCall) -> bool:
    """The field is false from now on; messages stay as they are."""
    return call.body["read"] is False


def messages_of(account: Account, chat: Record) -> list[Record]:
    """Return the messages of a chat, in the order of their creation."""
    return [message for message in account.store["messages"] if message["chat"] == chat["id"]]


def mark_read(account: Account, chat: Record, field: str, read: bool) -> None:
    """Set `readByAgent` or `readByCustomer`; a chat has neither until one is set."""
    messages = messages_of(account, chat)
    for name, author in _AUTHORS.items():
        unread = [each for each in messages if each["from"] == author and not each["read"]]
        chat.setdefault(name, not unread)
        if name == field and read:
            for message in unread:
                message["read"] = True
    chat[field] = read
    chat["updatedAt"] = account.now()


def follow_status(account: Account, chat: Record, before: Any) -> None:
    """Set what follows from a new status, and report it."""
    if chat["status"] == before:
        return
    is_closed = chat["status"] == "closed"
    chat["closedAt"] = account.now() if is_closed else None
    chat["closedBy"] = "agent" if is_closed else None
    chat["updatedAt"] = account.now()
    for event in ("chat.status_updated", *(["chat.closed"] if is_closed else [])):
        events.report_chat(account, event, chat)
