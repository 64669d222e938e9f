"""Names of a document that become names of Python: each must be one, and no two the same."""

from collections.abc import Container, Iterator
from typing import Any, TypeAlias

from openapi_python_client.strings import PythonIdentifier, snake_case

from ..openapi.documents import Document
from ..openapi.nodes import Place, schemas_in
from ..openapi.operations import facts_of, operations_of

Problem: TypeAlias = tuple[Place, str]
"""A place, and what is wrong there."""


def name_problems(document: Document) -> Iterator[Problem]:
    """Yield the tags that are no names, and the enums whose members clash, with their places."""
    for place, tag in _tags(document):
        if tag != PythonIdentifier(tag, "") or not tag.isidentifier():
            yield place, f"the tag {tag} must be a Python name: it is that of a resource"
    for place, schema in schemas_in(document):
        if place[:2] == ("components", "schemas"):  # others get no class
            component = document["components"]["schemas"][place[2]]
            yield from _members(place, schema, facts_of(component).get("spellings", {}))


def _members(place: Place, schema: dict[str, Any], others: Container[str]) -> Iterator[Problem]:
    """Yield the values of an enum with the same name; `others` are only other forms of one."""
    values = schema.get("enum")
    seen: dict[str, Any] = {}
    for index, value in enumerate(values if isinstance(values, list) else ()):
        if isinstance(value, dict | list):
            yield (*place, "enum"), "must be of texts, numbers, true, false or null"
            continue
        member = _member(index, value)
        if member in seen and value not in others:
            yield (
                (*place, "enum"),
                f"{seen[member]} and {value} would both be the member {member}: say in "
                "x-deskspec.spellings which one is meant",
            )
        if value not in others:
            seen[member] = value


def _tags(document: Document) -> Iterator[tuple[Place, str]]:
    for index, tag in enumerate(document.get("tags", [])):
        yield ("tags", str(index)), str(tag["name"])
    for operation in operations_of(document):
        for tag in operation.node.get("tags", []):
            yield operation.place, str(tag)


def _member(index: int, value: Any) -> str:
    """Return the name of a member, as the generator makes it."""
    if not isinstance(value, str):
        return f"VALUE_{value}"
    return snake_case(value.upper() if value[:1].isalpha() else f"VALUE_{index}").upper()
