"""Creates what a read needs to return something, where nothing that exists will do.

A look-up by an external id finds nobody until somebody has one; a list below an item is empty until
the contract's own operation has added to it.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

from ...openapi.lists import list_operation_of
from ...openapi.operation_view import ArgumentField, OperationView
from ...openapi.resources import Resource
from ...openapi.schema_view import SchemaView
from ...openapi.words import letters, singular
from ...provider.session import NoResponse, NotPermitted
from .argument_finder import ArgumentFinder, fewest_of
from .entries import values_named
from .factory import CreatedItem, ItemFactory


class Preparation:
    """Creates items for reads, by the operations of the contract."""

    def __init__(self, finder: ArgumentFinder, factory: ItemFactory) -> None:
        self._finder = finder
        self._factory = factory

    def arguments(self, operation: OperationView) -> Iterator[dict[str, Any]]:
        """Yield arguments of a read that name what was created for it; none if nothing can be."""
        listing = list_operation_of(operation)
        if listing is None or any(field.where == "path" for field in operation.fields):
            with suppress(NoResponse, NotPermitted):
                found = self._several(operation) or (
                    self._listed(operation) if listing is not None else self._shown(operation)
                )
                if found is not None:
                    yield found

    def created(self, resource: Resource, by: OperationView | None) -> CreatedItem | None:
        """Return a new item of a resource; `None` if none can be created.

        Args:
            resource: The resource of the item.
            by: A look-up that is to find it by a field; `None` for none.

        Raises:
            NoResponse: A request got no response.
            NotPermitted: Nothing may be created.
        """
        needed = [field for field in by.fields if field.required] if by is not None else []
        if by is not None and len(needed) == 1 and by not in resource.own:
            found = self._created_with(needed[0], resource)
            if found is not None:
                return found
        return self._factory.create(resource)

    def _several(self, operation: OperationView) -> dict[str, Any] | None:
        """Arguments of a read of several items at once, as many of them created as it needs."""
        needed = [each for each in operation.fields if each.required and each.where != "body"]
        field = needed[0] if len(needed) == 1 and needed[0].view.items is not None else None
        resource = self._finder.resource_of(field, operation) if field is not None else None
        if field is None or resource is None:
            return None
        ids = list(self._finder.ids(resource))
        while len(ids) < fewest_of(field):
            created = self._factory.create(resource)
            if created is None:
                return None
            ids.append(created.id)
        return {field.name: ids}

    def _listed(self, operation: OperationView) -> dict[str, Any] | None:
        """Arguments of a list to which an item was added."""
        resource = next((e for e in self._finder.resources if e.listing is operation), None)
        maker = self._finder.maker(resource) if resource is not None else None
        if maker is None or maker.creating is None:
            return None
        own = {field.name for field in maker.creating.fields if field.where == "path"}
        above: dict[str, Any] = {}
        linked: dict[str, Any] = {}
        for field in (f for f in operation.fields if f.where == "path" and f.name not in own):
            link = self._link(field, operation, maker.creating)
            parent = self._finder.resource_of(field, operation)
            ids = self._finder.ids(parent) if parent is not None else []
            if link is None or not ids:
                return None
            above[field.name] = linked[link.name] = ids[0]
        created = self._factory.create(maker, lambda body: {**body, **linked})
        return None if created is None else {**created.parents, **above}

    def _link(
        self, field: ArgumentField, operation: OperationView, creating: OperationView
    ) -> ArgumentField | None:
        """The field by which a creation says what the path of a list says."""
        parent = self._finder.resource_of(field, operation)
        links = (
            each
            for each in creating.fields
            if each.where == "body" and letters(each.name) != "id"
            if self._finder.resource_of(each, creating) is parent
        )
        return next(links, None) if parent is not None else None

    def _shown(self, operation: OperationView) -> dict[str, Any] | None:
        """Arguments that find an item by a field that it was created with."""
        required = [each for each in operation.fields if each.required and each.where != "body"]
        for field in required:
            resource = self._finder.parent(operation)
            if resource is None or self._finder.resource_of(field, operation) is not None:
                continue
            created = self._created_with(field, resource)
            if created is not None:
                own = {each.name: each for each in required}
                named = {name: value for name, value in created.parents.items() if name in own}
                value = next(values_named(field.name, created.body), None)
                if value is not None and len({*named, field.name}) == len(own):
                    return {**named, field.name: value}
        return None

    def _created_with(self, field: ArgumentField, resource: Resource) -> CreatedItem | None:
        """An item that was created with a field or a list of such, if the creation takes it."""
        creating = self._finder.maker(resource).creating
        for given in creating.fields if creating is not None else ():
            if given.where == "body" and letters(given.name) == letters(field.name):
                value = self._finder.samples.value(given.view, given.name)
            elif given.where == "body" and _is_list_of(field.name, given):
                value = [self._entry_with(field.name, given.view.items)]
            else:
                continue
            return self._factory.create(resource, self._adding(given.name, value))
        return None

    def _entry_with(self, name: str, entry: SchemaView | None) -> Any:
        """An entry of a list that has a field, or is its value."""
        assert entry is not None
        if entry.is_scalar:
            return self._finder.samples.value(entry, name)
        own = next(each for each in entry.properties if letters(each) == letters(name))
        value = self._finder.samples.value(entry.properties[own], own)
        return {**self._finder.samples.fields(entry), own: value}

    @staticmethod
    def _adding(name: str, value: Any) -> Callable[[dict[str, Any]], dict[str, Any]]:
        return lambda body: {**body, name: value}


def _is_list_of(name: str, field: ArgumentField) -> bool:
    """Whether a field is a list called like several of a name: `emails`, each with an `email`."""
    entry = field.view.items
    if entry is None or singular(letters(field.name)) != letters(name):
        return False
    return entry.is_scalar or letters(name) in map(letters, entry.properties)
