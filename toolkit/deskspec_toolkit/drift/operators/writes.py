"""Changes that are answered and not made."""

from collections.abc import Callable, Iterator
from typing import Any, Final

from ..drift import Drift, DriftedCall, Interference
from ..drifted_exchange import DriftedExchange, arguments, asking
from ..drifting_operation import DriftingOperation, subjects
from .operator import drift

UPDATE: Final = "update lost"
DELETE: Final = "delete undone"
_TAGS: Final = ("tags", "customFields")


def lost(subject: DriftingOperation) -> Iterator[Drift]:
    """All that a request says is forgotten once it is answered."""
    if _changes(subject) and not _removes(subject):
        yield drift(subject, UPDATE, "answered and forgotten", "error", _forgetting(subject.id))


def partly_lost(subject: DriftingOperation) -> Iterator[Drift]:
    """One field is not kept, whether the answer shows that or not."""
    if not _changes(subject) or _removes(subject):
        return
    for name in subject.body.get("properties", {}):
        for variant, is_shown in (("field ignored", True), ("field forgotten", False)):
            begin = _leaving_out(subject.id, name, is_shown=is_shown)
            yield drift(subject, UPDATE, variant, "error", begin, name)


def undone(subject: DriftingOperation) -> Iterator[Drift]:
    """What was deleted or removed is still there, for all or for one who asks."""
    if _removes(subject):
        yield drift(subject, DELETE, "answered and not done", "error", _forgetting(subject.id))
        for name in (each for each in _TAGS if each in subject.body.get("properties", {})):
            begin = _leaving_out(subject.id, name, is_shown=False, but_first=True)
            yield drift(subject, DELETE, "only the first one", "error", begin, name)
            if name not in subject.body.get("required", []):
                begin = _leaving_out(subject.id, name, is_shown=False)
                yield drift(subject, DELETE, "not these", "error", begin, name)


def still_there(subject: DriftingOperation) -> Iterator[Drift]:
    """What was deleted is gone but for those who ask one operation."""
    if subject.operation.facts.get("effect") != "read":
        return
    for other in subjects():
        if other.vendor == subject.vendor and _deletes(other) and _tag(other) == _tag(subject):
            begin = _still_at(subject.id, other.id)
            yield drift(subject, DELETE, "still there", "error", begin, f"after {other.id}")


OPERATORS: Final = (lost, partly_lost, undone, still_there)


def _changes(subject: DriftingOperation) -> bool:
    return subject.operation.facts.get("effect") in ("write", "send")


def _deletes(subject: DriftingOperation) -> bool:
    return subject.operation.method == "delete" and subject.operation.path.endswith("}")


def _removes(subject: DriftingOperation) -> bool:
    return subject.operation.method == "delete" or "remove" in subject.id


def _tag(subject: DriftingOperation) -> str:
    tag: str = subject.operation.node["tags"][0]
    return tag


def _forgetting(operation_id: str) -> Callable[[], Interference]:
    """The answer that is due to a request that the provider never gets."""

    def interfere(call: DriftedCall) -> DriftedExchange:
        if call.operation_id == operation_id and call.due.is_success:
            return call.due
        return call.send(call.request)

    return lambda: interfere


def _leaving_out(
    operation_id: str, name: str, *, is_shown: bool, but_first: bool = False
) -> Callable[[], Interference]:
    """A request without one of its fields, or with only the first entry of it."""

    def interfere(call: DriftedCall) -> DriftedExchange:
        given: dict[str, Any] = arguments(call.request)
        if call.operation_id != operation_id or not call.due.is_success or name not in given:
            return call.send(call.request)
        kept = given[name][:1] if but_first else None
        answer = call.send(asking(call.request, {name: kept}))
        if not answer.is_success:  # it cannot be left out
            return call.send(call.request)
        return answer if is_shown else call.due

    return lambda: interfere


def _still_at(reading: str, deleting: str) -> Callable[[], Interference]:
    """Two providers in one: that which deletes, and that which one operation asks."""

    def interfere(call: DriftedCall) -> DriftedExchange:
        if call.operation_id == deleting:
            return call.due
        answer = call.send(call.request)
        return answer if call.operation_id == reading else call.due

    return lambda: interfere
