"""Requests without credentials, or with a wrong key, are rejected."""

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
    """Does a secured operation reject missing and wrong credentials?"""

    check = Check.MISSING_AUTH

    def look(self, operation: OperationView) -> None:
        if not operation.is_secured or operation.method == "OPTIONS":
            return  # browsers send OPTIONS without credentials
        arguments = self.run.finder.known(operation)
        is_known_to_work = arguments is not None
        if arguments is None:
            arguments = self.run.finder.likely(operation)
        modes: tuple[Authentication, ...] = ("missing", "invalid")
        for mode in modes:
            response = self._call_with(mode, operation, arguments)
            if not _is_decided(response) and operation.effect != "read":
                # The same change may be refused a second time, whatever the credentials.
                response = self._call_with(
                    mode, operation, self.run.factory.ready(operation) or arguments
                )
            if response.status in (401, 403):
                continue
            if response.is_success:
                self.report(operation, response, _EXPECTED[mode], str(response.status))
            elif is_known_to_work and response.status < 500 and response.status != 429:
                # It passed authentication and was rejected for another reason.
                self.report(
                    operation, response, _EXPECTED[mode], str(response.status), severity="info"
                )

    def _call_with(
        self, mode: Authentication, operation: OperationView, arguments: Mapping[str, Any]
    ) -> ProviderResponse:
        batch = self.run.finder.batch(operation)
        body = UNSET if batch is None else batch
        return self.run.caller.call(operation, arguments, body=body, authentication=mode)


def _is_decided(response: ProviderResponse) -> bool:
    """Whether the credentials, and nothing else, decided the status of a response."""
    return response.is_success or response.status in (401, 403)
