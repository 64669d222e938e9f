# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    ListedItems,
    Page,
)

if TYPE_CHECKING:
    from ...models import Application

_MODELS = "helpcrunch_client.models"

OPERATION: Operation[Page[Application]] = Operation(
    operation_id="applications_list",
    name="applications.list",
    method="GET",
    path="/applications",
    effect="read",
    result=ListedItems("data", _c.ListOf(_c.ModelOf(_MODELS, "Application"))),
)
