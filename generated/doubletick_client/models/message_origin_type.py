# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class MessageOriginType(StrEnum):
    CUSTOMER = "CUSTOMER"
    SYSTEM = "SYSTEM"
    USER = "USER"
