"""The files of a release: those of the commit, with its version, date, and counted coverage."""

import os
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

from .. import publish
from ..failure import Failure
from ..project import Project
from . import changelog, repository
from .changelog import Changelog
from .version import ReleaseVersion

_VERSION_FILE: Final = "runtime/deskspec_runtime/_version.py"
_VERSION_LINE: Final = re.compile(r'^__version__ = ".*"$', re.MULTILINE)
_COVERAGE: Final = "generated/coverage"


class Candidate(NamedTuple):
    """A copy of the checkout that is built."""

    folder: Path

    def take_over(self, sources: Path) -> list[str]:
        """Write what makes the release into the checkout; return the names of these files."""
        names = [changelog.FILE, _VERSION_FILE]
        names += [
            f"{_COVERAGE}/{each.name}" for each in sorted((self.folder / _COVERAGE).iterdir())
        ]
        for name in names:
            shutil.copyfile(self.folder / name, sources / name)
        return names


def prepared(
    project: Project, version: ReleaseVersion, text: Changelog, day: date, folder: Path
) -> Candidate:
    """Copy the current commit, and make it that version.

    Args:
        project: The checkout.
        version: The version.
        text: The changelog of the checkout.
        day: The date of the release.
        folder: Where the copy goes; it does not exist.

    Raises:
        Failure: The changelog has no section for it, or `generated/` is out of date.
    """
    released = text.with_release(version, day)
    repository.export(project.sources, folder)
    (folder / changelog.FILE).write_text(released.text, encoding="utf-8")
    file = folder / _VERSION_FILE
    line = f'__version__ = "{version}"'
    file.write_text(_VERSION_LINE.sub(line, file.read_text(encoding="utf-8")), encoding="utf-8")
    _generate(folder)
    for difference in publish.differences(folder / "generated", project.generated):
        if "/coverage/" not in difference and "/.manifest.json" not in difference:
            raise Failure(f"{difference}: run make generate, and commit")
    (folder / "generated" / ".manifest.json").unlink()
    return Candidate(folder)


def _generate(folder: Path) -> None:
    """Generate with the code of the copy, which has the new version."""
    paths = [str(folder / name) for name in ("overrides", "generated", "runtime", "toolkit")]
    ran = subprocess.run(
        [str(Path(sys.executable).with_name("deskspec")), "generate"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode:
        raise Failure(ran.stderr.strip().removeprefix("deskspec: "))
