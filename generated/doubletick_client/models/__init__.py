# Generated from specs/doubletick by `deskspec generate`. Do not edit.
"""The models. Each is loaded at its first use."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .accepted import Accepted
    from .addition_result import AdditionResult
    from .agent_status import AgentStatus
    from .channel import Channel
    from .channel_profile import ChannelProfile
    from .chat_message import ChatMessage
    from .chat_summary import ChatSummary
    from .chat_window import ChatWindow
    from .collaborator import Collaborator
    from .collaborator_result import CollaboratorResult
    from .created_group import CreatedGroup
    from .custom_field import CustomField
    from .customer import Customer
    from .deletion_result import DeletionResult
    from .embed_url import EmbedUrl
    from .field_addition import FieldAddition
    from .field_error import FieldError
    from .field_value import FieldValue
    from .group_data import GroupData
    from .group_member import GroupMember
    from .invalid_member import InvalidMember
    from .members_added import MembersAdded
    from .members_removed import MembersRemoved
    from .message_content import MessageContent
    from .message_metadata import MessageMetadata
    from .message_origin_type import MessageOriginType
    from .removal_outcome import RemovalOutcome
    from .removal_result import RemovalResult
    from .reply_check import ReplyCheck
    from .reporting_manager import ReportingManager
    from .sender_user import SenderUser
    from .status_change import StatusChange
    from .summary_topic import SummaryTopic
    from .tag_addition import TagAddition
    from .tag_error import TagError
    from .team_member import TeamMember
    from .unknown_collaborator import UnknownCollaborator
    from .waba_role_name import WabaRoleName
    from .wallet_balance import WalletBalance

_MODULES = {
    "Accepted": ".accepted",
    "AdditionResult": ".addition_result",
    "AgentStatus": ".agent_status",
    "Channel": ".channel",
    "ChannelProfile": ".channel_profile",
    "ChatMessage": ".chat_message",
    "ChatSummary": ".chat_summary",
    "ChatWindow": ".chat_window",
    "Collaborator": ".collaborator",
    "CollaboratorResult": ".collaborator_result",
    "CreatedGroup": ".created_group",
    "CustomField": ".custom_field",
    "Customer": ".customer",
    "DeletionResult": ".deletion_result",
    "EmbedUrl": ".embed_url",
    "FieldAddition": ".field_addition",
    "FieldError": ".field_error",
    "FieldValue": ".field_value",
    "GroupData": ".group_data",
    "GroupMember": ".group_member",
    "InvalidMember": ".invalid_member",
    "MembersAdded": ".members_added",
    "MembersRemoved": ".members_removed",
    "MessageContent": ".message_content",
    "MessageMetadata": ".message_metadata",
    "MessageOriginType": ".message_origin_type",
    "RemovalOutcome": ".removal_outcome",
    "RemovalResult": ".removal_result",
    "ReplyCheck": ".reply_check",
    "ReportingManager": ".reporting_manager",
    "SenderUser": ".sender_user",
    "StatusChange": ".status_change",
    "SummaryTopic": ".summary_topic",
    "TagAddition": ".tag_addition",
    "TagError": ".tag_error",
    "TeamMember": ".team_member",
    "UnknownCollaborator": ".unknown_collaborator",
    "WabaRoleName": ".waba_role_name",
    "WalletBalance": ".wallet_balance",
}

__all__ = [
    "Accepted",
    "AdditionResult",
    "AgentStatus",
    "Channel",
    "ChannelProfile",
    "ChatMessage",
    "ChatSummary",
    "ChatWindow",
    "Collaborator",
    "CollaboratorResult",
    "CreatedGroup",
    "Customer",
    "CustomField",
    "DeletionResult",
    "EmbedUrl",
    "FieldAddition",
    "FieldError",
    "FieldValue",
    "GroupData",
    "GroupMember",
    "InvalidMember",
    "MembersAdded",
    "MembersRemoved",
    "MessageContent",
    "MessageMetadata",
    "MessageOriginType",
    "RemovalOutcome",
    "RemovalResult",
    "ReplyCheck",
    "ReportingManager",
    "SenderUser",
    "StatusChange",
    "SummaryTopic",
    "TagAddition",
    "TagError",
    "TeamMember",
    "UnknownCollaborator",
    "WabaRoleName",
    "WalletBalance",
]


if not TYPE_CHECKING:  # otherwise type checkers would take a misspelt name for Any

    def __getattr__(name: str) -> Any:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
