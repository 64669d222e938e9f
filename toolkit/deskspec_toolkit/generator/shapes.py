"""Writes out the shapes of a component: what the page of one operation shows of it.

A vendor's pages show one kind of object in several shapes. The component has every property, and
requires what all pages require. A response says what its own page requires beside, and what that
lacks: `x-deskspec: {one: Brand, requires: [attributes/iconUrl], lacks: [attributes/modifiedAt]}`.
The contract gets a component for each shape, as strict as the page; clients have the one class.
"""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any, Final

from openapi_python_client.strings import ClassName

from ..failure import Failure
from ..openapi.documents import Document
from ..openapi.nodes import Place, schemas_in
from ..openapi.operations import facts_of
from ..openapi.origins import Origin
from ..openapi.vocabulary import KEY

REQUIRES: Final = "requires"
LACKS: Final = "lacks"
_COMPONENT: Final = "#/components/schemas/"


def written_out(document: Document, origin: Origin) -> Document:
    """Return a document with a component for each shape; the same one if it has none.

    Raises:
        Failure: A shape names a property that the component does not have.
    """
    if not any(_is_shape(schema) for _, schema in schemas_in(document)):
        return document
    document = deepcopy(document)
    names: dict[str, str] = {}
    for place, schema in [*schemas_in(document)]:
        if _is_shape(schema):
            facts, whole = schema.pop(KEY), schema["$ref"].removeprefix(_COMPONENT)
            known = repr((whole, facts))
            if known not in names:
                requires, lacks = (
                    [path.split("/") for path in facts.get(key, [])] for key in (REQUIRES, LACKS)
                )
                where = f"{origin.at(place)}: {'.'.join(place)}"
                builder = _Builder(document, _suffix(document, place), where)
                names[known] = builder.add(whole, requires, lacks)
            schema["$ref"] = f"{_COMPONENT}{names[known]}"
    return document


def joined(document: Document) -> Document:
    """Return a copy of a document that refers to each whole component in place of its shapes."""
    document = deepcopy(document)
    schemas = document["components"]["schemas"]
    wholes = {
        f"{_COMPONENT}{name}": f"{_COMPONENT}{facts_of(schema)['shape_of']}"
        for name, schema in schemas.items()
        if "shape_of" in facts_of(schema)
    }
    for _, schema in schemas_in(document) if wholes else ():
        if schema.get("$ref") in wholes:
            schema["$ref"] = wholes[schema["$ref"]]
    for reference in wholes:
        del schemas[reference.removeprefix(_COMPONENT)]
    return document


def _is_shape(schema: dict[str, Any]) -> bool:
    return "$ref" in schema and not facts_of(schema).keys().isdisjoint({REQUIRES, LACKS})


def _suffix(document: Document, place: Place) -> str:
    """Return what distinguishes the shape of a message: its operation, or its own name."""
    if place[0] == "paths":
        node = document["paths"][place[1]][place[2]]
        message = place[4] if place[3] == "responses" else "Request"
        return f"Of{ClassName(node['operationId'], '')}{message}"
    return f"Of{ClassName(place[2], '')}"


class _Builder:
    """Adds the components of one shape to a document."""

    def __init__(self, document: Document, suffix: str, where: str) -> None:
        self._schemas = document["components"]["schemas"]
        self._suffix = suffix
        self._where = where

    def add(self, whole: str, requires: list[list[str]], lacks: list[list[str]]) -> str:
        """Add the shape of a component, and those of the objects in it; return its name.

        Raises:
            Failure: The component does not have a property that is named, or has no name for it.
        """
        shape: dict[str, Any] = deepcopy(self._schemas[whole])
        properties, required = shape.get("properties", {}), shape.get("required", [])
        for path in (*requires, *lacks):
            if path[0] not in properties:
                raise Failure(f"{self._where}: {whole} has no {'/'.join(path)}")
        for step in dict.fromkeys(path[0] for path in (*requires, *lacks) if len(path) > 1):
            holders = [each for each in _references(properties[step]) if self._holds(each)]
            if not holders:
                raise Failure(f"{self._where}: {step} of {whole} must refer to a component")
            below = [
                [path[1:] for path in paths if path[0] == step and path[1:]]
                for paths in (requires, lacks)
            ]
            for holder in holders:
                inner = holder["$ref"].removeprefix(_COMPONENT)
                holder["$ref"] = f"{_COMPONENT}{self.add(inner, *below)}"
        gone = {path[0] for path in lacks if len(path) == 1}
        wanted = [*required, *(path[0] for path in requires if len(path) == 1)]
        shape["properties"] = {name: properties[name] for name in properties if name not in gone}
        shape["required"] = [name for name in dict.fromkeys(wanted) if name not in gone]
        name = f"{whole}{self._suffix}"
        self._schemas[name] = {KEY: {"shape_of": whole}, **shape}
        return name

    def _holds(self, reference: dict[str, Any]) -> bool:
        return reference["$ref"].removeprefix(_COMPONENT) in self._schemas


def _references(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield what refers to the object that a property is, or that the entries of its list are."""
    if "$ref" in schema:
        yield schema
    inside = [schema["items"]] if isinstance(schema.get("items"), dict) else []
    for each in (*inside, *schema.get("anyOf", []), *schema.get("oneOf", [])):
        yield from _references(each)
