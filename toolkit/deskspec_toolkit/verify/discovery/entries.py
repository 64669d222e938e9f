"""Entries of a list inside of an item, as its tags: what tells one from the others."""

from typing import Any, Final

from ...openapi.words import letters

NAMES: Final = ("name", "tag", "label", "key", "value", "id")
"""Fields of an entry that say which one it is, the likeliest first."""


def names_of(entries: list[Any]) -> list[Any]:
    """What tells each entry from others; one that has no such thing is left out."""
    named = [
        next((entry[name] for name in NAMES if name in entry), None)
        if isinstance(entry, dict)
        else entry
        for entry in entries
    ]
    return [name for name in named if isinstance(name, str | int | float)]


def spelt(names: list[Any]) -> set[str]:
    """Names without what only spelling adds: a provider may write all tags in small letters."""
    return {letters(str(name)) for name in names}
