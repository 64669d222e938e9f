"""Alternatives in messages about a value: one short line, however many there are."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

_MOST: Final = 3
"""How many alternatives a message names."""
_OF_TYPE: Final = r"must be (?P<expected>.+), not (?P<given>\w+)"


def listed(names: Iterable[str]) -> str:
    """Return the first few names: `A, B, C or one of 4 others`."""
    first = list(dict.fromkeys(names))
    rest = first[_MOST:]
    if rest:
        others = "another one" if len(rest) == 1 else f"one of {len(rest)} others"
        return f"{', '.join(first[:_MOST])} or {others}"
    *before, last = first
    return f"{', '.join(before)} or {last}" if before else last


def joined(problems: Sequence[str]) -> str:
    """Return what is wrong with a value that fits none of several alternatives.

    Args:
        problems: What each of them says of it.
    """
    of_type = [re.fullmatch(_OF_TYPE, each) for each in problems]
    # A value of the right type is meant for this alternative.
    inside = [each for each, found in zip(problems, of_type, strict=True) if found is None]
    if inside:
        return inside[0]
    found = [each for each in of_type if each is not None]
    return f"must be {listed(each['expected'] for each in found)}, not {found[0]['given']}"


def with_article(name: str) -> str:
    """Return the name of a class with its article."""
    return f"{'an' if name[:1] in 'AEIO' else 'a'} {name}"
