"""The result of a check, and how it is reported: as JSON, text, and an exit code."""

import os
import shutil
import sys
import textwrap
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple, TextIO, TypeAlias

import attrs
import msgspec
from attrs import Factory, frozen
from deskspec_runtime._version import __version__
from deskspec_runtime.findings import Finding, Severity

from ..failure import Failure
from ..openapi import documents, foreign_documents
from ..openapi.documents import Document
from ..printable import printable
from .checks import Check
from .run_origin import RunOrigin

Provider: TypeAlias = Literal["simulator", "live", "recording"]
SEVERITIES: Final[tuple[Severity, ...]] = ("error", "warning", "info")
"""The worst first."""
_COLOURS: Final[Mapping[Severity, str]] = {"error": "31", "warning": "33", "info": "36"}
_NAMED_REASONS: Final = 5
"""How many reasons of one kind the summary names, the most frequent first."""
_NAMED: Final = 3
"""How many infos of a check its one line names."""
_NOT_CHECKED: Final = Check.NOT_CHECKED.id


class CheckedOperation(NamedTuple):
    """Method and path template of a checked operation."""

    method: str
    path: str


@frozen(kw_only=True)
class CheckResult:
    """The result of a check.

    Attributes:
        vendor: The vendor, or the title of a foreign contract.
        provider: The kind of provider that was checked.
        profile: The documented variant; `None` for a foreign contract.
        spec_sha256: Hash of the contract.
        complete: Whether everything was checked.
        operation_ids: The checked operations: id -> method and path.
        skipped: Operations that were left out on purpose: id -> why.
        not_checked: Operations of which no response could be checked: id -> why.
        requests: Number of requests.
        seconds: Duration.
        findings: The findings, in the order in which they were made.
        is_cut_short: Whether the run ended before everything was asked.
        accepted: Findings that are known, and decide nothing.
        gone: Lines about what was known and no longer occurs.
        pace: How fast requests were sent, for the summary; empty if at once.
        origin: When it began, which host was asked, and the caller's revision.
    """

    vendor: str
    provider: Provider
    profile: str | None
    spec_sha256: str
    complete: bool
    operation_ids: Mapping[str, CheckedOperation]
    requests: int
    seconds: float
    findings: list[Finding]
    skipped: Mapping[str, str] = Factory(dict)
    not_checked: Mapping[str, str] = Factory(dict)
    is_cut_short: bool = False
    accepted: Sequence[Finding] = Factory(list)
    gone: Sequence[str] = ()
    pace: str = ""
    origin: RunOrigin = Factory(RunOrigin)

    @property
    def operations(self) -> int:
        """Number of checked operations."""
        return len(self.operation_ids)

    @property
    def counts(self) -> dict[Severity, int]:
        """Severity -> number of findings, the worst first."""
        counted = Counter(finding.severity for finding in self.findings)
        return {severity: counted[severity] for severity in SEVERITIES}

    def exit_code(self, fail_on: Severity = "error") -> int:
        """Return the exit code of a command.

        1 if a finding has this severity or a worse one, else 3 if not everything was checked,
        else 0. That something was not checked is no finding in this sense.
        """
        failing = SEVERITIES[: SEVERITIES.index(fail_on) + 1]
        if any(each.severity in failing and each.check != _NOT_CHECKED for each in self.findings):
            return 1
        return 0 if self.complete else 3

    def to_dict(self) -> Document:
        """Return the result as a JSON object."""
        return {
            "deskspec": __version__,
            "vendor": self.vendor,
            "provider": self.provider,
            "profile": self.profile,
            "spec_sha256": self.spec_sha256,
            "complete": self.complete,
            "operations": self.operations,
            "operation_ids": {name: place._asdict() for name, place in self.operation_ids.items()},
            "not_checked": _reasons(self.not_checked),
            "skipped": _reasons(self.skipped),
            "requests": self.requests,
            "seconds": round(self.seconds, 3),
            **attrs.asdict(self.origin),
            "findings": [attrs.asdict(finding) for finding in self.findings],
            "accepted": [attrs.asdict(finding) for finding in self.accepted],
        }

    def write(self, file: Path) -> None:
        """Write the JSON atomically.

        Raises:
            Failure: The file cannot be written.
        """
        documents.write_json(file, self.to_dict())

    def text(
        self,
        *,
        fail_on: Severity = "error",
        clean: str = "nothing wrong",
        verbose: bool = False,
        coloured: bool = False,
        width: int | None = None,
    ) -> str:
        """Return the result as text: each finding once, the worst first, and a summary.

        Args:
            fail_on: The severity from which on a finding decides.
            clean: The words of the summary if there are no findings.
            verbose: Whether infos, and what was not checked, have a line each, and not one for
                all of a check.
            coloured: Whether severities are coloured.
            width: The columns of the terminal: lines break between words; `None` for no limit.
        """
        return "\n".join(
            [*self._lines(coloured, verbose, width), *self._end(fail_on, clean, width)]
        )

    def _lines(self, coloured: bool, verbose: bool, width: int | None) -> Iterator[str]:
        alike: dict[tuple[Any, ...], list[Finding]] = {}
        folded: dict[str, list[Finding]] = {}
        for finding in self.findings:
            if not verbose and (finding.severity == "info" or finding.check == _NOT_CHECKED):
                folded.setdefault(finding.check, []).append(finding)
            else:
                alike.setdefault(attrs.astuple(finding)[:-2], []).append(finding)
        for check, findings in folded.items():
            if len(findings) == 1:
                alike[check,] = findings
        groups = sorted(alike.values(), key=lambda group: SEVERITIES.index(group[0].severity))
        for first, *others in groups:
            line = line_of(first)
            if others:
                line += f", and {len(others)} more like it"
            line = _wrapped(line, width)
            yield _coloured(line, first.severity) if coloured else line
            if (
                first.reproduce
            ):  # as it is, but for what would steer the terminal: it is to be copied
                yield f"    {printable(first.reproduce)}"
        for check, findings in folded.items():
            if len(findings) > 1:
                line = _wrapped(_line_of_all(check, findings), width)
                yield _coloured(line, findings[0].severity) if coloured else line

    def _end(self, fail_on: Severity, clean: str, width: int | None) -> Iterator[str]:
        """Yield what no longer occurs, and the summary."""
        contract = " ".join(filter(None, (self.vendor, self.profile)))
        checked = len(self.operation_ids.keys() - self.not_checked.keys())
        requests = _counted(self.requests, "request")
        parts = [
            f"{_counted(checked, 'operation')} checked",
            *_counted_by_reason(self.not_checked, "not checked"),
            *_counted_by_reason(self.skipped, "skipped"),
            f"{requests} ({self.pace})" if self.pace else requests,
            f"{self.seconds:.1f} s",
        ]
        verdict = ", ".join(self._verdict(fail_on, clean))
        yield from (_wrapped(printable(each), width) for each in self.gone)
        yield _wrapped(printable(f"{contract}: {verdict}; {', '.join(parts)}"), width)

    def _verdict(self, fail_on: Severity, clean: str) -> Iterator[str]:
        found = [_counted(number, word) for word, number in self.counts.items() if number]
        has_failed = self.exit_code(fail_on) == 1
        if has_failed:
            yield "failed"
        if not self.complete:
            yield "not complete"
        elif not has_failed:
            yield "passed" if found or self.accepted else clean
        yield from found or ([] if self.complete else ["nothing found so far"])
        if self.accepted:
            yield f"{len(self.accepted)} accepted"


