"""One change, and what several of them mean for the next version."""

from collections.abc import Iterable
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from deskspec_runtime.findings import Direction

Level: TypeAlias = Literal["breaking", "compatible", "docs-only"]
"""`breaking`: code that worked may fail, or mean something else. `compatible`: it works as before.
`docs-only`: only words changed."""

LEVELS: Final[tuple[Level, ...]] = ("breaking", "compatible", "docs-only")
"""The worst first."""
BUMPS: Final = {"breaking": "major", "compatible": "minor", "docs-only": "patch"}


class Change(NamedTuple):
    """One change between two versions."""

    level: Level
    kind: str
    """Its kind, for example `field removed`."""
    direction: Direction | None
    """`None` if it concerns the operation or the document as a whole."""
    subject: str
    """What changed: a place such as `200 $.tags[].color`, or a name of the Python package."""
    before: str = ""
    """A noun phrase, or a list of values; empty if there was nothing."""
    after: str = ""
    """Likewise."""
    operations: tuple[str, ...] = ()
    """The ids of the operations that it concerns; none if it concerns the whole document."""

    @property
    def sentence(self) -> str:
        """The change in words, without the operation: `$.limit: maximum changed, 100 → 50`."""
        told = f"{self.subject}: {self.kind}" if self.subject else self.kind
        if self.before and self.after:
            return f"{told}, {self.before} → {self.after}"
        return f"{told}, {self.before or self.after}" if self.before or self.after else told

    def document(self) -> dict[str, Any]:
        """The change as `--json` has it."""
        return {
            "level": self.level,
            "kind": self.kind,
            "direction": self.direction,
            "subject": self.subject,
            "before": self.before or None,
            "after": self.after or None,
            "operations": list(self.operations),
        }


def worst(changes: Iterable[Change]) -> Level | None:
    """Return the level of the worst change; `None` if there is none."""
    found = {change.level for change in changes}
    return next((level for level in LEVELS if level in found), None)


def bump(changes: Iterable[Change]) -> str | None:
    """Return the part of the version that must grow by semantic versioning.

    Returns:
        `major`, `minor` or `patch`; `None` if nothing changed. Before 1.0, a minor version may
        break, so there `major` means the minor one.
    """
    level = worst(changes)
    return None if level is None else BUMPS[level]
