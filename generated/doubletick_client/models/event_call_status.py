# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class EventCallStatus(StrEnum):
    END = "END"
    FAILED = "FAILED"
    INITIATED = "INITIATED"
    IN_PROGRESS = "IN_PROGRESS"
    MISSED = "MISSED"
    REJECT = "REJECT"
