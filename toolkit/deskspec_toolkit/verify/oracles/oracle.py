"""What every oracle has: the verification, and a way to say what is wrong."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar, Final

from deskspec_runtime.findings import Severity

from ...conformance.checks import Check
from ...openapi.lists import ListOperation, Whole, found_at
from ...openapi.operation_view import OperationView
from ...openapi.resources import Resource
from ...openapi.search_bodies import widest
from ..discovery.caller import ProviderResponse
from ..discovery.page_walker import PageWalker
from ..verification import Verification

_MOST_PAGES: Final = 30


class Oracle(ABC):
    """Asks operations, and judges what they mean by their answers."""

    check: ClassVar[Check]
    """What its findings are called."""

    def __init__(self, verification: Verification) -> None:
        self.run = verification

    @abstractmethod
    def look(self, operation: OperationView) -> None:
        """Ask about one operation; what is wrong goes to the collector.

        Raises:
            Unanswered: A request had no answer; the operation is left alone.
            Refused: A request may not be sent; likewise.
        """

    def say(
        self,
        operation: OperationView,
        reply: ProviderResponse | None,
        expected: str,
        seen: str,
        *,
        place: str = "$",
        severity: Severity = "error",
    ) -> None:
        """Report what is wrong at an operation."""
        self.run.collector.add(
            operation,
            self.check,
            severity,
            expected=expected,
            seen=seen,
            json_path=place,
            exchange=None if reply is None else reply.exchange,
        )

    def call(self, operation: OperationView, arguments: Mapping[str, Any]) -> ProviderResponse:
        return self.run.caller.call(operation, arguments)

    def rows(
        self, listing: ListOperation, arguments: Mapping[str, Any]
    ) -> tuple[ProviderResponse, list[Any]]:
        """A page of a list, and what is on it."""
        reply = self.call(listing.operation, arguments)
        items = found_at(reply.body, listing.items) if reply.is_success else None
        return reply, items if isinstance(items, list) else []

    def whole(self, listing: ListOperation) -> Whole | None:
        """A list, as much of it as one page can have.

        Returns:
            What was read of it, now or when nothing was changed since; `None` if it cannot be had.
        """
        is_search = listing.operation.body is not None  # by POST, which creates nothing there
        own = None if is_search else self.resource_of(listing.operation)
        resource = own or self.run.finder.around(listing.operation)
        if resource is not None:
            self.run.factory.stock(resource)
        key = (listing.operation.id, self.run.provider.changes)
        if key not in self.run.whole_lists:
            self.run.whole_lists[key] = self._read_whole(listing)
        return self.run.whole_lists[key]

    def _read_whole(self, listing: ListOperation) -> Whole | None:
        arguments = self._asking(listing)
        if arguments is None:
            return None
        arguments = self._widest(listing) or arguments
        limit = listing.limit
        most = largest_page(listing)
        if limit is not None:
            arguments[limit.name] = most
        reply, items = self.rows(listing, arguments)
        if not reply.is_success:
            return None
        is_all = listing.kind == "none" or (limit is not None and len(items) < most)
        return arguments, items, is_all

    def _asking(self, listing: ListOperation) -> dict[str, Any] | None:
        """Arguments with which a list succeeds, and has what is made of its kind; or `None`."""
        arguments = self.run.finder.arguments(listing.operation)
        resource = self.resource_of(listing.operation)
        if arguments is None or resource is None or resource.creating is None:
            return arguments
        return {**arguments, **(self.run.factory.surroundings(resource) or {})}

    def _widest(self, listing: ListOperation) -> dict[str, Any] | None:
        """What a search is asked, to find all that its collection lists."""
        around = self.run.finder.around(listing.operation)
        if listing.operation.body is None or around is None:
            return None
        items = self.run.finder.items(around)
        arguments = widest(listing.operation, listing.item, items)
        if arguments is None or not self.rows(listing, arguments)[1]:
            return None
        return arguments

    def everything(self, listing: ListOperation) -> tuple[ProviderResponse, list[Any]] | None:
        """All items of a list, with the last answer; `None` if they are too many, or never end."""
        arguments = self._asking(listing)
        if arguments is None:
            return None
        walk = PageWalker(
            self.run.caller, listing, arguments, size=largest_page(listing), most=_MOST_PAGES
        )
        items: list[Any] = []
        last: ProviderResponse | None = None
        for reply, page in walk.pages():
            last = reply
            items += page
        return None if last is None or walk.ending != "last page" else (last, items)

    def resource_of(self, operation: OperationView) -> Resource | None:
        """The resource that an operation belongs to."""
        return self.run.resource_by_id.get(operation.id)


def largest_page(listing: ListOperation) -> int:
    """How many entries a page may be asked to have."""
    if listing.limit is None:
        return 0
    most = listing.limit.view.schema.get("maximum", 100)
    return int(min(most, 100))
