# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    InnerAttribute,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import (
        ConversationCounts,
        CustomerAttributes,
        CustomerLocation,
        CustomerRelationships,
        Email,
        ExternalId,
        LastConversation,
        LastMessageIn,
        MessagePreview,
        Phone,
        RecentLocation,
        SelfLink,
        Sentiment,
        SocialProfile,
        WebAddress,
        WhatsApp,
    )

_MODELS = "kustomer_client.models"


class _OfCustomer:
    """What a resource holds further inside, as attributes of its own."""

    __slots__ = ()

    name: InnerAttribute[str] = InnerAttribute("attributes", "name")
    display_name: InnerAttribute[str] = InnerAttribute("attributes", "display_name")
    display_color: InnerAttribute[str] = InnerAttribute("attributes", "display_color")
    display_icon: InnerAttribute[str] = InnerAttribute("attributes", "display_icon")
    external_id: InnerAttribute[str | None] = InnerAttribute("attributes", "external_id")
    external_ids: InnerAttribute[list[ExternalId]] = InnerAttribute("attributes", "external_ids")
    shared_external_ids: InnerAttribute[list[ExternalId]] = InnerAttribute(
        "attributes", "shared_external_ids"
    )
    signed_up_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "signed_up_at"
    )
    avatar_url: InnerAttribute[str | None] = InnerAttribute("attributes", "avatar_url")
    username: InnerAttribute[str | None] = InnerAttribute("attributes", "username")
    emails: InnerAttribute[list[Email]] = InnerAttribute("attributes", "emails")
    shared_emails: InnerAttribute[list[Email]] = InnerAttribute("attributes", "shared_emails")
    phones: InnerAttribute[list[Phone]] = InnerAttribute("attributes", "phones")
    shared_phones: InnerAttribute[list[Phone]] = InnerAttribute("attributes", "shared_phones")
    socials: InnerAttribute[list[SocialProfile]] = InnerAttribute("attributes", "socials")
    shared_socials: InnerAttribute[list[SocialProfile]] = InnerAttribute(
        "attributes", "shared_socials"
    )
    urls: InnerAttribute[list[WebAddress]] = InnerAttribute("attributes", "urls")
    locations: InnerAttribute[list[CustomerLocation]] = InnerAttribute("attributes", "locations")
    active_users: InnerAttribute[list[Any]] = InnerAttribute("attributes", "active_users")
    watchers: InnerAttribute[list[Any]] = InnerAttribute("attributes", "watchers")
    recent_location: InnerAttribute[RecentLocation] = InnerAttribute(
        "attributes", "recent_location"
    )
    locale: InnerAttribute[str | None] = InnerAttribute("attributes", "locale")
    time_zone: InnerAttribute[str | None] = InnerAttribute("attributes", "time_zone")
    birthday_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "birthday_at"
    )
    gender: InnerAttribute[str | None] = InnerAttribute("attributes", "gender")
    presence: InnerAttribute[str | None] = InnerAttribute("attributes", "presence")
    default_lang: InnerAttribute[str | None] = InnerAttribute("attributes", "default_lang")
    created_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "created_at")
    updated_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "updated_at")
    modified_at: InnerAttribute[datetime.datetime] = InnerAttribute("attributes", "modified_at")
    last_seen_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "last_seen_at"
    )
    last_activity_at: InnerAttribute[datetime.datetime] = InnerAttribute(
        "attributes", "last_activity_at"
    )
    last_customer_activity_at: InnerAttribute[datetime.datetime | None] = InnerAttribute(
        "attributes", "last_customer_activity_at"
    )
    last_message_in: InnerAttribute[LastMessageIn | None] = InnerAttribute(
        "attributes", "last_message_in"
    )
    last_conversation: InnerAttribute[LastConversation] = InnerAttribute(
        "attributes", "last_conversation"
    )
    conversation_counts: InnerAttribute[ConversationCounts] = InnerAttribute(
        "attributes", "conversation_counts"
    )
    preview: InnerAttribute[MessagePreview | None] = InnerAttribute("attributes", "preview")
    tags: InnerAttribute[list[str]] = InnerAttribute("attributes", "tags")
    sentiment: InnerAttribute[Sentiment | None] = InnerAttribute("attributes", "sentiment")
    progressive_status: InnerAttribute[str | None] = InnerAttribute(
        "attributes", "progressive_status"
    )
    verified: InnerAttribute[bool] = InnerAttribute("attributes", "verified")
    rev: InnerAttribute[int] = InnerAttribute("attributes", "rev")
    company_name: InnerAttribute[str | None] = InnerAttribute("attributes", "company_name")
    deleted: InnerAttribute[bool | None] = InnerAttribute("attributes", "deleted")
    facebook_ids: InnerAttribute[list[Any] | None] = InnerAttribute("attributes", "facebook_ids")
    first_name: InnerAttribute[str | None] = InnerAttribute("attributes", "first_name")
    instagram_ids: InnerAttribute[list[Any] | None] = InnerAttribute("attributes", "instagram_ids")
    last_name: InnerAttribute[str | None] = InnerAttribute("attributes", "last_name")
    recent_items: InnerAttribute[list[Any] | None] = InnerAttribute("attributes", "recent_items")
    shared_whatsapps: InnerAttribute[list[WhatsApp] | None] = InnerAttribute(
        "attributes", "shared_whatsapps"
    )
    whatsapps: InnerAttribute[list[WhatsApp] | None] = InnerAttribute("attributes", "whatsapps")
    custom: InnerAttribute[dict[str, Any] | None] = InnerAttribute("attributes", "custom")
    org_id: InnerAttribute[str | None] = InnerAttribute("relationships", "org", "data", "id")
    created_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "created_by", "data", "id"
    )
    modified_by_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "modified_by", "data", "id"
    )
    company_id: InnerAttribute[str | None] = InnerAttribute(
        "relationships", "company", "data", "id"
    )


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Customer(Model, _OfCustomer):
    """A customer as a JSON:API resource.

    Attributes:
        id: 24 hexadecimal digits.
    """

    type: str = ABSENT
    id: str = ABSENT
    attributes: CustomerAttributes = ABSENT
    relationships: CustomerRelationships = ABSENT
    links: SelfLink = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "id": ("id", _c.TEXT),
        "attributes": ("attributes", _c.ModelOf(_MODELS, "CustomerAttributes")),
        "relationships": ("relationships", _c.ModelOf(_MODELS, "CustomerRelationships")),
        "links": ("links", _c.ModelOf(_MODELS, "SelfLink")),
    }
