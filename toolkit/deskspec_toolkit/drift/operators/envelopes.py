"""What an answer is wrapped in: that of a success, of a page, and of an error."""

import json
from collections.abc import Callable, Iterator
from typing import Any, Final

from deskspec_runtime.findings import Severity

from ..drift import Drift
from ..drifting_operation import ENTRY, DriftingOperation, Place
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


def wrapped(subject: DriftingOperation) -> Iterator[Drift]:
    """One more object around an answer, or a list."""
    for status in successes(subject):
        if subject.fields(status):
            for variant, change in (("wrapped", _in_object), ("as only entry", _in_list)):
                begin = with_document(subject, status, change)
                yield drift(subject, ENVELOPE, variant, "error", begin)


def unwrapped(subject: DriftingOperation) -> Iterator[Drift]:
    """The key that everything stands below is another one, or not there."""
    facts = subject.operation.facts
    for key in (name for fact in ("items", "result") if (name := facts.get(fact))):
        for status in successes(subject):
            begin = with_field(subject, status, (key,), renamed("results"))
            yield drift(subject, ENVELOPE, "renamed", "error", begin, key)
            begin = with_document(subject, status, _content_of(key))
            yield drift(subject, ENVELOPE, "removed", "error", begin, key)
            begin = with_field(subject, status, (key,), replaced(_below(key)))
            yield drift(subject, ENVELOPE, "twice", "error", begin, key)


def paged(subject: DriftingOperation) -> Iterator[Drift]:
    """How many entries there are is told elsewhere, or not at all."""
    if not subject.has_pages or subject.total is None:
        return
    (status,) = successes(subject)
    place, shown = subject.total, ".".join(subject.total)
    begin = with_field(subject, status, place, removed)
    yield drift(subject, PAGES, "gone", "error", begin, shown)
    begin = with_field(subject, status, place, renamed("count"))
    yield drift(subject, PAGES, "renamed", "error", begin, shown)
    begin = with_document(subject, status, _moved(place))
    yield drift(subject, PAGES, "moved", "error", begin, shown)


def failed(subject: DriftingOperation) -> Iterator[Drift]:
    """An error that cannot be read where it is documented."""
    for status in failures(subject):
        fields = subject.fields(status)
        top = next(field for field in fields if field.is_required)
        renamings = [("renamed", top.place, renamed("problem")), ("gone", top.place, removed)]
        for field in fields:
            if ENTRY in field.place and field.is_required:
                renamings.append(("gone", field.place, removed))
                break
        for variant, place, edit in renamings:
            shown = f"{status} {'.'.join(place)}".replace(f".{ENTRY}", ENTRY)
            begin = with_field(subject, status, place, edit)
            yield drift(subject, ERROR, variant, "error", begin, shown)
        yield from _reshaped(subject, status, "wrapped", "error", _in_object)
        yield from _reshaped(subject, status, "as list", "error", _in_list)
        yield from _reshaped(subject, status, "as text", "error", json.dumps)
        yield from _reshaped(subject, status, "entry without list", "warning", _first)


OPERATORS: Final = (wrapped, unwrapped, paged, failed)


def _reshaped(
    subject: DriftingOperation,
    status: int,
    variant: str,
    severity: Severity,
    change: Callable[[Any], Any],
) -> Iterator[Drift]:
    begin = with_document(subject, status, change)
    yield drift(subject, ERROR, variant, severity, begin, str(status))


def _in_object(document: Any) -> Any:
    return {"response": document}


def _in_list(document: Any) -> Any:
    return [document]


def _below(key: str) -> Callable[[Any], Any]:
    return lambda value: {key: value}


def _content_of(key: str) -> Callable[[Any], Any]:
    return lambda document: document.get(key, LOST)


def _moved(place: Place) -> Callable[[Any], Any]:
    """From the top into an object of its own, or from there to the top."""

    def moved(document: Any) -> Any:
        (parent,) = parents(document, place)
        total = parent.pop(place[-1])
        return {**document, "paging": {"total": total}}

    return moved


def _first(document: Any) -> Any:
    """The first error in place of the list of all."""
    errors = document.get("errors")
    return {"errors": errors[0]} if isinstance(errors, list) and errors else LOST
