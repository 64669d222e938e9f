"""`CHANGELOG.md`: the section that is not released yet, and those that are."""

import re
from datetime import date
from typing import Final, NamedTuple

from ..failure import Failure
from .version import ReleaseVersion, parsed

FILE: Final = "CHANGELOG.md"
_DASH: Final = "\N{EN DASH}"
_UNRELEASED: Final = "unreleased"
_HEADING: Final = re.compile(rf"^## (\S+) {_DASH} (.+)$", re.MULTILINE)


class Changelog(NamedTuple):
    """The text of the file."""

    text: str

    @property
    def released(self) -> set[ReleaseVersion]:
        """The versions whose sections have a date."""
        return {
            version
            for name, when in _HEADING.findall(self.text)
            if when != _UNRELEASED and (version := parsed(name)) is not None
        }

    def with_release(self, version: ReleaseVersion, day: date) -> "Changelog":
        """Return the changelog with a version and a date on the section that is not released.

        Raises:
            Failure: There is no such section, several, or nothing is in it.
        """
        found = [each for each in _HEADING.finditer(self.text) if each[2] == _UNRELEASED]
        if len(found) != 1:
            raise Failure(
                f"{FILE}: one section of what is {_UNRELEASED} is expected, got {len(found)}: "
                "make release-notes drafts it"
            )
        (heading,) = found
        following = _HEADING.search(self.text, heading.end())
        section = self.text[heading.end() : following.start() if following else None]
        if not re.search(r"^- ", section, re.MULTILINE):
            raise Failure(f"{FILE}: nothing is in the section of {heading[1]}: make release-notes")
        new = f"## {version} {_DASH} {day.isoformat()}"
        return Changelog(self.text[: heading.start()] + new + self.text[heading.end() :])


def section(title: str, parts: dict[str, list[str]]) -> str:
    """Return a section as it is drafted.

    Args:
        title: The version.
        parts: Heading -> its lines; one without lines is left out.
    """
    lines = [f"## {title} {_DASH} {_UNRELEASED}"]
    for heading, entries in parts.items():
        if entries:
            lines += ["", f"### {heading}", "", *(f"- {entry}" for entry in entries)]
    return "\n".join(lines) + "\n"
