# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class EmailKind(StrEnum):
    HOME = "home"
    OTHER = "other"
    WORK = "work"
