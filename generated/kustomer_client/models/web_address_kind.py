# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class WebAddressKind(StrEnum):
    BLOG = "blog"
    OTHER = "other"
    WEBSITE = "website"
