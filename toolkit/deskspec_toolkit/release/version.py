"""Versions of releases, and how far the next one must be from the last one."""

import re
from typing import Final, Literal, NamedTuple, TypeAlias

from ..failure import Failure

Bump: TypeAlias = Literal["major", "minor", "patch"]

_FORM: Final = re.compile(r"(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})", re.ASCII)


class ReleaseVersion(NamedTuple):
    """A version of three numbers."""

    major: int
    minor: int
    patch: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"

    @property
    def tag(self) -> str:
        """The name of its tag in git."""
        return f"v{self}"

    def least_after(self, bump: Bump) -> "ReleaseVersion":
        """Return the smallest version that may follow this one. Before 1.0, a minor one may break.

        Args:
            bump: What has changed since this one.
        """
        if bump == "major" and self.major:
            return ReleaseVersion(self.major + 1, 0, 0)
        if bump == "patch":
            return self._replace(patch=self.patch + 1)
        return ReleaseVersion(self.major, self.minor + 1, 0)


def parsed(text: str) -> ReleaseVersion | None:
    """Return a version, or `None` if the text is not three numbers, as in `0.2.0`."""
    found = _FORM.fullmatch(text)
    return ReleaseVersion(*map(int, found.groups())) if found else None


def asked_for(text: str) -> ReleaseVersion:
    """Return the version that the caller wants.

    Raises:
        Failure: The text is no version.
    """
    version = parsed(text)
    if version is None:
        shown = f"VERSION={text}: a version is three numbers" if text else "no VERSION is given"
        raise Failure(f"{shown}: make release VERSION=0.2.0")
    return version
