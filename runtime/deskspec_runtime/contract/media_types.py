"""Media types, as headers and contracts write them: which of a contract's is meant by a header."""

import functools
import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from .violations import one_of

TEXT: Final = "text/"
_JSON: Final = frozenset({"application/json", "text/json"})
_SHOWABLE: Final = re.compile(r"[a-z]{1,20}/[a-z.+-]{1,40}[0-9]{0,2}").fullmatch
_PARTS: Final = re.compile(r'((?:[^;,"]|"(?:[^"\\]|\\.)*")*)([;,]|$)')


class _HeaderType(NamedTuple):
    name: str
    parameters: frozenset[str]


def media_type(given: str) -> str:
    """Return a content type in lower case and without its parameters.

    A header that was sent twice with the same type is that type.
    """
    return _parsed(given).name


def is_json(given: str) -> bool:
    """Whether a media type is JSON or a JSON-based format."""
    name = media_type(given)
    return name in _JSON or name.endswith("+json")


def shown(given: str) -> str:
    """Return a media type as findings show it: only a plain one, which cannot contain a value."""
    name = media_type(given)
    return (name if _SHOWABLE(name) else "another type") if name else "no content type"


def listed(kinds: Iterable[str]) -> str:
    """Return the media types of a contract as findings list them: a range without what is in it."""
    every = set(kinds)
    ranges = {kind for kind in every if "*" in kind}
    return one_of(sorted(kind for kind in every if not meant(ranges - {kind}, kind)))


def meant(kinds: Iterable[str], given: str) -> list[str]:
    """Return the media types of a contract that a content type is closest to; none if it fits none.

    Args:
        kinds: The media types of the contract; ranges such as `text/*` and `application/*+json`
            are some, too.
        given: The content type that was sent.
    """
    sent = _parsed(given)
    ranks = {kind: _rank(_parsed(kind), sent) for kind in kinds}
    best = max(ranks.values(), default=())
    return [kind for kind, rank in ranks.items() if rank == best and rank]


def _rank(kind: _HeaderType, sent: _HeaderType) -> tuple[int, ...]:
    """How close a media type of a contract is to one that was sent; empty if it does not fit."""
    fixed = _fixed_parts(kind.name, sent.name)
    if fixed is None:
        return ()
    if kind.parameters <= sent.parameters:
        return fixed, 1, len(kind.parameters)
    return fixed, 0, 0


def _fixed_parts(kind: str, sent: str) -> int | None:
    """How much of a type is fixed; `None` if it does not fit."""
    if kind == sent:
        return 3
    if "*" not in kind:
        return None
    if kind in ("*/*", "*"):
        return 0
    before, _, after = kind.partition("*")
    fits = sent.startswith(before) and sent.endswith(after) and len(sent) >= len(kind)
    return (2 if after else 1) if fits else None


@functools.lru_cache(maxsize=512)
def _parsed(given: str) -> _HeaderType:
    name, parameters, others = "", set(), set()
    is_first, is_name = True, True
    for part, end in _PARTS.findall(given):
        text = "".join(part.split()).lower()
        if is_name and is_first:
            name = text
        elif is_name and text:
            others.add(text)
        elif text and is_first:
            parameters.add(text.replace('"', ""))
        is_first, is_name = is_first and end != ",", end == ","
    if others - {name}:
        name = ", ".join([name, *sorted(others - {name})])  # contradictory, so it is none of them
    return _HeaderType(name, frozenset(parameters))
