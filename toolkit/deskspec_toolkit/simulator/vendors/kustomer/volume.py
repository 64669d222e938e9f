"""Conversations by the thousand."""

import copy
from collections.abc import Callable

from ...engine.account import Account
from ...engine.store import Record
from ...engine.volume import WrittenMessage
from .quirks import QUIRKS


@QUIRKS.converses
def open_conversation(
    account: Account, customer: Record, moment: float
) -> Callable[[WrittenMessage], None]:
    """A conversation counts its messages, and its customer counts it."""
    store = account.store
    printed = next(iter(store["messages"]))
    conversation = store["conversations"].add(
        {
            **copy.deepcopy(next(iter(store["conversations"]))),
            "id": store["conversations"].next_id(),
            "customer": customer["id"],
            "status": "open",
            "channels": [printed["channel"]],
            "createdAt": moment,
            **dict.fromkeys(("messageCount", "inboundMessageCount", "outboundMessageCount"), 0),
        }
    )
    customer["createdAt"] = moment
    customer["conversationCounts"] = {"done": 0, "open": 1, "snoozed": 0, "all": 1}

    def write(written: WrittenMessage) -> None:
        by_customer, at = written.is_from_customer, written.moment
        message = copy.deepcopy(printed)
        del message["id"], message["externalId"]
        message |= {
            "customer": customer["id"],
            "conversation": conversation["id"],
            "direction": "in" if by_customer else "out",
            "status": "received" if by_customer else "sent",
            "preview": f"{printed['preview']} ({written.number})",
            **dict.fromkeys(("sentAt", "createdAt", "updatedAt"), at),
        }
        store["messages"].add(message)
        counter = "inboundMessageCount" if by_customer else "outboundMessageCount"
        for name in ("messageCount", counter):
            conversation[name] += 1
        if by_customer:
            shown = ("id", "channel", "sentAt", "createdAt")
            conversation["lastMessageIn"] = {name: message[name] for name in shown}
            customer["lastMessageIn"] = {"sentAt": at}
        for changed in (conversation, customer):
            changed |= dict.fromkeys(("updatedAt", "modifiedAt", "lastActivityAt"), at)

    return write
