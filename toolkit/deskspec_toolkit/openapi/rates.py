"""The rates that a document declares."""

from typing import Any

from deskspec_runtime.call.rates import FurtherRate, Rate

from .documents import Document
from .operations import OperationObject, facts_of


def rate_of(
    document: Document, operation: OperationObject | None = None, plan: str | None = None
) -> Rate | None:
    """Return the rate of an operation: its own, else that of all operations, if there is one.

    Args:
        document: The contract.
        operation: The operation.
        plan: One of `plans_of`; `None` for none.
    """
    own: dict[str, Any] | None = operation.facts.get("rate") if operation is not None else None
    if own is not None and operation is not None:
        return Rate(own["requests"], own["seconds"], own.get("shared", operation.id))
    rate = facts_of(document.get("info", {})).get("rate")
    if rate is None:
        return None
    return Rate(rate["requests"] if plan is None else rate["plans"][plan], rate["seconds"])


def plans_of(document: Document) -> dict[str, Rate]:
    """Return the rate of all operations for each plan of a vendor, by its name."""
    rate = facts_of(document.get("info", {})).get("rate", {})
    return {name: Rate(most, rate["seconds"]) for name, most in rate.get("plans", {}).items()}


def rate_headers_of(document: Document) -> dict[str, str]:
    """Return the headers that say what is left of the rate: `limit`, `remaining`, `reset`."""
    headers: dict[str, str] = facts_of(document.get("info", {})).get("rate", {}).get("headers", {})
    return headers


def further_rate_of(operation: OperationObject) -> FurtherRate | None:
    """Return the rate that counts beside that of all operations, by the names of the request."""
    own: dict[str, Any] | None = operation.facts.get("further_rate")
    if own is None:
        return None
    rate = Rate(own["requests"], own["seconds"], own.get("shared", operation.id))
    return FurtherRate(rate, own.get("each", ""), own.get("unless", ""))
