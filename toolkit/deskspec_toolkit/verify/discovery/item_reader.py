"""Reads an item back by whatever the contract has to show it.

By its id where it was created; by its id at another path of the same name; in a list or a search;
by another field that a look-up takes. A message that is created at `/customers/{id}/messages` is
read at `/messages/{id}`.
"""

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from attrs import evolve, frozen

from ...openapi.lists import ListOperation, list_operation_of
from ...openapi.operation_view import ArgumentField, OperationView
from ...openapi.path_template import PathTemplate
from ...openapi.resources import Resource, names_resource
from ...openapi.schema_view import SchemaView
from ...openapi.search_bodies import conditions
from ...openapi.words import letters
from .argument_finder import ArgumentFinder, id_name, is_id, item_in, item_view, unknown_like
from .caller import Caller, ProviderResponse
from .entries import values_named
from .page_walker import PageWalker, largest_page

_MOST_PAGES: Final = 30


@frozen(eq=False)
class ShownItem:
    """An item in a response."""

    response: ProviderResponse
    item: Mapping[str, Any]
    view: SchemaView
    """The schema of the item there."""
    id_name: str | None
    """The field that has its id there."""
    listing: ListOperation | None = None
    """The list that it is in; `None` if it is read by itself."""

    def is_same(self, item: Any, name: str | None) -> bool:
        """Return whether an item has the same id."""
        id_ = self.item.get(self.id_name) if self.id_name is not None else None
        return _named(id_)(item, name)


@frozen(eq=False)
class _Wanted:
    """An item to read."""

    resource: Resource
    where: Mapping[str, Any]
    id: Any
    texts: Mapping[str, frozenset[str]]
    """Letters of a field -> the texts that it was sent with."""
    sent: Sequence[Mapping[str, Any]]

    def is_in(self, item: Any, name: str | None) -> bool:
        """Return whether an item at another path is this one: by its id, and by a text as well."""
        return _named(self.id)(item, name) and any(
            isinstance(value, str) and value in self.texts.get(letters(key), ())
            for key, value in item.items()
        )


