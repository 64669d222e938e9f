"""The matrix of operations and edges: where an operation exists, and its findings in each result.

The first columns are the project's own (docs, spec, examples, client, cassettes); then follows one
column for each kind of provider. Results of a simulator and of a live provider never share a
column.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, Literal, NamedTuple, TypeAlias

from deskspec_runtime.findings import Finding

from .. import coverage
from ..conformance.checks import Check
from ..conformance.result import SEVERITIES, CheckedOperation, CheckResult
from ..openapi import documents
from ..openapi.nodes import nodes_in
from ..openapi.operations import operations_of
from ..project import Project
from ..record.cassettes import PROVENANCES

State: TypeAlias = Literal["yes", "no", "clean", "info", "warning", "error", "unchecked"]
_PROVIDERS: Final = ("simulator", "live", "recording")


class MatrixCell(NamedTuple):
    """The state of an operation at one edge."""

    edge: str
    state: State
    text: str


class CheckedEdge(NamedTuple):
    """The findings of one result about an operation."""

    label: str
    findings: list[Finding]


class MatrixRow(NamedTuple):
    """The states and findings of one operation."""

    operation_id: str
    method: str
    path: str
    cells: list[MatrixCell]
    checked: list[CheckedEdge]

    @property
    def findings(self) -> list[Finding]:
        return [finding for checked in self.checked for finding in checked.findings]

    @property
    def states(self) -> list[State]:
        """What it is found by: severities of findings, `unchecked`; `clean` without any."""
        found = [each for each in self.findings if each.check != Check.NOT_CHECKED.id]
        states: list[State] = [s for s in SEVERITIES if any(each.severity == s for each in found)]
        if not self.checked or len(found) < len(self.findings):
            states.append("unchecked")
        return states or ["clean"]


class MatrixTable(NamedTuple):
    """The operations of one API."""

    name: str
    edges: list[str]
    rows: list[MatrixRow]


def label(result: CheckResult) -> str:
    """Return the name of a run, for example `simulator g1`."""
    return " ".join(filter(None, (result.provider, result.profile)))


def tables(project: Project, results: Sequence[CheckResult]) -> list[MatrixTable]:
    """Return one table for each API, in the order of the results."""
    by_api: dict[str, list[CheckResult]] = {}
    for result in results:
        by_api.setdefault(result.vendor, []).append(result)
    return [_table(project, name, own) for name, own in by_api.items()]


def _table(project: Project, name: str, results: list[CheckResult]) -> MatrixTable:
    is_ours = name in project.vendors
    covered = {row.operation_id: row for row in _covered(project, name)} if is_ours else {}
    examples = _examples(project, name) if is_ours else {}
    providers = [kind for kind in _PROVIDERS if any(r.provider == kind for r in results)]
    places = _places(results) | {
        row.operation_id: CheckedOperation(row.method, row.path) for row in covered.values()
    }
    rows = []
    for operation_id, (method, path) in places.items():
        row = covered.get(operation_id)
        cells = list(_own_cells(row, examples)) if row is not None else []
        cells += [_provider_cell(kind, operation_id, results) for kind in providers]
        checked = [
            CheckedEdge(
                label(result), [f for f in result.findings if f.operation_id == operation_id]
            )
            for result in results
            if operation_id in result.operation_ids.keys() - result.not_checked.keys()
            or any(f.operation_id == operation_id for f in result.findings)
        ]
        rows.append(MatrixRow(operation_id, method, path, cells, checked))
    return MatrixTable(name, [cell.edge for cell in rows[0].cells] if rows else [], rows)


def _places(results: list[CheckResult]) -> dict[str, CheckedOperation]:
    """Operation id -> method and path, for every operation in the results."""
    places: dict[str, CheckedOperation] = {
        operation_id: place
        for result in results
        for operation_id, place in result.operation_ids.items()
    }
    for result in results:
        for finding in result.findings:
            places.setdefault(finding.operation_id, CheckedOperation(finding.method, finding.path))
    return places


def _covered(project: Project, vendor: str) -> list[coverage.CoverageRow]:
    return coverage.coverage(project, vendor).rows


def _examples(project: Project, vendor: str) -> dict[str, int]:
    """Operation id -> number of documented examples, over all profiles."""
    counts: dict[str, int] = {}
    files = [*project.contracts.glob(f"{vendor}.yaml"), *project.contracts.glob(f"{vendor}.*.yaml")]
    for file in files:
        for operation in operations_of(documents.read(file, file.name)):
            named = [
                node["examples"]
                for _, node in nodes_in(operation.node)
                if isinstance(node, dict) and isinstance(node.get("examples"), Mapping)
            ]
            counts[operation.id] = counts.get(operation.id, 0) + sum(map(len, named))
    return counts


def _own_cells(row: coverage.CoverageRow, examples: Mapping[str, int]) -> Iterator[MatrixCell]:
    yield MatrixCell("docs", "yes" if row.evidence else "no", row.evidence or "missing")
    yield MatrixCell("spec", *_presence(is_present="spec" in row.places))
    count = examples.get(row.operation_id, 0)
    yield MatrixCell("examples", "yes" if count else "no", str(count))
    yield MatrixCell("client", *_presence(is_present="client" in row.places))
    recorded = [f"{row.recordings[p]} {p}" for p in PROVENANCES if row.recordings[p]]
    yield MatrixCell("cassettes", "yes" if recorded else "no", ", ".join(recorded) or "none")


def _presence(*, is_present: bool) -> tuple[State, str]:
    return ("yes", "yes") if is_present else ("no", "missing")


def _provider_cell(provider: str, operation_id: str, results: list[CheckResult]) -> MatrixCell:
    own = [result for result in results if result.provider == provider]
    findings = [f for result in own for f in result.findings if f.operation_id == operation_id]
    checked = [each for each in own if operation_id not in each.not_checked]
    others = [each for each in findings if each.check != Check.NOT_CHECKED.id]
    if not others and not any(operation_id in result.operation_ids for result in checked):
        return MatrixCell(provider, "unchecked", "not checked")
    state = _state(findings)
    count = sum(finding.severity == state for finding in findings)
    return MatrixCell(provider, state, f"{count} {state}" if findings else "clean")


def _state(findings: list[Finding]) -> State:
    for severity in SEVERITIES:
        if any(finding.severity == severity for finding in findings):
            return severity
    return "clean"
