# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class MessageReferenceKind(StrEnum):
    FORWARD = "forward"
    REPLY = "reply"
    REPLYALL = "replyAll"
