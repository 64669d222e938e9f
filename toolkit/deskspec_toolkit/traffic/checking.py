"""Compares recordings with contracts, one exchange after the other."""

import hashlib
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from deskspec_runtime.findings import Finding

from ..conformance.contract import Contract
from ..conformance.findings import findings_of
from ..conformance.result import CheckedOperation, CheckResult
from ..exchanges import recording
from ..failure import Failure
from ..openapi.routes import path_of


class Checking:
    """A pass over recordings. What was found stays, also when a later file cannot be read."""

    def __init__(self, contract: Callable[[str | None], Contract]) -> None:
        """Make it.

        Args:
            contract: The contract for a profile that a recording says it was made against; `None`
                for one that says nothing.
        """
        self._contract = contract
        self._apis: dict[str, Contract] = {}
        self._findings: list[Finding] = []
        self._operations: dict[str, CheckedOperation] = {}
        self._requests = 0
        self._start = time.monotonic()

    def check(self, files: Sequence[Path], progress: Callable[[str], None]) -> None:
        """Compare what stands in files.

        Args:
            files: Recordings.
            progress: Is told what is looked at.

        Raises:
            Failure: A file cannot be read, or is no recording of the contract.
        """
        for number, file in enumerate(files, start=1):
            progress(f"{number}/{len(files)} {file}")
            found = recording.read(file)
            api = self._contract(found.profile)
            self._apis[api.sha256] = api
            for exchange in found.exchanges(api.routes, api.name):
                self._requests += 1
                match = api.match(exchange.method, path_of(exchange.url))
                if match is not None:
                    operation = match.operation
                    self._operations[operation.id] = CheckedOperation(
                        operation.method, operation.path
                    )
                self._findings += findings_of(api, exchange)

    def result(self, *, complete: bool) -> CheckResult:
        """What was found until now.

        Args:
            complete: Whether all files were looked at.

        Raises:
            Failure: No contract was needed yet, and the one for recordings without a profile
                cannot be read.
        """
        apis = list(self._apis.values()) or [self._contract(None)]
        hashes = [api.sha256 for api in apis]
        if len(hashes) > 1:  # several profiles: the hash of their hashes
            hashes = [hashlib.sha256("".join(sorted(hashes)).encode()).hexdigest()]
        profiles = sorted({api.profile for api in apis if api.profile is not None})
        return CheckResult(
            vendor=apis[0].name,
            provider="recording",
            profile=", ".join(profiles) or None,
            spec_sha256=hashes[0],
            complete=complete,
            operation_ids=dict(sorted(self._operations.items())),
            requests=self._requests,
            seconds=time.monotonic() - self._start,
            findings=self._findings,
        )


def contract_of(
    vendor: str | None, profile: str | None, spec: Path | None, overlays: Sequence[Path]
) -> Callable[[str | None], Contract]:
    """The contracts for recordings: the chosen one, or that of the profile a cassette names.

    Args:
        vendor: One of our vendors; `None` with `spec`.
        profile: Its documented variant; `None` for the one that a cassette of ours names, and the
            default one for others.
        spec: An OpenAPI document.
        overlays: Overlays for it.

    Raises:
        Failure: The arguments do not go together, or there is no such contract.
    """
    if spec is not None:
        if profile is not None:
            raise Failure("--profile: only a contract of --vendor has profiles")
        api = Contract.read(spec, overlays)
        return lambda _: api
    if vendor is None:
        raise Failure("no contract: give --spec FILE or --vendor VENDOR")
    if overlays:
        raise Failure("--overlay: goes with --spec; a vendor's overlays are in its contract")
    chosen = Contract.of_vendor(vendor, profile)
    if profile is not None:
        return lambda _: chosen
    return lambda named: Contract.of_vendor(vendor, named)
