"""State and helpers that the handlers of all resources share."""

from collections.abc import Callable
from typing import Any, NamedTuple, TypeAlias

from ...engine.message import Response
from ...engine.vendor import ReceivedCall
from .events import EventReporter
from .generation import Generation
from .records import Account, ChatRecord, Record
from .rendering import Rendering

BodyHandler: TypeAlias = Callable[[ReceivedCall, Any], Response]
"""Handles a call; gets the decoded JSON body of its request, too."""


class AccountContext(NamedTuple):
    """An account, and how a generation prints it."""

    account: Account
    generation: Generation
    rendering: Rendering
    events: EventReporter

    def customer(self, call: ReceivedCall, id_: int, place: str) -> Record:
        """Return the customer that a request refers to.

        Raises:
            RequestRefused: There is none with this id.
        """
        customer = self.account.customers.get(id_)
        if customer is None:
            raise self.generation.missing(call, "customer", place)
        return customer

    def chat(self, call: ReceivedCall, id_: int, place: str = "id") -> ChatRecord:
        """Return the chat that a request refers to.

        Raises:
            RequestRefused: There is none with this id.
        """
        chat = self.account.chats.get(id_)
        if chat is None:
            raise self.generation.missing(call, "chat", place)
        return chat

    def changed(self, chat: ChatRecord, *events: str) -> None:
        """Record the time of a change, and send its events."""
        chat.changed = self.account.now()
        for event in events:
            self.events.chat(event, chat)

    def set_status(self, chat: ChatRecord, status: str) -> None:
        """Set the status of a chat, and with it `closedAt` and `closedBy`."""
        record = chat.record
        if status == record["status"]:
            return
        is_closed = status == "closed"
        record["status"] = status
        record["closedAt"] = self.account.now() if is_closed else None
        record["closedBy"] = "agent" if is_closed else None
        self.changed(chat, "chat.status_updated", *(["chat.closed"] if is_closed else []))
