"""A list that is asked to be sorted is: by the field, in the direction that was asked for."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any, Final

from ...conformance.checks import Check
from ...openapi.lists import SortOption, list_operation_of
from ...openapi.operation_view import OperationView
from ..discovery import instants
from .oracle import Oracle

_MOST_WAYS: Final = 12


class SortingOracle(Oracle):
    """Is the order of a list the one that was asked for?"""

    check = Check.SORT_HONOURED

    def look(self, operation: OperationView) -> None:
        listing = list_operation_of(operation)
        if listing is None or not listing.sorts:
            return
        whole = self.whole(listing)
        if whole is None or len(whole[1]) < 2:
            return
        for sort in listing.sorts[:_MOST_WAYS]:
            reply, items = self.rows(listing, {**whole[0], **sort.arguments})
            given = [item.get(sort.field) for item in items if isinstance(item, dict)]
            # How other letters are sorted is a matter of language.
            values = [v for v in given if v is not None and str(v).isascii()]
            if not reply.is_success or len({repr(value) for value in values}) < 2:
                continue
            if not _is_sorted(values, sort):
                backwards = _is_sorted(values[::-1], sort)
                asked = "descending" if sort.descending else "ascending"
                seen = "the other way round" if backwards else "not sorted"
                self.say(operation, reply, f"{asked} by {sort.field}", seen)


def _is_sorted(values: Sequence[Any], sort: SortOption) -> bool:
    """Whether values stand in an order, by any way to compare them that a provider may have."""
    directions = [sort.descending] if sort.is_directed else [True, False]
    return any(
        _grows(values[::-1] if down else values, key) for down in directions for key in _WAYS
    )


def _grows(values: Sequence[Any], key: Callable[[Any], Any]) -> bool:
    try:
        keys = [key(value) for value in values]
        return all(first <= second for first, second in pairwise(keys))
    except (TypeError, ValueError):
        return False


def _letters_only(value: Any) -> str:
    return "".join(character for character in str(value).casefold() if character.isalnum())


_WAYS: Final[Sequence[Callable[[Any], Any]]] = (
    lambda value: value,
    lambda value: str(value).casefold(),
    _letters_only,
    float,
    instants.seconds,
)
