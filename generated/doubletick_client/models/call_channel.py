# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class CallChannel(StrEnum):
    PSTN = "PSTN"
    WHATSAPP = "WHATSAPP"
