"""What changed for users since a revision: the one place that asks `deskspec diff`."""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple

from ..failure import Failure
from ..openapi import documents
from ..project import Project
from . import changelog
from .version import Bump

_BREAKING: Final = "breaking"
_WORDS: Final = "docs-only"
_LEVELS: Final = (_BREAKING, "compatible", _WORDS)
_NAMED_AT_MOST: Final = 3
"""So many methods are named beside a class; a method that is the change itself is always named."""


class ApiChanges(NamedTuple):
    """The changes, as `deskspec diff --json` has them, and the bump that they need."""

    bump: Bump
    changes: Sequence[Mapping[str, Any]]
    not_compared: Sequence[str] = ()
    """Where documents differ in what `deskspec diff` does not compare: it may break users, too."""

    @property
    def summary(self) -> str:
        """How many changes there are of each level."""
        levels = [change["level"] for change in self.changes]
        counted = [f"{levels.count(level)} {level}" for level in _LEVELS if level in levels]
        return f"{', '.join(counted) or 'no'} changes"

    def section(self, title: str) -> str:
        """Return a draft of the section of the changelog, what breaks first.

        Args:
            title: The version.
        """
        found: dict[str, dict[str, list[str]]] = {"Breaking": {}, "Added": {}, "Changed": {}}
        words = 0
        for change in self.changes:
            if change["level"] == _WORDS:
                words += 1
                continue
            is_new = change["kind"].split()[-1] in ("added", "new")
            compatible = "Added" if is_new else "Changed"
            heading = "Breaking" if change["level"] == _BREAKING else compatible
            about = found[heading].setdefault(_told(change), [])
            about += _named(change)
        parts = {
            heading: [
                ": ".join(filter(None, (", ".join(names), told))) for told, names in each.items()
            ]
            for heading, each in found.items()
        }
        for place in self.not_compared:
            parts["Breaking"].append(f"Look at it by hand, nothing compares it: {place}")
        if words:
            parts["Changed"].append(f"What the pages say changed in {words} places.")
        return changelog.section(title, parts)


def since(project: Project, revision: str) -> ApiChanges:
    """Return what changed for users from a revision to the current commit.

    Args:
        project: The checkout.
        revision: A revision of git.

    Raises:
        Failure: They cannot be compared.
    """
    with TemporaryDirectory(prefix="deskspec-") as folder:
        file = Path(folder) / "changes.json"
        command = [str(Path(sys.executable).with_name("deskspec")), "diff", "--since", revision]
        ran = subprocess.run(
            [*command, "--json", str(file)],
            cwd=project.sources,
            capture_output=True,
            text=True,
            check=False,
        )
        if ran.returncode not in (0, 1):
            said = ran.stderr.strip().splitlines() or [f"exit code {ran.returncode}"]
            raise Failure(said[-1].removeprefix("deskspec: "))
        compared = documents.read_json(file, "deskspec diff --json")
    return ApiChanges(compared["bump"] or "patch", compared["changes"], compared["not_compared"])


def _named(change: Mapping[str, Any]) -> list[str]:
    """The methods that a change concerns."""
    names = [f"`{name}`" for name in change["operations"]]
    more = len(names) - _NAMED_AT_MOST
    if not change["subject"] or more <= 0:
        return names
    return [*names[:_NAMED_AT_MOST], f"and {more} more"]


def _told(change: Mapping[str, Any]) -> str:
    """A change in one line without its operations: its place, its kind, before and after."""
    where = " ".join(filter(None, (change["direction"], change["subject"])))
    values = " → ".join(filter(None, (change["before"], change["after"])))
    told = ", ".join(filter(None, (change["kind"], values)))
    return f"{where}: {told}" if where else told
