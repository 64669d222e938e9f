"""A page has no more entries than its limit, and no fewer while more exist."""

from ...conformance.checks import Check
from ...openapi.lists import list_operation_of
from ...openapi.operation_view import OperationView
from .oracle import Oracle


class PageLimitOracle(Oracle):
    """Does a list honour its limit?"""

    check = Check.LIMIT_HONOURED

    def look(self, operation: OperationView) -> None:
        listing = list_operation_of(operation)
        if listing is None or listing.limit is None:
            return
        whole = self.whole(listing)
        if whole is None:
            return
        arguments, items, _ = whole
        limit = listing.limit
        least = max(1, int(limit.view.schema.get("minimum", 1)))
        if len(items) > arguments[limit.name]:
            response, _ = self.rows(listing, arguments)
            self.report(operation, response, f"at most {limit.name} entries", "more entries")
        for size in (least, least + 1):
            if size > limit.view.schema.get("maximum", size):
                continue
            response, page = self.rows(listing, {**arguments, limit.name: size})
            if not response.is_success:
                continue
            if len(page) > size:
                self.report(operation, response, f"at most {limit.name} entries", "more entries")
            # A cursor may continue after a short page; an offset or a page number may not.
            elif len(page) < min(size, len(items)) and listing.kind in ("offset", "page"):
                self.report(
                    operation, response, f"{limit.name} entries while more exist", "fewer entries"
                )
