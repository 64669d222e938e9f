"""The whole way from sources to results, for some vendors at once.

Nothing is published unless every step of every vendor went through.
"""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from .. import publish
from ..failure import Failure
from ..project import Project
from . import completeness, docs_ledger
from .bundles import write
from .contract import contracts
from .manifest import Manifest
from .package import write_package
from .projection import project as projected

_TEMPLATES_AT_MOST = 8
_TEMPLATE_LINES_AT_MOST = 250
"""Decisions belong into `template_context`; larger templates would make some of them."""


class GenerationOutcome(NamedTuple):
    """What became of a vendor."""

    vendor: str
    differences: list[str]
    """What differed from the files that are there; they are replaced unless this was a check."""


class _GeneratedVendor(NamedTuple):
    """The results of a vendor in the workspace, each with its place."""

    workspace: Path
    results: list[tuple[Path, Path]]


def check(project: Project, vendors: Sequence[str]) -> list[GenerationOutcome]:
    """Compare what would be made with what is there; nothing below `generated/` is touched.

    Args:
        project: Sources, and where the results are.
        vendors: The vendors, in the order to make them.

    Raises:
        Failure: A source is broken.
    """
    _check_templates(project)
    with TemporaryDirectory(prefix="deskspec-") as folder:
        workspaces = {vendor: publish.workspace(Path(folder), vendor) for vendor in vendors}
        return [
            GenerationOutcome(
                vendor, _differences(project, vendor, _make(project, vendor, workspace))
            )
            for vendor, workspace in workspaces.items()
        ]


def generate(project: Project, vendors: Sequence[str]) -> list[GenerationOutcome]:
    """Make contracts and packages.

    Args:
        project: Sources, and where to.
        vendors: The vendors, in the order to make them.

    Raises:
        Failure: A source is broken. What is generated already stays as it was.
    """
    _check_templates(project)
    manifest = Manifest(project)
    try:
        made = {
            vendor: _make(project, vendor, publish.workspace(project.generated, vendor))
            for vendor in vendors
            if not manifest.is_current(vendor)
        }
        outcomes = {vendor: GenerationOutcome(vendor, []) for vendor in vendors}
        for vendor, new in made.items():
            outcomes[vendor] = GenerationOutcome(vendor, _differences(project, vendor, new))
            _publish(project, vendor, new)
            manifest.record(vendor)
        return list(outcomes.values())
    finally:
        publish.clear_remains(project.generated)


def _check_templates(project: Project) -> None:
    files = sorted(project.templates.glob("*"))
    lines = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in files)
    if len(files) > _TEMPLATES_AT_MOST or lines > _TEMPLATE_LINES_AT_MOST:
        raise Failure(
            f"{project.shown(project.templates)}: {len(files)} templates of {lines} lines, and "
            f"{_TEMPLATES_AT_MOST} of {_TEMPLATE_LINES_AT_MOST} are the budget: decide in "
            "template_context.py"
        )


def _make(project: Project, vendor: str, workspace: Path) -> _GeneratedVendor:
    made_contracts = contracts(project, vendor)
    package = f"{vendor}_client"
    write_package(
        projected([contract.document for contract in made_contracts]),
        docs_ledger.pages(project, vendor),
        project.templates,
        workspace / package,
        vendor,
    )
    write(made_contracts, workspace / package)
    completeness.check(made_contracts, workspace, package)
    results = [(workspace / package, project.generated / package)]
    for contract in made_contracts:
        for path in contract.write(workspace):
            results.append((path, project.contracts / path.name))
    return _GeneratedVendor(workspace, results)


def _differences(project: Project, vendor: str, made: _GeneratedVendor) -> list[str]:
    found = [each for new, old in made.results for each in publish.differences(new, old)]
    stale = _stale(project, vendor, made)
    return [*found, *(f"contract/{path.name} should not be there" for path in stale)]


def _publish(project: Project, vendor: str, made: _GeneratedVendor) -> None:
    for path in _stale(project, vendor, made):
        path.unlink()
    for new, old in made.results:
        publish.replace(new, old, made.workspace)


def _stale(project: Project, vendor: str, made: _GeneratedVendor) -> list[Path]:
    """Contracts of profiles that are no more."""
    wanted = {place for _, place in made.results}
    return [path for path in project.contracts.glob(f"{vendor}.*") if path not in wanted]
