"""Changes as text, as JSON and as Markdown, grouped by the operations that they concern."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from deskspec_runtime._version import __version__

from ..printable import printable
from .changes import LEVELS, Change, Level, bump, worst

_NAMED_AT_MOST: Final = 3
_ADVICE: Final[Mapping[Level, str]] = {
    "breaking": "major, or minor before 1.0",
    "compatible": "minor",
    "docs-only": "patch",
}
"""Level -> what to do with the version."""


class VersionComparison(NamedTuple):
    """What changed between two versions, and what they are called."""

    old: str
    new: str
    changes: Sequence[Change]
    notes: Sequence[str] = ()
    """What a reader must know of the comparison itself."""
    not_compared: Sequence[str] = ()
    """Where the versions differ in a way that is not compared."""

    @property
    def is_breaking(self) -> bool:
        return any(change.level == "breaking" for change in self.changes)


def text(comparison: VersionComparison, *, verbose: bool = False) -> str:
    """Return a comparison as lines for a terminal; the last one sums it up.

    Args:
        comparison: The comparison.
        verbose: A line for each change of words, too; else they are counted.
    """
    lines = [printable(note) for note in _notes(comparison)]
    width = max(map(len, LEVELS))
    for heading, changes in _groups(comparison.changes).items():
        lines.append(printable(heading))
        words = [each for each in changes if each.level == "docs-only"]
        is_short = len(words) > 1 and not verbose
        shown = [each for each in changes if each not in words] if is_short else changes
        lines += [f"  {each.level:{width}}  {printable(_told(each))}" for each in shown]
        if is_short:
            kinds = ", ".join(sorted({each.kind for each in words}))
            lines.append(f"  {'docs-only':{width}}  {len(words)} places: {kinds}")
    return "\n".join([*lines, summary(comparison)])


def summary(comparison: VersionComparison) -> str:
    """Return how many changes there are of each level, and the bump that they ask for."""
    if not comparison.changes:
        return "no change was found" if comparison.not_compared else "nothing changed"
    counted = ", ".join(
        f"{number} {level}" for level, number in _counts(comparison.changes).items() if number
    )
    level = worst(comparison.changes) or "docs-only"
    advice = f"{counted}; suggested version bump: {_ADVICE[level]}"
    return (
        f"{advice}, unless what is not compared asks for more"
        if comparison.not_compared
        else advice
    )


def markdown(comparison: VersionComparison) -> str:
    """Return a comparison as Markdown, the worst changes first."""
    lines = [f"# From {_escaped(comparison.old)} to {_escaped(comparison.new)}", ""]
    lines += [line for note in _notes(comparison) for line in (f"*{_escaped(note)}*", "")]
    lines += [f"{summary(comparison).capitalize()}.", ""]
    for level in LEVELS:
        groups = _groups(each for each in comparison.changes if each.level == level)
        if groups:
            lines += [f"## {level.capitalize()}", ""]
        for heading, changes in groups.items():
            lines += [f"- {_escaped(heading)}", *(f"  - {_escaped(_told(e))}" for e in changes)]
        lines += [""] if groups else []
    return "\n".join(lines).rstrip() + "\n"


def document(comparison: VersionComparison) -> dict[str, Any]:
    """Return a comparison as `--json` has it."""
    return {
        "deskspec": __version__,
        "old": comparison.old,
        "new": comparison.new,
        "bump": bump(comparison.changes),
        "counts": dict(_counts(comparison.changes)),
        "notes": list(comparison.notes),
        "not_compared": list(comparison.not_compared),
        "changes": [change.document() for change in comparison.changes],
    }


def _notes(comparison: VersionComparison) -> list[str]:
    """What a reader must know, in sentences."""
    places = comparison.not_compared
    if not places:
        return list(comparison.notes)
    more = len(places) - _NAMED_AT_MOST
    named = ", ".join(places[:_NAMED_AT_MOST]) + (f" and {more} more" if more > 0 else "")
    return [*comparison.notes, f"differs in {named}, which is not compared: it may be breaking"]


def _counts(changes: Iterable[Change]) -> Mapping[str, int]:
    given = [change.level for change in changes]
    return {level: given.count(level) for level in LEVELS}


def _groups(changes: Iterable[Change]) -> dict[str, list[Change]]:
    """Heading -> its changes, the worst first."""
    found: dict[str, list[Change]] = {}
    for change in changes:
        found.setdefault(_heading(change), []).append(change)
    return {
        heading: sorted(given, key=lambda each: LEVELS.index(each.level))
        for heading, given in found.items()
    }


def _heading(change: Change) -> str:
    ids = change.operations
    if not ids:
        return "document"
    more = len(ids) - _NAMED_AT_MOST
    named = ", ".join(ids[:_NAMED_AT_MOST])
    return f"{named} and {more} more" if more > 0 else named


def _told(change: Change) -> str:
    return f"{change.direction} {change.sentence}" if change.direction else change.sentence


def _escaped(text: str) -> str:
    """A text that Markdown shows as it is."""
    shown = printable(text)
    return "".join(f"\\{each}" if each in "\\`*_[]<>#|" else each for each in shown)
