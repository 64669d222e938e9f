# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
"""The models. Each is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .agent import Agent
    from .agent_role import AgentRole
    from .broadcast_type import BroadcastType
    from .chat import Chat
    from .chat_closed_by import ChatClosedBy
    from .chat_created_with import ChatCreatedWith
    from .chat_customer import ChatCustomer
    from .chat_department import ChatDepartment
    from .chat_rating import ChatRating
    from .chat_sort import ChatSort
    from .chat_status import ChatStatus
    from .customer import Customer
    from .customer_sort import CustomerSort
    from .department import Department
    from .device import Device
    from .location import Location
    from .message import Message
    from .message_agent import MessageAgent
    from .message_from import MessageFrom
    from .message_type import MessageType
    from .organization_details import OrganizationDetails
    from .sort_order import SortOrder
    from .tag import Tag

_MODULES = {
    "Agent": ".agent",
    "AgentRole": ".agent_role",
    "BroadcastType": ".broadcast_type",
    "Chat": ".chat",
    "ChatClosedBy": ".chat_closed_by",
    "ChatCreatedWith": ".chat_created_with",
    "ChatCustomer": ".chat_customer",
    "ChatDepartment": ".chat_department",
    "ChatRating": ".chat_rating",
    "ChatSort": ".chat_sort",
    "ChatStatus": ".chat_status",
    "Customer": ".customer",
    "CustomerSort": ".customer_sort",
    "Department": ".department",
    "Device": ".device",
    "Location": ".location",
    "Message": ".message",
    "MessageAgent": ".message_agent",
    "MessageFrom": ".message_from",
    "MessageType": ".message_type",
    "OrganizationDetails": ".organization_details",
    "SortOrder": ".sort_order",
    "Tag": ".tag",
}

__all__ = [
    "Agent",
    "AgentRole",
    "BroadcastType",
    "Chat",
    "ChatClosedBy",
    "ChatCreatedWith",
    "ChatCustomer",
    "ChatDepartment",
    "ChatRating",
    "ChatSort",
    "ChatStatus",
    "Customer",
    "CustomerSort",
    "Department",
    "Device",
    "Location",
    "Message",
    "MessageAgent",
    "MessageFrom",
    "MessageType",
    "OrganizationDetails",
    "SortOrder",
    "Tag",
]


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return getattr(import_module(_MODULES[name], __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
