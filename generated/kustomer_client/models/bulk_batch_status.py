# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class BulkBatchStatus(StrEnum):
    COMPLETE = "complete"
    QUEUED = "queued"
    SCHEDULED = "scheduled"
