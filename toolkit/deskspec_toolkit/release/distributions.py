"""Wheel and archive, built twice from two folders: the same bytes, or no release."""

import subprocess
import sys
from pathlib import Path

from .. import publish
from ..failure import Failure


def build(source: Path, out: Path, *options: str) -> None:
    """Build a project, without the network.

    Args:
        source: The folder of the project.
        out: The folder of what is built.
        *options: Of `python -m build`: `--wheel` builds nothing else; without one, the archive is
            built, and the wheel from it.

    Raises:
        Failure: It cannot be built.
    """
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), *options]
    ran = subprocess.run([*command, str(source)], capture_output=True, text=True, check=False)
    if ran.returncode:
        last = (ran.stderr or ran.stdout).strip().splitlines()[-1:]
        raise Failure(f"cannot be built: {' '.join(last)}")


def built_twice(sources: tuple[Path, Path], folder: Path) -> list[Path]:
    """Build the same project from two folders; return the files, sorted.

    Args:
        sources: The folders, which have the same files.
        folder: Where to build.

    Raises:
        Failure: It cannot be built, or the bytes differ.
    """
    first, second = (folder / name / "dist" for name in ("first", "second"))
    build(sources[0], first)
    build(sources[1], second)
    for difference in publish.differences(second, first):
        raise Failure(f"two builds of the same files: {difference}")
    return sorted(first.iterdir())
