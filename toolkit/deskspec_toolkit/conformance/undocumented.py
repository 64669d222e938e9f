"""Finds fields that a contract neither describes nor forbids, and those of the other direction.

A schema that does not mention additional fields allows them, so a validator accepts them. Readers
of a response still want to know about them.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from deskspec_runtime.contract.violations import Violation
from deskspec_runtime.values.jsontext import type_name
from deskspec_runtime.values.results import JSONPlace

from ..openapi.references import lookup
from .directions import Mark

_COMPOSED: Final = ("allOf", "anyOf", "oneOf")
_CONDITIONAL: Final = ("if", "then", "else")
_ADDITIONAL: Final = frozenset(
    {"additionalProperties", "patternProperties", "unevaluatedProperties"}
)
"""Keywords that declare whether and how additional fields are allowed."""


_NO_MARKED: Final[Mapping[Mark, str]] = {
    "readOnly": "no read-only field",
    "writeOnly": "no write-only field",
}


class DescribedFields:
    """The fields and entries that all schemas at one place describe together."""

    def __init__(self, contract: dict[str, Any], schemas: list[Any], mark: Mark) -> None:
        """Combine the schemas that apply at one place.

        Args:
            contract: The document of the schemas' references.
            schemas: The schemas.
            mark: What fields have that do not belong into this direction.
        """
        self._contract = contract
        self._mark: Mark = mark
        self._parts = list(_parts(contract, schemas, set()))
        self._fields: dict[str, DescribedFields] = {}
        self._entries: DescribedFields | None = None
        marked = [
            any(each.get(mark) is True for each in _parts(contract, [s], set())) for s in schemas
        ]
        self._is_marked = bool(marked) and all(marked)
        self.names = {name for each in self._parts for name in each.get("properties", {})}
        is_declared = any(not _ADDITIONAL.isdisjoint(each) for each in self._parts)
        self.is_silent = bool(self.names) and not is_declared
        self.is_nested = bool(self.names) or any(
            keyword in each for each in self._parts for keyword in ("items", "prefixItems")
        )

    def field(self, name: str) -> "DescribedFields":
        if name not in self._fields:
            inner = [each["properties"][name] for each in self._parts if name in _named(each)]
            self._fields[name] = DescribedFields(self._contract, inner, self._mark)
        return self._fields[name]

    def entry(self) -> "DescribedFields":
        if self._entries is None:
            inner = [each[key] for each in self._parts for key in ("items",) if key in each]
            inner += [schema for each in self._parts for schema in each.get("prefixItems", [])]
            self._entries = DescribedFields(self._contract, inner, self._mark)
        return self._entries

    def violations(self, value: Any, steps: JSONPlace = ()) -> Iterator[Violation]:
        """Each field that does not belong into an object.

        That is an undocumented one, if no schema mentions additional fields, and one that is
        marked as of the other direction.
        """
        if isinstance(value, dict):
            if self.is_silent:
                for name in sorted(value.keys() - self.names):
                    seen = type_name(value[name])
                    yield Violation((*steps, name), "additionalProperties", "no such field", seen)
            for name in sorted(self.names & value.keys()):
                field = self.field(name)
                if field._is_marked:
                    seen = type_name(value[name])
                    yield Violation((*steps, name), self._mark, _NO_MARKED[self._mark], seen)
                if field.is_nested:
                    yield from field.violations(value[name], (*steps, name))
        elif isinstance(value, list):
            entry = self.entry()
            if entry.is_nested:
                for number, each in enumerate(value):
                    yield from entry.violations(each, (*steps, number))


def _named(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    named: Mapping[str, Any] = schema.get("properties", {})
    return named


def _parts(contract: dict[str, Any], schemas: list[Any], seen: set[int]) -> Iterator[Any]:
    """The schemas and their subschemas for the same place, each once."""
    for schema in schemas:
        if not isinstance(schema, dict) or id(schema) in seen:
            continue
        seen.add(id(schema))
        yield schema
        inner = [each for key in _COMPOSED for each in schema.get(key, [])]
        inner += [schema[key] for key in _CONDITIONAL if key in schema]
        if "$ref" in schema:
            inner.append(lookup(contract, schema["$ref"]))
        yield from _parts(contract, inner, seen)
