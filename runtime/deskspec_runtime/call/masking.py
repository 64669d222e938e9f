"""What a provider says, made fit for a message: without personal data.

A message ends up in logs. So the values of the call's arguments, e-mail addresses and longer runs
of digits are masked in it; `errors` and `body` of the exception have the text as it came.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final
from urllib.parse import unquote

from ..errors import ErrorDetail
from ..values.jsontext import parse
from .operation import RequestTarget

_MASK: Final = "…"
_EMAIL: Final = r"[^\s@\"'<>(),;:]+(?:@|%40|&#0*64;|&#[xX]0*40;|&commat;)[^\s@\"'<>(),;:]+"
_DIGITS: Final = r"\d{5,}"
_SHORTEST_VALUE: Final = 3
"""Characters of an argument's value, or of a word in it, that is masked."""
_READ: Final = 1000
"""Characters of a text that are looked at."""
_SHOWN: Final = 300
"""Characters of a text that a message shows."""
_SHOWN_ERRORS: Final = 3


class Mask:
    """Masks the values of one request, and what looks personal, in texts of its provider."""

    def __init__(self, target: RequestTarget) -> None:
        texts: set[str] = set()
        for value in _values(target):  # whole and word by word
            texts.update([" ".join(value.split()), *re.findall(r"\w+", value)])
        self._sent = {text for text in texts if len(text) >= _SHORTEST_VALUE}

    def errors(self, details: Iterable[ErrorDetail]) -> str:
        """Return fields and messages of a provider's errors as one line."""
        parts = (
            [self.text(text) for text in (detail["field"], detail["message"]) if text]
            for detail in details
        )
        said = list(dict.fromkeys(": ".join(filter(None, texts)) for texts in parts if any(texts)))
        more = len(said) - _SHOWN_ERRORS
        return "; ".join(said[:_SHOWN_ERRORS] + ([f"{more} more in .errors"] if more > 0 else []))

    def text(self, text: str) -> str:
        """Return a text masked, as one line that is not too long."""
        # Printable characters only: a line break could forge a line of a log.
        words = "".join(c if c.isprintable() else " " for c in text[:_READ]).split()
        if len(text) > _READ:
            words = words[:-1]  # it may be half of an address
        line = " ".join(words)
        folded = line.casefold()
        sent = sorted((t for t in self._sent if t.casefold() in folded), key=len, reverse=True)
        if sent:
            choices = "|".join(map(re.escape, sent))
            whole = rf"(?<![0-9A-Za-z_])(?:{choices})(?![0-9A-Za-z_])"
            line = re.sub(whole, _MASK, line, flags=re.IGNORECASE)
        line = re.sub(_DIGITS, _MASK, re.sub(_EMAIL, _MASK, line))
        return line if len(line) <= _SHOWN else f"{line[:_SHOWN].rstrip()} …"


def _values(target: RequestTarget) -> Iterator[str]:
    yield from map(unquote, target.path_texts.values())
    yield from (text for _, text in target.query)
    if target.form is not None:
        from ..values.uploads import DEFAULT_NAME

        yield from (text for _, text in target.form.fields)
        if target.form.filename != DEFAULT_NAME:  # a word of messages, and nobody's
            yield target.form.filename
    left: list[Any] = [] if target.content is None else [parse(target.content)]
    while left:
        value = left.pop()
        if isinstance(value, dict):
            left.extend(value.values())
        elif isinstance(value, list):
            left.extend(value)
        elif value is not None and not isinstance(value, bool):
            yield str(value)
