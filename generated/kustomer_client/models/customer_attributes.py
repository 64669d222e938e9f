# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import (
        ConversationCounts,
        CustomerLocation,
        Email,
        ExternalId,
        LastConversation,
        LastMessageIn,
        MessagePreview,
        Phone,
        RecentLocation,
        Sentiment,
        SocialProfile,
        WebAddress,
        WhatsApp,
    )

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class CustomerAttributes(Model):
    """The attributes of a customer.

    Attributes:
        display_color: Colour of the avatar.
        display_icon: Icon of the avatar.
        external_id: The id that the caller's own system has for the customer.
        active_users: The shape of an entry is not documented.
        watchers: The shape of an entry is not documented.
        locale: Language and region.
        gender: m or f.
        presence: For example offline.
        default_lang: Language of the customer.
        tags: Ids of tags.
        progressive_status: Status over all conversations, for example open.
        rev: Revision; grows with every update.
        custom: Custom attributes; the suffix of a name shows its type.
    """

    name: str = ABSENT
    display_name: str = ABSENT
    display_color: str = ABSENT
    display_icon: str = ABSENT
    external_id: str | None = ABSENT
    external_ids: list[ExternalId] = ABSENT
    shared_external_ids: list[ExternalId] = ABSENT
    signed_up_at: datetime.datetime | None = ABSENT
    avatar_url: str | None = ABSENT
    username: str | None = ABSENT
    emails: list[Email] = ABSENT
    shared_emails: list[Email] = ABSENT
    phones: list[Phone] = ABSENT
    shared_phones: list[Phone] = ABSENT
    socials: list[SocialProfile] = ABSENT
    shared_socials: list[SocialProfile] = ABSENT
    urls: list[WebAddress] = ABSENT
    locations: list[CustomerLocation] = ABSENT
    active_users: list[Any] = ABSENT
    watchers: list[Any] = ABSENT
    recent_location: RecentLocation = ABSENT
    locale: str | None = ABSENT
    time_zone: str | None = ABSENT
    birthday_at: datetime.datetime | None = ABSENT
    gender: str | None = ABSENT
    presence: str | None = ABSENT
    default_lang: str | None = ABSENT
    created_at: datetime.datetime = ABSENT
    updated_at: datetime.datetime = ABSENT
    modified_at: datetime.datetime = ABSENT
    last_seen_at: datetime.datetime | None = ABSENT
    last_activity_at: datetime.datetime = ABSENT
    last_customer_activity_at: datetime.datetime | None = ABSENT
    last_message_in: LastMessageIn | None = ABSENT
    last_conversation: LastConversation = ABSENT
    conversation_counts: ConversationCounts = ABSENT
    preview: MessagePreview | None = ABSENT
    tags: list[str] = ABSENT
    sentiment: Sentiment | None = ABSENT
    progressive_status: str | None = ABSENT
    verified: bool = ABSENT
    rev: int = ABSENT
    company_name: str | None = ABSENT
    deleted: bool | None = ABSENT
    facebook_ids: list[Any] | None = ABSENT
    first_name: str | None = ABSENT
    instagram_ids: list[Any] | None = ABSENT
    last_name: str | None = ABSENT
    recent_items: list[Any] | None = ABSENT
    shared_whatsapps: list[WhatsApp] | None = ABSENT
    whatsapps: list[WhatsApp] | None = ABSENT
    custom: dict[str, Any] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "name": ("name", _c.TEXT),
        "display_name": ("displayName", _c.TEXT),
        "display_color": ("displayColor", _c.TEXT),
        "display_icon": ("displayIcon", _c.TEXT),
        "external_id": ("externalId", _c.TEXT),
        "external_ids": ("externalIds", _c.ListOf(_c.ModelOf(_MODELS, "ExternalId"))),
        "shared_external_ids": ("sharedExternalIds", _c.ListOf(_c.ModelOf(_MODELS, "ExternalId"))),
        "signed_up_at": ("signedUpAt", _c.Instant()),
        "avatar_url": ("avatarUrl", _c.TEXT),
        "username": ("username", _c.TEXT),
        "emails": ("emails", _c.ListOf(_c.ModelOf(_MODELS, "Email"))),
        "shared_emails": ("sharedEmails", _c.ListOf(_c.ModelOf(_MODELS, "Email"))),
        "phones": ("phones", _c.ListOf(_c.ModelOf(_MODELS, "Phone"))),
        "shared_phones": ("sharedPhones", _c.ListOf(_c.ModelOf(_MODELS, "Phone"))),
        "socials": ("socials", _c.ListOf(_c.ModelOf(_MODELS, "SocialProfile"))),
        "shared_socials": ("sharedSocials", _c.ListOf(_c.ModelOf(_MODELS, "SocialProfile"))),
        "urls": ("urls", _c.ListOf(_c.ModelOf(_MODELS, "WebAddress"))),
        "locations": ("locations", _c.ListOf(_c.ModelOf(_MODELS, "CustomerLocation"))),
        "active_users": ("activeUsers", _c.ListOf(_c.ANY)),
        "watchers": ("watchers", _c.ListOf(_c.ANY)),
        "recent_location": ("recentLocation", _c.ModelOf(_MODELS, "RecentLocation")),
        "locale": ("locale", _c.TEXT),
        "time_zone": ("timeZone", _c.TEXT),
        "birthday_at": ("birthdayAt", _c.Instant()),
        "gender": ("gender", _c.TEXT),
        "presence": ("presence", _c.TEXT),
        "default_lang": ("defaultLang", _c.TEXT),
        "created_at": ("createdAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
        "last_seen_at": ("lastSeenAt", _c.Instant()),
        "last_activity_at": ("lastActivityAt", _c.Instant()),
        "last_customer_activity_at": ("lastCustomerActivityAt", _c.Instant()),
        "last_message_in": ("lastMessageIn", _c.ModelOf(_MODELS, "LastMessageIn")),
        "last_conversation": ("lastConversation", _c.ModelOf(_MODELS, "LastConversation")),
        "conversation_counts": ("conversationCounts", _c.ModelOf(_MODELS, "ConversationCounts")),
        "preview": ("preview", _c.ModelOf(_MODELS, "MessagePreview")),
        "tags": ("tags", _c.ListOf(_c.TEXT)),
        "sentiment": ("sentiment", _c.ModelOf(_MODELS, "Sentiment")),
        "progressive_status": ("progressiveStatus", _c.TEXT),
        "verified": ("verified", _c.BOOLEAN),
        "rev": ("rev", _c.INTEGER),
        "company_name": ("companyName", _c.TEXT),
        "deleted": ("deleted", _c.BOOLEAN),
        "facebook_ids": ("facebookIds", _c.ListOf(_c.ANY)),
        "first_name": ("firstName", _c.TEXT),
        "instagram_ids": ("instagramIds", _c.ListOf(_c.ANY)),
        "last_name": ("lastName", _c.TEXT),
        "recent_items": ("recentItems", _c.ListOf(_c.ANY)),
        "shared_whatsapps": ("sharedWhatsapps", _c.ListOf(_c.ModelOf(_MODELS, "WhatsApp"))),
        "whatsapps": ("whatsapps", _c.ListOf(_c.ModelOf(_MODELS, "WhatsApp"))),
        "custom": ("custom", _c.CustomAttributes()),
    }
