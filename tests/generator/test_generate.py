"""`deskspec generate`: same bytes for same sources, all or nothing, repaired after a kill."""

import ast
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from deskspec._vendors import VENDORS
from deskspec_toolkit.openapi.documents import read, read_json
from deskspec_toolkit.project import Project
from harness.selection import selection

Change: TypeAlias = Callable[[str, str, str], None]
Deskspec: TypeAlias = Callable[..., tuple[int, list[str], list[str]]]
Files: TypeAlias = Callable[[Path], dict[str, bytes]]

THINGS = "specs/tiny/things.yaml"
OPENAPI = "specs/tiny/openapi.yaml"
OVERLAY = "overrides/tiny/overlay.yaml"
LOUD = "overrides/tiny/profiles/loud.yaml"


def test_the_same_sources_give_the_same_bytes(
    tiny: Project, deskspec: Deskspec, files: Files
) -> None:
    before = files(tiny.generated)
    shutil.rmtree(tiny.generated)
    code, out, err = deskspec("generate")
    assert (code, out[0], err) == (0, "tiny: generated", [])
    assert "    compatible  tiny: client added" in out
    assert files(tiny.generated) == before


def test_what_is_generated_here_is_what_the_sources_make(deskspec: Deskspec) -> None:
    vendors = selection().few(VENDORS)
    up_to_date = [f"{vendor}: up to date" for vendor in vendors]
    assert deskspec("generate", "--check", *vendors) == (0, up_to_date, [])


def test_an_unchanged_vendor_is_skipped(tiny: Project, deskspec: Deskspec) -> None:
    times = {path: path.stat().st_mtime_ns for path in tiny.generated.rglob("*")}
    assert deskspec("generate") == (0, ["tiny: up to date"], [])
    assert {path: path.stat().st_mtime_ns for path in tiny.generated.rglob("*")} == times


@pytest.mark.parametrize(
    "name", ["specs/tiny/docs.yaml", LOUD, "overrides/templates/model.py.jinja"]
)
def test_every_source_makes_a_vendor_outdated(tiny: Project, deskspec: Deskspec, name: str) -> None:
    path = tiny.sources / name
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    before = read_json(tiny.generated / ".manifest.json", "manifest")
    assert deskspec("generate")[0] == 0
    after = read_json(tiny.generated / ".manifest.json", "manifest")
    assert after["tiny"] != before["tiny"]


def test_a_change_of_a_source_reaches_contract_and_client(
    tiny: Project, change: Change, deskspec: Deskspec
) -> None:
    change(OVERLAY, "      colour:", "      hue:")
    assert deskspec("generate", "--check") == (
        1,
        [
            "tiny: tiny_client/contract/components.json differs",
            "tiny: tiny_client/models/thing.py differs",
            "tiny: tiny.yaml differs",
            "tiny: tiny.json differs",
            "tiny: tiny.loud.yaml differs",
            "tiny: tiny.loud.json differs",
        ],
        [],
    )
    assert deskspec("generate") == (
        0,
        [
            "tiny: generated",
            "  tiny.things.get, tiny.things.list, tiny.things.iter",
            "    breaking    Thing.colour: attribute removed",
            "    compatible  Thing.hue: attribute added, str | None",
            "  1 breaking, 1 compatible; suggested version bump: major, or minor before 1.0",
        ],
        [],
    )
    assert deskspec("generate", "--check") == (0, ["tiny: up to date"], [])


def test_a_check_finds_what_was_edited_taken_out_and_left_behind(
    tiny: Project, deskspec: Deskspec, files: Files
) -> None:
    package = tiny.generated / "tiny_client"
    (package / "client.py").write_text("# edited\n", encoding="utf-8")
    (package / "models" / "thing.py").unlink()
    (package / "extra.py").touch()
    (tiny.contracts / "tiny.json").write_text("{}\n", encoding="utf-8")
    shutil.copy(tiny.contracts / "tiny.yaml", tiny.contracts / "tiny.gone.yaml")
    before = files(tiny.generated)
    assert deskspec("generate", "--check") == (
        1,
        [
            "tiny: tiny_client/client.py differs",
            "tiny: tiny_client/extra.py should not be there",
            "tiny: tiny_client/models/thing.py is missing",
            "tiny: tiny.json differs",
            "tiny: contract/tiny.gone.yaml should not be there",
        ],
        [],
    )
    assert files(tiny.generated) == before
    assert deskspec("generate")[0] == 0
    assert deskspec("generate", "--check") == (0, ["tiny: up to date"], [])


def test_a_check_writes_nothing_into_the_project(tiny: Project, deskspec: Deskspec) -> None:
    shutil.rmtree(tiny.generated)
    assert deskspec("generate", "--check")[0] == 1
    assert not tiny.generated.exists()


