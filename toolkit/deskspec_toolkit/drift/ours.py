"""What `deskspec verify` finds at a provider that drifts, and at one that does not."""

import re
import time
from typing import Final, NamedTuple

from deskspec_runtime.findings import Finding, Severity

from ..failure import Failure
from ..verify import runner
from ..verify.options import VerifyOptions
from .drift import Drift
from .transport import DriftedTransport, authorization

_NUMBERED: Final = re.compile(r"\[[0-9]+\]")


class Seen(NamedTuple):
    """What was found, without what differs from one seed to the next."""

    operation_id: str
    severity: Severity
    check: str
    json_path: str
    expected: str
    seen: str


class Verified(NamedTuple):
    """A verification."""

    found: frozenset[Seen]
    applied: int
    """How many answers were others than those that were due."""
    seconds: float
    problem: str | None
    """Why it did not come to its end."""


def verified(
    vendor: str, operations: str, seed: int, seconds: float, drift: Drift | None = None
) -> Verified:
    """Verify a vendor's simulator.

    Args:
        vendor: The vendor.
        operations: Which operations: a glob of their ids.
        seed: Of what is made up.
        seconds: After so long it ends.
        drift: What the provider does otherwise; `None` for nothing.
    """
    transport = DriftedTransport(vendor, drift)
    options = VerifyOptions(
        vendor=vendor,
        operations=operations,
        headers=[f"Authorization: {authorization(vendor)}"],
        seed=seed,
        max_seconds=seconds,
        transport=transport,
    )
    start = time.monotonic()
    findings: list[Finding] = []
    problem: str | None = None
    try:
        result = runner.run(options)
    except runner.VerificationStopped as stopped:
        findings, problem = list(stopped.result.findings), str(stopped)
    except Failure as failure:
        problem = str(failure)
    else:
        findings = list(result.findings)
        problem = None if result.complete else f"not done after {seconds:g} seconds"
    taken = time.monotonic() - start
    return Verified(frozenset(map(_seen, findings)), transport.applied, taken, problem)


def _seen(finding: Finding) -> Seen:
    return Seen(
        finding.operation_id,
        finding.severity,
        finding.check,
        _NUMBERED.sub("[]", finding.json_path),
        finding.expected,
        finding.seen,
    )
