"""A page has no more entries than it was asked for, and no fewer while there are more."""

from ...conformance.checks import Check
from ...openapi.lists import list_operation_of
from ...openapi.operation_view import OperationView
from .oracle import Oracle


class PageLimitOracle(Oracle):
    """Is the limit of a list honoured?"""

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
            reply, _ = self.rows(listing, arguments)
            self.say(operation, reply, f"at most {limit.name} entries", "more")
        for size in (least, least + 1):
            if size > limit.view.schema.get("maximum", size):
                continue
            reply, page = self.rows(listing, {**arguments, limit.name: size})
            if not reply.is_success:
                continue
            if len(page) > size:
                self.say(operation, reply, f"at most {limit.name} entries", "more")
            # A cursor may lead on from a short page; where pages are counted, none may be short.
            elif len(page) < min(size, len(items)) and listing.kind in ("offset", "page"):
                self.say(operation, reply, f"{limit.name} entries while there are more", "fewer")
