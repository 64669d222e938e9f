"""Moves results from a temporary folder to their place; a killed run leaves nothing partial.

One step exchanges a folder with its replacement where the system can do that, two renames do
elsewhere. If a run is killed between or before them, the next run finds the remains by their name,
restores what was moved aside, and removes them. Whether a vendor is up to date depends on the
existing files only. One run at a time has the folder.
"""

import ctypes
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Final

_REMAINS = ".deskspec-"
"""The name prefix of temporary folders."""
_AT_WORKING_FOLDER: Final = -100
_EXCHANGE: Final = 2
"""Arguments of `renameat2`, from `fcntl.h` and `linux/fs.h`."""


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold a folder, which exists, for this run: another one waits until it is released.

    The system releases it when a run is killed. Nothing is written. Windows cannot hold a folder:
    there two runs at once may meet, and the second one's result counts.
    """
    if sys.platform == "win32":
        yield
        return
    import fcntl

    descriptor = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print(f"deskspec: another run writes to {folder}: waiting for it", file=sys.stderr)
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def workspace(parent: Path, vendor: str) -> Path:
    """Create an empty folder. Below `generated/` it is on the same file system as the results."""
    folder = workspace_of(parent, vendor)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def workspace_of(parent: Path, vendor: str) -> Path:
    """Return where `workspace` makes its folder."""
    return parent / f"{_REMAINS}{vendor}"


def clear_remains(generated: Path) -> None:
    """Remove the temporary folders of a killed run."""
    for folder in generated.glob(f"{_REMAINS}*"):
        shutil.rmtree(folder, ignore_errors=True)


def replace(new: Path, place: Path, workspace: Path) -> None:
    """Move a new file or folder to its place, and replace the existing one."""
    place.parent.mkdir(parents=True, exist_ok=True)
    if new.is_dir() and place.exists():
        if _exchange(new, place):
            return
        place.rename(workspace / f"{place.name}.old")
    new.rename(place)


def recover(place: Path, workspace: Path) -> None:
    """Restore what a run moved aside before it was killed between its two renames."""
    aside = workspace / f"{place.name}.old"
    if aside.exists() and not place.exists():
        aside.rename(place)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one step; return whether the system could."""
    if sys.platform != "linux":
        return False
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:  # an old C library
        return False
    paths = (_AT_WORKING_FOLDER, os.fsencode(one), _AT_WORKING_FOLDER, os.fsencode(other))
    return bool(rename(*paths, _EXCHANGE) == 0)


def differences(new: Path, place: Path) -> Iterator[str]:
    """Yield the differences between two files or folders, by file name."""
    before, after = _contents(place), _contents(new)
    for name in sorted(before.keys() | after.keys()):
        if name not in before:
            yield f"{name} is missing"
        elif name not in after:
            yield f"{name} should not be there"
        elif before[name] != after[name]:
            yield f"{name} differs"


def digest(paths: list[Path], extra: str) -> str:
    """Return a hash of the names and contents of files and folders, and of an extra text."""
    total = sha256(extra.encode())
    for path in paths:
        for name, content in sorted(_contents(path).items()):
            total.update(f"{name}\0{len(content)}\0".encode())
            total.update(content)
    return total.hexdigest()


def _contents(path: Path) -> dict[str, bytes]:
    if path.is_file():
        return {path.name: path.read_bytes()}
    return {
        f"{path.name}/{file.relative_to(path).as_posix()}": file.read_bytes()
        for file in path.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
