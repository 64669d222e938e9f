"""The strict contract of a vendor: specs, conventions, overlay and profile, merged and linted."""

from pathlib import Path
from typing import NamedTuple

from ..failure import Failure
from ..openapi import documents, overlay
from ..openapi.documents import Document, SourcedDocument
from ..openapi.operations import facts_of, operations_of
from ..openapi.origins import Origin
from ..openapi.vocabulary import KEY
from ..openapi.webhooks import webhooks_of
from ..project import Project
from . import docs_ledger, lint, printed_examples, shapes
from .docs_ledger import DocsLedger
from .expansion import expand
from .merge import merge
from .variants import TRANSFORMS, check_documented, default_variant, variant

_OF_SOURCES = frozenset({"closed", "envelopes"})
"""Keys of `info.x-deskspec` that `expand` uses up."""


class BuiltContract(NamedTuple):
    """The contract of a provider in one profile."""

    vendor: str
    profile: str
    is_default: bool
    document: Document
    origin: Origin
    """Where each part was written."""
    transforms: tuple[str, ...] = ()
    """How the profile prints what the default one has; the simulator prints responses like this."""

    @property
    def name(self) -> str:
        return self.vendor if self.is_default else f"{self.vendor}.{self.profile}"

    def write(self, folder: Path) -> list[Path]:
        """Write the contract as YAML, for people, and as JSON, which loads much faster.

        Args:
            folder: The target folder. The same sources give the same bytes.
        """
        header = (
            f"Generated from specs/{self.vendor} and overrides/{self.vendor} by "
            "`deskspec generate`. Do not edit."
        )
        # Components last: a reader looks for the paths first.
        ordered = {key: self.document[key] for key in self.document if key != "components"}
        ordered["components"] = self.document["components"]
        if self.transforms:
            info = self.document["info"]
            facts = {**info[KEY], TRANSFORMS: list(self.transforms)}
            ordered["info"] = {**info, KEY: facts}
        yaml, json = folder / f"{self.name}.yaml", folder / f"{self.name}.json"
        yaml.write_text(documents.dump(ordered, header), encoding="utf-8")
        documents.write_json(json, ordered)
        return [yaml, json]


def contracts(project: Project, vendor: str) -> list[BuiltContract]:
    """Return all contracts of a vendor, the default profile first.

    Raises:
        Failure: A source is invalid; the message names file and place.
    """
    sources = merge(project, vendor)
    expand(sources)
    for path in (project.conventions(vendor), project.overlay(vendor)):
        if path.exists():
            sources = _applied(sources, path, project)
    document = _finished(sources)
    check_documented(document, sources.origin)
    default = document["info"][KEY]["profile"]
    others = {path.stem: path for path in project.profiles(vendor)}
    first = sources
    if default in others:
        path = others.pop(default)
        first = default_variant(sources, path, project)
        document = _finished(first, project.shown(path))
    built = [BuiltContract(vendor, default, True, document, first.origin)]
    for path in others.values():
        changed = variant(sources, path, project)
        profile = _finished(changed, project.shown(path))
        transforms = changed.document["info"][KEY].get(TRANSFORMS, ())
        built.append(
            BuiltContract(vendor, path.stem, False, profile, changed.origin, tuple(transforms))
        )
    _check_ledger(project, vendor, built)
    return built


def _applied(base: SourcedDocument, path: Path, project: Project) -> SourcedDocument:
    """A copy of the document with an overlay, whose responses and objects are written out too."""
    read = overlay.read(path, project)
    if KEY in read.info:
        where = read.origin.at(("info", KEY))
        raise Failure(f"{where}: info.{KEY}: has no effect here, only at: profile")
    changed = overlay.applied(base, read)
    printed_examples.write_out(changed, path.parent, project)
    expand(changed)
    return changed


def _finished(built: SourcedDocument, profile: str | None = None) -> Document:
    """The contract, checked, with statuses that rise, whichever file they come from."""
    document = {**built.document}
    if isinstance(document.get("info"), dict):
        facts = facts_of(document["info"])
        kept = {key: facts[key] for key in facts if key not in (*_OF_SOURCES, TRANSFORMS)}
        document["info"] = {**document["info"], **({KEY: kept} if kept else {})}
    document = shapes.written_out(document, built.origin)
    for place, problem in lint.problems(document):
        where = built.origin.at(place)
        is_of_profile = profile is not None and not where.startswith(f"{profile}:")
        beside = f" (with {profile})" if is_of_profile else ""
        raise Failure(f"{where}{beside}: {'.'.join(place)}: {problem}")
    for operation in operations_of(document):
        operation.node["responses"] = dict(sorted(operation.node["responses"].items()))
    return document


def _check_ledger(project: Project, vendor: str, built: list[BuiltContract]) -> None:
    ledger = docs_ledger.read(project, vendor)
    ids = {operation.id for contract in built for operation in operations_of(contract.document)}
    events = {each.name for contract in built for each in webhooks_of(contract.document)}
    for section, documented, listed in (
        ("operations", ids, ledger.operations),
        ("webhooks", events, ledger.webhooks),
    ):
        for missing in sorted(documented - listed.keys()):
            raise Failure(
                f"{ledger.origin.at((section,))}: {missing} is in the spec and has no entry: add "
                "its pages, the date, the evidence"
            )
        for unknown in sorted(listed.keys() - documented):
            where = ledger.origin.at((section, unknown))
            raise Failure(f"{where}: {unknown} is not in the spec: remove the entry")
    for both in sorted(ids & ledger.not_generated.keys()):
        where = ledger.origin.at(("not_generated", both))
        raise Failure(f"{where}: not_generated.{both} is in the spec: remove the entry")
    _check_statuses(ledger, built)


def _check_statuses(ledger: DocsLedger, built: list[BuiltContract]) -> None:
    """Compare the statuses of the contracts with those that the pages list."""
    for contract in built:
        for operation in operations_of(contract.document):
            statuses = operation.node["responses"]
            problem = ledger.differing_statuses(operation.id, contract.profile, statuses)
            if problem is not None:
                where = ledger.origin.at(("operations", operation.id))
                shown = f"{operation.id} in {contract.profile}"
                raise Failure(f"{where}: {shown}: {problem}: change the one that is wrong")
    profiles = {contract.profile for contract in built}
    for name, unknown in ledger.profiles_of_statuses():
        if unknown not in profiles:
            where = ledger.origin.at(("operations", name))
            raise Failure(f"{where}: {name}: statuses: {unknown} is no profile of the vendor")
