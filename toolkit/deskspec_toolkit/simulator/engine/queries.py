"""Which records a search returns.

Texts are compared exactly. A field without a value matches only negative conditions.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from math import floor
from operator import ge, gt, le, lt
from typing import Any, Final

from ...openapi.operations import OperationObject
from .record_schemas import RecordReference, RecordSchemas
from .requests import RequestViolation
from .store import Record, Store

_PARTS = ("field", "operator", "value")
"""What a condition has."""
_ORDERING: Mapping[str, Callable[[Any, Any], bool]] = {">": gt, "<": lt, ">=": ge, "<=": le}
_COMPARING = ("=", "!=", *_ORDERING)
_OPERATORS: Mapping[str, Sequence[str]] = {
    "integer": _COMPARING,
    "epoch-s": _COMPARING,
    "string": ("=", "!=", "~", "!~"),
    "names": ("=",),
}
"""What a searched field holds -> the operators that it allows."""
_TYPES: Mapping[str, tuple[tuple[type, ...], str]] = {
    "integer": ((int, float), "number"),
    "epoch-s": ((int, float), "number"),
    "string": ((str,), "string"),
    "names": ((list,), "array"),
}
"""What a searched field holds -> the allowed types, and their name. `5.0` is an integer."""

_MILLISECONDS: Final = 1000
"""The parts of a second that the text of an instant has."""

FieldValues = Callable[[Record], list[Any]]
"""Returns the values of a field of a record; none if it has no value."""


class Fields:
    """Finds the values of the fields by which records are searched and sorted."""

    def __init__(
        self,
        schemas: RecordSchemas,
        store: Store,
        quirks: Mapping[str, Callable[[Record], list[Any]]],
    ) -> None:
        """Find values.

        Args:
            schemas: The schemas of the records.
            store: The records.
            quirks: Collection and field, such as `customers.tagsData` -> its values.
        """
        self._schemas = schemas
        self._store = store
        self._quirks = quirks

    def values(self, collection: str, name: str) -> FieldValues:
        """Return how to find a field, such as `chats.customer.email`."""
        step, _, rest = name.removeprefix(f"{collection}.").partition(".")
        if f"{collection}.{step}" in self._quirks:
            return self._quirks[f"{collection}.{step}"]
        reference = self._schemas.references(collection).get(step)
        if rest and reference is not None:
            return self._referred(step, reference, rest)
        path = self._schemas.path_of(collection, step) or (step,)
        schema = self._schemas.of(collection)
        for key in path:
            schema = self._schemas.main(self._schemas.properties(schema).get(key, {}))
        parts = _MILLISECONDS if schema.get("format") == "date-time" else 1
        return lambda record: _values_at(record, path, parts)

    def _referred(self, step: str, reference: RecordReference, rest: str) -> FieldValues:
        inner = self.values(reference.collection, rest)
        collection = self._store[reference.collection]

        def values(record: Record) -> list[Any]:
            found = (collection.get(id_) for id_ in _values_at(record, (step,)))
            return [value for each in found if each is not None for value in inner(each)]

        return values


def condition_problems(
    operation: OperationObject, field: str, body: Any
) -> Iterable[RequestViolation]:
    """Yield what is wrong with the conditions of a search, beyond their schema."""
    kinds = operation.facts["search"]
    for index, condition in enumerate(body[field]):
        missing = [name for name in _PARTS if name not in condition]
        if missing:
            yield RequestViolation((field, index, missing[0]), "required", "required")
            continue
        kind = kinds.get(str(condition["field"]))
        if kind is None:
            yield RequestViolation((field, index, "field"), "choice", "a field to search by")
            continue
        if condition["operator"] not in _OPERATORS[kind]:
            yield RequestViolation((field, index, "operator"), "choice", "an operator of the field")
        if not _is_value(kind, condition["value"]):
            yield RequestViolation((field, index, "value"), "type", _TYPES[kind][1])


def matches(values: list[Any], operator: str, wanted: Any) -> bool:
    """Whether the values of a field meet a condition."""
    if isinstance(wanted, list):
        return all(value in values for entry in wanted for value in entry.values())
    match operator:
        case "=":
            return wanted in values
        case "!=":
            return wanted not in values
        case "~":
            return any(wanted in value for value in values)
        case "!~":
            return not any(wanted in value for value in values)
        case _:
            return any(_ORDERING[operator](value, wanted) for value in values)


def _is_value(kind: str, value: Any) -> bool:
    if kind == "names":
        return isinstance(value, list) and all(isinstance(entry, dict) for entry in value)
    return isinstance(value, _TYPES[kind][0]) and not isinstance(value, bool)


def _values_at(record: Record, path: Sequence[str], parts: int = 1) -> list[Any]:
    """Return the values at a path, with instants in the parts of a second that responses have."""
    value: Any = record
    for step in path:
        value = value.get(step) if isinstance(value, dict) else None
    values = value if isinstance(value, list) else [] if value is None else [value]
    return [floor(each * parts) / parts if isinstance(each, float) else each for each in values]