def test_a_new_generation_names_every_file(tiny: Project, deskspec: Deskspec) -> None:
    shutil.rmtree(tiny.generated)
    code, lines, _ = deskspec("generate", "--check")
    assert code == 1
    assert "tiny: tiny.yaml is missing" in lines
    assert "tiny: tiny_client/api/things/things_get.py is missing" in lines


def test_a_vendor_alone_can_be_generated(tiny: Project, deskspec: Deskspec) -> None:
    shutil.copytree(tiny.specs("tiny"), tiny.specs("other"))
    assert deskspec("generate", "other")[0] == 0
    assert (tiny.contracts / "other.yaml").exists()
    assert deskspec("generate", "tiny") == (0, ["tiny: up to date"], [])


BROKEN: dict[str, tuple[str, str, str, str]] = {
    "key twice in a file": (
        THINGS,
        "    ThingType:\n",
        "    Thing: {}\n    ThingType:\n",
        "specs/tiny/things.yaml:117: duplicate key 'Thing'",
    ),
    "key in two files": (
        OPENAPI,
        "components:\n",
        "components:\n  schemas:\n    Thing: {}\n",
        "components.schemas.Thing is in two files: specs/tiny/openapi.yaml:15 and "
        "specs/tiny/things.yaml:83",
    ),
    "overlay action that matches nothing": (
        OVERLAY,
        "schemas.Thing.properties",
        "schemas.Thong.properties",
        "overrides/tiny/overlay.yaml:6: action 1: $.components.schemas.Thong.properties matches",
    ),
    "overlay action that changes nothing": (
        OVERLAY,
        "      colour:\n        type: string",
        "      class:\n        type: string",
        "overrides/tiny/overlay.yaml:6: action 1: $.components.schemas.Thing.properties is already",
    ),
    "overlay action of a profile": (
        LOUD,
        "$.components",
        "$.compnents",
        "overrides/tiny/profiles/loud.yaml:6: action 1: $.compnents.schemas.Thing.properties match",
    ),
    "dangling reference": (
        THINGS,
        'items:\n            $ref: "#/components/schemas/Example"',
        'items:\n            $ref: "#/components/schemas/Exam"',
        "specs/tiny/things.yaml:103: components.schemas.Thing.properties.examples.items: $ref "
        "#/components/schemas/Exam is not in this document",
    ),
    "not YAML": (OPENAPI, "title: Tiny", "title: [Tiny", "specs/tiny/openapi.yaml:4: not YAM"),
    "construct that the generator drops": (
        THINGS,
        "    Thing:\n",
        "    Thing:\n      allOf: [{type: object, additionalProperties: true}]\n",
        "specs/tiny/things.yaml:83: components.schemas.Thing: the generator drops allOf",
    ),
    "construct that a profile brings": (
        LOUD,
        "        type: number",
        "        enum: [1, 2]",
        "overrides/tiny/profiles/loud.yaml:11: components.schemas.Thing.properties.weight: the val",
    ),
    "what a profile leaves of the spec": (
        LOUD,
        """.properties
    description: The newer page has a weight.
    x-evidence: https://tiny.example/docs/new
    x-date: "2026-11-22"
    update:
      weight:
        type: number
""",
        """.properties.class
    description: The newer page has no class.
    x-evidence: https://tiny.example/docs/new
    x-date: "2026-11-22"
    remove: true
  - target: $.components.schemas.Thing
    description: The newer page has one name more.
    x-evidence: https://tiny.example/docs/new
    x-date: "2026-11-22"
    update:
      required: [class]
""",
        "specs/tiny/things.yaml:83 (with overrides/tiny/profiles/loud.yaml): components.schemas.Th",
    ),
    "unknown key of info": (
        OPENAPI,
        "    profile: quiet",
        "    profile: quiet\n    profil: loud",
        "specs/tiny/openapi.yaml:7: info.x-deskspec.profil: is unknown: choose from beside, ",
    ),
    "unknown key of an operation": (
        THINGS,
        "        result: thing\n",
        "        result: thing\n        reslt: thing\n",
        "specs/tiny/things.yaml:10: paths./things/{thing_id}.get.x-deskspec.reslt: is unknown: ch",
    ),
    "wrong value in the spec": (
        THINGS,
        "        paging: none",
        "        paging: nothing",
        "specs/tiny/things.yaml:42: paths./things/search.post.x-deskspec.paging: must be one of n",
    ),
    "unknown format in the spec": (
        THINGS,
        "format: epoch-s\n",
        "format: epoch-sec\n",
        "specs/tiny/things.yaml:107: components.schemas.Thing.properties.madeAt.format: epoch-sec ",
    ),
    "unknown format in the overlay": (
        OVERLAY,
        "        type: string",
        "        type: string\n        format: color",
        "overrides/tiny/overlay.yaml:13: components.schemas.Thing.properties.colour.format: color ",
    ),
    "unknown key in a profile": (
        LOUD,
        "        type: number",
        "        type: number\n        x-deskspec: {alia: id}",
        "overrides/tiny/profiles/loud.yaml:13: components.schemas.Thing.properties.weight.x-desks",
    ),
    "not a schema": (
        THINGS,
        "        madeAt:\n          type: integer",
        "        madeAt:\n          type: int",
        "specs/tiny/things.yaml:106: components.schemas.Thing.properties.madeAt.type: ",
    ),
    "page is not in the ledger": (
        "specs/tiny/docs.yaml",
        "  things_list:",
        "  things_find:",
        "specs/tiny/docs.yaml:3: things_list is in the spec and has no entry: add its pages",
    ),
    "ledger says too little": (
        "specs/tiny/docs.yaml",
        "pages: [get], ",
        "",
        "specs/tiny/docs.yaml:4: operations.things_get: pages is missing",
    ),
    "templates beyond their budget": (
        "overrides/templates/model.py.jinja",
        "{% set view = model_of(model) %}",
        "{# #}\n" * 200 + "{% set view = model_of(model) %}",
        "overrides/templates: 8 templates of ",
    ),
}


