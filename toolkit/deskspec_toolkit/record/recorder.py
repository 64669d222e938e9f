"""Runs a vendor's scenario against a provider and writes a cassette for each operation.

Cassettes are put in place together at the end of the scenario. If a step fails, the previous
cassettes stay.
"""

import datetime
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from deskspec_runtime.findings import Finding

from .. import project
from ..conformance.contract import Contract
from ..conformance.operation import ContractOperation
from ..conformance.result import CheckedOperation, CheckResult
from ..conformance.run_origin import run_origin
from ..exchanges import recording
from ..exchanges.exchange import Exchange
from ..failure import Failure
from ..openapi import documents
from ..openapi.key_slots import declared_slots
from ..openapi.routes import path_of
from ..project import Project
from . import cassettes, changes, documented, recorded_provider, scenario, scenario_run
from .recorded_provider import RecordedProvider, RecordingOptions
from .scenario import Scenario
from .scenario_run import ScenarioOutcome
from .scrubber import Scrubber
from .secrets import API_KEY, SECRET, Secrets


class Recorded(NamedTuple):
    """The cassette of an operation after a run."""

    operation_id: str
    file: Path
    interactions: int
    kept: bool
    """Whether the file is a documented cassette, which is evidence and is never overwritten."""


class RecordingRun(NamedTuple):
    """The outcome of a recording."""

    written: list[Recorded]
    left_out: list[tuple[str, str]]
    """Methods that were not called, each with the reason."""
    result: CheckResult
    """The changes since the previous cassettes, as findings."""
    is_first: bool
    """Whether there were no previous cassettes."""


def record(
    within: Project,
    vendor: str,
    profile: str | None,
    out: Path,
    target: RecordingOptions | None = None,
    progress: Callable[[str], None] = lambda _: None,
) -> RecordingRun:
    """Run the vendor's scenario and write its cassettes.

    Args:
        within: The project with the scenario.
        vendor: The vendor.
        profile: The profile; `None` for the default one.
        out: The folder of the cassettes.
        target: The provider to record; by default the simulator in this process.
        progress: Called with a line that says which step is running.

    Raises:
        Failure: There is no scenario, or one of its steps fails; nothing was written.
    """
    start = time.monotonic()
    cassettes.check_folder(out)
    origin = run_origin(target.base_url if target else None)
    contract = Contract.of_vendor(vendor, profile)
    file = scenario.file_of(within, vendor)
    plan = scenario.read(file, within.shown(file))
    with recorded_provider.opened(vendor, contract, target or RecordingOptions()) as provider:
        outcomes = list(_outcomes(vendor, plan, provider, progress))
    if not provider.tape.exchanges:
        raise Failure(f"{vendor}: no step was run, so there is nothing to record")
    secrets, public = Secrets([provider.key]), _public_values(vendor, plan)
    for value in provider.headers.values():
        if value not in public:
            secrets.learn(value)
    exchanges = Scrubber(contract, secrets, public).scrub(provider.tape.exchanges)
    with cassettes.held(out):
        recorded = [
            _recorded(contract, operation_id, own, provider, out)
            for operation_id, own in _by_operation(contract, exchanges)
        ]
        files = {each.file.name: each.text for each in recorded if each.text is not None}
        for name, text in files.items():
            secrets.check(text, name)
        findings = [
            finding
            for each in recorded
            if each.before is not None
            for finding in _changes(contract, each, each.before, within.shown(each.before))
        ]
        cassettes.replace(out, files)
    left_out = [(each.step.method, each.left_out) for each in outcomes if each.left_out]
    not_recorded = {each.id for each in contract.operations} - {e.operation.id for e in recorded}
    skipped = {each.step.method.replace(".", "_"): each.cause for each in outcomes if each.cause}
    result = CheckResult(
        vendor=vendor,
        provider="live" if provider.source.provenance == "live" else "simulator",
        profile=contract.profile,
        spec_sha256=contract.sha256,
        complete=True,
        operation_ids={
            o.id: CheckedOperation(o.method, o.path) for o in (each.operation for each in recorded)
        },
        requests=len(exchanges),
        seconds=time.monotonic() - start,
        findings=findings,
        skipped={name: why for name, why in skipped.items() if name in not_recorded},
        origin=origin,
    )
    written = [
        Recorded(each.operation.id, each.file, len(each.exchanges), each.is_documented)
        for each in recorded
    ]
    is_first = not any(each.before for each in recorded)
    return RecordingRun(written, left_out, result, is_first=is_first)


