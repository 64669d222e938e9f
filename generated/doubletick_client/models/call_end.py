# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class CallEnd(StrEnum):
    END = "END"
    REJECT = "REJECT"
