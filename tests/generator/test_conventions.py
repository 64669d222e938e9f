"""What a vendor says of all its operations is said once, and reaches every one of them."""

from pathlib import Path
from typing import Any

import pytest
from deskspec_toolkit.generator.contract import contracts
from deskspec_toolkit.openapi.documents import read_json
from deskspec_toolkit.project import Project

from .conftest import Change, Deskspec, Files

CONVENTIONS = """
overlay: "1.1.0"
info: {title: Of all operations, version: "1", x-evidence: every page, x-date: "2026-11-28"}
actions:
  - target: $.components.responses
    description: What a request without a key comes to.
    update:
      Unauthorized: {description: No key.}
  - target: $.paths.*[?@.operationId]
    description: Every page lists it.
    update:
      responses:
        "401": {$ref: "#/components/responses/Unauthorized"}
"""
CORRECTION = """\
  - target: $.paths.*.get.responses['401']
    description: Seen without.
    x-evidence: a forum
    x-date: "2026-11-28"
    remove: true
"""
ADDITION = """\
  - target: $.paths.*.get.responses
    description: The newer page lists it.
    x-evidence: https://tiny.example/docs/new
    x-date: "2026-11-28"
    update:
      "400": {$ref: "#/components/responses/Unauthorized"}
"""
NAME = "specs/tiny/conventions.yaml"


@pytest.fixture
def conventions(tiny: Project) -> Path:
    path = tiny.sources / NAME
    path.write_text(CONVENTIONS.lstrip(), encoding="utf-8")
    return path


def responses(project: Project) -> list[list[str]]:
    """The statuses of each operation, of each profile."""
    return [
        list(operation["responses"])
        for contract in contracts(project, "tiny")
        for item in contract.document["paths"].values()
        for operation in item.values()
    ]


def test_every_operation_of_every_profile_has_them_in_the_order_of_their_statuses(
    tiny: Project, conventions: Path
) -> None:
    assert responses(tiny) == [["200", "401", "404"]] * 4
    conventions.unlink()
    assert responses(tiny) == [["200", "404"]] * 4


def test_an_overlay_can_correct_a_convention(
    tiny: Project, conventions: Path, change: Change
) -> None:
    assert conventions.exists()
    change("overrides/tiny/overlay.yaml", "actions:\n", f"actions:\n{CORRECTION}")
    assert responses(tiny) == [["200", "404"], ["200", "401", "404"]] * 2


def test_what_a_profile_adds_is_in_the_order_too(
    tiny: Project, conventions: Path, change: Change
) -> None:
    assert conventions.exists()
    change("overrides/tiny/profiles/loud.yaml", "actions:\n", f"actions:\n{ADDITION}")
    assert responses(tiny)[2:] == [["200", "400", "401", "404"], ["200", "401", "404"]]


def test_a_change_of_conventions_makes_a_vendor_outdated(
    tiny: Project, conventions: Path, deskspec: Deskspec
) -> None:
    code, lines, _ = deskspec("generate")
    assert (code, lines[0].partition(",")[0]) == (0, "tiny: generated")
    conventions.write_text(conventions.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    before = read_json(tiny.generated / ".manifest.json", "manifest")
    assert deskspec("generate") == (0, ["tiny: up to date"], [])
    after = read_json(tiny.generated / ".manifest.json", "manifest")
    assert after["tiny"] != before["tiny"]


BROKEN = {
    "matches nothing": (
        "$.paths.*[?@.operationId]",
        "$.paths.*[?@.operation]",
        f"{NAME}:8: action 2: $.paths.*[?@.operation] matches nothing",
    ),
    "changes nothing": (
        '"401": {$ref: "#/components/responses/Unauthorized"}',
        '"404": {$ref: "#/components/responses/NotFound"}',
        f"{NAME}:8: action 2: $.paths.*[?@.operationId] is already so",
    ),
    "one of several paths is gone": (
        "$.paths.*[?@.operationId]",
        "$.paths['/things/search', '/gone'].*",
        f"{NAME}:8: action 2: $.paths['/things/search', '/gone'].* lists '/gone', which",
    ),
    "says no evidence": (
        "x-evidence: every page, ",
        "",
        f"{NAME}:4: action 1: x-evidence is missing",
    ),
    "is no overlay": ("actions:", "action:", f"{NAME}:3: an overlay has the keys"),
    "leads nowhere": (
        '$ref: "#/components/responses/Unauthorized"',
        '$ref: "#/components/responses/Unauthorised"',
        f"{NAME}:12: paths./things",
    ),
    "mixes with what an operation says itself": (
        '"401": {$ref: "#/components/responses/Unauthorized"}',
        '"200": {$ref: "#/components/responses/NotFound"}',
        "specs/tiny/things.yaml:17: paths./things",
    ),
}


def test_an_operation_that_repeats_a_convention_is_named(
    tiny: Project, conventions: Path, change: Change, deskspec: Deskspec, files: Files
) -> None:
    assert conventions.exists()
    before = files(tiny.generated)
    change(
        "specs/tiny/things.yaml",
        "                    thing: {id: a1, type: big, madeAt: 1600000000}\n",
        "                    thing: {id: a1, type: big, madeAt: 1600000000}\n"
        '        "401": {$ref: "#/components/responses/Unauthorized"}\n',
    )
    assert deskspec("generate") == (
        2,
        [],
        [
            f"deskspec: {NAME}:8: action 2: $.paths.*[?@.operationId] is already so at "
            "paths./things/{thing_id}.get: say it there or here"
        ],
    )
    assert files(tiny.generated) == before


@pytest.mark.parametrize(("old", "new", "problem"), BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_convention_changes_nothing_and_is_one_line(
    tiny: Project,
    conventions: Path,
    change: Change,
    deskspec: Deskspec,
    files: Files,
    old: str,
    new: str,
    problem: str,
) -> None:
    assert conventions.exists()
    before: dict[str, Any] = files(tiny.generated)
    change(NAME, old, new)
    code, lines, errors = deskspec("generate")
    assert (code, lines, len(errors)) == (2, [], 1)
    assert errors[0].startswith(f"deskspec: {problem}")
    assert files(tiny.generated) == before
