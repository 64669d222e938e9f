"""Reads names with brackets, which write lists and objects as pairs: `filter[a][b]`, `ids[]`."""

import re
from collections.abc import Sequence
from typing import Any, Final, TypeAlias

_BRACKETED: Final = re.compile(r"([^\[\]]+)((?:\[[^\[\]]*\]){1,32})").fullmatch
_STEP: Final = re.compile(r"\[([^\[\]]*)\]")

Step: TypeAlias = str
Leaf: TypeAlias = tuple[Sequence[Step], str]
"""The steps inside the brackets of a name, and the text that was sent under it."""


def split(name: str) -> tuple[str, list[Step]]:
    """Return what is before the brackets of a name, and the steps in them; none if it has none."""
    found = _BRACKETED(name)
    return (found[1], _STEP.findall(found[2])) if found else (name, [])


def joined(leaves: Sequence[Leaf]) -> Any:
    """Return what the texts are together: a text, or lists and objects of texts.

    Args:
        leaves: The texts under one name, in their order; at least one.
    """
    texts = [text for steps, text in leaves if not steps]
    if texts:  # a name without brackets beside the same one with some leaves nothing to read
        return texts[0] if len(texts) == 1 else texts
    if all(steps[0] == "" for steps, _ in leaves):
        return [joined(entry) for entry in _entries([(s[1:], text) for s, text in leaves])]
    inner: dict[str, list[Leaf]] = {}
    for steps, text in leaves:
        inner.setdefault(steps[0], []).append((steps[1:], text))
    return {name: joined(each) for name, each in inner.items()}


def _entries(leaves: Sequence[Leaf]) -> list[list[Leaf]]:
    """Split the fields of a list's objects: a field that is there again begins the next object."""
    entries: list[list[Leaf]] = []
    for leaf in leaves:
        is_new = not entries or not leaf[0] or any(leaf[0] == steps for steps, _ in entries[-1])
        if is_new:
            entries.append([])
        entries[-1].append(leaf)
    return entries
