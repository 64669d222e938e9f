# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from enum import StrEnum


class ChatStatus(StrEnum):
    CLOSED = "closed"
    EMPTY = "empty"
    NEW = "new"
    NO_COMMUNICATION = "no communication"
    ON_HOLD = "on hold"
    OPENED = "opened"
    PENDING = "pending"

    __spellings__ = {
        "onhold": "on hold",
        "on-hold": "on hold",
        "1": "new",
        "2": "opened",
        "3": "pending",
        "4": "on hold",
    }
