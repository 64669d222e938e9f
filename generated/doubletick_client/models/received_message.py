# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import ABSENT, Model

if TYPE_CHECKING:
    from . import EventFlowValue, EventMessageContext, EventSharedContact, ReceivedMessageType

_MODELS = "doubletick_client.models"


@define(slots=False, eq=False, repr=False, kw_only=True)
class ReceivedMessage(Model):
    """The content of a message. Which fields it has depends on its type.

    Attributes:
        text: Of a text or of a button.
        url: Address of a file; the API key in the header Authorization is needed to
            download it.
        caption: Of an image, a video or a document.
        file_name: Of a document.
        latitude: Of a location.
        longitude: Of a location.
        name: Of a location.
        address: Of a location.
        payload: Of a button.
        id: Of a button.
    """

    type: ReceivedMessageType | str = ABSENT
    text: str | None = ABSENT
    url: str | None = ABSENT
    caption: str | None = ABSENT
    file_name: str | None = ABSENT
    latitude: float | None = ABSENT
    longitude: float | None = ABSENT
    name: str | None = ABSENT
    address: str | None = ABSENT
    contacts: list[EventSharedContact] | None = ABSENT
    payload: str | None = ABSENT
    id: str | None = ABSENT
    flow_response: list[EventFlowValue] | None = ABSENT
    context: EventMessageContext | None = ABSENT

    _fields: ClassVar = {
        "type": ("type", _c.OpenEnum(_MODELS, "ReceivedMessageType")),
        "text": ("text", _c.TEXT),
        "url": ("url", _c.TEXT),
        "caption": ("caption", _c.TEXT),
        "file_name": ("fileName", _c.TEXT),
        "latitude": ("latitude", _c.NUMBER),
        "longitude": ("longitude", _c.NUMBER),
        "name": ("name", _c.TEXT),
        "address": ("address", _c.TEXT),
        "contacts": ("contacts", _c.ListOf(_c.ModelOf(_MODELS, "EventSharedContact"))),
        "payload": ("payload", _c.TEXT),
        "id": ("id", _c.TEXT),
        "flow_response": ("flowResponse", _c.ListOf(_c.ModelOf(_MODELS, "EventFlowValue"))),
        "context": ("context", _c.ModelOf(_MODELS, "EventMessageContext")),
    }
