"""How an iterator reads on where a list ends at a last page: it asks for the rest of the order.

A list that is sorted by an attribute which can be a criterion, too, goes on from the last value
that was seen. Items with that value come again, and are left out by their ids. Where that would
lose items, it raises: there is no silent end.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from .arguments import Arguments
from .codecs import INSTANT
from .results import JSONPlace, Page, found_at
from .unset import UNSET

_UNSORTED: Final = "they are not in the order that was asked for"


class NoFurtherRangeError(Exception):
    """The rest of a list cannot be asked for; the message says why."""


class Ranges(NamedTuple):
    """What a list can be sorted by and filtered by at once."""

    page: str
    """The argument with the number of the page."""
    last: int
    """The last page that can be requested."""
    sort: str
    """The argument with the order: an attribute with its direction, or a list of one."""
    criteria: str
    """The argument with the criteria, all of which must hold: one, or a list."""
    most: int
    """How many criteria there may be."""
    operators: Mapping[str, str]
    """Direction -> the operator of what follows a value, and of that value itself."""
    fields: Mapping[str, JSONPlace]
    """Attribute -> the place of its value in an item."""
    type: JSONPlace = ()
    """The place of the type of an item, whose first word is that of its attributes; if any."""

    def order(self, arguments: Arguments) -> tuple[str, str] | None:
        """Return the attribute and the direction of a call; `None` if no range follows it."""
        orders = _listed(arguments[self.sort])
        pairs = [pair for each in orders if isinstance(each, Mapping) for pair in each.items()]
        if len(orders) != 1 or len(pairs) != 1:
            return None
        ((attribute, direction),) = pairs
        known = attribute in self.fields and isinstance(direction, str)
        return (attribute, direction) if known and direction in self.operators else None


class RangeWalk:
    """One pass over the ranges of a list."""

    def __init__(self, ranges: Ranges, arguments: Arguments) -> None:
        """Start with the range of these arguments.

        Args:
            ranges: What a list can be sorted and filtered by.
            arguments: The arguments of the first call.
        """
        self._ranges: Final = ranges
        self._arguments: Final = arguments
        self._order = ranges.order(arguments)
        self._began: Any = UNSET
        """The value that the range begins with."""
        self._before: set[Any] = set()
        """The ids of the items with this value that the range before had."""
        self._last: Any = UNSET
        self._at_last: set[Any] = set()
        """The ids of the items with the last value."""
        self._is_further = False
        self._is_sorted = self._is_of_type = True
        self._count: int | None = 0 if arguments[ranges.page] in (UNSET, 1) else None
        """How many items came in the range; `None` if it began after its first page."""

    def new_items(self, page: Page[Any]) -> list[Any]:
        """Return the items of a page that no page before had.

        Raises:
            NoFurtherRangeError: The page is not of the range that was asked for.
        """
        self._note(page)
        if self._is_further and not self._is_sorted:
            raise NoFurtherRangeError(_UNSORTED)
        entries = page.entries
        if not self._before or len(entries) != len(page):
            return page.items
        pairs = zip(page.items, entries, strict=True)
        return [item for item, entry in pairs if not self._was_before(entry)]

    def _was_before(self, entry: Any) -> bool:
        return _is_same(self._value(entry), self._began) and _id(entry) in self._before

    def _has_type(self, entry: Any) -> bool:
        """Return whether an item is of the type that has the attribute."""
        assert self._order is not None
        if not self._ranges.type:
            return True
        word = self._order[0].partition("_")[0]
        return str(found_at(entry, self._ranges.type)).partition(".")[0] == word

    def _value(self, entry: Any) -> Any:
        assert self._order is not None
        return found_at(entry, self._ranges.fields[self._order[0]])

    def _note(self, page: Page[Any]) -> None:
        if self._count is not None:
            self._count += len(page)
        if self._order is None:
            return
        for entry in page.entries:
            self._is_of_type &= self._has_type(entry)
            value = self._value(entry)
            if self._count is None and self._began is UNSET:
                self._began = value  # pages before the first one may have it, too
            if not _is_same(value, self._last):
                self._is_sorted &= _follows(self._last, value, self._order[1] == "desc")
                self._last, self._at_last = value, set()
            self._at_last.add(_id(entry))

    def is_over(self, arguments: Arguments, following: Arguments | None, page: Page[Any]) -> bool:
        """Return whether the range ends with a page although there is more.

        Args:
            arguments: The arguments of the call that got the page.
            following: Those of the next page, if it links one.
            page: The page.
        """
        number = 1 if arguments[self._ranges.page] is UNSET else arguments[self._ranges.page]
        if number < self._ranges.last:
            return False
        is_short = self._count is not None and (page.total or 0) > self._count
        return following is not None or is_short

    def next_arguments(self) -> Arguments:
        """Return the arguments of the first call of the next range.

        Raises:
            NoFurtherRangeError: There is none.
        """
        ranges = self._ranges
        if self._order is None:
            fields = ", ".join(ranges.fields)
            raise NoFurtherRangeError(f"to read on, pass {ranges.sort} with one of {fields}")
        attribute, direction = self._order
        if not self._is_of_type:
            raise NoFurtherRangeError(f"{attribute} is of another type than they are")
        if not isinstance(self._last, str | int | float) or None in self._at_last:
            raise NoFurtherRangeError(f"the last one has no id, or no {attribute} to go on from")
        if not self._is_sorted:
            raise NoFurtherRangeError(_UNSORTED)
        if _is_same(self._last, self._began):
            raise NoFurtherRangeError(f"all items of the last pages have one {attribute}")
        criterion = {attribute: {ranges.operators[direction]: self._last}}
        criteria = _listed(self._arguments[ranges.criteria])
        if criterion not in criteria:
            criteria.append(criterion)
        if len(criteria) > ranges.most:
            raise NoFurtherRangeError(
                f"to read on, pass fewer than {ranges.most} {ranges.criteria}"
            )
        self._began, self._before = self._last, self._at_last
        self._at_last, self._count, self._is_further = set(), 0, True
        return {**self._arguments, ranges.criteria: criteria, ranges.page: UNSET}


def _listed(value: Any) -> list[Any]:
    """Return one value, or several, as a new list."""
    if value is UNSET or value is None:
        return []
    is_list = isinstance(value, Sequence) and not isinstance(value, str)
    return list(value) if is_list else [value]


def _is_same(value: Any, other: Any) -> bool:
    """Return whether two values are one: an instant may be written in several ways."""
    return bool(_comparable(value) == _comparable(other))


def _comparable(value: Any) -> Any:
    return INSTANT.decode(value) if isinstance(value, str) else value


def _follows(before: Any, value: Any, is_down: bool) -> bool:
    """Return whether a value may be after another one."""
    if before is UNSET:
        return True
    first, second = _comparable(before), _comparable(value)
    try:
        return bool(second <= first if is_down else first <= second)
    except TypeError:  # one of them is missing, or they are of several types
        return before is None and not is_down


def _id(entry: Any) -> Any:
    return entry.get("id") if isinstance(entry, dict) else None
