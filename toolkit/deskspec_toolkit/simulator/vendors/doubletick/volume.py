"""Chats by the thousand."""

import copy
from collections.abc import Callable

from ...engine.account import Account
from ...engine.store import Record
from ...engine.volume import WrittenMessage
from .quirks import QUIRKS


@QUIRKS.converses
def open_chat(
    account: Account, customer: Record, moment: float
) -> Callable[[WrittenMessage], None]:
    """A chat knows its last message, and how many of the customer nobody has responded to."""
    store = account.store
    printed = next(iter(store["messages"]))
    chat = copy.deepcopy(next(iter(store["chats"])))
    del chat["id"]
    chat |= {"phoneNumber": customer["phone"], "unreadCount": 0}
    store["chats"].add(chat)

    def write(written: WrittenMessage) -> None:
        by_customer = written.is_from_customer
        message = copy.deepcopy(printed)
        del message["id"]
        message["message"]["text"] += f" ({written.number})"
        message |= {
            "messageOriginType": "CUSTOMER" if by_customer else "USER",
            "senderId": customer["id"] if by_customer else "",
            "phone": customer["phone"],
            "messageTime": written.moment,
        }
        store["messages"].add(message)
        chat["unreadCount"] = chat["unreadCount"] + 1 if by_customer else 0
        chat["lastMessageTime"] = chat["chatUpdatedTime"] = written.moment

    return write
