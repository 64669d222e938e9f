"""Chats by the thousand."""

from collections.abc import Callable

from ...engine.account import Account
from ...engine.store import Record
from ...engine.volume import WrittenMessage
from .quirks import QUIRKS


@QUIRKS.converses
def open_chat(
    account: Account, customer: Record, moment: float
) -> Callable[[WrittenMessage], None]:
    """A chat is new until an agent writes; who writes has read what the other side wrote."""
    store = account.store
    text = next(iter(store["messages"]))["text"]
    first = next(iter(store["chats"]))
    agent = next(iter(store["agents"]))["id"]
    chat = store["chats"].add(
        {
            **account.new_record("chats"),
            **{name: first[name] for name in ("assignee", "department", "applicationId")},
            "customer": customer["id"],
            "status": "new",
            "createdAt": moment,
        }
    )
    customer["firstSeen"] = moment
    unread: list[Record] = []

    def write(written: WrittenMessage) -> None:
        by_customer = written.is_from_customer
        side = "customer" if by_customer else "agent"
        for message in [each for each in unread if each["from"] != side]:
            message["read"] = True
            unread.remove(message)
        message = store["messages"].add(
            {
                **account.new_record("messages"),
                "agent": None if by_customer else agent,
                "text": f"{text} ({written.number})",
                "createdAt": written.moment,
                "chat": chat["id"],
                "from": side,
            }
        )
        unread.append(message)
        chat.update(
            lastMessageAt=written.moment,
            lastMessageText=message["text"],
            lastMessageId=message["id"],
            updatedAt=written.moment,
            readByAgent=not by_customer,
            readByCustomer=by_customer,
        )
        if by_customer:
            chat["lastCustomerMessageAt"] = customer["lastSeen"] = written.moment
        else:
            chat.update(status="opened", lastCommunicatedAgentId=agent, agents=[agent])

    return write
