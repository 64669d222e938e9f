"""An operation as operators see it: what its contract says, and what the simulator answers."""

import functools
from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple, TypeAlias

from attrs import frozen
from deskspec._vendors import VENDORS

from .. import project
from ..openapi import documents
from ..openapi.operations import OperationObject, body_schema, operations_of
from ..openapi.references import resolve
from .drifted_exchange import JSON, DriftedExchange
from .probe import probed

ENTRY: Final = "[]"
"""The step to each entry of a list."""
Place: TypeAlias = tuple[str, ...]
_TYPES: Final = {str: "string", bool: "boolean", int: "integer", float: "number", list: "array"}
_ANY: Final = frozenset({"string", "boolean", "integer", "number", "array", "object", "null"})


class DriftingField(NamedTuple):
    """A field of an object in an answer."""

    place: Place
    types: frozenset[str]
    """What the contract allows; `integer` is there wherever `number` is."""
    format: str | None
    choices: frozenset[str] | None
    """The texts that the contract allows, if it lists them."""
    is_required: bool
    is_closed: bool
    """Whether the object that it stands in has no other fields than the documented ones."""
    values: tuple[Any, ...]
    """What the simulator answers; never empty."""

    @property
    def name(self) -> str:
        return self.place[-1]

    @property
    def shown(self) -> str:
        return ".".join(self.place).replace(f".{ENTRY}", ENTRY)


@frozen(eq=False)
class DriftingOperation:
    """An operation."""

    vendor: str
    document: documents.Document
    operation: OperationObject
    answers: Sequence[DriftedExchange]
    """What the probing client got."""

    @property
    def id(self) -> str:
        return self.operation.id

    @property
    def documented(self) -> frozenset[int]:
        return frozenset(int(code) for code in self.operation.node["responses"])

    @property
    def statuses(self) -> list[int]:
        """The documented statuses that were answered, successes first."""
        return sorted({answer.status for answer in self.answers} & self.documented)

    @property
    def items(self) -> Place | None:
        """Where a list has its entries; `None` for what is no list."""
        name = self.operation.facts.get("items")
        return None if name is None else (name,)

    @property
    def total(self) -> Place | None:
        """Where a list says how many entries all its pages have."""
        pointer = self.operation.facts.get("total")
        return None if pointer is None else tuple(pointer.strip("/").split("/"))

    @property
    def has_pages(self) -> bool:
        return self.operation.facts.get("paging") == "offset"

    def fields(self, status: int) -> Sequence[DriftingField]:
        """The fields of the JSON that was answered with a status."""
        return _fields(self, status)

    def parameters(self) -> list[str]:
        """The names of its arguments, in the query or in the body."""
        declared = self.operation.node.get("parameters", [])
        listed = [resolve(self.document, each) for each in declared]
        names = [each["name"] for each in listed if each["in"] == "query"]
        return [*names, *self.body.get("properties", {})]

    @property
    def body(self) -> dict[str, Any]:
        """The schema of the JSON that it is sent; empty if there is none."""
        return body_schema(self.document, self.operation) or {}

    def seen(self, status: int) -> Iterator[DriftingField]:
        """The fields of each answer with a status."""
        response = resolve(self.document, self.operation.node["responses"][str(status)])
        schema = response["content"].get(JSON, {}).get("schema", {})
        for answer in self.answers:
            if answer.status == status:
                yield from self._in(schema, answer.document, ())

    def _in(self, schema: Any, value: Any, place: Place) -> Iterator[DriftingField]:
        shapes = list(self._shapes(schema))
        if isinstance(value, list):
            entries = [shape["items"] for shape in shapes if "items" in shape]
            for entry in value:
                for items in entries:
                    yield from self._in(items, entry, (*place, ENTRY))
        elif isinstance(value, dict):
            for shape in shapes:
                for name, inner in shape.get("properties", {}).items():
                    if name in value:
                        yield self._field(shape, (*place, name), inner, value[name])
                        yield from self._in(inner, value[name], (*place, name))

    def _field(self, parent: Any, place: Place, schema: Any, value: Any) -> DriftingField:
        shapes = list(self._shapes(schema))
        enums = [shape.get("enum") for shape in shapes if "string" in _types(shape)]
        return DriftingField(
            place=place,
            types=frozenset().union(*map(_types, shapes)),
            format=next((shape["format"] for shape in shapes if "format" in shape), None),
            choices=frozenset().union(*enums) if enums and None not in enums else None,
            is_required=place[-1] in parent.get("required", []),
            is_closed=parent.get("additionalProperties") is False,
            values=(value,),
        )

    def _shapes(self, schema: Any) -> Iterator[Any]:
        """A schema without references, or each of its alternatives."""
        resolved = resolve(self.document, schema)
        alternatives = [*resolved.get("anyOf", []), *resolved.get("oneOf", [])]
        for each in alternatives:
            yield from self._shapes(each)
        if not alternatives:
            yield resolved


def _types(shape: Any) -> frozenset[str]:
    if "type" not in shape:
        values = shape.get("enum", [])
        return frozenset(_TYPES[type(value)] for value in values) if values else _ANY
    given = shape["type"]
    types = frozenset([given] if isinstance(given, str) else given)
    return types | {"integer"} if "number" in types else types


@functools.cache
def _fields(subject: DriftingOperation, status: int) -> tuple[DriftingField, ...]:
    found: dict[Place, DriftingField] = {}
    for field in subject.seen(status):
        known = found.get(field.place, field._replace(values=()))
        found[field.place] = known._replace(values=(*known.values, *field.values))
    return tuple(found.values())


@functools.cache
def subjects() -> tuple[DriftingOperation, ...]:
    """All operations of all vendors."""
    return tuple(subject for vendor in VENDORS for subject in _of(vendor))


def _of(vendor: str) -> Iterator[DriftingOperation]:
    path = project.contract(vendor, None)
    document = documents.read(path, path.name)
    answered = list(probed(vendor))
    for operation in operations_of(document):
        answers = [each.answer for each in answered if each.operation_id == operation.id]
        yield DriftingOperation(vendor, document, operation, answers)
