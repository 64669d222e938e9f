"""Merges the partial documents of a vendor's folder into one.

A path or webhook with its method, and a component with its kind and name, are atoms: each is in
exactly one file, so that messages can name the file.
"""

from typing import Any, NamedTuple, TypeAlias

from ..failure import Failure
from ..openapi import documents
from ..openapi.documents import Document
from ..project import Project

NO_PARTS = frozenset({"conventions.yaml", "docs.yaml", "quirks.yaml"})
"""Files in the folder that are not merged."""

_DIVIDED = ("paths", "webhooks", "components")
"""Keys whose values may be split over files."""

Origins: TypeAlias = dict[tuple[str, ...], str]
"""Place of an atom in the document -> its file."""


class Merged(NamedTuple):
    """A vendor's document, and the file of each part."""

    document: Document
    origins: Origins

    def origin(self, place: tuple[str, ...]) -> str:
        """Return the file of a place in the document."""
        for length in range(len(place), 0, -1):
            if place[:length] in self.origins:
                return self.origins[place[:length]]
        return self.origins[()]


def merge(project: Project, vendor: str) -> Merged:
    """Merge the documents of a vendor.

    Raises:
        Failure: A file is not a partial document, or two files have the same atom.
    """
    folder = project.specs(vendor)
    main = folder / "openapi.yaml"
    whole = documents.read(main, project.shown(main))
    document = {**whole, **{key: {} for key in _DIVIDED}}
    origins: Origins = {(): project.shown(main)}
    _add(document, origins, whole, project.shown(main))
    for path in sorted(folder.glob("*.yaml")):
        if path != main and path.name not in NO_PARTS:
            shown = project.shown(path)
            part = documents.read(path, shown)
            foreign = part.keys() - set(_DIVIDED)
            if foreign:
                divided = ", ".join(_DIVIDED)
                raise Failure(f"{shown}: {min(foreign)}: a partial file may only have {divided}")
            _add(document, origins, part, shown)
    if not document["webhooks"]:
        del document["webhooks"]
    return Merged(document, origins)


def _add(document: Document, origins: Origins, part: Document, shown: str) -> None:
    for section in _DIVIDED:
        for key, parts in documents.mapping(part.get(section, {}), f"{shown}: {section}").items():
            target = document[section].setdefault(key, {})
            for name, atom in documents.mapping(parts, f"{shown}: {section}.{key}").items():
                _place(target, name, atom, origins, (section, key, name), shown)


def _place(
    target: dict[str, Any],
    key: str,
    value: Any,
    origins: Origins,
    place: tuple[str, ...],
    shown: str,
) -> None:
    if key in target:
        raise Failure(f"{'.'.join(place)} is in two files: {origins[place]} and {shown}")
    target[key] = value
    origins[place] = shown
