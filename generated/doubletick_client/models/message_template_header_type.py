# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class MessageTemplateHeaderType(StrEnum):
    DOCUMENT = "DOCUMENT"
    IMAGE = "IMAGE"
    LOCATION = "LOCATION"
    TEXT = "TEXT"
    VIDEO = "VIDEO"
