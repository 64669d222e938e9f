"""A list is sorted by the requested field, in the requested direction."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any, Final

from ...conformance.checks import Check
from ...openapi.lists import ListOperation, SortOption, list_operation_of
from ...openapi.operation_view import OperationView
from ..discovery import instants
from ..discovery.equality import is_scalar
from .oracle import Oracle
from .paging import key_of

_MOST_SORTS: Final = 12
_FEWEST: Final = 3
"""The fewest items whose order is hardly one by chance."""


class SortingOracle(Oracle):
    """Is a list in the requested order?"""

    check = Check.SORT_HONOURED

    def look(self, operation: OperationView) -> None:
        listing = list_operation_of(operation)
        if listing is None or not (listing.sorts or listing.directions):
            return
        self._look_at_directions(listing)
        whole = self.whole(listing)
        if whole is None or len(whole[1]) < 2:
            return
        for sort in listing.sorts[:_MOST_SORTS]:
            response, items = self.rows(listing, {**whole[0], **sort.arguments})
            given = [item.get(sort.field) for item in items if isinstance(item, dict)]
            # The order of other letters depends on the language.
            values = [v for v in given if v is not None and str(v).isascii()]
            if not response.is_success or len({repr(value) for value in values}) < 2:
                continue
            if not _is_sorted(values, sort):
                backwards = _is_sorted(values[::-1], sort)
                direction = "descending" if sort.descending else "ascending"
                seen = "the opposite order" if backwards else "no order"
                self.report(operation, response, f"{direction} order by {sort.field}", seen)

    def _look_at_directions(self, listing: ListOperation) -> None:
        """Check a direction without a field: the usual order is wrong if instants run against it.

        Unless another field has a different value in each item, and runs as asked.
        """
        whole = self.whole(listing) if listing.directions else None
        if whole is None or len(whole[1]) < _FEWEST:
            return
        given, usual, _ = whole
        for arguments, descending in listing.directions:
            response, items = self.rows(listing, {**given, **arguments})
            if not response.is_success or [*map(key_of, items)] != [*map(key_of, usual)]:
                continue
            orders = {name: _order(items, name) for name in listing.item.properties}
            of_instants = [
                orders[name]
                for name, view in listing.item.properties.items()
                if view.is_instant(name)
            ]
            if (not descending) in of_instants and descending not in orders.values():
                direction = "descending" if descending else "ascending"
                self.report(listing.operation, response, f"{direction} order", "the opposite order")


def _order(items: Sequence[Any], field: str) -> bool | None:
    """Whether items descend by a field that is different in each; `None` if they have no order."""
    values = [item.get(field) for item in items if isinstance(item, dict)]
    if len({repr(value) for value in values if is_scalar(value)}) < len(items):
        return None
    if any(_grows(values, key) for key in _SORT_KEYS):
        return False
    return True if any(_grows(values[::-1], key) for key in _SORT_KEYS) else None


def _is_sorted(values: Sequence[Any], sort: SortOption) -> bool:
    """Whether values are sorted by any comparison that a provider may use."""
    directions = [sort.descending] if sort.is_directed else [True, False]
    return any(
        _grows(values[::-1] if down else values, key) for down in directions for key in _SORT_KEYS
    )


def _grows(values: Sequence[Any], key: Callable[[Any], Any]) -> bool:
    try:
        keys = [key(value) for value in values]
        return all(first <= second for first, second in pairwise(keys))
    except (TypeError, ValueError):
        return False


def _letters_only(value: Any) -> str:
    return "".join(character for character in str(value).casefold() if character.isalnum())


_SORT_KEYS: Final[Sequence[Callable[[Any], Any]]] = (
    lambda value: value,
    lambda value: str(value).casefold(),
    _letters_only,
    float,
    instants.seconds,
)
