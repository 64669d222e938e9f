"""What a release asks git: whether everything is committed, which versions exist, what they had."""

import subprocess
import tarfile
from pathlib import Path

from ..failure import Failure
from .version import ReleaseVersion, parsed


def check_clean(folder: Path) -> None:
    """Check that everything in a checkout is committed: a release is of a commit.

    Raises:
        Failure: It is not, or the folder is no checkout.
    """
    changed = _git(folder, "status", "--porcelain").splitlines()
    if changed:
        more = f" and {len(changed) - 1} more" if len(changed) > 1 else ""
        raise Failure(f"{changed[0][3:]}{more}: not committed: commit first")


def released(folder: Path) -> list[ReleaseVersion]:
    """Return the versions that have a tag, sorted.

    Raises:
        Failure: The folder is no checkout.
    """
    names = _git(folder, "tag", "--list", "v*").split()
    return sorted(version for name in names if (version := parsed(name[1:])) is not None)


def export(folder: Path, to: Path) -> None:
    """Write the files of the current commit into a new folder.

    Raises:
        Failure: The folder is no checkout.
    """
    to.mkdir()
    archive = to.with_suffix(".tar")
    _git(folder, "archive", "--format=tar", f"--output={archive}", "HEAD")
    with tarfile.open(archive) as packed:
        packed.extractall(to, filter="data")
    archive.unlink()


def _git(folder: Path, *words: str) -> str:
    try:
        ran = subprocess.run(
            ["git", *words], cwd=folder, capture_output=True, text=True, check=False
        )
    except OSError as error:
        raise Failure(f"git: {error.strerror}: a release is made of a git checkout") from None
    if ran.returncode:
        said = ran.stderr.strip().splitlines() or [f"exit code {ran.returncode}"]
        raise Failure(f"git {words[0]}: {said[0]}")
    return ran.stdout
