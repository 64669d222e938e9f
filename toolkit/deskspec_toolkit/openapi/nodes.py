"""The nodes of an OpenAPI document: every object, list and schema, with its place."""

from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from .documents import Document

Place: TypeAlias = tuple[str, ...]
"""The keys and positions that lead to a node, from the top of the document."""

DATA_KEYWORDS: Final = frozenset({"default", "example", "examples"})
"""Keywords whose values are data, in which nothing is a schema or a reference."""


def nodes_in(value: Any, place: Place = ()) -> Iterator[tuple[Place, Any]]:
    """Every object and list below a value, itself first, but nothing inside of examples."""
    yield place, value
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in DATA_KEYWORDS or place[-1:] in (("properties",), ("responses",)):
                yield from nodes_in(inner, (*place, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from nodes_in(inner, (*place, str(index)))


def schemas_in(document: Document) -> Iterator[tuple[Place, dict[str, Any]]]:
    """Every schema, with the schemas inside of it."""
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        yield from _schemas_in(schema, ("components", "schemas", name))
    for place, node in nodes_in(document):
        if place[:2] != ("components", "schemas") and place and place[-1] == "schema":
            yield from _schemas_in(node, place)


def _schemas_in(schema: Any, place: Place) -> Iterator[tuple[Place, dict[str, Any]]]:
    if not isinstance(schema, dict):
        return
    yield place, schema
    for name, inner in schema.get("properties", {}).items():
        yield from _schemas_in(inner, (*place, "properties", name))
    for key in ("items", "additionalProperties", "not"):
        yield from _schemas_in(schema.get(key), (*place, key))
    for key in ("allOf", "anyOf", "oneOf"):
        for index, inner in enumerate(schema.get(key, [])):
            yield from _schemas_in(inner, (*place, key, str(index)))
