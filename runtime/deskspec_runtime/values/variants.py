"""A body that is one of several objects: the values of some arguments say which."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from .codecs import ModelOf
from .places import placed
from .unset import UNSET


class Variant(NamedTuple):
    """One of the objects that a body may be."""

    codec: ModelOf
    fixed: Mapping[str, Any]
    """Its fields that have one value, by their JSON names."""
    recognized_by: tuple[str, ...]
    """The place in it that no other one with these values has; empty if it needs none, or if it is
    meant where what marks the others is not there."""

    def check(self, fields: Mapping[str, Any], names: Mapping[str, str]) -> None:
        """Check the fields of a body, by their JSON names.

        Args:
            fields: The fields that are given.
            names: JSON name -> what the caller calls it.

        Raises:
            TypeError: A value has the wrong type, a field is unknown, or a required one is missing.
            ValueError: A value is invalid.
        """
        model = self.codec.model
        fixed = ", ".join(f"{names[name]} {value}" for name, value in self.fixed.items())
        fixed = fixed or self.place(names) or "the other arguments"
        unknown = [names[name] for name in fields if name not in model._attributes]
        if unknown:
            raise TypeError(f"{unknown[0]} must not be given with {fixed}")
        for name, attribute in model._attributes.items():
            if attribute in model._required and name not in fields:
                raise TypeError(f"{names.get(name, attribute)} must be given with {fixed}")
        for name, value in fields.items():
            try:
                model._fields[model._attributes[name]][1].check(value)
            except (TypeError, ValueError) as problem:
                rule = type(problem)(f"{problem}, with {fixed}")
                raise placed(names[name], rule) from None

    def place(self, names: Mapping[str, str]) -> str:
        """Return the field that marks it, in the caller's names; empty if none does."""
        return ".".join(
            [names[each] for each in self.recognized_by[:1]] + [*self.recognized_by[1:]]
        )


def chosen(
    variants: Sequence[Variant], fields: Mapping[str, Any], names: Mapping[str, str]
) -> Variant:
    """Return the variant that the fields of a body choose.

    Args:
        variants: The variants.
        fields: The fields that are given, by their JSON names.
        names: JSON name -> what the caller calls it.

    Raises:
        TypeError: A value that chooses has the wrong type.
        ValueError: They choose none.
    """
    left = list(variants)
    for name in dict.fromkeys(name for each in variants for name in each.fixed):
        given = fields.get(name, UNSET)
        value = next(each.fixed[name] for each in variants if name in each.fixed)
        if given is not UNSET and not isinstance(given, type(value)):
            expected, seen = type(value).__name__, type(given).__name__
            raise TypeError(
                f"{names[name]} must be a {expected}, not {'None' if given is None else seen}"
            )
        fitting = [each for each in left if given in (UNSET, each.fixed.get(name, given))]
        if not fitting:
            values = dict.fromkeys(repr(each.fixed[name]) for each in left)
            raise ValueError(f"{names[name]} must be one of {', '.join(values)}")
        left = fitting
    if len(left) == 1:
        return left[0]
    recognized = [each for each in left if each.recognized_by and _has(fields, each.recognized_by)]
    recognized = recognized or [each for each in left if not each.recognized_by]
    if len(recognized) == 1:
        return recognized[0]
    places = [each.place(names) for each in left if each.recognized_by]
    raise ValueError(f"give exactly one of {', '.join(places)}")


def _has(fields: Any, place: tuple[str, ...]) -> bool:
    *around, name = place
    for step in around:
        if step not in fields:
            return False
        fields = fields[step]
        if fields is None or isinstance(fields, str | int | float):
            return False
    return name in fields
