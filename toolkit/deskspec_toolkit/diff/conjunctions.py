"""A schema joined with its references and with all parts of its `allOf`, the narrowest counts."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from ..openapi import schema_view
from ..openapi.documents import Document
from ..openapi.references import resolve
from .keywords import EFFECTS

_NARROWEST: Final[Mapping[str, Callable[[list[Any]], Any]]] = {
    keyword: min if keyword.startswith(("max", "exclusiveMax")) else max
    for keyword in EFFECTS
    if keyword.startswith(("max", "min", "exclusive"))
}


def joined(document: Document, schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a schema that allows what a schema and all of its parts allow.

    Args:
        document: The document of the schema, in the dialect of `openapi.dialect`.
        schema: The schema.
    """
    whole = schema_view.joined(document, schema)
    parts = list(_parts(document, schema, frozenset()))
    if len(parts) < 2:
        return whole
    new = dict(whole)
    for keyword in [each for each in EFFECTS if each in whole]:
        values = [part[keyword] for part in parts if keyword in part]
        if any(value != values[0] for value in values):
            new[keyword] = _NARROWEST.get(keyword, list)(values)
    if "type" not in schema:  # one beside `allOf` is meant to count, with null as well
        given = [_types(part) for part in parts if "type" in part]
        shared = (
            [each for each in given[0] if all(each in other for other in given)] if given else []
        )
        if shared and any(each != shared for each in given):
            new["type"] = shared if len(shared) > 1 else shared[0]
    listed = [part["enum"] for part in parts if "enum" in part]
    if len(listed) > 1:
        new["enum"] = [each for each in listed[0] if all(each in other for other in listed)]
    for name in whole.get("properties", {}):
        fields = [part["properties"][name] for part in parts if name in part.get("properties", {})]
        if any(field != fields[0] for field in fields):
            new["properties"] = {**new["properties"], name: {"allOf": fields}}
    return new


def _types(schema: Mapping[str, Any]) -> list[str]:
    given = schema["type"]
    return [given] if isinstance(given, str) else list(given)


def _parts(document: Document, schema: Any, inside: frozenset[int]) -> Iterator[Mapping[str, Any]]:
    """Yield a schema and its parts, each without those inside of it."""
    if not isinstance(schema, dict) or id(schema) in inside:
        return
    inside |= {id(schema)}
    if "$ref" in schema:
        yield from _parts(document, resolve(document, {"$ref": schema["$ref"]}), inside)
    for part in schema.get("allOf", []):
        yield from _parts(document, part, inside)
    own = {key: value for key, value in schema.items() if key not in ("$ref", "allOf")}
    if own:
        yield own
