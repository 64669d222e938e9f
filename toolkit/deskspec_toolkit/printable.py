"""Text of foreign documents, as it is shown: nothing in it can steer what shows it.

Titles, operation ids and paths of a document may hold anything. A terminal obeys escape sequences,
XML has no place for most control characters, and marks of direction make a line read as another.
"""

import unicodedata
from typing import Final

_UNSEEN: Final = frozenset({"Cc", "Cf", "Cn", "Cs", "Zl", "Zp"})
"""Categories of Unicode: control, format, unassigned, half a pair, ends of lines and paragraphs."""
_JOINERS: Final = "\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}"
"""Format characters that the spelling of some languages needs; they move nothing."""


def printable(text: str) -> str:
    r"""Return a text in one line, with what cannot be seen as its escape, for example `\x1b`."""
    if text.isprintable():
        return text
    return "".join(_escaped(each) if _is_unseen(each) else each for each in text)


def _is_unseen(character: str) -> bool:
    return unicodedata.category(character) in _UNSEEN and character not in _JOINERS


def _escaped(character: str) -> str:
    return character.encode("unicode-escape").decode("ascii")
