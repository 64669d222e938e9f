# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class SlaVersionsAsked(StrEnum):
    ACTIVE = "active"
    ALL = "all"
