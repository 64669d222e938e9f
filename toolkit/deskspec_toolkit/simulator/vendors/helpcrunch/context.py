"""What the handlers of all resources share."""

from collections.abc import Callable
from typing import Any, NamedTuple, TypeAlias

from ...engine.message import Response
from ...engine.vendor import ReceivedCall
from .events import EventReporter
from .generation import Generation
from .records import Account, ChatRecord, Record
from .rendering import Rendering

Answering: TypeAlias = Callable[[ReceivedCall, Any], Response]
"""Answers a call, given the JSON body of its request."""


class AccountContext(NamedTuple):
    """An account, and how a generation shows it."""

    account: Account
    generation: Generation
    shapes: Rendering
    notices: EventReporter

    def customer(self, call: ReceivedCall, id_: int, place: str) -> Record:
        """A customer that a request is about.

        Raises:
            Refused: There is none with this id.
        """
        customer = self.account.customers.get(id_)
        if customer is None:
            raise self.generation.missing(call, "customer", place)
        return customer

    def chat(self, call: ReceivedCall, id_: int, place: str = "id") -> ChatRecord:
        """A chat that a request is about.

        Raises:
            Refused: There is none with this id.
        """
        chat = self.account.chats.get(id_)
        if chat is None:
            raise self.generation.missing(call, "chat", place)
        return chat

    def changed(self, chat: ChatRecord, *events: str) -> None:
        """Take note of a change of a chat, and report what it is worth."""
        chat.changed = self.account.now()
        for event in events:
            self.notices.chat(event, chat)

    def set_status(self, chat: ChatRecord, status: str) -> None:
        """Give a chat a status; what goes with being closed comes and goes with it."""
        record = chat.record
        if status == record["status"]:
            return
        is_closed = status == "closed"
        record["status"] = status
        record["closedAt"] = self.account.now() if is_closed else None
        record["closedBy"] = "agent" if is_closed else None
        self.changed(chat, "chat.status_updated", *(["chat.closed"] if is_closed else []))
