# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class MessageEventName(StrEnum):
    KUSTOMER_MESSAGE_CREATE = "kustomer.message.create"
    KUSTOMER_MESSAGE_UPDATE = "kustomer.message.update"
