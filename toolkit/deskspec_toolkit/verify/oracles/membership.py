"""Entries added to a list inside an item are in it, and removed entries are not.

Names decide: `POST /books/{book_id}/tags` has a list `tags` in its body, and the book has one, too.
The method, else a verb in the name, says whether entries are added or removed.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from attrs import frozen

from ...conformance.checks import Check
from ...openapi.operation_view import ArgumentField, OperationView
from ...openapi.path_template import PathTemplate
from ...openapi.words import letters, words
from ..discovery.argument_finder import item_in, item_view
from ..discovery.caller import ProviderResponse
from ..discovery.entries import NAMES, is_entry_in, name_in, names_of, spelt
from .oracle import Oracle

REMOVING: Final = frozenset({"delete", "detach", "drop", "remove", "unassign", "unset", "untag"})
"""Verbs of operations that take something away."""
_UNKNOWN: Final = "deskspec-unknown"
_OUTCOMES: Final = 2
"""Lists of an outcome, at least: one of what was done, and one of what was not."""


class MembershipOracle(Oracle):
    """Are entries added and removed?"""

    check = Check.MEMBERSHIP_PERSISTED

    def look(self, operation: OperationView) -> None:
        if operation.effect != "write" or (operation.method == "POST" and self._creates(operation)):
            return
        for field in operation.fields:
            if field.where == "body" and "array" in field.view.types:
                self._account(operation, field)
        own = self._added_to(operation)
        for reading in self.run.operations:
            if reading.effect != "read" or not _are_related(operation, reading):
                continue
            view = item_view(reading)
            if view is None or not self.run.may_call(reading):
                continue
            lists = {letters(n): n for n, each in view.properties.items() if each.items}
            if own is not None:
                lists = {key: name for key, name in lists.items() if key == letters(own)}
            for field in (*operation.fields, *_whole(operation)):
                of_list = field.where == "body" and "array" in field.view.types
                name = lists.get(letters(field.name if of_list else _list_of(field, operation)))
                if name is not None and (of_list or field.where == "path"):
                    self._try(operation, reading, field, name)

    def _account(self, operation: OperationView, field: ArgumentField) -> None:
        """Send entries where the response has a list of those done and one of those refused."""
        view = operation.success
        name = name_in(view.properties, field.name) if view is not None else None
        lists = view.properties[name].properties if view is not None and name is not None else {}
        if len(lists) < _OUTCOMES or any(each.items is None for each in lists.values()):
            return
        likely = self.run.finder.likely(operation)
        entries = self.run.finder.samples.value(field.view, field.name)
        response = self.call(operation, {**_needed(operation, likely), field.name: entries})
        is_object = response.is_success and isinstance(response.body, dict)
        outcome = response.body.get(name) if is_object else None
        if not isinstance(outcome, dict):
            return
        shown = [each for some in outcome.values() if isinstance(some, list) for each in some]
        if not shown or not all(is_entry_in(each, shown) for each in entries):
            expected, seen = "each entry, as done or as refused", "lists without it"
            self.report(operation, response, expected, seen, place=f"$.{name}")

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
    ) -> None:
        if not removes(operation):
            self._add_two(operation, self.run.finder.likely(operation), field)
        likely = self.run.finder.likely(operation)
        read_with = self._read_arguments(operation, reading, likely)
        if read_with is None:
            return
        arguments = _needed(operation, likely)
        shown = _Shown(reading, read_with, name)
        if not removes(operation):
            self._check_added(operation, arguments, field, shown)
            return
        self._add_two(operation, arguments, field)
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
    ) -> None:
        """Add two entries, if another operation on the same path adds them."""
        for other in self.run.operations:
            if other.path != operation.path or removes(other) or not self.run.may_call(other):
                continue
            named = (f for f in (*other.fields, *_whole(other)) if f.name == field.name)
            same = next(named, None)
            if same is not None:
                for _ in range(2):
                    value = self.run.finder.samples.value(same.view, same.name)
                    self._send(other, arguments, same, value)
                return

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
        response = self.call(shown.reading, shown.read_with)
        item = item_in(shown.reading, response.body) if response.is_success else None
        entries = item.get(shown.name) if isinstance(item, dict) else None
        return names_of(entries) if isinstance(entries, list) else None


@frozen(eq=False)
class _Shown:
    """A list inside an item, and how to read it."""

    reading: OperationView
    read_with: Mapping[str, Any]
    """The arguments of `reading`."""
    name: str

    @property
    def place(self) -> str:
        return f"$.{self.name}"


def _whole(operation: OperationView) -> list[ArgumentField]:
    """A body that is a list, as a field that is called like the end of the path."""
    body = operation.body
    if body is None or body.items is None or not body.items.is_scalar:
        return []
    return [ArgumentField(PathTemplate(operation.path).segments[-1], "body", body, True, "")]


def _needed(operation: OperationView, likely: Mapping[str, Any]) -> dict[str, Any]:
    """The likely arguments without the optional fields of the body."""
    return {
        f.name: likely[f.name]
        for f in operation.fields
        if f.name in likely and (f.required or f.where != "body")
    }


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


def removes(operation: OperationView) -> bool:
    """Return whether an operation removes something: by its method, or a verb in its name."""
    verbs = {*words(operation.id), *words(operation.path)}
    return operation.method == "DELETE" or bool(verbs & REMOVING)


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
