# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class ReceivedMessageType(StrEnum):
    AUDIO = "AUDIO"
    BUTTON = "BUTTON"
    CONTACTS = "CONTACTS"
    DOCUMENT = "DOCUMENT"
    FLOW = "FLOW"
    IMAGE = "IMAGE"
    LOCATION = "LOCATION"
    STICKER = "STICKER"
    TEXT = "TEXT"
    VIDEO = "VIDEO"
