"""What the head of the page says: a verdict on everything, and one on each run.

A run that did not look everywhere is never shown as clean.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from ..conformance.checks import Check
from ..conformance.result import SEVERITIES, CheckResult
from .matrix import WORDS, MatrixTable, State, worst

LEGEND: Final[Mapping[State, str]] = {
    "error": "an attribute has another type, a required field is gone, a call raises, or a promise "
    "of the API is not kept",
    "warning": "the contract refuses it, and the client still reads it",
    "unchecked": "asked without a response that can be checked, or the run ended first: neither "
    "good nor bad is known",
    "info": "something new, or a documented field that never comes",
    "accepted": "a baseline accepts what was found",
    "clean": "checked, and nothing was found",
    "skipped": "left out on purpose: it writes or sends, was not selected, or the profile lacks it",
    "absent": "no recording or run has it",
}
_NAMED_REASONS: Final = 3
"""How many reasons the verdict names."""


class RunSummary(NamedTuple):
    """A run, with its verdict in a few words."""

    result: CheckResult
    state: State
    text: str
    checked: int
    """Number of checked operations."""


class Verdict(NamedTuple):
    """The verdict on all runs."""

    state: State
    text: str
    notes: list[str]


def summary(result: CheckResult) -> RunSummary:
    """Return the summary of a run."""
    counts = _counts([result])
    words = [_counted(number, severity) for severity, number in counts.items()]
    state = worst(counts, "accepted" if result.accepted else "clean")
    if result.accepted:
        words.append(f"{len(result.accepted):,} accepted")
    if not result.complete:
        words.append("not complete")
    if state != "error" and not _is_whole(result):
        state = "unchecked"
    if not _checked(result):
        words.append("nothing checked")
    return RunSummary(result, state, ", ".join(words) or "clean", _checked(result))


def verdict(results: Sequence[CheckResult], tables: Sequence[MatrixTable]) -> Verdict:
    """Return the verdict on all runs.

    Args:
        results: The results of the runs.
        tables: Their operations.
    """
    counts = _counts(results)
    rows = [row for table in tables for row in table.rows]
    in_rows = Counter(state for row in rows for state in row.states)
    partial = sum(not _is_whole(result) for result in results)
    accepted = sum(len(result.accepted) for result in results)
    state = worst(counts, "accepted" if accepted else "clean")
    if state != "error" and (partial or in_rows["unchecked"]):
        state = "unchecked"
    found = ", ".join(_counted(number, severity) for severity, number in counts.items())
    if any(map(_checked, results)):
        wrong = "Nothing wrong in what was checked" if state == "unchecked" else "Nothing wrong"
        text, notes = found or wrong, []
    else:
        text, notes = f"Nothing was checked: {_why_nothing(results)}", [found] if found else []
    notes.append(_counted(len(rows), "operation"))
    if accepted:
        notes.append(f"{accepted:,} accepted by a baseline")
    if partial:
        notes.append(f"{partial} of {_counted(len(results), 'run')} not complete")
    left_out: tuple[State, ...] = ("unchecked", "skipped", "absent")
    notes += [f"{in_rows[each]} {WORDS[each]}" for each in left_out if in_rows[each]]
    return Verdict(state, text, notes)


def _checked(result: CheckResult) -> int:
    """Number of checked operations."""
    checked = result.operation_ids.keys() - result.not_checked.keys()
    return len(checked) if result.requests else 0


def _why_nothing(results: Sequence[CheckResult]) -> str:
    """The reasons why runs checked nothing, the most frequent first."""
    reasons = Counter(why for result in results for why in result.not_checked.values())
    named = [why for why, _ in reasons.most_common(_NAMED_REASONS)]
    more = len(reasons) - len(named)
    named += [_counted(more, "more reason")] if more else []
    return ", ".join(named) or "there was nothing to look at"


def _is_whole(result: CheckResult) -> bool:
    return result.complete and _checked(result) > 0


def _counts(results: Sequence[CheckResult]) -> dict[State, int]:
    """Severity -> number of findings, where there are any; that it was not checked is none."""
    counted = Counter(
        finding.severity
        for result in results
        for finding in result.findings
        if finding.check != Check.NOT_CHECKED.id
    )
    return {severity: counted[severity] for severity in SEVERITIES if counted[severity]}


def _counted(number: int, word: str) -> str:
    return f"{number:,} {word}" if number == 1 else f"{number:,} {word}s"
