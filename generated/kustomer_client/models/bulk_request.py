# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import BulkUser

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class BulkRequest(Model):
    """The request that a bulk job is for.

    Attributes:
        data: The body of the request; an empty object if it had none.
    """

    data: Any = ABSENT
    path: str = ABSENT
    user: BulkUser = ABSENT
    request_id: str = ABSENT
    service: str = ABSENT
    method: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "data": ("data", _c.ANY),
        "path": ("path", _c.TEXT),
        "user": ("user", _c.ModelOf(_MODELS, "BulkUser")),
        "request_id": ("requestId", _c.TEXT),
        "service": ("service", _c.TEXT),
        "method": ("method", _c.TEXT),
    }
