# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class TemplateComponentType(StrEnum):
    BODY = "BODY"
    BUTTON = "BUTTON"
    FOOTER = "FOOTER"
    HEADER = "HEADER"
