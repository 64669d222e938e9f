"""The matrix of operations and edges: where an operation exists, and what each run says of it.

The first columns are the project's own (docs, spec, examples, client, cassettes); then follows one
column for each kind of provider. Results of a simulator and of a live provider never share a
column.
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import Final, Literal, NamedTuple, TypeAlias, get_args

import attrs
from deskspec._vendors import VENDORS
from deskspec_runtime.findings import Finding

from ..conformance.checks import Check, CheckGuide
from ..conformance.result import SEVERITIES, CheckedOperation, CheckResult, Provider, name_of
from ..coverage.built import coverage_of
from ..coverage.table import CoverageRow
from ..record.cassettes import PROVENANCES

State: TypeAlias = Literal[
    "error", "warning", "unchecked", "info", "accepted", "clean", "skipped", "absent"
]
"""What a run says of an operation: the worst severity of its findings, `accepted` where a baseline
accepts all of them, `clean` where it was checked and nothing was found, `unchecked` and `skipped`
as in a result, `absent` if the run has nothing of it."""
STATES: Final[tuple[State, ...]] = get_args(State)
"""What needs somebody's eyes comes first."""
WORDS: Final[Mapping[State, str]] = {
    "error": "error",
    "warning": "warning",
    "info": "info",
    "unchecked": "not checked",
    "accepted": "accepted",
    "clean": "clean",
    "skipped": "skipped",
    "absent": "in no run",
}
_GUIDES: Final = {check.id: check.value for check in Check}


class MatrixCell(NamedTuple):
    """The state of an operation at one edge: of the project, or of a kind of provider."""

    edge: str
    state: State | Literal["yes", "no"]
    text: str


class AlikeFindings(NamedTuple):
    """Findings that differ in nothing but their source and the command that shows them again."""

    first: Finding
    others: list[Finding]


class CheckFindings(NamedTuple):
    """The findings of a check, and what the check asks; `None` for one of another version."""

    check: str
    guide: CheckGuide | None
    found: list[AlikeFindings]


class OperationRun(NamedTuple):
    """What a run says of an operation."""

    label: str
    started: str | None
    state: State
    why: tuple[State, str] | None
    """That it was skipped or not checked, and why."""
    checks: list[CheckFindings]


class MatrixRow(NamedTuple):
    """The states and findings of one operation."""

    name: str
    method: str
    path: str
    cells: list[MatrixCell]
    runs: list[OperationRun]
    """The runs that have something of it."""
    findings: list[Finding]

    @property
    def states(self) -> list[State]:
        """What it is found by. It is clean only if no run has a finding or could not look."""
        states: set[State] = {run.why[0] if run.why else run.state for run in self.runs}
        states.difference_update(SEVERITIES)
        states.update(finding.severity for finding in self.findings)
        if states - {"clean", "skipped"}:
            states -= {"clean"}
        return [state for state in STATES if state in states] or ["absent"]

    @property
    def order(self) -> tuple[int, int]:
        """Sorts the worst first, then those with more of it."""
        first = self.states[0]
        return STATES.index(first), -sum(each.severity == first for each in self.findings)


class MatrixTable(NamedTuple):
    """The operations of one API."""

    name: str
    edges: list[str]
    rows: list[MatrixRow]
    counted: str | None
    """Who counted where its operations exist; `None` for a foreign API."""


def worst(states: Container[State], otherwise: State) -> State:
    """Return the first of `STATES` that is among these, or another one where none is."""
    for state in STATES:
        if state in states:
            return state
    return otherwise


def label(result: CheckResult) -> str:
    """Return the name of a run, for example `simulator g1`."""
    return " ".join(filter(None, (result.provider, result.profile)))


def tables(results: Sequence[CheckResult]) -> list[MatrixTable]:
    """Return one table for each API, in the order of the results.

    Raises:
        Failure: The coverage of one of our vendors cannot be read.
    """
    by_api: dict[str, list[CheckResult]] = {}
    for result in results:
        by_api.setdefault(result.vendor, []).append(result)
    return [_table(name, own) for name, own in by_api.items()]


def _table(name: str, results: list[CheckResult]) -> MatrixTable:
    coverage = coverage_of(name) if name in VENDORS else None
    covered = {row.operation_id: row for row in coverage.rows} if coverage else {}
    providers = [kind for kind in get_args(Provider) if any(r.provider == kind for r in results)]
    found = _found(results)
    places = _places(results) | {
        row.operation_id: CheckedOperation(row.method, row.path) for row in covered.values()
    }
    rows = []
    for operation, (method, path) in places.items():
        row = covered.get(operation)
        by_run = found.get(operation, {})
        runs = [_run(each, operation, by_run.get(i, [])) for i, each in enumerate(results)]
        rows.append(
            MatrixRow(
                operation,
                method,
                path,
                [
                    *(_own_cells(row) if row else _no_cells() if covered else ()),
                    *(_provider_cell(kind, results, runs) for kind in providers),
                ],
                [run for run in runs if run.state != "absent"],
                [finding for findings in by_run.values() for finding in findings],
            )
        )
    rows.sort(key=lambda each: each.order)
    edges = [cell.edge for cell in rows[0].cells] if rows else []
    return MatrixTable(name, edges, rows, coverage.counted if coverage else None)


