# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class ListedUserType(StrEnum):
    LIMITED = "limited"
    MACHINE = "machine"
    USER = "user"
