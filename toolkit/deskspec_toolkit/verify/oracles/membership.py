"""Entries added to a list inside an item are in it, and removed entries are not.

Names decide: `POST /books/{book_id}/tags` has a list `tags` in its body, and the book has one, too.
The method, else a verb in the name, says whether entries are added or removed.
"""

import functools
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from attrs import frozen

from ...conformance.checks import Check
from ...openapi.lists import ListOperation, list_operation_of
from ...openapi.operation_view import ArgumentField, OperationView
from ...openapi.path_template import PathTemplate
from ...openapi.words import letters, singular, words
from ..discovery.argument_finder import item_in, item_view, without_optional
from ..discovery.caller import ProviderResponse
from ..discovery.entries import FORMS, NAMES, names_of, spelt
from ..discovery.removals import adds_there, removes
from .oracle import Oracle

_ID: Final = "id"
_NAME: Final = "name"
_LATER: Final = 202
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
            self._add_two(_EntryChange(operation, self.run.finder.likely(operation), field))
        likely = self.run.finder.likely(operation)
        read_with = self._read_arguments(operation, reading, likely)
        if read_with is None:
            return False

        def names_in(response: ProviderResponse) -> list[Any] | None:
            item = item_in(reading, response.body) if response.is_success else None
            return _names_at(item, name)

        change = _EntryChange(operation, without_optional(operation, likely), field)
        shown = _Shown(reading, read_with, names_in, f"$.{name}")
        before = self._names(shown)
        if not removes(operation):
            self._check_added(change, shown, before or [])
            return before is not None
        ours = self._add_ours(change, shown, before or [])
        # Where nothing can be added, only a simulator of this run is asked to remove what it has.
        theirs = spelt(before or []) if self.run.is_simulator else set()
        self._remove(change, shown, ours or theirs)
        return before is not None

    def _try_rows(self, operation: OperationView, field: ArgumentField) -> None:
        """Remove entries that only a list of something else shows, after it has shown them.

        The `tagNames` of a chat are the `tags` of the customer with its `phoneNumber`.
        """
        needed = without_optional(operation, self.run.finder.likely(operation))
        accepted = self.run.finder.known(operation) or {}
        arguments = {name: accepted.get(name, value) for name, value in needed.items()}
        change = _EntryChange(operation, arguments, field)
        for shown in self._rows(change):
            before = self._names(shown)
            if before is None:
                continue
            ours = self._add_ours(change, shown, before)
            self._remove(change, shown, ours)
            if ours:
                return

    def _rows(self, change: "_EntryChange") -> Iterator["_Shown"]:
        """Yield the entries of lists that have the same name or number as an item."""
        arguments = change.arguments
        wanted = _kind(change.field.name, _NAME)
        keys = {n: _kind(n) for n in arguments if _kind(n) - {_ID}}
        for reading in self.run.operations:
            listing = list_operation_of(reading) if reading.effect == "read" else None
            properties = listing.item.properties if listing is not None else {}
            lists = (n for n, view in properties.items() if view.items is not None)
            name = next((each for each in lists if wanted and _kind(each, _NAME) == wanted), None)
            if listing is None or name is None or not self.run.may_call(reading):
                continue
            scalars = [n for n, view in properties.items() if view.is_scalar]
            same = ((key, n) for key, kind in keys.items() for n in scalars if _kind(n) == kind)
            for key, own in same:
                given = self.run.finder.arguments(reading)
                if given is not None:
                    names_in = functools.partial(_names_in_row, listing, own, arguments[key], name)
                    yield _Shown(reading, given, names_in, listing.place(name))

    def _remove(self, change: "_EntryChange", shown: "_Shown", ours: set[str]) -> None:
        self._check_removed(change, shown, ours)
        if change.field.where == "body":
            # After an unknown entry: some providers look at the first entry only.
            self._check_removed(change, shown, ours, before=[_UNKNOWN])

    def _check_added(
        self, change: "_EntryChange", shown: "_Shown", there_before: list[Any]
    ) -> None:
        given = self._sample(change.field)
        response = self._send(change, given)
        there = self._names(shown)
        if not response.is_success or there is None:
            return
        if not _spelt_in(given) <= spelt(there):
            expected, seen = "the added entry", "a list without it"
        elif not spelt(there_before) <= spelt(there):
            expected, seen = "the entries that were there before", "a list without one of them"
        else:
            return
        self.report(change.operation, response, expected, seen, place=shown.place)

    def _check_removed(
        self,
        change: "_EntryChange",
        shown: "_Shown",
        ours: set[str],
        *,
        before: Sequence[str] = (),
    ) -> None:
        """Remove one entry of ours, and check that the others stay.

        Args:
            change: How entries are removed.
            shown: Where the entries are shown.
            ours: The names of the entries that may be removed, as spelt.
            before: Names to send before that of the entry.
        """
        there = self._names(shown) or []
        removed = next((each for each in reversed(there) if spelt([each]) <= ours), None)
        if removed is None:
            return
        response = self._send(change, _entries_argument(change.field, [*before, removed]))
        if not response.is_success or response.status == _LATER:
            return

        def is_gone(after: list[Any] | None) -> bool:
            return after is None or spelt([removed]).isdisjoint(spelt(after))

        last = self.run.caller.call_until(
            lambda each: is_gone(shown.names_in(each)), shown.reading, shown.read_with
        )
        after = shown.names_in(last)
        if not is_gone(after):
            expected, seen = "no such entry after removal", "the entry"
        elif after is not None and not spelt(there) - spelt([removed]) <= spelt(after):
            expected, seen = "the entries that were not removed", "a list without one of them"
        else:
            return
        self.report(change.operation, response, expected, seen, place=shown.place)

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

    def _add_ours(self, change: "_EntryChange", shown: "_Shown", before: list[Any]) -> set[str]:
        """Add two entries, and return the names of those that are there only since, as spelt."""
        added = self._add_two(change)
        return (added & spelt(self._names(shown) or [])) - spelt(before)

    def _add_two(self, change: "_EntryChange") -> set[str]:
        """Add two entries, if an operation adds them, and return their names as spelt."""
        added: set[str] = set()
        adding = next(self._additions(change), None)
        if adding is None:
            return added
        for _ in range(2):
            value = self._sample(adding.field)
            if self._send(adding, value).is_success:
                added |= _spelt_in(value)
        return added

    def _additions(self, change: "_EntryChange") -> Iterator["_EntryChange"]:
        """Yield how entries are added where an operation adds or removes them."""
        for other in self.run.operations:
            if not adds_there(change.operation, other) or not self.run.may_call(other):
                continue
            own = {f.name for f in other.fields}
            arguments = {name: each for name, each in change.arguments.items() if name in own}
            if other.path != change.operation.path:
                needed = without_optional(other, self.run.finder.likely(other))
                arguments = {**needed, **arguments}
            for field in (*other.fields, *_whole(other)):
                if field.name == change.field.name:
                    yield _EntryChange(other, arguments, field)

    def _sample(self, field: ArgumentField) -> Any:
        return self.run.finder.samples.value(field.view, field.name)

    def _send(self, change: "_EntryChange", value: Any) -> ProviderResponse:
        """Add or remove entries; they may be the whole body."""
        operation, field = change.operation, change.field
        if field.view is operation.body:
            return self.run.caller.call(operation, change.arguments, body=value)
        return self.call(operation, {**change.arguments, field.name: value})

    def _names(self, shown: "_Shown") -> list[Any] | None:
        return shown.names_in(self.call(shown.reading, shown.read_with))


@frozen(eq=False)
class _EntryChange:
    """How entries are added or removed."""

    operation: OperationView
    arguments: Mapping[str, Any]
    """All that it is given beside the entries."""
    field: ArgumentField
    """The field that names the entries."""


@frozen(eq=False)
class _Shown:
    """A list inside an item, and how to read it."""

    reading: OperationView
    read_with: Mapping[str, Any]
    """The arguments of `reading`."""
    names_in: Callable[[ProviderResponse], list[Any] | None]
    """Returns the names of the entries that a response shows; `None` if it does not show them."""
    place: str


def _names_in_row(
    listing: ListOperation, key: str, value: Any, name: str, response: ProviderResponse
) -> list[Any] | None:
    """The entries of the row whose key has a value."""
    rows = listing.items_in(response.body) if response.is_success else None
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict) and row.get(key) == value:
            return _names_at(row, name)
    return None


def _names_at(item: Any, name: str) -> list[Any] | None:
    entries = item.get(name) if isinstance(item, dict) else None
    return names_of(entries) if isinstance(entries, list) else None


def _spelt_in(given: Any) -> set[str]:
    """The names of one entry, or of several, as spelt."""
    return spelt(names_of(given if isinstance(given, list) else [given]))


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
