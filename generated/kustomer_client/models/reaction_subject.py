# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class ReactionSubject(StrEnum):
    CUSTOMER = "customer"
    USER = "user"
