"""What `deskspec verify` finds at a provider with a drift, and at one without."""

import re
import time
from typing import Final, NamedTuple

from deskspec_runtime.findings import Finding, Severity

from ..failure import Failure
from ..verify import runner
from ..verify.options import VerifyOptions
from ..verify.unchecked import TIME_OVER
from .drift import Drift
from .transport import DriftedTransport, key_header

_NUMBERED: Final = re.compile(r"\[[0-9]+\]")


class Seen(NamedTuple):
    """A finding without what differs between seeds."""

    operation_id: str
    severity: Severity
    check: str
    json_path: str
    expected: str
    seen: str


class Verified(NamedTuple):
    """The result of one verification."""

    found: frozenset[Seen]
    applied: int
    """The number of changed responses."""
    seconds: float
    problem: str | None
    """Why it did not finish; `None` if it did."""


def verified(
    vendor: str, operations: str, seed: int, seconds: float, drift: Drift | None = None
) -> Verified:
    """Verify a vendor's simulator.

    Args:
        vendor: The vendor.
        operations: Operation ids, a glob.
        seed: For generated values.
        seconds: The time limit.
        drift: The drift of the provider; `None` for none.
    """
    transport = DriftedTransport(vendor, drift)
    options = VerifyOptions(
        vendor=vendor,
        operations=operations,
        headers=[": ".join(key_header(vendor))],
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
        is_cut_short = TIME_OVER in result.not_checked.values()
        problem = f"not finished after {seconds:g} seconds" if is_cut_short else None
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
