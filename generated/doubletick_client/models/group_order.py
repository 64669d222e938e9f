# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class GroupOrder(StrEnum):
    DATE_CREATED = "DATE_CREATED"
    NAME = "NAME"
