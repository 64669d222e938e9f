"""The keywords of JSON Schema that limit a value, and what two profiles allow together."""

import re
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

_STRING: Final = frozenset({"string"})
_NUMBER: Final = frozenset({"integer", "number"})
_ARRAY: Final = frozenset({"array"})
_OBJECT: Final = frozenset({"object"})


class Limit(NamedTuple):
    """A keyword that limits values of some JSON types."""

    argument: str
    """What the runtime calls it."""
    json_types: frozenset[str]
    loosest: Callable[[Any, Any], Any] | None = None
    """The limit that two different ones have in common; none without it."""


LIMITS: Final[Mapping[str, Limit]] = {
    "minLength": Limit("min_length", _STRING, min),
    "maxLength": Limit("max_length", _STRING, max),
    "pattern": Limit("pattern", _STRING),
    "minimum": Limit("minimum", _NUMBER, min),
    "maximum": Limit("maximum", _NUMBER, max),
    "minItems": Limit("min_items", _ARRAY, min),
    "maxItems": Limit("max_items", _ARRAY, max),
    "uniqueItems": Limit("unique_items", _ARRAY),
    "minProperties": Limit("min_keys", _OBJECT, min),
    "maxProperties": Limit("max_keys", _OBJECT, max),
    "required": Limit("keys", _OBJECT, lambda first, second: [e for e in first if e in second]),
}


def joined_limits(first: Mapping[str, Any], second: Mapping[str, Any]) -> dict[str, Any]:
    """Return the limits that every value breaks which neither of two schemas allows."""
    joined = {}
    for key, limit in LIMITS.items():
        if key in first and key in second:
            if first[key] == second[key]:
                joined[key] = first[key]
            elif limit.loosest is not None:
                joined[key] = limit.loosest(first[key], second[key])
    return joined


def is_checked(key: str, value: Any) -> bool:
    """Whether Python can check a limit: `re` does not read every pattern of JSON Schema."""
    if key != "pattern":
        return value is not False
    try:
        re.compile(value)
    except re.error:
        return False
    return True
