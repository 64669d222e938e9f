# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import WebhookAuthorizationType

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class WebhookAuthorization(Model):
    """The header Authorization that a webhook sends."""

    type: WebhookAuthorizationType | Literal["BASIC", "BEARER"] | str = ABSENT
    payload: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.OpenEnum(_MODELS, "WebhookAuthorizationType")),
        "payload": ("payload", _c.TEXT),
    }
    _required: ClassVar = frozenset(["type", "payload"])
