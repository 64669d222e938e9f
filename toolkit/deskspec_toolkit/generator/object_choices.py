"""Choices between objects (`oneOf`): a class each, recognized by a field's value or presence."""

from collections.abc import Iterator
from typing import Any

from ..openapi.documents import Document
from ..openapi.references import resolve


def recognized_by(document: Document, schema: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return what marks each object: the value of the discriminator, or a field of its own."""
    if "discriminator" in schema:
        mapping: dict[str, str] = schema["discriminator"]["mapping"]
        return {value: {"$ref": reference} for value, reference in mapping.items()}
    marks: dict[str, dict[str, Any]] = {}
    choices = [resolve(document, each) for each in schema["oneOf"]]
    for each, choice in zip(schema["oneOf"], choices, strict=True):
        others = {name for other in choices if other is not choice for name in other["properties"]}
        own = [name for name in choice.get("required", []) if name not in others]
        marks |= {own[0]: each} if own else {}
    return marks


def object_choice_problems(document: Document, schema: dict[str, Any]) -> Iterator[str]:
    """Yield why the objects of a choice cannot have a class each."""
    if any("$ref" not in each for each in schema["oneOf"]):
        yield "each object of a choice needs a name: move it to components/schemas"
        return
    if "discriminator" not in schema:
        if len(recognized_by(document, schema)) < len(schema["oneOf"]):
            yield (
                "alternative objects cannot be distinguished: add a discriminator, or require a "
                "property of each that no other has"
            )
        return
    field, mapping = (schema["discriminator"].get(key) for key in ("propertyName", "mapping"))
    if set((mapping or {}).values()) != {each["$ref"] for each in schema["oneOf"]}:
        yield "the mapping of a discriminator must name each object of the choice by its $ref"
    for each in schema["oneOf"]:
        if field not in resolve(document, each).get("required", []):
            yield f"{each['$ref']} must require {field}, which tells the objects apart"
