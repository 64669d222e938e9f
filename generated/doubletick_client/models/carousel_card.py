# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import ABSENT, Model

if TYPE_CHECKING:
    from . import CarouselCardAction, CarouselCardBody, CarouselCardHeader

_MODELS = "doubletick_client.models"


@define(slots=False, eq=False, repr=False, kw_only=True)
class CarouselCard(Model):
    """One card."""

    header: CarouselCardHeader | Mapping[str, Any] = ABSENT
    body: CarouselCardBody | Mapping[str, Any] | None = ABSENT
    action: CarouselCardAction | Mapping[str, Any] = ABSENT

    _fields: ClassVar = {
        "header": ("header", _c.ModelOf(_MODELS, "CarouselCardHeader")),
        "body": ("body", _c.ModelOf(_MODELS, "CarouselCardBody")),
        "action": ("action", _c.ModelOf(_MODELS, "CarouselCardAction")),
    }
    _required: ClassVar = frozenset(["header", "action"])
