"""Creates what a read needs to return something, where nothing that exists will do.

A look-up by an external id finds nobody until somebody has one; a list below an item is empty until
the contract's own operation has added to it.
"""

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from ...openapi.lists import list_operation_of
from ...openapi.operation_view import ArgumentField, OperationView
from ...openapi.resources import Resource
from ...openapi.words import letters
from ...provider.session import NoResponse, NotPermitted
from .argument_finder import ArgumentFinder
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
                found = self._listed(operation) if listing is not None else self._shown(operation)
                if found is not None:
                    yield found

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
                value = _value_of(field.name, created)
                if value is not None and len({*named, field.name}) == len(own):
                    return {**named, field.name: value}
        return None

    def _created_with(self, field: ArgumentField, resource: Resource) -> CreatedItem | None:
        """An item that was created with a field, if the creation takes it."""
        creating = self._finder.maker(resource).creating
        taken = creating.fields if creating is not None else ()
        given = next(
            (f for f in taken if f.where == "body" and letters(f.name) == letters(field.name)), None
        )
        if given is None:
            return None
        value = self._finder.samples.value(given.view, given.name)
        return self._factory.create(resource, lambda body: {**body, given.name: value})


def _value_of(name: str, created: CreatedItem) -> Any:
    """What an item was created with under a name."""
    return next((v for n, v in created.body.items() if letters(n) == letters(name)), None)
