# Generated from specs/kustomer by `deskspec generate`. Do not edit.
"""The models. Each is loaded at its first use."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .brand import Brand
    from .brand_attributes import BrandAttributes
    from .brand_relationships import BrandRelationships
    from .conversation_counts import ConversationCounts
    from .customer import Customer
    from .customer_attributes import CustomerAttributes
    from .customer_location import CustomerLocation
    from .customer_relationships import CustomerRelationships
    from .email import Email
    from .external_id import ExternalId
    from .klass import Klass
    from .klass_attributes import KlassAttributes
    from .klass_mixin import KlassMixin
    from .klass_relationships import KlassRelationships
    from .klass_schema import KlassSchema
    from .klass_status import KlassStatus
    from .klass_status_filter import KlassStatusFilter
    from .last_conversation import LastConversation
    from .last_message_in import LastMessageIn
    from .message_preview import MessagePreview
    from .outbound_account import OutboundAccount
    from .outbound_account_attributes import OutboundAccountAttributes
    from .phone import Phone
    from .recent_location import RecentLocation
    from .relationship import Relationship
    from .relationship_to_many import RelationshipToMany
    from .resource_identifier import ResourceIdentifier
    from .satisfaction import Satisfaction
    from .satisfaction_attributes import SatisfactionAttributes
    from .satisfaction_criteria import SatisfactionCriteria
    from .satisfaction_relationships import SatisfactionRelationships
    from .satisfaction_scale import SatisfactionScale
    from .satisfaction_sender import SatisfactionSender
    from .schedule import Schedule
    from .schedule_attributes import ScheduleAttributes
    from .schedule_hours import ScheduleHours
    from .schedule_hours_input import ScheduleHoursInput
    from .schedule_relationships import ScheduleRelationships
    from .self_link import SelfLink
    from .sentiment import Sentiment
    from .social_profile import SocialProfile
    from .spam_sender import SpamSender
    from .spam_sender_attributes import SpamSenderAttributes
    from .spam_sender_relationships import SpamSenderRelationships
    from .web_address import WebAddress
    from .whats_app import WhatsApp

_MODULES = {
    "Brand": ".brand",
    "BrandAttributes": ".brand_attributes",
    "BrandRelationships": ".brand_relationships",
    "ConversationCounts": ".conversation_counts",
    "Customer": ".customer",
    "CustomerAttributes": ".customer_attributes",
    "CustomerLocation": ".customer_location",
    "CustomerRelationships": ".customer_relationships",
    "Email": ".email",
    "ExternalId": ".external_id",
    "Klass": ".klass",
    "KlassAttributes": ".klass_attributes",
    "KlassMixin": ".klass_mixin",
    "KlassRelationships": ".klass_relationships",
    "KlassSchema": ".klass_schema",
    "KlassStatus": ".klass_status",
    "KlassStatusFilter": ".klass_status_filter",
    "LastConversation": ".last_conversation",
    "LastMessageIn": ".last_message_in",
    "MessagePreview": ".message_preview",
    "OutboundAccount": ".outbound_account",
    "OutboundAccountAttributes": ".outbound_account_attributes",
    "Phone": ".phone",
    "RecentLocation": ".recent_location",
    "Relationship": ".relationship",
    "RelationshipToMany": ".relationship_to_many",
    "ResourceIdentifier": ".resource_identifier",
    "Satisfaction": ".satisfaction",
    "SatisfactionAttributes": ".satisfaction_attributes",
    "SatisfactionCriteria": ".satisfaction_criteria",
    "SatisfactionRelationships": ".satisfaction_relationships",
    "SatisfactionScale": ".satisfaction_scale",
    "SatisfactionSender": ".satisfaction_sender",
    "Schedule": ".schedule",
    "ScheduleAttributes": ".schedule_attributes",
    "ScheduleHours": ".schedule_hours",
    "ScheduleHoursInput": ".schedule_hours_input",
    "ScheduleRelationships": ".schedule_relationships",
    "SelfLink": ".self_link",
    "Sentiment": ".sentiment",
    "SocialProfile": ".social_profile",
    "SpamSender": ".spam_sender",
    "SpamSenderAttributes": ".spam_sender_attributes",
    "SpamSenderRelationships": ".spam_sender_relationships",
    "WebAddress": ".web_address",
    "WhatsApp": ".whats_app",
}

__all__ = [
    "Brand",
    "BrandAttributes",
    "BrandRelationships",
    "ConversationCounts",
    "Customer",
    "CustomerAttributes",
    "CustomerLocation",
    "CustomerRelationships",
    "Email",
    "ExternalId",
    "Klass",
    "KlassAttributes",
    "KlassMixin",
    "KlassRelationships",
    "KlassSchema",
    "KlassStatus",
    "KlassStatusFilter",
    "LastConversation",
    "LastMessageIn",
    "MessagePreview",
    "OutboundAccount",
    "OutboundAccountAttributes",
    "Phone",
    "RecentLocation",
    "Relationship",
    "RelationshipToMany",
    "ResourceIdentifier",
    "Satisfaction",
    "SatisfactionAttributes",
    "SatisfactionCriteria",
    "SatisfactionRelationships",
    "SatisfactionScale",
    "SatisfactionSender",
    "Schedule",
    "ScheduleAttributes",
    "ScheduleHours",
    "ScheduleHoursInput",
    "ScheduleRelationships",
    "SelfLink",
    "Sentiment",
    "SocialProfile",
    "SpamSender",
    "SpamSenderAttributes",
    "SpamSenderRelationships",
    "WebAddress",
    "WhatsApp",
]


if not TYPE_CHECKING:  # otherwise type checkers would take a misspelt name for Any

    def __getattr__(name: str) -> Any:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
