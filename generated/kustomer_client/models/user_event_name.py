# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class UserEventName(StrEnum):
    KUSTOMER_USER_CREATE = "kustomer.user.create"
    KUSTOMER_USER_UPDATE = "kustomer.user.update"
