"""A list and the operation on one item tell the same about it."""

from typing import Any, Final

from ...conformance.checks import Check
from ...openapi.endpoint import Endpoint
from ...openapi.lists import list_operation_of
from ..discovery.argument_finder import id_name, is_id, item_in
from ..discovery.factory import is_scalar, same
from .oracle import Oracle

_MOST: Final = 3


class ConsistencyOracle(Oracle):
    """Is an item the same in its list and by its id?"""

    check = Check.LIST_AND_ITEM_AGREE

    def look(self, endpoint: Endpoint) -> None:
        resource = self.resource_of(endpoint)
        if resource is None or resource.listing is None or resource.reading is None:
            return
        listing = list_operation_of(resource.listing)
        if listing is None or not self.run.may_call(resource.listing):
            return
        whole = self.whole(listing)
        name = id_name(resource, listing.item)
        if whole is None or name is None or endpoint not in (resource.listing, resource.reading):
            return
        known = [row for row in whole[1] if isinstance(row, dict) and is_id(row.get(name))]
        for listed in sorted(known, key=_told, reverse=True)[:_MOST]:
            arguments = {**whole[0], resource.id_parameter or "": listed[name]}
            reply = self.call(resource.reading, arguments)
            again = self.call(resource.reading, arguments)
            if reply.is_gone:
                self.say(endpoint, reply, "an item of the list is found by its id", "not found")
            elif reply.is_success and again.is_success:
                item = item_in(resource.reading, reply.body)
                twice = item_in(resource.reading, again.body)
                if isinstance(item, dict) and isinstance(twice, dict):
                    self._compare(endpoint, reply, listed, item, twice)

    def _compare(self, endpoint: Endpoint, reply: Any, listed: Any, item: Any, twice: Any) -> None:
        for name, value in item.items():
            is_steady = (
                value == twice.get(name) and is_scalar(value) and is_scalar(listed.get(name))
            )
            if is_steady and not same(listed[name], value):
                place = f"$.{name}"
                self.say(endpoint, reply, "the same as in the list", "another value", place=place)


def _told(item: dict[str, Any]) -> int:
    """How many fields of an item say something: of one that says all, all can be compared."""
    return sum(value not in (None, "", [], {}) for value in item.values())
