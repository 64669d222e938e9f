# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class ChatFilter(StrEnum):
    ALL = "all"
    DONE = "done"
    OPEN = "open"
    OPEN_CART = "open_cart"
    UNREAD = "unread"
    UNRESOLVED = "unresolved"
    WAITING_FOR_RESPONSE = "waiting_for_response"