def read(file: Path) -> CheckResult:
    """Read a result from a JSON file.

    Raises:
        Failure: The file cannot be read, or is no result of a check.
    """
    document = foreign_documents.read(file)
    try:
        written = msgspec.convert(document, _WrittenResult)
    except msgspec.ValidationError as error:
        raise Failure(
            f"{file}: not a result of deskspec verify or check-traffic: {error}"
        ) from None
    return CheckResult(
        vendor=written.vendor,
        provider=written.provider,
        profile=written.profile,
        spec_sha256=written.spec_sha256,
        complete=written.complete,
        operation_ids={
            name: CheckedOperation(place.method, place.path)
            for name, place in written.operation_ids.items()
        },
        requests=written.requests,
        seconds=written.seconds,
        findings=written.findings,
        skipped={each.operation_id: each.why for each in written.skipped},
        not_checked={each.operation_id: each.why for each in written.not_checked},
        origin=RunOrigin(written.started, written.host, written.commit),
        accepted=written.accepted,
    )


class _WrittenPlace(msgspec.Struct):
    method: str
    path: str


class _WrittenReason(msgspec.Struct):
    operation_id: str
    why: str


class _WrittenResult(msgspec.Struct):
    """A result in a file; older files lack the keys that have a default here."""

    vendor: str
    provider: Provider
    profile: str | None
    spec_sha256: str
    complete: bool
    operation_ids: dict[str, _WrittenPlace]
    requests: int
    seconds: float
    findings: list[Finding]
    skipped: list[_WrittenReason] = []
    not_checked: list[_WrittenReason] = []
    started: str | None = None
    host: str | None = None
    commit: str | None = None
    accepted: list[Finding] = []


