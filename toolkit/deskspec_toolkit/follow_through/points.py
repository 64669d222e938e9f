"""The list: each line names a file, what in it no longer fits the contracts, and what to do.

What makes a build impossible is refused by the build. Here is what a build leaves as it was: the
scenario, the recordings, the replays, quirks of the simulator, rules of the clients, pages.
"""

import hashlib
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from deskspec._vendors import VENDORS

from ..coverage import table
from ..docs import pages
from ..failure import Failure
from ..openapi import documents
from ..openapi.documents import Document
from ..openapi.operations import operations_of
from ..openapi.vocabulary import KEY
from ..project import Project
from ..record import cassettes, scenario
from ..simulator.vendors import quirks_of

_REPLAYS: Final = ".replays.json"
"""The end of the name of a file with the replays of an operation."""


def open_points(project: Project, vendor: str) -> list[str]:
    """Return what must move after what was generated last; nothing in an installed wheel.

    Args:
        project: A checkout, generated.
        vendor: The vendor.

    Raises:
        Failure: A place cannot be read.
    """
    if vendor not in VENDORS or not cassettes.folder(project, vendor).is_dir():
        return []
    return [
        *_operations(project, vendor),
        *_clients(project, vendor),
        *_quirks(project, vendor),
        *_recordings(project, vendor),
        *_replays(project, vendor),
    ]


def stale_pages(project: Project) -> list[str]:
    """Return the generated pages that are behind what was generated last.

    Raises:
        Failure: A source of a page is invalid.
    """
    if not (project.sources / "docs").is_dir():
        return []
    return [
        f"{project.shown(page)}: not what is generated now: make docs"
        for page, text in pages.pages(project).items()
        if not page.is_file() or page.read_text(encoding="utf-8") != text
    ]


def _operations(project: Project, vendor: str) -> Iterator[str]:
    """Operations that are not everywhere, by the table that `generate` has just written."""
    file = scenario.file_of(project, vendor)
    steps = scenario.read(file, project.shown(file)).steps
    called = {step.method.replace(".", "_") for step in steps}
    recordings = project.shown(cassettes.folder(project, vendor))
    for row in table.read(project.coverage(vendor)).rows:
        name = row.operation_id
        if "spec" not in row.places:
            if "cassettes" in row.places:
                yield f"{recordings}/{name}.*: no contract has the operation: remove them"
            continue
        if "cassettes" in row.missing and name not in called:
            yield f"{project.shown(file)}: no step calls {name}: add one, with what it returns"
        if "cassettes" in row.missing:
            yield f"{recordings}: nothing is recorded of {name}: deskspec record {vendor}"
        if "simulator" in row.missing:
            yield f"the simulator does not serve {name}: see CONTRIBUTING.md, Add an operation"


def _clients(project: Project, vendor: str) -> Iterator[str]:
    """Steps and rules that the generated client does not fit, from a process of its own."""
    folders = (project.sources / "overrides", project.generated, project.sources / "runtime")
    file = scenario.file_of(project, vendor)
    ran = subprocess.run(
        [
            *(sys.executable, "-B", "-m", f"{__package__}.client_points"),
            *(vendor, str(file), project.shown(file)),
        ],
        cwd=project.sources,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, folders))},
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode:
        last = ran.stderr.strip().splitlines()[-1:]
        raise Failure(f"the clients of {vendor} cannot be looked at: {' '.join(last)}")
    yield from ran.stdout.splitlines()


def _quirks(project: Project, vendor: str) -> Iterator[str]:
    """Quirks of the simulator for operations that no contract has."""
    known = {name for each in _contracts(project, vendor).values() for name in _ids(each)}
    for name in sorted(quirks_of(vendor).operations - known):
        where = f"toolkit/deskspec_toolkit/simulator/vendors/{vendor}"
        yield f"{where}: a quirk is for {name}, which no contract has: remove it"


def _recordings(project: Project, vendor: str) -> Iterator[str]:
    """Recordings of the simulator that were made of another contract."""
    found = _contracts(project, vendor)
    default = _profile(found[f"{vendor}.yaml"])
    hashes = {
        _profile(document): hashlib.sha256((project.contracts / name).read_bytes()).hexdigest()
        for name, document in found.items()
    }
    behind: Counter[str] = Counter()
    folder = cassettes.folder(project, vendor)
    for file in sorted(folder.glob("*.yaml")):
        head = cassettes.head(file)
        if head.get("provenance") == "simulator":
            profile = str(head.get("profile"))
            behind[profile] += head.get("contract_sha256") != hashes.get(profile)
    for profile in hashes:  # the default one first
        if behind[profile]:
            option = "" if profile == default else f" --profile {profile}"
            yield (
                f"{project.shown(folder)}: {behind[profile]} recordings of {profile} are of an "
                f"earlier contract: deskspec record {vendor}{option}"
            )


def _replays(project: Project, vendor: str) -> Iterator[str]:
    """Replays of operations that the contract of their profile does not have."""
    for document in _contracts(project, vendor).values():
        folder = f"tests/foreign/replays/{vendor}-{_profile(document)}"
        files = (project.sources / folder).glob(f"*{_REPLAYS}")
        replayed = {file.name.removesuffix(_REPLAYS) for file in files}
        for operation_id in sorted(replayed - _ids(document)):
            yield f"{folder}/{operation_id}.*: the contract has no such operation: remove them"


def _contracts(project: Project, vendor: str) -> dict[str, Document]:
    """File name -> contract, of every profile."""
    folder: Path = project.contracts
    files = [folder / f"{vendor}.yaml", *sorted(folder.glob(f"{vendor}.*.yaml"))]
    return {each.name: documents.read_json(each.with_suffix(".json"), each.name) for each in files}


def _ids(document: Document) -> set[str]:
    return {operation.id for operation in operations_of(document)}


def _profile(document: Document) -> str:
    return str(document["info"][KEY]["profile"])
