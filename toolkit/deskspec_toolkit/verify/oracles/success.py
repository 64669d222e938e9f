"""Every operation succeeds once, if possible, so that its success is compared with the contract.

Every response is compared with the contract as it comes. Here it is only asked whether a look-up
knows the id that a write has returned, such as that of a message that was sent.
"""

import itertools
from collections.abc import Mapping
from typing import Any, Final

from ...conformance.checks import Check
from ...openapi.operation_view import ArgumentField, OperationView
from ...openapi.words import letters, words
from ..discovery.caller import ProviderResponse
from ..discovery.entries import ids_in
from ..discovery.equality import same
from .oracle import Oracle

_LATER: Final = 202
"""The status of what is done later."""
_MOST_SHOWN: Final = 4
"""The most requests with what the document shows."""


class SuccessOracle(Oracle):
    """Calls an operation with arguments that it probably accepts."""

    check = Check.NEVER_SUCCEEDED

    def look(self, operation: OperationView) -> None:
        if operation.effect == "read":
            self.run.finder.arguments(operation)
            return
        batch = self.run.finder.batch(operation)
        if batch is not None:
            self.run.caller.call(operation, self.run.finder.likely(operation), body=batch)
            return
        arguments = self.run.finder.likely(operation)
        response = self.call(operation, arguments)
        if response.is_success:
            self._go_on(operation, arguments, response)
            return
        needed = [f for f in operation.fields if f.where != "body" and f.required]
        required = {f.name: arguments[f.name] for f in needed}
        shown = {f.name: f.view.examples[0] for f in needed if f.view.examples}
        bodies = list(self.run.finder.body_of(operation))
        tries = [{**required, **body} for body in bodies]
        if operation.method != "DELETE":  # never an item of anyone else
            tries += [{**required, **shown, **body} for body in bodies if shown]
            tries += itertools.islice(self.run.finder.documented(operation), _MOST_SHOWN)
        for given in tries:
            response = self.call(operation, given)
            if response.is_success:
                self._go_on(operation, given, response)
                return

    def _go_on(
        self, operation: OperationView, arguments: Mapping[str, Any], response: ProviderResponse
    ) -> None:
        """Keep what has succeeded, and check the ids in its response."""
        self.run.finder.remember(operation, dict(arguments))
        self._send_parts(operation, arguments)
        named = ids_in(response.body)
        # What was sent, and only comes back, is the id of another item.
        sent = [*response.arguments.values()]
        self._look_up(operation, response, {n: i for n, i in named.items() if not _is_in(i, sent)})
        for field in operation.fields if operation.method == "POST" else ():
            is_link = self.run.finder.resource_of(field, operation) is not None
            if _is_own_id(field) and letters(field.name) in named and not is_link:
                self._send_own_id(operation, field)

    def _send_parts(self, operation: OperationView, arguments: Mapping[str, Any]) -> None:
        """Send a command with its optional lists and objects: its response may show them.

        Those of an item are sent one by one where it is created and changed. Ids that a provider
        lists go into them only at a simulator: nobody knows what a command does to these items.
        """
        resource = self.resource_of(operation)
        has_items = resource is not None and resource.has_items
        if operation.effect != "write" or has_items:
            return
        finder = self.run.finder
        parts = [
            field
            for field in operation.fields
            if field.where == "body" and field.name not in arguments and not field.view.is_scalar
        ]
        made = {
            field.name: finder.filled(field)
            if self.run.is_simulator
            else finder.samples.value(field.view, field.name)
            for field in parts
        }
        if made:
            self.call(operation, {**finder.likely(operation), **made})

    def _send_own_id(self, operation: OperationView, field: ArgumentField) -> None:
        """Send an id of the caller's own: it comes back, and look-ups know it."""
        own = self.run.finder.samples.value(field.view, field.name)
        likely = self.run.finder.likely(operation)
        response = self.call(operation, {**likely, field.name: own})
        name = letters(field.name)
        shown = ids_in(response.body).get(name) if response.is_success else None
        if shown is None:
            return
        if same(own, shown):
            self._look_up(operation, response, {name: own})
            return
        expected = f"the {field.name} that was sent"
        self._report_unreadable(operation, response, expected, "another one")

    def _look_up(
        self, operation: OperationView, response: ProviderResponse, found: Mapping[str, Any]
    ) -> None:
        """Ask the look-ups of the same tag for ids in a response."""
        if response.status == _LATER:
            return
        for lookup in self.run.operations if found else ():
            needed = [field for field in lookup.fields if field.required]
            if len(needed) != 1 or letters(needed[0].name) not in found:
                continue
            # What a path has an id of may be of another kind: `externalId` of `/customers`.
            is_plain = lookup.effect == "read" and needed[0].where == "query"
            if not is_plain or not _share_a_tag(lookup, operation):
                continue
            given = {needed[0].name: found[letters(needed[0].name)]}
            asked = self.run.caller.call_until(lambda each: not each.is_gone, lookup, given)
            if asked.is_gone:
                expected = f"a {needed[0].name} that its look-up knows"
                self._report_unreadable(operation, response, expected, "404")

    def _report_unreadable(
        self, operation: OperationView, response: ProviderResponse, expected: str, seen: str
    ) -> None:
        self.run.collector.add(
            operation,
            Check.CREATED_IS_READABLE,
            "error",
            expected=expected,
            seen=seen,
            exchange=response.exchange,
        )


def _is_own_id(field: ArgumentField) -> bool:
    """Whether callers may make an id: it has the form of a UUID, or the description says so."""
    is_id = len(words(field.name)) > 1 and words(field.name)[-1] == "id"
    is_made = (field.view.format or "").startswith("uuid") or "own" in words(field.description)
    return field.where == "body" and not field.required and is_id and is_made


def _is_in(value: Any, given: Any) -> bool:
    """Whether a value is one that was given, or is inside of it."""
    inner = given.values() if isinstance(given, dict) else given if isinstance(given, list) else ()
    return bool(value == given) or any(_is_in(value, each) for each in inner)


def _share_a_tag(first: OperationView, second: OperationView) -> bool:
    return bool(set(first.node.get("tags", ())) & set(second.node.get("tags", ())))


class DocumentedSuccessOracle(Oracle):
    """Calls an operation that has not succeeded with the values that the document shows.

    What they name may be someone's: only a simulator of this run is asked to delete it.
    """

    check = Check.NEVER_SUCCEEDED

    def look(self, operation: OperationView) -> None:
        statuses = self.run.statuses[operation.id]
        if any(200 <= status < 300 for status in statuses):
            return
        if operation.method != "DELETE" or self.run.is_simulator:
            self.call(operation, next(self.run.finder.documented(operation)))
