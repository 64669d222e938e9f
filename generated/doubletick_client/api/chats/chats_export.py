# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    NoResult,
)

_MODELS = "doubletick_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="chats_export",
    name="chats.export",
    method="POST",
    path="/export-chats",
    body={
        "customer_phone_number": (
            "customerPhoneNumber",
            _l.Limited(_c.Phone(), min_length=10, max_length=15),
        ),
        "waba_number": ("wabaNumber", _l.Limited(_c.Phone(), min_length=10, max_length=15)),
        "start_date": ("startDate", _c.DayMonthYear()),
        "end_date": ("endDate", _c.DayMonthYear()),
        "include_media": ("includeMedia", _c.BOOLEAN),
    },
    effect="write",
    result=NoResult(),
    success="success",
    required=frozenset(
        ["customer_phone_number", "waba_number", "start_date", "end_date", "include_media"]
    ),
)
