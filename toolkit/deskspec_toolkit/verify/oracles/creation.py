"""A created item can be read by its id and in its list, with the values that were sent."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from deskspec_runtime.values.unset import UNSET

from ...conformance.checks import Check
from ...openapi.lists import ListOperation, list_operation_of
from ...openapi.operation_view import ArgumentField, OperationView
from ...openapi.path_template import PathTemplate
from ...openapi.resources import Resource
from ...openapi.schema_view import SchemaView
from ...openapi.words import letters
from ..discovery.argument_finder import id_name, item_in, item_view
from ..discovery.caller import ProviderResponse
from ..discovery.changes import is_lost, what_came
from ..discovery.entries import name_in
from ..discovery.equality import same
from ..discovery.factory import CreatedItem, differing
from ..discovery.item_reader import ShownItem
from ..discovery.jobs import says_failed
from ..discovery.samples import is_free
from .oracle import Oracle

_LATER: Final = 202
_MANY: Final = frozenset({"batch", "bulk", "import", "many"})
"""Last segments of paths at which many items are created at once."""
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
        if created is None or created.is_named:
            if operation is resource.creating:
                self._add(operation, resource)
            return
        if operation is resource.creating and created.item:
            self._compare(operation, resource, created)
            self._create_with_non_ascii(operation, resource)
            self._create_with_other_choices(operation, resource, created)
            sent = (created.body, created.item)
            reads = [*self.run.reader.everywhere(resource, created.parents, created.id, *sent)]
            refused = self._refused(operation, created)
            for field in operation.fields:
                if field.where == "body" and not field.required:
                    known = field.name in refused
                    given = refused[field.name] if known else self._part(field, operation)
                    self._create_with(field, given, operation, resource, reads)
        if resource.reading is not None and operation in (resource.creating, resource.reading):
            self._read(operation, resource, created)
        if resource.listing is not None and operation in (resource.creating, resource.listing):
            self._list(operation, resource, created)

    def _add(self, operation: OperationView, resource: Resource) -> None:
        """Create what no response has an id of, such as many items at once: the list shows it."""
        listing = self._shower(operation, resource)
        before = self.everything(listing) if listing is not None else None
        if listing is None or before is None:
            return
        batch = self.run.finder.batch(operation)
        body = UNSET if batch is None else batch
        likely = self.run.finder.likely(operation)
        response = self.run.caller.call(operation, likely, body=body)
        known = _known_lists(likely, before[1])
        if response.is_success and says_failed(response.body) and known:
            likely = {**likely, **known}
            response = self.run.caller.call(operation, likely, body=body)
        if not response.is_success or says_failed(response.body):
            return
        end = self.job_end(operation, response)
        if end != "complete" if end is not None else response.status == _LATER:
            return
        sent = [*_texts_in(likely if batch is None else batch, listing.item)]
        if sent and not self._is_listed(listing, sent, len(before[1])):
            self.report(operation, response, "the created item in the list", "a list without it")

    def _shower(self, operation: OperationView, resource: Resource) -> ListOperation | None:
        """The list of what an operation creates; of many items, that of the path above.

        Another list counts only if it is below no item: the new one may belong to another.
        """
        above = self.run.finder.parent(operation) if _creates_many(operation) else None
        others = [each for each in (above, self.run.finder.namesake(resource)) if each is not None]
        for each in (resource, *(e for e in others if not PathTemplate(e.path).names)):
            if each.listing is not None:
                return list_operation_of(each.listing)
        return None

    def _is_listed(self, listing: ListOperation, sent: list[tuple[str, str]], usual: int) -> bool:
        """Whether a list has an item more, or one with a text that was sent, now or a moment later.

        Some lists have only some items, unless they are asked for others.
        """

        def is_new(items: list[Any]) -> bool:
            return len(items) != usual or any(
                same(text, item[name])
                for item in items
                if isinstance(item, dict)
                for name, text in sent
                if item.get(name) is not None
            )

        texts = dict(sent)
        by_field = {
            each.parameter.name: texts[each.field]
            for each in listing.filters
            if each.field in texts
        }
        usually = self.everything(listing)
        if usually is None or is_new(usually[1]):
            return True
        asked = self.everything(listing, by_field) if by_field else None
        if asked is not None and asked[1]:
            return True
        known = self.run.finder.arguments(listing.operation) or {}
        last = self.run.caller.call_until(
            lambda each: is_new(_rows_in(listing, each)), listing.operation, known
        )
        return is_new(_rows_in(listing, last))

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
        # One text may stand for another one: "markdownText comes back as text".
        sent = [value for value in created.body.values() if isinstance(value, str)]
        for name, value in created.item.items():
            if shown is None or value not in sent:
                continue
            if not same(value, shown.item.get(name, value), name):
                place = f"$.{name}"
                expected, seen = "the value of the response", "another value"
                self.report(operation, shown.response, expected, seen, place=place)

    def _create_with(
        self,
        field: ArgumentField,
        given: Any,
        operation: OperationView,
        resource: Resource,
        reads: Sequence[ShownItem],
    ) -> None:
        """Create an item with a value of an optional field.

        It is read by the first of some reads that may show it.
        """
        if given in (None, [], {}):
            return
        created = self.run.factory.create(resource, lambda body: {**body, field.name: given})
        if created is None:
            return
        showing = (r for r in reads if name_in({**r.view.properties, **r.item}, field.name))
        by = next((each.response.operation for each in showing), None)
        where, sent = created.parents, (created.body, created.item)
        found = self.run.reader.everywhere(resource, where, created.id, *sent, by=by)
        shown = next(found, None) if by is not None else None
        places = [(created.item, item_view(operation))]
        places += [] if shown is None else [(shown.item, shown.view)]
        for item, view in places:
            # What a read of the item documents and lacks is lost; others may show less.
            is_whole = shown is not None and item is shown.item and _shows_all(shown)
            declared = view.properties if view is not None and is_whole else {}
            name = name_in([*item, *declared], field.name)
            described = view.at(name) if view is not None and name is not None else None
            is_shown = described is None or not described.schema.get("writeOnly", False)
            if name is not None and is_shown and is_lost(given, item.get(name), described):
                expected, seen = "the value that was sent", what_came(item.get(name))
                self.report(operation, created.response, expected, seen, place=f"$.{name}")
                return

    def _refused(self, operation: OperationView, created: CreatedItem) -> dict[str, Any]:
        """The optional values without which an item was created, because all were refused."""
        optional = {f.name for f in operation.fields if not (f.required or f.is_volatile)}
        if not optional - created.body.keys():
            return {}
        likely = self.run.finder.likely(operation)
        return {name: likely[name] for name in likely.keys() & optional - created.body.keys()}

    def _part(self, field: ArgumentField, operation: OperationView) -> Any:
        """A value for an optional list, object or link; `None` for any other field."""
        linked = self.run.finder.resource_of(field, operation)
        if linked is not None and linked in self.run.finder.above(operation):
            return None  # the path says it
        if field.view.items is not None or field.view.types == {"object"}:
            return self.run.finder.filled(field)
        return next(iter(self.run.finder.ids(linked)), None) if linked is not None else None

    def _read(self, operation: OperationView, resource: Resource, created: CreatedItem) -> None:
        assert resource.reading is not None
        reading, where = resource.reading, created.place(resource)
        # It may be there a moment later.
        response = self.run.caller.read_until(
            lambda each: not each.is_gone, lambda: self.call(reading, where)
        )
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
        name = id_name(resource, listing.item)
        if name is None:
            return

        def ids_in(found: tuple[ProviderResponse, list[Any]]) -> set[str]:
            return {str(each[name]) for each in found[1] if isinstance(each, dict) and name in each}

        # It may be there a moment later.
        found = self.run.caller.read_until(
            lambda each: each is None or str(created.id) in ids_in(each),
            lambda: self.everything(listing, filters),
        )
        if found is None:
            return
        (response, items), ids = found, ids_in(found)
        if (ids or not items) and str(created.id) not in ids:
            self.report(operation, response, "the created item in the list", "a list without it")
        elif str(created.id) in ids and operation is resource.creating:
            self._find(operation, listing, created, name, filters)

    def _find(
        self,
        operation: OperationView,
        listing: ListOperation,
        created: CreatedItem,
        name: str,
        filters: Mapping[str, Any],
    ) -> None:
        """Ask the list by what was sent, where no listed item has a field for it."""

        def has_it(items: list[Any]) -> bool:
            return any(str(e.get(name)) == str(created.id) for e in items if isinstance(e, dict))

        texts = {letters(each): value for each, value in created.body.items()}
        for field in listing.unseen:
            own = texts.get(letters(field.name))
            if not isinstance(own, str) or not is_free(field.view, field.name):
                continue
            given = {**filters, field.name: own}
            found = self.everything(listing, given)
            if found is None or not found[0].is_success or has_it(found[1]):
                continue
            # It may be found a moment later.
            first = found[0].arguments
            last = self.run.caller.call_until(
                lambda each: has_it(_rows_in(listing, each)), listing.operation, first
            )
            if last.is_success and not has_it(_rows_in(listing, last)):
                expected = f"the created item by its {field.name}"
                self.report(operation, last, expected, "a list without it")


def _rows_in(listing: ListOperation, response: ProviderResponse) -> list[Any]:
    items = listing.items_in(response.body)
    return items if isinstance(items, list) else []


def _creates_many(operation: OperationView) -> bool:
    """Whether a path says that many items are created: `bulk`, or a list in the body."""
    last = letters(PathTemplate(operation.path).segments[-1])
    lists = {letters(field.name) for field in operation.fields if field.view.items is not None}
    return last in lists or (last in _MANY and bool(operation.entry_fields))


def _texts_in(sent: Any, item: SchemaView) -> Iterator[tuple[str, str]]:
    """The texts of what was sent that a listed item has, too, each with its name there."""
    if isinstance(sent, list):
        for entry in sent:
            yield from _texts_in(entry, item)
    named = {letters(name): name for name in item.properties}
    for name, value in sent.items() if isinstance(sent, dict) else ():
        if isinstance(value, str) and letters(name) in named:
            yield named[letters(name)], value
        elif isinstance(value, list):
            yield from _texts_in(value, item)


def _known_lists(sent: Mapping[str, Any], items: list[Any]) -> dict[str, Any]:
    """The lists of what was sent as a listed item has them: what they name is known there."""
    return {
        name: item[name]
        for item in items
        if isinstance(item, dict)
        for name, value in sent.items()
        if isinstance(value, list) and isinstance(item.get(name), list) and item[name]
    }


def _non_ascii(operation: OperationView, name: str, value: Any) -> Any:
    """Free text with letters that are not ASCII; any other value unchanged."""
    field = operation.field_called(name)
    if field is None or not isinstance(value, str) or not value.startswith("verify "):
        return value
    most = field.view.schema.get("maxLength", len(value) + len(_NON_ASCII))
    return value + _NON_ASCII if len(value) + len(_NON_ASCII) <= most else value


def _shows_all(shown: ShownItem) -> bool:
    """Whether an item is shown whole: a list may show less, and a read that is asked for more."""
    fields = shown.response.operation.fields
    is_asked = any(each.where == "query" and not each.required for each in fields)
    return shown.listing is None and not is_asked
