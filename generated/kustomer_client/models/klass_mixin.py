# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class KlassMixin(StrEnum):
    ASSIGNABLE = "assignable"
    COMMENTABLE = "commentable"
    CREATABLE = "creatable"
    EDITABLE = "editable"
