"""A plain operation is a few lines of a spec, a line of the ledger and a step of the scenario.

The test adds two to a copy of the sources and of the code, and finds them everywhere without
another edit. The copy runs by itself: every module is imported from there.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeAlias

import pytest

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
PROFILES: Final = {"doubletick": ["guide", "reference"], "kustomer": ["typed"]}
Run: TypeAlias = Callable[..., str]


def append(file: Path, text: str) -> None:
    file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")


def insert(file: Path, after: str, text: str) -> None:
    before = file.read_text(encoding="utf-8")
    assert after in before
    file.write_text(before.replace(after, after + text, 1), encoding="utf-8")


def add(folder: Path, vendor: str, resource: str, spec: str, entry: str, step: str) -> None:
    """Write an operation into the sources: its spec with a tag, its ledger line, its step."""
    specs = folder / "specs" / vendor
    (specs / f"{resource}.yaml").write_text(spec, encoding="utf-8")
    insert(specs / "openapi.yaml", "\ntags:\n", f"  - {{name: {resource}, description: Added.}}\n")
    insert(specs / "docs.yaml", "\noperations:\n", f"  {resource}_get: {entry}\n")
    append(folder / "tests" / "scenarios" / f"{vendor}.yaml", step)


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy with both operations, generated, recorded and with current docs."""
    folder = tmp_path_factory.mktemp("copy")
    for name in COPIED:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    page = "{pages: [reference/added], evidence: full}"
    add(folder, "doubletick", "points", POINTS, page, "  - call: points.get\n")
    mascot = "  - call: mascots.get\n    with: {mascot_id: 5f184e74c61792001af42e49}\n"
    add(folder, "kustomer", "mascots", MASCOTS, page, mascot)
    run = runner(folder)
    run("-c", COMMAND, "generate")
    for vendor, profiles in PROFILES.items():
        for profile in profiles:
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


@pytest.mark.parametrize("spec", [POINTS, MASCOTS], ids=["points", "mascots"])
def test_its_path_fits_the_limit(spec: str) -> None:
    operation = spec.partition("components:")[0].removeprefix("paths:\n")
    assert len(operation.splitlines()) <= LIMIT


@pytest.mark.parametrize(
    ("client", "vendor", "call", "shown"),
    [
        ("DoubleTick", "doubletick", "points.get().currency_code", "INR"),
        (
            "Kustomer",
            "kustomer",
            "mascots.get('5f184e74c61792001af42e49').attributes.motto",
            "We call back.",
        ),
    ],
)
def test_client_and_simulator_have_it(
    run: Run, client: str, vendor: str, call: str, shown: str
) -> None:
    program = (
        f"from deskspec import {client}\n"
        "from deskspec_toolkit.simulator import Simulator\n"
        "with Simulator() as sim:\n"
        f"    transport = sim.transport('{vendor}')\n"
        f"    client = {client}(sim.api_key, base_url='http://localhost', transport=transport)\n"
        f"    print(client.{call})\n"
    )
    assert run("-c", program).strip() == shown


@pytest.mark.parametrize(
    ("vendor", "id_"), [("doubletick", "points_get"), ("kustomer", "mascots_get")]
)
def test_verify_calls_it_and_finds_nothing_wrong(run: Run, vendor: str, id_: str) -> None:
    found = run("-c", COMMAND, "verify", vendor, "--operations", id_)
    assert ": nothing wrong; 1 operation checked, " in found.splitlines()[-1]


@pytest.mark.parametrize(
    ("vendor", "id_"), [("doubletick", "points_get"), ("kustomer", "mascots_get")]
)
def test_coverage_finds_it_everywhere(run: Run, vendor: str, id_: str) -> None:
    rows = [line.split() for line in run("-c", COMMAND, "coverage", vendor).splitlines()]
    (row,) = [row for row in rows if row and row[0] == id_]
    assert row[1:5] == ["full", "yes", "yes", "yes"]
    assert row[-1] == "simulator"


def test_it_is_recorded_in_each_profile(copied: Path) -> None:
    cassettes = copied / "tests" / "cassettes"
    assert (cassettes / "doubletick" / "points_get.yaml").exists()
    assert (cassettes / "doubletick" / "points_get.reference.yaml").exists()
    assert (cassettes / "kustomer" / "mascots_get.yaml").exists()


@pytest.mark.parametrize(("vendor", "method"), [("doubletick", "points"), ("kustomer", "mascots")])
def test_the_docs_have_it(copied: Path, vendor: str, method: str) -> None:
    page = (copied / "docs" / "api" / f"{vendor}.md").read_text(encoding="utf-8")
    assert f"### {method}.get\n" in page
    assert f"client.{method}.get(" in page
