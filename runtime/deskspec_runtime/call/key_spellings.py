"""Finds a key in what a provider sends, however JSON, HTML, a URL or base64 spells it.

A provider that echoes the key writes it as its own serializer does: `+` is `\\u002B` in .NET,
`&#43;` in HTML and `%2B` in a URL, or several of these at once. A Basic header has it in base64. So
key and text are compared after all escapes are resolved, and places lead back to the text as it
came. Loaded with the first error: the import should not wait for the names of HTML.
"""

import re
from base64 import b64encode, urlsafe_b64encode
from bisect import bisect_right
from collections.abc import Iterator
from html import unescape
from typing import Final, NamedTuple

_ESCAPE: Final = (
    r"\\+(?:u(?P<json>[0-9a-fA-F]{4})|(?P<quoted>[\"'/]))|\\{2,}"
    r"|%(?:25)*(?P<url>[0-9a-fA-F]{2})"
    r"|&(?:amp;)*(?P<html>(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});?)"
)
"""An escape, however often itself is escaped in the same way."""
_MOST_LAYERS: Final = 6
"""Escapes inside of escapes of another kind are resolved as often as this."""
_SHORTEST_BASE64: Final = 4
"""Characters; fewer are found in any text by chance."""
_BASE64_BYTES: Final = 3
"""Bytes that base64 writes as one group, so a key can begin at this many places in one."""


class KeySpellings:
    """Every spelling of a key of printable ASCII."""

    __slots__ = ("_needles",)

    def __init__(self, key: str) -> None:
        needles = {key, key.replace(" ", "+"), *_in_base64(key)}  # a form has + for a space
        self._needles = needles | {_layers(needle)[-1].text for needle in needles}

    def replaced(self, text: str, replacement: str) -> str:
        """Return a text with each spelling replaced."""
        layers = _layers(text)
        found = sorted({*self._spans(layers[:1]), *self._spans(layers)})
        pieces, end = [], 0
        for first, after in found:
            if first >= end:
                pieces += [text[end:first], replacement]
            end = max(end, after)
        return "".join([*pieces, text[end:]])

    def _spans(self, layers: list["_Layer"]) -> Iterator[tuple[int, int]]:
        """Yield where the text of the last layer has the key, as places in the first one."""
        for needle in self._needles:
            at = layers[-1].text.find(needle)
            while at >= 0:
                first, after = at, at + len(needle)
                for layer in reversed(layers):
                    first, after = layer.place_before(first), layer.place_before(after)
                yield first, after
                at = layers[-1].text.find(needle, at + len(needle))


class _Layer(NamedTuple):
    """A text after its escapes were resolved, and what leads back to the one before."""

    text: str
    ends: list[int]
    """Where the character of each escape ends in this text."""
    removed: list[int]
    """Characters that the escapes up to this one had more, in all."""

    def place_before(self, place: int) -> int:
        """Return the place in the text before of the same boundary between two characters."""
        escapes = bisect_right(self.ends, place)
        return place + (self.removed[escapes - 1] if escapes else 0)


def _layers(text: str) -> list[_Layer]:
    """Return a text as it came, and after each time that its escapes are resolved."""
    layers = [_Layer(text, [], [])]
    while len(layers) <= _MOST_LAYERS:
        layer = _resolved(layers[-1].text)
        if not layer.ends:
            break
        layers.append(layer)
    return layers


def _resolved(text: str) -> _Layer:
    pieces: list[str] = []
    ends: list[int] = []
    removed: list[int] = []
    end = more = 0
    for escape in re.finditer(_ESCAPE, text):
        character = _meant(escape)
        if len(character) == 1:
            pieces += [text[end : escape.start()], character]
            end = escape.end()
            more += end - escape.start() - 1
            ends.append(end - more)
            removed.append(more)
    return _Layer("".join([*pieces, text[end:]]), ends, removed)


def _meant(escape: re.Match[str]) -> str:
    hexadecimal = escape["json"] or escape["url"]
    if hexadecimal:
        return chr(int(hexadecimal, 16))
    return unescape(f"&{escape['html']}") if escape["html"] else escape["quoted"] or "\\"


def _in_base64(key: str) -> Iterator[str]:
    """Yield the key in base64, for each place in a group, without characters of its neighbours."""
    for before in range(_BASE64_BYTES):
        padded = bytes(before) + key.encode()
        complete = slice((before * 8 + 5) // 6, len(padded) * 8 // 6)
        for encoded in (b64encode(padded), urlsafe_b64encode(padded)):
            core = encoded.decode()[complete]
            if len(core) >= _SHORTEST_BASE64:
                yield core
