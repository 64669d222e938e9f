# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class SnoozeStatus(StrEnum):
    CANCELED = "canceled"
    ELAPSED = "elapsed"
    SCHEDULED = "scheduled"
