"""The errors of a validator as violations: places, rules and types, never values."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Final, NamedTuple

from ..values.jsontext import dump_text, type_name
from ..values.results import JSONPlace

RENAMED: Final = "name"
"""The keyword of a field under another spelling; no schema has a keyword for that."""
UNDOCUMENTED: Final = frozenset({"additionalProperties", "unevaluatedProperties"})
"""The keywords that refuse undocumented fields."""
_NUMBER: Final = re.compile(r"\+?[0-9]+").fullmatch
_LIMITS: Final = {
    "exclusiveMaximum": "a number less than {}",
    "exclusiveMinimum": "a number more than {}",
    "maxItems": "at most {} entries",
    "maxLength": "at most {} characters",
    "maxProperties": "at most {} fields",
    "maximum": "a number of at most {}",
    "minItems": "at least {} entries",
    "minLength": "at least {} characters",
    "minProperties": "at least {} fields",
    "minimum": "a number of at least {}",
}
_OTHERS: Final = {
    "contains": "a list with certain entries",
    "falseSchema": "no such value",
    "not": "no such value",
    "propertyNames": "fields with other names",
    "unevaluatedItems": "no further entries",
    "uniqueItems": "entries that differ from each other",
}
"""The validator's name of a rule -> what it expects, where the rule has no value to show."""
_MOST_NAMED: Final = 12
"""How many alternatives are named, if there are no more."""
_FIRST_NAMED: Final = 8
"""How many alternatives are named, if there are more."""
_ALTERNATIVES: Final = frozenset({"anyOf", "oneOf"})
_WORDS: Final = frozenset({"const", "enum"})
_MOST_CHARACTERS: Final = 80
"""How much is shown of a value or a pattern of the contract."""


class Violation(NamedTuple):
    """One place where a value breaks its schema."""

    steps: JSONPlace
    keyword: str
    expected: str
    seen: str


def leaves(error: Any, schema: Any) -> Iterator[Any]:
    """Yield the errors behind an error: of alternatives, those of the one that was meant.

    Args:
        error: An error of the validator.
        schema: The schema that it validates against.
    """
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
        return
    depth = len(error.instance_path)
    unknown = _unknown_kind(meant, depth)
    if unknown is not None:
        yield unknown
        return
    for leaf in min(meant, key=lambda branch: _misfit(branch, depth, schema)):
        yield from leaves(leaf, schema)


class _Listed(NamedTuple):
    name: str
    options: list[Any]


class _UnknownKind(NamedTuple):
    """The error of a field that says which alternative is meant, and names none."""

    kind: _Listed
    instance_path: Sequence[str | int]
    instance: Any


def _unknown_kind(branches: list[Any], depth: int) -> _UnknownKind | None:
    """The error of a field for which each alternative lists other values; `None` if none is one.

    Args:
        branches: The errors of each alternative.
        depth: How many steps lead to the value.
    """
    listed = [_wrong_words(branch, depth) for branch in branches]
    mistyped = {
        tuple(leaf.instance_path)
        for branch in branches
        for leaf in branch
        if leaf.kind.name == "type"
    }
    for place, error in listed[0].items():
        # A value of another type is no word, and that is what is wrong with it.
        if place not in mistyped and all(place in each for each in listed):
            options = [option for each in listed for option in each[place].kind.options]
            distinct = list({repr(option): option for option in options}.values())
            return _UnknownKind(_Listed("enum", distinct), error.instance_path, error.instance)
    return None


def _wrong_words(branch: Iterable[Any], depth: int) -> dict[tuple[str | int, ...], _UnknownKind]:
    """Place -> error of each field of an object that has none of its listed values."""
    found = {}
    for leaf in branch:
        place = tuple(leaf.instance_path)
        if leaf.kind.name in _WORDS and len(place) == depth + 1:
            listed = _Listed("enum", _options(leaf.kind))
            found[place] = _UnknownKind(listed, leaf.instance_path, leaf.instance)
        elif leaf.kind.name in _ALTERNATIVES and len(place) == depth and all(leaf.kind.context):
            unknown = _unknown_kind(leaf.kind.context, depth)
            if unknown is not None:
                found[tuple(unknown.instance_path)] = unknown
    return found


def _options(kind: Any) -> list[Any]:
    return [kind.expected_value] if kind.name == "const" else list(kind.options)


def _misfit(branch: Iterable[Any], depth: int, schema: Any) -> tuple[int, int, int, int]:
    """How far an alternative is from an object: by its constants, its fields, then all errors.

    What is wrong inside of a field shows that the fields around it fit. An alternative that knows
    no field of an object, or of whose required fields it has none, is the last one that was meant.
    """
    strange, constants, fields, errors = 0, 0, 0, 0
    absent: dict[tuple[str | int, ...], set[str]] = {}
    for leaf in branch:
        place, is_here = tuple(leaf.instance_path), len(leaf.instance_path) == depth
        is_word = leaf.kind.name in _WORDS and len(place) == depth + 1
        constants += is_word and len(_options(leaf.kind)) == 1
        fields += is_word or is_here
        errors += 1
        if leaf.kind.name in UNDOCUMENTED:
            fields += is_here * (len(leaf.kind.unexpected) - 1)
            strange += len(leaf.kind.unexpected) == len(leaf.instance)
        elif leaf.kind.name == "required":
            missing = absent.setdefault(place, set())
            missing.add(leaf.kind.property)
            strange += missing.issuperset(_at(schema, leaf.schema_path))
    return strange, constants, fields, errors


def _at(schema: Any, path: Iterable[str | int]) -> Any:
    """The value of a keyword of a schema."""
    for step in steps(path, schema):
        schema = schema[step]
    return schema


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
            return Violation((*at, kind.property), "required", "a required field", "nothing")
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
            return Violation(at, "enum", one_of(map(_word, kind.options)), seen)
        case "const":
            is_word = isinstance(kind.expected_value, str)
            named = f"the {'word' if is_word else 'value'} {_word(kind.expected_value)}"
            return Violation(at, "const", named, seen)
        case "format":
            return Violation(at, "format", f"the format {kind.format}", seen)
        case "multipleOf":
            return Violation(at, "multipleOf", f"a multiple of {kind.multiple_of}", seen)
        case "pattern":
            return Violation(at, "pattern", f"a text of the pattern {_cut(kind.pattern)}", seen)
    limit = _LIMITS.get(kind.name)
    other = _OTHERS.get(kind.name, "another value")
    return Violation(at, kind.name, other if limit is None else limit.format(kind.limit), seen)


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


def _word(value: Any) -> str:
    """Return a value of a contract as text: a text as it is, anything else as it is in JSON."""
    return _cut(value if isinstance(value, str) else dump_text(value, None))


def _cut(text: str) -> str:
    return text if len(text) <= _MOST_CHARACTERS else f"{text[: _MOST_CHARACTERS - 1]}…"


def one_of(words: Iterable[str]) -> str:
    """Return alternatives as text; of many the first ones, and how many more there are."""
    every = list(words)
    if len(every) <= _MOST_NAMED:
        return f"one of {', '.join(every)}"
    return f"one of {', '.join(every[:_FIRST_NAMED])} and {len(every) - _FIRST_NAMED} more"


def letters(name: str) -> str:
    """Return a name without its case and punctuation: spellings of one name are equal."""
    return "".join(character for character in name.casefold() if character.isalnum())


@lru_cache
def unnumbered(path: str) -> str:
    """Return a JSON path with a star for each number: all entries of a list are one place."""
    return re.sub(r"\[[0-9]+\]", "[*]", path)
