# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from enum import StrEnum


class SendableMessageType(StrEnum):
    MESSAGE = "message"
    PRIVATE = "private"
