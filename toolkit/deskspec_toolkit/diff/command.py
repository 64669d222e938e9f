"""`deskspec diff`: what changed between two versions, and whom that breaks."""

import argparse

from ..openapi import documents
from . import document_diff, presentation
from .presentation import VersionComparison


def run(arguments: argparse.Namespace) -> int:
    """Compare, print, and return the exit code: 1 if anything is breaking, else 0.

    Raises:
        Failure: Something cannot be read, or the arguments do not fit together.
    """
    comparison = _of_files(arguments)
    print(presentation.text(comparison, verbose=arguments.verbose))
    if arguments.json:
        documents.write_json(arguments.json, presentation.document(comparison))
    if arguments.markdown:
        documents.write_text(arguments.markdown, presentation.markdown(comparison))
    return 1 if comparison.is_breaking else 0


def _of_files(arguments: argparse.Namespace) -> VersionComparison:
    old, new = document_diff.read(arguments.old), document_diff.read(arguments.new)
    notes = []
    if old.name != new.name:
        notes.append(f"the documents have different titles: {old.name}, {new.name}")
    for file, document in ((arguments.old, old), (arguments.new, new)):
        if document.left_out:
            notes.append(f"{file}: not compared, because it cannot be read: {document.left_out}")
    changes = document_diff.changes_between(old, new)
    return VersionComparison(str(arguments.old), str(arguments.new), changes, notes)
