# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from enum import StrEnum


class BroadcastType(StrEnum):
    AUTO_CHAT = "auto chat"
    AUTO_EMAIL = "auto email"
    MANUAL_CHAT = "manual chat"
    MANUAL_EMAIL = "manual email"
    TRIGGER = "trigger"
