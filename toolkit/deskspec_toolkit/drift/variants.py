"""Variants of a call that show more of a provider's behaviour, derived from the contract.

They are the same for every vendor: another key, unknown ids, wrong types, what is left out; pages,
orders and conditions of a list; and what reads a record back after a write.
"""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from ..openapi.lists import ListOperation, list_operation_of
from ..openapi.operation_view import ArgumentField, OperationView
from ..openapi.resources import Resource, resources
from ..openapi.search_bodies import conditions, contraries, widest
from ..verify.discovery.argument_finder import id_name, item_in, item_view, unknown_like
from .drifted_exchange import DriftedExchange
from .probe_call import ProbeCall

_NO_TEXT: Final = 5
"""A value for a field that is a text."""
_NO_OTHER: Final = "none"
"""A value for an argument of any other type."""
_FAR: Final = 100
"""A position after the last page."""


class Variants:
    """Derives calls; remembers the records in the responses."""

    def __init__(self, operations: list[OperationView], known: Iterable[str]) -> None:
        """Begin without any record.

        Args:
            operations: The operations of the contract.
            known: Values that identify records.
        """
        self._lists = [each for each in map(list_operation_of, operations) if each is not None]
        self._resources = [each for each in resources(operations) if each.has_items]
        self._known = set(known)
        self._records: dict[str, tuple[Resource, Any]] = {}
        """Id as text -> the resource of the record, and the record."""

    def learn(self, operation: OperationView, response: DriftedExchange) -> None:
        """Remember the records in a response."""
        listing = list_operation_of(operation)
        for resource in self._resources:
            found: Any = []
            view = item_view(operation)
            if operation is resource.listing and listing is not None:
                found, view = listing.items_in(response.document), listing.item
            elif operation in (resource.creating, resource.reading):
                found = [item_in(operation, response.document)]
            name = id_name(resource, view) if view is not None else None
            for item in found or ():
                if name is not None and isinstance(item, dict) and name in item:
                    self._records[str(item[name])] = (resource, item)

    def refused(self, call: ProbeCall) -> Iterator[ProbeCall]:
        """Yield calls that a provider should refuse, after one that it accepted."""
        yield from call.unauthorized()
        for field in call.given:
            value = call.arguments[field.name]
            if field.where == "path" or self._is_known(value):
                yield call.with_arguments({field.name: unknown_like(field, str(value))})
            wrong = _of_wrong_type(field)
            if wrong is not None:
                yield call.with_arguments({field.name: wrong})
            if field.where != "path" and (field.required or call.operation.is_lookup):
                yield call.without(field.name)
        for field in call.operation.entry_fields if call.entries else ():
            entries = call.entries or []
            value = entries[0].get(field.name)
            if self._is_known(value):
                unknown = unknown_like(field, str(value))
                yield call.with_entries([{**entries[0], field.name: unknown}])
            if field.required:
                rest = {name: value for name, value in entries[0].items() if name != field.name}
                yield call.with_entries([rest])

    def looked_up(self, call: ProbeCall) -> Iterator[ProbeCall]:
        """Yield look-ups by another argument of which the contract shows a value."""
        if not call.operation.is_lookup:
            return
        required = {each.name: call.arguments[each.name] for each in call.given if each.required}
        for field in call.operation.fields:
            shown = field.view.examples[:1]
            if field.where == "query" and shown and not field.required:
                for value in (*shown, unknown_like(field, shown[0])):
                    yield call.of_operation(call.operation, {**required, field.name: value})

    def listed(self, call: ProbeCall) -> Iterator[ProbeCall]:
        """Yield calls of a list by pages, orders and conditions."""
        listing = next((each for each in self._lists if each.operation is call.operation), None)
        if listing is None:
            return
        items = self._items_of(listing)
        operation, item = call.operation, listing.item
        needed = {each.name: call.arguments[each.name] for each in call.given if each.required}
        whole = call.of_operation(operation, {**needed, **(widest(operation, item, items) or {})})
        yield whole
        for condition in conditions(operation, item, items):
            yield call.of_operation(operation, condition.arguments)
        for pair in contraries(operation, item, items):
            yield call.of_operation(operation, pair.both)
            yield call.of_operation(operation, pair.either)
        for sort in listing.sorts:
            yield whole.with_arguments(sort.arguments)
        for changes in _pages(listing):
            yield whole.with_arguments(changes)

    def read_back(self, call: ProbeCall, response: DriftedExchange) -> Iterator[ProbeCall]:
        """Yield calls that show what a write has stored, and that repeat a deletion."""
        given = list(call.arguments.values())
        for entry in call.entries or ():
            given += entry.values() if isinstance(entry, dict) else [entry]
        item = item_in(call.operation, response.document)
        shown = item.values() if isinstance(item, dict) else ()
        touched = {str(value) for value in (*given, *shown)} & self._records.keys()
        for id_ in sorted(touched):
            resource, _ = self._records[id_]
            if resource.reading is not None and resource.id_parameter is not None:
                yield call.of_operation(resource.reading, {resource.id_parameter: id_})
        for listing in self._lists:
            if {self._records[id_][0].path for id_ in touched} & {self._collection_of(listing)}:
                wide = widest(listing.operation, listing.item, self._items_of(listing))
                yield call.of_operation(listing.operation, wide or {})
        if call.operation.method == "DELETE":
            yield call

    def _is_known(self, value: Any) -> bool:
        return not isinstance(value, bool) and (
            str(value) in self._known or str(value) in self._records
        )

    def _collection_of(self, listing: ListOperation) -> str | None:
        """The path of the collection that a list or a search of it returns."""
        path = listing.operation.path
        fitting = [each.path for each in self._resources if path.startswith(each.path)]
        return max(fitting, key=len, default=None)

    def _items_of(self, listing: ListOperation) -> list[Any]:
        collection = self._collection_of(listing)
        return [item for owner, item in self._records.values() if owner.path == collection]


def _of_wrong_type(field: ArgumentField) -> Any:
    """A value that the type or the format of an argument does not allow; `None` if any is."""
    if field.where == "body":
        return _NO_TEXT if field.view.types == {"string"} else _NO_OTHER
    is_free = field.view.types == {"string"} and field.view.format in (None, "phone")
    return None if is_free and not field.view.choices else _NO_OTHER


def _pages(listing: ListOperation) -> Iterator[dict[str, Any]]:
    if listing.limit is None or listing.position is None:
        return
    limit, position = listing.limit.name, listing.position.name
    yield from ({limit: 1}, {limit: 1, position: 1}, {limit: 2}, {limit: 2, position: _FAR})
    most = listing.limit.view.schema.get("maximum")
    if most is not None:
        yield {limit: most + 1}
    yield {position: _NO_OTHER}
