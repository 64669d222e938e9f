"""Merges the partial documents of a vendor's folder into one.

A path or webhook with its method, and a component with its kind and name, are atoms: each is in
exactly one file, so that messages can name the file.
"""

from pathlib import Path

from ..failure import Failure
from ..openapi import documents
from ..openapi.documents import SourcedDocument
from ..openapi.origins import Origin
from ..project import Project
from . import printed_examples

NO_PARTS = frozenset({"conventions.yaml", "docs.yaml", "quirks.yaml"})
"""Files in the folder that are not merged."""

_DIVIDED = ("paths", "webhooks", "components")
"""Keys whose values may be split over files."""


def merge(project: Project, vendor: str) -> SourcedDocument:
    """Merge the documents of a vendor.

    Raises:
        Failure: A file is not a partial document, or two files have the same atom.
    """
    folder = project.specs(vendor)
    main = folder / "openapi.yaml"
    whole = _read(main, project)
    merged = SourcedDocument({**whole.document}, Origin(whole.origin.where, {**whole.origin.inner}))
    for section in _DIVIDED:
        merged.document[section] = {}
        merged.origin.inner[section] = Origin(whole.origin.where)
    _add(merged, whole)
    for path in sorted(folder.glob("*.yaml")):
        if path != main and path.name not in NO_PARTS:
            part = _read(path, project)
            foreign = part.document.keys() - set(_DIVIDED)
            if foreign:
                where, divided = part.origin.at((min(foreign),)), ", ".join(_DIVIDED)
                raise Failure(f"{where}: {min(foreign)}: a partial file may only have {divided}")
            _add(merged, part)
    if not merged.document["webhooks"]:
        del merged.document["webhooks"]
    return merged


def _read(path: Path, project: Project) -> SourcedDocument:
    part = documents.read_with_origin(path, project.shown(path))
    printed_examples.write_out(part, path.parent, project)
    return part


def _add(merged: SourcedDocument, part: SourcedDocument) -> None:
    for section in [key for key in _DIVIDED if key in part.document]:
        where, lines = part.origin.at((section,)), merged.origin.find((section,))
        groups = documents.mapping(part.document[section], f"{where}: {section}")
        if not lines.inner:
            lines.where = where
        for key, atoms in groups.items():
            where = part.origin.at((section, key))
            target = merged.document[section].setdefault(key, {})
            target_lines = lines.inner.setdefault(key, Origin(where)).inner
            for name, atom in documents.mapping(atoms, f"{where}: {section}.{key}").items():
                origin = part.origin.find((section, key, name))
                if name in target:
                    files = f"{target_lines[name].where} and {origin.where}"
                    raise Failure(f"{section}.{key}.{name} is in two files: {files}")
                target[name], target_lines[name] = atom, origin
