# Generated from specs/doubletick by `deskspec generate`. Do not edit.
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
        EventContact,
        EventIntegrationType,
        LastMessageOrigin,
        ReceivedAudio,
        ReceivedButton,
        ReceivedContacts,
        ReceivedDocument,
        ReceivedFlow,
        ReceivedImage,
        ReceivedLocation,
        ReceivedSticker,
        ReceivedText,
        ReceivedVideo,
    )

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class WaGroupMessageReceived(Model):
    """A message in a WhatsApp group, with the fields of any other message.

    Attributes:
        to: Number of the group, up to 20 digits.
        from_: Phone number of the customer, without a plus sign.
        message_id: Id at WhatsApp.
        dt_message_id: Id at DoubleTick, a UUID.
        message: The content of a message of a customer.
        customer_id: Id of the customer.
        dt_customer_id: Id of the customer.
        is_agent_offline: Whether the agent of the chat is offline.
        dt_last_message_id: Id of the message before it.
        dt_paired_template_id: Id of the template that it replies to.
        dt_paired_message_metadata: Metadata of the message that it replies to.
        user_id: Only from the Cloud API.
        parent_user_id: Only from the Cloud API.
        username: Only from the Cloud API.
        meta_business_portfolio_id: Only from the Cloud API.
    """

    type: str = ABSENT
    to: str = ABSENT
    from_: str = ABSENT
    message_id: str = ABSENT
    dt_message_id: str = ABSENT
    received_at: datetime.datetime = ABSENT
    contact: EventContact = ABSENT
    integration_type: EventIntegrationType | str = ABSENT
    message: (
        ReceivedText
        | ReceivedImage
        | ReceivedVideo
        | ReceivedAudio
        | ReceivedSticker
        | ReceivedDocument
        | ReceivedLocation
        | ReceivedContacts
        | ReceivedButton
        | ReceivedFlow
        | dict[str, Any]
    ) = ABSENT
    customer_id: str = ABSENT
    dt_customer_id: str = ABSENT
    is_agent_offline: bool = ABSENT
    dt_last_message_id: str | None = ABSENT
    last_message_origin: LastMessageOrigin | str | None = ABSENT
    callback_data: str | None = ABSENT
    dt_paired_template_id: float | None = ABSENT
    dt_paired_template_name: str | None = ABSENT
    dt_paired_template_language: str | None = ABSENT
    dt_paired_message_metadata: dict[str, Any] | None = ABSENT
    user_id: str | None = ABSENT
    parent_user_id: str | None = ABSENT
    username: str | None = ABSENT
    meta_business_portfolio_id: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.TEXT),
        "to": ("to", _c.TEXT),
        "from_": ("from", _c.TEXT),
        "message_id": ("messageId", _c.TEXT),
        "dt_message_id": ("dtMessageId", _c.TEXT),
        "received_at": ("receivedAt", _c.Instant()),
        "contact": ("contact", _c.ModelOf(_MODELS, "EventContact")),
        "integration_type": ("integrationType", _c.OpenEnum(_MODELS, "EventIntegrationType")),
        "message": (
            "message",
            _c.OneOf(
                {
                    "TEXT": _c.ModelOf(_MODELS, "ReceivedText"),
                    "IMAGE": _c.ModelOf(_MODELS, "ReceivedImage"),
                    "VIDEO": _c.ModelOf(_MODELS, "ReceivedVideo"),
                    "AUDIO": _c.ModelOf(_MODELS, "ReceivedAudio"),
                    "STICKER": _c.ModelOf(_MODELS, "ReceivedSticker"),
                    "DOCUMENT": _c.ModelOf(_MODELS, "ReceivedDocument"),
                    "LOCATION": _c.ModelOf(_MODELS, "ReceivedLocation"),
                    "CONTACTS": _c.ModelOf(_MODELS, "ReceivedContacts"),
                    "BUTTON": _c.ModelOf(_MODELS, "ReceivedButton"),
                    "FLOW": _c.ModelOf(_MODELS, "ReceivedFlow"),
                },
                "type",
            ),
        ),
        "customer_id": ("customerId", _c.TEXT),
        "dt_customer_id": ("dtCustomerId", _c.TEXT),
        "is_agent_offline": ("isAgentOffline", _c.BOOLEAN),
        "dt_last_message_id": ("dtLastMessageId", _c.TEXT),
        "last_message_origin": ("lastMessageOrigin", _c.OpenEnum(_MODELS, "LastMessageOrigin")),
        "callback_data": ("callbackData", _c.TEXT),
        "dt_paired_template_id": ("dtPairedTemplateId", _c.NUMBER),
        "dt_paired_template_name": ("dtPairedTemplateName", _c.TEXT),
        "dt_paired_template_language": ("dtPairedTemplateLanguage", _c.TEXT),
        "dt_paired_message_metadata": ("dtPairedMessageMetadata", _c.MapOf(_c.ANY)),
        "user_id": ("userId", _c.TEXT),
        "parent_user_id": ("parentUserId", _c.TEXT),
        "username": ("username", _c.TEXT),
        "meta_business_portfolio_id": ("metaBusinessPortfolioId", _c.TEXT),
    }
