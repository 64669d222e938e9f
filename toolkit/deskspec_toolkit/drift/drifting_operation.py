"""An operation as operators see it: its contract, and the simulator's responses."""

import functools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple, TypeAlias

from attrs import evolve, frozen
from deskspec._vendors import VENDORS

from .. import project
from ..conformance.contract import Contract
from ..generator import shapes
from ..openapi import documents
from ..openapi.lists import ListOperation, found_at, list_operation_of
from ..openapi.operation_view import OperationView
from ..openapi.operations import (
    OperationObject,
    body_schema,
    facts_of,
    json_media,
    operations_of,
)
from ..openapi.references import resolve
from ..verify.verification import operation_views_of
from .drifted_exchange import DriftedExchange, arguments
from .probe import ProbedResponse, probed

ENTRY: Final = "[]"
"""The path step for every entry of a list."""
FieldPlace: TypeAlias = tuple[str, ...]
_TYPES: Final = {str: "string", bool: "boolean", int: "integer", float: "number", list: "array"}
_ANY: Final = frozenset({"string", "boolean", "integer", "number", "array", "object", "null"})


class DriftingField(NamedTuple):
    """A field of an object in a response."""

    place: FieldPlace
    types: frozenset[str]
    """The JSON types that the contract allows; with `number` also `integer`."""
    format: str | None
    choices: frozenset[str] | None
    """The enum of the contract; `None` if any text is allowed."""
    is_required: bool
    is_closed: bool
    """Whether its object allows only the documented fields."""
    values: tuple[Any, ...]
    """Its values in the simulator's responses; never empty."""

    @property
    def name(self) -> str:
        return self.place[-1]

    @property
    def shown(self) -> str:
        return ".".join(self.place).replace(f".{ENTRY}", ENTRY)


