# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from enum import StrEnum


class MessageType(StrEnum):
    EMAIL = "email"
    KNOWLEDGEBASE = "knowledgeBase"
    MESSAGE = "message"
    PRIVATE = "private"
    TECH = "tech"
