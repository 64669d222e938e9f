"""Moves results from a temporary folder to their place; a killed run leaves nothing partial.

Two renames replace a folder. If a run is killed between or before them, the next run finds the
remains by their name and removes them. Whether a vendor is up to date depends on the existing files
only.
"""

import shutil
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

_REMAINS = ".deskspec-"
"""The name prefix of temporary folders."""


def workspace(parent: Path, vendor: str) -> Path:
    """Create an empty folder. Below `generated/` it is on the same file system as the results."""
    folder = parent / f"{_REMAINS}{vendor}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def clear_remains(generated: Path) -> None:
    """Remove the temporary folders of a killed run."""
    for folder in generated.glob(f"{_REMAINS}*"):
        shutil.rmtree(folder, ignore_errors=True)


def replace(new: Path, place: Path, workspace: Path) -> None:
    """Move a new file or folder to its place, and replace the existing one."""
    place.parent.mkdir(parents=True, exist_ok=True)
    if new.is_dir() and place.exists():
        place.rename(workspace / f"{place.name}.old")
    new.rename(place)


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