def _reasons(reasons: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"operation_id": name, "why": why} for name, why in reasons.items()]


def terminal_width(stream: TextIO | None = None) -> int | None:
    """Return the columns of the terminal that a stream writes to; `None` if it is none."""
    is_terminal = (stream or sys.stdout).isatty()
    return shutil.get_terminal_size().columns if is_terminal else None


def is_coloured(stream: TextIO | None = None) -> bool:
    """Whether to colour output: on a terminal or with `FORCE_COLOR`, and not with `NO_COLOR`."""
    is_wanted = (stream or sys.stdout).isatty() or bool(os.environ.get("FORCE_COLOR"))
    return is_wanted and not os.environ.get("NO_COLOR")


def name_of(finding: Finding) -> str:
    """Return the operation of a finding, or the request that is none, or `the document`."""
    return finding.operation_id or f"{finding.method} {finding.path}".strip() or "the document"


def line_of(finding: Finding) -> str:
    """Return a finding as a line of text, safe to show."""
    where = f" [{finding.source}]" if finding.source else ""
    name = f"{finding.operation_id} " if finding.operation_id else ""
    name += f"({finding.method} {finding.path}), " if finding.method else ""
    return printable(
        f"{finding.severity}: {name}{finding.check} at "
        f"{finding.json_path}: expected {finding.expected}, got {finding.seen}{where}"
    )


def _line_of_all(check: str, findings: Sequence[Finding]) -> str:
    """One line for all findings of a check, which names the first ones."""
    names = list(
        dict.fromkeys(f"{each.operation_id} {each.json_path}".strip() for each in findings)
    )
    named = ", ".join(name.removesuffix(" $") for name in names[:_NAMED])
    more = len(names) - _NAMED
    line = printable(f"{findings[0].severity}: {len(findings)} × {check}: {named}")
    return line + (f", and {more} more (-v names all)" if more > 0 else "")


def _wrapped(line: str, width: int | None) -> str:
    """Return a line broken between words, so that the terminal cuts none."""
    if width is None:
        return line
    return "\n".join(
        textwrap.wrap(
            line,
            width,
            subsequent_indent="  ",
            break_long_words=False,
            break_on_hyphens=False,
        )
    )


def _coloured(line: str, severity: Severity) -> str:
    head, colon, rest = line.partition(":")
    return f"\033[{_COLOURS[severity]}m{head}\033[0m{colon}{rest}"


def _counted_by_reason(reasons: Mapping[str, str], state: str) -> Iterator[str]:
    counted = Counter(reasons.values()).most_common()
    for why, number in counted[:_NAMED_REASONS]:
        yield f"{number} {state} ({why})"
    others = sum(number for _, number in counted[_NAMED_REASONS:])
    if others:
        yield f"{others} {state} for other reasons"


def _counted(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
