"""Drifts of lists: missing or duplicate entries, ignored arguments."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

import httpx

from ..drift import Drift, DriftedCall, Interference, changing_request
from ..drifted_exchange import DriftedExchange, arguments, with_arguments
from ..drifting_operation import DriftingOperation
from .operator import drift, replaced, successes, with_field

DUPLICATES: Final = "duplicate items"
TRUNCATED: Final = "truncated list"
REPEATED: Final = "page repeats"
LIMIT: Final = "limit ignored"
SORT: Final = "sort reversed"
FILTER: Final = "filter ignored"
_EVERYTHING: Final[Mapping[str, Mapping[str, Any]]] = {
    "customers_search": {"field": "customers.id", "operator": ">", "value": 0},
    "chats_search": {"field": "chats.createdAt", "operator": ">", "value": 0},
}
"""Operation -> a condition that all entries match."""
_SEEDED: Final[Mapping[str, str]] = {
    "phoneNumber": "919812345678",
    "customerId": "customer_1",
    "customerNumber": "919812345678",
    "wabaNumber": "919999999999",
}
"""Parameter of DoubleTick -> the only value with a result."""
_OPPOSITES: Final = {"asc": "desc", "desc": "asc", "ASC": "DESC", "DESC": "ASC"}
_AFFIRMATIVE: Final = {"!=": "=", "!~": "~"}


def duplicated(target: DriftingOperation) -> Iterator[Drift]:
    changes: Mapping[str, Callable[[list[Any]], list[Any]]] = {
        "first entry twice": lambda entries: [*entries[:1], *entries],
        "last entry again at the top": lambda entries: [*entries[-1:], *entries],
        "first in place of the last": lambda entries: [*entries[:-1], *entries[:1]],
    }
    yield from _list_drift(target, DUPLICATES, changes)


def truncated(target: DriftingOperation) -> Iterator[Drift]:
    """Only where the response has a total: without one, a missing entry cannot be noticed."""
    changes: Mapping[str, Callable[[list[Any]], list[Any]]] = {
        "last entry left out": lambda entries: entries[:-1] if len(entries) > 1 else entries,
        "first entry left out": lambda entries: entries[1:] if len(entries) > 1 else entries,
        "first half only": lambda entries: entries[: -(-len(entries) // 2)],
    }
    if target.total is not None:
        yield from _list_drift(target, TRUNCATED, changes)


def repeated(target: DriftingOperation) -> Iterator[Drift]:
    """Pagination that repeats entries or never ends."""
    if not target.has_pages:
        return
    yield _request_drift(target, REPEATED, "offset ignored", lambda given: {"offset": None})
    yield _request_drift(target, REPEATED, "pages overlap", _one_earlier)
    yield drift(target, REPEATED, "first page after the last", "error", _looping(target))


def unlimited(target: DriftingOperation) -> Iterator[Drift]:
    """Pages that are longer or shorter than the limit."""
    if not target.has_pages:
        return
    changes: Mapping[str, Callable[[int], int | None]] = {
        "limit ignored": lambda limit: None,
        "one more than asked": lambda limit: limit + 1 if limit < 100 else limit,
        "two at most": lambda limit: min(limit, 2),
    }
    for variant, change in changes.items():
        yield _request_drift(target, LIMIT, variant, _with_limit(change))


def unsorted(target: DriftingOperation) -> Iterator[Drift]:
    if "sort" not in target.parameters():
        return
    yield _request_drift(target, SORT, "order reversed", _reversed)
    yield _request_drift(target, SORT, "order ignored", lambda given: {"order": None})
    yield _request_drift(target, SORT, "sort ignored", lambda given: {"sort": None, "order": None})


def unfiltered(target: DriftingOperation) -> Iterator[Drift]:
    """Entries that do not match the filter."""
    if target.id in _EVERYTHING:
        everything = [_EVERYTHING[target.id]]
        yield _request_drift(target, FILTER, "all entries", lambda given: {"filter": everything})
        yield _request_drift(target, FILTER, "first condition only", _first_condition)
        yield _request_drift(target, FILTER, "not ignored", _without_not)
        yield _request_drift(target, FILTER, "or in place of and", _or)
    if target.vendor == "doubletick":
        for name in target.parameters():
            if name in _SEEDED:
                begin = _finding_anything(target, name)
                yield drift(target, FILTER, "anything fits", "error", begin, name)
            else:
                yield _request_drift(target, FILTER, "ignored", _leaving_out(name), name)


OPERATORS: Final = (duplicated, truncated, repeated, unlimited, unsorted, unfiltered)


def _list_drift(
    target: DriftingOperation, kind: str, changes: Mapping[str, Callable[[list[Any]], list[Any]]]
) -> Iterator[Drift]:
    if target.items is None:
        return
    (status,) = successes(target)
    for variant, change in changes.items():
        begin = with_field(target, status, target.items, replaced(change))
        yield drift(target, kind, variant, "error", begin, ".".join(target.items))


def _request_drift(
    target: DriftingOperation,
    kind: str,
    variant: str,
    changes: Callable[[dict[str, Any]], Mapping[str, Any]],
    place: str = "",
) -> Drift:
    """Return a drift that rewrites the arguments of a request."""

    def rewrite(request: httpx.Request) -> httpx.Request:
        given = arguments(request)
        wanted = changes(given)
        return with_arguments(request, {name: wanted[name] for name in wanted if name in given})

    return drift(target, kind, variant, "error", changing_request(target.id, rewrite), place)


def _one_earlier(given: dict[str, Any]) -> Mapping[str, Any]:
    return {"offset": max(0, int(given.get("offset", 0)) - 1)}


def _looping(target: DriftingOperation) -> Callable[[], Interference]:
    """An offset beyond the end returns the first page."""

    def interfere(call: DriftedCall) -> DriftedExchange:
        response = call.send(call.request)
        given = arguments(call.request)
        if call.operation_id != target.id or not response.is_success or not given.get("offset"):
            return response
        document = response.document
        assert target.items is not None
        if document is None or document[target.items[0]]:
            return response
        return call.send(with_arguments(call.request, {"offset": None}))

    return lambda: interfere


def _with_limit(change: Callable[[int], int | None]) -> Callable[[dict[str, Any]], dict[str, Any]]:
    return lambda given: {"limit": change(int(given.get("limit", 100)))}


def _reversed(given: dict[str, Any]) -> Mapping[str, Any]:
    return {"order": _OPPOSITES.get(given.get("order", ""))}


def _first_condition(given: dict[str, Any]) -> Mapping[str, Any]:
    return {"filter": given["filter"][:1]}


def _without_not(given: dict[str, Any]) -> Mapping[str, Any]:
    conditions = [
        {**each, "operator": _AFFIRMATIVE.get(each["operator"], each["operator"])}
        for each in given["filter"]
    ]
    return {"filter": conditions}


def _or(given: dict[str, Any]) -> Mapping[str, Any]:
    return {"comparison": "OR"}


def _leaving_out(name: str) -> Callable[[dict[str, Any]], Mapping[str, Any]]:
    return lambda given: {name: None}


def _finding_anything(target: DriftingOperation, name: str) -> Callable[[], Interference]:
    """A look-up of an unknown value returns the seeded record."""

    def interfere(call: DriftedCall) -> DriftedExchange:
        is_lookup = call.operation_id == target.id and name in arguments(call.request)
        if is_lookup and call.due.status == 404:
            return call.send(with_arguments(call.request, {name: _SEEDED[name]}))
        return call.send(call.request)

    return lambda: interfere
