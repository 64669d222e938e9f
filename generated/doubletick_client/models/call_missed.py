# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import EventCallDirection, EventCallStatus

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class CallMissed(Model):
    """Nobody took the call of a customer.

    Attributes:
        chat_id: Empty in the samples.
        call_started_at: Empty if it did not start.
        call_ended_at: Empty if it has not ended.
        picked_by: A phone number or a name.
        rejected_by: A phone number or a name.
        ended_by: A phone number or a name, also of the customer.
        recording_url: The API key as token in its query is needed to download it.
    """

    event: str = ABSENT
    call_id: str = ABSENT
    chat_message_id: str = ABSENT
    chat_id: str = ABSENT
    waba_number: str = ABSENT
    customer_number: str = ABSENT
    customer_name: str = ABSENT
    customer_id: str = ABSENT
    call_direction: EventCallDirection | str = ABSENT
    call_status: EventCallStatus | str = ABSENT
    failed_reason: str = ABSENT
    duration_in_seconds: float = ABSENT
    call_started_at: str = ABSENT
    call_ended_at: str = ABSENT
    picked_by: str = ABSENT
    rejected_by: str = ABSENT
    ended_by: str = ABSENT
    recording_url: str = ABSENT
    device_id: str = ABSENT
    is_new_caller: bool | None = ABSENT
    is_chat_assigned: bool | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "event": ("event", _c.TEXT),
        "call_id": ("callId", _c.TEXT),
        "chat_message_id": ("chatMessageId", _c.TEXT),
        "chat_id": ("chatId", _c.TEXT),
        "waba_number": ("wabaNumber", _c.TEXT),
        "customer_number": ("customerNumber", _c.TEXT),
        "customer_name": ("customerName", _c.TEXT),
        "customer_id": ("customerId", _c.TEXT),
        "call_direction": ("callDirection", _c.OpenEnum(_MODELS, "EventCallDirection")),
        "call_status": ("callStatus", _c.OpenEnum(_MODELS, "EventCallStatus")),
        "failed_reason": ("failedReason", _c.TEXT),
        "duration_in_seconds": ("durationInSeconds", _c.NUMBER),
        "call_started_at": ("callStartedAt", _c.TEXT),
        "call_ended_at": ("callEndedAt", _c.TEXT),
        "picked_by": ("pickedBy", _c.TEXT),
        "rejected_by": ("rejectedBy", _c.TEXT),
        "ended_by": ("endedBy", _c.TEXT),
        "recording_url": ("recordingUrl", _c.TEXT),
        "device_id": ("deviceId", _c.TEXT),
        "is_new_caller": ("isNewCaller", _c.BOOLEAN),
        "is_chat_assigned": ("isChatAssigned", _c.BOOLEAN),
    }
