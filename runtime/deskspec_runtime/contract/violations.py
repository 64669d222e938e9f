"""What a validator refuses in a value, in our words: places, rules and types, and no value."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

from ..values.jsontext import type_name
from ..values.results import JSONPlace

RENAMED: Final = "name"
"""The keyword of a field that is there under another spelling; schemas have none for it."""
UNDOCUMENTED: Final = frozenset({"additionalProperties", "unevaluatedProperties"})
"""The keywords that refuse what no document names."""
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
    """One refusal of a validator, in our words."""

    steps: JSONPlace
    keyword: str
    expected: str
    seen: str


def leaves(error: Any) -> Iterator[Any]:
    """The errors that an error comes from: of alternatives, those of the one that was meant."""
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
        meant = []  # several alternatives fit, where one must
    if not meant:
        yield error
    for leaf in min(meant, key=len, default=[]):
        yield from leaves(leaf)


def problem(error: Any, value: Any) -> Violation:
    """An error of the validator in our words.

    Args:
        error: The error; it is none of alternatives that could be told apart.
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
    expected = f"what {kind.name} says" if limit is None else limit.format(kind.limit)
    return Violation(at, kind.name, expected, seen)


def steps(path: Iterable[str | int], value: Any) -> JSONPlace:
    """A path of the library as keys and positions in a value, as far as it leads.

    The library gives a key that looks like a number as a number, and leaves out an empty one.
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
    """Names of types for people: null comes last."""
    return " or ".join(sorted(names, key=lambda name: (name == "null", name)))


def one_of(words: Iterable[str]) -> str:
    """Alternatives for people."""
    return f"one of {', '.join(words)}"
