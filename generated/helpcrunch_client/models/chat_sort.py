# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from enum import StrEnum


class ChatSort(StrEnum):
    CHATS_CLOSEDAT = "chats.closedAt"
    CHATS_CREATEDAT = "chats.createdAt"
    CHATS_LASTCUSTOMERMESSAGEAT = "chats.lastCustomerMessageAt"
    CHATS_LASTMESSAGEAT = "chats.lastMessageAt"
