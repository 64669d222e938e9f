"""What scrubbing needs from a contract: the values, formats and field names that it documents."""

from collections.abc import Iterator
from typing import Any, Final

from ..openapi.documents import Document
from ..openapi.nodes import nodes_in
from ..openapi.operations import facts_of
from ..openapi.path_template import PathTemplate

_SHOWING: Final = frozenset({"const", "default", "enum", "example", "examples"})


def values(document: Document) -> frozenset[str]:
    """The values in examples, defaults and enums, numbers as text."""
    return frozenset(_shown(document, is_value=False))


def formats(document: Document) -> dict[str, str]:
    """Name of a field or a parameter -> format of its values."""
    formats_by_name = {name: schema.get("format") for name, schema in _schemas(document)}
    return {name: each for name, each in formats_by_name.items() if isinstance(each, str)}


def field_names(document: Document) -> frozenset[str]:
    """The names of all fields and parameters."""
    return frozenset(name for name, _ in _named(document))


def personal(document: Document) -> dict[str, bool]:
    """Name of a field -> whether its values are of a person, where the spec says so.

    One field that has them is enough; that nobody is in a name, all fields of that name must say.
    """
    marks: dict[str, set[bool | None]] = {}
    for name, schema in _schemas(document):
        marks.setdefault(name, set()).add(facts_of(schema).get("personal"))
    return {name: True in each for name, each in marks.items() if True in each or each == {False}}


def segments(document: Document) -> frozenset[str]:
    """The fixed segments of all paths."""
    paths = map(PathTemplate, document["paths"])
    return frozenset(segment for path in paths for segment in path.fixed)


def _schemas(document: Document) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, schema in _named(document):
        if isinstance(schema, dict):
            yield name, schema


def _named(document: Document) -> Iterator[tuple[str, Any]]:
    for _, node in nodes_in(document):
        if not isinstance(node, dict):
            continue
        properties = node.get("properties")
        if isinstance(properties, dict):
            yield from properties.items()
        if "in" in node and isinstance(node.get("name"), str):
            yield node["name"], node.get("schema")


def _shown(node: Any, *, is_value: bool) -> Iterator[str]:
    if isinstance(node, dict):
        for key, inner in node.items():
            yield from _shown(inner, is_value=is_value or key in _SHOWING)
    elif isinstance(node, list):
        for inner in node:
            yield from _shown(inner, is_value=is_value)
    elif is_value and node is not None and not isinstance(node, bool):
        yield str(node)
