"""The same pages as hand-written msgspec structs. Epochs stay numbers, as msgspec decodes them."""

from datetime import datetime
from typing import Any, Literal

from msgspec import Struct


class MessageContentStruct(Struct, rename="camel"):
    text: str
    message_type: str


class MessageMetadataStruct(Struct, rename="camel"):
    status: str | None


class SenderUserStruct(Struct, rename="camel"):
    id: str | None
    name: str | None
    image_url: str
    phone_number: str | None


class GuideMessageStruct(Struct, rename="camel"):
    message: MessageContentStruct
    message_origin_type: Literal["CUSTOMER", "USER", "SYSTEM"]
    id: str
    sent_count: int
    read_count: int
    delivery_count: int
    errored_count: int
    sender_id: str
    template_id: str | None
    replies_count: int
    unread_count: int
    no_response_count: int
    is_from_ad: bool
    message_metadata: MessageMetadataStruct
    link_analytics: dict[str, Any] | None
    sender_user: SenderUserStruct
    integration_id: str
    integration_display_name: str
    message_time: int
    quick_action_button_stats: list[Any]
    card_button_stats: list[Any]
    total_count: int
    integration_waba_number: str


class GuidePageStruct(Struct):
    messages: list[GuideMessageStruct]


class ReferenceMessageStruct(Struct, rename="camel"):
    message_id: str | None = None
    sender: str | None = None
    recipient: str | None = None
    message: str | None = None
    media_url: str | None = None
    timestamp: datetime | None = None
    status: str | None = None


class ReferencePageStruct(Struct):
    messages: list[ReferenceMessageStruct]
    success: bool | None = None


class AgentStruct(Struct, rename="camel"):
    id: int
    name: str
    email: str
    role: Literal["agentChatOnly", "agent", "superviser", "admin"]


class ChatCustomerStruct(Struct, rename="camel"):
    id: int
    name: str | None
    email: str | None
    user_id: str | None


class ChatDepartmentStruct(Struct):
    id: int
    name: str


class ChatStruct(Struct, rename="camel", kw_only=True):
    id: int
    closed_by: Literal["customer", "agent"] | None
    last_customer_message_at: int | None
    status: Literal["new", "opened", "pending", "on hold", "no communication", "closed", "empty"]
    closed_at: int | None
    rating: Literal["perfect", "great", "average", "poor", "very poor"] | None
    created_at: int
    last_message_at: int | None
    read_by_agent: bool | None = None
    read_by_customer: bool | None = None
    snoozed_until: int | None
    last_message_text: str | None
    last_message_id: int | None
    last_communicated_agent_id: int | None
    agents: list[AgentStruct]
    customer: ChatCustomerStruct
    assignee: AgentStruct | None
    department: ChatDepartmentStruct | None


class ListMetaStruct(Struct):
    total: int


class ChatsPageStruct(Struct):
    data: list[ChatStruct]
    meta: ListMetaStruct


class LocationStruct(Struct, rename="camel"):
    region_code: str
    country_code: str
    city: str


class DeviceStruct(Struct, rename="camel"):
    id: int
    ip: str
    timezone: str
    platform: str
    user_agent: str


class TagStruct(Struct):
    name: str
    color: str


class CustomDataStruct(Struct):
    property: str
    value: str


class CustomerStruct(Struct, rename="camel"):
    id: int
    name: str | None
    email: str | None
    user_id: str | None
    company: str | None
    phone: str | None
    first_seen: int
    last_seen: int
    location: LocationStruct | None
    device: DeviceStruct | None
    unsubscribed: bool
    blocked: bool
    source: str | None
    referer: str | None
    locale: str | None
    notes: str | None
    last_page: str | None
    tags: list[TagStruct]
    custom_data: list[CustomDataStruct]


class CustomersPageStruct(Struct):
    data: list[CustomerStruct]
    total: int
