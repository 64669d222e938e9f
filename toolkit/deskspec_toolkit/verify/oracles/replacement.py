"""`PUT` replaces: fields that were sent are kept, fields that were left out are reset.

The second is an error only where the contract says "replace", and a warning where `PATCH` changes
the same item, too; otherwise `PUT` may mean either.
"""

from collections.abc import Mapping
from typing import Any, Final

from deskspec_runtime.findings import Severity

from ...conformance.checks import Check
from ...openapi.operation_view import OperationView
from ...openapi.resources import Resource
from ..discovery.argument_finder import item_in
from ..discovery.changes import another_value, is_kept, is_lost, what_came
from ..discovery.entries import name_in
from ..discovery.equality import is_scalar
from ..discovery.factory import CreatedItem, differing
from ..discovery.item_reader import ShownItem
from .oracle import Oracle

_CONFLICT: Final = 409


class ReplacementOracle(Oracle):
    """Does `PUT` replace?"""

    check = Check.REPLACEMENT_PERSISTED

    def look(self, operation: OperationView) -> None:
        resource = self.resource_of(operation)
        if resource is None or operation is not resource.replacing:
            return
        created = self.run.factory.create(resource)
        view = operation.fields_view
        if created is None and self.run.is_simulator and resource.reading is not None:
            self._change(operation, resource.reading)
        if created is None or view is None:
            return
        # Two bodies: a value that is in both may be the default of a new item.
        usual, body = (next(iter(self.run.finder.body_of(operation)), {}) for _ in range(2))
        lasting = self._replace(operation, resource, created, body)
        severity = _severity_of_keeping(operation, resource)
        if lasting is None or severity is None:
            return
        least = {name: body[name] for name in view.required if name in body}
        response = self.call(operation, {**created.place(resource), **least})
        kept = self._shown(resource, created, body)
        if not response.is_success or kept is None:
            return
        fresh = self._fresh(resource, usual)
        for name, value in lasting.items():
            if name in least or not is_scalar(value) or kept.item.get(name) != value:
                continue
            if value != (fresh.get(name) if fresh is not None else usual.get(name)):
                expected, seen = "a reset of a field that was left out", "the old value"
                place = f"$.{name}"
                self.report(operation, response, expected, seen, place=place, severity=severity)

    def _replace(
        self,
        operation: OperationView,
        resource: Resource,
        created: CreatedItem,
        body: Mapping[str, Any],
    ) -> dict[str, Any] | None:
        """Replace an item and compare it with what was sent, first without and then with parts.

        Returns:
            What was sent and the provider does not set itself; `None` if it was refused.
        """
        where = created.place(resource)
        response = self.call(operation, {**where, **body})
        known: dict[str, Any] = {}
        if response.status == _CONFLICT:
            known = self._numbers(resource, created, body)
            response = self.call(operation, {**where, **body, **known})
        if not response.is_success:
            least = {
                f.name: body[f.name] for f in operation.fields if f.required and f.name in body
            }
            self._replace_with_parts(operation, resource, created, {**where, **least}, body)
            return None
        changing = {*known, *(field.name for field in operation.fields if field.is_volatile)}
        lasting = {name: body[name] for name in body if name not in changing}
        # It may be changed a moment later.
        shown = self.run.caller.read_until(
            lambda each: each is None or not differing(lasting, each.item, each.view),
            lambda: self._shown(resource, created, body),
        )
        if shown is not None:
            for name, seen in differing(lasting, shown.item, shown.view):
                self.report(operation, response, "the value that was sent", seen, place=f"$.{name}")
        self._replace_with_parts(operation, resource, created, {**where, **body}, body)
        return lasting

    def _replace_with_parts(
        self,
        operation: OperationView,
        resource: Resource,
        created: CreatedItem,
        given: Mapping[str, Any],
        body: Mapping[str, Any],
    ) -> None:
        """Replace an item with its optional lists and objects: with all, else with each alone.

        Likewise with what of a body that was refused is not given.
        """
        optional = [f for f in operation.fields if f.where == "body" and f.name not in given]
        made = {f.name: self.run.finder.filled(f) for f in optional if not f.view.is_scalar}
        made |= {f.name: body[f.name] for f in optional if f.name in body}
        parts = {name: value for name, value in made.items() if value not in ([], {})}
        for some in (parts, *({name: value} for name, value in parts.items())):
            if not some:
                continue
            response = self.call(operation, {**given, **some})
            if response.status == _CONFLICT:
                now = self._numbers(resource, created, given)
                response = self.call(operation, {**given, **now, **some})
            if not response.is_success:
                continue
            shown = self._shown(resource, created, given)
            item: Mapping[str, Any] = shown.item if shown is not None else {}
            for name, value in some.items():
                there = name_in(item, name)
                view = shown.view.at(there) if shown is not None and there is not None else None
                if there is not None and is_lost(value, item[there], view):
                    expected, seen = "the value that was sent", what_came(item[there])
                    self.report(operation, response, expected, seen, place=f"$.{there}")
            if some is parts:
                return

    def _shown(
        self, resource: Resource, created: CreatedItem, changed: Mapping[str, Any]
    ) -> ShownItem | None:
        sent = (created.body, changed)
        return self.run.reader.shown(resource, created.parents, created.id, *sent)

    def _numbers(
        self, resource: Resource, created: CreatedItem, body: Mapping[str, Any]
    ) -> dict[str, Any]:
        """The numbers of a body as the item has them: one may be its revision."""
        shown = self._shown(resource, created, {})
        item = shown.item if shown is not None else {}
        return {name: item[name] for name in body if type(item.get(name)) is int}

    def _change(self, operation: OperationView, reading: OperationView) -> None:
        """Change each field of an item that exists and cannot be created, such as a setting."""
        where = self.run.finder.arguments(reading)
        for field in operation.fields if where is not None else ():
            before = self._item(reading, where or {})
            there = name_in(before, field.name)
            if not before or field.where != "body" or field.is_volatile:
                continue
            if there is None:
                likely = self.run.finder.likely(operation)
                self.judge_response(operation, {**likely, **(where or {})}, field)
                continue
            value = another_value(field, before[there], self.run.finder)
            if value is None:
                continue
            likely = self.run.finder.likely(operation)
            response = self.call(operation, {**likely, **(where or {}), field.name: value})
            after = self._item(reading, where or {})
            is_same = after.get(there) == before[there] and not is_kept(value, after.get(there))
            if response.is_success and there in after and is_same:
                expected = "the value that was sent"
                self.report(operation, response, expected, "the old value", place=f"$.{there}")

    def _item(self, reading: OperationView, where: Mapping[str, Any]) -> Mapping[str, Any]:
        response = self.call(reading, where)
        item = item_in(reading, response.body) if response.is_success else None
        return item if isinstance(item, dict) else {}

    def _fresh(self, resource: Resource, usual: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """A new item with its required fields only; `None` if none can be created."""
        creating = resource.creating
        parents = self.run.factory.parent_arguments(resource)
        view = creating.fields_view if creating is not None else None
        if creating is None or view is None or parents is None:
            return None
        known = {name: usual[name] for name in view.required if name in usual}
        likely = self.run.finder.likely(creating)
        least = {name: known.get(name, likely.get(name)) for name in view.required}
        response = self.call(creating, {**parents, **least})
        item = item_in(creating, response.body)
        return item if response.is_success and isinstance(item, dict) else None


def _severity_of_keeping(operation: OperationView, resource: Resource) -> Severity | None:
    """The severity if a field left out of a `PUT` keeps its value; `None` if it may."""
    node = operation.node
    says = f"{operation.id} {node.get('summary', '')} {node.get('description', '')}"
    if "replace" in says.lower():
        return "error"
    return "warning" if resource.updating is not None else None
