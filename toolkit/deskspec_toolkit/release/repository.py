"""What a release asks git: whether everything is committed, which versions exist, what they had."""

import tarfile
from pathlib import Path

from .. import git
from ..failure import Failure
from .version import ReleaseVersion, parsed


def check_clean(folder: Path) -> None:
    """Check that everything in a checkout is committed: a release is of a commit.

    Raises:
        Failure: It is not, or the folder is no checkout.
    """
    changed = git.uncommitted(folder)
    if changed:
        raise Failure(f"{changed}: not committed: commit first")


def released(folder: Path) -> list[ReleaseVersion]:
    """Return the versions that have a tag, sorted.

    Raises:
        Failure: The folder is no checkout.
    """
    names = git.output(folder, "tag", "--list", "v*").decode(errors="replace").split()
    return sorted(version for name in names if (version := parsed(name[1:])) is not None)


def export(folder: Path, to: Path) -> None:
    """Write the files of the current commit into a new folder.

    Raises:
        Failure: The folder is no checkout.
    """
    to.mkdir()
    archive = to.with_suffix(".tar")
    git.output(folder, "archive", "--format=tar", f"--output={archive}", "HEAD")
    with tarfile.open(archive) as packed:
        packed.extractall(to, filter="data")
    archive.unlink()
