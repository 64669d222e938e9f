# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from enum import StrEnum


class ChatStatus(StrEnum):
    CLOSED = "closed"
    EMPTY = "empty"
    NEW = "new"
    NO_COMMUNICATION = "no communication"
    ONHOLD = "onhold"
    ON_HOLD = "on hold"
    OPENED = "opened"
    PENDING = "pending"

    def __str__(self) -> str:
        return str(self.value)
