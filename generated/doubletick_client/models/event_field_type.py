# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class EventFieldType(StrEnum):
    BOOLEAN = "boolean"
    DATE = "date"
    MULTI_SELECT = "multi_select"
    NUMBER = "number"
    SINGLE_SELECT = "single_select"
    TEXT = "text"
