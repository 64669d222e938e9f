"""What operators share: building drifts of an operation and its responses."""

import copy
from collections.abc import Callable, Iterator
from typing import Any, Final, TypeAlias

from deskspec_runtime.findings import Severity

from ..drift import Drift, Interference, changing_response
from ..drifted_exchange import DriftedExchange
from ..drifting_operation import ENTRY, DriftingOperation, FieldPlace

Operator: TypeAlias = Callable[[DriftingOperation], Iterator[Drift]]
Edit: TypeAlias = Callable[[dict[str, Any], str], None]
"""Changes a field of an object that has it."""
LOST: Final = object()
"""Returned by an edit that does not apply to a response."""


def drift(
    target: DriftingOperation,
    kind: str,
    variant: str,
    severity: Severity,
    begin: Callable[[], Interference],
    place: str = "",
) -> Drift:
    return Drift(kind, variant, severity, target.vendor, target.id, place, begin)


def with_status(
    target: DriftingOperation, status: int, change: Callable[[DriftedExchange], DriftedExchange]
) -> Callable[[], Interference]:
    """Change the responses with a status."""
    return changing_response(
        target.id, lambda response: change(response) if response.status == status else response
    )


def with_document(
    target: DriftingOperation, status: int, change: Callable[[Any], Any]
) -> Callable[[], Interference]:
    """Change the JSON body of responses with a status; `LOST` leaves it unchanged."""

    def changed(response: DriftedExchange) -> DriftedExchange:
        document = response.document
        if document is None:
            return response
        other = change(document)
        return response if other is LOST else response.with_document(other)

    return with_status(target, status, changed)


def with_field(
    target: DriftingOperation, status: int, place: FieldPlace, edit: Edit
) -> Callable[[], Interference]:
    """Edit a field in every object that has it."""

    def changed(document: Any) -> Any:
        document = copy.deepcopy(document)
        for parent in parents(document, place):
            edit(parent, place[-1])
        return document

    return with_document(target, status, changed)


def parents(document: Any, place: FieldPlace) -> list[dict[str, Any]]:
    """Return the objects that have the field at a place."""
    objects = [document]
    for step in place[:-1]:
        if step == ENTRY:
            objects = [entry for value in objects if isinstance(value, list) for entry in value]
        else:
            objects = [
                value[step] for value in objects if isinstance(value, dict) and step in value
            ]
    return [value for value in objects if isinstance(value, dict) and place[-1] in value]


def replaced(convert: Callable[[Any], Any]) -> Edit:
    """Return an edit that converts a value."""

    def edit(parent: dict[str, Any], name: str) -> None:
        parent[name] = convert(parent[name])

    return edit


def renamed(to: str) -> Edit:
    """Return an edit that renames a field and keeps its position."""

    def edit(parent: dict[str, Any], name: str) -> None:
        pairs = [(to if each == name else each, value) for each, value in parent.items()]
        parent.clear()
        parent.update(pairs)

    return edit


def removed(parent: dict[str, Any], name: str) -> None:
    """An edit that removes a field."""
    del parent[name]


def successes(target: DriftingOperation) -> list[int]:
    return [status for status in target.statuses if status < 300]


def failures(target: DriftingOperation) -> list[int]:
    return [status for status in target.statuses if status >= 400]
