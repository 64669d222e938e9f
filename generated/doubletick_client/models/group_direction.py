# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class GroupDirection(StrEnum):
    ASCENDING = "ASCENDING"
    DESCENDING = "DESCENDING"

    __spellings__ = {"ascending": "ASCENDING", "descending": "DESCENDING"}
