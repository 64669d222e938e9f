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
    from . import SlaMetric, SlaTotal

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class SlaMetrics(Model):
    """What a version of an agreement measures."""

    first_response: SlaMetric = ABSENT
    longest_unresponded_message: SlaMetric = ABSENT
    total_conversation_open_time: SlaTotal = ABSENT
    total_customer_wait_time: SlaTotal = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "first_response": ("firstResponse", _c.ModelOf(_MODELS, "SlaMetric")),
        "longest_unresponded_message": (
            "longestUnrespondedMessage",
            _c.ModelOf(_MODELS, "SlaMetric"),
        ),
        "total_conversation_open_time": (
            "totalConversationOpenTime",
            _c.ModelOf(_MODELS, "SlaTotal"),
        ),
        "total_customer_wait_time": ("totalCustomerWaitTime", _c.ModelOf(_MODELS, "SlaTotal")),
    }
