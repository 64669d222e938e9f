"""The total of a list is the number of its items, on every page."""

from ...conformance.checks import Check
from ...openapi.lists import ListOperation, found_at, list_operation_of
from ...openapi.operation_view import OperationView
from .oracle import Oracle


class TotalOracle(Oracle):
    """Is the total the number of items?"""

    check = Check.TOTAL_COUNT

    def look(self, operation: OperationView) -> None:
        listing = list_operation_of(operation)
        if listing is None or listing.total is None:
            return
        whole = self.whole(listing)
        if whole is None:
            return
        arguments, items, is_all = whole
        place = "$." + ".".join(listing.total)
        response, page = self.rows(listing, arguments)
        total = found_at(response.body, listing.total)
        if not isinstance(total, int) or isinstance(total, bool) or len(page) != len(items):
            return
        if total < len(items):
            self.report(operation, response, "the number of items", "a smaller number", place=place)
        elif is_all and total > len(items) and self._is_short(listing, total):
            self.report(operation, response, "the number of items", "a larger number", place=place)
        if listing.limit is not None and len(items) > 1:
            small, _ = self.rows(listing, {**arguments, listing.limit.name: 1})
            small_total = found_at(small.body, listing.total)
            if small.is_success and isinstance(small_total, int) and small_total != total:
                self.report(
                    operation, small, "the same total on every page", "another total", place=place
                )

    def _is_short(self, listing: ListOperation, total: int) -> bool:
        """Whether all pages together have fewer items: some providers return smaller pages."""
        everything = self.everything(listing)
        return everything is not None and len(everything[1]) < total
