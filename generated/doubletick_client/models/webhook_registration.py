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
    from . import RegisteredEvent

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class WebhookRegistration(Model):
    """Outcome of registering a webhook."""

    valid_webhooks: list[RegisteredEvent] = ABSENT
    invalid_webhooks: list[RegisteredEvent] = ABSENT
    invalid_waba_numbers: list[str] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "valid_webhooks": ("validWebhooks", _c.ListOf(_c.ModelOf(_MODELS, "RegisteredEvent"))),
        "invalid_webhooks": ("invalidWebhooks", _c.ListOf(_c.ModelOf(_MODELS, "RegisteredEvent"))),
        "invalid_waba_numbers": ("invalidWabaNumbers", _c.ListOf(_c.TEXT)),
    }
