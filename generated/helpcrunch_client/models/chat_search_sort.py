# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from enum import StrEnum


class ChatSearchSort(StrEnum):
    CHATS_CREATEDAT = "chats.createdAt"
    CHATS_LASTMESSAGEAT = "chats.lastMessageAt"
    LASTCUSTOMERMESSAGEAT = "lastCustomerMessageAt"
