"""`PUT` replaces: what was sent is there, and what was left out is as in a new item.

The second holds only where the contract says "replace", or where the same item can be changed by
`PATCH`, too, of which it is a warning: else it may mean either by `PUT`.
"""

from collections.abc import Mapping
from typing import Any

from deskspec_runtime.findings import Severity

from ...conformance.checks import Check
from ...openapi.operation_view import OperationView
from ...openapi.resources import Resource
from ..discovery.argument_finder import item_in, item_view
from ..discovery.factory import differing, is_scalar
from .oracle import Oracle


class ReplacementOracle(Oracle):
    """Does `PUT` replace?"""

    check = Check.REPLACEMENT_PERSISTED

    def look(self, operation: OperationView) -> None:
        resource = self.resource_of(operation)
        if resource is None or resource.reading is None or operation is not resource.replacing:
            return
        made = self.run.factory.make(resource)
        if made is None or operation.body is None:
            return
        where = {resource.id_parameter or "": made.id}
        # A value that comes twice may be what a new item has, too.
        usual, body = (next(iter(self.run.finder.body_of(operation)), {}) for _ in range(2))
        reply = self.call(operation, {**where, **body})
        read = self.call(resource.reading, where)
        item = item_in(resource.reading, read.body)
        if reply.is_success and read.is_success and isinstance(item, dict):
            for name, seen in differing(body, item, item_view(resource.reading)):
                self.say(operation, reply, "the value that was sent", seen, place=f"$.{name}")
        severity = _how_bad_keeping_is(operation, resource)
        if severity is None or not reply.is_success:
            return
        least = {name: body[name] for name in operation.body.required if name in body}
        reply = self.call(operation, {**where, **least})
        read = self.call(resource.reading, where)
        kept = item_in(resource.reading, read.body)
        if not (reply.is_success and read.is_success and isinstance(kept, dict)):
            return
        fresh = self._fresh(resource, usual)
        for name, value in body.items():
            if name in least or not is_scalar(value) or kept.get(name) != value:
                continue
            if value != (fresh.get(name) if fresh is not None else usual.get(name)):
                expected = "a field that was left out is as in a new item"
                place = f"$.{name}"
                self.say(
                    operation, reply, expected, "the old value", place=place, severity=severity
                )

    def _fresh(self, resource: Resource, usual: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """A new item that has no more than it must; `None` if none can be made."""
        creating = resource.creating
        around = self.run.factory.surroundings(resource)
        if creating is None or creating.body is None or around is None:
            return None
        known = {name: usual[name] for name in creating.body.required if name in usual}
        likely = self.run.finder.likely(creating)
        least = {name: known.get(name, likely.get(name)) for name in creating.body.required}
        reply = self.call(creating, {**around, **least})
        item = item_in(creating, reply.body)
        return item if reply.is_success and isinstance(item, dict) else None


def _how_bad_keeping_is(operation: OperationView, resource: Resource) -> Severity | None:
    """How bad it is that what is left out of a `PUT` stays; `None` if it may."""
    node = operation.node
    says = f"{operation.id} {node.get('summary', '')} {node.get('description', '')}"
    if "replace" in says.lower():
        return "error"
    return "warning" if resource.updating is not None else None
