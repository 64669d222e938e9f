# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class WebhookChanges(Model):
    """What an update changed; `None`, or not there, where something was created.

    Attributes:
        attributes: Each attribute that changed, with op, before and after.
    """

    attributes: dict[str, Any] = ABSENT
    relationships: dict[str, Any] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "attributes": ("attributes", _c.MapOf(_c.ANY)),
        "relationships": ("relationships", _c.MapOf(_c.ANY)),
    }
