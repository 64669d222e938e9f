"""The names and ids of what is inside an item or a response, such as tags."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from ...openapi.words import letters, singular, words
from .argument_finder import is_id

_ID: Final = "id"
NAMES: Final = ("name", "tag", "label", "key", "value", _ID)
"""Fields that identify an entry, the most probable first."""
FORMS: Final = frozenset({"address", "number"})
"""Words that say what a value looks like: an `emailAddress` is an `email`."""
DEPTH_OF_IDS: Final = 2
"""How deep in a response ids are looked for."""
_DELETION_MARKS: Final = ("archived", "deleted", "removed")
"""Words of fields by which an item that is still readable may say that it is deleted."""


def name_in(item: Iterable[str], name: str) -> str | None:
    """Return the name that a request field has in an item; `None` if the item has no such field."""
    return next((each for each in item if letters(each) == letters(name)), None)


def is_entry_in(sent: Any, entries: list[Any]) -> bool:
    """Whether a list has an entry that was sent; also if the two cannot be compared.

    A provider may show an entry with more names than were sent, and an id as what it is the id of.
    """
    shown = [entry if isinstance(entry, dict) else {_ID: entry} for entry in entries]
    own = sent if isinstance(sent, dict) else {_ID: sent}
    common = [name for name in NAMES if name in own and any(name in entry for entry in shown)]
    names = spelt([entry[name] for entry in shown for name in NAMES if name in entry])
    return not common or not spelt([own[name] for name in common]).isdisjoint(names)


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


def values_named(name: str, *items: Mapping[str, Any]) -> Iterator[Any]:
    """Yield what items have under a name, or in a list called like several of it.

    An `email` is in `emails` as a text, or as the `email` of an entry.
    """
    wanted = letters(name)
    for item in items:
        for key, value in item.items():
            if letters(key) == wanted and isinstance(value, str | int):
                yield value
            for entry in value if isinstance(value, list) else ():
                if isinstance(entry, dict):
                    yield from (v for k, v in entry.items() if letters(k) == wanted)
                elif singular(letters(key)) == wanted:
                    yield entry


def ids_in(body: Any, depth: int = 0) -> dict[str, Any]:
    """Return the ids in a body with more than `id` as their name, by the letters of the name.

    Of a list, those of the first entry.
    """
    if isinstance(body, list):
        return ids_in(body[0], depth) if body else {}
    found: dict[str, Any] = {}
    for name, value in body.items() if isinstance(body, dict) else ():
        if len(words(name)) > 1 and words(name)[-1] == "id" and is_id(value):
            found.setdefault(letters(name), value)
        elif depth < DEPTH_OF_IDS:
            found = {**ids_in(value, depth + 1), **found}
    return found


def is_marked_deleted(item: Mapping[str, Any]) -> bool:
    """Whether an item that is still shown says that it is deleted."""
    return any(
        word in name.lower() and item[name] not in (None, False)
        for name in item
        for word in _DELETION_MARKS
    )
