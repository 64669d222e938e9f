"""`deskspec diff`: what changed between two versions, and which users that breaks."""

import argparse
from collections.abc import Iterable
from pathlib import Path

from .. import project as projects
from ..failure import Failure
from ..openapi import documents
from ..project import Project
from . import document_diff, presentation, snapshots, vendor_diff
from .presentation import VersionComparison
from .snapshots import Snapshot


def run(arguments: argparse.Namespace) -> int:
    """Compare, print, and return the exit code: 1 if anything is breaking, else 0.

    Raises:
        Failure: Something cannot be read, or the arguments do not fit together.
    """
    given = arguments.compared
    if arguments.since is not None:
        if len(given) > 1:
            raise Failure(f"--since REV takes one VENDOR at most, got {', '.join(given)}")
        comparison = _of_revisions(projects.here(), arguments.since, given)
    elif len(given) != 2:
        raise Failure("two files are expected, OLD and NEW, or --since REV [VENDOR]")
    else:
        comparison = _of_files(*map(Path, given))
    print(presentation.text(comparison, verbose=arguments.verbose))
    if arguments.json:
        documents.write_json(arguments.json, presentation.document(comparison))
    if arguments.markdown:
        documents.write_text(arguments.markdown, presentation.markdown(comparison))
    return 1 if comparison.is_breaking else 0


def summary_of_generation(project: Project, vendor: str, before: Snapshot) -> str:
    """Return what a generation changed for users, as lines for a terminal.

    Args:
        project: The project, with the new files.
        vendor: The vendor.
        before: Its files before; they may have been edited, and be unreadable.
    """
    try:
        comparison = between(before, snapshots.of_folder(project, [vendor], "now"), [vendor])
    except Failure as failure:
        return f"not compared with what was there: {failure}"
    is_same = not (comparison.changes or comparison.not_compared)
    return "nothing changed for users" if is_same else presentation.text(comparison)


def between(old: Snapshot, new: Snapshot, vendors: Iterable[str]) -> VersionComparison:
    """Compare two versions of a project.

    Args:
        old: The older one.
        new: The newer one.
        vendors: Whose clients are compared.

    Raises:
        Failure: A file of either version cannot be read.
    """
    changes = list(vendor_diff.shared_changes(old, new))
    notes: list[str] = []
    not_compared: list[str] = []
    for vendor in vendors:
        found = vendor_diff.compared(old, new, vendor)
        changes += found.changes
        not_compared += found.not_compared
        if old.sources.get(vendor) != new.sources.get(vendor) and not any(found):
            notes.append(f"specs/{vendor} changed, and its client did not, or is not generated yet")
    return VersionComparison(old.name, new.name, changes, notes, not_compared)


def _of_files(old: Path, new: Path) -> VersionComparison:
    before, after = document_diff.read(old), document_diff.read(new)
    notes = []
    if before.name != after.name:
        notes.append(f"the documents have different titles: {before.name}, {after.name}")
    for file, document in ((old, before), (new, after)):
        if document.left_out:
            notes.append(f"{file}: not compared, because it cannot be read: {document.left_out}")
    found = document_diff.compared(before, after)
    notes = list(dict.fromkeys(notes))
    return VersionComparison(str(old), str(new), found.changes, notes, found.not_compared)


def _of_revisions(project: Project, since: str, given: list[str]) -> VersionComparison:
    """Compare a revision with the last commit, or two revisions: `v0.1.0..v0.2.0`."""
    vendors = [project.check_vendor(each) for each in given] or project.vendors
    first, dots, last = since.partition("..")
    if not dots:
        snapshots.check_clean(project)
    old = snapshots.of_revision(project, first, vendors)
    new = snapshots.of_revision(project, last or "HEAD", vendors)
    return between(old, new, vendors)
