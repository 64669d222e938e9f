"""Asks git about the checkout: revisions of files, tags, and what is not committed."""

import subprocess
from pathlib import Path

from .failure import Failure


def output(folder: Path, *arguments: str, unknown: str | None = None) -> bytes:
    """Return what git prints.

    Args:
        folder: A folder of the checkout.
        arguments: The command of git, and its arguments.
        unknown: What is said if the command fails in a checkout; by default what git says.

    Raises:
        Failure: git is not installed, the folder is in no checkout, or the command fails.
    """
    try:
        ran = subprocess.run(
            ["git", *arguments],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise Failure("git is not installed: revisions and releases need it") from None
    except ValueError:  # a character that no argument may have
        raise Failure(unknown or "a name that git cannot take") from None
    if ran.returncode:
        lines = ran.stderr.decode(errors="replace").strip().splitlines()
        said = lines[0] if lines else f"exit code {ran.returncode}"
        is_inside = "not a git repository" not in said
        raise Failure(unknown if unknown and is_inside else f"git {arguments[0]}: {said}")
    return ran.stdout


def uncommitted(folder: Path) -> str:
    """Return what is changed or new since the last commit: `a.py and 2 more`, or an empty text.

    Raises:
        Failure: The folder is in no checkout.
    """
    changed = output(folder, "status", "--porcelain", "-z").decode(errors="replace")
    names = [entry[3:] for entry in changed.split("\0") if entry[2:3] == " "]
    more = f" and {len(names) - 1} more" if len(names) > 1 else ""
    return f"{names[0]}{more}" if names else ""
