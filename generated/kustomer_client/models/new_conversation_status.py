# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class NewConversationStatus(StrEnum):
    DONE = "done"
    OPEN = "open"
