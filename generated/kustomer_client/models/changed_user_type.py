# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class ChangedUserType(StrEnum):
    HOURLY = "hourly"
    LIMITED = "limited"
    USER = "user"