def _public_values(vendor: str, plan: Scenario) -> frozenset[str]:
    """Values of the scenario and of the examples of all profiles, which need no scrubbing."""
    files = [project.contract(vendor, each) for each in (None, *project.other_profiles(vendor))]
    examples = (documented.values(documents.read(file, file.name)) for file in files)
    return frozenset(scenario.values(plan)).union(*examples)


class _RecordedOperation(NamedTuple):
    """The new cassette of an operation."""

    operation: ContractOperation
    exchanges: list[Exchange]
    file: Path
    text: str | None
    """The YAML; `None` to keep the file, which is unchanged or documented."""
    is_documented: bool
    before: Path | None
    """The previous cassette, to compare with."""


def _outcomes(
    vendor: str, plan: Scenario, provider: RecordedProvider, progress: Callable[[str], None]
) -> Iterator[ScenarioOutcome]:
    is_simulator = provider.source.host is None
    try:
        for number, outcome in enumerate(
            scenario_run.run(vendor, plan, provider.client, may_lack=not is_simulator), start=1
        ):
            progress(f"{number}/{len(plan.steps)} {outcome.step.method}")
            yield outcome
    except Failure as failure:
        consequence = "nothing was written"
        if not is_simulator and provider.tape.has_written:
            consequence += "; the changes that earlier steps made at the provider remain"
        raise Failure(f"{failure}; {consequence}") from None


def _by_operation(
    contract: Contract, exchanges: list[Exchange]
) -> Iterable[tuple[str, list[Exchange]]]:
    grouped: dict[str, list[Exchange]] = defaultdict(list)
    for each in exchanges:
        match = contract.match(each.method, path_of(each.url))
        if match is not None:
            grouped[match.operation.id].append(each)
    return grouped.items()


def _recorded(
    contract: Contract,
    operation_id: str,
    exchanges: list[Exchange],
    provider: RecordedProvider,
    out: Path,
) -> _RecordedOperation:
    operation = contract.operation(operation_id)
    file = out / provider.source.file_name(operation_id)
    if file.exists() and cassettes.provenance(file) == "documented":
        return _RecordedOperation(operation, exchanges, file, None, is_documented=True, before=None)
    secret = dict.fromkeys(provider.headers.keys() - {"content-type"}, SECRET)
    in_headers = {slot.name.lower() for slot in declared_slots(contract.document)}
    secret |= dict.fromkeys(in_headers - {"authorization"}, API_KEY)
    shown = frozenset(name for code in operation.responses for name in operation.headers(code))
    interactions = [cassettes.interaction(each, secret, shown) for each in exchanges]
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    new = cassettes.cassette(str(contract.vendor), provider.source, today, interactions)
    text = None if cassettes.is_unchanged(file, new) else cassettes.text(new)
    candidates = (out / name for name in provider.source.names(operation_id))
    before = next((each for each in candidates if each.exists()), None)
    return _RecordedOperation(operation, exchanges, file, text, is_documented=False, before=before)


def _changes(
    contract: Contract, recorded: _RecordedOperation, before: Path, shown: str
) -> list[Finding]:
    """The changes since the previous cassette of an operation."""
    old = list(recording.read(before).exchanges(contract.routes, contract.name))
    return changes.between(contract, recorded.operation, old, recorded.exchanges, shown)
