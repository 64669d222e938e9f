"""Credentials are really asked for: nobody and a stranger are turned away."""

from collections.abc import Mapping
from typing import Any, Final

from deskspec_runtime.values.unset import UNSET

from ...conformance.checks import Check
from ...openapi.operation_view import OperationView
from ...provider.credentials import Authentication
from ..discovery.caller import ProviderResponse
from .oracle import Oracle

_EXPECTED: Final[dict[Authentication, str]] = {
    "missing": "401 without credentials",
    "invalid": "401 with a wrong key",
}


class AuthenticationOracle(Oracle):
    """Does an operation that is secured turn others away?"""

    check = Check.MISSING_AUTH

    def look(self, operation: OperationView) -> None:
        if not operation.is_secured or operation.method == "OPTIONS":
            return  # browsers ask for options without credentials
        arguments = self.run.finder.known(operation)
        is_known_to_work = arguments is not None
        if arguments is None:
            arguments = self.run.finder.likely(operation)
        modes: tuple[Authentication, ...] = ("missing", "invalid")
        for mode in modes:
            reply = self._call_with(mode, operation, arguments)
            if not _is_decided(reply) and operation.effect != "read":
                # What was changed once may be refused now, with any credentials.
                reply = self._call_with(
                    mode, operation, self.run.factory.ready(operation) or arguments
                )
            if reply.status in (401, 403):
                continue
            if reply.is_success:
                self.say(operation, reply, _EXPECTED[mode], str(reply.status))
            elif is_known_to_work and reply.status < 500 and reply.status != 429:
                # It passed authentication and was rejected for another reason.
                self.say(operation, reply, _EXPECTED[mode], str(reply.status), severity="info")

    def _call_with(
        self, mode: Authentication, operation: OperationView, arguments: Mapping[str, Any]
    ) -> ProviderResponse:
        batch = self.run.finder.batch(operation)
        body = UNSET if batch is None else batch
        return self.run.caller.call(operation, arguments, body=body, authentication=mode)


def _is_decided(reply: ProviderResponse) -> bool:
    """Whether the credentials, and nothing else, decided the status of a response."""
    return reply.is_success or reply.status in (401, 403)
