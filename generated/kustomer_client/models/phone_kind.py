# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class PhoneKind(StrEnum):
    FAX = "fax"
    HOME = "home"
    MOBILE = "mobile"
    OTHER = "other"
    WORK = "work"
