"""How a keyword of a schema narrows or widens the values that it allows."""

from collections.abc import Callable, Mapping
from math import inf
from typing import Any, Final, Literal, TypeAlias

from deskspec_runtime.values.wire_formats import FORMATS

KeywordEffect: TypeAlias = Literal["narrowed", "widened", "changed"]
"""`changed`: some values are no longer allowed, and others now are, or nobody can tell."""

WORDS: Final = ("title", "description", "summary", "example", "examples", "externalDocs")
"""Keys that say something to people only."""


def _most(old: Any, new: Any) -> KeywordEffect:
    before, after = (inf if each is None else each for each in (old, new))
    return "narrowed" if after < before else "widened"


def _least(old: Any, new: Any) -> KeywordEffect:
    before, after = (-inf if each is None else each for each in (old, new))
    return "narrowed" if after > before else "widened"


def _multiple(old: Any, new: Any) -> KeywordEffect:
    if old is None or (new is not None and new % old == 0):
        return "narrowed"
    return "widened" if new is None or old % new == 0 else "changed"


def _flag(old: Any, new: Any) -> KeywordEffect:
    return "narrowed" if new else "widened"


def _opaque(old: Any, new: Any) -> KeywordEffect:
    if old is None:
        return "narrowed"
    return "widened" if new is None else "changed"


EFFECTS: Final[Mapping[str, Callable[[Any, Any], KeywordEffect]]] = {
    **dict.fromkeys(
        ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains"),
        _most,
    ),
    **dict.fromkeys(
        ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"),
        _least,
    ),
    "multipleOf": _multiple,
    "uniqueItems": _flag,
    **dict.fromkeys(
        (
            *("pattern", "not", "if", "then", "else", "dependentRequired", "dependentSchemas"),
            *("contains", "propertyNames", "patternProperties", "unevaluatedItems"),
            *("contentEncoding", "contentMediaType"),
        ),
        _opaque,
    ),
}
"""Keyword -> what a change of its value does; `None` is in place of a value that is not there."""
LIMITS: Final = frozenset(name for name in EFFECTS if name.startswith(("m", "exclusive")))
"""Keywords whose values can be printed."""
_NO_LIMIT: Final = {
    **dict.fromkeys(("minLength", "minItems", "minProperties"), 0),
    "uniqueItems": False,
}
"""Values that say the same as no value."""


def value_of(schema: Mapping[str, Any], keyword: str) -> Any:
    """Return the value of a keyword; `None` if it is not there, or says nothing."""
    value = schema.get(keyword)
    return None if keyword in _NO_LIMIT and value == _NO_LIMIT[keyword] else value


def python_type(types: frozenset[str], kind: str | None) -> str:
    """Return the Python type that a client gives a scalar, without `None`.

    Args:
        types: Its JSON types, `null` apart.
        kind: Its `format`.
    """
    known = FORMATS.get(kind or "")
    if known is not None:
        return known.annotation
    return "bytes" if kind == "binary" else " | ".join(sorted(types))


_WIDEST: Final = frozenset({"int64", "double"})
"""Formats of numbers that say the same as none, since JSON has no larger ones that clients keep."""


def format_effect(types: frozenset[str], old: str | None, new: str | None) -> KeywordEffect:
    """Return what another `format` does to the values that are allowed.

    Args:
        types: Their JSON types, `null` apart.
        old: The older format.
        new: The newer one.
    """
    if types <= {"integer", "number"}:
        old, new = (None if each in _WIDEST else each for each in (old, new))
    return "widened" if old == new else _opaque(old, new)
