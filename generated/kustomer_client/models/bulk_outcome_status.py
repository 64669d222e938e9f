# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class BulkOutcomeStatus(StrEnum):
    CREATED = "created"
    ERROR = "error"
    UPDATED = "updated"
