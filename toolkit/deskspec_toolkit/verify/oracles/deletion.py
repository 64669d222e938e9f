"""What was deleted is gone: by its id and from its list, and it stays gone."""

from typing import Any

from ...conformance.checks import Check
from ...openapi.lists import ListOperation, list_operation_of
from ...openapi.operation_view import OperationView
from ...openapi.search_bodies import SearchCondition, conditions
from ..discovery.argument_finder import id_name, item_in
from ..discovery.caller import ProviderResponse
from .oracle import Oracle

_MARKS = ("archived", "deleted", "removed")
"""Fields by which an item that is still there may say that it is gone."""


class DeletionOracle(Oracle):
    """Is what was deleted gone?"""

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
        made = self.run.factory.make(resource)
        if made is None or resource.deleting is None:
            return
        where = {resource.id_parameter or "": made.id}
        deleted = self.call(resource.deleting, where)
        if not deleted.is_success or deleted.status == 202:  # it may take its time
            return
        if resource.reading is not None and operation in (resource.deleting, resource.reading):
            reply = self.call(resource.reading, where)
            if reply.is_success and not _says_so(resource.reading, reply):
                self.say(operation, reply, "what was deleted is not found", str(reply.status))
        listing = list_operation_of(resource.listing) if resource.listing is not None else None
        if listing is not None and operation in (resource.deleting, resource.listing):
            found = self.everything(listing)
            name = id_name(resource, listing.item)
            if found is not None and name is not None:
                reply, items = found
                if str(made.id) in _named(items, name):
                    self.say(operation, reply, "what was deleted is not in the list", "in it")

    def _search(self, operation: OperationView, listing: ListOperation) -> None:
        """A search finds it no more than a list does."""
        resource = self.run.finder.around(operation)
        if resource is None or not self.run.may_call(resource.deleting):
            return
        made = self.run.factory.make(resource)
        name = id_name(resource, listing.item)
        if made is None or resource.deleting is None or name is None:
            return
        for condition in conditions(operation, listing.item, [made.item]):
            if not condition.excludes and self._finds(listing, condition, name, made.id):
                deleted = self.call(resource.deleting, {resource.id_parameter or "": made.id})
                if not deleted.is_success or deleted.status == 202:
                    return
                reply, items = self.rows(listing, condition.arguments)
                if str(made.id) in _named(items, name):
                    self.say(operation, reply, "what was deleted is not found", "found")
                return

    def _finds(
        self, listing: ListOperation, condition: SearchCondition, name: str, id_: Any
    ) -> bool:
        return str(id_) in _named(self.rows(listing, condition.arguments)[1], name)


def _named(items: list[Any], name: str) -> set[str]:
    return {str(item.get(name)) for item in items if isinstance(item, dict)}


def _says_so(reading: OperationView, reply: ProviderResponse) -> bool:
    item: Any = item_in(reading, reply.body)
    return isinstance(item, dict) and any(
        word in name.lower() and item[name] not in (None, False) for name in item for word in _MARKS
    )
