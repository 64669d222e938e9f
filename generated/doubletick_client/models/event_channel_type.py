# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class EventChannelType(StrEnum):
    GENERIC_CHANNEL = "GENERIC_CHANNEL"
    INSTAGRAM = "INSTAGRAM"
    PSTN = "PSTN"
    WHATSAPP = "WHATSAPP"
