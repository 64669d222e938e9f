# Generated from specs/doubletick by `deskspec generate`. Do not edit.
"""The models. Each is loaded at its first use."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .chat_message import ChatMessage
    from .custom_field import CustomField
    from .customer import Customer
    from .message_content import MessageContent
    from .message_metadata import MessageMetadata
    from .message_origin_type import MessageOriginType
    from .removal_outcome import RemovalOutcome
    from .removal_result import RemovalResult
    from .sender_user import SenderUser

_MODULES = {
    "ChatMessage": ".chat_message",
    "CustomField": ".custom_field",
    "Customer": ".customer",
    "MessageContent": ".message_content",
    "MessageMetadata": ".message_metadata",
    "MessageOriginType": ".message_origin_type",
    "RemovalOutcome": ".removal_outcome",
    "RemovalResult": ".removal_result",
    "SenderUser": ".sender_user",
}

__all__ = [
    "ChatMessage",
    "Customer",
    "CustomField",
    "MessageContent",
    "MessageMetadata",
    "MessageOriginType",
    "RemovalOutcome",
    "RemovalResult",
    "SenderUser",
]


if not TYPE_CHECKING:  # otherwise type checkers would take a misspelt name for Any

    def __getattr__(name: str) -> Any:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
