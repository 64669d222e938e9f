# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from enum import StrEnum


class MessageFrom(StrEnum):
    AGENT = "agent"
    CUSTOMER = "customer"
