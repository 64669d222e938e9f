"""Which alternative of a schema takes the place of which one."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from .schema_values import SchemaValues, choices_of, shown_of, types_of


class _Likeness(NamedTuple):
    """How alike two alternatives are; the more, the greater."""

    is_named_alike: bool
    is_equal: bool
    constants: int
    """How many fields have listed values in common."""
    fields: int
    """How many fields both have."""


def counterparts(before: SchemaValues, after: SchemaValues) -> dict[int, int]:
    """Return older alternative -> the newer one that replaces it, both by position.

    That is one of the same name, else one of the same types, none of whose fields contradicts: the
    most alike first.

    Args:
        before: The older schema.
        after: The newer one.
    """
    found: dict[int, int] = {}
    pairs = sorted(_pairs(before, after), key=lambda each: each[0], reverse=True)
    for _, old, new in pairs:  # of equal ones the first
        if old not in found and new not in found.values():
            found[old] = new
    return dict(sorted(found.items()))


def in_words(values: SchemaValues, position: int) -> str:
    """Return what an alternative is called: its name, its title, or what tells it from others."""
    name, schema = values.names[position], values.alternatives[position]
    if name or schema.get("title"):
        return name or str(schema["title"])
    told = [f"{field} {each[0]}" for field, each in _choices(schema).items() if len(each) == 1]
    return " with ".join((shown_of(schema), *told[:1]))


def _pairs(before: SchemaValues, after: SchemaValues) -> Iterator[tuple[_Likeness, int, int]]:
    """Yield the pairs that may be one alternative, with how alike they are."""
    for old, (name, one) in enumerate(zip(before.names, before.alternatives, strict=True)):
        for new, (other_name, other) in enumerate(
            zip(after.names, after.alternatives, strict=True)
        ):
            is_named_alike = name is not None and name == other_name
            is_other = _is_among(name, after.names) or _is_among(other_name, before.names)
            constants = _in_common(one, other)
            is_fit = not is_other and constants is not None and types_of(one) == types_of(other)
            if is_named_alike or is_fit or (not is_other and one == other):
                shared = one.get("properties", {}).keys() & other.get("properties", {}).keys()
                told = (is_named_alike, one == other, constants or 0, len(shared))
                yield _Likeness(*told), old, new


def _is_among(name: str | None, names: list[str | None]) -> bool:
    """Whether a component is an alternative of the other schema, too."""
    return name is not None and name in names


def _in_common(old: Mapping[str, Any], new: Mapping[str, Any]) -> int | None:
    """How many fields tell two objects to be the same; `None` if one tells them apart."""
    before, after = _choices(old), _choices(new)
    shared = before.keys() & after.keys()
    if any(not any(each in after[name] for each in before[name]) for name in shared):
        return None
    return len(shared)


def _choices(schema: Mapping[str, Any]) -> dict[str, list[Any]]:
    """The listed values of an object's fields, which may tell it from others."""
    listed = {
        name: choices_of(each)
        for name, each in schema.get("properties", {}).items()
        if isinstance(each, dict)
    }
    return {name: values for name, values in listed.items() if values is not None}
