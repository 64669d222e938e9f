# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class ChatType(StrEnum):
    INDIVIDUAL = "INDIVIDUAL"
    WA_GROUP = "WA_GROUP"
