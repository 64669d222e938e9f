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
    from . import EventTemplateStatus

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class TemplateUpdated(Model):
    """The status of a template changed.

    Attributes:
        rejected_reason: Only if it was rejected.
    """

    event: str = ABSENT
    waba_phone_number: str = ABSENT
    template_name: str = ABSENT
    template_language: str = ABSENT
    new_status: EventTemplateStatus | str = ABSENT
    old_status: EventTemplateStatus | str | None = ABSENT
    rejected_reason: str | None = ABSENT
    agent_name: str | None = ABSENT
    agent_number: str | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "event": ("event", _c.TEXT),
        "waba_phone_number": ("wabaPhoneNumber", _c.TEXT),
        "template_name": ("templateName", _c.TEXT),
        "template_language": ("templateLanguage", _c.TEXT),
        "new_status": ("newStatus", _c.OpenEnum(_MODELS, "EventTemplateStatus")),
        "old_status": ("oldStatus", _c.OpenEnum(_MODELS, "EventTemplateStatus")),
        "rejected_reason": ("rejectedReason", _c.TEXT),
        "agent_name": ("agentName", _c.TEXT),
        "agent_number": ("agentNumber", _c.TEXT),
    }
