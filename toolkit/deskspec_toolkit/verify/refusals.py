"""Refusals that verification provokes, of operations for which no page says how they refuse.

A request with a wrong key, of a wrong form or for an unknown id is sent to be refused. Where an
operation documents no status for it, the status of the refusal breaks no promise.
"""

from collections.abc import Iterable
from contextlib import suppress
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from deskspec_runtime.findings import Finding
from deskspec_runtime.values.jsontext import parse

from ..conformance.checks import Check
from ..exchanges.exchange import Exchange
from ..openapi.documents import Document
from ..openapi.operation_view import OperationView
from ..openapi.operations import facts_of
from .finding_collector import FindingCollector

_OF_KEYS: Final = (401, 403)
_OF_REQUESTS: Final = (400, 422)
_OF_IDS: Final = (404, 410)
_OF_FRAMEWORKS: Final = (400, 406, 415)
"""What frameworks refuse before an operation sees it, such as broken JSON: few contracts say so."""


class UndescribedRefusals:
    """The statuses of such refusals: one info an operation says all of them."""

    def __init__(self) -> None:
        self._statuses: dict[str, set[int]] = {}
        self._first: dict[str, tuple[OperationView, Exchange]] = {}

    def keep(self, operation: OperationView, exchange: Exchange) -> None:
        """Keep the status of a refusal."""
        self._statuses.setdefault(operation.id, set()).add(exchange.status)
        self._first.setdefault(operation.id, (operation, exchange))

    def report(self, collector: FindingCollector) -> None:
        """Report each operation that has any."""
        for id_, (operation, exchange) in self._first.items():
            collector.add(
                operation,
                Check.RESPONSE_STATUS,
                "info",
                expected="a documented status for what is refused",
                seen=", ".join(map(str, sorted(self._statuses[id_]))),
                exchange=exchange,
            )


def is_undescribed(
    operation: OperationView,
    status: int,
    of_request: Iterable[Finding],
    *,
    has_key: bool,
    is_foreign: bool = False,
) -> bool:
    """Whether a response refuses what the contract does not say how to refuse.

    Args:
        operation: The operation.
        status: The status of the response.
        of_request: What is wrong with the request.
        has_key: Whether the request had the credentials.
        is_foreign: Whether the contract is not a vendor's: most of these document successes alone.
    """
    if not 400 <= status < 500 or status == 429:
        return False
    if "errors" in operation.facts.get("undocumented", ()):
        return True
    wrong = list(of_request)
    if not has_key:
        return status in _OF_KEYS and not any(map(operation.documents, _OF_KEYS))
    if is_foreign and status in _OF_IDS and "{" in operation.path:
        return not any(map(operation.documents, _OF_IDS))
    if is_foreign and status in _OF_FRAMEWORKS and wrong:
        return not operation.documents(status)
    return bool(wrong) and not any(map(operation.documents, _OF_REQUESTS))


def is_too_large(document: Document, exchange: Exchange) -> bool:
    """Whether a provider refused a body above the size that the contract documents for all."""
    limit = facts_of(document.get("info", {})).get("max_body_bytes")
    return exchange.status == 413 and limit is not None and len(exchange.request_body) > limit


def is_of_a_phone_number(operation: OperationView, exchange: Exchange) -> bool:
    """Whether a request with letters in a phone number is refused, and no status for it documented.

    No schema says that there are none: schemathesis takes any text for a phone number of a query.
    """
    is_refused = exchange.status in _OF_REQUESTS
    if not is_refused or any(map(operation.documents, _OF_REQUESTS)):
        return False
    sent: dict[str, Any] = dict(parse_qsl(urlsplit(exchange.url).query, keep_blank_values=True))
    with suppress(ValueError):
        body = parse(exchange.request_body)
        sent |= body if isinstance(body, dict) else {}
    named = (sent.get(each.name) for each in operation.fields if each.view.format == "phone")
    return any(isinstance(value, str) and any(map(str.isalpha, value)) for value in named)
