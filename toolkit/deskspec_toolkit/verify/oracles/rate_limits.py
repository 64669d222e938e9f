"""Too many requests get a 429 that says how long to wait, where the contract says so.

Runs only against a provider on this machine; elsewhere the documented rate is kept.
"""

from contextlib import suppress
from typing import Final

from ...conformance.checks import Check
from ...openapi.operation_view import OperationView
from ...provider.session import OverRate
from ...provider.write_policy import is_loopback
from .oracle import Oracle

_MOST: Final = 60


class RateLimitOracle(Oracle):
    """Provokes a 429, if the contract documents how it says how long to wait.

    The comparison of every response with the contract, and an observer, report what is wrong.
    """

    check = Check.RETRY_AFTER

    def look(self, operation: OperationView) -> None:
        if operation.effect != "read" or not operation.wait_headers:
            return
        if self.run.provider.has_rate or not is_loopback(self.run.provider.base_url):
            return
        arguments = self.run.finder.arguments(operation)
        if arguments is None:
            return
        with suppress(OverRate):  # which it is to be
            for _ in range(_MOST):
                if self.call(operation, arguments).status == 429:
                    return
