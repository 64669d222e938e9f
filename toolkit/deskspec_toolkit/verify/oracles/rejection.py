"""Wrong requests are rejected with a status and a body that the contract documents.

The oracle provokes the rejections and reports what is wrongly accepted; the comparison of every
response with the contract checks their statuses and bodies.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from deskspec_runtime.findings import Severity

from ...conformance.checks import Check
from ...openapi.lists import list_operation_of
from ...openapi.operation_view import ArgumentField, OperationView
from ...openapi.references import resolve
from ...openapi.resources import Resource
from ...openapi.words import words
from ..discovery.argument_finder import unknown_like
from .oracle import Oracle

_UNIQUE: Final = re.compile(r"(?i)\b(?:already|another|duplicate|exists?|in use|taken|unique)\b")


class RejectionOracle(Oracle):
    """Are wrong requests rejected?"""

    check = Check.UNKNOWN_ID_ACCEPTED

    def look(self, operation: OperationView) -> None:
        arguments = self.run.finder.arguments(operation) or self.run.finder.likely(operation)
        for field in operation.fields:
            resource = self.run.finder.resource_of(field, operation)
            # An item without a read operation may be created by naming it, such as a tag.
            if field.where != "path" or resource is None or resource.reading is None:
                continue
            if field.view.items is not None:
                continue  # of several items those that are unknown may be left out
            unknown = unknown_like(field, arguments.get(field.name))
            if operation.effect != "read" and not self._is_unknown(resource, unknown):
                continue
            response = self.run.caller.call(operation, {**arguments, field.name: unknown})
            # Deleting an unknown id may be no error, unless the contract documents one.
            is_read = operation.effect == "read" and operation.path.rstrip("/").endswith("}")
            if operation is resource.replacing or not (is_read or operation.documents(404)):
                continue
            severity = self._severity(operation, resource)
            if response.is_success and severity is not None:
                expected, seen = f"404 for an unknown {field.name}", str(response.status)
                self.report(operation, response, expected, seen, severity=severity)
        self._query_unknown(operation, arguments)
        self._create_twice(operation)
        if operation.body is not None:
            for body in _broken(operation, arguments):
                self.run.caller.call(operation, arguments, body=body)

    def _severity(self, operation: OperationView, resource: Resource) -> Severity | None:
        """The severity of an unknown value that is accepted; `None` if nothing says it is an id.

        The `{name}` of a greeting may be any: no 404 is documented, and no item created or listed.
        """
        if operation.documents(404) or resource.creating or resource.listing:
            return "error"
        return "warning" if self.run.finder.namesake(resource) is not None else None

    def _query_unknown(self, operation: OperationView, arguments: Mapping[str, Any]) -> None:
        """Send unknown values in the query, if only the query can lead to a documented 404.

        Where one of several optional values names the item, an id is another one, and sent alone.
        """
        is_read = operation.effect == "read" or operation.method == "GET"  # what costs may write
        is_query_only = is_read and "{" not in operation.path
        if not is_query_only or not operation.documents(404) or not arguments:
            return
        listing = list_operation_of(operation)
        naming = [each for each in operation.fields if each.where == "query" and _names(each)]
        required = {
            f.name: arguments[f.name]
            for f in operation.fields
            if f.required and f.name in arguments
        }
        is_choice = any(not f.required and f.name in arguments for f in naming)
        for field in naming:
            is_other = listing is None and is_choice and words(field.name)[-1:] == ["id"]
            if field.name not in arguments and not is_other:
                continue
            kept = arguments if field.name in arguments else required
            unknown = unknown_like(field, arguments.get(field.name))
            response = self.run.caller.call(operation, {**kept, field.name: unknown})
            # An empty list is a correct response, too.
            is_empty = listing is not None and not listing.items_in(response.body)
            if response.is_success and not is_empty:
                expected = f"404 for an unknown {field.name}"
                self.report(operation, response, expected, str(response.status))

    def _create_twice(self, operation: OperationView) -> None:
        """Create the same item again, if the contract documents a conflict."""
        resource = next((each for each in self.run.resources if each.creating is operation), None)
        if resource is None or not operation.documents(409):
            return
        created = self.run.factory.create(resource)
        if created is None:
            return
        response = self.call(operation, created.response.arguments)
        if response.is_success:
            expected = "409 for what exists already"
            is_said = any(_is_said_unique(name, operation) for name in created.body)
            self.run.collector.add(
                operation,
                Check.CONFLICT_NOT_SEEN,
                "warning" if is_said else "info",
                expected=expected,
                seen=str(response.status),
                exchange=response.exchange,
            )

    def _is_unknown(self, resource: Resource, id_: Any) -> bool:
        """Whether there is certainly no such item: foreign data must never change."""
        reading = resource.reading
        if reading is None or not self.run.may_call(reading):
            return False
        return self.run.caller.call(reading, {resource.id_parameter or "": id_}).is_gone


def _is_said_unique(name: str, operation: OperationView) -> bool:
    """Whether prose says that only one item may have the value of a field."""
    field = operation.field_called(name)
    conflict = resolve(operation.document, operation.node["responses"].get("409", {}))
    says = str(conflict.get("description", ""))
    is_named = _UNIQUE.search(says) is not None and words(name) in _runs(words(says), words(name))
    of_field = words(field.description) if field is not None else []
    return is_named or ("unique" in of_field and "not" not in of_field)


def _runs(text: list[str], like: list[str]) -> list[list[str]]:
    """The words of a text in runs as long as a name."""
    return [text[start : start + len(like)] for start in range(len(text))]


def _names(field: ArgumentField) -> bool:
    """Whether a parameter may name an item."""
    is_plain = field.view.is_scalar and "boolean" not in field.view.types
    return is_plain and not field.view.choices and not field.view.is_instant(field.name)


def _broken(operation: OperationView, arguments: dict[str, Any]) -> Iterator[Any]:
    """Invalid bodies: another JSON type, a required field missing, a field of a wrong type."""
    view = operation.fields_view
    if view is None or "object" not in view.types:
        return
    given = {
        f.name: arguments[f.name]
        for f in operation.fields
        if f.where == "body" and f.name in arguments
    }
    yield ["not an object"]
    for name in sorted(view.required)[:1]:
        less = operation.body_with({key: value for key, value in given.items() if key != name})
        if less != operation.body_with(given):  # an envelope has its constants anyway
            yield less
    for name, each in view.properties.items():
        if each.is_scalar and each.types and len(each.choices) != 1:
            yield operation.body_with({**given, name: {"not": "a scalar"}})
            return
