"""The rates that a document declares."""

from typing import Any

from deskspec_runtime.call.rates import FurtherRate, Rate

from .documents import Document
from .operations import OperationObject, facts_of


def rate_of(document: Document, operation: OperationObject | None = None) -> Rate | None:
    """Return the rate of an operation: its own, else that of all operations, if there is one."""
    own: dict[str, Any] | None = operation.facts.get("rate") if operation is not None else None
    if own is not None and operation is not None:
        return Rate(own["requests"], own["seconds"], own.get("shared", operation.id))
    rate = facts_of(document.get("info", {})).get("rate")
    return None if rate is None else Rate(rate["requests"], rate["seconds"])


def further_rate_of(operation: OperationObject) -> FurtherRate | None:
    """Return the rate that counts beside that of all operations, by the names of the request."""
    own: dict[str, Any] | None = operation.facts.get("further_rate")
    if own is None:
        return None
    rate = Rate(own["requests"], own["seconds"], own.get("shared", operation.id))
    return FurtherRate(rate, own.get("each", ""), own.get("unless", ""))
