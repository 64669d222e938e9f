# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import ReplyCheck

_MODELS = "doubletick_client.models"

OPERATION: Operation[ReplyCheck] = Operation(
    operation_id="customers_check_reverted_on_time",
    name="customers.check_reverted_on_time",
    method="POST",
    path="/customer/check-reverted-on-time",
    body={
        "phone_number": ("phoneNumber", _l.Limited(_c.Phone(), min_length=7, max_length=15)),
        "waiting_for_response_in_sec": ("waitingForResponseInSec", _c.NUMBER),
        "default_agent_name": ("defaultAgentName", _c.TEXT),
        "default_agent_number": (
            "defaultAgentNumber",
            _l.Limited(_c.Phone(), min_length=7, max_length=15),
        ),
        "waba_number": ("wabaNumber", _l.Limited(_c.Phone(), min_length=7, max_length=15)),
    },
    effect="read",
    result=WholeBody(_c.ModelOf(_MODELS, "ReplyCheck")),
)
