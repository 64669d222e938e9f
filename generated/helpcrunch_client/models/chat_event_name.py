# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from enum import StrEnum


class ChatEventName(StrEnum):
    CHAT_ASSIGNED = "chat.assigned"
    CHAT_CLOSED = "chat.closed"
    CHAT_NEW = "chat.new"
    CHAT_RATED = "chat.rated"
    CHAT_SNOOZED = "chat.snoozed"
    CHAT_STATUS_UPDATED = "chat.status_updated"
    CHAT_UNSNOOZED = "chat.unsnoozed"