@frozen(eq=False, slots=False)
class DriftingOperation:
    """An operation of a contract with the simulator's responses to it."""

    vendor: str
    document: documents.Document
    operation: OperationObject
    view: OperationView
    probes: Sequence[ProbedResponse]
    """What the probing client sent and received."""

    @property
    def id(self) -> str:
        return self.operation.id

    @property
    def responses(self) -> list[DriftedExchange]:
        """What the probing client received."""
        return [each.response for each in self.probes]

    @property
    def documented(self) -> frozenset[int]:
        return frozenset(int(code) for code in self.operation.node["responses"])

    @property
    def statuses(self) -> list[int]:
        """The documented statuses that occurred, successes first."""
        return sorted({response.status for response in self.responses} & self.documented)

    @property
    def items(self) -> FieldPlace | None:
        """The place of the entries of a list, empty if it is the body; `None` if it is no list."""
        name = self.operation.facts.get("items")
        return None if name is None else tuple(filter(None, (name,)))

    @property
    def total(self) -> FieldPlace | None:
        """The place of the total number of entries of a list."""
        pointer = self.operation.facts.get("total")
        return None if pointer is None else tuple(pointer.strip("/").split("/"))

    @property
    def has_pages(self) -> bool:
        return self.operation.facts.get("paging") == "offset"

    def fields(self, status: int) -> Sequence[DriftingField]:
        """Return the fields of the JSON responses with a status."""
        return _fields(self, status)

    @property
    def calls(self) -> Iterator[tuple[dict[str, Any], int]]:
        """The arguments and the status of each probe."""
        for each in self.probes:
            yield arguments(each.request), each.response.status

    @functools.cached_property
    def listing(self) -> ListOperation | None:
        """It as a list; `None` if it is none."""
        return list_operation_of(self.view)

    @property
    def entries(self) -> list[Any]:
        """The entries of the lists that the probing client received."""
        steps = self.items or ()
        found = [found_at(each.document, steps) for each in self.responses if each.is_success]
        return [entry for entries in found if isinstance(entries, list) for entry in entries]

    @property
    def body(self) -> dict[str, Any]:
        """The schema of its request body; empty if there is none."""
        return body_schema(self.document, self.operation) or {}

    def is_never_null(self, place: FieldPlace) -> bool:
        """Return whether a field there is an attribute that is never `None`.

        Such a field is required, and not null, in every profile that documents the operation, and
        in every operation that returns the same component: one class is for all of them.
        """
        if not self._is_attribute(place):
            return False
        return all(variant._requires(place) for variant in self._variants())

    def _is_attribute(self, place: FieldPlace) -> bool:
        """Whether users read the value there as an attribute, or as a part of one."""
        facts = self.operation.facts
        key = facts.get("items", facts.get("result"))
        beside = facts_of(self.document["info"]).get("beside", {}).values()
        return (
            not key
            or place[0] == key
            or any(
                place[: len(steps)] == steps for steps in (tuple(b.split("/")[1:]) for b in beside)
            )
        )

    def _variants(self) -> Iterator["DriftingOperation"]:
        """Yield the operation as each profile documents it."""
        for profile in (None, *project.other_profiles(self.vendor)):
            document = _with_whole_components(self.vendor, profile)
            for operation in operations_of(document):
                if operation.id == self.id:
                    yield evolve(self, document=document, operation=operation)

    def _requires(self, place: FieldPlace) -> bool:
        """Return whether each success requires a field at a place, and does not let it be null."""
        for code in self.operation.node["responses"]:
            if code.startswith("2"):
                inside = [self._schema(code)]
                for step in place:
                    known = [e for s in inside for e in self._alternatives(s) if "format" not in e]
                    if step == ENTRY:
                        inside = [each["items"] for each in known if "items" in each]
                        continue
                    objects = [each for each in known if step in each.get("required", ())]
                    inside = [each["properties"][step] for each in objects]
                types = [_types(each) for schema in inside for each in self._alternatives(schema)]
                if not types or "null" in frozenset().union(*types):
                    return False
        return True

    def seen(self, status: int) -> Iterator[DriftingField]:
        """Yield the fields of each response with a status."""
        schema = self._schema(status)
        for received in self.responses:
            if received.status == status:
                yield from self._in(schema, received.document, ())

    def media_types(self, status: int | str) -> dict[str, Any]:
        """Media type -> its node in the response with a status; empty if no body is documented."""
        declared = resolve(self.document, self.operation.node["responses"][str(status)])
        content: dict[str, Any] = declared.get("content", {})
        return content

    def _schema(self, status: int | str) -> Any:
        """The schema of a JSON response; it allows anything if none is documented."""
        return (json_media(self.media_types(status)) or {}).get("schema", {})

    def _in(self, schema: Any, value: Any, place: FieldPlace) -> Iterator[DriftingField]:
        alternatives = list(self._alternatives(schema))
        if isinstance(value, list):
            entries = [each["items"] for each in alternatives if "items" in each]
            for entry in value:
                for items in entries:
                    yield from self._in(items, entry, (*place, ENTRY))
        elif isinstance(value, dict):
            for alternative in alternatives:
                for name, inner in alternative.get("properties", {}).items():
                    if name in value:
                        yield self._field(alternative, (*place, name), inner, value[name])
                        yield from self._in(inner, value[name], (*place, name))

    def _field(self, parent: Any, place: FieldPlace, schema: Any, value: Any) -> DriftingField:
        alternatives = list(self._alternatives(schema))
        enums = [each.get("enum") for each in alternatives if "string" in _types(each)]
        return DriftingField(
            place=place,
            types=frozenset().union(*map(_types, alternatives)),
            format=next((each["format"] for each in alternatives if "format" in each), None),
            choices=frozenset().union(*enums) if enums and None not in enums else None,
            is_required=place[-1] in parent.get("required", []),
            is_closed=parent.get("additionalProperties") is False,
            values=(value,),
        )

    def _alternatives(self, schema: Any) -> Iterator[Any]:
        """Yield the resolved schema, or each of its alternatives."""
        resolved = resolve(self.document, schema)
        alternatives = [*resolved.get("anyOf", []), *resolved.get("oneOf", [])]
        for each in alternatives:
            yield from self._alternatives(each)
        if not alternatives:
            yield resolved


@functools.cache
def _with_whole_components(vendor: str, profile: str | None) -> documents.Document:
    """The contract of a profile, in which operations share the components that classes are for."""
    return shapes.joined(Contract.of_vendor(vendor, profile).document)


def _types(schema: Any) -> frozenset[str]:
    if "type" not in schema:
        values = schema.get("enum", [])
        return frozenset(_TYPES[type(value)] for value in values) if values else _ANY
    declared = schema["type"]
    types = frozenset([declared] if isinstance(declared, str) else declared)
    return types | {"integer"} if "number" in types else types


@functools.cache
def _fields(target: DriftingOperation, status: int) -> tuple[DriftingField, ...]:
    fields: dict[FieldPlace, DriftingField] = {}
    for field in target.seen(status):
        known = fields.get(field.place, field._replace(values=()))
        fields[field.place] = known._replace(values=(*known.values, *field.values))
    return tuple(fields.values())


def drifting_operations(vendors: Iterable[str] = VENDORS) -> Iterator[DriftingOperation]:
    """Yield all operations of vendors."""
    for vendor in vendors:
        yield from _of(vendor)


@functools.cache
def _of(vendor: str) -> tuple[DriftingOperation, ...]:
    contract = Contract.of_vendor(vendor)
    views = {each.id: each for each in operation_views_of(contract)}
    own: defaultdict[str, list[ProbedResponse]] = defaultdict(list)
    for each in probed(vendor):
        own[each.operation_id].append(each)
    document = contract.document
    return tuple(
        DriftingOperation(vendor, document, each, views[each.id], own[each.id])
        for each in operations_of(document)
    )
