# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class CallOriginType(StrEnum):
    INCOMING = "INCOMING"
    OUTGOING = "OUTGOING"
