# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class SendStatus(StrEnum):
    ENQUEUED = "ENQUEUED"
    FAILED = "FAILED"
    SENT = "SENT"
