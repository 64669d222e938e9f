"""Actions that cannot be: one line with file and line, exit 2, and nothing is changed."""

from typing import Any

import pytest
from deskspec_toolkit.generator.action_lint import action_problems
from deskspec_toolkit.project import Project
from generator.conftest import Change, Deskspec, Files

THINGS = "specs/tiny/things.yaml"
LISTS = "        items: things\n"
PATHS = {"/things": "things_create", "/things/more": "things_create_more"}
CREATES = """
  {path}:
    post:
      operationId: {id}
      tags: [things]
      summary: Create a thing.
      x-deskspec: {{effect: write}}
      responses:
        "201":
          description: The thing.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Thing"
        "404":
          $ref: "#/components/responses/NotFound"
"""


def test_a_contract_in_which_every_action_fits(courier_contract: dict[str, Any]) -> None:
    assert list(action_problems(courier_contract)) == []


@pytest.mark.parametrize(
    ("acts", "said"),
    [
        ("{as: add}", "acts: add needs a path that ends with a list field"),
        ("{as: bulk}", "acts: bulk needs a body that is a list"),
        ("{on: boots}", "acts.on: no response has boots, and no tag is boots"),
        ("{by: {isbn: id}}", "acts.by: no parameter or field is called isbn"),
        ("{stores: {isbn: id}}", "acts.stores: the body has no field isbn"),
        ("{as: fly}", ""),
        ("{at: things}", ""),
    ],
)
def test_a_declared_action_that_does_not_fit(
    tiny: Project, change: Change, deskspec: Deskspec, files: Files, acts: str, said: str
) -> None:
    change(THINGS, LISTS, f"{LISTS}        acts: {acts}\n")
    line = _line_of(tiny, "acts:")
    before = files(tiny.generated)
    code, _, errors = deskspec("generate", "tiny")
    assert (code, len(errors)) == (2, 1)
    assert errors[0].startswith(f"deskspec: {THINGS}:{line}: ")
    assert said in errors[0]
    assert files(tiny.generated) == before


def test_a_reference_to_a_resource_that_there_is_not(
    tiny: Project, change: Change, deskspec: Deskspec, files: Files
) -> None:
    refers = "        madeAt:\n          x-deskspec: {refers: boots}\n"
    change(THINGS, "        madeAt:\n", refers)
    before = files(tiny.generated)
    code, _, errors = deskspec("generate", "tiny")
    assert (code, len(errors)) == (2, 1)
    assert errors[0].startswith(f"deskspec: {THINGS}:{_line_of(tiny, 'refers:')}: ")
    assert errors[0].endswith("refers: no response has boots, and no tag is boots")
    assert files(tiny.generated) == before


def test_a_reference_to_the_objects_that_a_field_holds_is_one(
    tiny: Project, change: Change, deskspec: Deskspec
) -> None:
    examples = "        examples:\n          type: array\n"
    change(THINGS, examples, f"{examples}          x-deskspec: {{refers: examples}}\n")
    assert deskspec("generate", "tiny")[0] == 0


def test_two_operations_that_create_in_one_collection(courier_contract: dict[str, Any]) -> None:
    paths = courier_contract["paths"]
    again = {**paths["/parcels"]["post"], "operationId": "parcels_send"}
    paths["/parcels/express"] = {"post": again}
    ((place, said),) = action_problems(courier_contract)
    assert place == ("paths", "/parcels/express", "post")
    assert said == (
        "creates parcels as parcels_create does: say with x-deskspec.acts what one of them does"
    )
    again["x-deskspec"] = {**again["x-deskspec"], "acts": {"as": "acknowledge"}}
    assert list(action_problems(courier_contract)) == []


def test_the_lint_of_a_build_finds_both_that_create(
    tiny: Project, change: Change, deskspec: Deskspec, files: Files
) -> None:
    creates = "\n".join(CREATES.format(path=path, id=id_) for path, id_ in PATHS.items())
    change(THINGS, "\ncomponents:\n", f"{creates}\ncomponents:\n")
    before = files(tiny.generated)
    code, _, errors = deskspec("generate", "tiny")
    assert (code, len(errors)) == (2, 1)
    assert errors[0].startswith(f"deskspec: {THINGS}:{_line_of(tiny, '/things/more:') + 1}: ")
    assert "creates things as things_create does" in errors[0]
    assert files(tiny.generated) == before


def _line_of(project: Project, text: str) -> int:
    lines = (project.sources / THINGS).read_text(encoding="utf-8").splitlines()
    (found,) = (number for number, line in enumerate(lines, start=1) if text in line)
    return found
