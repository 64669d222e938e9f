# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class ConversationEventName(StrEnum):
    KUSTOMER_CONVERSATION_CREATE = "kustomer.conversation.create"
    KUSTOMER_CONVERSATION_UPDATE = "kustomer.conversation.update"
