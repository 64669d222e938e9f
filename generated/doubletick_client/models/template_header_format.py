# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class TemplateHeaderFormat(StrEnum):
    DOCUMENT = "DOCUMENT"
    IMAGE = "IMAGE"
    TEXT = "TEXT"
    VIDEO = "VIDEO"
