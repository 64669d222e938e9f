# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class EventFieldChange(StrEnum):
    ATTRIBUTE_REMOVED = "ATTRIBUTE_REMOVED"
    ATTRIBUTE_SET = "ATTRIBUTE_SET"
    ATTRIBUTE_UPDATE = "ATTRIBUTE_UPDATE"
