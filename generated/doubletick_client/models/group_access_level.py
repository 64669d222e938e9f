# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class GroupAccessLevel(StrEnum):
    FULL_ACCESS = "FULL_ACCESS"
    NO_ACCESS = "NO_ACCESS"
    SEND_ONLY_ACCESS = "SEND_ONLY_ACCESS"
