"""The structure of a JSON body without its values: which fields it has, and of which types."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias

from deskspec_runtime.values.jsontext import type_name
from deskspec_runtime.values.results import JSONPlace

BodyTypes: TypeAlias = Mapping[JSONPlace, frozenset[str]]
"""Place -> the types of its values. All entries of a list share one place."""
_ENTRY: Final = 0


def types_of(value: Any) -> BodyTypes:
    """Return the types at each place of a JSON value."""
    types: dict[JSONPlace, frozenset[str]] = {}
    for place, type_ in _types(value, ()):
        types[place] = types.get(place, frozenset()) | {type_}
    return types


def fields_only_in(types: BodyTypes, other: BodyTypes) -> Iterator[JSONPlace]:
    """The fields that `other` lacks, in objects that both bodies have."""
    for place in types:
        parent = place[:-1]
        is_field = bool(place) and isinstance(place[-1], str)
        if is_field and place not in other and "object" in other.get(parent, ()):
            yield place


def _types(value: Any, place: JSONPlace) -> Iterator[tuple[JSONPlace, str]]:
    yield place, type_name(value)
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _types(inner, (*place, name))
    elif isinstance(value, list):
        for inner in value:
            yield from _types(inner, (*place, _ENTRY))
