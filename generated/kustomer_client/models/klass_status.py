# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class KlassStatus(StrEnum):
    DISABLED = "disabled"
    ENABLED = "enabled"
