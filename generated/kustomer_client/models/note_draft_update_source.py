# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class NoteDraftUpdateSource(StrEnum):
    BIZ_RULES = "biz-rules"
    BULK = "bulk"
