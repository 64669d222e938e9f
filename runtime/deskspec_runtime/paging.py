"""How a list goes on after a page: written once for every vendor, declared by each operation.

A way to page knows whether there is a next page, and the arguments of the call that gets it.
"""

from abc import ABC, abstractmethod
from typing import Any

from .results import Page
from .unset import UNSET


class Paging(ABC):
    """One way to page."""

    @abstractmethod
    def next_arguments(self, arguments: dict[str, Any], page: Page[Any]) -> dict[str, Any] | None:
        """The arguments of the call that gets the page after this one; `None` after the last."""


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

    def next_arguments(self, arguments: dict[str, Any], page: Page[Any]) -> dict[str, Any] | None:
        offset = arguments["offset"] or 0
        limit = self._page_size if arguments["limit"] is UNSET else arguments["limit"]
        seen = offset + len(page.items)
        if not page.items:
            return None
        if page.total is not None and page.total >= seen:
            return {**arguments, "offset": seen} if page.total > seen else None
        return {**arguments, "offset": seen} if len(page.items) >= limit else None
