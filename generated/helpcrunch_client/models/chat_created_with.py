# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from enum import StrEnum


class ChatCreatedWith(StrEnum):
    AGENT_MESSAGE = "agent_message"
    BROADCAST_REPLY = "broadcast_reply"
    CUSTOMER_MESSAGE = "customer_message"
    PUBLIC_API = "public_api"
