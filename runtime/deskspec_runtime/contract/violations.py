"""The errors of a validator as violations: places, rules and types, never values."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

from ..values.jsontext import type_name
from ..values.results import JSONPlace

RENAMED: Final = "name"
"""The keyword of a field under another spelling; no schema has a keyword for that."""
UNDOCUMENTED: Final = frozenset({"additionalProperties", "unevaluatedProperties"})
"""The keywords that refuse undocumented fields."""
_NUMBER: Final = re.compile(r"\+?[0-9]+").fullmatch
_LIMITS: Final = {
    "exclusiveMaximum": "less than {}",
    "exclusiveMinimum": "more than {}",
    "maxItems": "at most {} entries",
    "maxLength": "at most {} characters",
    "maxProperties": "at most {} fields",
    "maximum": "at most {}",
    "minItems": "at least {} entries",
    "minLength": "at least {} characters",
    "minProperties": "at least {} fields",
    "minimum": "at least {}",
}
_ALTERNATIVES: Final = frozenset({"anyOf", "oneOf"})


class Violation(NamedTuple):
    """One place where a value breaks its schema."""

    steps: JSONPlace
    keyword: str
    expected: str
    seen: str


def leaves(error: Any) -> Iterator[Any]:
    """Yield the errors behind an error: of alternatives, those of the one that was meant."""
    if error.kind.name not in _ALTERNATIVES:
        yield error
        return
    meant = [
        branch
        for branch in error.kind.context
        if not any(
            leaf.kind.name == "type" and leaf.instance_path == error.instance_path
            for leaf in branch
        )
    ]
    if not all(meant):
        meant = []  # several alternatives match where exactly one must
    if not meant:
        yield error
    for leaf in min(meant, key=len, default=[]):
        yield from leaves(leaf)


def violation_of(error: Any, value: Any) -> Violation:
    """Return an error of the validator as a violation.

    Args:
        error: The error, one of those that `leaves` yields.
        value: The whole value.
    """
    kind = error.kind
    at, seen = steps(error.instance_path, value), type_name(error.instance)
    match kind.name:
        case "required":
            return Violation((*at, kind.property), "required", "a required field", "absent")
        case "type":
            return Violation(at, "type", types(kind.types), seen)
        case "anyOf" | "oneOf":
            if not all(kind.context):
                return Violation(
                    at, kind.name, "exactly one of the alternatives", "several of them"
                )
            inner = [leaf.kind for branch in kind.context for leaf in branch]
            names = {name for each in inner if each.name == "type" for name in each.types}
            return Violation(at, "type", types(names), seen)
        case "enum":
            return Violation(at, "enum", one_of(map(str, kind.options)), seen)
        case "const":
            return Violation(at, "const", f"the word {kind.expected_value}", seen)
        case "format":
            return Violation(at, "format", f"the format {kind.format}", seen)
    limit = _LIMITS.get(kind.name)
    expected = f"a value that {kind.name} allows" if limit is None else limit.format(kind.limit)
    return Violation(at, kind.name, expected, seen)


def steps(path: Iterable[str | int], value: Any) -> JSONPlace:
    """Return a path of the library as keys and positions, as far as it exists in a value.

    The library returns a key that looks like a number as a number, and leaves out an empty one.
    """
    found: list[str | int] = []
    for given in path:
        step: Any = given
        if isinstance(value, dict) and isinstance(given, int):
            step = next((key for key in value if _NUMBER(key) and int(key) == given), given)
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            break
        found.append(step)
    return tuple(found)


def types(names: Iterable[str]) -> str:
    """Return names of types as text, null last."""
    return " or ".join(sorted(names, key=lambda name: (name == "null", name)))


def one_of(words: Iterable[str]) -> str:
    """Return alternatives as text."""
    return f"one of {', '.join(words)}"
