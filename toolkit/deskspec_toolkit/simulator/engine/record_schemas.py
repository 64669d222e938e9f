"""The schemas of a contract as records need them: fields, references, and where a name is kept."""

import functools
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from ...openapi.actions import Collections
from ...openapi.documents import Document
from ...openapi.nodes import Place
from ...openapi.operations import facts_of
from ...openapi.references import located, resolve
from ...openapi.resource_objects import FIELDS, flat_properties, is_resource, place_of
from .wire_formats import types_of

_COMPONENT = "#/components/schemas/"


class RecordReference(NamedTuple):
    """A field that holds the id of a record, or the ids of several."""

    collection: str
    key: str
    is_list: bool


class _KnownSchema(NamedTuple):
    """What is known of a schema of the contract, which never changes."""

    schema: Any
    resolved: dict[str, Any]
    branches: tuple[dict[str, Any], ...]
    is_nullable: bool
    properties: Mapping[str, Any]


_ANYTHING = _KnownSchema({}, {}, ({},), True, {})


class RecordSchemas:
    """What a contract says of the fields of records."""

    def __init__(self, document: Document, collections: Collections) -> None:
        self._document = document
        self._collections = collections
        self._known: dict[int, _KnownSchema] = {}
        """By the identity of the schema, which the entry keeps alive."""
        self._printed: dict[int, tuple[Any, list[tuple[str, str, Any]]]] = {}

    def resolved(self, schema: Any) -> dict[str, Any]:
        """Return a schema without its reference."""
        return self._of_schema(schema).resolved

    @functools.cache  # noqa: B019 - the schemas live as long as the simulator
    def of(self, collection: str) -> dict[str, Any]:
        """Return the schema of the records of a collection; empty if no response has them.

        Records of JSON:API resources have their attributes and links side by side.
        """
        component = self._collections.components.get(collection)
        schemas = self._document.get("components", {}).get("schemas", {})
        return self._flat(self.resolved(schemas[component])) if component else {}

    def _flat(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Return the schema of the records of a JSON:API resource; that of others as it is."""
        printed = self.properties(schema)
        if not is_resource(printed):
            return schema
        properties = flat_properties(printed, self.properties)
        required = {*schema.get("required", ()), *self.main(printed[FIELDS]).get("required", ())}
        return {
            "type": "object",
            "properties": properties,
            "required": [name for name in properties if name in required],
        }

    def place_of(self, collection: str, name: str) -> Place:
        """Return where the contract has the schema of a field of the records of a collection."""
        component = {"$ref": f"{_COMPONENT}{self._collections.components[collection]}"}
        place, schema = located(self._document, (), component)
        for step in place_of(schema["properties"], name, self.properties).split("."):
            place, schema = self._object_of(place, schema)
            below = (*place, "properties", step)
            place, schema = located(self._document, below, schema["properties"][step])
        return place

    def _object_of(self, place: Place, schema: dict[str, Any]) -> tuple[Place, dict[str, Any]]:
        """Return the alternative of a schema that is an object, and its place."""
        for key in ("anyOf", "oneOf"):
            for index, each in enumerate(schema.get(key, ())):
                if self.properties(each):
                    return located(self._document, (*place, key, str(index)), each)
        return place, schema

    def branches(self, schema: Any) -> Sequence[dict[str, Any]]:
        """Return the alternatives of a schema, without that for null."""
        return self._of_schema(schema).branches

    def main(self, schema: Any) -> dict[str, Any]:
        """Return the first alternative that is not null."""
        return next(iter(self.branches(schema)), {})

    def is_nullable(self, schema: Any) -> bool:
        return self._of_schema(schema).is_nullable

    def properties(self, schema: Any) -> Mapping[str, Any]:
        return self._of_schema(schema).properties

    def printed_fields(self, schema: Any) -> Sequence[tuple[str, str, Any]]:
        """Return each property that a response has, the field of the record it is, its schema.

        A page that spells a property in another way has only that one, unless both are required.
        """
        known = self._printed.get(id(schema))
        if known is None:
            properties = self.properties(schema)
            aliases = {
                name: facts_of(self.resolved(inner)).get("alias", name)
                for name, inner in properties.items()
            }
            others = {own for name, own in aliases.items() if own != name}
            left_out = others - set(schema.get("required", ()))
            fields = [(n, aliases[n], properties[n]) for n in properties if n not in left_out]
            known = self._printed[id(schema)] = (schema, fields)
        return known[1]

    def _of_schema(self, schema: Any) -> _KnownSchema:
        if not schema:
            return _ANYTHING
        known = self._known.get(id(schema))
        if known is None:
            known = self._known[id(schema)] = self._learned(schema)
        return known

    def _learned(self, schema: Any) -> _KnownSchema:
        found: dict[str, Any] = resolve(self._document, schema)
        alternatives = [*found.get("anyOf", []), *found.get("oneOf", [])]
        resolved = [self.resolved(each) for each in alternatives] or [found]
        branches = tuple(each for each in resolved if each.get("type") != "null")
        is_nullable = "null" in types_of(found) or any(map(self.is_nullable, alternatives))
        found_in = (each["properties"] for each in branches if "properties" in each)
        properties: Mapping[str, Any] = next(found_in, {})
        return _KnownSchema(schema, found, branches, not found or is_nullable, properties)

    @functools.cache  # noqa: B019 - the schemas live as long as the simulator
    def references(self, collection: str) -> Mapping[str, RecordReference]:
        """Field of the records of a collection -> the records that it refers to."""
        found = {}
        for name, schema in self.properties(self.of(collection)).items():
            reference = self.reference(name, schema)
            if reference is not None:
                found[name] = reference
        return found

    def reference(self, name: str, schema: Any) -> RecordReference | None:
        """Return which records a field with this schema refers to; `None` if it is a value."""
        refers = facts_of(self.resolved(schema)).get("refers")
        main = self.main(schema)
        is_list = "items" in main
        item = main["items"] if is_list else next(self._raw_branches(schema), {})
        component = str(item.get("$ref", "")).removeprefix(_COMPONENT)
        properties = self.properties(item)
        collection = refers or self._collections.by_component.get(component)
        if collection is None and "id" in properties:
            collection = self._collections.named(name)
        if collection is None or not properties:
            return None
        key = "id" if "id" in properties else next(iter(self.resolved(item)["required"]))
        return RecordReference(collection, key, is_list)

    def path_of(self, collection: str, field: str) -> tuple[str, ...] | None:
        """Return where the records of a collection keep a field: at the top, or one step below."""
        schema = self.of(collection)
        properties = self.properties(schema)
        if field in properties:
            return (field,)
        below = [
            name
            for name, inner in properties.items()
            if name not in self.references(collection) and field in self.properties(inner)
        ]
        return (below[0], field) if below else None

    def _raw_branches(self, schema: Any) -> Iterator[dict[str, Any]]:
        found = schema if "$ref" in schema else self.resolved(schema)
        for each in [*found.get("anyOf", []), *found.get("oneOf", [])] or [found]:
            if each.get("type") != "null":
                yield each
