# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class NamedTemplateHeaderType(StrEnum):
    DOCUMENT = "DOCUMENT"
    IMAGE = "IMAGE"
    TEXT = "TEXT"
    VIDEO = "VIDEO"
