"""What operators have in common: they make drifts of an operation and its answers."""

import copy
from collections.abc import Callable, Iterator
from typing import Any, Final, TypeAlias

from deskspec_runtime.findings import Severity

from ..drift import Drift, Interference, answered
from ..drifted_exchange import DriftedExchange
from ..drifting_operation import ENTRY, DriftingOperation, Place

Operator: TypeAlias = Callable[[DriftingOperation], Iterator[Drift]]
Edit: TypeAlias = Callable[[dict[str, Any], str], None]
"""Changes a field of an object that has it."""
LOST: Final = object()
"""In place of a document: the edit does not fit this answer."""


def drift(
    subject: DriftingOperation,
    kind: str,
    variant: str,
    severity: Severity,
    begin: Callable[[], Interference],
    place: str = "",
) -> Drift:
    return Drift(kind, variant, severity, subject.vendor, subject.id, place, begin)


def with_status(
    subject: DriftingOperation, status: int, change: Callable[[DriftedExchange], DriftedExchange]
) -> Callable[[], Interference]:
    """Other answers in place of those with a status."""
    return answered(
        subject.id, lambda answer: change(answer) if answer.status == status else answer
    )


def with_document(
    subject: DriftingOperation, status: int, change: Callable[[Any], Any]
) -> Callable[[], Interference]:
    """Another JSON body in place of those with a status; `LOST` leaves one as it is."""

    def changed(answer: DriftedExchange) -> DriftedExchange:
        document = answer.document
        if document is None:
            return answer
        other = change(document)
        return answer if other is LOST else answer.with_document(other)

    return with_status(subject, status, changed)


def with_field(
    subject: DriftingOperation, status: int, place: Place, edit: Edit
) -> Callable[[], Interference]:
    """Another field, in every object where it is."""

    def changed(document: Any) -> Any:
        document = copy.deepcopy(document)
        for parent in parents(document, place):
            edit(parent, place[-1])
        return document

    return with_document(subject, status, changed)


def parents(document: Any, place: Place) -> list[dict[str, Any]]:
    """The objects that have the field at a place."""
    found = [document]
    for step in place[:-1]:
        if step == ENTRY:
            found = [entry for value in found if isinstance(value, list) for entry in value]
        else:
            found = [value[step] for value in found if isinstance(value, dict) and step in value]
    return [value for value in found if isinstance(value, dict) and place[-1] in value]


def replaced(convert: Callable[[Any], Any]) -> Edit:
    """An edit that puts another value in place of one."""

    def edit(parent: dict[str, Any], name: str) -> None:
        parent[name] = convert(parent[name])

    return edit


def renamed(to: str) -> Edit:
    """An edit that gives a field another name, where it stood."""

    def edit(parent: dict[str, Any], name: str) -> None:
        pairs = [(to if each == name else each, value) for each, value in parent.items()]
        parent.clear()
        parent.update(pairs)

    return edit


def removed(parent: dict[str, Any], name: str) -> None:
    """An edit that leaves a field out."""
    del parent[name]


def successes(subject: DriftingOperation) -> list[int]:
    return [status for status in subject.statuses if status < 300]


def failures(subject: DriftingOperation) -> list[int]:
    return [status for status in subject.statuses if status >= 400]
