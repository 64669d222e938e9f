"""Reads an item back by whatever the contract has to show it.

By its id where it was created; by its id at another path of the same name; else in a list. A
message that is created at `/customers/{id}/messages` is read at `/messages/{id}`.
"""

import itertools
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from ...openapi.lists import list_operation_of
from ...openapi.operation_view import OperationView
from ...openapi.path_template import PathTemplate
from ...openapi.resources import Resource
from ...openapi.schema_view import SchemaView
from ...openapi.words import letters
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

    def shown(
        self, resource: Resource, where: Mapping[str, Any], id_: Any, sent: Mapping[str, Any]
    ) -> ShownItem | None:
        """Return an item as the first read that finds it shows it; `None` if none does.

        Args:
            resource: The resource of the item.
            where: The path parameters that say below what it is.
            id_: Its id.
            sent: The fields that it was created with. Providers that count ids have an item 1 of
                each kind, so an item at another path must have a text of them as well.

        Raises:
            NoResponse: A request got no response.
            NotPermitted: A request may not be sent.
        """
        texts = self._texts(resource, sent)
        found = itertools.chain(
            self._by_id(resource, where, id_, texts), self._listed(resource, where, id_, texts)
        )
        return next(found, None)

    def _texts(self, resource: Resource, sent: Mapping[str, Any]) -> dict[str, str]:
        """Letters of a field -> text that was sent, but for choices and the ids of others."""
        creating = self._finder.maker(resource).creating
        if creating is None:
            return {}
        return {
            letters(field.name): sent[field.name]
            for field in creating.fields
            if isinstance(sent.get(field.name), str) and not field.view.choices
            if self._finder.resource_of(field, creating) is None
        }

    def _by_id(
        self, resource: Resource, where: Mapping[str, Any], id_: Any, texts: Mapping[str, str]
    ) -> Iterator[ShownItem]:
        for other in (resource, *self._finder.namesakes(resource)):
            reading = other.reading
            view = item_view(reading) if reading is not None else None
            given = {**where, other.id_parameter or "": id_}
            if reading is None or view is None or not _is_complete(reading, given):
                continue
            response = self._caller.call(reading, given)
            item = item_in(reading, response.body) if response.is_success else None
            name = id_name(other, view, item)
            if not isinstance(item, dict):
                continue
            if other is resource or (_is_named(item, name, id_) and _has_any(item, texts)):
                yield ShownItem(response, item, view)
                return

    def _listed(
        self, resource: Resource, where: Mapping[str, Any], id_: Any, texts: Mapping[str, str]
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
                if not isinstance(item, dict) or not _is_named(item, name, id_):
                    continue
                if other is resource or _has_any(item, texts):
                    yield ShownItem(response, item, listing.item)
                    return


def _is_complete(operation: OperationView, given: Mapping[str, Any]) -> bool:
    """Whether arguments have every parameter of a path."""
    return {*PathTemplate(operation.path).names} <= given.keys()


def _is_named(item: Mapping[str, Any], name: str | None, id_: Any) -> bool:
    return name is not None and str(item.get(name)) == str(id_)


def _has_any(item: Mapping[str, Any], texts: Mapping[str, str]) -> bool:
    """Whether an item has any of the texts under the name that it was sent with."""
    return any(
        isinstance(value, str) and texts.get(letters(name)) == value for name, value in item.items()
    )
