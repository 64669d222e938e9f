"""The strict contract of a vendor: specs, overlay and profile, joined and linted."""

from typing import NamedTuple

from ..failure import Failure
from ..project import Project
from . import documents, lint, overlay, walk
from .documents import Document
from .merge import Merged, merge


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
        return documents.dump(self.document, header)


def contracts(project: Project, vendor: str) -> list[Contract]:
    """All contracts of a vendor, that of the default profile first.

    Raises:
        Failure: A source is broken; the message names file and place.
    """
    merged = merge(project, vendor)
    default = merged.document.get("info", {}).get("x-deskspec", {}).get("profile")
    if not isinstance(default, str):
        raise Failure(
            f"{merged.origins[()]}: info.x-deskspec.profile must name the default profile"
        )
    document = merged.document
    if project.overlay(vendor).exists():
        document = overlay.apply_file(document, project.overlay(vendor), project)
    _check(document, merged, "", vendor)
    _check_ledger(project, vendor, document)
    made = [Contract(vendor, default, True, document)]
    for path in project.profiles(vendor):
        if path.stem == default:
            raise Failure(
                f"{project.shown(path)}: {default} is the default profile, which is the spec"
            )
        variant = overlay.apply_file(document, path, project)
        variant["info"]["x-deskspec"]["profile"] = path.stem
        _check(variant, merged, f" (with {project.shown(path)})", vendor)
        made.append(Contract(vendor, path.stem, False, variant))
    return made


def _check(document: Document, merged: Merged, beside: str, vendor: str) -> None:
    for place, problem in lint.problems(document):
        raise Failure(f"{merged.origin(place)}{beside}: {'.'.join(place)}: {problem}")


def _check_ledger(project: Project, vendor: str, document: Document) -> None:
    path = project.specs(vendor) / "docs.yaml"
    shown = project.shown(path)
    ledger = documents.read(path, shown).get("operations", {})
    ids = {operation.id for operation in walk.operations(document)}
    for missing in sorted(ids - ledger.keys()):
        raise Failure(f"{shown}: {missing} is in the spec; name its pages, the date, the evidence")
    for unknown in sorted(ledger.keys() - ids):
        raise Failure(f"{shown}: {unknown} is not in the spec")
    for operation, entry in ledger.items():
        for key in ("pages", "read", "evidence"):
            if not entry.get(key):
                raise Failure(f"{shown}: operations.{operation}: {key} is missing")


def pages(project: Project, vendor: str) -> dict[str, list[str]]:
    """Operation id -> the doc pages that it was read from."""
    path = project.specs(vendor) / "docs.yaml"
    ledger = documents.read(path, project.shown(path))["operations"]
    return {operation: entry["pages"] for operation, entry in ledger.items()}
