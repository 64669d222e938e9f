# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class BroadcastStatus(StrEnum):
    FAILED = "FAILED"
    SENT = "SENT"
