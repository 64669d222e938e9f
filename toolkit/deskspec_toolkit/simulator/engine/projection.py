"""Records in the form of a response, and values that no record has.

A field that the schema does not have is left out, a reference is replaced by the record that it
names, and a required field without a value gets the simplest one that its schema allows.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from ...openapi.resource_objects import DATA, FIELDS, LINKS, SELF, fields_of, is_resource
from ...openapi.words import plural, singular
from . import wire_formats
from .record_schemas import RecordReference, RecordSchemas
from .store import Record, Store
from .wire_formats import types_of

_VERSION: Final = re.compile(r"/v[0-9.]+(?=/)")
"""How paths begin where they carry the version of the API."""
_ZERO: Mapping[str, Any] = {"string": "", "integer": 0, "number": 0, "boolean": False}


class Projection:
    """Prints the records of a store by the schemas of a contract."""

    def __init__(
        self,
        schemas: RecordSchemas,
        store: Store,
        now: Callable[[], float],
        *,
        has_fraction: bool,
    ) -> None:
        self._schemas = schemas
        self._store = store
        self._now = now
        self._has_fraction = has_fraction

    def record(self, schema: Any, record: Record, references: Mapping[str, RecordReference]) -> Any:
        """Return a record in the form of a schema.

        Args:
            schema: The schema of the response, or of the part that is the record.
            record: The record.
            references: Field -> the records that it refers to.
        """
        branch = self._schemas.main(schema)
        if not branch.get("properties"):
            return self.value(schema, record)
        if is_resource(branch["properties"]):
            return self._resource(branch, record, references)
        shown = {}
        for name, own, inner in self._schemas.printed_fields(branch):
            if own in references:
                found = self._referred(inner, record.get(own), references[own])
                if own in record or name in branch.get("required", ()):
                    shown[name] = found
            elif own in record:
                shown[name] = self.value(inner, record[own])
            elif name in branch.get("required", ()):
                shown[name] = self.sample(inner)
        return shown

    def _resource(
        self, schema: Any, record: Record, references: Mapping[str, RecordReference]
    ) -> Any:
        """Return a record as a JSON:API resource."""
        inside = schema["properties"]
        around = {name: inner for name, inner in inside.items() if name not in (FIELDS, LINKS)}
        shown = self.record({**schema, "properties": around}, record, references)
        shown[FIELDS] = self.record(inside[FIELDS], fields_of(record), references)
        if LINKS in inside:
            links = self._schemas.main(inside[LINKS])
            shown[LINKS] = {
                name: self.value(inner, self._link(name, inner, record, references.get(name)))
                for name, inner in links.get("properties", {}).items()
                if name in record or name in links.get("required", ())
            }
        return {name: shown[name] for name in inside if name in shown}

    def _link(
        self, name: str, schema: Any, record: Record, reference: RecordReference | None
    ) -> Any:
        """Return what a resource says of a link: where it leads, and what it names."""
        is_list = "array" in types_of(self._schemas.main(schema))
        properties = self._schemas.properties(schema)
        if not properties and not is_list:  # a plain value in place of a link
            return record.get(name)
        place = next((each for each in properties if each != DATA), SELF)
        own = record.get(SELF, {}).get("self", "")
        linked = record.get(name)
        if isinstance(linked, dict) and place in linked:  # a link as it is printed
            return linked
        if reference is not None and linked is not None and not isinstance(linked, dict):
            kind = singular(reference.collection)
            ids = linked if reference.is_list else [linked]
            linked = [{"type": kind, "id": str(id_)} for id_ in ids]
            linked = linked if reference.is_list else linked[0]
        elif isinstance(linked, str):
            linked = {"type": name, "id": linked}
        if isinstance(linked, list) and is_list:
            return [self._link_to(own, each) for each in linked]
        if not isinstance(linked, dict):
            return {place: {"self": f"{own}/{name}"}, DATA: linked}
        return self._link_to(own, linked, place)

    def _link_to(self, own: str, linked: Record, place: str = SELF) -> Any:
        version = _VERSION.match(own)
        above = version[0] if version is not None else ""
        path = f"{above}/{plural(singular(linked['type']))}/{linked['id']}"
        return {place: {"self": path}, DATA: linked}

    def value(self, schema: Any, value: Any) -> Any:
        """Return a value of a record in the form of a schema."""
        if value is None:
            return None if self._schemas.is_nullable(schema) else self.sample(schema)
        branch = self._branch(schema, value)
        if "format" in branch:
            items = self._schemas.resolved(branch.get("items", {}))
            return wire_formats.write(
                {**branch, "items": items}, value, has_fraction=self._has_fraction
            )
        if isinstance(value, dict) and branch.get("properties"):
            shown = self.record(branch, value, {})
            return {**value, **shown} if branch.get("additionalProperties") is True else shown
        if isinstance(value, dict) and branch.get("additionalProperties") is False:
            return {}
        if isinstance(value, list) and "items" in branch:
            return [self.value(branch["items"], each) for each in value]
        return value.isoformat() if isinstance(value, date) else value

    def sample(self, schema: Any) -> Any:
        """Return the simplest value that a schema allows; null where it can be."""
        if self._schemas.is_nullable(schema):
            return None
        branch = self._schemas.main(schema)
        if "const" in branch or "enum" in branch:
            return branch.get("const", branch.get("enum", [None])[0])
        if branch.get("format") in wire_formats.INSTANTS:
            return self.value(branch, self._now())
        types = types_of(branch)
        if "array" in types:
            return []
        if "object" in types or "properties" in branch:
            required = branch.get("required", ())
            properties = branch.get("properties", {})
            return {name: self.sample(properties[name]) for name in required if name in properties}
        return next((_ZERO[name] for name in sorted(types) if name in _ZERO), None)

    def _referred(self, schema: Any, ids: Any, reference: RecordReference) -> Any:
        item = self._schemas.main(schema).get("items", schema)
        known = self._schemas.references(reference.collection)
        collection = self._store[reference.collection]
        records = [collection.get(id_) for id_ in ((ids or []) if reference.is_list else [ids])]
        shown = [self.record(item, record, known) for record in records if record is not None]
        if reference.is_list:
            return shown
        return shown[0] if shown else self.sample(schema)

    def _branch(self, schema: Any, value: Any) -> dict[str, Any]:
        """Return the alternative that fits the kind of a value."""
        branches = list(self._schemas.branches(schema))
        kind = "object" if isinstance(value, dict) else "array" if isinstance(value, list) else None
        for branch in branches if kind else ():
            if kind in types_of(branch):
                return branch
        return branches[0] if branches else {}
