# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.call.rates import FurtherRate, Rate
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    EnvelopedResource,
)
from deskspec_runtime.values.variants import Variant

if TYPE_CHECKING:
    from ...models import (
        Draft,
    )

_MODELS = "kustomer_client.models"

OPERATION: Operation[Draft] = Operation(
    operation_id="customers_create_draft",
    name="customers.create_draft",
    method="POST",
    path="/v1/customers/{id}/drafts",
    path_fields={
        "customer_id": ("id", _c.TEXT),
    },
    body={
        "channel": ("channel", _c.ANY),
        "app": ("app", _c.ANY),
        "conversation": ("conversation", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "customer": ("customer", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "auto": ("auto", _c.BOOLEAN),
        "send_at": ("sendAt", _c.Nullable(_c.ANY)),
        "source": ("source", _c.ANY),
        "lang": ("lang", _c.Nullable(_l.Limited(_c.TEXT, max_length=100))),
        "shortcuts": ("shortcuts", _c.ListOf(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$"))),
        "kb_articles": ("kbArticles", _c.ListOf(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$"))),
        "to": ("to", _c.ANY),
        "from_": ("from", _c.ANY),
        "body": ("body", _c.ANY),
        "cc": ("cc", _c.ListOf(_c.ModelOf(_MODELS, "EmailRecipientInput"))),
        "bcc": ("bcc", _c.ListOf(_c.ModelOf(_MODELS, "EmailRecipientInput"))),
        "subject": ("subject", _l.Limited(_c.TEXT, min_length=1)),
        "reply_to": ("replyTo", _l.Limited(_c.TEXT, min_length=3, max_length=256)),
        "email_headers": ("headers", _c.ListOf(_c.ModelOf(_MODELS, "EmailHeaderInput"))),
        "template": ("template", _c.Nullable(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$"))),
        "payload": ("payload", _c.MapOf(_c.ANY)),
        "meta": ("meta", _c.ANY),
        "attachments": ("attachments", _c.ListOf(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$"))),
        "user_mentions": (
            "userMentions",
            _l.Limited(_c.ListOf(_c.ModelOf(_MODELS, "UserMentionInput")), max_items=20),
        ),
    },
    effect="send",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Draft")),
    variants=(
        Variant(_c.ModelOf(_MODELS, "EmailDraftInput"), {"channel": "email"}, ()),
        Variant(_c.ModelOf(_MODELS, "SmsDraftInput"), {"channel": "sms"}, ()),
        Variant(_c.ModelOf(_MODELS, "WhatsappDraftInput"), {"channel": "whatsapp"}, ("body",)),
        Variant(
            _c.ModelOf(_MODELS, "WhatsappInteractiveDraftInput"),
            {"channel": "whatsapp", "app": "whatsapp"},
            ("meta", "interactive"),
        ),
        Variant(
            _c.ModelOf(_MODELS, "WhatsappTemplateDraftInput"),
            {"channel": "whatsapp", "app": "whatsapp"},
            ("meta", "template"),
        ),
        Variant(_c.ModelOf(_MODELS, "ChatDraftInput"), {"channel": "chat"}, ()),
        Variant(_c.ModelOf(_MODELS, "FacebookDraftInput"), {"channel": "facebook"}, ()),
        Variant(_c.ModelOf(_MODELS, "TwitterTweetDraftInput"), {"channel": "twitter-tweet"}, ()),
        Variant(_c.ModelOf(_MODELS, "TwitterDmDraftInput"), {"channel": "twitter-dm"}, ()),
        Variant(_c.ModelOf(_MODELS, "NoteDraftInput"), {"channel": "note"}, ()),
        Variant(_c.ModelOf(_MODELS, "InstagramDraftInput"), {"channel": "instagram"}, ()),
    ),
    further_rate=FurtherRate(Rate(120, 60, "drafts"), each="customer_id"),
    required=frozenset(["customer_id", "channel"]),
)
CUSTOMERS_CREATE_EMAIL_DRAFT: Operation[Draft] = OPERATION.called(
    "customers.create_email_draft", variant="EmailDraftInput"
)
CUSTOMERS_CREATE_SMS_DRAFT: Operation[Draft] = OPERATION.called(
    "customers.create_sms_draft", variant="SmsDraftInput"
)
CUSTOMERS_CREATE_WHATSAPP_DRAFT: Operation[Draft] = OPERATION.called(
    "customers.create_whatsapp_draft", variant="WhatsappDraftInput"
)
CUSTOMERS_CREATE_WHATSAPP_INTERACTIVE_DRAFT: Operation[Draft] = OPERATION.called(
    "customers.create_whatsapp_interactive_draft", variant="WhatsappInteractiveDraftInput"
)
CUSTOMERS_CREATE_WHATSAPP_TEMPLATE_DRAFT: Operation[Draft] = OPERATION.called(
    "customers.create_whatsapp_template_draft", variant="WhatsappTemplateDraftInput"
)
CUSTOMERS_CREATE_CHAT_DRAFT: Operation[Draft] = OPERATION.called(
    "customers.create_chat_draft", variant="ChatDraftInput"
)
CUSTOMERS_CREATE_FACEBOOK_DRAFT: Operation[Draft] = OPERATION.called(
    "customers.create_facebook_draft", variant="FacebookDraftInput"
)
CUSTOMERS_CREATE_TWITTER_TWEET_DRAFT: Operation[Draft] = OPERATION.called(
    "customers.create_twitter_tweet_draft", variant="TwitterTweetDraftInput"
)
CUSTOMERS_CREATE_TWITTER_DM_DRAFT: Operation[Draft] = OPERATION.called(
    "customers.create_twitter_dm_draft", variant="TwitterDmDraftInput"
)
CUSTOMERS_CREATE_NOTE_DRAFT: Operation[Draft] = OPERATION.called(
    "customers.create_note_draft", variant="NoteDraftInput"
)
CUSTOMERS_CREATE_INSTAGRAM_DRAFT: Operation[Draft] = OPERATION.called(
    "customers.create_instagram_draft", variant="InstagramDraftInput"
)
