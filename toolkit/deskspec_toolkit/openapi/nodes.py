"""The nodes of an OpenAPI document: every object, list and schema, with its place."""

from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from .documents import Document
from .json_schema import NAMED

Place: TypeAlias = tuple[str, ...]
"""The keys and positions that lead to a node, from the top of the document."""

DATA_KEYWORDS: Final = frozenset({"default", "example", "examples"})
"""Keywords whose values are data, in which nothing is a schema or a reference."""


HOLDING_NAMES: Final = NAMED | {"headers", "parameters", "requestBodies", "responses", "schemas"}
"""Keys below which keys are names, such as a field that is called `default`."""


def nodes_in(value: Any, place: Place = ()) -> Iterator[tuple[Place, Any]]:
    """Every object and list below a value, itself first, but nothing inside of examples."""
    yield place, value
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in DATA_KEYWORDS or not HOLDING_NAMES.isdisjoint(place[-1:]):
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


def responses_in(document: Document) -> Iterator[tuple[Place, dict[str, Any]]]:
    """Every response of an operation that is not a reference, and every shared one."""
    for place, node in nodes_in(document):
        is_shared = len(place) == 3 and place[:2] == ("components", "responses")
        is_own = len(place) == 5 and place[0] == "paths" and place[3] == "responses"
        if (is_shared or is_own) and isinstance(node, dict) and "$ref" not in node:
            yield place, node


def _schemas_in(schema: Any, place: Place) -> Iterator[tuple[Place, dict[str, Any]]]:
    if not isinstance(schema, dict):
        return
    yield place, schema
    properties = schema.get("properties")
    for name, inner in properties.items() if isinstance(properties, dict) else ():
        yield from _schemas_in(inner, (*place, "properties", name))
    for key in ("items", "additionalProperties", "not"):
        yield from _schemas_in(schema.get(key), (*place, key))
    for key in ("allOf", "anyOf", "oneOf"):
        choices = schema.get(key)
        for index, inner in enumerate(choices if isinstance(choices, list) else ()):
            yield from _schemas_in(inner, (*place, key, str(index)))
