# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
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
    operation_id="drafts_update",
    name="drafts.update",
    method="PUT",
    path="/v1/drafts/{id}",
    path_fields={
        "draft_id": ("id", _c.TEXT),
    },
    body={
        "channel": ("channel", _c.ANY),
        "app": ("app", _c.ANY),
        "conversation": ("conversation", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "customer": ("customer", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
        "auto": ("auto", _c.BOOLEAN),
        "scheduled": ("scheduled", _c.BOOLEAN),
        "send_at": ("sendAt", _c.Nullable(_c.ANY)),
        "source": ("source", _c.ANY),
        "lang": ("lang", _c.Nullable(_l.Limited(_c.TEXT, max_length=100))),
        "shortcuts": ("shortcuts", _c.ListOf(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$"))),
        "kb_articles": ("kbArticles", _c.ListOf(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$"))),
        "to": ("to", _c.ANY),
        "from_": ("from", _c.ANY),
        "body": ("body", _c.ANY),
        "html_body": ("htmlBody", _l.Limited(_c.TEXT, max_length=10240)),
        "cc": ("cc", _c.ListOf(_c.ModelOf(_MODELS, "EmailRecipientInput"))),
        "bcc": ("bcc", _c.ListOf(_c.ModelOf(_MODELS, "EmailRecipientInput"))),
        "subject": ("subject", _l.Limited(_c.TEXT, min_length=1)),
        "reply_to": ("replyTo", _l.Limited(_c.TEXT, min_length=3, max_length=256)),
        "email_headers": ("headers", _c.ListOf(_c.ModelOf(_MODELS, "EmailHeaderInput"))),
        "template_type": ("templateType", _c.Nullable(_c.OpenEnum(_MODELS, "EmailTemplateKind"))),
        "template": ("template", _c.Nullable(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$"))),
        "payload": ("payload", _c.MapOf(_c.ANY)),
        "response_buttons": ("responseButtons", _c.ListOf(_c.ModelOf(_MODELS, "ChatButtonInput"))),
        "message_template": (
            "messageTemplate",
            _c.OneOf(
                {
                    "text": _c.ModelOf(_MODELS, "ChatTextTemplate"),
                    "quick_replies": _c.ModelOf(_MODELS, "ChatQuickReplies"),
                    "deflection": _c.ModelOf(_MODELS, "ChatDeflection"),
                    "mll": _c.ModelOf(_MODELS, "ChatMenu"),
                },
                "templateType",
            ),
        ),
        "attachments": ("attachments", _c.ListOf(_l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$"))),
        "user_mentions": (
            "userMentions",
            _l.Limited(_c.ListOf(_c.ModelOf(_MODELS, "UserMentionInput")), max_items=20),
        ),
    },
    effect="send",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "Draft")),
    variants=(
        Variant(_c.ModelOf(_MODELS, "EmailDraftUpdate"), {"channel": "email"}, ()),
        Variant(_c.ModelOf(_MODELS, "SmsDraftUpdate"), {"channel": "sms"}, ()),
        Variant(_c.ModelOf(_MODELS, "WhatsappDraftUpdate"), {"channel": "whatsapp"}, ()),
        Variant(_c.ModelOf(_MODELS, "ChatDraftUpdate"), {"channel": "chat"}, ()),
        Variant(_c.ModelOf(_MODELS, "FacebookDraftUpdate"), {"channel": "facebook"}, ()),
        Variant(_c.ModelOf(_MODELS, "TwitterTweetDraftUpdate"), {"channel": "twitter-tweet"}, ()),
        Variant(_c.ModelOf(_MODELS, "TwitterDmDraftUpdate"), {"channel": "twitter-dm"}, ()),
        Variant(_c.ModelOf(_MODELS, "NoteDraftUpdate"), {"channel": "note"}, ()),
        Variant(_c.ModelOf(_MODELS, "InstagramDraftUpdate"), {"channel": "instagram"}, ()),
    ),
    required=frozenset(["draft_id", "channel"]),
)
DRAFTS_UPDATE_EMAIL: Operation[Draft] = OPERATION.called(
    "drafts.update_email", variant="EmailDraftUpdate"
)
DRAFTS_UPDATE_SMS: Operation[Draft] = OPERATION.called(
    "drafts.update_sms", variant="SmsDraftUpdate"
)
DRAFTS_UPDATE_WHATSAPP: Operation[Draft] = OPERATION.called(
    "drafts.update_whatsapp", variant="WhatsappDraftUpdate"
)
DRAFTS_UPDATE_CHAT: Operation[Draft] = OPERATION.called(
    "drafts.update_chat", variant="ChatDraftUpdate"
)
DRAFTS_UPDATE_FACEBOOK: Operation[Draft] = OPERATION.called(
    "drafts.update_facebook", variant="FacebookDraftUpdate"
)
DRAFTS_UPDATE_TWITTER_TWEET: Operation[Draft] = OPERATION.called(
    "drafts.update_twitter_tweet", variant="TwitterTweetDraftUpdate"
)
DRAFTS_UPDATE_TWITTER_DM: Operation[Draft] = OPERATION.called(
    "drafts.update_twitter_dm", variant="TwitterDmDraftUpdate"
)
DRAFTS_UPDATE_NOTE: Operation[Draft] = OPERATION.called(
    "drafts.update_note", variant="NoteDraftUpdate"
)
DRAFTS_UPDATE_INSTAGRAM: Operation[Draft] = OPERATION.called(
    "drafts.update_instagram", variant="InstagramDraftUpdate"
)
