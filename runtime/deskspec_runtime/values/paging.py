"""How a list goes on after a page: written once for every vendor, declared by each operation.

A way to page knows whether there is a next page, and the arguments of the call that gets it. A
`PageWalk` is one pass over all pages, which notices when it would never end.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable
from typing import Any
from urllib.parse import parse_qsl

from ..errors import DeskspecError
from .arguments import Arguments, Wired
from .results import JSONPlace, Page
from .unset import UNSET


class Paging(ABC):
    """One way to page."""

    @abstractmethod
    def next_arguments(self, arguments: Arguments, page: Page[Any]) -> Arguments | None:
        """The arguments of the call that gets the page after this one; `None` after the last."""

    @abstractmethod
    def position(self, arguments: Arguments) -> Hashable:
        """Where in the list these arguments ask; the same twice would go round in a circle."""


class OffsetPaging(Paging):
    """The arguments `offset` and `limit`: how many items to skip, and how many a page holds.

    The total is believed as long as it is not smaller than what was seen; without one, a page that
    is shorter than its limit is the last.
    """

    def __init__(self, page_size: int) -> None:
        """Make it.

        Args:
            page_size: How many items a page holds when no limit is given.
        """
        self._page_size = page_size

    def next_arguments(self, arguments: Arguments, page: Page[Any]) -> Arguments | None:
        offset = arguments["offset"] or 0
        limit = self._page_size if arguments["limit"] is UNSET else arguments["limit"]
        seen = offset + len(page.items)
        if not page.items:
            return None
        if page.total is not None and page.total >= seen:
            return {**arguments, "offset": seen} if page.total > seen else None
        return {**arguments, "offset": seen} if len(page.items) >= limit else None

    def position(self, arguments: Arguments) -> Hashable:
        offset: int = arguments["offset"] or 0
        return offset


class CursorPaging(Paging):
    """A page brings a cursor, which the next call takes as an argument; the last brings none."""

    def __init__(self, argument: str, at: JSONPlace) -> None:
        """Make it.

        Args:
            argument: The argument that takes the cursor.
            at: Where in the body it stands.
        """
        self._argument = argument
        self._at = at

    def next_arguments(self, arguments: Arguments, page: Page[Any]) -> Arguments | None:
        cursor = page.found_at(self._at)
        is_last = not page.items or cursor is None or cursor == ""
        return None if is_last else {**arguments, self._argument: cursor}

    def position(self, arguments: Arguments) -> Hashable:
        return str(arguments[self._argument])


class LinkPaging(Paging):
    """A page brings a link to the next one; the last brings none.

    Only the query of the link is used, and of that only what the operation has as arguments: the
    key must not follow a link to another host.
    """

    def __init__(self, query: Wired, at: JSONPlace) -> None:
        """Make it.

        Args:
            query: The arguments in the query of the operation.
            at: Where in the body the link stands.
        """
        self._arguments = {wire: (argument, codec) for argument, (wire, codec) in query.items()}
        self._at = at

    def next_arguments(self, arguments: Arguments, page: Page[Any]) -> Arguments | None:
        link = page.found_at(self._at)
        if not page.items or not isinstance(link, str) or not link:
            return None
        following = dict(arguments)
        # Not urlsplit, which refuses links whose host cannot be read; the host is of no interest.
        for wire, text in parse_qsl(link.partition("#")[0].partition("?")[2]):
            if wire in self._arguments:
                argument, codec = self._arguments[wire]
                following[argument] = codec.decode(text)
        return following

    def position(self, arguments: Arguments) -> Hashable:
        return tuple(str(arguments[argument]) for argument, _ in self._arguments.values())


class PageWalk:
    """One pass over the pages of a list."""

    def __init__(
        self,
        name: str,
        paging: Paging | None,
        arguments: Arguments,
        check: Callable[[Arguments], None],
    ) -> None:
        """Begin.

        Args:
            name: What messages call the operation.
            paging: How its list goes on; `None` if it has one page.
            arguments: Those of the first call.
            check: Raises `TypeError` or `ValueError` for arguments that cannot be sent.
        """
        self.arguments: Arguments | None = arguments
        """Those of the next call; `None` after the last."""
        self._name = name
        self._paging = paging
        self._check = check
        self._before: Page[Any] | None = None
        self._seen = {paging.position(arguments)} if paging else set()

    def advance(self, page: Page[Any]) -> None:
        """Go on behind a page.

        Raises:
            DeskspecError: It is the page before it again, leads back to an earlier one, or leads
                to one that cannot be asked for.
        """
        if self.arguments is None:
            return
        before, self._before = self._before, page
        if before is not None and page.items and page.to_dict() == before.to_dict():
            raise self._endless("sent the same page twice")
        self.arguments = self._paging.next_arguments(self.arguments, page) if self._paging else None
        if self.arguments is not None and self._paging is not None:
            if not self._can_be_sent(self.arguments):
                raise self._endless("names a next page that cannot be asked for")
            position = self._paging.position(self.arguments)
            if position in self._seen:
                raise self._endless("leads back to a page that it sent before")
            self._seen.add(position)

    def _can_be_sent(self, arguments: Arguments) -> bool:
        try:
            self._check(arguments)
        except (TypeError, ValueError):
            return False
        return True

    def _endless(self, what: str) -> DeskspecError:
        return DeskspecError(
            f"{self._name}: the provider {what}, so it does not page as documented; the items so "
            "far are all that can be had"
        )
