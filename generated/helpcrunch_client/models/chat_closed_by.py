# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from enum import StrEnum


class ChatClosedBy(StrEnum):
    AGENT = "agent"
    CUSTOMER = "customer"
