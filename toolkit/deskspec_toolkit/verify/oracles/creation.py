"""A created item can be read by its id and in its list, with the values that were sent."""

from collections.abc import Mapping
from typing import Any, Final

from ...conformance.checks import Check
from ...openapi.lists import list_operation_of
from ...openapi.operation_view import ArgumentField, OperationView
from ...openapi.resources import Resource
from ...openapi.words import letters
from ..discovery.argument_finder import id_name, item_in, item_view
from ..discovery.changes import is_kept
from ..discovery.factory import CreatedItem, differing
from .oracle import Oracle

_NON_ASCII: Final = " äßñ 図書 📚"


class CreationOracle(Oracle):
    """Can a created item be read?"""

    check = Check.CREATED_IS_READABLE

    def look(self, operation: OperationView) -> None:
        resource = self.resource_of(operation)
        if resource is None or not self.run.may_call(resource.creating):
            return
        if operation not in (resource.creating, resource.reading, resource.listing):
            return
        created = self.run.factory.create(resource)
        if created is None:
            return
        if operation is resource.creating and created.item:
            self._compare(operation, resource, created)
            self._create_with_non_ascii(operation, resource)
            self._create_with_other_choices(operation, resource, created)
            for field in operation.fields:
                if field.where == "body" and not field.required:
                    self._create_with(field, operation, resource)
        if resource.reading is not None and operation in (resource.creating, resource.reading):
            self._read(operation, resource, created)
        if resource.listing is not None and operation in (resource.creating, resource.listing):
            self._list(operation, resource, created)

    def _create_with_non_ascii(self, operation: OperationView, resource: Resource) -> None:
        """Create an item whose texts have letters that are not ASCII."""

        def change(body: Mapping[str, Any]) -> dict[str, Any]:
            return {name: _non_ascii(operation, name, body[name]) for name in body}

        created = self.run.factory.create(resource, change)
        if created is not None and created.item:
            for name, seen in differing(created.body, created.item):
                self.report(
                    operation, created.response, "the value that was sent", seen, place=f"$.{name}"
                )

    def _create_with_other_choices(
        self, operation: OperationView, resource: Resource, first: CreatedItem
    ) -> None:
        """Create an item with other choices: the first may have had the usual ones."""
        others = {
            field.name: next((v for v in values if v != first.body[field.name]), None)
            for field in operation.fields
            if field.where == "body" and field.name in first.body
            for values in (
                [True, False] if field.view.types == {"boolean"} else field.view.choices,
            )
        }
        changed = {name: value for name, value in others.items() if value is not None}
        if changed:
            created = self.run.factory.create(resource, lambda body: {**body, **changed})
            if created is not None:
                self._compare(operation, resource, created)

    def _compare(self, operation: OperationView, resource: Resource, created: CreatedItem) -> None:
        """Compare a created item with what was sent, in the response and where it is read."""
        view = item_view(operation)
        shown = self.run.reader.shown(resource, created.parents, created.id, created.body)
        places = [(created.response, created.item, view)]
        if shown is not None:
            places.append((shown.response, shown.item, shown.view))
        for response, item, described in places:
            for name, seen in differing(created.body, item, described):
                place = f"$.{name}"
                self.report(operation, response, "the value that was sent", seen, place=place)

    def _create_with(
        self, field: ArgumentField, operation: OperationView, resource: Resource
    ) -> None:
        """Create an item with an optional list, or with a link to an item that exists."""
        linked = self.run.finder.resource_of(field, operation)
        if linked is not None and linked in self.run.finder.above(operation):
            return  # the path says it
        ids = self.run.finder.ids(linked) if linked is not None else []
        if field.view.items is not None:
            given = self.run.finder.samples.value(field.view, field.name)
        elif ids:
            given = ids[0]
        else:
            return
        created = self.run.factory.create(resource, lambda body: {**body, field.name: given})
        if created is None:
            return
        read = self._item(resource, created) if resource.reading is not None else {}
        for item in (created.item, read):
            name = next((each for each in item if letters(each) == letters(field.name)), None)
            if name is not None and not is_kept(given, item[name]):
                self.report(
                    operation,
                    created.response,
                    "the value that was sent",
                    "nothing",
                    place=f"$.{name}",
                )
                return

    def _item(self, resource: Resource, created: CreatedItem) -> Mapping[str, Any]:
        assert resource.reading is not None
        response = self.call(resource.reading, created.place(resource))
        item = item_in(resource.reading, response.body) if response.is_success else None
        return item if isinstance(item, dict) else {}

    def _read(self, operation: OperationView, resource: Resource, created: CreatedItem) -> None:
        assert resource.reading is not None
        response = self.call(resource.reading, created.place(resource))
        if response.is_gone:
            self.report(operation, response, "the created item by its id", str(response.status))
            return
        item = item_in(resource.reading, response.body)
        if not response.is_success or not isinstance(item, dict):
            return
        view = item_view(resource.reading)
        for name, seen in differing(created.body, item, view):
            self.report(
                operation, response, "the value it was created with", seen, place=f"$.{name}"
            )

    def _list(self, operation: OperationView, resource: Resource, created: CreatedItem) -> None:
        """Check that the item is in its list, if the list can be read to its end."""
        listing = list_operation_of(resource.listing) if resource.listing is not None else None
        if listing is None:
            return
        # A list that has only the enabled ones by default is asked for the status of this one.
        filters = {
            each.parameter.name: created.body[each.field]
            for each in listing.filters
            if each.field in created.body and "default" in each.parameter.view.schema
        }
        found = self.everything(listing, filters)
        name = id_name(resource, listing.item)
        if found is None or name is None:
            return
        response, items = found
        ids = {str(item[name]) for item in items if isinstance(item, dict) and name in item}
        if (ids or not items) and str(created.id) not in ids:
            self.report(operation, response, "the created item in the list", "a list without it")


def _non_ascii(operation: OperationView, name: str, value: Any) -> Any:
    """Free text with letters that are not ASCII; any other value unchanged."""
    field = operation.field_called(name)
    if field is None or not isinstance(value, str) or not value.startswith("verify "):
        return value
    most = field.view.schema.get("maxLength", len(value) + len(_NON_ASCII))
    return value + _NON_ASCII if len(value) + len(_NON_ASCII) <= most else value
