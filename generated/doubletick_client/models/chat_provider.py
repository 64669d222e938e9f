# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class ChatProvider(StrEnum):
    GENERIC_CHANNEL = "GENERIC_CHANNEL"
    INSTAGRAM = "INSTAGRAM"
