"""Bodies that are one of several objects: read as one object that has the fields of all.

A contract keeps the objects apart. What asks only which fields there are reads them together.
"""

from typing import Any, Final, NamedTuple

from .documents import Document
from .references import resolve

ANY_OF: Final = "x-deskspec-any-of"
"""The key of a property of a united body with its schemas in the objects that have it."""


class BodyChoice(NamedTuple):
    """One of the objects that a body may be."""

    reference: dict[str, Any]
    """The reference to its component."""
    schema: dict[str, Any]
    fixed: dict[str, Any]
    """Its properties that have one value."""
    recognized_by: tuple[str, ...]
    """The place in it that no other one with these values has; empty if it needs none, or if it is
    meant where what marks the others is not there."""

    @property
    def component(self) -> str:
        return str(self.reference["$ref"]).rsplit("/", 1)[-1]


def is_object_choice(document: Document, schema: dict[str, Any]) -> bool:
    """Return whether a schema is one of several objects."""
    choices = [resolve(document, each) for each in schema.get("oneOf", [])]
    return len(choices) > 1 and all("properties" in each for each in choices)


def united(document: Document, schema: dict[str, Any]) -> dict[str, Any]:
    """Return a body that may be several objects as one with the fields of all; others as given."""
    if not is_object_choice(document, schema):
        return schema
    choices = [resolve(document, each) for each in schema["oneOf"]]
    found: dict[str, list[dict[str, Any]]] = {}
    for choice in choices:
        for name, inner in choice["properties"].items():
            if inner not in found.setdefault(name, []):
                found[name].append(inner)
    properties = {}
    for name, schemas in found.items():
        said = [resolve(document, each).get("description", "") for each in schemas]
        described = next(filter(None, said), "")
        together = {ANY_OF: schemas, "description": described}
        properties[name] = schemas[0] if len(schemas) == 1 else together
    first, *others = (each.get("required", []) for each in choices)
    required = [name for name in first if all(name in each for each in others)]
    return {"type": "object", "required": required, "properties": properties}


def body_choices(document: Document, schema: dict[str, Any]) -> list[BodyChoice]:
    """Return the objects that a body may be, with what marks each; empty for any other body.

    Raises:
        ValueError: Two of them cannot be distinguished.
    """
    if not is_object_choice(document, schema):
        return []
    choices = []
    for reference in schema["oneOf"]:
        if "$ref" not in reference:
            raise ValueError("each object that a body may be needs a name: move it to components")
        choice = resolve(document, reference)
        fixed = {
            name: inner["const"]
            for name, inner in choice["properties"].items()
            if "const" in inner and name in choice.get("required", [])
        }
        choices.append(BodyChoice(reference, choice, fixed, ()))
    return [
        each._replace(recognized_by=_recognized_by(document, each, choices)) for each in choices
    ]


def _recognized_by(
    document: Document, choice: BodyChoice, every: list[BodyChoice]
) -> tuple[str, ...]:
    """Return the place that distinguishes an object from others that may have the same values.

    One of them needs none: it is meant where no other one is.
    """
    others = [
        other
        for other in every
        if other is not choice
        and all(other.fixed.get(name, value) == value for name, value in choice.fixed.items())
    ]
    place = _own_place(document, choice, others)
    if place:
        return place
    if not all(_own_place(document, each, [choice]) for each in others):
        raise ValueError(
            f"{choice.component} and {others[0].component} cannot be distinguished: each must "
            "require a property that the other does not have, or another const"
        )
    return ()


def _own_place(document: Document, choice: BodyChoice, others: list[BodyChoice]) -> tuple[str, ...]:
    """Return the required place of an object that others do not have; empty if there is none."""
    for place in _required_places(document, choice.schema) if others else ():
        if all(_at(document, other.schema, place) is None for other in others):
            return place
    return ()


def _required_places(document: Document, schema: dict[str, Any]) -> list[tuple[str, ...]]:
    """The required properties of an object, then those of the objects in it."""
    names = schema.get("required", [])
    inner = {name: resolve(document, schema["properties"][name]) for name in names}
    below = [(name, each) for name in names for each in inner[name].get("required", [])]
    return [*((name,) for name in names), *below]


def _at(document: Document, schema: dict[str, Any], place: tuple[str, ...]) -> Any:
    found: Any = schema
    for step in place:
        found = resolve(document, found).get("properties", {}).get(step)
        if found is None:
            return None
    return found
