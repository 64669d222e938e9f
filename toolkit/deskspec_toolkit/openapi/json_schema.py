"""Schemas of OpenAPI 3.0 and 3.1, written as JSON Schema 2020-12.

References lead to components whose names need no escapes, so a part of a document stays valid by
itself.
"""

from collections.abc import Callable
from typing import Any, Final

ONE: Final = frozenset(
    {"additionalProperties", "contains", "else", "if", "items", "not", "propertyNames", "then"}
    | {"unevaluatedItems", "unevaluatedProperties"}
)
"""Keywords whose value is a schema."""
SEVERAL: Final = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
"""Keywords whose value is a list of schemas."""
NAMED: Final = frozenset({"$defs", "dependentSchemas", "patternProperties", "properties"})
"""Keywords whose value has schemas by names."""
_BOUNDS: Final = (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum"))


def with_changed(schema: dict[str, Any], change: Callable[[Any, str], Any]) -> dict[str, Any]:
    """Copy a schema, with each schema that is directly inside of it changed.

    Args:
        schema: The schema.
        change: Returns the changed schema of one that is inside, and of the keyword that holds it.
    """
    new: dict[str, Any] = {}
    for keyword, value in schema.items():
        if keyword in ONE:
            new[keyword] = change(value, keyword)
        elif keyword in SEVERAL:
            new[keyword] = [change(each, keyword) for each in value]
        elif keyword in NAMED:
            new[keyword] = {name: change(each, keyword) for name, each in value.items()}
        else:
            new[keyword] = value
    return new


def converted(schema: Any, *, is_old: bool) -> Any:
    """A schema in the dialect of 2020-12.

    Args:
        schema: The schema as written in a document.
        is_old: Whether the document is of OpenAPI 3.0.
    """
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema and is_old:
        return {"$ref": schema["$ref"]}  # 3.0: nothing counts beside it
    new = with_changed(schema, lambda inner, _: converted(inner, is_old=is_old))
    if "oneOf" in new and "discriminator" in new:
        new["anyOf"] = new.pop("oneOf")  # a field says which one it is, others may fit, too
    if "example" in new:
        new["examples"] = [new.pop("example")]
    return _since_3_1(new) if is_old else _with_null(new)


def _since_3_1(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema of 3.0 whose own keywords are those of 3.1."""
    for bound, exclusive in _BOUNDS:
        if isinstance(schema.get(exclusive), bool) and schema.pop(exclusive) and bound in schema:
            schema[exclusive] = schema.pop(bound)
    return _with_null(schema)


def _with_null(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema that says `nullable`, as 3.0 does and some documents of 3.1 do, without it."""
    if schema.pop("nullable", False) is not True:
        return schema
    if "enum" in schema and None not in schema["enum"]:
        schema["enum"] = [*schema["enum"], None]
    types = schema.get("type")
    if types is not None:
        schema["type"] = [*([types] if isinstance(types, str) else types), "null"]
        return schema
    # OpenAPI 3.0 requires a type beside it; documents without one mean the same.
    return {"anyOf": [schema, {"type": "null"}]} if schema.keys() - {"enum"} else schema
