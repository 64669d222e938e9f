"""Which name takes the place of another one."""

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from typing import Any, Final

from ..openapi.words import letters
from .keywords import WORDS

_ALIKE: Final = 0.6
"""How much of two names must be the same so that one replaces the other."""


def renamed(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield fields that are gone, each with the new one that has its schema and a similar name."""
    gone = [each for each in before if each not in after]
    free = [each for each in after if each not in before]
    for name in gone:
        fitting = [other for other in free if meaning(before[name]) == meaning(after[other])]
        best = max(fitting, key=lambda other: _likeness(name, other), default=None)
        if best is not None and is_alike(name, best):
            free.remove(best)
            yield name, best


def is_alike(one: str, other: str) -> bool:
    """Whether a name may be another one's successor."""
    return _likeness(one, other) >= _ALIKE


def _likeness(one: str, other: str) -> float:
    """How alike two names are, from 0 to 1; spelling and case do not count."""
    one, other = letters(one), letters(other)
    if one in other or other in one:
        return 1.0
    return SequenceMatcher(None, one, other).ratio()


def meaning(schema: Any) -> Any:
    """A schema without its words."""
    if isinstance(schema, dict):
        return {key: meaning(value) for key, value in schema.items() if key not in WORDS}
    return [meaning(each) for each in schema] if isinstance(schema, list) else schema
