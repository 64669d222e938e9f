"""The table of coverage: as text, as JSON, and read again from a file."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from deskspec_runtime._version import __version__

from ..openapi import documents
from ..record.cassettes import PROVENANCES

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
    examples: int
    """Number of documented examples, over all profiles."""

    @property
    def missing(self) -> list[str]:
        return [place for place in PLACES if place not in self.places]


class Coverage(NamedTuple):
    """The operations of a vendor, and those that the ledger excludes from generation."""

    vendor: str
    rows: list[CoverageRow]
    not_generated: Mapping[str, Mapping[str, Any]]
    built: str | None = None
    """The version whose build counted; `None` if this checkout was counted just now."""

    @property
    def counted(self) -> str:
        """Who counted, in words."""
        if self.built is None:
            return "counted in this checkout"
        return f"counted when deskspec {self.built} was built"

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
        if self.not_generated:
            levels = Counter(entry["evidence"] for entry in self.not_generated.values())
            by_level = ", ".join(f"{level} {count}" for level, count in sorted(levels.items()))
            lines.append(f"{len(self.not_generated)} not generated: {by_level}")
        for name, entry in self.not_generated.items():
            request = f"{entry['method'].upper()} {entry['path']}"
            lines.append(f"not generated: {name} ({request}), {entry['evidence']}: {entry['why']}")
        for row in self.rows:
            if row.missing:
                lines.append(f"missing: {row.operation_id}: not in {', '.join(row.missing)}")
        lines.append(self.counted)
        return "\n".join(lines)

    def document(self) -> dict[str, Any]:
        """Return the coverage as JSON, in the format of all results of the command."""
        return {
            "deskspec": self.built or __version__,
            "vendor": self.vendor,
            "complete": True,
            "counted": "checkout" if self.built is None else "build",
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
                    "examples": row.examples,
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


def read(file: Path) -> Coverage:
    """Read a table that a build wrote.

    Raises:
        Failure: It cannot be read.
    """
    document = documents.read_json(file, file.name)
    rows = [
        CoverageRow(
            row["operation_id"],
            row["method"],
            row["path"],
            row["evidence"] or "",
            frozenset(row["places"]),
            Counter(row["cassettes"]),
            row["examples"],
        )
        for row in document["rows"]
    ]
    return Coverage(document["vendor"], rows, document["not_generated"], document["deskspec"])
