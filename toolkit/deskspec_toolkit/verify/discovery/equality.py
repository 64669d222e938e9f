"""Whether what a provider shows is the value that was sent, maybe in a form of its own.

Providers trim texts, write numbers as text, days as instants and links as items, and spell codes,
tags, addresses and phone numbers in their way. They keep the sign and the decimal point of a
number, and what people have written as they wrote it.
"""

import re
import unicodedata
from decimal import Decimal
from typing import Any, Final

from ...openapi.words import letters, words
from . import instants

_NUMBER: Final = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d{1,2})?", re.ASCII)
_ADDRESS: Final = re.compile(r"[^\s@]+@[^\s@]+")
_GAPS: Final = re.compile(r"[\s_-]+")
"""A name may become part of an address: `verify-name`."""
_BOOLEANS: Final = {"true": True, "false": False}
_WRITTEN: Final = frozenset(
    {"body", "caption", "comment", "content", "description", "headline", "message", "name"}
    | {"note", "notes", "subject", "summary", "text", "title"}
)
"""Last words of fields that have what people have written."""
_CODED: Final = frozenset(
    {"domain", "file", "host", "key", "login", "nick", "screen", "tag", "type", "user"}
)
"""Words before `name` of codes, which providers spell in their way."""


def is_scalar(value: Any) -> bool:
    """Whether a value is a text, a number or a boolean."""
    return isinstance(value, str | int | float | bool)


def same(sent: Any, there: Any, name: str = "") -> bool:
    """Whether two values mean the same, as far as their forms can be compared.

    Args:
        sent: A scalar.
        there: What is shown in its place.
        name: The name of the field, if it is known.
    """
    if sent == there:
        return True
    if isinstance(there, dict):
        return "id" not in there or same(sent, there["id"])  # a link, expanded to the item
    if there is None or isinstance(there, list):
        return isinstance(there, list)
    moments = instants.seconds(sent), instants.seconds(there)
    if None not in moments:
        return moments[0] == moments[1] or instants.day(sent) == instants.day(there)
    numbers = _code(sent), _code(there)
    if None not in numbers:
        return numbers[0] == numbers[1]
    if isinstance(sent, str) and isinstance(there, str):
        return _is_same_text(sent, there, name)
    # A number may be the code of a word.
    return isinstance(sent, str) is not isinstance(there, str)


def number(value: Any) -> Decimal | None:
    """Return a number, also one that is written as text; `None` for other values."""
    text = "" if isinstance(value, bool) else str(value).strip()
    return Decimal(text) if _NUMBER.fullmatch(text) else None


def _code(value: Any) -> Decimal | bool | None:
    """A number or a boolean, also as text; `None` for other values."""
    return _BOOLEANS.get(str(value).strip().lower(), number(value))


def _is_same_text(sent: str, there: str, name: str) -> bool:
    if _ADDRESS.fullmatch(sent):
        return sent.casefold() == there.strip().casefold()
    if _is_written(name):
        return _plain(sent) == _plain(there)
    return letters(sent) == letters(there)


def _is_written(name: str) -> bool:
    """Whether people have written what a field has: their letters are kept as they are."""
    *before, last = words(name) or [""]
    return last in _WRITTEN and not (last == "name" and before and before[-1] in _CODED)


def _plain(text: str) -> str:
    return _GAPS.sub(" ", unicodedata.normalize("NFC", text)).strip()
