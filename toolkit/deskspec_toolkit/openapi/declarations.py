"""What an `x-deskspec` says, held to the vocabulary."""

from collections.abc import Iterator
from typing import Any

from .nodes import Place
from .vocabulary import ANY_NAME, ENTRIES, KEY, Entry, Holder, entries_below


def usable(declared: dict[str, Any], holder: Holder) -> dict[str, Any]:
    """Return the keys of an `x-deskspec` in which there is no problem.

    Args:
        declared: The value of the key.
        holder: The kind of object that has it.
    """
    problems = declaration_problems({KEY: declared}, holder, ())
    faulty = {place[1] for place, _ in problems}
    return {key: value for key, value in declared.items() if key not in faulty}


def declaration_problems(
    node: dict[str, Any], holder: Holder, place: Place
) -> Iterator[tuple[Place, str]]:
    """Each key and value of the `x-deskspec` of a node that the vocabulary does not have."""
    declared = node.get(KEY, {})
    if isinstance(declared, dict):
        yield from _keys(declared, holder, "", (*place, KEY))
    else:
        yield (*place, KEY), "must be a mapping"


def _keys(
    value: dict[str, Any], holder: Holder, path: str, place: Place
) -> Iterator[tuple[Place, str]]:
    known = entries_below(holder, path)
    for key, inner in value.items() if known else ():
        entry = known.get(key) or known.get(ANY_NAME)
        if entry is None:
            yield (*place, key), _unknown(key, path, known)
            continue
        problem = _problem(entry, inner)
        if problem:
            yield (*place, key), problem
        elif isinstance(inner, dict):
            yield from _keys(inner, holder, entry.path, (*place, key))


def _unknown(key: str, path: str, known: dict[str, Entry]) -> str:
    elsewhere = [entry.holder for entry in ENTRIES if not path and entry.path == key]
    if elsewhere:
        return f"has no effect here, only at: {', '.join(elsewhere)}"
    return f"is unknown: choose from {', '.join(known)}"


def _problem(entry: Entry, value: Any) -> str | None:
    fits = {
        "text": isinstance(value, str),
        "an integer": isinstance(value, int) and not isinstance(value, bool),
        "a list of text": isinstance(value, list) and all(isinstance(each, str) for each in value),
        "a list of mappings": isinstance(value, list) and all(isinstance(v, dict) for v in value),
        "a mapping": isinstance(value, dict),
        "true or false": isinstance(value, bool),
    }
    values = value if entry.kind == "a list of text" and isinstance(value, list) else [value]
    if entry.choices and any(each not in entry.choices for each in values):
        return f"must be one of {', '.join(entry.choices)}"
    return None if fits[entry.kind] else f"must be {entry.kind}"
