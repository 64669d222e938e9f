# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class Webhook(Model):
    """A registered webhook."""

    webhook_id: str = ABSENT
    url: str = ABSENT
    event_types: list[str] = ABSENT
    waba_numbers: list[str] = ABSENT
    integration_count: str | int = ABSENT
    created_by: str = ABSENT
    name: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "webhook_id": ("webhookId", _c.TEXT),
        "url": ("url", _c.Url()),
        "event_types": ("eventTypes", _c.ListOf(_c.TEXT)),
        "waba_numbers": ("wabaNumbers", _c.ListOf(_c.TEXT)),
        "integration_count": ("integrationCount", _c.Choice(integer=_c.INTEGER, string=_c.TEXT)),
        "created_by": ("createdBy", _c.TEXT),
        "name": ("name", _c.TEXT),
    }
