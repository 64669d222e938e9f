# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import WhatsappFileKind

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class WhatsappFileHeader(Model):
    """A header with a file.

    Attributes:
        attachment: Id of the file.
    """

    type: WhatsappFileKind | Literal["image", "video", "document"] | str = ABSENT
    attachment: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "type": ("type", _c.OpenEnum(_MODELS, "WhatsappFileKind")),
        "attachment": ("attachment", _l.Limited(_c.TEXT, pattern="^[0-9a-fA-F]{24}$")),
    }
    _required: ClassVar = frozenset(["type", "attachment"])
