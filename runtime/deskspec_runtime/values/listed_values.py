"""Values of a request that are sent with a warning if no page of the vendor lists them."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, Final, NamedTuple

from .codecs import OpenEnum, is_sequence

EACH: Final = "*"
"""The step from a list to each of its entries."""


class ListedValue(NamedTuple):
    """A place in the arguments of an operation whose values a page lists."""

    argument: str
    steps: tuple[str, ...]
    """The way from the argument to the value in its JSON, with `EACH` for entries of a list."""
    listed: OpenEnum

    def unlisted(self, wire: Any) -> Iterator[str]:
        """Say of each value in the JSON of the argument that no page lists that it is none."""
        for place, value in _found(wire, self.steps, self.argument):
            if isinstance(value, str) and not isinstance(self.listed.decode(value), StrEnum):
                yield f"{place} has a value that no page lists; it is sent all the same"


def _found(wire: Any, steps: tuple[str, ...], place: str) -> Iterator[tuple[str, Any]]:
    """Yield each value at the end of the steps, with its place."""
    if not steps:
        yield place, wire
        return
    step, *others = steps
    if step == EACH:
        entries = wire.split(",") if isinstance(wire, str) else wire  # a list sent with commas
        for index, entry in enumerate(entries if is_sequence(entries) else ()):
            yield from _found(entry, tuple(others), f"{place}[{index}]")
    elif isinstance(wire, Mapping) and step in wire:
        yield from _found(wire[step], tuple(others), f"{place}.{step}")
