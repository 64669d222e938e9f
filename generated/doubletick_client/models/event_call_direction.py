# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class EventCallDirection(StrEnum):
    INCOMING = "INCOMING"
    OUTGOING = "OUTGOING"
