"""Every operation succeeds once, if possible, so that its success is compared with the contract.

Nothing is checked here: every response is compared with the contract as it comes.
"""

import itertools
from typing import Final

from ...conformance.checks import Check
from ...openapi.operation_view import OperationView
from .oracle import Oracle

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
        if self.call(operation, arguments).is_success:
            self.run.finder.remember(operation, arguments)
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
            if self.call(operation, given).is_success:
                self.run.finder.remember(operation, given)
                return


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
