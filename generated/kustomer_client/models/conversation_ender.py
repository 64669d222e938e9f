# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class ConversationEnder(StrEnum):
    CUSTOMER = "customer"
    USER = "user"
