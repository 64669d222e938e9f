"""What is wrong is refused, with a status and a body that the contract has for it.

The comparison of every answer with the contract judges the bodies; here the refusals are provoked,
and what is wrongly accepted is found.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from ...conformance.checks import Check
from ...openapi.lists import found_at, list_operation_of
from ...openapi.operation_view import ArgumentField, OperationView
from ...openapi.resources import Resource
from ..discovery.argument_finder import unknown_like
from .oracle import Oracle


class RejectionOracle(Oracle):
    """Is what is wrong refused?"""

    check = Check.UNKNOWN_ID_ACCEPTED

    def look(self, operation: OperationView) -> None:
        arguments = self.run.finder.arguments(operation) or self.run.finder.likely(operation)
        for field in operation.fields:
            resource = self.run.finder.resource_of(field, operation)
            # What cannot be read may be a name that is made up by using it, as a tag is.
            if field.where != "path" or resource is None or resource.reading is None:
                continue
            unknown = unknown_like(field, arguments.get(field.name))
            if operation.effect != "read" and not self._is_unknown(resource, unknown):
                continue
            reply = self.run.caller.call(operation, {**arguments, field.name: unknown})
            # Deleting what is not there may be no mistake, unless the contract calls it one.
            is_read = operation.effect == "read" and operation.path.rstrip("/").endswith("}")
            if operation is resource.replacing or not (is_read or operation.documents(404)):
                continue
            if reply.is_success:
                expected = f"an unknown {field.name} is not found"
                self.say(operation, reply, expected, str(reply.status))
        self._ask_for_nobody(operation, arguments)
        self._create_twice(operation)
        if operation.body is not None:
            for body in _broken(operation, arguments):
                self.run.caller.call(operation, arguments, body=body)

    def _ask_for_nobody(self, operation: OperationView, arguments: Mapping[str, Any]) -> None:
        """Where no path says which item is meant, a 404 means what the query says."""
        is_told_by_query = operation.effect == "read" and "{" not in operation.path
        if not is_told_by_query or not operation.documents(404) or not arguments:
            return
        listing = list_operation_of(operation)
        for field in operation.fields:
            if field.where != "query" or field.name not in arguments or not _names(field):
                continue
            unknown = unknown_like(field, arguments[field.name])
            reply = self.run.caller.call(operation, {**arguments, field.name: unknown})
            # Of nobody there may be an empty list.
            is_empty = listing is not None and not found_at(reply.body, listing.items)
            if reply.is_success and not is_empty:
                expected = f"an unknown {field.name} is not found"
                self.say(operation, reply, expected, str(reply.status))

    def _create_twice(self, operation: OperationView) -> None:
        """What is there already may be a conflict, where the contract has one."""
        resource = next((each for each in self.run.resources if each.creating is operation), None)
        if resource is None or not operation.documents(409):
            return
        made = self.run.factory.make(resource)
        if made is None:
            return
        reply = self.call(operation, made.reply.arguments)
        if reply.is_success:
            expected = "409 for what is there already"
            self.run.collector.add(
                operation,
                Check.CONFLICT_NOT_SEEN,
                "info",
                expected=expected,
                seen=str(reply.status),
                exchange=reply.exchange,
            )

    def _is_unknown(self, resource: Resource, id_: Any) -> bool:
        """Whether there is certainly no such item: nothing of somebody's may be changed."""
        reading = resource.reading
        if reading is None or not self.run.may_call(reading):
            return False
        return self.run.caller.call(reading, {resource.id_parameter or "": id_}).is_gone


def _names(field: ArgumentField) -> bool:
    """Whether a parameter may say who or what is meant."""
    is_plain = field.view.is_scalar and "boolean" not in field.view.types
    return is_plain and not field.view.choices and not field.view.is_instant(field.name)


def _broken(operation: OperationView, arguments: dict[str, Any]) -> Iterator[Any]:
    """Bodies that no contract takes: another JSON type, a field missing, a field mistyped."""
    view = operation.body
    if view is None or "object" not in view.types:
        return
    given = {
        f.name: arguments[f.name]
        for f in operation.fields
        if f.where == "body" and f.name in arguments
    }
    yield ["not an object"]
    for name in sorted(view.required)[:1]:
        yield {key: value for key, value in given.items() if key != name}
    for name, each in view.properties.items():
        if each.is_scalar and each.types:
            yield {**given, name: {"not": "a scalar"}}
            return
