"""Drifts of lists: missing or duplicate entries, ignored arguments."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

import httpx

from ...openapi.lists import found_at
from ...openapi.search_bodies import contraries, widest
from ..drift import Drift, DriftedCall, Interference, changing_request
from ..drifted_exchange import DriftedExchange, arguments, with_arguments
from ..drifting_operation import DriftingOperation
from .operator import drift, replaced, successes, with_document, with_field

DUPLICATES: Final = "duplicate items"
TRUNCATED: Final = "truncated list"
REPEATED: Final = "page repeats"
LIMIT: Final = "limit ignored"
SORT: Final = "sort reversed"
FILTER: Final = "filter ignored"
_OPPOSITES: Final = {
    "asc": "desc",
    "desc": "asc",
    "ascending": "descending",
    "descending": "ascending",
}
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
    listing = target.listing
    if listing is None or not target.has_pages or listing.position is None:
        return
    position = listing.position.name
    yield _request_drift(target, REPEATED, "offset ignored", lambda given: {position: None})
    yield _request_drift(target, REPEATED, "pages overlap", _one_earlier(position))
    yield drift(target, REPEATED, "first page after the last", "error", _looping(target, position))


def unlimited(target: DriftingOperation) -> Iterator[Drift]:
    """Pages that are longer or shorter than the limit."""
    listing = target.listing
    if listing is None or not target.has_pages or listing.limit is None:
        return
    most = listing.limit.view.schema["maximum"]
    changes: Mapping[str, Callable[[int], int | None]] = {
        "limit ignored": lambda limit: None,
        "one more than asked": lambda limit: limit + 1 if limit < most else limit,
        "two at most": lambda limit: min(limit, 2),
    }
    for variant, change in changes.items():
        rewrite = _with_limit(listing.limit.name, most, change)
        yield _request_drift(target, LIMIT, variant, rewrite)


def unsorted(target: DriftingOperation) -> Iterator[Drift]:
    listing = target.listing
    if listing is None or not listing.sorts:
        return
    first = listing.sorts[0].arguments
    _, *orders = first
    for order in orders:
        yield _request_drift(target, SORT, "order reversed", _reversed(order))
        yield _request_drift(target, SORT, "order ignored", _leaving_out(order))
    yield _request_drift(target, SORT, "sort ignored", lambda given: dict.fromkeys(first))


def unfiltered(target: DriftingOperation) -> Iterator[Drift]:
    """Entries that do not match the filter."""
    listing = target.listing
    everything = None if listing is None else widest(target.view, listing.item, target.entries)
    if listing is not None and everything is not None:
        (name,) = everything
        yield _request_drift(target, FILTER, "all entries", lambda given: everything)
        yield _request_drift(target, FILTER, "first condition only", _first_condition(name))
        yield _request_drift(target, FILTER, "not ignored", _without_not(name))
        pair = next(contraries(target.view, listing.item, target.entries))
        joining = {key: value for key, value in pair.either.items() if key != name}
        yield _request_drift(target, FILTER, "or in place of and", lambda given: joining)


def found_anyway(target: DriftingOperation) -> Iterator[Drift]:
    """A look-up that ignores a parameter, or finds the same record by any value of it.

    Other records come, or one where there is none. What only adds to the records, such as a list of
    what to include, is no filter: without it something optional is missing.
    """
    if not target.view.is_lookup and target.view.method != "GET":
        return
    required = {each.name for each in target.view.fields if each.required}
    for name in _narrowing(target):
        values = [given[name] for given, status in target.calls if status < 300 and name in given]
        is_needed = any(name in given for given, status in target.calls if status == 404)
        if values and is_needed:
            begin = _finding_anything(target, name, values[0])
            yield drift(target, FILTER, "anything fits", "error", begin, name)
        elif values:
            begin = _ignoring(target, name, is_required=name in required)
            yield drift(target, FILTER, "ignored", "error", begin, name)


def _narrowing(target: DriftingOperation) -> list[str]:
    """The query parameters of a look-up that are not about pages or order."""
    listing = target.listing
    about = {name for sort in listing.sorts for name in sort.arguments} if listing else set()
    about |= {each.name for each in listing.page_fields} if listing else set()
    query = [each.name for each in target.view.fields if each.where == "query"]
    return [name for name in query if name not in about]


OPERATORS: Final = (
    duplicated,
    truncated,
    repeated,
    unlimited,
    unsorted,
    unfiltered,
    found_anyway,
)


def _list_drift(
    target: DriftingOperation, kind: str, changes: Mapping[str, Callable[[list[Any]], list[Any]]]
) -> Iterator[Drift]:
    if target.items is None:
        return
    (status,) = successes(target)
    for variant, change in changes.items():
        if target.items:
            begin = with_field(target, status, target.items, replaced(change))
        else:
            begin = with_document(target, status, change)
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


def _one_earlier(position: str) -> Callable[[dict[str, Any]], Mapping[str, Any]]:
    return lambda given: {position: max(0, int(given.get(position, 0)) - 1)}


def _looping(target: DriftingOperation, position: str) -> Callable[[], Interference]:
    """A position beyond the end returns the first page."""

    def interfere(call: DriftedCall) -> DriftedExchange:
        response = call.send(call.request)
        given = arguments(call.request)
        if call.operation_id != target.id or not response.is_success or not given.get(position):
            return response
        document = response.document
        assert target.items is not None
        if document is None or found_at(document, target.items):
            return response
        return call.send(with_arguments(call.request, {position: None}))

    return lambda: interfere


def _with_limit(
    name: str, most: int, change: Callable[[int], int | None]
) -> Callable[[dict[str, Any]], dict[str, Any]]:
    return lambda given: {name: change(int(given.get(name, most)))}


def _reversed(order: str) -> Callable[[dict[str, Any]], Mapping[str, Any]]:
    """Ask for the other direction, in lower or upper case as it came."""

    def reversing(given: dict[str, Any]) -> Mapping[str, Any]:
        word = str(given.get(order, ""))
        other = _OPPOSITES.get(word.lower())
        return {order: other.upper() if other and word.isupper() else other}

    return reversing


def _first_condition(name: str) -> Callable[[dict[str, Any]], Mapping[str, Any]]:
    return lambda given: {name: given[name][:1]}


def _without_not(name: str) -> Callable[[dict[str, Any]], Mapping[str, Any]]:
    """Replace operators of exclusion, wherever a condition has its operator."""
    return lambda given: {
        name: [
            {key: _AFFIRMATIVE.get(str(value), value) for key, value in each.items()}
            for each in given[name]
        ]
    }


def _leaving_out(name: str) -> Callable[[dict[str, Any]], Mapping[str, Any]]:
    return lambda given: {name: None}


def _ignoring(
    target: DriftingOperation, name: str, *, is_required: bool
) -> Callable[[], Interference]:
    """A look-up without a parameter; only other records are returned.

    A required one has the value of the first call that succeeded, since without it every call would
    be refused: that is another drift.
    """

    def begin() -> Interference:
        kept: list[Any] = [] if is_required else [None]

        def interfere(call: DriftedCall) -> DriftedExchange:
            given, due = arguments(call.request), call.due
            if call.operation_id != target.id or name not in given or not due.is_success:
                return call.send(call.request)
            kept.append(given[name])
            response = call.send(with_arguments(call.request, {name: kept[0]}))
            return due if _is_part_of(response.document, due.document) else response

        return interfere

    return begin


def _is_part_of(value: Any, other: Any) -> bool:
    """Whether a value is another one that lacks some fields."""
    if isinstance(value, dict) and isinstance(other, dict):
        return all(name in other and _is_part_of(value[name], other[name]) for name in value)
    if isinstance(value, list) and isinstance(other, list):
        return len(value) == len(other) and all(map(_is_part_of, value, other))
    return bool(value == other)


def _finding_anything(
    target: DriftingOperation, name: str, known: Any
) -> Callable[[], Interference]:
    """A look-up of an unknown value returns a known record: the last one that was found, if any."""

    def begin() -> Interference:
        found = [known]

        def interfere(call: DriftedCall) -> DriftedExchange:
            given = arguments(call.request)
            is_lookup = call.operation_id == target.id and name in given
            if is_lookup and call.due.status == 404:
                return call.send(with_arguments(call.request, {name: found[-1]}))
            if is_lookup and call.due.is_success:
                found.append(given[name])
            return call.send(call.request)

        return interfere

    return begin
