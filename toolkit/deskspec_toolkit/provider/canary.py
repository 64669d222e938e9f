"""Whether a provider still serves what it served before: a key may be revoked, or a quota used up,
in the middle of a run.
"""

from collections import Counter
from typing import Final, TypeAlias

import httpx

from ..openapi.operation_view import OperationView

REFUSALS: Final = frozenset({401, 403, 429})
"""The statuses of a key that is refused, and of a rate that is used up."""
_SO_MANY: Final = 3
"""After so many refusals in a row, with the same credentials, a read is asked again."""
Placed: TypeAlias = tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]
"""The headers and query parameters that authenticate a request."""


class Canary:
    """Knows a read that was served, for each of the credentials."""

    def __init__(self) -> None:
        self._served: dict[Placed, tuple[httpx.Request, OperationView]] = {}
        self._refused: Counter[Placed] = Counter()

    def see(
        self, placed: Placed, request: httpx.Request, operation: OperationView, status: int
    ) -> tuple[httpx.Request, OperationView] | None:
        """Look at the response to a request with the right credentials.

        Args:
            placed: Its credentials.
            request: The request.
            operation: Its operation.
            status: The status of the response.

        Returns:
            The read to ask again, since several requests in a row were refused; else `None`.
        """
        if status in REFUSALS:
            self._refused[placed] += 1
            return self._served.get(placed) if self._refused[placed] % _SO_MANY == 0 else None
        self._refused[placed] = 0
        if 200 <= status < 300 and operation.effect == "read":
            _, known = self._served.get(placed, (None, operation))
            if not _has_id(operation) or _has_id(known):
                self._served[placed] = request, operation
        return None


def is_key_refused(operation: OperationView, status: int) -> bool:
    """Return whether a read that was served before shows, by its status, that the key is refused.

    What is read by an id may be gone later, and some providers answer that with 403.
    """
    return status in REFUSALS and not (status == 403 and _has_id(operation))


def _has_id(operation: OperationView) -> bool:
    return "{" in operation.path
