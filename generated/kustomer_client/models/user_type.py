# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class UserType(StrEnum):
    HOURLY = "hourly"
    LIMITED = "limited"
    MACHINE = "machine"
    USER = "user"
