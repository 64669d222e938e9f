"""Runs the scenario of a vendor against a provider, and writes a cassette for each operation.

Cassettes are put in place together, once the scenario came to its end: what a step that fails has
left is what was there before.
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
from ..exchanges import recording
from ..exchanges.exchange import Exchange
from ..failure import Failure
from ..openapi import documents
from ..openapi.routes import path_of
from ..project import Project
from . import cassettes, changes, documented, recorded_provider, scenario
from .recorded_provider import RecordedProvider, RecordingOptions
from .scenario import Scenario, ScenarioOutcome
from .scrubber import Scrubber
from .secrets import Secrets


class Recorded(NamedTuple):
    """What became of the cassette of an operation."""

    operation_id: str
    file: Path
    interactions: int
    kept: bool
    """Whether a documented cassette stands there, which is evidence and stays."""


class RecordingRun(NamedTuple):
    """What a run came to."""

    written: list[Recorded]
    left_out: list[tuple[str, str]]
    """Method -> why it was not called."""
    result: CheckResult
    """What is other than in the cassettes before, as findings."""
    is_first: bool
    """Whether there were no cassettes before."""


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
        within: Where the scenario is.
        vendor: The vendor.
        profile: The profile; `None` for the default one.
        out: The folder of the cassettes.
        target: Whom to record; left out: the simulator in this process.
        progress: Is told which step is taken.

    Raises:
        Failure: There is no scenario, or it does not come to its end; nothing was written.
    """
    start = time.monotonic()
    api = Contract.of_vendor(vendor, profile)
    file = scenario.path(within, vendor)
    plan = scenario.read(file, within.shown(file))
    with recorded_provider.opened(vendor, api, target or RecordingOptions()) as asked:
        outcomes = list(_played(vendor, plan, asked, progress))
    if not asked.tape.exchanges:
        raise Failure(f"{vendor}: no step was taken, so there is nothing to record")
    secrets, kept = Secrets([asked.key]), _kept(vendor, plan)
    for value in asked.headers.values():
        if value not in kept:
            secrets.learn(value)
    exchanges = Scrubber(api, secrets, kept).scrub(asked.tape.exchanges)
    made = [_made(api, each, own, asked, out) for each, own in _by_operation(api, exchanges)]
    files = {each.file.name: each.text for each in made if each.text is not None}
    for name, text in files.items():
        secrets.check(text, name)
    findings = [
        finding
        for each in made
        if each.before is not None
        for finding in _changes(api, each, each.before, within.shown(each.before))
    ]
    cassettes.replace(out, files)
    result = CheckResult(
        vendor=vendor,
        provider="live" if asked.source.provenance == "live" else "simulator",
        profile=api.profile,
        spec_sha256=api.sha256,
        complete=all(each.left_out is None for each in outcomes),
        operation_ids={
            o.id: CheckedOperation(o.method, o.path) for o in (each.operation for each in made)
        },
        requests=len(exchanges),
        seconds=time.monotonic() - start,
        findings=findings,
    )
    written = [Recorded(e.operation.id, e.file, len(e.exchanges), e.is_documented) for e in made]
    left_out = [(each.step.method, each.left_out) for each in outcomes if each.left_out]
    return RecordingRun(written, left_out, result, is_first=not any(each.before for each in made))


def _kept(vendor: str, plan: Scenario) -> frozenset[str]:
    """Values that are nobody's: those of the scenario, and those that any profile shows."""
    files = [project.contract(vendor, each) for each in (None, *project.other_profiles(vendor))]
    shown = (documented.values(documents.read(file, file.name)) for file in files)
    return frozenset(scenario.values(plan)).union(*shown)


class _RecordedVendor(NamedTuple):
    """The cassette of an operation, as it is to be."""

    operation: ContractOperation
    exchanges: list[Exchange]
    file: Path
    text: str | None
    """`None`: what is there says the same, or is a documented one."""
    is_documented: bool
    before: Path | None
    """The cassette that it is compared with."""


def _played(
    vendor: str, plan: Scenario, asked: RecordedProvider, progress: Callable[[str], None]
) -> Iterator[ScenarioOutcome]:
    is_ours = asked.source.host is None
    try:
        for number, outcome in enumerate(
            scenario.run(vendor, plan, asked.client, may_lack=not is_ours), start=1
        ):
            progress(f"{number}/{len(plan.steps)} {outcome.step.method}")
            yield outcome
    except Failure as failure:
        told = "nothing was written"
        if not is_ours and asked.tape.has_written:
            told += "; what the steps before it have changed there is still so"
        raise Failure(f"{failure}; {told}") from None


def _by_operation(api: Contract, exchanges: list[Exchange]) -> Iterable[tuple[str, list[Exchange]]]:
    found: dict[str, list[Exchange]] = defaultdict(list)
    for each in exchanges:
        match = api.match(each.method, path_of(each.url))
        if match is not None:
            found[match.operation.id].append(each)
    return found.items()


def _made(
    api: Contract, operation_id: str, own: list[Exchange], asked: RecordedProvider, out: Path
) -> _RecordedVendor:
    operation = api.operation(operation_id)
    file = out / asked.source.file_name(operation_id)
    if file.exists() and cassettes.provenance(file) == "documented":
        return _RecordedVendor(operation, own, file, None, is_documented=True, before=None)
    shown = frozenset(name for code in operation.responses for name in operation.headers(code))
    interactions = [
        cassettes.interaction(e, frozenset(asked.headers) - {"content-type"}, shown) for e in own
    ]
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    new = cassettes.cassette(str(api.vendor), asked.source, today, interactions)
    text = None if cassettes.is_said_by(file, new) else cassettes.text(new)
    others = (out / name for name in asked.source.names(operation_id))
    before = next((each for each in others if each.exists()), None)
    return _RecordedVendor(operation, own, file, text, is_documented=False, before=before)


def _changes(api: Contract, made: _RecordedVendor, before: Path, shown: str) -> list[Finding]:
    """What is other than in the cassette before."""
    recorded = list(recording.read(before).exchanges(api.routes, api.name))
    return changes.between(api, made.operation, recorded, made.exchanges, shown)
