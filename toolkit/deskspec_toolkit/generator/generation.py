"""The pipeline from sources to results, for several vendors.

Nothing is published unless every step of every vendor succeeded.
"""

from collections.abc import Callable, Iterable, Sequence
from contextlib import nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple, TypeAlias

from .. import publish
from ..failure import Failure
from ..openapi.documents import Document
from ..openapi.nodes import Place
from ..project import Project
from . import completeness, docs_ledger, quirks_ledger
from .bundles import write
from .contract import BuiltContract, contracts
from .manifest import Manifest
from .package import write_package
from .projection import project as projected

_TEMPLATES_AT_MOST = 8
_TEMPLATE_LINES_AT_MOST = 250
"""A limit on template lines: decisions belong in `template_context`, not in templates."""


ContractReader: TypeAlias = Callable[[str, list[Document]], Iterable[tuple[int, Place, str]]]
"""What else reads the contracts of a vendor, all profiles, and what it cannot read in them: the
index of the contract, the place in it, and the problem."""


class GenerationOutcome(NamedTuple):
    """The result for one vendor."""

    vendor: str
    differences: list[str]
    """Differences from the existing files, which `generate` replaces and `check` does not."""


class _GeneratedVendor(NamedTuple):
    """The results of a vendor in the workspace, each with its target path."""

    workspace: Path
    results: list[tuple[Path, Path]]


def check(
    project: Project, vendors: Sequence[str], readers: Sequence[ContractReader] = ()
) -> list[GenerationOutcome]:
    """Compare the results with the existing files; change nothing below `generated/`.

    Args:
        project: The sources and the existing results.
        vendors: The vendors, in order.
        readers: Who must be able to read the contracts.

    Raises:
        Failure: A source is invalid.
    """
    _check_templates(project)
    with (
        publish.held(project.generated) if project.generated.is_dir() else nullcontext(),
        TemporaryDirectory(prefix="deskspec-") as folder,
    ):
        workspaces = {vendor: publish.workspace(Path(folder), vendor) for vendor in vendors}
        return [
            GenerationOutcome(
                vendor,
                _differences(project, vendor, _generate(project, vendor, readers, workspace)),
            )
            for vendor, workspace in workspaces.items()
        ]


def generate(
    project: Project, vendors: Sequence[str], readers: Sequence[ContractReader] = ()
) -> list[GenerationOutcome]:
    """Generate contracts and packages.

    Args:
        project: The sources and the target of the results.
        vendors: The vendors, in order.
        readers: Who must be able to read the contracts.

    Raises:
        Failure: A source is invalid. Existing results are unchanged.
    """
    _check_templates(project)
    project.generated.mkdir(parents=True, exist_ok=True)
    with publish.held(project.generated):
        return _generated(project, vendors, readers)


def _generated(
    project: Project, vendors: Sequence[str], readers: Sequence[ContractReader]
) -> list[GenerationOutcome]:
    manifest = Manifest(project)
    try:
        generated = {
            vendor: _generate(
                project, vendor, readers, publish.workspace(project.generated, vendor)
            )
            for vendor in vendors
            if not manifest.is_current(vendor)
        }
        outcomes = {vendor: GenerationOutcome(vendor, []) for vendor in vendors}
        for vendor, new in generated.items():
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
            f"{project.shown(project.templates)}: {len(files)} templates of {lines} lines, "
            f"more than {_TEMPLATES_AT_MOST} of {_TEMPLATE_LINES_AT_MOST}: move decisions to "
            "template_context.py"
        )


def _generate(
    project: Project, vendor: str, readers: Sequence[ContractReader], workspace: Path
) -> _GeneratedVendor:
    quirks_ledger.check(project, vendor)
    built = contracts(project, vendor)
    _check_read(vendor, built, readers)
    package = f"{vendor}_client"
    write_package(
        projected([contract.document for contract in built]),
        docs_ledger.pages(project, vendor),
        docs_ledger.evidence(project, vendor),
        project.templates,
        workspace / package,
        vendor,
        built[0].origin,
    )
    write(built, workspace / package)
    completeness.check(built, workspace, package)
    results = [(workspace / package, project.generated / package)]
    for contract in built:
        for path in contract.write(workspace):
            results.append((path, project.contracts / path.name))
    return _GeneratedVendor(workspace, results)


def _check_read(vendor: str, built: list[BuiltContract], readers: Sequence[ContractReader]) -> None:
    documents = [contract.document for contract in built]
    for reader in readers:
        for index, place, problem in reader(vendor, documents):
            raise Failure(f"{built[index].origin.at(place)}: {'.'.join(place)}: {problem}")


def _differences(project: Project, vendor: str, generated: _GeneratedVendor) -> list[str]:
    changed = [each for new, old in generated.results for each in publish.differences(new, old)]
    stale = _stale(project, vendor, generated)
    return [*changed, *(f"contract/{path.name} should not be there" for path in stale)]


def _publish(project: Project, vendor: str, generated: _GeneratedVendor) -> None:
    for path in _stale(project, vendor, generated):
        path.unlink()
    for new, old in generated.results:
        publish.replace(new, old, generated.workspace)


def _stale(project: Project, vendor: str, generated: _GeneratedVendor) -> list[Path]:
    """Return the contract files of removed profiles."""
    wanted = {place for _, place in generated.results}
    return [path for path in project.contracts.glob(f"{vendor}.*") if path not in wanted]
