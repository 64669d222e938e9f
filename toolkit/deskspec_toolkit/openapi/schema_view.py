"""A schema read as one object: references followed, `allOf` joined.

What is only optional because null is allowed beside it is read as if null was not: `anyOf` a date
or null has the format of a date.

Nothing is validated here. Oracles read names, types and formats, to decide what to check.
"""

import functools
import re
from collections.abc import Iterator, Mapping
from typing import Any

from deskspec_runtime.values.jsontext import type_name

from .documents import Document
from .references import lookup
from .resource_objects import FIELDS, flat_properties, place_of

_DEPTH = 12
"""How many references deep schemas are read: they may contain themselves."""
_OF_NULL_TOO = frozenset({"anyOf", "const", "else", "enum", "if", "not", "oneOf", "then", "type"})
"""Keywords that may refuse null: those of an alternative do not hold where null is another one."""
_BESIDE_NULL = 3
"""How many references an alternative beside null counts for: each level may have two of them."""
_TIME_FORMATS = frozenset({"date", "date-dmy", "date-time", "epoch-ms", "epoch-s", "time"})
_TIME_NAME = re.compile(
    r"(?:^|[_.-])(?:at|date|time|timestamp)$|[a-z](?:At|Date|Time|Timestamp)$|^(?:date|time)"
    r"|(?:created|updated|modified|changed|seen|due|expires?|published)(?:$|_)",
)


class SchemaView:
    """One schema of a document."""

    def __init__(self, document: Document, schema: Any, depth: int = 0) -> None:
        self._document = document
        self._depth = depth
        self._schema = joined(document, schema)

    @functools.cached_property
    def schema(self) -> Mapping[str, Any]:
        """Its keywords, with the format, limits and fields of its only alternative beside null."""
        found = self._schema
        for keyword in ("anyOf", "oneOf"):
            given = self._schema.get(keyword, [])
            others = [each for each in given if not _is_null(joined(self._document, each))]
            if len(others) == 1 and self._depth < _DEPTH:
                only = SchemaView(self._document, others[0], self._depth + _BESIDE_NULL).schema
                shared = {key: value for key, value in only.items() if key not in _OF_NULL_TOO}
                found = _with(found, shared)
        return found

    @functools.cached_property
    def types(self) -> frozenset[str]:
        """The JSON types that a value may have, `null` apart; empty if any."""
        given = self.schema.get("type", [])
        found = {given} if isinstance(given, str) else set(given)
        for branch in self.branches:
            found |= branch.types
        if not found and "properties" in self.schema:
            found = {"object"}
        return frozenset(found - {"null"})

    @functools.cached_property
    def stated_types(self) -> frozenset[str]:
        """The types, those of listed values where no keyword tells them; empty if any."""
        return self.types or frozenset(type_name(each) for each in self.choices)

    @functools.cached_property
    def branches(self) -> "list[SchemaView]":
        """The alternatives of `anyOf` and `oneOf`."""
        if self._depth >= _DEPTH:
            return []
        given = [*self.schema.get("anyOf", []), *self.schema.get("oneOf", [])]
        return [SchemaView(self._document, each, self._depth + 1) for each in given]

    @functools.cached_property
    def properties(self) -> "Mapping[str, SchemaView]":
        """The fields of an object, those of its alternatives included."""
        found = {
            name: SchemaView(self._document, each, self._depth + 1)
            for name, each in self.schema.get("properties", {}).items()
            if self._depth < _DEPTH
        }
        for branch in self.branches:
            for name, each in branch.properties.items():
                found.setdefault(name, each)
        return found

    def alternative_for(self, value: Mapping[str, Any]) -> "SchemaView | None":
        """Return the first alternative whose required fields and constants an object has."""
        for branch in self.branches:
            if is_meant(branch.schema, value):
                return branch
        return None

    @property
    def required(self) -> frozenset[str]:
        return frozenset(self.schema.get("required", []))

    @functools.cached_property
    def items(self) -> "SchemaView | None":
        """The schema of the entries of an array; `None` if it is no array."""
        if "array" in self.types and self._depth < _DEPTH:
            for given in (self.schema, *(branch.schema for branch in self.branches)):
                if isinstance(given.get("items"), dict):
                    return SchemaView(self._document, given["items"], self._depth + 1)
        return None

    @property
    def further(self) -> "SchemaView":
        """The schema of fields that an object has beside its properties."""
        return SchemaView(
            self._document, self.schema.get("additionalProperties", True), self._depth + 1
        )

    @property
    def format(self) -> str | None:
        given: str | None = self.schema.get("format")
        return given

    @property
    def description(self) -> str:
        return str(self.schema.get("description", ""))

    @property
    def choices(self) -> list[Any]:
        """The values that are listed, without null; empty if they are not."""
        given = [self.schema["const"]] if "const" in self.schema else self.schema.get("enum", [])
        for branch in self.branches if not given else ():
            given = [*given, *branch.choices]
        return [value for value in given if value is not None]

    @property
    def examples(self) -> list[Any]:
        """The values that the document shows for this schema."""
        given = self.schema.get("examples", [])
        shown = list(given) if isinstance(given, list) else []
        return [*shown, self.schema["example"]] if "example" in self.schema else shown

    @property
    def is_scalar(self) -> bool:
        return bool(self.types) and not self.types & {"array", "object"}

    def is_instant(self, name: str) -> bool:
        """Whether a field with this schema and this name is a time or a day."""
        if not self.is_scalar or "boolean" in self.types:
            return False
        return self.format in _TIME_FORMATS or bool(_TIME_NAME.search(name))

    @functools.cached_property
    def flat(self) -> "SchemaView":
        """The schema of a JSON:API resource with its attributes and links side by side.

        Of any other schema, itself.
        """
        properties = flat_properties(self.properties, lambda view: view.properties)
        if properties is self.properties:
            return self
        fields = self.properties[FIELDS] if FIELDS in self.required else None
        required = self.required | (fields.required if fields is not None else frozenset())
        schema = {
            "type": "object",
            "properties": {name: view.schema for name, view in properties.items()},
            "required": sorted(required & properties.keys()),
        }
        return SchemaView(self._document, schema, self._depth)

    def place_of(self, name: str) -> str:
        """Return where a value has a property of `flat`: `attributes.name` for `name`."""
        return place_of(self.properties, name, lambda view: view.properties)

    def at(self, *steps: str) -> "SchemaView | None":
        """Return the schema of a field; `None` if there is no such field."""
        found: SchemaView | None = self
        for step in steps:
            found = found.properties.get(step) if found is not None else None
        return found