@pytest.mark.parametrize(("name", "old", "new", "problem"), BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_source_changes_nothing_and_is_one_line(
    tiny: Project,
    change: Change,
    deskspec: Deskspec,
    files: Files,
    name: str,
    old: str,
    new: str,
    problem: str,
) -> None:
    before = files(tiny.generated)
    change(name, old, new)
    for arguments in (["generate"], ["generate", "--check"]):
        code, lines, errors = deskspec(*arguments)
        assert (code, lines, len(errors)) == (2, [], 1)
        assert errors[0].startswith(f"deskspec: {problem}")
    assert files(tiny.generated) == before
    assert not list(tiny.generated.glob(".deskspec-*"))


def test_an_unknown_vendor_changes_nothing_and_names_those_that_are(
    tiny: Project, deskspec: Deskspec, files: Files
) -> None:
    before = files(tiny.generated)
    assert deskspec("generate", "tiny", "huge") == (
        2,
        [],
        ["deskspec: unknown vendor 'huge': choose from tiny"],
    )
    assert files(tiny.generated) == before


def test_one_broken_vendor_keeps_all_vendors_as_they_are(
    tiny: Project, change: Change, deskspec: Deskspec, files: Files
) -> None:
    shutil.copytree(tiny.specs("tiny"), tiny.specs("zebra"))
    change("specs/zebra/openapi.yaml", "openapi: 3.1.0", "openapi: 3.0.0")
    change(OVERLAY, "      colour:", "      hue:")
    before = files(tiny.generated)
    code, _, errors = deskspec("generate")
    assert code == 2
    assert errors[0].startswith("deskspec: specs/zebra/openapi.yaml:1: openapi: must be OpenAPI 3")
    assert files(tiny.generated) == before


@pytest.mark.parametrize("package", ["moved away", "not yet replaced", "only half there"])
def test_what_a_killed_run_left_is_repaired(
    tiny: Project, deskspec: Deskspec, files: Files, package: str
) -> None:
    before = files(tiny.generated)
    remains = tiny.generated / ".deskspec-tiny"
    place = tiny.generated / "tiny_client"
    if package == "moved away":
        remains.mkdir()
        place.rename(remains / "tiny_client.old")
    elif package == "not yet replaced":
        shutil.copytree(place, remains / "tiny_client")
    else:
        remains.mkdir()
        shutil.rmtree(place / "api")
    code, said, _ = deskspec("generate", "--check")
    assert code == (0 if package == "not yet replaced" else 1)
    assert code == 0 or any("tiny_client/" in line for line in said)
    assert deskspec("generate")[0] == 0
    assert files(tiny.generated) == before


def test_a_run_that_is_killed_at_any_time_is_repaired_by_the_next(
    tiny: Project, change: Change, deskspec: Deskspec
) -> None:
    names = ["colour", "hue", "tint", "tone"]
    for delay, (old, new) in zip((0.2, 0.5, 0.9), pairwise(names), strict=True):
        change(OVERLAY, f"      {old}:", f"      {new}:")
        program = "from deskspec_toolkit.cli import main; main(['generate'])"
        with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.DEVNULL) as run:
            try:
                run.wait(delay)
            except subprocess.TimeoutExpired:
                run.send_signal(signal.SIGKILL)
    assert deskspec("generate")[0] == 0
    assert deskspec("generate", "--check") == (0, ["tiny: up to date"], [])
    assert sorted(os.listdir(tiny.generated)) == [".manifest.json", "contract", "tiny_client"]


