"""Too many requests are refused as the contract says, where it says how long to wait then.

Asked only of a provider on this machine: elsewhere the documented rate is kept.
"""

from typing import Final

from ...conformance.checks import Check
from ...openapi.operation_view import OperationView
from ...provider.write_policy import is_loopback
from .oracle import Oracle

_MOST: Final = 60


class RateLimitOracle(Oracle):
    """Does a provider that is hurried say how long to wait?

    What is wrong with the answer is said by those that compare every answer.
    """

    check = Check.RETRY_AFTER

    def look(self, operation: OperationView) -> None:
        if operation.effect != "read" or not operation.wait_headers:
            return
        if self.run.provider.is_paced or not is_loopback(self.run.provider.base_url):
            return
        arguments = self.run.finder.arguments(operation)
        if arguments is None:
            return
        for _ in range(_MOST):
            if self.call(operation, arguments).status == 429:
                return
