"""What was added to a list of an item is in it, and what was taken out is not.

Told by names: `POST /books/{book_id}/tags` has a list `tags` in its body, and the book has one,
too. Whether entries are added or taken out is told by the method, else by a verb.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from attrs import frozen

from ...conformance.checks import Check
from ...openapi.operation_view import ArgumentField, OperationView
from ...openapi.words import letters, words
from ..discovery.argument_finder import item_in, item_view
from ..discovery.entries import NAMES, names_of, spelt
from .oracle import Oracle

_REMOVING: Final = frozenset({"delete", "detach", "drop", "remove", "unassign", "unset", "untag"})
_UNKNOWN: Final = "deskspec-unknown"


class MembershipOracle(Oracle):
    """Are entries added and removed?"""

    check = Check.MEMBERSHIP_PERSISTED

    def look(self, operation: OperationView) -> None:
        if operation.effect != "write" or (operation.method == "POST" and self._creates(operation)):
            return
        for reading in self.run.operations:
            if reading.effect != "read" or not _are_related(operation, reading):
                continue
            view = item_view(reading)
            if view is None or not self.run.may_call(reading):
                continue
            lists = {letters(n): n for n, each in view.properties.items() if each.items}
            for field in operation.fields:
                of_list = field.where == "body" and "array" in field.view.types
                name = lists.get(letters(field.name if of_list else _list_of(field, operation)))
                if name is not None and (of_list or field.where == "path"):
                    self._try(operation, reading, field, name)

    def _creates(self, operation: OperationView) -> bool:
        resource = self.resource_of(operation)
        return (
            resource is not None and resource.creating is operation and resource.reading is not None
        )

    def _try(
        self, operation: OperationView, reading: OperationView, field: ArgumentField, name: str
    ) -> None:
        if not _removes(operation):
            self._add(operation, self.run.finder.likely(operation), field)
        likely = self.run.finder.likely(operation)
        asked = self._question(operation, reading, likely)
        if asked is None:
            return
        arguments = {
            f.name: likely[f.name]
            for f in operation.fields
            if f.name in likely and (f.required or f.where != "body")
        }
        shown = _Shown(reading, asked, name)
        if not _removes(operation):
            self._put_in(operation, arguments, field, shown)
            return
        self._add(operation, arguments, field)
        self._take_out(operation, arguments, field, shown)
        if field.where == "body":
            # Behind another one, which is not there: some look at the first only.
            self._take_out(operation, arguments, field, shown, before=[_UNKNOWN])

    def _put_in(
        self,
        operation: OperationView,
        arguments: Mapping[str, Any],
        field: ArgumentField,
        shown: "_Shown",
    ) -> None:
        there_before = self._names(shown) or []
        given = self.run.finder.samples.value(field.view, field.name)
        reply = self.call(operation, {**arguments, field.name: given})
        there = self._names(shown)
        entries = given if isinstance(given, list) else [given]
        if not reply.is_success or there is None:
            return
        if not spelt(names_of(entries)) <= spelt(there):
            self.say(operation, reply, "what was added is in it", "not in it", place=shown.place)
        elif not spelt(there_before) <= spelt(there):
            self.say(operation, reply, "what was in it stays", "gone", place=shown.place)

    def _take_out(
        self,
        operation: OperationView,
        arguments: Mapping[str, Any],
        field: ArgumentField,
        shown: "_Shown",
        *,
        before: list[Any] | None = None,
    ) -> None:
        """Take the last entry out, which is most likely ours.

        Args:
            operation: What does that.
            arguments: What it is asked with.
            field: What says which entries.
            shown: Where they are shown.
            before: Names that are given before that of the entry.
        """
        there = self._names(shown)
        if not there:
            return
        asking = _asking_for(field, [*(before or []), there[-1]])
        reply = self.call(operation, {**arguments, field.name: asking})
        after = self._names(shown)
        if not reply.is_success or after is None:
            return
        if spelt(there[-1:]) <= spelt(after):
            self.say(
                operation, reply, "what was taken out is not in it", "in it", place=shown.place
            )
        elif not spelt(there[:-1]) <= spelt(after):
            self.say(operation, reply, "what was not taken out stays", "gone", place=shown.place)

    def _question(
        self, operation: OperationView, reading: OperationView, arguments: Mapping[str, Any]
    ) -> dict[str, Any] | None:
        """Arguments that ask about the item that an operation changes."""
        paths = {f.name for f in operation.fields if f.where == "path"}
        required = [f.name for f in reading.fields if f.where == "path"]
        if required:
            known = {name: arguments[name] for name in required if name in paths & set(arguments)}
            return known if len(known) == len(required) else None
        asked = self.run.finder.arguments(reading)
        if asked is None or not {v for v in asked.values() if isinstance(v, str)} & {
            v for v in arguments.values() if isinstance(v, str)
        }:
            return None
        for field in reading.fields:  # some show a list only to those who ask more closely
            if field.name in arguments and field.where == "query":
                asked.setdefault(field.name, arguments[field.name])
        return asked

    def _add(
        self, operation: OperationView, arguments: Mapping[str, Any], field: ArgumentField
    ) -> None:
        """Put two entries in, where another operation on the same path does that."""
        for other in self.run.operations:
            if other.path != operation.path or _removes(other) or not self.run.may_call(other):
                continue
            same = other.field_called(field.name)
            if same is not None:
                for _ in range(2):
                    value = self.run.finder.samples.value(same.view, same.name)
                    self.call(other, {**arguments, same.name: value})
                return

    def _names(self, shown: "_Shown") -> list[Any] | None:
        reply = self.call(shown.reading, shown.asked)
        item = item_in(shown.reading, reply.body) if reply.is_success else None
        entries = item.get(shown.name) if isinstance(item, dict) else None
        return names_of(entries) if isinstance(entries, list) else None


@frozen(eq=False)
class _Shown:
    """Where an item shows a list."""

    reading: OperationView
    asked: Mapping[str, Any]
    """The arguments that ask for it."""
    name: str

    @property
    def place(self) -> str:
        return f"$.{self.name}"


def _list_of(field: ArgumentField, operation: OperationView) -> str:
    """The segment before a path parameter that ends the path: `labels` of `labels/{label}`."""
    head, _, rest = operation.path.partition(f"/{{{field.name}}}")
    return head.rpartition("/")[2] if not rest.strip("/") else ""


def _are_related(operation: OperationView, reading: OperationView) -> bool:
    """Whether one changes what the other shows: by their paths, else by their tags."""
    if operation.path.startswith(f"{reading.path}/"):
        return True
    if not set(operation.node.get("tags", [])) & set(reading.node.get("tags", [])):
        return False
    return not any(f.where == "path" for f in (*operation.fields, *reading.fields))


def _removes(operation: OperationView) -> bool:
    verbs = {*words(operation.id), *words(operation.path)}
    return operation.method == "DELETE" or bool(verbs & _REMOVING)


def _asking_for(field: ArgumentField, names: list[Any]) -> Any:
    """What a request gives to mean the entries with these names; a path has one only."""
    if field.where == "path":
        return names[-1]
    entry = field.view.items
    if entry is not None and "object" in entry.types:
        key = next(_known(entry.properties), "name")
        return [{key: name} for name in names]
    return names


def _known(properties: Mapping[str, Any]) -> Iterator[str]:
    return (name for name in NAMES if name in properties)
