"""Two projects with one small vendor each: everything that the build does, in about a second.

The vendor `tiny` has two operations, one overlay action and one profile. Tests break a file of it
with `change` and look at what the command says. The vendor `courier`, whose sources are in the
folder of its name, has what `tiny` does not: words, batches, searches, cursors, links, shorthands
and webhooks.
"""

import shutil
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any, TypeAlias

import pytest
import yaml
from deskspec_toolkit import cli
from deskspec_toolkit.generator import generation
from deskspec_toolkit.generator.contract import contracts
from deskspec_toolkit.generator.manifest import Manifest
from deskspec_toolkit.project import Project

Change: TypeAlias = Callable[[str, str, str], None]
Deskspec: TypeAlias = Callable[..., tuple[int, list[str], list[str]]]
Files: TypeAlias = Callable[[Path], dict[str, bytes]]

CHECKOUT = Path(__file__).parents[2]

OPENAPI = """
openapi: 3.1.0
info:
  title: Tiny
  version: "1"
  x-deskspec:
    profile: quiet
servers:
  - url: https://tiny.example
security:
  - bearer: []
tags:
  - name: things
components:
  securitySchemes:
    bearer:
      type: http
      scheme: bearer
"""

THINGS = """
paths:
  /things/{thing_id}:
    get:
      operationId: things_get
      tags: [things]
      summary: Get a thing.
      x-deskspec:
        effect: read
        result: thing
      parameters:
        - name: thing_id
          in: path
          required: true
          schema:
            type: string
      responses:
        "200":
          description: The thing.
          content:
            application/json:
              schema:
                type: object
                required: [thing]
                additionalProperties: false
                properties:
                  thing:
                    $ref: "#/components/schemas/Thing"
              examples:
                printed:
                  value:
                    thing: {id: a1, type: big, madeAt: 1600000000}
        "404":
          $ref: "#/components/responses/NotFound"
  /things/search:
    post:
      operationId: things_list
      tags: [things]
      summary: List things.
      x-deskspec:
        effect: read
        items: things
        paging: none
        names:
          perPage: limit
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [type]
              additionalProperties: false
              properties:
                type:
                  $ref: "#/components/schemas/ThingType"
                list:
                  type: array
                  description: Ids to look among.
                  items:
                    type: string
                self:
                  type: [string, "null"]
                perPage:
                  type: integer
      responses:
        "200":
          description: The things.
          content:
            application/json:
              schema:
                type: object
                required: [things]
                additionalProperties: false
                properties:
                  things:
                    type: array
                    items:
                      $ref: "#/components/schemas/Thing"
        "404":
          $ref: "#/components/responses/NotFound"
components:
  schemas:
    Thing:
      type: object
      description: A thing, \"\"\"thing\"\"\" or \\thing.
      required: [id]
      additionalProperties: false
      properties:
        id:
          type: string
        type:
          $ref: "#/components/schemas/ThingType"
        "type ":
          type: string
          x-deskspec:
            alias: type
        class:
          type: string
        format:
          type: string
        examples:
          type: array
          items:
            $ref: "#/components/schemas/Example"
        madeAt:
          type: integer
          format: epoch-s
        parts:
          type: object
          additionalProperties: true
    Example:
      type: object
      additionalProperties: true
      properties:
        text:
          type: string
    ThingType:
      anyOf:
        - enum: [big, small]
        - type: string
    Error:
      type: object
      additionalProperties: false
      properties:
        message:
          type: string
  responses:
    NotFound:
      description: No such thing.
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/Error"
"""

DOCS = """
base: https://tiny.example/docs/
read: "2026-11-22"
operations:
  things_get: {pages: [get], evidence: full}
  things_list: {pages: [list], evidence: full}
"""

OVERLAY = """
overlay: "1.1.0"
info:
  title: What is known beyond the page
  version: "1"
actions:
  - target: $.components.schemas.Thing.properties
    description: Responses have a colour.
    x-evidence: https://tiny.example/forum/1
    x-date: "2026-11-22"
    update:
      colour:
        type: string
"""

LOUD = """
overlay: "1.1.0"
info:
  title: The newer page
  version: "1"
actions:
  - target: $.components.schemas.Thing.properties
    description: The newer page has a weight.
    x-evidence: https://tiny.example/docs/new
    x-date: "2026-11-22"
    update:
      weight:
        type: number
"""


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The project, generated. To be copied, not to be changed."""
    folder = tmp_path_factory.mktemp("made")
    for name, text in {
        "specs/tiny/openapi.yaml": OPENAPI,
        "specs/tiny/things.yaml": THINGS,
        "specs/tiny/docs.yaml": DOCS,
        "overrides/tiny/overlay.yaml": OVERLAY,
        "overrides/tiny/profiles/loud.yaml": LOUD,
    }.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.lstrip(), encoding="utf-8")
    return generated(folder, "tiny")


def generated(folder: Path, vendor: str) -> Project:
    """The project in a folder, with the templates of this one, after its first generation."""
    shutil.copytree(CHECKOUT / "overrides" / "templates", folder / "overrides" / "templates")
    project = Project(folder, folder / "generated")
    generation.generate(project, [vendor])
    Manifest(project).settle()
    return project


@pytest.fixture(scope="session")
def courier(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The project of the other vendor, generated. Not to be changed."""
    folder = tmp_path_factory.mktemp("courier")
    shutil.copytree(Path(__file__).parent / "courier", folder, dirs_exist_ok=True)
    return generated(folder, "courier")


@pytest.fixture(scope="session")
def courier_contracts(courier: Project) -> list[dict[str, Any]]:
    """The contracts of the other vendor, that of the default profile first. To be copied."""
    return [each.document for each in contracts(courier, "courier")]


@pytest.fixture
def courier_contract(courier_contracts: list[dict[str, Any]]) -> dict[str, Any]:
    """A contract with everything that an operation can say, in which nothing is wrong."""
    return deepcopy(courier_contracts[0])


@pytest.fixture
def tiny(made: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A copy of the generated project, as the current folder."""
    shutil.copytree(made.sources, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return Project(tmp_path, tmp_path / "generated")


@pytest.fixture
def change(tiny: Project) -> Change:
    """Replaces a text that occurs exactly once in a file of the project."""

    def replace(name: str, old: str, new: str) -> None:
        path = tiny.sources / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1
        path.write_text(text.replace(old, new), encoding="utf-8")

    return replace


@pytest.fixture
def deskspec(capfd: pytest.CaptureFixture[str]) -> Deskspec:
    """Runs the command here: exit code, lines of output, lines of errors."""

    def run(*argv: str) -> tuple[int, list[str], list[str]]:
        code = cli.main(argv)
        captured = capfd.readouterr()
        return code, captured.out.splitlines(), captured.err.splitlines()

    return run


@pytest.fixture(scope="session")
def files() -> Files:
    """Every file below a folder with its bytes, but for what Python caches."""

    def contents(folder: Path) -> dict[str, bytes]:
        return {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in sorted(folder.rglob("*"))
            if path.is_file() and "__pycache__" not in path.parts
        }

    return contents


@pytest.fixture(scope="session")
def checkout() -> Project:
    """The project that these tests belong to."""
    return Project(CHECKOUT, CHECKOUT / "generated")


@pytest.fixture
def contract() -> dict[str, Any]:
    """A small contract in which nothing is wrong."""
    whole: dict[str, Any] = yaml.safe_load(OPENAPI)
    things: dict[str, Any] = yaml.safe_load(THINGS)
    whole["paths"] = things["paths"]
    whole["components"] |= things["components"]
    return whole
