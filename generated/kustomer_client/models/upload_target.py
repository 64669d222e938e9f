# Generated from specs/kustomer by `deskspec generate`. Do not edit.
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
    from . import UploadFields

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class UploadTarget(Model):
    """Where a file is to be sent, as a form.

    Attributes:
        url: Address that takes the form.
    """

    url: str = ABSENT
    fields: UploadFields = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "url": ("url", _c.TEXT),
        "fields": ("fields", _c.ModelOf(_MODELS, "UploadFields")),
    }
