"""Which keywords of JSON Schema 2020-12 hold schemas."""

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
        elif keyword in SEVERAL and isinstance(value, list):
            new[keyword] = [change(each, keyword) for each in value]
        elif keyword in NAMED and isinstance(value, dict):
            new[keyword] = {name: change(each, keyword) for name, each in value.items()}
        else:
            new[keyword] = value
    return new
