"""The documented limits of a value: length, pattern, range, number of entries, keys.

Arguments must keep them; what a provider sends may break them.
"""

import json
import re
from collections.abc import Sequence
from typing import Any

from .codecs import Codec, ListOf
from .unset import UNSET


class Limited(Codec):
    """A value with limits, which hold for its JSON form, as in JSON Schema."""

    def __init__(
        self,
        codec: Codec,
        *,
        min_length: int | None = None,
        max_length: int | None = None,
        pattern: str | None = None,
        minimum: float | None = None,
        maximum: float | None = None,
        min_items: int | None = None,
        max_items: int | None = None,
        unique_items: bool = False,
        min_keys: int | None = None,
        max_keys: int | None = None,
        keys: Sequence[str] = (),
    ) -> None:
        self._codec = codec
        self.nested = codec.nested
        self.exact = codec.exact
        self._length = min_length, max_length
        self._pattern = pattern
        self._range = minimum, maximum
        self._items = min_items, max_items
        self._unique_items = unique_items
        self._key_count = min_keys, max_keys
        self._keys = keys

    @property
    def is_plain(self) -> bool:
        return self._codec.is_plain

    def decode(self, wire: Any) -> Any:
        return self._codec.decode(wire)

    def encode(self, value: Any, wire: Any = UNSET) -> Any:
        return self._codec.encode(value, wire)

    def check(self, value: Any) -> None:
        self._codec.check(value)
        if type(self._codec) is ListOf and (len(value) < 2 or not self._unique_items):
            _check_count(len(value), *self._items, "item")  # without writing them
            return
        wire = self._codec.encode(value)
        if isinstance(wire, str):
            _check_count(len(wire), *self._length, "character")
            if self._pattern is not None and not re.search(_in_python(self._pattern), wire):
                raise ValueError(f"must match the pattern {self._pattern}")
        elif isinstance(wire, list):
            _check_count(len(wire), *self._items, "item")
            if self._unique_items and _has_duplicates(wire):
                raise ValueError("must not have the same item twice")
        elif isinstance(wire, dict):
            _check_count(len(wire), *self._key_count, "key")
            for key in self._keys:
                if key not in wire:
                    raise ValueError(f"must have the key {key!r}")
        elif isinstance(wire, int | float) and not isinstance(wire, bool):
            least, most = self._range
            if least is not None and wire < least:
                raise ValueError(f"must be at least {least}")
            if most is not None and wire > most:
                raise ValueError(f"must be at most {most}")


def _in_python(pattern: str) -> str:
    """Return a pattern of JSON Schema, in which $ at the end is not before a last line break."""
    is_end = pattern.endswith("$") and not pattern.endswith("\\$")
    return pattern.removesuffix("$") + r"\Z" if is_end else pattern


def _check_count(count: int, least: int | None, most: int | None, noun: str) -> None:
    if least is not None and count < least:
        raise ValueError(f"must have at least {_counted(least, noun)}, not {count}")
    if most is not None and count > most:
        raise ValueError(f"must have at most {_counted(most, noun)}, not {count}")


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _has_duplicates(items: list[Any]) -> bool:
    if len(items) < 2:
        return False
    texts = {json.dumps(item, sort_keys=True, default=repr) for item in items}
    return len(texts) < len(items)