def _found(results: Sequence[CheckResult]) -> dict[str, dict[int, list[Finding]]]:
    """Operation -> number of the run -> its findings; that it was not checked is none."""
    found: dict[str, dict[int, list[Finding]]] = {}
    for i, result in enumerate(results):
        for finding in result.findings:
            if finding.check != Check.NOT_CHECKED.id:
                found.setdefault(name_of(finding), {}).setdefault(i, []).append(finding)
    return found


def _places(results: list[CheckResult]) -> dict[str, CheckedOperation]:
    """Operation -> method and path, for every operation in the results."""
    places: dict[str, CheckedOperation] = {
        operation_id: place
        for result in results
        for operation_id, place in result.operation_ids.items()
    }
    for result in results:
        for finding in result.findings:
            places.setdefault(name_of(finding), CheckedOperation(finding.method, finding.path))
        for operation_id in (*result.not_checked, *result.skipped):
            places.setdefault(operation_id, CheckedOperation("", ""))
    return places


def _run(result: CheckResult, operation: str, findings: list[Finding]) -> OperationRun:
    states: set[State] = {finding.severity for finding in findings}
    why = _why(result, operation)
    if why is not None:
        states.add(why[0])
    elif any(name_of(each) == operation for each in result.accepted):
        states.add("accepted")
    elif operation in result.operation_ids:
        states.add("clean")
    state = worst(states, "absent")
    checks = _by_check(findings)
    return OperationRun(label(result), result.origin.started, state, why, checks)


def _why(result: CheckResult, operation: str) -> tuple[State, str] | None:
    """Why a run did not look at an operation."""
    if operation in result.not_checked:
        return "unchecked", result.not_checked[operation]
    if operation in result.skipped:
        return "skipped", result.skipped[operation]
    if operation in result.operation_ids and not result.requests:
        return "unchecked", "the run ended first"
    return None


def _by_check(findings: Iterable[Finding]) -> list[CheckFindings]:
    """The findings of each check, the most severe first."""
    by_check: dict[str, dict[tuple[object, ...], list[Finding]]] = {}
    for finding in sorted(findings, key=lambda each: SEVERITIES.index(each.severity)):
        alike = attrs.astuple(attrs.evolve(finding, reproduce=None, source=None))
        by_check.setdefault(finding.check, {}).setdefault(alike, []).append(finding)
    return [
        CheckFindings(
            check,
            _GUIDES.get(check),
            [AlikeFindings(first, others) for first, *others in groups.values()],
        )
        for check, groups in by_check.items()
    ]


def _own_cells(row: CoverageRow) -> Iterator[MatrixCell]:
    yield MatrixCell("docs", "yes" if row.evidence else "no", row.evidence or "missing")
    yield MatrixCell("spec", *_presence(is_present="spec" in row.places))
    yield MatrixCell("examples", "yes" if row.examples else "no", str(row.examples))
    yield MatrixCell("client", *_presence(is_present="client" in row.places))
    recorded = [f"{row.recordings[p]} {p}" for p in PROVENANCES if row.recordings[p]]
    yield MatrixCell("cassettes", "yes" if recorded else "no", ", ".join(recorded) or "none")


def _no_cells() -> Iterator[MatrixCell]:
    """The cells of a request that is none of the API's operations."""
    for edge in ("docs", "spec", "examples", "client", "cassettes"):
        yield MatrixCell(edge, "no", "missing")


def _presence(*, is_present: bool) -> tuple[Literal["yes", "no"], str]:
    return ("yes", "yes") if is_present else ("no", "missing")


def _provider_cell(
    provider: str, results: Sequence[CheckResult], runs: Sequence[OperationRun]
) -> MatrixCell:
    own = [run for result, run in zip(results, runs, strict=True) if result.provider == provider]
    state = worst([run.state for run in own], "absent")
    if state not in SEVERITIES:
        return MatrixCell(provider, state, WORDS[state])
    count = sum(
        each.first.severity == state and 1 + len(each.others)
        for run in own
        for check in run.checks
        for each in check.found
    )
    return MatrixCell(provider, state, f"{count} {state}" + ("s" if count > 1 else ""))
