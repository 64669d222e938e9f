# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class TagEventName(StrEnum):
    KUSTOMER_TAG_CREATE = "kustomer.tag.create"
    KUSTOMER_TAG_UPDATE = "kustomer.tag.update"
