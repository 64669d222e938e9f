"""Entries added to a list inside an item are in it, and removed entries are not.

Names decide: `POST /books/{book_id}/tags` has a list `tags` in its body, and the book has one, too.
The method, else a verb in the name, says whether entries are added or removed.
"""

import functools
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from attrs import frozen

from ...conformance.checks import Check
from ...openapi.lists import ListOperation, list_operation_of
from ...openapi.operation_view import ArgumentField, OperationView
from ...openapi.path_template import PathTemplate
from ...openapi.words import letters, singular, words
from ..discovery.argument_finder import item_in, item_view
from ..discovery.caller import ProviderResponse
from ..discovery.entries import FORMS, NAMES, names_of, spelt
from ..discovery.removals import removes, undoes
from .oracle import Oracle

_NAME: Final = "name"
_UNKNOWN: Final = "deskspec-unknown"


class MembershipOracle(Oracle):
    """Are entries added and removed?"""

    check = Check.MEMBERSHIP_PERSISTED

    def look(self, operation: OperationView) -> None:
        if operation.effect != "write" or (operation.method == "POST" and self._creates(operation)):
            return
        own = self._added_to(operation)
        fields = [*operation.fields, *_whole(operation)]
        shown: set[str] = set()
        for reading in self.run.operations:
            if reading.effect != "read" or not _are_related(operation, reading):
                continue
            view = item_view(reading)
            if view is None or not self.run.may_call(reading):
                continue
            lists = {letters(n): n for n, each in view.properties.items() if each.items}
            if own is not None:
                lists = {key: name for key, name in lists.items() if key == letters(own)}
            for field in fields:
                listed = field.name if _is_list(field) else _list_of(field, operation)
                name = lists.get(letters(listed))
                is_entry = _is_list(field) or field.where == "path"
                if name is not None and is_entry and self._try(operation, reading, field, name):
                    shown.add(field.name)
        for field in fields if removes(operation) else ():
            if _is_list(field) and field.name not in shown:
                self._try_rows(operation, field)

    def _creates(self, operation: OperationView) -> bool:
        resource = self.resource_of(operation)
        return (
            resource is not None and resource.creating is operation and resource.reading is not None
        )

    def _added_to(self, operation: OperationView) -> str | None:
        """The list below an item that gets an entry; other lists that are sent are the entry's."""
        resource = self.resource_of(operation)
        is_new = (
            resource is not None and operation.method == "POST" and resource.listing is not None
        )
        return resource.name if resource is not None and is_new else None

    def _try(
        self, operation: OperationView, reading: OperationView, field: ArgumentField, name: str
    ) -> bool:
        """Add or remove entries of a list inside an item; return whether the item shows it."""
        if not removes(operation):
            self._add_two(operation, self.run.finder.likely(operation), field)
        arguments = self.run.finder.needed(operation)
        read_with = self._read_arguments(operation, reading, self.run.finder.likely(operation))
        if read_with is None:
            return False
        shown = _Shown(lambda: self._item(reading, read_with), name, f"$.{name}")
        if removes(operation):
            self._add_two(operation, arguments, field)
            self._remove(operation, arguments, field, shown)
        else:
            self._check_added(operation, arguments, field, shown)
        return self._names(shown) is not None

    def _try_rows(self, operation: OperationView, field: ArgumentField) -> None:
        """Remove entries that only a list of something else shows, after it has shown them.

        The `tagNames` of a chat are the `tags` of the customer with its `phoneNumber`.
        """
        needed = self.run.finder.needed(operation)
        accepted = self.run.finder.known(operation) or {}
        arguments = {name: accepted.get(name, value) for name, value in needed.items()}
        for shown in self._rows(operation, field, arguments):
            added = self._add_two(operation, arguments, field)
            if added & spelt(self._names(shown) or []):
                self._remove(operation, arguments, field, shown)
                return

    def _rows(
        self, operation: OperationView, field: ArgumentField, arguments: Mapping[str, Any]
    ) -> Iterator["_Shown"]:
        """Yield the entries of lists that have the same name or number as an item."""
        keys = [f for f in operation.fields if f.required and f.name in arguments]
        for reading in self.run.operations:
            listing = list_operation_of(reading) if reading.effect == "read" else None
            properties = listing.item.properties if listing is not None else {}
            lists = [n for n, view in properties.items() if view.items and _kind(n, _NAME)]
            wanted = _kind(field.name, _NAME)
            name = next((each for each in lists if _kind(each, _NAME) == wanted), None)
            if listing is None or name is None or not self.run.may_call(reading):
                continue
            for key in keys:
                scalars = (n for n, view in properties.items() if view.is_scalar)
                same = next((n for n in scalars if _kind(n) == _kind(key.name)), None)
                given = self.run.finder.arguments(reading) if same is not None else None
                if same is not None and given is not None:
                    read = functools.partial(self._row, listing, given, same, arguments[key.name])
                    yield _Shown(read, name, listing.place(name))

    def _remove(
        self,
        operation: OperationView,
        arguments: Mapping[str, Any],
        field: ArgumentField,
        shown: "_Shown",
    ) -> None:
        self._check_removed(operation, arguments, field, shown)
        if field.where == "body":
            # After an unknown entry: some providers look at the first entry only.
            self._check_removed(operation, arguments, field, shown, before=[_UNKNOWN])

    def _check_added(
        self,
        operation: OperationView,
        arguments: Mapping[str, Any],
        field: ArgumentField,
        shown: "_Shown",
    ) -> None:
        there_before = self._names(shown) or []
        given = self.run.finder.samples.value(field.view, field.name)
        response = self._send(operation, arguments, field, given)
        there = self._names(shown)
        entries = given if isinstance(given, list) else [given]
        if not response.is_success or there is None:
            return
        if not spelt(names_of(entries)) <= spelt(there):
            self.report(
                operation, response, "the added entry", "a list without it", place=shown.place
            )
        elif not spelt(there_before) <= spelt(there):
            self.report(
                operation,
                response,
                "the entries that were there before",
                "a list without one of them",
                place=shown.place,
            )

    def _check_removed(
        self,
        operation: OperationView,
        arguments: Mapping[str, Any],
        field: ArgumentField,
        shown: "_Shown",
        *,
        before: list[Any] | None = None,
    ) -> None:
        """Remove the last entry, which is most likely ours, and check that the others stay.

        Args:
            operation: The operation that removes entries.
            arguments: Its arguments.
            field: The field that names the entries.
            shown: Where the entries are shown.
            before: Names to send before that of the entry.
        """
        there = self._names(shown)
        if not there:
            return
        asking = _entries_argument(field, [*(before or []), there[-1]])
        response = self._send(operation, arguments, field, asking)
        after = self._names(shown)
        if not response.is_success or after is None:
            return
        if spelt(there[-1:]) <= spelt(after):
            self.report(
                operation, response, "no such entry after removal", "the entry", place=shown.place
            )
        elif not spelt(there[:-1]) <= spelt(after):
            self.report(
                operation,
                response,
                "the entries that were not removed",
                "a list without one of them",
                place=shown.place,
            )

    def _read_arguments(
        self, operation: OperationView, reading: OperationView, arguments: Mapping[str, Any]
    ) -> dict[str, Any] | None:
        """Arguments that read the item that an operation changes."""
        paths = {f.name for f in operation.fields if f.where == "path"}
        required = [f.name for f in reading.fields if f.where == "path"]
        if required:
            known = {name: arguments[name] for name in required if name in paths & set(arguments)}
            return known if len(known) == len(required) else None
        read_with = self.run.finder.arguments(reading)
        if read_with is None or not {v for v in read_with.values() if isinstance(v, str)} & {
            v for v in arguments.values() if isinstance(v, str)
        }:
            return None
        for field in reading.fields:  # some show a list only if more is given
            if field.name in arguments and field.where == "query":
                read_with.setdefault(field.name, arguments[field.name])
        return read_with

    def _add_two(
        self, operation: OperationView, arguments: Mapping[str, Any], field: ArgumentField
    ) -> set[str]:
        """Add two entries, if another operation adds them, and return their names as spelt."""
        for other in self.run.operations:
            if not undoes(operation, other) or not self.run.may_call(other):
                continue
            named = (f for f in (*other.fields, *_whole(other)) if f.name == field.name)
            same = next(named, None)
            if same is not None:
                own = {f.name for f in other.fields}
                shared = {name: each for name, each in arguments.items() if name in own}
                if other.path != operation.path:
                    shared = {**self.run.finder.needed(other), **shared}
                added: set[str] = set()
                for _ in range(2):
                    value = self.run.finder.samples.value(same.view, same.name)
                    self._send(other, shared, same, value)
                    added |= spelt(names_of(value if isinstance(value, list) else [value]))
                return added
        return set()

    def _send(
        self,
        operation: OperationView,
        arguments: Mapping[str, Any],
        field: ArgumentField,
        value: Any,
    ) -> ProviderResponse:
        """Call an operation with a value for a field, which may be the whole body."""
        if field.view is operation.body:
            return self.run.caller.call(operation, arguments, body=value)
        return self.call(operation, {**arguments, field.name: value})

    def _names(self, shown: "_Shown") -> list[Any] | None:
        item = shown.read()
        entries = item.get(shown.name) if isinstance(item, dict) else None
        return names_of(entries) if isinstance(entries, list) else None

    def _item(self, reading: OperationView, read_with: Mapping[str, Any]) -> Any:
        response = self.call(reading, read_with)
        return item_in(reading, response.body) if response.is_success else None

    def _row(self, listing: ListOperation, given: Mapping[str, Any], key: str, value: Any) -> Any:
        rows = self.rows(listing, given)[1]
        return next((row for row in rows if isinstance(row, dict) and row.get(key) == value), None)


