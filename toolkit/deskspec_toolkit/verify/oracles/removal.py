"""What is removed by a value that names it is gone: `DELETE /member` with a `memberPhone`.

No path says what such an operation removes. A list of the same tag shows it, whose entries have a
field of that meaning, or a look-up that takes the value.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from attrs import frozen

from ...conformance.checks import Check
from ...openapi.lists import ListOperation, list_operation_of
from ...openapi.operation_view import ArgumentField, OperationView
from ...openapi.resources import Resource, meant_by, names_resource
from ...openapi.schema_view import SchemaView
from ...openapi.words import letters, singular, words
from ..discovery.argument_finder import id_name, is_id
from ..discovery.caller import ProviderResponse
from ..discovery.entries import FORMS, is_marked_deleted
from ..discovery.equality import is_scalar
from ..discovery.removals import REMOVING, removes
from .oracle import Oracle

_ID: Final = "id"
_IDS: Final = "ids"
_MANY: Final = 2
"""How many entries are removed at once, where a list is taken."""


class RemovalOracle(Oracle):
    """Is gone what was removed by its name?"""

    check = Check.DELETED_IS_GONE

    def look(self, operation: OperationView) -> None:
        if operation.method != "DELETE":
            return
        if any(operation is each.deleting for each in self.run.resources):
            return
        for field in operation.fields:
            is_naming = field.required or self._collection(operation, field) is not None
            if is_naming and field.where in ("query", "body") and _entry(field).is_scalar:
                for shower in self._showers(operation, field):
                    if self._is_judged(operation, field, shower):
                        return

    def _showers(self, operation: OperationView, field: ArgumentField) -> Iterator["_Shower"]:
        """Reads of the same tag that show what a field names."""
        above = self._collection(operation, field)
        for reading in self.run.operations:
            is_above = above is not None and reading is above.listing
            if not reading.is_lookup or not (is_above or _is_of_the_same(operation, reading)):
                continue
            listing = list_operation_of(reading)
            if listing is not None:
                name = self._name_in(listing, field, operation)
                known = self.run.finder.arguments(reading)
                if name is not None and known is not None:
                    yield _Shower(reading, known, name, listing)
            for each in reading.fields if listing is None else ():
                if each.where == "query" and _names(each.name, field, operation):
                    yield _Shower(reading, {}, each.name, None)

    def _collection(self, operation: OperationView, field: ArgumentField) -> Resource | None:
        """The collection whose items `ids` names: `/books` for `DELETE /books/bulk`."""
        is_plain = letters(field.name) in (_ID, _IDS)
        return self.run.finder.parent(operation) if is_plain else None

    def _name_in(
        self, listing: ListOperation, field: ArgumentField, operation: OperationView
    ) -> str | None:
        """The field of the entries of a list that has what a field names."""
        if words(field.name)[-1:] in ([_ID], [_IDS]):
            resource = self.resource_of(listing.operation)
            if resource is None:
                return None
            above = self._collection(operation, field)
            is_named = resource is above or names_resource(meant_by(field.name), resource)
            return id_name(resource, listing.item) if is_named else None
        fitting = [
            name
            for name, view in listing.item.properties.items()
            if view.is_scalar and _names(name, field, operation)
        ]
        return max(fitting, key=lambda name: len(words(name)), default=None)

    def _is_judged(self, operation: OperationView, field: ArgumentField, shower: "_Shower") -> bool:
        """Remove entries, ours if some can be added, and check that they are gone."""
        shared = {f.name: shower.given[f.name] for f in operation.fields if f.name in shower.given}
        # Of a list the first entry alone may count.
        added = [
            self._added(operation, field, shower, shared)
            for _ in range(_MANY if field.view.items is not None else 1)
        ]
        values = [each for each in dict.fromkeys(added) if each is not None]
        if not values or not all(self._shows(shower, each) for each in values):
            return False
        entries = values[0] if field.view.items is None else values
        beside = self._beside(operation, shower, values[0])
        likely = {**self.run.finder.likely(operation), **shared, **beside}
        removed = self.call(operation, {**likely, field.name: entries})
        if not removed.is_success or not self._is_done(operation, removed):
            return False
        for value in values:
            last = self._last(shower, value)
            if shower.shows(value, last):
                self.report(operation, last, "no such entry after removal", "the entry")
                break
        return True

    def _beside(self, operation: OperationView, shower: "_Shower", value: Any) -> dict[str, Any]:
        """What an entry has under the names of other arguments: some are removed by two values that
        must be those of one entry.
        """
        rows = self.rows(shower.listing, shower.given)[1] if shower.listing is not None else []
        named = (each for each in rows if _named([each], shower.name) == [value])
        entry: Mapping[str, Any] = next(named, {})
        shown = {letters(name): each for name, each in entry.items() if is_scalar(each)}
        others = (each for each in operation.fields if each.where in ("query", "body"))
        return {
            each.name: shown[letters(each.name)] for each in others if letters(each.name) in shown
        }

    def _is_done(self, operation: OperationView, removed: ProviderResponse) -> bool:
        """Whether a removal is complete; of a job its end counts."""
        end = self.job_end(operation, removed)
        return removed.status != 202 if end is None else end == "complete"  # 202: removed later

    def _added(
        self,
        operation: OperationView,
        field: ArgumentField,
        shower: "_Shower",
        shared: Mapping[str, Any],
    ) -> Any:
        """A value that names a new entry; of a simulator of the run, else one that it has."""
        resource = self.resource_of(shower.operation)
        if resource is not None and resource.creating is not None and shower.listing is not None:
            before = self._values(shower)
            if self.run.factory.create(resource) is not None:
                new = [each for each in self._values(shower) if each not in before]
                if new:
                    return new[-1]
        for adding, given, value in self._additions(operation, field):
            likely = {**self.run.finder.likely(adding), **shared}
            if self.call(adding, {**likely, **given}).is_success and self._shows(shower, value):
                return value
        values = self._values(shower) if self.run.is_simulator else []
        return values[-1] if values else None

    def _additions(
        self, operation: OperationView, field: ArgumentField
    ) -> Iterator[tuple[OperationView, dict[str, Any], Any]]:
        """Operations of the same tag that take such a value, each with an argument that has one."""
        for adding in self.run.operations:
            if adding.method != "POST" or adding.is_lookup or removes(adding):
                continue
            if not _share_a_tag(operation, adding) or not self.run.may_call(adding):
                continue
            for each in (f for f in adding.fields if f.where == "body"):
                entry = _entry(each)
                names = (n for n in entry.properties if _names(n, field, operation))
                inner = next(names, None)
                if inner is not None and each.view.items is not None:
                    value = self.run.finder.samples.value(entry.properties[inner], inner)
                    made = {**self.run.finder.samples.fields(entry, optional=True), inner: value}
                    yield adding, {each.name: [made]}, value
                elif entry.is_scalar and _names(each.name, field, operation):
                    value = self.run.finder.samples.value(entry, each.name)
                    yield adding, {each.name: value if entry is each.view else [value]}, value

    def _shows(self, shower: "_Shower", value: Any) -> bool:
        return shower.shows(value, self.call(shower.operation, shower.asked_for(value)))

    def _last(self, shower: "_Shower", value: Any) -> ProviderResponse:
        """What a read responds after a removal: the entry may be gone a moment later."""
        return self.run.caller.read_until(
            lambda each: not shower.shows(value, each),
            lambda: self.call(shower.operation, shower.asked_for(value)),
        )

    def _values(self, shower: "_Shower") -> list[Any]:
        """What the entries of a list have; none of a look-up."""
        if shower.listing is None:
            return []
        return _named(self.rows(shower.listing, shower.given)[1], shower.name)


@frozen(eq=False)
class _Shower:
    """A read that shows an entry by a value: a list, or a look-up that takes the value."""

    operation: OperationView
    given: Mapping[str, Any]
    name: str
    """The field of an entry; of a look-up, the parameter."""
    listing: ListOperation | None

    def asked_for(self, value: Any) -> dict[str, Any]:
        """The arguments that show the entry which a value names."""
        return {**self.given, **({self.name: value} if self.listing is None else {})}

    def shows(self, value: Any, response: ProviderResponse) -> bool:
        """Whether a response shows the entry which a value names."""
        if self.listing is None or not response.is_success:
            return response.is_success
        items = self.listing.items_in(response.body)
        return value in _named(items if isinstance(items, list) else [], self.name)


def _entry(field: ArgumentField) -> SchemaView:
    return field.view.items or field.view


def _named(rows: list[Any], name: str) -> list[Any]:
    there = [row for row in rows if isinstance(row, dict) and not is_marked_deleted(row)]
    return [row[name] for row in there if is_id(row.get(name))]


def _names(name: str, field: ArgumentField, operation: OperationView) -> bool:
    """Whether a name means what a field of an operation does: `phone`, and `memberPhone`.

    Words of what the operation is about, such as a member, make no difference.
    """
    about = _words(" ".join(operation.node.get("tags", ()))) | _words(operation.path) | FORMS
    one, other = (_words(each) - about for each in (name, field.name))
    return (bool(one) and one == other) or letters(name) == singular(letters(field.name))


def _is_of_the_same(operation: OperationView, reading: OperationView) -> bool:
    """Whether a read shows what an operation removes: `remove-members` removes no group."""
    removed = _kind(operation)
    tags = [_words(tag) for tag in reading.node.get("tags", ())]
    return _share_a_tag(operation, reading) and removed in (_kind(reading), *tags)


def _kind(operation: OperationView) -> set[str]:
    """The words of what the path of an operation is about."""
    return _words(Resource(operation.path).name) - REMOVING


def _words(text: str) -> set[str]:
    return {singular(word) for word in words(text)}


def _share_a_tag(first: OperationView, second: OperationView) -> bool:
    return bool(set(first.node.get("tags", ())) & set(second.node.get("tags", ())))
