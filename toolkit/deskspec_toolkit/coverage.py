"""Coverage: which operations of a vendor are in ledger, spec, client, simulator and cassettes.

Each place is read on its own, so an operation that only one of them has is found, too.
"""

from collections import Counter
from typing import Any, NamedTuple

from deskspec_runtime._version import __version__

from .failure import Failure
from .generator import completeness, docs_ledger
from .openapi import documents
from .openapi.operations import OperationObject, operations_of
from .project import Project
from .record import cassettes
from .record.cassettes import PROVENANCES
from .simulator.core import Core

PLACES = ("ledger", "spec", "client", "simulator", "cassettes")


class CoverageRow(NamedTuple):
    """An operation, and the places that have it."""

    operation_id: str
    method: str
    path: str
    evidence: str
    """How far its documentation was read; empty if it is not in the ledger."""
    places: frozenset[str]
    recordings: Counter[str]
    """Provenance -> number of cassettes."""

    @property
    def missing(self) -> list[str]:
        return [place for place in PLACES if place not in self.places]


class Coverage(NamedTuple):
    """The operations of a vendor, and those that the ledger excludes from generation."""

    vendor: str
    rows: list[CoverageRow]
    not_generated: dict[str, docs_ledger.Entry]

    @property
    def is_complete(self) -> bool:
        return not any(row.missing for row in self.rows)

    def count(self, place: str) -> int:
        return sum(place in row.places for row in self.rows)

    def text(self) -> str:
        """Return the table, the missing operations, and the excluded ones."""
        width = max((len(row.operation_id) for row in self.rows), default=0)
        lines = [f"{'operation':<{width}}  ledger         spec  client  simulator  cassettes"]
        for row in self.rows:
            marks = ["yes" if place in row.places else "-" for place in PLACES[1:4]]
            recorded = ", ".join(
                f"{row.recordings[p]} {p}" for p in PROVENANCES if row.recordings[p]
            )
            lines.append(
                f"{row.operation_id:<{width}}  {row.evidence or '-':<13}  {marks[0]:<4}  "
                f"{marks[1]:<6}  {marks[2]:<9}  {recorded or '-'}"
            )
        counts = ", ".join(f"{place} {self.count(place)}" for place in PLACES)
        lines += ["", f"{len(self.rows)} operations: {counts}"]
        by_provenance = (
            f"{p} {sum(bool(row.recordings[p]) for row in self.rows)}" for p in PROVENANCES
        )
        lines.append(f"operations with a cassette of each provenance: {', '.join(by_provenance)}")
        for name, entry in self.not_generated.items():
            request = f"{entry['method'].upper()} {entry['path']}"
            lines.append(f"not generated: {name} ({request}): {entry['why']}")
        for row in self.rows:
            if row.missing:
                lines.append(f"missing: {row.operation_id}: not in {', '.join(row.missing)}")
        return "\n".join(lines)

    def document(self) -> dict[str, Any]:
        """Return the coverage as JSON, in the format of all results of the command."""
        return {
            "deskspec": __version__,
            "vendor": self.vendor,
            "complete": True,
            "operations": len(self.rows),
            "coverage": {place: self.count(place) for place in PLACES},
            "rows": [
                {
                    "operation_id": row.operation_id,
                    "method": row.method,
                    "path": row.path,
                    "evidence": row.evidence or None,
                    "places": [place for place in PLACES if place in row.places],
                    "cassettes": {p: row.recordings[p] for p in PROVENANCES},
                }
                for row in self.rows
            ],
            "not_generated": self.not_generated,
            "findings": [
                {
                    "operation_id": row.operation_id,
                    "method": row.method,
                    "path": row.path,
                    "check": "coverage",
                    "severity": "error",
                    "expected": f"in {place}",
                    "seen": "missing",
                }
                for row in self.rows
                for place in row.missing
            ],
        }


def coverage(project: Project, vendor: str) -> Coverage:
    """Collect the operations of every place.

    Args:
        project: The project.
        vendor: The vendor.

    Raises:
        Failure: A place cannot be read, for example because nothing was generated yet.
    """
    entries = docs_ledger.read(project, vendor)
    operations = _documented(project, vendor)
    package = completeness.inventory(project.generated, f"{vendor}_client")["operations"]
    handled = Core({}, api_key="coverage").handled.get(vendor, frozenset())
    recordings: dict[str, Counter[str]] = {}
    for cassette in cassettes.cassettes(cassettes.folder(project, vendor)):
        recordings.setdefault(cassette.operation_id, Counter())[cassette.provenance] += 1
    by_place = {
        "ledger": entries.operations.keys(),
        "spec": operations.keys(),
        "client": {name for name, call in package.items() if len(call["clients"]) == 2},
        "simulator": handled,
        "cassettes": recordings.keys(),
    }
    ids = set().union(*by_place.values()) - entries.not_generated.keys()
    rows = []
    for operation_id in sorted(ids):
        call = package.get(operation_id, {"method": "", "path": ""})
        documented = operations.get(operation_id)
        rows.append(
            CoverageRow(
                operation_id,
                (documented.method if documented else call["method"]).upper(),
                documented.path if documented else call["path"],
                entries.operations.get(operation_id, {}).get("evidence", ""),
                frozenset(place for place in PLACES if operation_id in by_place[place]),
                recordings.get(operation_id, Counter()),
            )
        )
    return Coverage(vendor, rows, entries.not_generated)


def _documented(project: Project, vendor: str) -> dict[str, OperationObject]:
    """Operation id -> operation, over all contracts of the vendor."""
    files = [*project.contracts.glob(f"{vendor}.yaml"), *project.contracts.glob(f"{vendor}.*.yaml")]
    if not files:
        raise Failure(
            f"{project.shown(project.contracts)} has no contract of {vendor}: run deskspec generate"
        )
    return {
        operation.id: operation
        for file in sorted(files)
        for operation in operations_of(documents.read(file, file.name))
    }
