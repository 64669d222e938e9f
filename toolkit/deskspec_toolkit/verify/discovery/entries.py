"""The names of entries in a list inside an item, such as tags."""

from typing import Any, Final

from ...openapi.words import letters

NAMES: Final = ("name", "tag", "label", "key", "value", "id")
"""Fields that identify an entry, the most probable first."""


def names_of(entries: list[Any]) -> list[Any]:
    """Return what identifies each entry; entries without a name are left out."""
    named = [
        next((entry[name] for name in NAMES if name in entry), None)
        if isinstance(entry, dict)
        else entry
        for entry in entries
    ]
    return [name for name in named if isinstance(name, str | int | float)]


def spelt(names: list[Any]) -> set[str]:
    """Normalise names: a provider may return all tags in lower case."""
    return {letters(str(name)) for name in names}
