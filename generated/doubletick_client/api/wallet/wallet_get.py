# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import WalletBalance

_MODELS = "doubletick_client.models"

OPERATION: Operation[WalletBalance] = Operation(
    operation_id="wallet_get",
    name="wallet.get",
    method="GET",
    path="/wallet/balance",
    effect="read",
    result=WholeBody(_c.ModelOf(_MODELS, "WalletBalance")),
)
