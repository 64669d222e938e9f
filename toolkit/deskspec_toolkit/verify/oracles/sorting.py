"""A list is sorted by the requested field, in the requested direction."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any, Final

from ...conformance.checks import Check
from ...openapi.lists import SortOption, list_operation_of
from ...openapi.operation_view import OperationView
from ..discovery import instants
from .oracle import Oracle

_MOST_SORTS: Final = 12


class SortingOracle(Oracle):
    """Is a list in the requested order?"""

    check = Check.SORT_HONOURED

    def look(self, operation: OperationView) -> None:
        listing = list_operation_of(operation)
        if listing is None or not listing.sorts:
            return
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
