# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from enum import StrEnum


class SortOrder(StrEnum):
    ASC = "asc"
    DESC = "desc"
