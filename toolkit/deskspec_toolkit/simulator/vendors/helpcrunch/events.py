"""The events that webhooks send. When one fires is our interpretation of its name."""

import uuid
from typing import Any

from ...engine.account import Account
from ...engine.store import Record


def report_customer(account: Account, event: str, customer: Record) -> None:
    names = ("id", "name", "userId", "email", "unsubscribed", "customData")
    _report(account, event, {name: customer[name] for name in names})


def report_chat(account: Account, event: str, chat: Record) -> None:
    shown = account.shown("chats", chat)
    data = {
        "chat_id": chat["id"],
        "communicatedAgents": chat["agents"],
        "customer": shown["customer"],
        "assignee": shown["assignee"],
        "closedBy": chat["closedBy"],
        "status": chat["status"],
        "closedAt": _text(chat["closedAt"]),
        "rating": chat["rating"],
        "createdAt": _text(chat["createdAt"]),
        "snoozedUntil": _text(chat["snoozedUntil"]),
        "applicationId": chat.get("applicationId"),
        "department": shown["department"],
    }
    _report(account, event, data)


def report_message(account: Account, event: str, chat: Record, message: Record) -> None:
    data = {
        "chat_id": chat["id"],
        "agent": account.store["agents"].get(message["agent"]),
        "customer": account.shown("chats", chat)["customer"],
        "message": {
            "applicationId": chat.get("applicationId"),
            "broadcastType": message["broadcastType"],
            "createdAt": _text(message["createdAt"]),
            "edited": message["edited"],
            "id": message["id"],
            "read": message["read"],
            "text": message["text"],
            "updatedAt": _text(message["updatedAt"]),
        },
    }
    _report(account, event, data)


def _report(account: Account, event: str, data: Record) -> None:
    now = int(account.now())
    # We attempt once, and the pages number the first attempt 0.
    envelope: dict[str, Any] = {"attempts": 0, "lastAttemptAt": now, "createdAt": now}
    identified = {**envelope, "id": str(uuid.uuid4())}
    account.emit(event, {"event": event, "eventData": data, **identified})


def _text(epoch: float | None) -> str | None:
    """Return an instant as events have it: text with milliseconds."""
    if epoch is None:
        return None
    # An integer may be larger than any float.
    return f"{epoch}.000" if isinstance(epoch, int) else f"{epoch:.3f}"
