"""Lists: what they leave out, have twice, and what of a request they do not honour."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

import httpx

from ..drift import Drift, DriftedCall, Interference, asked
from ..drifted_exchange import DriftedExchange, arguments, asking
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
"""Operation -> a condition that all entries meet."""
_SEEDED: Final[Mapping[str, str]] = {
    "phoneNumber": "919812345678",
    "customerId": "customer_1",
    "customerNumber": "919812345678",
    "wabaNumber": "919999999999",
}
"""Parameter of DoubleTick -> the only value that finds something."""
_OPPOSITES: Final = {"asc": "desc", "desc": "asc", "ASC": "DESC", "DESC": "ASC"}
_AFFIRMATIVE: Final = {"!=": "=", "!~": "~"}


def duplicated(subject: DriftingOperation) -> Iterator[Drift]:
    changes: Mapping[str, Callable[[list[Any]], list[Any]]] = {
        "first entry twice": lambda entries: [*entries[:1], *entries],
        "last entry again at the top": lambda entries: [*entries[-1:], *entries],
        "first in place of the last": lambda entries: [*entries[:-1], *entries[:1]],
    }
    yield from _changed(subject, DUPLICATES, changes)


def truncated(subject: DriftingOperation) -> Iterator[Drift]:
    """Only where something tells how many there are: else the entries could just not be there."""
    changes: Mapping[str, Callable[[list[Any]], list[Any]]] = {
        "last entry left out": lambda entries: entries[:-1] if len(entries) > 1 else entries,
        "first entry left out": lambda entries: entries[1:] if len(entries) > 1 else entries,
        "first half only": lambda entries: entries[: -(-len(entries) // 2)],
    }
    if subject.total is not None:
        yield from _changed(subject, TRUNCATED, changes)


def repeated(subject: DriftingOperation) -> Iterator[Drift]:
    """Pages that do not lead to the end of a list."""
    if not subject.has_pages:
        return
    yield _asked(subject, REPEATED, "offset ignored", lambda given: {"offset": None})
    yield _asked(subject, REPEATED, "pages overlap", _one_earlier)
    yield drift(subject, REPEATED, "first page after the last", "error", _looping(subject))


def unlimited(subject: DriftingOperation) -> Iterator[Drift]:
    """Pages that are longer or shorter than they were asked to be."""
    if not subject.has_pages:
        return
    changes: Mapping[str, Callable[[int], int | None]] = {
        "limit ignored": lambda limit: None,
        "one more than asked": lambda limit: limit + 1 if limit < 100 else limit,
        "two at most": lambda limit: min(limit, 2),
    }
    for variant, change in changes.items():
        yield _asked(subject, LIMIT, variant, _with_limit(change))


def unsorted(subject: DriftingOperation) -> Iterator[Drift]:
    if "sort" not in subject.parameters():
        return
    yield _asked(subject, SORT, "order reversed", _reversed)
    yield _asked(subject, SORT, "order ignored", lambda given: {"order": None})
    yield _asked(subject, SORT, "sort ignored", lambda given: {"sort": None, "order": None})


def unfiltered(subject: DriftingOperation) -> Iterator[Drift]:
    """Entries that do not meet what was asked for."""
    if subject.id in _EVERYTHING:
        everything = [_EVERYTHING[subject.id]]
        yield _asked(subject, FILTER, "all entries", lambda given: {"filter": everything})
        yield _asked(subject, FILTER, "first condition only", _first_condition)
        yield _asked(subject, FILTER, "not ignored", _without_not)
        yield _asked(subject, FILTER, "or in place of and", _or)
    if subject.vendor == "doubletick":
        for name in subject.parameters():
            if name in _SEEDED:
                begin = _finding(subject, name)
                yield drift(subject, FILTER, "anything fits", "error", begin, name)
            else:
                yield _asked(subject, FILTER, "ignored", _leaving_out(name), name)


OPERATORS: Final = (duplicated, truncated, repeated, unlimited, unsorted, unfiltered)


def _changed(
    subject: DriftingOperation, kind: str, changes: Mapping[str, Callable[[list[Any]], list[Any]]]
) -> Iterator[Drift]:
    if subject.items is None:
        return
    (status,) = successes(subject)
    for variant, change in changes.items():
        begin = with_field(subject, status, subject.items, replaced(change))
        yield drift(subject, kind, variant, "error", begin, ".".join(subject.items))


def _asked(
    subject: DriftingOperation,
    kind: str,
    variant: str,
    changes: Callable[[dict[str, Any]], Mapping[str, Any]],
    place: str = "",
) -> Drift:
    """A request with other arguments, which are made of those that were given."""

    def rewrite(request: httpx.Request) -> httpx.Request:
        given = arguments(request)
        wanted = changes(given)
        return asking(request, {name: wanted[name] for name in wanted if name in given})

    return drift(subject, kind, variant, "error", asked(subject.id, rewrite), place)


def _one_earlier(given: dict[str, Any]) -> Mapping[str, Any]:
    return {"offset": max(0, int(given.get("offset", 0)) - 1)}


def _looping(subject: DriftingOperation) -> Callable[[], Interference]:
    """An offset behind the end leads to the beginning."""

    def interfere(call: DriftedCall) -> DriftedExchange:
        answer = call.send(call.request)
        given = arguments(call.request)
        if call.operation_id != subject.id or not answer.is_success or not given.get("offset"):
            return answer
        document = answer.document
        assert subject.items is not None
        if document is None or document[subject.items[0]]:
            return answer
        return call.send(asking(call.request, {"offset": None}))

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


def _finding(subject: DriftingOperation, name: str) -> Callable[[], Interference]:
    """Whatever is asked for, what there is, is found."""

    def interfere(call: DriftedCall) -> DriftedExchange:
        is_asked = call.operation_id == subject.id and name in arguments(call.request)
        if is_asked and call.due.status == 404:
            return call.send(asking(call.request, {name: _SEEDED[name]}))
        return call.send(call.request)

    return lambda: interfere
