"""What else must move after an edit is named in one list, and nothing else is."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from deskspec._vendors import VENDORS
from deskspec_toolkit.follow_through.points import open_points, stale_pages
from deskspec_toolkit.project import Project
from deskspec_toolkit.simulator.vendors import quirks_of

CHECKOUT = Path(__file__).parents[2]
PARTS = (
    *("specs/helpcrunch", "overrides/deskspec", "overrides/helpcrunch", "generated/contract"),
    *("generated/coverage", "generated/helpcrunch_client", "runtime", "tests/cassettes/helpcrunch"),
    *("tests/scenarios", "tests/foreign/replays"),
)
OPERATION = "chats_rate"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A copy of everything that is looked into, of one vendor."""
    for part in PARTS:
        shutil.copytree(
            CHECKOUT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__")
        )
    return Project(tmp_path, tmp_path / "generated")


def changed(project: Project, name: str, old: str, new: str) -> None:
    file = project.sources / name
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), encoding="utf-8")


def edited(project: Project, name: str, edit: Callable[[Any], None]) -> None:
    file = project.generated / name
    document = json.loads(file.read_text(encoding="utf-8"))
    edit(document)
    file.write_text(json.dumps(document), encoding="utf-8")


@pytest.mark.parametrize("vendor", VENDORS)
def test_nothing_is_left_to_move(vendor: str) -> None:
    assert open_points(Project(CHECKOUT, CHECKOUT / "generated"), vendor) == []


def test_a_step_that_the_client_cannot_take_is_named_with_its_line(project: Project) -> None:
    name = "tests/scenarios/helpcrunch.yaml"
    changed(project, name, "call: organization.get", "call: organization.fetch")
    with (project.sources / name).open("a", encoding="utf-8") as file:
        file.write("\n  - call: customers.get\n    with: {client_id: 7}\n")
    unknown, argument = open_points(project, "helpcrunch")
    assert re.fullmatch(rf"{name}:\d+: organization\.fetch: the client has no such method", unknown)
    assert re.fullmatch(
        rf"{name}:\d+: customers\.get has no argument client_id; it has customer_id", argument
    )


def test_a_rule_of_a_client_for_no_operation_is_named(project: Project) -> None:
    name = "overrides/deskspec/helpcrunch/__init__.py"
    changed(project, name, '"chats_search": joined', '"chats_find": joined')
    (point,) = open_points(project, "helpcrunch")
    assert point == (
        "overrides/deskspec/helpcrunch: a rule is for chats_find, which is no operation: remove it"
    )


def test_recordings_of_an_earlier_contract_say_how_to_record_them(project: Project) -> None:
    for name in ("helpcrunch.yaml", "helpcrunch.g2.yaml"):
        with (project.contracts / name).open("a", encoding="utf-8") as file:
            file.write("# a change\n")
    points = open_points(project, "helpcrunch")
    recordings = r"tests/cassettes/helpcrunch: \d+ recordings of"
    told = "are of an earlier contract: deskspec record helpcrunch"
    assert len(points) == 2
    assert re.fullmatch(rf"{recordings} g1 {told}", points[0])
    assert re.fullmatch(rf"{recordings} g2 {told} --profile g2", points[1])


def test_an_operation_that_went_is_named_wherever_it_still_is(project: Project) -> None:
    for name in ("helpcrunch", "helpcrunch.g2"):
        edited(project, f"contract/{name}.json", lambda each: each["paths"].pop("/chats/rate"))

    def take(table: Any) -> None:
        row = next(row for row in table["rows"] if row["operation_id"] == OPERATION)
        row["places"] = ["cassettes"]

    edited(project, "coverage/helpcrunch.json", take)
    points = open_points(project, "helpcrunch")
    gone = [point for point in points if OPERATION in point]
    assert gone == [
        "tests/cassettes/helpcrunch/chats_rate.*: no contract has the operation: remove them",
        "toolkit/deskspec_toolkit/simulator/vendors/helpcrunch: a quirk is for chats_rate, which "
        "no contract has: remove it",
        "tests/foreign/replays/helpcrunch-g1/chats_rate.*: the contract has no such operation: "
        "remove them",
        "tests/foreign/replays/helpcrunch-g2/chats_rate.*: the contract has no such operation: "
        "remove them",
    ]
    assert points == gone


def test_an_operation_that_came_needs_a_step_and_a_recording(project: Project) -> None:
    def add(table: Any) -> None:
        row = next(row for row in table["rows"] if row["operation_id"] == OPERATION)
        places = ["ledger", "spec", "client"]
        table["rows"].append({**row, "operation_id": "chats_count", "places": places})

    edited(project, "coverage/helpcrunch.json", add)
    scenario, recordings = "tests/scenarios/helpcrunch.yaml", "tests/cassettes/helpcrunch"
    assert open_points(project, "helpcrunch") == [
        f"{scenario}: no step calls chats_count: add one, with what it returns",
        f"{recordings}: nothing is recorded of chats_count: deskspec record helpcrunch",
        "the simulator does not serve chats_count: see CONTRIBUTING.md, Add an operation",
    ]


def test_a_page_that_is_behind_is_named(project: Project) -> None:
    assert stale_pages(project) == []  # a project without pages
    for part in ("docs", "specs", "overrides", "generated"):
        shutil.copytree(
            CHECKOUT / part,
            project.sources / part,
            dirs_exist_ok=True,
            ignore=shutil.ignore_patterns("__pycache__"),
        )
    assert stale_pages(project) == []
    changed(project, "docs/api/helpcrunch.md", "\n### chats.rate\n", "\n### chats.grade\n")
    assert stale_pages(project) == ["docs/api/helpcrunch.md: not what is generated now: make docs"]


def test_a_project_without_recordings_has_nothing_to_follow(project: Project) -> None:
    shutil.rmtree(project.sources / "tests" / "cassettes")
    assert open_points(project, "helpcrunch") == []


@pytest.mark.parametrize("vendor", VENDORS)
def test_quirks_know_the_operations_that_they_are_for(vendor: str) -> None:
    quirks = quirks_of(vendor)
    assert quirks.operations >= {*quirks.handlers, *quirks.owners}
    assert "" not in quirks.operations