@frozen(eq=False)
class _Shown:
    """A list inside an item, and how to read the item."""

    read: Callable[[], Any]
    name: str
    place: str


def _whole(operation: OperationView) -> list[ArgumentField]:
    """A body that is a list, as a field that is called like the end of the path."""
    body = operation.body
    if body is None or body.items is None or not body.items.is_scalar:
        return []
    return [ArgumentField(PathTemplate(operation.path).segments[-1], "body", body, True, "")]


def _is_list(field: ArgumentField) -> bool:
    return field.where == "body" and "array" in field.view.types


def _list_of(field: ArgumentField, operation: OperationView) -> str:
    """The segment before a path parameter at the end: `labels` of `labels/{label}`."""
    head, _, rest = operation.path.partition(f"/{{{field.name}}}")
    return head.rpartition("/")[2] if not rest.strip("/") else ""


def _are_related(operation: OperationView, reading: OperationView) -> bool:
    """Whether `operation` changes what `reading` shows: by their paths, else by their tags."""
    if operation.path.startswith(f"{reading.path}/"):
        return True
    if not set(operation.node.get("tags", [])) & set(reading.node.get("tags", [])):
        return False
    return not any(f.where == "path" for f in (*operation.fields, *reading.fields))


def _kind(name: str, *forms: str) -> set[str]:
    """What a name means, without words that say how it is written."""
    return {singular(word) for word in words(name)} - FORMS - {*forms}


def _entries_argument(field: ArgumentField, names: list[Any]) -> Any:
    """The value that names these entries in a request; a path names only one."""
    if field.where == "path":
        return names[-1]
    entry = field.view.items
    if entry is not None and "object" in entry.types:
        key = next(_known(entry.properties), "name")
        return [{key: name} for name in names]
    return names


def _known(properties: Mapping[str, Any]) -> Iterator[str]:
    return (name for name in NAMES if name in properties)
