"""Messages: who writes one, and how the chat follows it."""

from typing import Final

from ...engine.call import ServedCall
from ...engine.choices import NO_POSITIVE_INTEGER
from ...engine.store import Record
from . import chats, events
from .quirks import QUIRKS

_AUTHORS: Final = {"readByAgent": "customer", "readByCustomer": "agent"}
_BECOMES: Final = {"customer": "new", "agent": "opened"}
"""Author of a message -> the new status of a chat that was empty or closed."""
_NO_CHAT: Final = QUIRKS.choice(
    NO_POSITIVE_INTEGER, "400, as `g1` prints it for the chat of a message.", "messages_create"
)
_PRIVATE: Final = QUIRKS.choice(
    "private message of a customer",
    "One without `agent` is a 400: only the team can write for the team.",
    "messages_create",
)


@QUIRKS.narrows("messages_list")
def newest_first(call: ServedCall, messages: list[Record]) -> list[Record]:
    return sorted(messages, key=lambda each: (each["createdAt"], each["id"]), reverse=True)


@QUIRKS.before("messages_create", reads=["chat", "agent", "type"])
def can_be_written(call: ServedCall) -> None:
    body = call.body
    if body["chat"] < 1:
        raise call.invalid(("chat",), "unknown", "chat", _NO_CHAT)
    is_known = call.store["chats"].get(body["chat"]) is not None
    if is_known and body.get("type") == "private" and "agent" not in body:
        raise call.invalid(("agent",), "required", "required", _PRIVATE)


@QUIRKS.undocumented("status of a chat after a message", "messages_create")
def gets_a_status(call: ServedCall) -> bool:
    """An empty or closed chat is `new` when the customer writes, `opened` when an agent does."""
    chat = call.store["chats"].get(call.body["chat"])
    is_private = call.body.get("type") == "private"
    return chat is not None and chat["status"] in ("empty", "closed") and not is_private


@QUIRKS.after("messages_create", reads=["text", "markdownText"])
def follow(call: ServedCall, record: Record, before: Record | None) -> None:
    """Complete a message, and let its chat follow it."""
    account = call.account
    record["text"] = record.pop("markdownText", record["text"])
    record["from"] = side = "customer" if record["agent"] is None else "agent"
    chat = call.store["chats"].get(record["chat"])
    assert chat is not None
    chat["updatedAt"] = account.now()
    if record["type"] == "private":
        events.report_message(account, "message.private", chat, record)
        return
    chat |= {
        "lastMessageAt": record["createdAt"],
        "lastMessageText": record["text"],
        "lastMessageId": record["id"],
    }
    if side == "agent":
        chat["lastCommunicatedAgentId"] = record["agent"]
        chat["agents"] = list(dict.fromkeys([*chat["agents"], record["agent"]]))
    else:
        chat["lastCustomerMessageAt"] = record["createdAt"]
    for field, author in _AUTHORS.items():
        chats.mark_read(account, chat, field, author != side)
    events.report_message(account, f"message.chat.{side}", chat, record)
    status = chat["status"]
    if status in ("empty", "closed"):
        chat["status"] = _BECOMES[side]
        chats.follow_status(account, chat, status)
