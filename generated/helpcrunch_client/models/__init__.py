# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
"""The models. Each is loaded at its first use."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .agent import Agent
    from .agent_role import AgentRole
    from .application import Application
    from .broadcast_type import BroadcastType
    from .chat import Chat
    from .chat_closed_by import ChatClosedBy
    from .chat_created_with import ChatCreatedWith
    from .chat_customer import ChatCustomer
    from .chat_department import ChatDepartment
    from .chat_event import ChatEvent
    from .chat_event_data import ChatEventData
    from .chat_event_name import ChatEventName
    from .chat_rating import ChatRating
    from .chat_search_sort import ChatSearchSort
    from .chat_sort import ChatSort
    from .chat_status import ChatStatus
    from .comparison import Comparison
    from .customer import Customer
    from .customer_event import CustomerEvent
    from .customer_event_data import CustomerEventData
    from .customer_event_name import CustomerEventName
    from .customer_replacement import CustomerReplacement
    from .customer_sort import CustomerSort
    from .department import Department
    from .device import Device
    from .event import Event
    from .event_assignee import EventAssignee
    from .event_department import EventDepartment
    from .event_message import EventMessage
    from .location import Location
    from .message import Message
    from .message_agent import MessageAgent
    from .message_event import MessageEvent
    from .message_event_data import MessageEventData
    from .message_event_name import MessageEventName
    from .message_from import MessageFrom
    from .message_type import MessageType
    from .organization_details import OrganizationDetails
    from .sendable_message_type import SendableMessageType
    from .settable_chat_status import SettableChatStatus
    from .sort_order import SortOrder
    from .tag import Tag
    from .tag_input import TagInput
    from .tag_name import TagName
    from .unknown_event import UnknownEvent

_MODULES = {
    "Agent": ".agent",
    "AgentRole": ".agent_role",
    "Application": ".application",
    "BroadcastType": ".broadcast_type",
    "Chat": ".chat",
    "ChatClosedBy": ".chat_closed_by",
    "ChatCreatedWith": ".chat_created_with",
    "ChatCustomer": ".chat_customer",
    "ChatDepartment": ".chat_department",
    "ChatEvent": ".chat_event",
    "ChatEventData": ".chat_event_data",
    "ChatEventName": ".chat_event_name",
    "ChatRating": ".chat_rating",
    "ChatSearchSort": ".chat_search_sort",
    "ChatSort": ".chat_sort",
    "ChatStatus": ".chat_status",
    "Comparison": ".comparison",
    "Customer": ".customer",
    "CustomerEvent": ".customer_event",
    "CustomerEventData": ".customer_event_data",
    "CustomerEventName": ".customer_event_name",
    "CustomerReplacement": ".customer_replacement",
    "CustomerSort": ".customer_sort",
    "Department": ".department",
    "Device": ".device",
    "Event": ".event",
    "EventAssignee": ".event_assignee",
    "EventDepartment": ".event_department",
    "EventMessage": ".event_message",
    "Location": ".location",
    "Message": ".message",
    "MessageAgent": ".message_agent",
    "MessageEvent": ".message_event",
    "MessageEventData": ".message_event_data",
    "MessageEventName": ".message_event_name",
    "MessageFrom": ".message_from",
    "MessageType": ".message_type",
    "OrganizationDetails": ".organization_details",
    "SendableMessageType": ".sendable_message_type",
    "SettableChatStatus": ".settable_chat_status",
    "SortOrder": ".sort_order",
    "Tag": ".tag",
    "TagInput": ".tag_input",
    "TagName": ".tag_name",
    "UnknownEvent": ".unknown_event",
}

__all__ = [
    "Agent",
    "AgentRole",
    "Application",
    "BroadcastType",
    "Chat",
    "ChatClosedBy",
    "ChatCreatedWith",
    "ChatCustomer",
    "ChatDepartment",
    "ChatEvent",
    "ChatEventData",
    "ChatEventName",
    "ChatRating",
    "ChatSearchSort",
    "ChatSort",
    "ChatStatus",
    "Comparison",
    "Customer",
    "CustomerEvent",
    "CustomerEventData",
    "CustomerEventName",
    "CustomerReplacement",
    "CustomerSort",
    "Department",
    "Device",
    "Event",
    "EventAssignee",
    "EventDepartment",
    "EventMessage",
    "Location",
    "Message",
    "MessageAgent",
    "MessageEvent",
    "MessageEventData",
    "MessageEventName",
    "MessageFrom",
    "MessageType",
    "OrganizationDetails",
    "SendableMessageType",
    "SettableChatStatus",
    "SortOrder",
    "Tag",
    "TagInput",
    "TagName",
    "UnknownEvent",
]


if not TYPE_CHECKING:  # otherwise type checkers would take a misspelt name for Any

    def __getattr__(name: str) -> Any:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
