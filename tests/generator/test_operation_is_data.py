"""A plain operation is a few lines of a spec, a line of the ledger and a step of the scenario.

The test adds one to a copy of the sources and of the code, and finds it everywhere without
another edit. The copy runs by itself: every module is imported from there.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias

import pytest
from harness.selection import selection

ROOT: Final = Path(__file__).parents[2]
COPIED: Final = ("specs", "overrides", "generated", "runtime", "toolkit", "docs", "tests")
PACKAGES: Final = ("toolkit", "overrides", "generated", "runtime")
COMMAND: Final = "from deskspec_toolkit.cli import main; import sys; sys.exit(main())"
LIMIT: Final = 20
"""Lines of a spec for a plain operation whose resource has its schema and example already."""

POINTS: Final = """\
paths:
  /points/balance:
    get:
      operationId: points_get
      tags: [points]
      summary: Get the points of the organization.
      x-deskspec: {effect: read}
      responses:
        "201":
          description: The balance.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/PointBalance"}
              examples: {printed: {value: {balance: 10.5, currencyCode: INR}}}
components:
  schemas:
    PointBalance:
      type: object
      description: What is left to spend on messages.
      required: [balance, currencyCode]
      properties:
        balance: {type: number}
        currencyCode: {type: string}
"""
MASCOTS: Final = """\
paths:
  /v1/mascots/{id}:
    get:
      operationId: mascots_get
      tags: [mascots]
      summary: Get one mascot by id.
      x-deskspec: {effect: read, names: {id: mascot_id}}
      parameters:
        - {name: id, in: path, required: true, description: Its id., schema: {type: string}}
      responses:
        "200":
          description: The mascot.
          x-deskspec: {one: Mascot}
          content:
            application/json:
              examples:
                printed:
                  value:
                    data: {type: mascot, id: 5f184e74c61792001af42e49, attributes:
                      {motto: We call back., createdAt: "2020-07-22T14:39:04.394Z"}}
        "404": {$ref: "#/components/responses/NotFound"}
components:
  schemas:
    Mascot:
      type: object
      description: A mascot of the organization.
      required: [type, id, attributes]
      properties:
        type: {type: string}
        id: {type: string}
        attributes: {$ref: "#/components/schemas/MascotAttributes"}
    MascotAttributes:
      type: object
      description: What a mascot says.
      required: [motto, createdAt]
      properties:
        motto: {type: string}
        createdAt: {type: string, format: date-time}
"""
"""A resource that no page of the vendor has, and none will."""


class Added(NamedTuple):
    """What is written for an operation, and what shows that it is there."""

    resource: str
    spec: str
    step: str
    profiles: list[str]
    client: str
    call: str
    shown: str


ADDED: Final = {
    "doubletick": Added(
        resource="points",
        spec=POINTS,
        step="  - call: points.get\n",
        profiles=["guide", "reference"],
        client="DoubleTick",
        call="points.get().currency_code",
        shown="INR",
    ),
    "kustomer": Added(
        resource="mascots",
        spec=MASCOTS,
        step="  - call: mascots.get\n    with: {mascot_id: 5f184e74c61792001af42e49}\n",
        profiles=["typed"],
        client="Kustomer",
        call="mascots.get('5f184e74c61792001af42e49').attributes.motto",
        shown="We call back.",
    ),
}
VENDORS: Final = selection().few(ADDED)
"""One vendor that the seed selects, or both where everything is tested."""
EACH_VENDOR = pytest.mark.parametrize("vendor", VENDORS)
Run: TypeAlias = Callable[..., str]


def append(file: Path, text: str) -> None:
    file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")


def insert(file: Path, after: str, text: str) -> None:
    before = file.read_text(encoding="utf-8")
    assert after in before
    file.write_text(before.replace(after, after + text, 1), encoding="utf-8")


def add(folder: Path, vendor: str) -> None:
    """Write an operation into the sources: its spec with a tag, its ledger line, its step."""
    specs, added = folder / "specs" / vendor, ADDED[vendor]
    name = added.resource
    (specs / f"{name}.yaml").write_text(added.spec, encoding="utf-8")
    insert(specs / "openapi.yaml", "\ntags:\n", f"  - {{name: {name}, description: Added.}}\n")
    entry = "{pages: [reference/added], evidence: full}"
    insert(specs / "docs.yaml", "\noperations:\n", f"  {name}_get: {entry}\n")
    append(folder / "tests" / "scenarios" / f"{vendor}.yaml", added.step)


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy with the operations, generated, recorded and with current docs."""
    folder = tmp_path_factory.mktemp("copy")
    for name in COPIED:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for vendor in VENDORS:
        add(folder, vendor)
    run = runner(folder)
    run("-c", COMMAND, "generate", *VENDORS)
    for vendor in VENDORS:
        for profile in ADDED[vendor].profiles:
            run("-c", COMMAND, "record", vendor, "--profile", profile)
    run("-m", "deskspec_toolkit.docs")
    return folder


