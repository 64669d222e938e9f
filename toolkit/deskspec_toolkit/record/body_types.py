"""What a body is made of: the types at each place, and which fields are there; no value."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias

from deskspec_runtime.values.jsontext import type_name
from deskspec_runtime.values.results import JSONPlace

Shape: TypeAlias = Mapping[JSONPlace, frozenset[str]]
"""Place -> the types that stand there. All entries of a list are one place."""
_ENTRY: Final = 0


def types_of(value: Any) -> Shape:
    """The shape of a JSON value."""
    found: dict[JSONPlace, frozenset[str]] = {}
    for place, kind in _types(value, ()):
        found[place] = found.get(place, frozenset()) | {kind}
    return found


def fields(shape: Shape, beside: Shape) -> Iterator[JSONPlace]:
    """The fields of a shape in objects that the other shape has too, without those fields."""
    for place in shape:
        above = place[:-1]
        is_field = bool(place) and isinstance(place[-1], str)
        if is_field and place not in beside and "object" in beside.get(above, ()):
            yield place


def _types(value: Any, place: JSONPlace) -> Iterator[tuple[JSONPlace, str]]:
    yield place, type_name(value)
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _types(inner, (*place, name))
    elif isinstance(value, list):
        for inner in value:
            yield from _types(inner, (*place, _ENTRY))
