"""The same pages as hand-written pydantic models: the minimum that decodes and types them."""

from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel


class _CamelCaseModel(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel)


class MessageContentModel(_CamelCaseModel):
    text: str
    message_type: str


class MessageMetadataModel(_CamelCaseModel):
    status: str | None


class SenderUserModel(_CamelCaseModel):
    id: str | None
    name: str | None
    image_url: str
    phone_number: str | None


class GuideMessageModel(_CamelCaseModel):
    message: MessageContentModel
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
    message_metadata: MessageMetadataModel
    link_analytics: dict[str, Any] | None
    sender_user: SenderUserModel
    integration_id: str
    integration_display_name: str
    message_time: datetime
    quick_action_button_stats: list[Any]
    card_button_stats: list[Any]
    total_count: int
    integration_waba_number: str


class GuidePageModel(_CamelCaseModel):
    messages: list[GuideMessageModel]


class ReferenceMessageModel(_CamelCaseModel):
    message_id: str | None = None
    sender: str | None = None
    recipient: str | None = None
    message: str | None = None
    media_url: str | None = None
    timestamp: datetime | None = None
    status: str | None = None


class ReferencePageModel(_CamelCaseModel):
    success: bool | None = None
    messages: list[ReferenceMessageModel]


class AgentModel(_CamelCaseModel):
    id: int
    name: str
    email: str
    role: Literal["agentChatOnly", "agent", "superviser", "admin"]


class ChatCustomerModel(_CamelCaseModel):
    id: int
    name: str | None
    email: str | None
    user_id: str | None


class ChatDepartmentModel(_CamelCaseModel):
    id: int
    name: str


class ChatModel(_CamelCaseModel):
    id: int
    closed_by: Literal["customer", "agent"] | None
    last_customer_message_at: datetime | None
    status: Literal["new", "opened", "pending", "on hold", "no communication", "closed", "empty"]
    closed_at: datetime | None
    rating: Literal["perfect", "great", "average", "poor", "very poor"] | None
    created_at: datetime
    last_message_at: datetime | None
    read_by_agent: bool | None = None
    read_by_customer: bool | None = None
    snoozed_until: datetime | None
    last_message_text: str | None
    last_message_id: int | None
    last_communicated_agent_id: int | None
    agents: list[AgentModel]
    customer: ChatCustomerModel
    assignee: AgentModel | None
    department: ChatDepartmentModel | None


class ListMetaModel(_CamelCaseModel):
    total: int


class ChatsPageModel(_CamelCaseModel):
    data: list[ChatModel]
    meta: ListMetaModel


class LocationModel(_CamelCaseModel):
    region_code: str
    country_code: str
    city: str


class DeviceModel(_CamelCaseModel):
    id: int
    ip: str
    timezone: str
    platform: str
    user_agent: str


class CustomerModel(_CamelCaseModel):
    id: int
    name: str | None
    email: str | None
    user_id: str | None
    company: str | None
    phone: str | None
    first_seen: datetime
    last_seen: datetime
    location: LocationModel | None
    device: DeviceModel | None
    unsubscribed: bool
    blocked: bool
    source: str | None
    referer: str | None
    locale: str | None
    notes: str | None
    last_page: str | None


class CustomersPageModel(_CamelCaseModel):
    data: list[CustomerModel]
    meta: ListMetaModel


class TagModel(_CamelCaseModel):
    name: str
    color: str


class CustomDataModel(_CamelCaseModel):
    property: str
    value: str


class WholeCustomerModel(CustomerModel):
    tags: list[TagModel]
    custom_data: list[CustomDataModel]


class WholeCustomersPageModel(_CamelCaseModel):
    """A page with every field of its customers; a loop that looks at ids needs fewer."""

    data: list[WholeCustomerModel]
    total: int
