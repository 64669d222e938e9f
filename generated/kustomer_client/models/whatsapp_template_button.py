# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

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
class WhatsappTemplateButton(Model):
    """A button of a template.

    Attributes:
        index: Its position.
        sub_type: The kind.
    """

    index: float = ABSENT
    sub_type: str = "url"

    __slots__ = ()
    _fields: ClassVar = {
        "index": ("index", _c.NUMBER),
        "sub_type": ("sub_type", _c.TEXT),
    }
    _required: ClassVar = frozenset(["index", "sub_type"])
