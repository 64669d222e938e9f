"""Credentials that a recorder left out: no request has any, and yet the provider accepted them.

Many recorders are configured to remove the header, and browsers leave it out of a HAR file. What
was sent cannot be seen then; it is neither wrong nor right.
"""

from collections.abc import Sequence
from typing import Final

from deskspec_runtime.findings import Finding

from ..conformance.checks import Check
from ..conformance.operation import ContractOperation
from ..conformance.security import NO_CREDENTIALS
from ..exchanges.exchange import Exchange

_REFUSED: Final = 401
_FEWEST: Final = 2
"""How many requests show a habit; a single one may have been sent without its key."""


class UnrecordedCredentials:
    """Tells whether the requests of a run lack credentials because the recorder removed them."""

    def __init__(self) -> None:
        """Begin without requests."""
        self._accepted: dict[int, Finding] = {}
        self._is_recorded = False

    def see(
        self, operation: ContractOperation, exchange: Exchange, findings: Sequence[Finding]
    ) -> None:
        """Note what a request shows.

        Args:
            operation: The called operation.
            exchange: The request and its response.
            findings: What was found about them.
        """
        missing = [each for each in findings if each.check == Check.REQUEST_CREDENTIALS.id]
        if not missing and operation.security and all(operation.security):
            self._is_recorded = True
        for finding in missing:
            if finding.seen != NO_CREDENTIALS:
                self._is_recorded = True
            elif exchange.status != _REFUSED:
                self._accepted[id(finding)] = finding

    def folded(self, findings: Sequence[Finding]) -> list[Finding]:
        """Return findings, with one warning in place of those about credentials that were removed.

        Args:
            findings: Those of the whole run.
        """
        if self._is_recorded or len(self._accepted) < _FEWEST:
            return list(findings)
        first = next(iter(self._accepted.values()))
        folded = Finding(
            operation_id="",
            method="",
            path="",
            direction="request",
            check=Check.REQUEST_CREDENTIALS.id,
            severity="warning",
            json_path="$",
            expected="credentials in at least one request",
            seen=f"{len(self._accepted)} requests without any",
            source=first.source,
        )
        return [folded, *(each for each in findings if id(each) not in self._accepted)]
