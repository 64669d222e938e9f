"""Drifts of writes: the response reports success, and the change is not stored."""

from collections.abc import Callable, Iterator
from typing import Any, Final

from ..drift import Drift, DriftedCall, Interference
from ..drifted_exchange import DriftedExchange, arguments, with_arguments
from ..drifting_operation import DriftingOperation, drifting_operations
from .operator import drift

UPDATE: Final = "update lost"
DELETE: Final = "delete undone"


def lost(target: DriftingOperation) -> Iterator[Drift]:
    """Nothing of a request is stored."""
    if _changes(target) and not _removes(target):
        yield drift(target, UPDATE, "accepted and forgotten", "error", _forgetting(target.id))


def partly_lost(target: DriftingOperation) -> Iterator[Drift]:
    """One field is not stored, whether the response shows it or not."""
    if not _changes(target) or _removes(target):
        return
    for name in target.body.get("properties", {}):
        for variant, is_shown in (("field ignored", True), ("field forgotten", False)):
            begin = _leaving_out(target.id, name, is_shown=is_shown)
            yield drift(target, UPDATE, variant, "error", begin, name)


def undone(target: DriftingOperation) -> Iterator[Drift]:
    """A deletion or removal is not done, or only in part."""
    if _removes(target):
        yield drift(target, DELETE, "accepted and not done", "error", _forgetting(target.id))
        for name in _lists(target):
            begin = _leaving_out(target.id, name, is_shown=False, but_first=True)
            yield drift(target, DELETE, "only the first one", "error", begin, name)
            if name not in target.body.get("required", []):
                begin = _leaving_out(target.id, name, is_shown=False)
                yield drift(target, DELETE, "not these", "error", begin, name)


def still_there(target: DriftingOperation) -> Iterator[Drift]:
    """One operation still returns a deleted record."""
    if target.operation.facts.get("effect") != "read":
        return
    for other in drifting_operations([target.vendor]):
        if _deletes(other) and _tag(other) == _tag(target):
            begin = _still_at(target.id, other.id)
            yield drift(target, DELETE, "still there", "error", begin, f"after {other.id}")


OPERATORS: Final = (lost, partly_lost, undone, still_there)


def _changes(target: DriftingOperation) -> bool:
    return target.operation.facts.get("effect") in ("write", "send")


def _deletes(target: DriftingOperation) -> bool:
    return target.operation.method == "delete" and target.operation.path.endswith("}")


def _removes(target: DriftingOperation) -> bool:
    return target.operation.method == "delete" or "remove" in target.id


def _lists(target: DriftingOperation) -> list[str]:
    """The fields of its body that are lists."""
    return [each.name for each in target.view.fields if each.view.items is not None]


def _tag(target: DriftingOperation) -> str:
    tag: str = target.operation.node["tags"][0]
    return tag


def _forgetting(operation_id: str) -> Callable[[], Interference]:
    """Return the expected response, but do not pass the request to the provider."""

    def interfere(call: DriftedCall) -> DriftedExchange:
        if call.operation_id == operation_id and call.due.is_success:
            return call.due
        return call.send(call.request)

    return lambda: interfere


def _leaving_out(
    operation_id: str, name: str, *, is_shown: bool, but_first: bool = False
) -> Callable[[], Interference]:
    """Drop a field of the request, or all but its first entry."""

    def interfere(call: DriftedCall) -> DriftedExchange:
        given: dict[str, Any] = arguments(call.request)
        if call.operation_id != operation_id or not call.due.is_success or name not in given:
            return call.send(call.request)
        kept = given[name][:1] if but_first else None
        response = call.send(with_arguments(call.request, {name: kept}))
        if not response.is_success:  # the field is required
            return call.send(call.request)
        return response if is_shown else call.due

    return lambda: interfere


def _still_at(reading: str, deleting: str) -> Callable[[], Interference]:
    """One operation reads from a provider that never gets the deletion.

    That provider gets no other request either that is refused after the deletion: it would accept
    it, and show what never was.
    """

    def interfere(call: DriftedCall) -> DriftedExchange:
        is_reading = call.operation_id == reading
        if call.operation_id == deleting or not (is_reading or call.due.is_success):
            return call.due
        response = call.send(call.request)
        return response if is_reading and response.is_success else call.due

    return lambda: interfere
