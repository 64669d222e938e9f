# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class EventMessageStatus(StrEnum):
    DELIVERED = "DELIVERED"
    FAILED = "FAILED"
    READ = "READ"
    SENT = "SENT"
