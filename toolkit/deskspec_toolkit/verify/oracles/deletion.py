"""A deleted item is gone: by its id, from its list and from searches."""

from collections.abc import Mapping
from typing import Any

from ...conformance.checks import Check
from ...openapi.lists import ListOperation, list_operation_of
from ...openapi.operation_view import OperationView
from ...openapi.resources import Resource
from ...openapi.search_bodies import SearchCondition, conditions
from ..discovery.argument_finder import id_name, item_in
from ..discovery.caller import ProviderResponse
from ..discovery.factory import CreatedItem
from ..discovery.item_reader import ShownItem
from .oracle import Oracle

_DELETION_MARKS = ("archived", "deleted", "removed")
"""Words of fields by which an item that is still readable may say that it is deleted."""


class DeletionOracle(Oracle):
    """Is a deleted item gone?"""

    check = Check.DELETED_IS_GONE

    def look(self, operation: OperationView) -> None:
        if operation.body is not None and (listing := list_operation_of(operation)) is not None:
            self._search(operation, listing)
            return
        resource = self.resource_of(operation)
        if resource is None or not self.run.may_call(resource.deleting):
            return
        if operation not in (resource.deleting, resource.reading, resource.listing):
            return
        created = self.run.factory.create(resource)
        if created is None or resource.deleting is None:
            return
        where = created.place(resource)
        is_apart = resource.reading is None and resource.listing is None
        shown = self._shown(resource, created) if is_apart else None
        deleted = self.call(resource.deleting, where)
        if not deleted.is_success or deleted.status == 202:  # deleted later
            return
        again = self._shown(resource, created) if shown is not None else None
        if again is not None and not _is_marked(again.item):
            self.report(operation, again.response, "404 after deleting", "the item as before")
        if resource.reading is not None and operation in (resource.deleting, resource.reading):
            response = self.call(resource.reading, where)
            if response.is_success and not _is_marked_deleted(resource.reading, response):
                self.report(operation, response, "404 after deleting", str(response.status))
        listing = list_operation_of(resource.listing) if resource.listing is not None else None
        if listing is not None and operation in (resource.deleting, resource.listing):
            found = self.everything(listing)
            name = id_name(resource, listing.item)
            if found is not None and name is not None:
                response, items = found
                if str(created.id) in _named(items, name):
                    self.report(
                        operation,
                        response,
                        "a list without the deleted item",
                        "the item in the list",
                    )

    def _shown(self, resource: Resource, created: CreatedItem) -> ShownItem | None:
        """The item where operations of another path show it."""
        return self.run.reader.shown(resource, created.parents, created.id, created.body)

    def _search(self, operation: OperationView, listing: ListOperation) -> None:
        """Check that a search no longer finds a deleted item."""
        resource = self.run.finder.parent(operation)
        if resource is None or not self.run.may_call(resource.deleting):
            return
        created = self.run.factory.create(resource)
        name = id_name(resource, listing.item)
        if created is None or resource.deleting is None or name is None:
            return
        for condition in conditions(operation, listing.item, [created.item]):
            if not condition.excludes and self._finds(listing, condition, name, created.id):
                deleted = self.call(resource.deleting, created.place(resource))
                if not deleted.is_success or deleted.status == 202:
                    return
                response, items = self.rows(listing, condition.arguments)
                if str(created.id) in _named(items, name):
                    self.report(
                        operation,
                        response,
                        "a search result without the deleted item",
                        "the item in the list",
                    )
                return

    def _finds(
        self, listing: ListOperation, condition: SearchCondition, name: str, id_: Any
    ) -> bool:
        return str(id_) in _named(self.rows(listing, condition.arguments)[1], name)


def _named(items: list[Any], name: str) -> set[str]:
    return {str(item.get(name)) for item in items if isinstance(item, dict)}


def _is_marked_deleted(reading: OperationView, response: ProviderResponse) -> bool:
    item: Any = item_in(reading, response.body)
    return isinstance(item, dict) and _is_marked(item)


def _is_marked(item: Mapping[str, Any]) -> bool:
    return any(
        word in name.lower() and item[name] not in (None, False)
        for name in item
        for word in _DELETION_MARKS
    )
