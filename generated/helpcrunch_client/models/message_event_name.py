# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from enum import StrEnum


class MessageEventName(StrEnum):
    MESSAGE_CHAT_AGENT = "message.chat.agent"
    MESSAGE_CHAT_CUSTOMER = "message.chat.customer"
    MESSAGE_EMAIL_AGENT = "message.email.agent"
    MESSAGE_EMAIL_CUSTOMER = "message.email.customer"
    MESSAGE_PRIVATE = "message.private"
