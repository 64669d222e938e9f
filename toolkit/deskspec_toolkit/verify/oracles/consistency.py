"""An item has the same values in its list and when it is read by its id."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias

from ...conformance.checks import Check
from ...openapi.lists import list_operation_of
from ...openapi.operation_view import OperationView
from ...openapi.resources import Resource
from ..discovery.argument_finder import id_name, is_id, item_in
from ..discovery.caller import ProviderResponse
from ..discovery.equality import is_scalar, same
from ..verification import Verification
from .oracle import Oracle

_MOST: Final = 3
_Disagreement: TypeAlias = tuple[ProviderResponse, str, str, str]
"""The response, what was expected, what was seen, and where."""


class ConsistencyOracle(Oracle):
    """Is an item the same in its list and by its id?"""

    check = Check.LIST_AND_ITEM_AGREE

    def __init__(self, verification: Verification) -> None:
        super().__init__(verification)
        self._found: dict[str, list[_Disagreement]] = {}

    def look(self, operation: OperationView) -> None:
        resource = self.resource_of(operation)
        if resource is None or operation not in (resource.listing, resource.reading):
            return
        if resource.path not in self._found:
            self._found[resource.path] = list(self._compare(resource))
        for response, expected, seen, place in self._found[resource.path]:
            self.report(operation, response, expected, seen, place=place)

    def _compare(self, resource: Resource) -> Iterator[_Disagreement]:
        """Read some items of a list by their ids, twice: some fields change by themselves."""
        listing = list_operation_of(resource.listing) if resource.listing is not None else None
        if listing is None or resource.reading is None or not self.run.may_call(resource.listing):
            return
        whole = self.whole(listing)
        name = id_name(resource, listing.item)
        if whole is None or name is None:
            return
        known = [row for row in whole[1] if isinstance(row, dict) and is_id(row.get(name))]
        for listed in sorted(known, key=_filled_fields, reverse=True)[:_MOST]:
            arguments = {**whole[0], resource.id_parameter or "": listed[name]}
            response = self.call(resource.reading, arguments)
            again = self.call(resource.reading, arguments)
            if response.is_gone:
                yield response, "each listed item by its id", str(response.status), "$"
            elif response.is_success and again.is_success:
                item = item_in(resource.reading, response.body)
                twice = item_in(resource.reading, again.body)
                if isinstance(item, dict) and isinstance(twice, dict):
                    for field in _differing(listed, item, twice):
                        yield response, "the value of the list", "another one", f"$.{field}"


def _differing(
    listed: Mapping[str, Any], item: Mapping[str, Any], twice: Mapping[str, Any]
) -> Iterator[str]:
    for name, value in item.items():
        is_steady = value == twice.get(name) and is_scalar(value) and is_scalar(listed.get(name))
        if is_steady and not same(listed[name], value, name):
            yield name


def _filled_fields(item: dict[str, Any]) -> int:
    """The number of fields that are not empty: an item with many of them compares best."""
    return sum(value not in (None, "", [], {}) for value in item.values())
