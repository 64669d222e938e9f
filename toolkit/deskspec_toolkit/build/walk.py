"""Walks an OpenAPI document: operations, references, schemas."""

from collections.abc import Iterator
from typing import Any, NamedTuple, TypeAlias

from deskspec_runtime.values.codecs import FORMATS

from .documents import Document

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_DATA = frozenset({"default", "example", "examples"})
"""Keywords whose values are data, in which nothing is a schema or a reference."""

Place: TypeAlias = tuple[str, ...]


JSON = "application/json"
TEXT = "text/plain"


class Operation(NamedTuple):
    """An operation and where it stands."""

    path: str
    method: str
    node: dict[str, Any]

    @property
    def id(self) -> str:
        return str(self.node.get("operationId"))

    @property
    def place(self) -> Place:
        return ("paths", self.path, self.method)

    @property
    def facts(self) -> dict[str, Any]:
        """What the spec declares for deskspec: effect, result, items, paging."""
        return facts_of(self.node)


def facts_of(node: dict[str, Any]) -> dict[str, Any]:
    """What a node of a document declares for deskspec."""
    facts: dict[str, Any] = node.get("x-deskspec", {})
    return facts


def operations(document: Document) -> Iterator[Operation]:
    """Every operation, in the order of the document."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield Operation(path, method, item[method])


def webhooks(document: Document) -> Iterator[tuple[str, dict[str, Any]]]:
    """Name and payload schema of every webhook that a vendor documents; empty if it is no JSON."""
    for name, item in document.get("webhooks", {}).items():
        for method in METHODS:
            if method in item:
                content = item[method].get("requestBody", {}).get("content", {})
                yield name, content.get(JSON, {}).get("schema", {})


def body_schema(document: Document, operation: Operation) -> dict[str, Any] | None:
    """The schema of an operation's JSON request body; `None` if it has no body."""
    body = resolve(document, operation.node.get("requestBody", {}))
    if JSON not in body.get("content", {}):
        return None
    schema: dict[str, Any] = resolve(document, body["content"][JSON]["schema"])
    return schema


def nodes(value: Any, place: Place = ()) -> Iterator[tuple[Place, Any]]:
    """Every object and list below a value, itself first, but nothing inside of examples."""
    yield place, value
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in _DATA or place[-1:] in (("properties",), ("responses",)):
                yield from nodes(inner, (*place, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from nodes(inner, (*place, str(index)))


def references(node: Any, *, by_name: bool = False) -> Iterator[str]:
    """References below a node, but none inside of what a wire format reads as one value.

    Args:
        node: Any part of a document.
        by_name: Its keys are names of properties, not keywords.
    """
    if isinstance(node, list):
        for entry in node:
            yield from references(entry)
    elif isinstance(node, dict) and (by_name or node.get("format") not in FORMATS):
        for key, value in node.items():
            if by_name:
                yield from references(value)
            elif key == "$ref":
                yield value
            elif key not in _DATA:
                yield from references(value, by_name=key == "properties")


def components_in(document: Document, *roots: Any) -> set[str]:
    """The names of the schemas that these parts of a document use, however far down."""
    used: set[str] = set()
    waiting = list(roots)
    while waiting:
        for reference in references(waiting.pop()):
            name = reference.rsplit("/", 1)[-1]
            if reference.startswith("#/components/schemas/") and name not in used:
                used.add(name)
                waiting.append(target(document, reference))
    return used


def resolve(document: Document, node: Any) -> Any:
    """The node, or what it refers to."""
    while isinstance(node, dict) and "$ref" in node:
        node = target(document, node["$ref"])
    return node


def target(document: Document, reference: str) -> Any:
    """What a local reference names.

    Raises:
        LookupError: It names nothing in this document.
    """
    if not reference.startswith("#/"):
        raise LookupError(reference)
    found: Any = document
    for step in reference[2:].split("/"):
        name = step.replace("~1", "/").replace("~0", "~")
        if not isinstance(found, dict) or name not in found:
            raise LookupError(reference)
        found = found[name]
    return found


def schemas(document: Document) -> Iterator[tuple[Place, dict[str, Any]]]:
    """Every schema, with the schemas inside of it."""
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        yield from _schemas_in(schema, ("components", "schemas", name))
    for place, node in nodes(document):
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
