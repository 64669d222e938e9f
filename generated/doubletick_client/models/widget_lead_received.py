# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import ABSENT, Model

if TYPE_CHECKING:
    from . import WidgetField

_MODELS = "doubletick_client.models"


@define(slots=False, eq=False, repr=False, kw_only=True)
class WidgetLeadReceived(Model):
    """A visitor filled in the widget."""

    data: list[WidgetField] = ABSENT

    _fields: ClassVar = {
        "data": ("data", _c.ListOf(_c.ModelOf(_MODELS, "WidgetField"))),
    }
