"""Moves what was made in a temporary folder to its place, so that a kill leaves nothing half-way.

A folder is replaced by two renames. If a run is killed between them, or before, the next run finds
the remains by their name and clears them; whether a vendor is up to date is decided by what is
there, not by what a run meant to do.
"""

import shutil
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

_REMAINS = ".deskspec-"
"""Names that begin so are temporary folders of a run."""


def workspace(parent: Path, vendor: str) -> Path:
    """An empty folder; below `generated/` it is on the file system of the results."""
    folder = parent / f"{_REMAINS}{vendor}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def clear_remains(generated: Path) -> None:
    """Remove what a killed run left behind."""
    for folder in generated.glob(f"{_REMAINS}*"):
        shutil.rmtree(folder, ignore_errors=True)


def replace(made: Path, place: Path, workspace: Path) -> None:
    """Put a made file or folder where it belongs, in place of what is there."""
    place.parent.mkdir(parents=True, exist_ok=True)
    if made.is_dir() and place.exists():
        place.rename(workspace / f"{place.name}.old")
    made.rename(place)


def differences(made: Path, place: Path) -> Iterator[str]:
    """The files that differ between two files or folders, by name, each with how."""
    before, after = _contents(place), _contents(made)
    for name in sorted(before.keys() | after.keys()):
        if name not in before:
            yield f"{name} is missing"
        elif name not in after:
            yield f"{name} should not be there"
        elif before[name] != after[name]:
            yield f"{name} differs"


def digest(paths: list[Path], beside: str) -> str:
    """One hash over the names and bytes of files and folders, and a text beside them."""
    total = sha256(beside.encode())
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
