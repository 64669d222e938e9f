# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class ChatApp(StrEnum):
    CHAT = "chat"
    SMOOCH = "smooch"
