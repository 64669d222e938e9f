"""Objects whose fields are numbered, such as the hours of each day: mappings by number, as text."""

from typing import Any


def is_numbered(schema: dict[str, Any]) -> bool:
    """Whether all fields of an object have numbers for names, and are alike."""
    fields = schema.get("properties", {})
    first = next(iter(fields.values()), None)
    return bool(fields) and all(n.isdecimal() and each == first for n, each in fields.items())


def as_mapping(schema: dict[str, Any]) -> dict[str, Any]:
    """Return such an object as a mapping; any other schema as it is."""
    if not is_numbered(schema):
        return schema
    mapping = {key: value for key, value in schema.items() if key != "properties"}
    return {**mapping, "additionalProperties": next(iter(schema["properties"].values()))}
