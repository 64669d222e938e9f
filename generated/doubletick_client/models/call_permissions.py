# Generated from specs/doubletick by `deskspec generate`. Do not edit.
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
    from . import CallAllowance, CallEligibility, CallRequestAllowance

_MODELS = "doubletick_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class CallPermissions(Model):
    """Whether a customer may be called. Of one who is blocked there is `is_blocked` alone,
    and of one who is not eligible `is_eligible` alone.
    """

    is_blocked: bool | None = ABSENT
    is_eligible: CallEligibility | None = ABSENT
    start_call: CallAllowance | None = ABSENT
    call_permission_request: CallRequestAllowance | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "is_blocked": ("isBlocked", _c.BOOLEAN),
        "is_eligible": ("isEligible", _c.ModelOf(_MODELS, "CallEligibility")),
        "start_call": ("startCall", _c.ModelOf(_MODELS, "CallAllowance")),
        "call_permission_request": (
            "callPermissionRequest",
            _c.ModelOf(_MODELS, "CallRequestAllowance"),
        ),
    }
