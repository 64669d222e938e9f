"""Refusals that verification provokes, of operations for which no page says how they refuse.

A request with a wrong key or of a wrong form is sent to be refused. Where an operation documents no
status for it, the status of the refusal breaks no promise.
"""

from collections.abc import Iterable

from deskspec_runtime.findings import Finding

from ..exchanges.exchange import Exchange
from ..openapi.documents import Document
from ..openapi.operation_view import OperationView
from ..openapi.operations import facts_of

_OF_KEYS = (401, 403)
_OF_REQUESTS = (400, 422)


def is_undescribed(
    operation: OperationView, status: int, of_request: Iterable[Finding], *, has_key: bool
) -> bool:
    """Whether a response refuses what the contract does not say how to refuse.

    Args:
        operation: The operation.
        status: The status of the response.
        of_request: What is wrong with the request.
        has_key: Whether the request had the credentials.
    """
    if not 400 <= status < 500 or status == 429:
        return False
    if "errors" in operation.facts.get("undocumented", ()):
        return True
    if not has_key:
        return status in _OF_KEYS and not any(map(operation.documents, _OF_KEYS))
    return any(of_request) and not any(map(operation.documents, _OF_REQUESTS))


def is_too_large(document: Document, exchange: Exchange) -> bool:
    """Whether a provider refused a body above the size that the contract documents for all."""
    limit = facts_of(document.get("info", {})).get("max_body_bytes")
    return exchange.status == 413 and limit is not None and len(exchange.request_body) > limit
