"""The strict contract of a vendor: specs, overlay and profile, joined and linted."""

from typing import NamedTuple

from ..failure import Failure
from ..project import Project
from . import documents, lint, overlay, walk
from .documents import Document
from .merge import Merged, merge

_LEDGER_KEYS = {"pages": list, "read": str, "evidence": str}
"""What `docs.yaml` says about each operation."""


class Contract(NamedTuple):
    """What a provider must keep, in one documented variant."""

    vendor: str
    profile: str
    is_default: bool
    document: Document

    @property
    def file_name(self) -> str:
        return f"{self.vendor}.yaml" if self.is_default else f"{self.vendor}.{self.profile}.yaml"

    def text(self) -> str:
        """The contract as a file, the same for the same sources."""
        header = (
            f"Generated from specs/{self.vendor} and overrides/{self.vendor} by "
            "`deskspec generate`. Do not edit."
        )
        # Components last: a reader looks for the paths first.
        ordered = {key: self.document[key] for key in self.document if key != "components"}
        return documents.dump({**ordered, "components": self.document["components"]}, header)


def contracts(project: Project, vendor: str) -> list[Contract]:
    """All contracts of a vendor, that of the default profile first.

    Raises:
        Failure: A source is broken; the message names file and place.
    """
    merged = merge(project, vendor)
    document = merged.document
    if project.overlay(vendor).exists():
        document = overlay.apply_file(document, project.overlay(vendor), project)
    _check(document, merged, "", vendor)
    default = document["info"]["x-deskspec"]["profile"]
    made = [Contract(vendor, default, True, document)]
    for path in project.profiles(vendor):
        if path.stem == default:
            raise Failure(
                f"{project.shown(path)}: {default} is the default profile, which is the spec"
            )
        variant = overlay.apply_file(document, path, project)
        _check(variant, merged, f" (with {project.shown(path)})", vendor)
        variant["info"]["x-deskspec"]["profile"] = path.stem
        made.append(Contract(vendor, path.stem, False, variant))
    _check_ledger(project, vendor, made)
    return made


def _check(document: Document, merged: Merged, beside: str, vendor: str) -> None:
    for place, problem in lint.problems(document):
        raise Failure(f"{merged.origin(place)}{beside}: {'.'.join(place)}: {problem}")


def _check_ledger(project: Project, vendor: str, made: list[Contract]) -> None:
    path = project.specs(vendor) / "docs.yaml"
    shown = project.shown(path)
    ledger = documents.mapping(
        documents.read(path, shown).get("operations"), f"{shown}: operations"
    )
    ids = {operation.id for each in made for operation in walk.operations(each.document)}
    for missing in sorted(ids - ledger.keys()):
        raise Failure(f"{shown}: {missing} is in the spec; name its pages, the date, the evidence")
    for unknown in sorted(ledger.keys() - ids):
        raise Failure(f"{shown}: {unknown} is not in the spec")
    for operation, entry in ledger.items():
        where = f"{shown}: operations.{operation}"
        for key, kind in _LEDGER_KEYS.items():
            value = documents.mapping(entry, where).get(key)
            if not value or not isinstance(value, kind):
                raise Failure(f"{where}: {key} is missing, or is not a {kind.__name__}")


def pages(project: Project, vendor: str) -> dict[str, list[str]]:
    """Operation id -> the doc pages that it was read from."""
    path = project.specs(vendor) / "docs.yaml"
    ledger = documents.read(path, project.shown(path))["operations"]
    return {operation: entry["pages"] for operation, entry in ledger.items()}
