# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class TemplateComponentFormat(StrEnum):
    DOCUMENT = "DOCUMENT"
    IMAGE = "IMAGE"
    LOCATION = "LOCATION"
    TEXT = "TEXT"
    VIDEO = "VIDEO"
