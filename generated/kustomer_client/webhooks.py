# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from typing import TYPE_CHECKING

from deskspec_runtime.webhooks import Webhooks

if TYPE_CHECKING:
    from typing import TypeAlias

    from .models import (
        ConversationEvent,
        CustomerEvent,
        MessageEvent,
        TagEvent,
        TeamEvent,
        UnknownEvent,
        UserEvent,
    )

    Event: TypeAlias = (
        ConversationEvent
        | CustomerEvent
        | MessageEvent
        | TagEvent
        | TeamEvent
        | UnknownEvent
        | UserEvent
    )

WEBHOOKS = Webhooks(
    vendor="kustomer",
    models="kustomer_client.models",
    signature="hmac-sha256",
    header="X-Kustomer-Webhook-Signature",
    event=("name",),
    events={
        "kustomer.customer.create": "CustomerEvent",
        "kustomer.customer.update": "CustomerEvent",
        "kustomer.conversation.create": "ConversationEvent",
        "kustomer.conversation.update": "ConversationEvent",
        "kustomer.message.create": "MessageEvent",
        "kustomer.message.update": "MessageEvent",
        "kustomer.user.create": "UserEvent",
        "kustomer.user.update": "UserEvent",
        "kustomer.team.create": "TeamEvent",
        "kustomer.team.update": "TeamEvent",
        "kustomer.tag.create": "TagEvent",
        "kustomer.tag.update": "TagEvent",
    },
    keys={},
    unknown="UnknownEvent",
    has_forms=False,
)
