"""Compares recordings with contracts, exchange by exchange."""

import functools
import hashlib
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from deskspec_runtime.findings import Finding

from ..conformance.checks import Check
from ..conformance.contract import Contract
from ..conformance.document import DocumentFindings
from ..conformance.findings import findings_of
from ..conformance.operation import ContractOperation
from ..conformance.result import CheckedOperation, CheckResult
from ..conformance.run_origin import run_origin
from ..exchanges import recording
from ..failure import Failure
from ..openapi.routes import path_of
from .unrecorded_credentials import UnrecordedCredentials


class Checking:
    """A check of recordings. It keeps its findings even if a later file cannot be read."""

    def __init__(self, contract_for: Callable[[str | None], Contract]) -> None:
        """Start a check.

        Args:
            contract_for: Returns the contract for the profile that a recording names, or for
                `None` if it names none.
        """
        self._contract_for = contract_for
        self._contracts: dict[str, Contract] = {}
        self._documents = DocumentFindings()
        self._credentials = UnrecordedCredentials()
        self._findings: list[Finding] = []
        self._operations: dict[str, CheckedOperation] = {}
        self._not_checked: dict[str, str] = {}
        self._read: set[str] = set()
        """Operations with an exchange none of whose bodies is packed in a way that is not read."""
        self._packed: dict[str, tuple[ContractOperation, str]] = {}
        """Those with another one -> the operation, and what is there."""
        self._requests = 0
        self._start = time.monotonic()
        self._origin = run_origin()

    def check(self, files: Sequence[Path], progress: Callable[[str], None]) -> None:
        """Compare the exchanges of recordings.

        Args:
            files: Recordings.
            progress: Called with a line that says which file is being checked.

        Raises:
            Failure: A file cannot be read, or is not a recording of the contract's API; or no file
                has a request to an operation.
        """
        for number, file in enumerate(files, start=1):
            progress(f"{number}/{len(files)} {file}")
            recorded = recording.read(file)
            try:
                contract = self._contract_for(recorded.profile)
            except Failure as failure:
                raise Failure(f"{file}: {failure}: is it a recording of another vendor?") from None
            self._contracts[contract.sha256] = contract
            self._findings += self._documents.of_whole(contract)
            for exchange in recorded.exchanges(contract.routes, contract.name):
                self._requests += 1
                query = urlsplit(exchange.url).query
                match = contract.match(exchange.method, path_of(exchange.url), query)
                if match is not None:
                    self._meet(contract, match.operation, exchange.packed)
                found = findings_of(contract, exchange)
                self._findings += found
                # Recorders of our vendors keep the header, as `deskspec record` does.
                if match is not None and contract.vendor is None:
                    self._credentials.see(match.operation, exchange, found)
        if not self._operations and all(each.severity == "info" for each in self._findings):
            name = " or ".join(sorted({each.name for each in self._contracts.values()}))
            raise Failure(
                f"{', '.join(map(str, files))}: no request to an operation of {name}: all "
                f"{self._requests} are for a token, so there is nothing to check"
            )

    def _meet(self, contract: Contract, operation: ContractOperation, packed: str | None) -> None:
        """Note the operation of an exchange, and what is there of a body that is not read."""
        if operation.id not in self._operations:
            self._findings += self._begin(contract, operation)
        if packed is None:
            self._read.add(operation.id)
        else:
            self._packed[operation.id] = operation, packed

    def _begin(self, contract: Contract, operation: ContractOperation) -> Iterator[Finding]:
        """Note an operation, and yield what keeps it from being compared.

        Raises:
            Failure: It needs a part that is outside of the document's folder.
        """
        yield from self._documents.of_operation(contract, operation)
        self._operations[operation.id] = CheckedOperation(operation.method, operation.path)
        if operation.unread is not None:
            self._not_checked[operation.id] = operation.unread
            expected = "a response that can be checked"
            yield _not_checked(operation, expected, operation.unread)

    def result(self, *, complete: bool) -> CheckResult:
        """Return the result so far.

        Args:
            complete: Whether all files were checked.

        Raises:
            Failure: No file was read yet, and the contract for recordings without a profile cannot
                be read.
        """
        contracts = list(self._contracts.values()) or [self._contract_for(None)]
        for name, (operation, seen) in self._packed.items():
            if name not in self._read | self._not_checked.keys():
                self._not_checked[name] = seen
                self._findings.append(_not_checked(operation, "a body that can be checked", seen))
        hashes = [each.sha256 for each in contracts]
        if len(hashes) > 1:  # several profiles: the hash of their hashes
            hashes = [hashlib.sha256("".join(sorted(hashes)).encode()).hexdigest()]
        profiles = sorted({each.profile for each in contracts if each.profile is not None})
        return CheckResult(
            vendor=contracts[0].name,
            provider="recording",
            profile=", ".join(profiles) or None,
            spec_sha256=hashes[0],
            complete=complete and not self._not_checked,
            is_cut_short=not complete,
            operation_ids=dict(sorted(self._operations.items())),
            not_checked=dict(sorted(self._not_checked.items())),
            requests=self._requests,
            seconds=time.monotonic() - self._start,
            findings=self._credentials.folded(self._findings),
            origin=self._origin,
        )


def _not_checked(operation: ContractOperation, expected: str, seen: str) -> Finding:
    return Finding(
        operation_id=operation.id,
        method=operation.method,
        path=operation.path,
        direction="response",
        check=Check.NOT_CHECKED.id,
        severity="warning",
        json_path="$",
        expected=expected,
        seen=seen,
    )


def contract_of(
    vendor: str | None,
    profile: str | None,
    spec: Path | None,
    overlays: Sequence[Path],
    base_path: str = "",
) -> Callable[[str | None], Contract]:
    """Return a function from the profile that a recording names to its contract.

    Args:
        vendor: One of our vendors; `None` with `spec`.
        profile: Its documented variant; `None` for the one that a cassette of ours names, and the
            default one for other recordings.
        spec: An OpenAPI document.
        overlays: Overlays for `spec`.
        base_path: What comes before the base path of the contract, if the traffic went through a
            proxy: `/helpcrunch`.

    Raises:
        Failure: The arguments contradict each other, or there is no such contract.
    """
    found = _contract_of(vendor, profile, spec, overlays)
    prefix = base_path.strip("/")
    if not prefix:
        return found
    if "?" in prefix or "#" in prefix or "://" in prefix:
        raise Failure(f"--base-path {base_path}: a path is expected, for example /helpcrunch")
    behind = functools.cache(lambda contract: contract.behind(f"/{prefix}"))
    return lambda named: behind(found(named))


def _contract_of(
    vendor: str | None, profile: str | None, spec: Path | None, overlays: Sequence[Path]
) -> Callable[[str | None], Contract]:
    if spec is not None:
        if profile is not None:
            raise Failure("--profile: only a contract of --vendor has profiles")
        contract = Contract.read(spec, overlays)
        return lambda _: contract
    if vendor is None:
        raise Failure("no contract: give --spec FILE or --vendor VENDOR")
    if overlays:
        raise Failure("--overlay: goes with --spec; a vendor's overlays are in its contract")
    chosen = Contract.of_vendor(vendor, profile)
    if profile is not None:
        return lambda _: chosen
    return lambda named: Contract.of_vendor(vendor, named)
