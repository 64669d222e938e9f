# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from typing import TYPE_CHECKING

from deskspec_runtime.webhooks import Webhooks

if TYPE_CHECKING:
    from typing import TypeAlias

    from .models import ChatEvent, CustomerEvent, MessageEvent, UnknownEvent

    Event: TypeAlias = ChatEvent | CustomerEvent | MessageEvent | UnknownEvent

WEBHOOKS = Webhooks(
    vendor="helpcrunch",
    models="helpcrunch_client.models",
    signature="hmac-sha1",
    header="X-HelpCrunch-Signature",
    event=("event",),
    events={
        "chat.new": "ChatEvent",
        "chat.status_updated": "ChatEvent",
        "chat.assigned": "ChatEvent",
        "chat.snoozed": "ChatEvent",
        "chat.unsnoozed": "ChatEvent",
        "chat.closed": "ChatEvent",
        "chat.rated": "ChatEvent",
        "customer.new": "CustomerEvent",
        "customer.email_updated": "CustomerEvent",
        "customer.tags_changed": "CustomerEvent",
        "customer.unsubscribed": "CustomerEvent",
        "customer.subscribed": "CustomerEvent",
        "customer.blocked": "CustomerEvent",
        "customer.unblocked": "CustomerEvent",
        "customer.deleted": "CustomerEvent",
        "message.chat.customer": "MessageEvent",
        "message.email.customer": "MessageEvent",
        "message.private": "MessageEvent",
        "message.chat.agent": "MessageEvent",
        "message.email.agent": "MessageEvent",
    },
    keys={},
    unknown="UnknownEvent",
    has_forms=False,
)