class ItemReader:
    """Reads items that oracles have created or changed."""

    def __init__(
        self, caller: Caller, finder: ArgumentFinder, operations: Sequence[OperationView]
    ) -> None:
        self._caller = caller
        self._finder = finder
        self._operations = operations

    def shown(
        self, resource: Resource, where: Mapping[str, Any], id_: Any, *sent: Mapping[str, Any]
    ) -> ShownItem | None:
        """Return an item as the first read that finds it shows it; `None` if none does.

        Args:
            resource: The resource of the item.
            where: The path parameters that say below what it is.
            id_: Its id.
            sent: The fields that it was created with, and those that it was changed with. Providers
                that count ids have an item 1 of each kind, so an item at another path must have a
                text of them as well.

        Raises:
            NoResponse: A request got no response.
            NotPermitted: A request may not be sent.
        """
        wanted = _Wanted(resource, where, id_, self._texts(resource, sent), sent)
        return next(itertools.chain(self._by_id(wanted), self._listed(wanted)), None)

    def everywhere(
        self,
        resource: Resource,
        where: Mapping[str, Any],
        id_: Any,
        *sent: Mapping[str, Any],
        by: OperationView | None = None,
    ) -> Iterator[ShownItem]:
        """Yield an item as each read that finds it shows it.

        Args:
            resource: The resource of the item.
            where: The path parameters that say below what it is.
            id_: Its id.
            sent: As for `shown`.
            by: The only operation to ask; `None` for all.

        Raises:
            NoResponse: A request got no response.
            NotPermitted: A request may not be sent.
        """
        wanted = _Wanted(resource, where, id_, self._texts(resource, sent), sent)
        yield from self._by_id(wanted, by)
        yield from self._listed(wanted, by)
        yield from self._searched(wanted, by)
        yield from self._looked_up(wanted, by)

    def again(self, shown: ShownItem) -> ShownItem | None:
        """Return an item as the same read shows it now; `None` if it no longer does.

        Raises:
            NoResponse: A request got no response.
            NotPermitted: A request may not be sent.
        """
        operation, arguments = shown.response.operation, shown.response.arguments
        if shown.listing is not None:
            return self._in_list(shown.listing, arguments, shown.id_name, shown.is_same)
        response = self._caller.call(operation, arguments)
        item = item_in(operation, response.body) if response.is_success else None
        has_id = isinstance(item, dict) and shown.id_name in item
        is_other = has_id and not shown.is_same(item, shown.id_name)
        if not response.is_success or is_other:
            return None
        return evolve(shown, response=response, item=item if isinstance(item, dict) else {})

    def _texts(
        self, resource: Resource, sent: Sequence[Mapping[str, Any]]
    ) -> dict[str, frozenset[str]]:
        """Letters of a field -> texts that were sent, but for choices and the ids of others."""
        creating = self._finder.maker(resource).creating
        found: dict[str, frozenset[str]] = {}
        for field in creating.fields if creating is not None else ():
            given = [each[field.name] for each in sent if field.name in each]
            texts = frozenset(value for value in given if isinstance(value, str))
            is_own = not field.view.choices and texts
            if is_own and self._finder.resource_of(field, creating) is None:  # type: ignore[arg-type]
                found[letters(field.name)] = texts
        return found

    def _by_id(self, wanted: _Wanted, by: OperationView | None = None) -> Iterator[ShownItem]:
        for other in (wanted.resource, *self._finder.namesakes(wanted.resource)):
            reading = other.reading
            view = item_view(reading) if reading is not None and by in (None, reading) else None
            given = {**wanted.where, other.id_parameter or "": wanted.id}
            if reading is None or view is None or not _is_complete(reading, given):
                continue
            response = self._caller.call(reading, given)
            item = item_in(reading, response.body) if response.is_success else None
            name = id_name(other, view, item)
            if isinstance(item, dict) and (other is wanted.resource or wanted.is_in(item, name)):
                yield ShownItem(response, item, view, name)

    def _listed(self, wanted: _Wanted, by: OperationView | None = None) -> Iterator[ShownItem]:
        for other in (wanted.resource, *self._finder.namesakes(wanted.resource)):
            listing = list_operation_of(other.listing) if other.listing is not None else None
            if listing is None or by not in (None, listing.operation):
                continue
            known = self._finder.arguments(listing.operation) or {}
            is_in = _named(wanted.id) if other is wanted.resource else wanted.is_in
            given = {**known, **wanted.where, **self._above(listing.operation, wanted)}
            shown = self._in_list(listing, given, id_name(other, listing.item), is_in)
            if shown is not None:
                yield shown

    def _above(self, operation: OperationView, wanted: _Wanted) -> dict[str, Any]:
        """Path parameters of a list below what the item says that it belongs to."""
        creating = self._finder.maker(wanted.resource).creating
        made_below = self._finder.above(creating) if creating is not None else []
        found: dict[str, Any] = {}
        for field in (each for each in operation.fields if each.where == "path"):
            parent = self._finder.resource_of(field, operation)
            if parent is None or parent in made_below:
                continue
            links = [
                value.get("id") if isinstance(value, dict) else value
                for item in wanted.sent
                for name, value in item.items()
                if names_resource(name, parent)
            ]
            found.update((field.name, link) for link in links if is_id(link))
        return found

    def _searched(self, wanted: _Wanted, by: OperationView | None) -> Iterator[ShownItem]:
        """The item in searches: by a condition on what was sent, else among all that they find."""
        for listing in map(list_operation_of, self._below(wanted.resource, by)):
            name = id_name(wanted.resource, listing.item) if listing is not None else None
            if listing is None or name is None or PathTemplate(listing.operation.path).names:
                continue
            known = self._finder.arguments(listing.operation)
            found = conditions(listing.operation, listing.item, [*wanted.sent])
            tries = [each.arguments for each in found if not each.excludes]
            for given in (*tries, *([known] if known is not None else [])):
                shown = self._in_list(listing, given, name, wanted.is_in)
                if shown is not None:
                    yield shown
                    break

    def _looked_up(self, wanted: _Wanted, by: OperationView | None) -> Iterator[ShownItem]:
        """The item by another field: `/customers/email={email}` finds one by its address."""
        for operation in self._below(wanted.resource, by):
            view = item_view(operation)
            needed = [field for field in operation.fields if field.required]
            if len(needed) != 1 or list_operation_of(operation) is not None:
                continue
            name = id_name(wanted.resource, view) if view is not None else None
            for value in itertools.islice(values_named(needed[0].name, *wanted.sent), 1):
                if view is None:
                    yield from self._known(operation, needed[0], value)
                    continue
                response = self._caller.call(operation, {needed[0].name: value})
                item = item_in(operation, response.body) if response.is_success else None
                if isinstance(item, dict) and _named(wanted.id)(item, name):
                    yield ShownItem(response, item, view, name)

    def _known(
        self, operation: OperationView, field: ArgumentField, value: Any
    ) -> Iterator[ShownItem]:
        """The item in a look-up that documents no body: its status tells it from an unknown one."""
        response = self._caller.call(operation, {field.name: value})
        unknown = self._caller.call(operation, {field.name: unknown_like(field, value)})
        if response.is_success and not unknown.is_success:
            yield ShownItem(response, {}, SchemaView({}, {}), None)

    def _below(self, resource: Resource, by: OperationView | None) -> Iterator[OperationView]:
        """Reads at further paths of a collection, but for those of one item and of what it has."""
        for operation in self._operations:
            is_asked = operation.is_lookup and by in (None, operation)
            is_other = operation not in (*resource.own, *resource.parts)
            if is_asked and is_other and self._finder.parent(operation) is resource:
                yield operation

    def _in_list(
        self,
        listing: ListOperation,
        arguments: Mapping[str, Any],
        name: str | None,
        is_in: Callable[[Any, str | None], bool],
    ) -> ShownItem | None:
        """The item in a list, which is read until it is found."""
        if name is None or not _is_complete(listing.operation, arguments):
            return None
        walker = PageWalker(
            self._caller, listing, arguments, size=largest_page(listing), most=_MOST_PAGES
        )
        for response, items in walker.pages():
            for item in items:
                if is_in(item, name):
                    return ShownItem(response, item, listing.item, name, listing)
        return None


def _is_complete(operation: OperationView, given: Mapping[str, Any]) -> bool:
    """Whether arguments have every parameter of a path."""
    return {*PathTemplate(operation.path).names} <= given.keys()


def _named(id_: Any) -> Callable[[Any, str | None], bool]:
    """Whether an item has this id."""
    return lambda item, name: isinstance(item, dict) and str(item.get(name)) == str(id_)
