# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class MessageSource(StrEnum):
    BULK = "bulk"
    SATISFACTION = "satisfaction"
