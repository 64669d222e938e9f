"""The events that webhooks send. When one fires is our interpretation of its name."""

import uuid
from collections.abc import Callable
from typing import Any

from .records import Account, ChatRecord, Record
from .rendering import Rendering, with_fraction


class EventReporter:
    """Sends the events for the changes of an account."""

    def __init__(self, account: Account, rendering: Rendering, emit: Callable[[Any], None]) -> None:
        self._account = account
        self._shapes = rendering
        self._emit = emit

    def customer(self, event: str, customer: Record) -> None:
        names = ("id", "name", "userId", "email", "unsubscribed", "customData")
        self._report(event, {name: customer[name] for name in names})

    def chat(self, event: str, chat: ChatRecord) -> None:
        record, shown = chat.record, self._shapes.chat(chat)
        data = {
            "chat_id": record["id"],
            "communicatedAgents": record["agents"],
            "customer": shown["customer"],
            "assignee": shown["assignee"],
            "closedBy": record["closedBy"],
            "status": record["status"],
            "closedAt": with_fraction(record["closedAt"]),
            "rating": record["rating"],
            "createdAt": with_fraction(record["createdAt"]),
            "snoozedUntil": with_fraction(record["snoozedUntil"]),
            "applicationId": chat.application,
            "department": shown["department"],
        }
        self._report(event, data)

    def message(self, event: str, chat: ChatRecord, message: Record) -> None:
        data = {
            "chat_id": chat.record["id"],
            "agent": message["agent"],
            "customer": self._shapes.in_short(chat.record["customer"]),
            "message": {
                "applicationId": chat.application,
                "broadcastType": message["broadcastType"],
                "createdAt": with_fraction(message["createdAt"]),
                "edited": message["edited"],
                "id": message["id"],
                "read": message["read"],
                "text": message["text"],
                "updatedAt": with_fraction(message["updatedAt"]),
            },
        }
        self._report(event, data)

    def _report(self, event: str, data: Record) -> None:
        now = int(self._account.now())
        # We attempt once, and the pages number the first attempt 0.
        envelope = {"attempts": 0, "lastAttemptAt": now, "createdAt": now, "id": str(uuid.uuid4())}
        self._emit({"event": event, "eventData": data, **envelope})