@pytest.fixture
def run(copied: Path) -> Run:
    """Runs Python in the copy, with its packages; returns the output of a success."""
    return runner(copied)


def runner(folder: Path) -> Run:
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("COV")},
        "PYTHONPATH": os.pathsep.join(str(folder / name) for name in PACKAGES),
        "PYTHONDONTWRITEBYTECODE": "1",
    }

    def run(*arguments: str) -> str:
        ended = subprocess.run(
            [sys.executable, *arguments],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert ended.returncode == 0, ended.stdout + ended.stderr
        return ended.stdout

    return run


def test_the_copy_runs_its_own_code(copied: Path, run: Run) -> None:
    found = run("-c", "import deskspec_toolkit; print(deskspec_toolkit.__file__)")
    assert Path(found.strip()).is_relative_to(copied)


@pytest.mark.parametrize("vendor", ADDED)
def test_its_path_fits_the_limit(vendor: str) -> None:
    operation = ADDED[vendor].spec.partition("components:")[0].removeprefix("paths:\n")
    assert len(operation.splitlines()) <= LIMIT


@EACH_VENDOR
def test_client_and_simulator_have_it(run: Run, vendor: str) -> None:
    added = ADDED[vendor]
    program = (
        f"from deskspec import {added.client} as Client\n"
        "from deskspec_toolkit.simulator import Simulator\n"
        "with Simulator() as sim:\n"
        f"    transport = sim.transport('{vendor}')\n"
        "    client = Client(sim.api_key, base_url='http://localhost', transport=transport)\n"
        f"    print(client.{added.call})\n"
    )
    assert run("-c", program).strip() == added.shown


@EACH_VENDOR
def test_verify_calls_it_and_finds_nothing_wrong(run: Run, vendor: str) -> None:
    id_ = f"{ADDED[vendor].resource}_get"
    found = run("-c", COMMAND, "verify", vendor, "--operations", id_)
    assert ": nothing wrong; 1 operation checked, " in found.splitlines()[-1]


@EACH_VENDOR
def test_coverage_finds_it_everywhere(run: Run, vendor: str) -> None:
    rows = [line.split() for line in run("-c", COMMAND, "coverage", vendor).splitlines()]
    (row,) = [row for row in rows if row and row[0] == f"{ADDED[vendor].resource}_get"]
    assert row[1:5] == ["full", "yes", "yes", "yes"]
    assert row[-1] == "simulator"


@EACH_VENDOR
def test_it_is_recorded_in_each_profile(copied: Path, vendor: str) -> None:
    added = ADDED[vendor]
    names = [f"{added.resource}_get.yaml"]
    names += [f"{added.resource}_get.{profile}.yaml" for profile in added.profiles[1:]]
    for name in names:
        assert (copied / "tests" / "cassettes" / vendor / name).exists()


@EACH_VENDOR
def test_the_docs_have_it(copied: Path, vendor: str) -> None:
    method = f"{ADDED[vendor].resource}.get"
    page = (copied / "docs" / "api" / f"{vendor}.md").read_text(encoding="utf-8")
    assert f"### {method}\n" in page
    assert f"client.{method}(" in page