def is_meant(schema: Mapping[str, Any], value: Mapping[str, Any]) -> bool:
    """Whether an object has the required fields and the constants of a schema."""
    constants = {
        name: each["const"]
        for name, each in schema.get("properties", {}).items()
        if "const" in each
    }
    required = set(schema.get("required", ()))
    return required <= value.keys() and all(value.get(n) == constants[n] for n in constants)


def joined(document: Document, schema: Any) -> dict[str, Any]:
    """Return a schema with what its references and `allOf` say, its own keywords first."""
    return _one(document, schema, set())


def _one(document: Document, schema: Any, known: set[int]) -> dict[str, Any]:
    if not isinstance(schema, dict) or id(schema) in known:
        return {}  # said already
    known.add(id(schema))
    parts = list(_parts(document, schema))
    if not parts:
        return schema
    found = {key: value for key, value in schema.items() if key not in ("$ref", "allOf")}
    for part in parts:
        found = _with(found, _one(document, part, known))
    return found


def _with(schema: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """A schema with the keywords of another one that it lacks, and all fields of both."""
    found = {**schema, **{key: value for key, value in other.items() if key not in schema}}
    for key in other.keys() & schema.keys() & {"properties", "required"}:
        mine, theirs = schema[key], other[key]
        found[key] = {**theirs, **mine} if key == "properties" else [*mine, *theirs]
    return found


def _is_null(schema: Mapping[str, Any]) -> bool:
    listed = [schema["const"]] if "const" in schema else schema.get("enum")
    return schema.get("type") in ("null", ["null"]) or listed == [None]


def _parts(document: Document, schema: dict[str, Any]) -> Iterator[Any]:
    if "$ref" in schema:
        yield lookup(document, schema["$ref"])
    yield from schema.get("allOf", [])
