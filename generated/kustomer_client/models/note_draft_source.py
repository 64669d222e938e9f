# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class NoteDraftSource(StrEnum):
    BULK = "bulk"
