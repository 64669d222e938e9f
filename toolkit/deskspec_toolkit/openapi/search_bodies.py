"""Searches whose body is a list of conditions: a field, an operator and a value each.

Recognised by its schema, for example
`{"filter": [{"field": "customers.email", "operator": "=", "value": "…"}]}`. The values are those of
items that the provider itself lists.
"""

import itertools
from collections.abc import Iterator
from typing import Any, Final

from attrs import frozen

from .operation_view import OperationView
from .schema_view import SchemaView
from .words import letters

_FIELDS: Final = ("field", "name", "key", "property", "attribute")
_OPERATORS: Final = ("operator", "op", "comparator")
_VALUES: Final = ("value", "values")
_EQUALS: Final = ("=", "==", "eq", "equals", "equal", "is")
_DIFFERS: Final = ("!=", "<>", "ne", "neq", "not", "differs", "is not")
_ABOVE: Final = (">", "gt", "above", "greater")


@frozen(eq=False)
class SearchCondition:
    """One condition that some items match."""

    arguments: dict[str, Any]
    """The arguments of the search."""
    field: str
    """The field of the items."""
    value: Any
    excludes: bool = False
    """Whether it matches items with another value."""


def conditions(
    operation: OperationView, item: SchemaView, items: list[Any]
) -> Iterator[SearchCondition]:
    """Yield conditions that a search accepts, on values that the items have.

    Args:
        operation: The search.
        item: The schema of its items.
        items: Items that exist.
    """
    for search in _searches(operation):
        for choice in search.fields:
            found = _known(str(choice), item, items)
            for operators, excludes in ((_EQUALS, False), (_DIFFERS, True)):
                arguments = (
                    search.arguments(choice, operators, found[1]) if found is not None else None
                )
                if found is not None and arguments is not None:
                    yield SearchCondition(arguments, *found, excludes)


@frozen(eq=False)
class Contraries:
    """A condition together with its contrary."""

    both: dict[str, Any]
    """Arguments that match items by both; there are none."""
    either: dict[str, Any]
    """Arguments that match items by one of them."""


def contraries(
    operation: OperationView, item: SchemaView, items: list[Any]
) -> Iterator[Contraries]:
    """Pairs of conditions, where a search can join them by "and" and by "or".

    Args:
        operation: The search.
        item: The schema of its items.
        items: Items that exist.
    """
    joining = [
        (field.name, {str(choice).lower(): choice for choice in field.view.choices})
        for field in operation.fields
        if field.where == "body"
    ]
    found = next(((name, words) for name, words in joining if {"and", "or"} <= words.keys()), None)
    given = list(conditions(operation, item, items)) if found is not None else []
    for first, second in itertools.pairwise(given):
        if found is None or first.field != second.field or first.excludes or not second.excludes:
            continue
        pair = {name: [*first.arguments[name], *second.arguments[name]] for name in first.arguments}
        name, words = found
        yield Contraries({**pair, name: words["and"]}, {**pair, name: words["or"]})


def widest(operation: OperationView, item: SchemaView, items: list[Any]) -> dict[str, Any] | None:
    """Return arguments that match all items: a number field above less than their smallest.

    Args:
        operation: The search.
        item: The schema of its items.
        items: Items that exist.
    """
    for search in _searches(operation):
        for choice in search.fields:
            found = _known(str(choice), item, items)
            rows = [each for each in items if isinstance(each, dict)]
            numbers = [row[found[0]] for row in rows if found and type(row.get(found[0])) is int]
            if numbers and len(numbers) == len(items):
                arguments = search.arguments(choice, _ABOVE, min(numbers) - 1)
                if arguments is not None:
                    return arguments
    return None


@frozen
class _SearchBody:
    """How a search body writes its conditions."""

    argument: str
    by_field: str
    by_operator: str
    by_value: str
    fields: list[Any]
    operators: list[Any]

    def arguments(
        self, choice: Any, operators: tuple[str, ...], value: Any
    ) -> dict[str, Any] | None:
        """Return a condition with one of these operators; `None` if the search has none of them."""
        operator = next((each for each in self.operators if str(each).lower() in operators), None)
        if operator is None:
            return None
        condition = {self.by_field: choice, self.by_operator: operator, self.by_value: value}
        return {self.argument: [condition]}


def _searches(operation: OperationView) -> Iterator[_SearchBody]:
    for field in operation.fields:
        entry = field.view.items if field.where == "body" else None
        if entry is None:
            continue
        names = [_named(entry, known) for known in (_FIELDS, _OPERATORS, _VALUES)]
        by_field, by_operator, by_value = names
        if by_field is None or by_operator is None or by_value is None:
            continue
        choices, operators = (
            entry.properties[by_field].choices,
            entry.properties[by_operator].choices,
        )
        yield _SearchBody(field.name, by_field, by_operator, by_value, choices, operators)


def _named(entry: SchemaView, known: tuple[str, ...]) -> str | None:
    return next((name for name in known if name in entry.properties), None)


def _known(choice: str, item: SchemaView, items: list[Any]) -> tuple[str, Any] | None:
    """The field of the items that a choice names, and a value of one of them."""
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
