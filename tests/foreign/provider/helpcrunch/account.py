"""One account: what all parts of HelpCrunch's API read and change."""

from __future__ import annotations

import copy
from collections.abc import Callable
from itertools import count
from typing import Any

from foreign.provider.helpcrunch import records
from foreign.provider.helpcrunch.listings import Record
from foreign.provider.helpcrunch.refusals import missing, numeric, refusal


class Account:
    """Customers, chats and messages by their ids, in the order in which they were made."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.clock: Callable[[], float] = clock
        self.customer_ids, self.chat_ids = count(records.NEXT_CUSTOMER), count(records.NEXT_CHAT)
        self.message_ids, self.event_ids = count(records.NEXT_MESSAGE), count(records.NEXT_EVENT)
        people = [copy.deepcopy(records.CUSTOMER), *(new_customer(o) for o in records.OTHERS)]
        self.customers: dict[int, Record] = {person["id"]: person for person in people}
        chats = [new_chat(records.CHAT), new_chat(records.LONG_CHAT)]
        self.chats: dict[int, Record] = {chat["id"]: chat for chat in chats}
        self.messages: list[Record] = [
            self.new_message(
                chat=records.LONG_CHAT["id"],
                text=f"Message {number}",
                moment=records.LONG_CHAT["createdAt"] + number,
            )
            for number in range(records.LONG_CHAT_MESSAGES)
        ]

    def customer(self, customer_id: object) -> Record:
        """A customer. Raises `Refusal` for one that is not there."""
        found = self.customers.get(_key(customer_id))
        if found is None:
            raise missing("Customer")
        return found

    def chat(self, chat_id: object, otherwise: str = "Chat is missing") -> Record:
        """A chat. Raises `Refusal`, whose message differs from page to page."""
        found = self.chats.get(_key(chat_id))
        if found is None:
            raise refusal(404, ("chat_not_found", otherwise))
        return found

    def new_message(self, *, chat: int, text: str, moment: float, **fields: Any) -> Record:
        """A message that is not yet in the account; without more it is a customer's."""
        return {
            "id": next(self.message_ids),
            "agent": None,
            "type": "message",
            "text": text,
            "read": False,
            "createdAt": f"{moment:.3f}",
            "updatedAt": None,
            "edited": False,
            "broadcastType": None,
            "chat": chat,
            "from": "customer",
            **fields,
        }


def new_customer(known: Record) -> Record:
    """A customer with these fields only: no page says which values the others have."""
    empty: Record = {
        name: ([] if name in ("tags", "customData") else False if value is False else None)
        for name, value in records.CUSTOMER.items()
    }
    return empty | {"location": dict.fromkeys(records.CUSTOMER["location"])} | known


def new_chat(known: Record) -> Record:
    """A chat as a page prints one that was just made: empty, and null in most places."""
    return {
        "closedBy": None,
        "closedAt": None,
        "status": "empty",
        "rating": None,
        "snoozedUntil": None,
        "agents": [],
        "lastCustomerMessageAt": None,
        "lastMessageAt": None,
        "lastMessageText": None,
        "lastMessageId": None,
        "lastCommunicatedAgentId": None,
        "readByAgent": False,
        "readByCustomer": False,
    } | known


def _key(value: object) -> int:
    """An id as the account stores it; no record has 0."""
    return numeric(value) or 0
