# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class MessageTemplateButtonType(StrEnum):
    URL = "URL"
