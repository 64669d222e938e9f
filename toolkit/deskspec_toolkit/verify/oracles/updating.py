"""An update changes the field that was sent, and nothing else."""

from collections.abc import Mapping
from typing import Any, Final

from ...conformance.checks import Check
from ...openapi.operation_view import ArgumentField, OperationView
from ...openapi.resources import Resource
from ...openapi.words import words
from ..discovery.changes import another_value, is_kept
from ..discovery.entries import name_in
from ..discovery.equality import is_scalar, same
from ..discovery.factory import CreatedItem
from .oracle import Oracle

_MOST_FIELDS: Final = 30
_CHANGED: Final = frozenset({"changed", "edited", "modified", "updated"})
"""First words of fields that say who changed an item, and when: each update sets them."""
_COUNTED: Final = frozenset({"rev", "revision", "version"})
"""Last words of fields that each update counts."""


class UpdateOracle(Oracle):
    """Does `PATCH` change what was sent, and nothing else?"""

    check = Check.UPDATE_PERSISTED

    def look(self, operation: OperationView) -> None:
        resource = self.resource_of(operation)
        if resource is None or operation is not resource.updating:
            return
        created = self.run.factory.create(resource)
        if created is None:
            return
        self.run.factory.use(resource, created.id)
        changing = [f for f in operation.fields if f.where == "body" and _can_change(f)]
        fields = [f for f in changing if f.name != resource.id_parameter]
        writers = [each for each in (resource.creating, resource.replacing) if each is not None]
        others = [f for each in writers for f in each.fields if f.where == "body"]
        writable = [*fields, *(f for f in others if not f.is_volatile)]
        before = self._item(resource, created)
        for field in fields[:_MOST_FIELDS]:
            before = self._update(operation, resource, created, field, writable, before)

    def _update(
        self,
        operation: OperationView,
        resource: Resource,
        created: CreatedItem,
        field: ArgumentField,
        writable: list[ArgumentField],
        before: Mapping[str, Any],
    ) -> Mapping[str, Any]:
        """Send another value for a field, and return the item as it is then."""
        there = name_in(before, field.name)
        if not before:
            return before
        given = {**self._required(operation, before), **created.place(resource)}
        if there is None:
            self.judge_response(operation, given, field)
            return self._item(resource, created)
        if field.view.is_scalar and not _is_plain(before[there]):
            return before
        value = another_value(field, before[there], self.run.finder)
        if value is None:
            return before
        response = self.call(operation, {**given, field.name: value})
        if not response.is_success:
            return before

        def is_there(item: Mapping[str, Any]) -> bool:
            now = item.get(there)
            if is_scalar(value):
                return same(value, now, there)
            # Of a list or an object, only that nothing changed is certain.
            return before[there] != now or is_kept(value, now)

        # It may be changed a moment later.
        after = self.run.caller.read_until(
            lambda item: not item or is_there(item),
            lambda: self._item(resource, created, {field.name: value}),
        )
        if not after:
            return before
        if not is_there(after):
            seen = "the old value" if after.get(there) == before[there] else "another value"
            expected, place = "the value that was sent", f"$.{there}"
            self.report(operation, response, expected, seen, place=place)
        self._check_others(operation, response, writable, there, before, after)
        return after

    def _required(self, operation: OperationView, now: Mapping[str, Any]) -> dict[str, Any]:
        """What every update must send: the values that the item has, else likely ones."""
        names = [f.name for f in operation.fields if f.where == "body" and f.required]
        likely = self.run.finder.likely(operation) if names else {}
        there = {name: name_in(now, name) for name in names}
        had = {name: now[own] for name, own in there.items() if own is not None}
        return {name: likely[name] for name in names if name in likely} | had

    def _check_others(
        self,
        operation: OperationView,
        response: Any,
        writable: list[ArgumentField],
        changed: str,
        before: Mapping[str, Any],
        after: Mapping[str, Any],
    ) -> None:
        """Check that other writable fields keep their values; read-only ones may depend on it."""
        for field in writable:
            name = name_in(before, field.name)
            if name is None or name == changed or not is_scalar(before[name]):
                continue
            if words(name)[0] in _CHANGED or words(name)[-1] in _COUNTED:
                continue
            if before[name] != after.get(name):
                expected = "the old value of a field that was not sent"
                self.report(operation, response, expected, "another value", place=f"$.{name}")

    def _item(
        self, resource: Resource, created: CreatedItem, changed: Mapping[str, Any] = {}
    ) -> Mapping[str, Any]:
        """The item as a read shows it; empty if none does."""
        sent = (created.body, changed)
        shown = self.run.reader.shown(resource, created.parents, created.id, *sent)
        return shown.item if shown is not None else {}


def _can_change(field: ArgumentField) -> bool:
    is_set = field.is_volatile or field.view.schema.get("readOnly", False)
    return not is_set


def _is_plain(value: Any) -> bool:
    return not isinstance(value, dict | list)
