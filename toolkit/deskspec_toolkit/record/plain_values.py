"""What of a recording stays as it is, because its form and its field say that nobody is in it.

A recording keeps shapes, not contents. So these are the exceptions: ids, instants, categories,
short numbers, names of fields, and links that consist of them. Everything else is replaced.
"""

import re
from collections.abc import Set
from typing import Final

from .pii import FieldSpot, words_of

_WORDLESS: Final = re.compile(r"[\W_]*|true|false|null|[0-9]{1,3}").fullmatch
_NUMBER: Final = re.compile(r"-?[0-9]{1,6}(?:\.[0-9]{1,2})?").fullmatch
_INSTANT: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]{5,15}(?:Z|[+-][0-9:]{4,6})?)?"
    r"|[0-9]{2}-[0-9]{2}-[0-9]{4}|[0-9]{10}(?:[0-9]{3})?(?:\.[0-9]+)?"
).fullmatch
LONG_ID: Final = "[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
"""The forms of ids that are nothing else."""
_ID: Final = re.compile(
    rf"{LONG_ID}|[0-9]{{1,9}}|(?:[a-z]{{1,20}}_){{1,3}}[0-9]{{1,9}}", re.IGNORECASE
).fullmatch
_TOKEN: Final = re.compile(r"(?=.*[0-9])[\w.:-]{1,64}", re.ASCII).fullmatch
_CATEGORY: Final = re.compile(r"#[0-9a-fA-F]{6}|[A-Za-z][A-Za-z_./-]{0,39}").fullmatch
_ID_NAMES: Final = frozenset({"id", "uuid", "guid"})
_IDENTITIES: Final = frozenset(
    {"citizen", "external", "insurance", "national", "passport", "personal", "social", "tax"}
)
"""Words of a name that make an id that of a person."""
_CATEGORIES: Final = frozenset(
    words_of(
        "channel code color currency direction format icon lang language locale method operator "
        "order phase platform sort status timezone type"
    )
)
_TIMES: Final = frozenset(
    {"at", "created", "date", "end", "expires", "ms", "seen", "since", "start", "time"}
    | {"timestamp", "ts", "until", "updated"}
)
_BIRTHS: Final = frozenset({"birth", "birthdate", "birthday", "born", "dob"})
_PLACES: Final = frozenset(
    {"lat", "latitude", "lng", "lon", "long", "longitude"}
    | {"pincode", "postal", "postcode", "zip", "zipcode"}
)
"""Words of a name that make a number say where somebody is."""


def is_plain_text(spot: FieldSpot, text: str, documented: Set[str]) -> bool:
    """Whether a text stays as it is.

    Args:
        spot: Its position.
        text: The text.
        documented: The names of all fields and parameters of the contract.
    """
    if _WORDLESS(text):
        return True
    words = words_of(spot.name)
    if not (_BIRTHS | _PLACES).isdisjoint(words):
        return False
    if _INSTANT(text) and _is_time(words):
        return True
    if spot.name not in documented or not words:
        return False
    if _NUMBER(text) or (_INSTANT(text) and not text.isdecimal()):  # which a phone number is
        return True
    if words[-1] in _ID_NAMES:
        return is_id(spot, text, documented)
    if words[-1] in _CATEGORIES:
        return bool(_CATEGORY(text))
    return bool(_ID(text)) or all(each in documented for each in re.split(r"[,+ ]", text))


def is_id(spot: FieldSpot, text: str, documented: Set[str]) -> bool:
    """Whether a text is an id: arguments as those of `is_plain_text`."""
    words = words_of(spot.name)
    is_named = spot.name in documented and bool(words) and words[-1] in _ID_NAMES
    return is_named and bool(_ID(text) or _TOKEN(text)) and _IDENTITIES.isdisjoint(words)


def is_birth(spot: FieldSpot, text: str) -> bool:
    """Whether a text is the day or the instant of a birth."""
    return not _BIRTHS.isdisjoint(words_of(spot.name)) and bool(_INSTANT(text))


def is_plain_number(spot: FieldSpot, number: float, documented: Set[str]) -> bool:
    """Whether a number stays as it is: arguments as those of `is_plain_text`."""
    words = words_of(spot.name)
    if not (_BIRTHS | _PLACES).isdisjoint(words):
        return False
    if spot.name in documented:
        return not _is_card(str(number))
    if isinstance(number, float) and not number.is_integer():
        return False
    return abs(number) < 10**3 or _is_time(words)


def is_plain_segment(segment: str, fixed: Set[str]) -> bool:
    """Whether a segment of a path is an id, or one of the fixed words of all paths."""
    return segment in fixed or bool(_ID(segment))


def _is_time(words: list[str]) -> bool:
    return not _TIMES.isdisjoint(words[-1:])


def _is_card(digits: str) -> bool:
    """Whether a number has the length and the check digit of a card."""
    if not digits.isdecimal() or not 14 <= len(digits) <= 19:
        return False
    doubled = [int(each) * (1 + place % 2) for place, each in enumerate(reversed(digits))]
    return sum(each - 9 if each > 9 else each for each in doubled) % 10 == 0
