"""The findings that are known and accepted: a file that a run writes and later runs read.

A finding is known by its operation, check, direction, place and severity. What is known is counted,
and decides nothing; what is worse than it was is new.
"""

from collections.abc import Iterable, Mapping
from itertools import compress
from pathlib import Path
from typing import Any, Final, NamedTuple

import attrs
from attrs import frozen
from deskspec_runtime._version import __version__
from deskspec_runtime.findings import Finding

from ..conformance.checks import Check
from ..conformance.result import SEVERITIES, CheckResult
from ..failure import Failure
from ..openapi import documents, foreign_documents
from .finding_collector import without_numbers
from .unchecked import is_passing

_DIRECTIONS: Final = ("request", "response")
_ACCEPTED: Final = "not checked, which the baseline accepts"


class KnownFinding(NamedTuple):
    """What a finding is known by."""

    operation_id: str
    check: str
    direction: str
    json_path: str
    severity: str


@frozen
class Baseline:
    """The findings that are accepted."""

    known: frozenset[KnownFinding]

    def applied_to(self, result: CheckResult) -> CheckResult:
        """Return a result without what is accepted, and with what no longer occurs.

        An operation that was not checked, which is accepted, counts as left out on purpose; one
        that was not because of the time or the rate of this run is not accepted.
        """
        is_known = [
            _known_by(each) in self.known and _is_lasting(result, each) for each in result.findings
        ]
        new = [each for each, known in zip(result.findings, is_known, strict=True) if not known]
        excluded = {each.operation_id for each in self.known if each.check == Check.NOT_CHECKED.id}
        left = {
            name: why
            for name, why in result.not_checked.items()
            if name not in excluded or is_passing(why)
        }
        spared = result.not_checked.keys() - left.keys()
        looked_at = result.operation_ids.keys() - result.not_checked.keys()
        gone = self.known - {_known_by(each) for each in result.findings}
        return attrs.evolve(
            result,
            findings=new,
            accepted=list(compress(result.findings, is_known)),
            gone=[_line(each) for each in sorted(gone) if each.operation_id in looked_at],
            not_checked=left,
            skipped={**result.skipped, **dict.fromkeys(sorted(spared), _ACCEPTED)},
            operation_ids={n: e for n, e in result.operation_ids.items() if n not in spared},
            complete=not result.is_cut_short and not left,
        )


def read(file: Path, vendor: str) -> Baseline:
    """Read a baseline.

    Args:
        file: What `write` has written.
        vendor: The vendor, or the title of the foreign contract, that it must be of.

    Raises:
        Failure: The file cannot be read, is no baseline, or one of another vendor.
    """
    document = foreign_documents.read(file)
    try:
        of, known = document["vendor"], frozenset(map(_read, document["baseline"]))
    except (KeyError, TypeError, ValueError):
        raise Failure(f"{file}: not a baseline: make one with --write-baseline") from None
    if of != vendor:
        raise Failure(f"{file}: a baseline of {of}, not of {vendor}")
    return Baseline(known)


def write(file: Path, result: CheckResult) -> None:
    """Write the findings of a result, those that are accepted now too: later runs accept them.

    Raises:
        Failure: The file cannot be written.
    """
    lasting = (each for each in result.findings if _is_lasting(result, each))
    known = sorted(set(map(_known_by, (*lasting, *result.accepted))))
    document: dict[str, Any] = {
        "deskspec": __version__,
        "vendor": result.vendor,
        "baseline": [each._asdict() for each in known],
    }
    documents.write_json(file, document)


def _is_lasting(result: CheckResult, finding: Finding) -> bool:
    """Whether a finding is not one of the time or the rate of a run."""
    why = result.not_checked.get(finding.operation_id, "")
    return finding.check != Check.NOT_CHECKED.id or not is_passing(why)


def _known_by(finding: Finding) -> KnownFinding:
    place = without_numbers(finding.json_path)
    return KnownFinding(
        finding.operation_id, finding.check, finding.direction, place, finding.severity
    )


def _read(entry: Mapping[str, Any]) -> KnownFinding:
    known = KnownFinding(**entry)
    is_text: Iterable[bool] = (isinstance(each, str) for each in known)
    if not all(is_text) or known.severity not in SEVERITIES or known.direction not in _DIRECTIONS:
        raise ValueError
    return known


def _line(known: KnownFinding) -> str:
    return (
        f"no longer there: {known.severity}: {known.operation_id}, {known.check} at "
        f"{known.json_path}"
    )
