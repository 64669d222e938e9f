# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class SatisfactionLevelStatus(StrEnum):
    CANCELED = "canceled"
    COMMENTED = "commented"
    OFFERED = "offered"
    RATED = "rated"
    SCHEDULED = "scheduled"
    UNRESPONDED = "unresponded"
