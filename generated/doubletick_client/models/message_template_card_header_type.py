# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class MessageTemplateCardHeaderType(StrEnum):
    IMAGE = "IMAGE"
    VIDEO = "VIDEO"
