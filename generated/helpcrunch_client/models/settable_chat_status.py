# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from enum import StrEnum


class SettableChatStatus(StrEnum):
    CLOSED = "closed"
    NEW = "new"
    NO_COMMUNICATION = "no communication"
    ON_HOLD = "on hold"
    OPENED = "opened"
    PENDING = "pending"
