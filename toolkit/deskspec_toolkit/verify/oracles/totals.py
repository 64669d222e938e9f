"""The total of a list is the number of its items: neither is the list cut, nor the total wrong."""

from ...conformance.checks import Check
from ...openapi.lists import ListOperation, found_at, list_operation_of
from ...openapi.operation_view import OperationView
from .oracle import Oracle


class TotalOracle(Oracle):
    """Does the total tell how many there are?"""

    check = Check.TOTAL_TOLD

    def look(self, operation: OperationView) -> None:
        listing = list_operation_of(operation)
        if listing is None or listing.total is None:
            return
        whole = self.whole(listing)
        if whole is None:
            return
        arguments, items, is_all = whole
        place = "$." + ".".join(listing.total)
        reply, page = self.rows(listing, arguments)
        total = found_at(reply.body, listing.total)
        if not isinstance(total, int) or isinstance(total, bool) or len(page) != len(items):
            return
        if total < len(items):
            self.say(operation, reply, "the number of entries", "fewer than there are", place=place)
        elif is_all and total > len(items) and self._is_short(listing, total):
            self.say(operation, reply, "the number of entries", "more than there are", place=place)
        if listing.limit is not None and len(items) > 1:
            small, _ = self.rows(listing, {**arguments, listing.limit.name: 1})
            told = found_at(small.body, listing.total)
            if small.is_success and isinstance(told, int) and told != total:
                self.say(operation, small, "the same on every page", "another", place=place)

    def _is_short(self, listing: ListOperation, total: int) -> bool:
        """Whether there are fewer on all pages, too: some give no page as large as it is asked."""
        everything = self.everything(listing)
        return everything is not None and len(everything[1]) < total