def test_a_run_that_is_killed_between_two_steps_is_repaired_by_the_next(
    tiny: Project, change: Change, deskspec: Deskspec
) -> None:
    change(OVERLAY, "      colour:", "      hue:")
    # The n-th step of the run ends the process as a kill does: nothing is cleaned up.
    program = """
import os, pathlib, sys
from deskspec_toolkit import publish
from deskspec_toolkit.cli import main
left = [int(sys.argv[1])]
def fatal(step):
    def run(*arguments):
        left[0] -= 1
        if left[0] < 0:
            os._exit(9)
        return step(*arguments)
    return run
pathlib.Path.rename = fatal(pathlib.Path.rename)
publish._exchange = fatal(publish._exchange)
main(["generate"])
"""
    for renames in range(3):
        ran = subprocess.run([sys.executable, "-c", program, str(renames)], check=False)
        assert ran.returncode == 9
        assert (tiny.generated / ".deskspec-tiny").exists()
    assert deskspec("generate", "--check")[0] == 1
    assert deskspec("generate")[0] == 0
    assert deskspec("generate", "--check") == (0, ["tiny: up to date"], [])
    assert sorted(os.listdir(tiny.generated)) == [".manifest.json", "contract", "tiny_client"]


def test_two_runs_at_once_wait_for_each_other(
    tiny: Project, change: Change, deskspec: Deskspec
) -> None:
    change(OVERLAY, "      colour:", "      hue:")
    program = "import sys; from deskspec_toolkit.cli import main; sys.exit(main(['generate']))"
    silent: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    runs = [subprocess.Popen([sys.executable, "-c", program], **silent) for _ in range(2)]
    assert [run.wait() for run in runs] == [0, 0]
    assert deskspec("generate", "--check") == (0, ["tiny: up to date"], [])
    assert sorted(os.listdir(tiny.generated)) == [".manifest.json", "contract", "tiny_client"]


def test_the_project_is_found_from_a_folder_inside_of_it(
    tiny: Project, deskspec: Deskspec, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tiny.specs("tiny"))
    assert deskspec("generate") == (0, ["tiny: up to date"], [])


@pytest.mark.parametrize("argument", [[], ["--check"], ["helpcrunch"]])
def test_outside_of_a_project_it_says_so_and_writes_nothing(
    tmp_path: Path, deskspec: Deskspec, monkeypatch: pytest.MonkeyPatch, argument: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    code, output, errors = deskspec("generate", *argument)
    assert (code, output, len(errors)) == (2, [], 1)
    assert errors[0].startswith(f"deskspec: {tmp_path}: no project here or above: a folder with")
    assert list(tmp_path.iterdir()) == []


def test_a_contract_says_the_same_in_yaml_and_in_json(checkout: Project) -> None:
    names = [path.stem for path in checkout.contracts.glob("*.yaml")]
    assert sorted(names) == sorted(path.stem for path in checkout.contracts.glob("*.json"))
    for name in names:
        path = checkout.contracts / f"{name}.yaml"
        assert read_json(path.with_suffix(".json"), name) == read(path, name)


def test_a_generated_file_says_where_it_comes_from_and_a_hand_written_one_does_not(
    checkout: Project,
) -> None:
    for vendor in VENDORS:
        for path in (checkout.generated / f"{vendor}_client").rglob("*.py"):
            header = f"# Generated from specs/{vendor} by `deskspec generate`. Do not edit.\n"
            assert path.read_text(encoding="utf-8").startswith(header), path
        for path in checkout.contracts.glob(f"{vendor}.*yaml"):
            header = (
                f"# Generated from specs/{vendor} and overrides/{vendor} by `deskspec generate`"
            )
            assert path.read_text(encoding="utf-8").startswith(header), path
    for folder in ("overrides", "runtime", "specs", "tests", "toolkit"):
        for path in (checkout.sources / folder).rglob("*"):
            if path.suffix in (".py", ".yaml", ".jinja"):
                assert not path.read_text(encoding="utf-8").startswith("# Generated"), path


def test_generated_code_imports_only_the_runtime_and_the_standard_library(
    checkout: Project,
) -> None:
    allowed = {"deskspec_runtime", *sys.stdlib_module_names}
    for vendor in VENDORS:
        for path in (checkout.generated / f"{vendor}_client").rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                modules: list[str] = []
                if isinstance(node, ast.Import):
                    modules = [alias.name for alias in node.names]
                elif isinstance(node, ast.ImportFrom) and node.level == 0:
                    modules = [node.module or ""]
                for module in modules:
                    assert module.partition(".")[0] in allowed, f"{path}: {module}"


def test_the_templates_stay_small(checkout: Project) -> None:
    templates = list(checkout.templates.iterdir())
    assert len(templates) <= 8
    assert sum(len(p.read_text(encoding="utf-8").splitlines()) for p in templates) <= 250
