# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class KlassStatusFilter(StrEnum):
    DISABLED = "disabled"
    ENABLED = "enabled"
    EXISTING_ONLY = "existing_only"
