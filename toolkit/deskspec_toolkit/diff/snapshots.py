"""The files of a project that its users see, as they are in its folder or at a git revision."""

import io
import tarfile
from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from .. import git
from ..failure import Failure
from ..project import Project

_RUNTIME: Final = "runtime/deskspec_runtime/errors.py"
_CLIENTS: Final = "overrides/deskspec"
_CONTRACTS: Final = "generated/contract/"


class Snapshot(NamedTuple):
    """The files of one version, by their path in the project."""

    name: str
    """What the version is called: a revision, or words."""
    files: Mapping[str, bytes]
    sources: Mapping[str, str] = MappingProxyType({})
    """Vendor -> the hash of its specs, where git knows one."""

    def below(self, folder: str) -> dict[str, bytes]:
        """Return the files in a folder and below, by their path in it."""
        start = f"{folder}/"
        return {
            path.removeprefix(start): content
            for path, content in self.files.items()
            if path.startswith(start)
        }


def of_folder(project: Project, vendors: Collection[str], name: str) -> Snapshot:
    """Read the files as they are now.

    Args:
        project: The project.
        vendors: Whose files are read.
        name: What the version is called.
    """
    files: dict[str, bytes] = {}
    for path in _paths(vendors):
        place = project.sources / path
        found = place.rglob("*") if place.is_dir() else [place]
        for file in found:
            name_of_file = file.relative_to(project.sources).as_posix()
            is_meant = "__pycache__" not in file.parts and _is_meant(name_of_file, vendors)
            if is_meant and file.is_file():
                files[name_of_file] = file.read_bytes()
    return Snapshot(name, files)


def of_revision(project: Project, revision: str, vendors: Collection[str]) -> Snapshot:
    """Read the files as they are at a git revision.

    Args:
        project: The project.
        revision: A commit, a tag or a branch.
        vendors: Whose files are read.

    Raises:
        Failure: There is no such revision, or no repository.
    """
    commit = _commit(project, revision)
    wanted = list(_paths(vendors))
    listed = git.output(project.sources, "ls-tree", "-z", "--name-only", commit, "--", *wanted)
    there = [path for path in listed.decode().split("\0") if path and _is_meant(path, vendors)]
    files: dict[str, bytes] = {}
    if there:
        packed = git.output(project.sources, "archive", "--format=tar", commit, "--", *there)
        with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
            for member in archive:
                content = archive.extractfile(member)
                if content is not None:
                    files[member.name] = content.read()
    return Snapshot(revision, files, {vendor: _tree(project, commit, vendor) for vendor in vendors})


def check_clean(project: Project) -> None:
    """Check that the last commit has everything that is in the checkout.

    Raises:
        Failure: Something is changed or new.
    """
    changed = git.uncommitted(project.sources)
    if changed:
        raise Failure(
            f"the checkout has changes that are not committed ({changed}): commit them first, or "
            "compare two revisions: --since OLD..NEW"
        )


def _paths(vendors: Iterable[str]) -> Iterable[str]:
    yield from (_RUNTIME, _CLIENTS, _CONTRACTS)
    for vendor in vendors:
        yield f"generated/{vendor}_client"


def _is_meant(path: str, vendors: Iterable[str]) -> bool:
    """Whether a file is of one of these vendors, if it is a contract: of any of its profiles."""
    return not path.startswith(_CONTRACTS) or any(
        path.startswith(f"{_CONTRACTS}{vendor}.") for vendor in vendors
    )


def _tree(project: Project, commit: str, vendor: str) -> str:
    """The hash of the specs of a vendor at a commit; empty if it has none."""
    listed = git.output(project.sources, "ls-tree", commit, "--", f"specs/{vendor}")
    return listed.decode().partition("\t")[0]


def _commit(project: Project, revision: str) -> str:
    asked = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    found = git.output(
        project.sources, *asked, unknown=f"{revision}: no such revision in this repository"
    )
    return found.decode().strip()
