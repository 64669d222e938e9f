"""Verifies the second provider, one operation at a time: the contract of a vendor has more."""

from typing import Any

from deskspec_toolkit.conformance.contract import Contract
from deskspec_toolkit.conformance.result import CheckResult
from deskspec_toolkit.verify import runner
from deskspec_toolkit.verify.options import VerifyOptions
from foreign.provider.served import SERVED


def results(served: str, *, writes: bool, **options: Any) -> list[CheckResult]:
    """Return a result for each operation that the second provider of a vendor serves.

    Args:
        served: The vendor.
        writes: Whether to call those that change something.
        **options: The other options of each verification.
    """
    every = Contract.of_vendor(served, None).operations
    chosen = [each.id for each in every if each.id in SERVED[served]]
    reads = {each.id for each in every if each.effect == "read"}
    return [
        runner.run(VerifyOptions(operations=each, allow_writes=writes, **options))
        for each in chosen
        if writes or each in reads
    ]
