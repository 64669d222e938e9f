# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.call.rates import Rate
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values import uploads as _u
from deskspec_runtime.values.results import (
    WholeBody,
)
from deskspec_runtime.values.rules import Rule

if TYPE_CHECKING:
    from ...models import ChannelUpdate

_MODELS = "doubletick_client.models"

OPERATION: Operation[ChannelUpdate] = Operation(
    operation_id="channels_update",
    name="channels.update",
    method="PATCH",
    path="/organization/channel/profile",
    body={
        "integration_id": ("integrationId", _c.TEXT),
        "display_name": ("displayName", _l.Limited(_c.TEXT, max_length=256)),
        "address": ("address", _l.Limited(_c.TEXT, max_length=256)),
        "description": ("description", _l.Limited(_c.TEXT, max_length=512)),
        "email": ("email", _l.Limited(_c.TEXT, max_length=128)),
        "vertical": ("vertical", _c.OpenEnum(_MODELS, "ChannelVertical")),
        "about": (
            "about",
            _l.Limited(_c.TEXT, min_length=1, max_length=139, pattern="^(`{0,2}[^~*_`])*`{0,2}$"),
        ),
        "websites": (
            "websites",
            _l.Limited(_c.ListOf(_l.Limited(_c.Url(), max_length=256)), max_items=2),
        ),
        "logo_url": ("logoUrl", _l.Limited(_c.Url(), max_length=2048, pattern="^https://")),
    },
    form={
        "logo": ("logo", _u.FileContent(819200)),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "ChannelUpdate")),
    rules=(
        Rule(
            kind="at_least_one",
            choices=(
                ("display_name",),
                ("address",),
                ("description",),
                ("email",),
                ("vertical",),
                ("about",),
                ("websites",),
                ("logo_url",),
                ("logo",),
            ),
        ),
        Rule(kind="at_most_one", choices=(("logo_url",), ("logo",))),
    ),
    rate=Rate(60, 3600, "channels_update"),
    required=frozenset(["integration_id"]),
)
