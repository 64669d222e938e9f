# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class MessageStatus(StrEnum):
    ERROR = "error"
    RECEIVED = "received"
    SENT = "sent"
