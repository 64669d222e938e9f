"""How to get the next page of a list: written once for every vendor, declared by each operation.

A `Paging` knows whether there is a next page, and the arguments of the call that gets it. A
`PageWalk` is one pass over all pages; it detects when it would never end.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import Any, Final, TypeVar
from urllib.parse import parse_qsl

from ..errors import DeskspecError
from .arguments import Arguments, Wired
from .codecs import Codec
from .ranges import NoFurtherRangeError, Ranges, RangeWalk
from .results import JSONPlace, Page
from .unset import UNSET

T = TypeVar("T")

_LEAST: Final[Mapping[str, int]] = {"limit": 1, "offset": 0, "page": 1, "page_size": 1}
"""Argument -> the least number that means anything; below it, providers return odd pages."""


class Paging(ABC):
    """One way of paging."""

    ranges: Ranges | None = None
    """How to read on after the last page that can be requested, if there is one."""
    is_optional = False
    """Whether a documented variant of the list does not page: it sends all items for any page."""

    def check(self, arguments: Arguments) -> None:
        """Refuse a page that no list can have.

        Raises:
            ValueError: A number of a page, or of items, is too small.
        """
        for name, least in _LEAST.items():
            given = arguments.get(name, UNSET)
            if isinstance(given, int) and given < least:
                raise ValueError(f"{name} must be at least {least}, not {given}")

    @abstractmethod
    def next_arguments(self, arguments: Arguments, page: Page[Any]) -> Arguments | None:
        """Return the arguments of the call that gets the next page; `None` after the last one."""

    def names_page(self, arguments: Arguments) -> bool:
        """Return whether the arguments of a next call say which page it gets."""
        return True

    def position(self, arguments: Arguments) -> Hashable | None:
        """Return the position in the list that these arguments ask for, to detect cycles.

        `None` if it can only grow, so that a long walk need not remember where it was.
        """
        return None

    def _is_whole(self, page: Page[Any], limit: int) -> bool:
        """Return whether a page is the whole list of a variant that does not page."""
        return self.is_optional and len(page) > limit


class OffsetPaging(Paging):
    """Paging by `offset` and `limit`: how many items to skip, and how many a page holds.

    A total is used unless it is smaller than the number of items so far; without one, a page that
    is shorter than its limit is the last one, and one that is longer is the whole list.
    """

    def __init__(self, page_size: int, *, is_optional: bool = False) -> None:
        """Page by offset.

        Args:
            page_size: The number of items on a page if the call sets no limit.
            is_optional: Whether a documented variant does not page.
        """
        self.is_optional = is_optional
        self._page_size = page_size

    def next_arguments(self, arguments: Arguments, page: Page[Any]) -> Arguments | None:
        offset = arguments["offset"] or 0
        limit = self._page_size if arguments["limit"] is UNSET else arguments["limit"]
        seen = offset + len(page)
        if not page:
            return None
        if page.total is not None and page.total >= seen:
            return {**arguments, "offset": seen} if page.total > seen else None
        if len(page) < limit or self._is_whole(page, limit):
            return None
        return {**arguments, "offset": seen}


class PagePaging(Paging):
    """Paging by the number of a page, from 1: a page that is not full is the last one."""

    def __init__(
        self, number: str, size: str, page_size: int, *, is_optional: bool = False
    ) -> None:
        """Page by number.

        Args:
            number: The argument with the number of the page.
            size: The argument with the number of items that a page holds.
            page_size: This number if the call gives none.
            is_optional: Whether a documented variant does not page.
        """
        self.is_optional = is_optional
        self._number = number
        self._size = size
        self._page_size = page_size

    def next_arguments(self, arguments: Arguments, page: Page[Any]) -> Arguments | None:
        size = self._page_size if arguments[self._size] is UNSET else arguments[self._size]
        if len(page) < max(size, 1) or self._is_whole(page, size):
            return None
        number = 1 if arguments[self._number] is UNSET else int(arguments[self._number])
        return {**arguments, self._number: number + 1}


class CursorPaging(Paging):
    """Paging by cursor: a page has the cursor of the next one; the last page has none.

    A cursor may have several parts, in an argument each. Those that a page does not have are left
    out.
    """

    def __init__(
        self, parts: Mapping[str, tuple[Codec, JSONPlace]], more: JSONPlace | None = None
    ) -> None:
        """Page by cursor.

        Args:
            parts: The arguments that take the cursor, each with its codec and the place of its
                value in the body.
            more: The place of a flag that is false on the last page, if pages have one.
        """
        self._parts = parts
        self._more = more

    def next_arguments(self, arguments: Arguments, page: Page[Any]) -> Arguments | None:
        found = {argument: page.found_at(at) for argument, (_, at) in self._parts.items()}
        has_cursor = any(value not in (None, "") for value in found.values())
        more = None if self._more is None else page.found_at(self._more)
        has_more = more if isinstance(more, bool) else has_cursor
        if not page or not has_more:
            return None
        cursor = {
            argument: UNSET if found[argument] in (None, "") else codec.decode(found[argument])
            for argument, (codec, _) in self._parts.items()
        }
        return {**arguments, **cursor}

    def names_page(self, arguments: Arguments) -> bool:
        return any(arguments[argument] is not UNSET for argument in self._parts)

    def position(self, arguments: Arguments) -> Hashable:
        return tuple(str(arguments[argument]) for argument in self._parts)


class LinkPaging(Paging):
    """Paging by link: a page has a link to the next one; the last page has none.

    Only the query of the link is used, and only those parameters that the operation declares: the
    key must not follow a link to another host.
    """

    def __init__(self, query: Wired, at: JSONPlace, ranges: Ranges | None = None) -> None:
        """Page by link.

        Args:
            query: The arguments in the query of the operation.
            at: The place of the link in the body.
            ranges: How to read on after the last page that can be requested, if there is one.
        """
        self.ranges = ranges
        self._arguments = {wire: (argument, codec) for argument, (wire, codec) in query.items()}
        self._at = at

    def next_arguments(self, arguments: Arguments, page: Page[Any]) -> Arguments | None:
        link = page.found_at(self._at)
        if not page or not isinstance(link, str) or not link:
            return None
        following = dict(arguments)
        # Not urlsplit, which refuses links with an invalid host; the host does not matter.
        for wire, text in parse_qsl(link.partition("#")[0].partition("?")[2]):
            if wire in self._arguments:
                argument, codec = self._arguments[wire]
                following[argument] = codec.decode(text)
        return following

    def position(self, arguments: Arguments) -> Hashable:
        return tuple(str(arguments[argument]) for argument, _ in self._arguments.values())


class PageWalk:
    """One pass over the pages of a list, and over its ranges, if pages end before it does.

    All that it needs of a page is read when the page comes: a caller may change the items.
    """

    def __init__(
        self,
        name: str,
        paging: Paging | None,
        arguments: Arguments,
        check: Callable[[Arguments], None],
        read: Callable[[bytes], Page[Any]],
    ) -> None:
        """Start with the first page.

        Args:
            name: The name of the operation in messages.
            paging: How to get the next page; `None` if there is only one.
            arguments: The arguments of the first call.
            check: Raises `TypeError` or `ValueError` for arguments that cannot be sent.
            read: Reads a page from the body of its response.
        """
        self._arguments: Arguments | None = arguments
        self._problem: DeskspecError | None = None
        """Why there is no next page, although there are more items."""
        self._name = name
        self._paging = paging
        self._check = check
        self._read = read
        self._previous: bytes | None = None
        self._seen: set[int] = set()
        """The hash of each position: a position may be long, and a walk may have a million."""
        if paging is not None:
            self._is_new(paging.position(arguments))
        ranges = paging.ranges if paging else None
        self._ranges = RangeWalk(ranges, arguments) if ranges else None

    @property
    def leads_on(self) -> bool:
        """Whether there is a next page that can be asked for."""
        return self._arguments is not None and self._problem is None

    def next_arguments(self) -> Arguments | None:
        """Return the arguments of the next call; `None` after the last page.

        Raises:
            DeskspecError: The last page leads back to an earlier one, or names a next page that
                cannot be requested; or there is more than can be read.
        """
        if self._problem is not None:
            raise self._problem
        return self._arguments

    def take(self, page: Page[T], content: bytes, *, is_shown: bool) -> Iterable[T] | None:
        """Take the page that came, and return its items, but for those that came before.

        A provider whose variant of the list does not page sends all items again for the next page:
        then the list is over, and the result is `None`.

        Args:
            page: The page.
            content: The body of its response.
            is_shown: Whether a caller gets the page, too, so that the items must be those of the
                page; otherwise each is made when its turn comes, and nobody keeps it.

        Raises:
            DeskspecError: A provider that pages sent the previous page again, or the page is not of
                the range that was asked for.
        """
        previous, self._previous = self._previous, content
        if previous is not None and page:
            if self._paging is not None and self._paging.is_optional and page.total is None:
                if content == previous or self._has_all(previous, page):
                    return None
            elif content == previous:
                raise self._endless("sent the same page twice")
        items: Iterable[T] = page.items if is_shown else page._one_by_one()
        try:
            if self._ranges is not None:
                items = self._ranges.new_items(page)
        except NoFurtherRangeError as why:
            raise self._ended(why) from None
        try:
            self._advance(page)
        except DeskspecError as problem:  # the items of this page come first
            self._problem = problem
        return items

    def _has_all(self, previous: bytes, page: Page[Any]) -> bool:
        """Whether the page before has all items of a page."""
        entries = self._read(previous).entries
        return all(entry in entries for entry in page.entries)

    def _advance(self, page: Page[Any]) -> None:
        """Move on from a page to the next one."""
        if self._arguments is None:
            return
        current, self._arguments = (
            self._arguments,
            self._paging.next_arguments(self._arguments, page) if self._paging else None,
        )
        if self._ranges is not None and self._ranges.is_over(current, self._arguments, page):
            self._arguments = self._next_range(self._ranges)
        if self._arguments is not None and self._paging is not None:
            problem = self._reason(self._arguments)
            if problem is not None:
                raise self._endless(f"named a next page that cannot be requested ({problem})")
            if not self._paging.names_page(self._arguments):
                raise self._endless("says that there is more, and names no further page")
            if not self._is_new(self._paging.position(self._arguments)):
                raise self._endless("pointed back to a page that it sent before")

    def _is_new(self, position: Hashable) -> bool:
        """Remember a position; return whether it is the first time. `None` always is."""
        before = len(self._seen)
        if position is not None:
            self._seen.add(hash(position))
        return position is None or len(self._seen) > before

    def _next_range(self, ranges: RangeWalk) -> Arguments:
        try:
            following = ranges.next_arguments()
        except NoFurtherRangeError as why:
            raise self._ended(why) from None
        self._seen.clear()
        return following

    def _ended(self, why: NoFurtherRangeError) -> DeskspecError:
        return DeskspecError(
            f"{self._name}: the provider sends no further page, although there are more items: "
            f"{why}. The items so far are all that can be read."
        )

    def _reason(self, arguments: Arguments) -> str | None:
        """Return why arguments cannot be sent; `None` if they can."""
        try:
            self._check(arguments)
        except (TypeError, ValueError) as problem:
            return str(problem).removeprefix(f"{self._name}: ")
        return None

    def _endless(self, what: str) -> DeskspecError:
        return DeskspecError(
            f"{self._name}: the provider {what}, so it does not page as documented. The items so "
            "far are all that can be read."
        )
