"""Every operation succeeds once, if possible, so that its success is compared with the contract.

Every response is compared with the contract as it comes. Here it is only asked whether a look-up
knows the id that a write has returned, such as that of a message that was sent.
"""

import itertools
from typing import Any, Final

from ...conformance.checks import Check
from ...openapi.operation_view import OperationView
from ...openapi.words import letters
from ..discovery.caller import ProviderResponse
from ..discovery.entries import ids_in
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
            self.run.finder.remember(operation, arguments)
            self._look_up(operation, response)
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
                self.run.finder.remember(operation, given)
                self._look_up(operation, response)
                return

    def _look_up(self, operation: OperationView, response: ProviderResponse) -> None:
        """Ask the look-ups of the same tag for the ids in a response."""
        named = ids_in(response.body) if response.status != _LATER else {}
        # What was sent, and only comes back, is the id of another item.
        found = {
            n: id_ for n, id_ in named.items() if not _is_in(id_, [*response.arguments.values()])
        }
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
                self.run.collector.add(
                    operation,
                    Check.CREATED_IS_READABLE,
                    "error",
                    expected=f"a {needed[0].name} that its look-up knows",
                    seen="404",
                    exchange=response.exchange,
                )


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
