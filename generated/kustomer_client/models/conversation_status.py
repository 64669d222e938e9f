# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class ConversationStatus(StrEnum):
    DONE = "done"
    OPEN = "open"
    SNOOZED = "snoozed"
