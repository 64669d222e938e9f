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
    from .last_conversation import LastConversation
    from .last_message_in import LastMessageIn
    from .message_preview import MessagePreview
    from .phone import Phone
    from .recent_location import RecentLocation
    from .relationship import Relationship
    from .relationship_to_many import RelationshipToMany
    from .resource_identifier import ResourceIdentifier
    from .self_link import SelfLink
    from .sentiment import Sentiment
    from .social_profile import SocialProfile
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
    "LastConversation": ".last_conversation",
    "LastMessageIn": ".last_message_in",
    "MessagePreview": ".message_preview",
    "Phone": ".phone",
    "RecentLocation": ".recent_location",
    "Relationship": ".relationship",
    "RelationshipToMany": ".relationship_to_many",
    "ResourceIdentifier": ".resource_identifier",
    "SelfLink": ".self_link",
    "Sentiment": ".sentiment",
    "SocialProfile": ".social_profile",
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
    "LastConversation",
    "LastMessageIn",
    "MessagePreview",
    "Phone",
    "RecentLocation",
    "Relationship",
    "RelationshipToMany",
    "ResourceIdentifier",
    "SelfLink",
    "Sentiment",
    "SocialProfile",
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
