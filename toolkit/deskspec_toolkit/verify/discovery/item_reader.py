"""Reads an item back by whatever the contract has to show it.

By its id where it was created; by its id at another path of the same name; else in a list. A
message that is created at `/customers/{id}/messages` is read at `/messages/{id}`.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from ...openapi.lists import list_operation_of
from ...openapi.operation_view import OperationView
from ...openapi.path_template import PathTemplate
from ...openapi.resources import Resource
from ...openapi.schema_view import SchemaView
from .argument_finder import ArgumentFinder, id_name, item_in, item_view
from .caller import Caller, ProviderResponse


@frozen(eq=False)
class ShownItem:
    """An item in a response."""

    response: ProviderResponse
    item: Mapping[str, Any]
    view: SchemaView
    """The schema of the item there."""


class ItemReader:
    """Reads items that oracles have created or changed."""

    def __init__(self, caller: Caller, finder: ArgumentFinder) -> None:
        self._caller = caller
        self._finder = finder

    def shown(self, resource: Resource, where: Mapping[str, Any], id_: Any) -> ShownItem | None:
        """Return an item as the first read that finds it shows it; `None` if none does.

        Args:
            resource: The resource of the item.
            where: The path parameters that say below what it is.
            id_: Its id.

        Raises:
            NoResponse: A request got no response.
            NotPermitted: A request may not be sent.
        """
        for found in (*self._by_id(resource, where, id_), *self._listed(resource, where, id_)):
            return found
        return None

    def _by_id(self, resource: Resource, where: Mapping[str, Any], id_: Any) -> Iterator[ShownItem]:
        for other in (resource, *self._finder.namesakes(resource)):
            reading = other.reading
            view = item_view(reading) if reading is not None else None
            given = {**where, other.id_parameter or "": id_}
            if reading is None or view is None or not _is_complete(reading, given):
                continue
            response = self._caller.call(reading, given)
            item = item_in(reading, response.body) if response.is_success else None
            name = id_name(other, view, item)
            if isinstance(item, dict) and (other is resource or _is_named(item, name, id_)):
                yield ShownItem(response, item, view)
                return

    def _listed(
        self, resource: Resource, where: Mapping[str, Any], id_: Any
    ) -> Iterator[ShownItem]:
        for other in (resource, *self._finder.namesakes(resource)):
            listing = list_operation_of(other.listing) if other.listing is not None else None
            name = id_name(other, listing.item) if listing is not None else None
            if listing is None or name is None:
                continue
            known = self._finder.arguments(listing.operation) or {}
            if not _is_complete(listing.operation, {**known, **where}):
                continue
            response = self._caller.call(listing.operation, {**known, **where})
            items = listing.items_in(response.body) if response.is_success else None
            for item in items if isinstance(items, list) else ():
                if isinstance(item, dict) and _is_named(item, name, id_):
                    yield ShownItem(response, item, listing.item)
                    return


def _is_complete(operation: OperationView, given: Mapping[str, Any]) -> bool:
    """Whether arguments have every parameter of a path."""
    return {*PathTemplate(operation.path).names} <= given.keys()


def _is_named(item: Mapping[str, Any], name: str | None, id_: Any) -> bool:
    return name is not None and str(item.get(name)) == str(id_)
