"""Every operation succeeds once, if it can be brought to: only then is its answer seen at all.

There is nothing to judge here: every answer is compared with the contract as it comes.
"""

from ...conformance.checks import Check
from ...openapi.endpoint import Endpoint
from .oracle import Oracle


class SuccessOracle(Oracle):
    """Calls an operation that changes something with what it may well take."""

    check = Check.NEVER_SUCCEEDED

    def look(self, endpoint: Endpoint) -> None:
        if endpoint.effect == "read":
            self.run.subjects.arguments(endpoint)
            return
        batch = self.run.subjects.batch(endpoint)
        if batch is not None:
            self.run.caller.call(endpoint, self.run.subjects.likely(endpoint), body=batch)
            return
        arguments = self.run.subjects.likely(endpoint)
        if self.call(endpoint, arguments).is_success:
            self.run.subjects.remember(endpoint, arguments)
            return
        around = {
            f.name: arguments[f.name] for f in endpoint.fields if f.where != "body" and f.required
        }
        for body in self.run.subjects.body_of(endpoint):
            if self.call(endpoint, {**around, **body}).is_success:
                self.run.subjects.remember(endpoint, {**around, **body})
                return
