# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class LastMessageOrigin(StrEnum):
    CUSTOMER = "CUSTOMER"
    REMINDER = "REMINDER"
    SYSTEM = "SYSTEM"
    USER = "USER"
