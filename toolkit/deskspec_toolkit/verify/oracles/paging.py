"""Pages visit each item once, and end."""

import json
from collections.abc import Mapping
from typing import Any, Final

from ...conformance.checks import Check
from ...openapi.lists import ListOperation, list_operation_of
from ...openapi.operation_view import OperationView
from ..discovery.caller import ProviderResponse
from ..discovery.page_walker import PageWalker, largest_page
from .oracle import Oracle

_MOST_PAGES: Final = 8
"""When a list is compared with one large page."""
_MOST_TO_THE_END: Final = 30
_ENDLESS: Final = {
    "same page again": "the same page again",
    "empty pages": "empty pages without end",
}


class PagingOracle(Oracle):
    """Do the pages of a list have exactly its items, and end?"""

    check = Check.PAGES

    def look(self, operation: OperationView) -> None:
        listing = list_operation_of(operation)
        if listing is None or listing.kind == "none":
            return
        whole = self.whole(listing)
        if whole is None or len(whole[1]) < 2:
            return
        arguments, items, is_all = whole
        expected = [key_of(item) for item in items]
        if len(set(expected)) < len(expected) or self._has_changed(listing, arguments, expected):
            return
        least = int(listing.limit.view.schema.get("minimum", 1)) if listing.limit else 1
        size = max(least, -(-len(items) // (_MOST_PAGES - 2)))
        walker = PageWalker(self.run.caller, listing, arguments, size=size, most=_MOST_PAGES + 1)
        seen: list[str] = []
        last: ProviderResponse | None = None
        for response, page in walker.pages():
            last = response
            seen += [key_of(item) for item in page]
            if listing.limit is not None and len(page) > size:
                self.report(
                    operation, response, f"at most {listing.limit.name} entries", "more entries"
                )
            if len(seen) > len(expected) and not is_all:
                break
        if last is None or self._has_changed(listing, arguments, expected):
            return  # another client changed the list meanwhile
        self._judge(listing, last, expected, seen, walker, is_all=is_all)
        if listing.kind in ("cursor", "link"):
            self._check_end(listing, arguments, expected)

    def _judge(
        self,
        listing: ListOperation,
        response: ProviderResponse,
        expected: list[str],
        seen: list[str],
        walker: PageWalker,
        *,
        is_all: bool,
    ) -> None:
        operation = listing.operation
        if walker.refusal is not None:
            seen_status = str(walker.refusal.status)
            self.report(
                operation, walker.refusal, "the page that the one before names", seen_status
            )
            return
        common = expected[: len(seen)]
        if len(set(seen)) < len(seen):
            self.report(operation, response, "each item on one page", "an item on two pages")
        elif not set(common) <= set(seen):
            self.report(operation, response, "each item on one page", "an item on no page")
        elif len(seen) < len(expected) and walker.ending == "last page":
            self.report(
                operation, response, "each item on one page", "a last page before the last item"
            )
        elif is_all and len(seen) > len(expected):
            self.report(
                operation, response, "each item on one page", "more items than the list has"
            )

    def _check_end(
        self, listing: ListOperation, arguments: Mapping[str, Any], expected: list[str]
    ) -> None:
        walker = PageWalker(
            self.run.caller,
            listing,
            arguments,
            size=largest_page(listing),
            most=_MOST_TO_THE_END,
        )
        seen: set[str] = set()
        last: ProviderResponse | None = None
        for response, page in walker.pages():
            last = response
            keys = {key_of(item) for item in page}
            if keys & seen:
                if not self._has_changed(listing, arguments, expected):
                    twice = "an item on two pages"
                    self.report(listing.operation, response, "each item on one page", twice)
                return
            seen |= keys
        if walker.ending in _ENDLESS:
            self.report(listing.operation, last, "a last page", _ENDLESS[walker.ending])

    def _has_changed(
        self, listing: ListOperation, arguments: Mapping[str, Any], expected: list[str]
    ) -> bool:
        _, items = self.rows(listing, arguments)
        return [key_of(item) for item in items] != expected


def key_of(item: Any) -> str:
    """The key of an item: its id, else its whole JSON."""
    if isinstance(item, dict):
        names = {name.lower(): name for name in item}
        for wanted in ("id", "uuid", "key"):
            if wanted in names and item[names[wanted]] is not None:
                return json.dumps(item[names[wanted]])
    return json.dumps(item, sort_keys=True)
