# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class BulkJobStatus(StrEnum):
    COMPLETE = "complete"
    QUEUED = "queued"
    RUNNING = "running"
