"""Searches whose body is a list of conditions: a field, an operator and a value each.

Told by its shape: `{"filter": [{"field": "customers.email", "operator": "=", "value": "…"}]}`. The
values come from items that the provider itself lists.
"""

from collections.abc import Iterator
from typing import Any, Final

from attrs import frozen

from .endpoint import Endpoint
from .shape import Shape, letters

_FIELDS: Final = ("field", "name", "key", "property", "attribute")
_OPERATORS: Final = ("operator", "op", "comparator")
_VALUES: Final = ("value", "values")
_EQUALS: Final = ("=", "==", "eq", "equals", "equal", "is")


@frozen(eq=False)
class Condition:
    """One condition that some items fit."""

    arguments: dict[str, Any]
    """What asks for it."""
    field: str
    """The field of the items."""
    value: Any


def conditions(endpoint: Endpoint, item: Shape, items: list[Any]) -> Iterator[Condition]:
    """Conditions of equality that a search takes and that some of these items fit.

    Args:
        endpoint: The search.
        item: What it answers.
        items: Items that there are.
    """
    for field in endpoint.fields:
        entry = field.shape.items if field.where == "body" else None
        if entry is None:
            continue
        names = [_named(entry, known) for known in (_FIELDS, _OPERATORS, _VALUES)]
        by_field, by_operator, by_value = names
        if by_field is None or by_operator is None or by_value is None:
            continue
        equals = next((e for e in entry.properties[by_operator].choices if _is_equals(e)), None)
        for choice in entry.properties[by_field].choices if equals is not None else ():
            found = _known(str(choice), item, items)
            if found is not None:
                asked = {by_field: choice, by_operator: equals, by_value: found[1]}
                yield Condition({field.name: [asked]}, *found)


def _named(entry: Shape, known: tuple[str, ...]) -> str | None:
    return next((name for name in known if name in entry.properties), None)


def _is_equals(operator: Any) -> bool:
    return str(operator).lower() in _EQUALS


def _known(choice: str, item: Shape, items: list[Any]) -> tuple[str, Any] | None:
    """The field of the items that a choice means, and a value that one of them has."""
    by_letters = {letters(name): name for name in item.properties}
    name = by_letters.get(letters(choice.rpartition(".")[2]))
    # `chats.customer.email` is a field of something inside of the item.
    if name is None or choice.count(".") > 1 or not item.properties[name].is_scalar:
        return None
    for each in items:
        value = each.get(name) if isinstance(each, dict) else None
        if isinstance(value, str | int) and not isinstance(value, bool) and value != "":
            return name, value
    return None
