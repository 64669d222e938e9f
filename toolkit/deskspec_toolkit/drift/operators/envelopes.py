"""Drifts of envelopes: of a success, of a page, and of an error."""

import json
from collections.abc import Callable, Iterator
from typing import Any, Final

from deskspec_runtime.findings import Severity

from ..drift import Drift
from ..drifting_operation import ENTRY, DriftingOperation, FieldPlace
from .operator import (
    LOST,
    drift,
    failures,
    parents,
    removed,
    renamed,
    replaced,
    successes,
    with_document,
    with_field,
)

ENVELOPE: Final = "envelope"
PAGES: Final = "pagination key"
ERROR: Final = "error envelope"


def wrapped(target: DriftingOperation) -> Iterator[Drift]:
    """One more object or list around a response."""
    for status in successes(target):
        if target.fields(status):
            for variant, change in (("wrapped", _in_object), ("as only entry", _in_list)):
                begin = with_document(target, status, change)
                yield drift(target, ENVELOPE, variant, "error", begin)


def unwrapped(target: DriftingOperation) -> Iterator[Drift]:
    """The key of the envelope is renamed, removed or nested twice."""
    facts = target.operation.facts
    for key in (name for fact in ("items", "result") if (name := facts.get(fact))):
        for status in successes(target):
            begin = with_field(target, status, (key,), renamed("results"))
            yield drift(target, ENVELOPE, "renamed", "error", begin, key)
            begin = with_document(target, status, _content_of(key))
            yield drift(target, ENVELOPE, "removed", "error", begin, key)
            begin = with_field(target, status, (key,), replaced(_below(key)))
            yield drift(target, ENVELOPE, "twice", "error", begin, key)


def paged(target: DriftingOperation) -> Iterator[Drift]:
    """The total is removed, renamed or moved."""
    if not target.has_pages or target.total is None:
        return
    (status,) = successes(target)
    place, shown = target.total, ".".join(target.total)
    begin = with_field(target, status, place, removed)
    yield drift(target, PAGES, "gone", "error", begin, shown)
    begin = with_field(target, status, place, renamed("count"))
    yield drift(target, PAGES, "renamed", "error", begin, shown)
    begin = with_document(target, status, _moved(place))
    yield drift(target, PAGES, "moved", "error", begin, shown)


def failed(target: DriftingOperation) -> Iterator[Drift]:
    """An error that clients cannot read at its documented place."""
    for status in failures(target):
        fields = target.fields(status)
        top = next((field for field in fields if field.is_required), None)
        if top is None:
            continue  # no page shows what an error has
        renamings = [("renamed", top.place, renamed("problem")), ("gone", top.place, removed)]
        for field in fields:
            if ENTRY in field.place and field.is_required:
                renamings.append(("gone", field.place, removed))
                break
        for variant, place, edit in renamings:
            shown = f"{status} {'.'.join(place)}".replace(f".{ENTRY}", ENTRY)
            begin = with_field(target, status, place, edit)
            yield drift(target, ERROR, variant, "error", begin, shown)
        yield from _with_envelope(target, status, "wrapped", "error", _in_object)
        yield from _with_envelope(target, status, "as list", "error", _in_list)
        yield from _with_envelope(target, status, "as text", "error", json.dumps)
        yield from _with_envelope(target, status, "entry without list", "warning", _first)


OPERATORS: Final = (wrapped, unwrapped, paged, failed)


def _with_envelope(
    target: DriftingOperation,
    status: int,
    variant: str,
    severity: Severity,
    change: Callable[[Any], Any],
) -> Iterator[Drift]:
    begin = with_document(target, status, change)
    yield drift(target, ERROR, variant, severity, begin, str(status))


def _in_object(document: Any) -> Any:
    return {"response": document}


def _in_list(document: Any) -> Any:
    return [document]


def _below(key: str) -> Callable[[Any], Any]:
    return lambda value: {key: value}


def _content_of(key: str) -> Callable[[Any], Any]:
    return lambda document: document.get(key, LOST)


def _moved(place: FieldPlace) -> Callable[[Any], Any]:
    """Move a value from the top level into its own object, or the other way round."""

    def moved(document: Any) -> Any:
        (parent,) = parents(document, place)
        total = parent.pop(place[-1])
        return {**document, "paging": {"total": total}}

    return moved


def _first(document: Any) -> Any:
    """Return the first error instead of the list."""
    errors = document.get("errors")
    return {"errors": errors[0]} if isinstance(errors, list) and errors else LOST
