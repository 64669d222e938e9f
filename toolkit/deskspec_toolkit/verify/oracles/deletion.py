"""A deleted item is gone: from every read that showed it.

By its id, from its list and from others, from searches, and from look-ups by another field.
"""

from collections.abc import Mapping
from typing import Any

from ...conformance.checks import Check
from ...openapi.lists import list_operation_of
from ...openapi.operation_view import OperationView
from ...openapi.path_template import PathTemplate
from ...openapi.resources import Resource
from ..discovery.argument_finder import id_name, is_id
from ..discovery.caller import ProviderResponse
from ..discovery.entries import is_marked_deleted
from ..discovery.item_reader import ShownItem
from ..verification import Verification
from .oracle import Oracle


class DeletionOracle(Oracle):
    """Is a deleted item gone?"""

    check = Check.DELETED_IS_GONE

    def __init__(self, verification: Verification) -> None:
        super().__init__(verification)
        self._shown_by: dict[str, set[str]] = {}
        """Path of a resource -> ids of the reads that showed an item and were asked again."""

    def look(self, operation: OperationView) -> None:
        self._below(operation)
        for resource in self._deletable(operation):
            assert resource.deleting is not None
            if resource.path not in self._shown_by:
                asked = self._shown_by[resource.path] = set()
                asked |= self._delete(resource, *(self._created(resource, None) or ({}, [])))
            if operation is resource.deleting or operation.id in self._shown_by[resource.path]:
                return
            if operation in resource.own:
                continue
            # A list has been asked; a look-up needs an item with the field that it looks for.
            is_list = list_operation_of(operation) is not None
            found = None if is_list else self._created(resource, operation)
            if self._delete(resource, *(found or self._listed(resource, operation))):
                return

    def _delete(
        self, resource: Resource, where: Mapping[str, Any], shown: list[ShownItem]
    ) -> set[str]:
        """Delete an item, and ask the reads that showed it again; their ids, if it is deleted."""
        assert resource.deleting is not None
        deleted = self.call(resource.deleting, where) if where else None
        if deleted is None or not deleted.is_success or deleted.status == 202:  # deleted later
            return set()
        for each in shown:
            self._check_gone(resource.deleting, each)
        return {each.response.operation.id for each in shown}

    def _created(
        self, resource: Resource, by: OperationView | None
    ) -> tuple[dict[str, Any], list[ShownItem]] | None:
        """Where a created item is, and as which reads show it; `None` if `by` does not."""
        created = self.run.preparation.created(resource, by)
        if created is None:
            return None
        sent = (created.body, created.item)
        found = self.run.reader.everywhere(resource, created.parents, created.id, *sent, by=by)
        shown = [*found]
        return (created.place(resource), shown) if shown or by is None else None

    def _listed(
        self, resource: Resource, operation: OperationView
    ) -> tuple[dict[str, Any], list[ShownItem]]:
        """The last item of a search that shows no new ones, if nobody misses it."""
        listing = list_operation_of(operation)
        known = self.run.finder.arguments(operation)
        name = id_name(resource, listing.item) if listing is not None else None
        is_search = self.run.finder.parent(operation) is resource
        if listing is None or known is None or name is None:
            return {}, []
        if not (self.run.is_simulator and is_search) or PathTemplate(operation.path).names:
            return {}, []
        response, rows = self.rows(listing, known)
        items = [row for row in rows if isinstance(row, dict) and is_id(row.get(name))]
        if not items:
            return {}, []
        shown = ShownItem(response, items[-1], listing.item, name, listing)
        return {resource.id_parameter or "": items[-1][name]}, [shown]

    def _deletable(self, operation: OperationView) -> list[Resource]:
        """The resources whose items an operation deletes or may show, and that can be deleted."""
        if not operation.is_lookup and operation.method != "DELETE":
            return []
        own = self.resource_of(operation)
        above = self.run.finder.parent(operation) if operation.is_lookup else None
        found = [own, *(self.run.finder.namesakes(own) if own is not None else ()), above]
        return [
            each
            for each in dict.fromkeys(found)
            if each is not None and self.run.may_call(each.deleting)
            if operation.is_lookup or operation is each.deleting
        ]

    def _below(self, operation: OperationView) -> None:
        """Check that what is read below an item is gone with it, where a 404 is documented."""
        if not operation.is_lookup or not operation.documents(404):
            return
        for field in (each for each in operation.fields if each.where == "path"):
            resource = self.run.finder.resource_of(field, operation)
            names = PathTemplate(operation.path).names
            if resource is None or operation in resource.own or names != [field.name]:
                continue
            if not self.run.may_call(resource.deleting) or resource.reading is None:
                continue
            created = self.run.factory.create(resource)
            if created is None or resource.deleting is None:
                continue
            where = created.place(resource)
            before = self.call(operation, {field.name: created.id})
            deleted = self.call(resource.deleting, where)
            if not (before.is_success and deleted.is_success and deleted.status != 202):
                continue
            if self._last(resource.reading, where).is_gone:
                after = self._last(operation, {field.name: created.id})
                if after.is_success:
                    expected = f"404 for a deleted {field.name}"
                    self.report(operation, after, expected, str(after.status))

    def _last(self, operation: OperationView, arguments: Mapping[str, Any]) -> ProviderResponse:
        """What a read responds after a deletion, now or a moment later."""
        return self.run.caller.read_until(
            lambda each: not each.is_success, lambda: self.call(operation, arguments)
        )

    def _check_gone(self, deleting: OperationView, shown: ShownItem) -> None:
        # It may be gone a moment later.
        now = self.run.caller.read_until(_is_deleted, lambda: self.run.reader.again(shown))
        if now is None or _is_deleted(now):
            return
        if now.listing is None:
            expected, seen = "404 after deleting", str(now.response.status)
        elif now.response.operation.body is not None:
            expected, seen = "a search result without the deleted item", "the item in the list"
        else:
            expected, seen = "a list without the deleted item", "the item in the list"
        for operation in (deleting, now.response.operation):  # either may be wrong
            self.report(operation, now.response, expected, seen)


def _is_deleted(shown: ShownItem | None) -> bool:
    return shown is None or is_marked_deleted(shown.item)
