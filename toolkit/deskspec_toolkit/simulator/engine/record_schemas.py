"""The schemas of a contract as records need them: fields, references, and where a name is kept."""

import functools
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ...openapi.actions import Collections
from ...openapi.documents import Document
from ...openapi.operations import facts_of
from ...openapi.references import resolve
from .wire_formats import types_of

_COMPONENT = "#/components/schemas/"


class RecordReference(NamedTuple):
    """A field that holds the id of a record, or the ids of several."""

    collection: str
    key: str
    is_list: bool


class RecordSchemas:
    """What a contract says of the fields of records."""

    def __init__(self, document: Document, collections: Collections) -> None:
        self._document = document
        self._collections = collections

    def resolved(self, schema: Any) -> dict[str, Any]:
        """Return a schema without its reference."""
        found: dict[str, Any] = resolve(self._document, schema)
        return found

    def of(self, collection: str) -> dict[str, Any]:
        """Return the schema of the records of a collection; empty if no response has them."""
        component = self._collections.components.get(collection)
        return self.resolved({"$ref": _COMPONENT + component}) if component else {}

    def branches(self, schema: Any) -> Iterator[dict[str, Any]]:
        """Yield the alternatives of a schema, without that for null."""
        found = self.resolved(schema)
        alternatives = [*found.get("anyOf", []), *found.get("oneOf", [])]
        for each in alternatives or [found]:
            branch = self.resolved(each)
            if branch.get("type") != "null":
                yield branch

    def main(self, schema: Any) -> dict[str, Any]:
        """Return the first alternative that is not null."""
        return next(self.branches(schema), {})

    def is_nullable(self, schema: Any) -> bool:
        found = self.resolved(schema)
        alternatives = [*found.get("anyOf", []), *found.get("oneOf", [])]
        return (
            not found
            or "null" in types_of(found)
            or any(self.is_nullable(each) for each in alternatives)
        )

    def properties(self, schema: Any) -> Mapping[str, Any]:
        return next((b["properties"] for b in self.branches(schema) if "properties" in b), {})

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
