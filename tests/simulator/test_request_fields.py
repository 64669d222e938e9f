"""A field of a request that nobody reads or stores fails the build, where it is written."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from deskspec_toolkit import cli
from deskspec_toolkit.simulator.core import QUIRKS
from harness.catalogue import ROOT

Build: TypeAlias = Callable[..., list[str]]


@pytest.fixture
def build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Build:
    """Builds a copy of the sources with other texts in a file; returns the lines of errors."""
    for folder in ("specs", "overrides"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    monkeypatch.chdir(tmp_path)

    def run(name: str, *changes: tuple[str, str]) -> list[str]:
        path = tmp_path / name
        text = path.read_text(encoding="utf-8")
        for old, new in changes:
            assert text.count(old) == 1
            text = text.replace(old, new)
        path.write_text(text, encoding="utf-8")
        assert cli.main(["generate", Path(name).parts[1]]) == 2
        assert not (tmp_path / "generated" / "contract").exists()
        return capfd.readouterr().err.splitlines()

    return run


def line_of(name: str, text: str) -> int:
    lines = (Path.cwd() / name).read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if text in line)


def test_a_renamed_field_of_a_body(build: Build) -> None:
    name = "specs/helpcrunch/chats.yaml"
    (error,) = build(
        name,
        (
            "department: {type: integer, description: Id of the department that",
            "division: {type: integer, description: Id of the department that",
        ),
        ("department: 233048, application", "division: 233048, application"),
    )
    assert error.startswith(f"deskspec: {name}:{line_of(name, 'division:')}: ")
    assert "the simulator neither reads nor stores division: see CONTRIBUTING.md" in error


def test_a_new_field_of_a_send_that_a_handler_serves(build: Build) -> None:
    name = "specs/doubletick/messages.yaml"
    group = (
        '                groupName: {type: string, description: "Name of the group, not its id."}\n'
    )
    new = "                priority: {type: string}\n"
    (error,) = build(name, (group, f"{group}{new}"))
    assert error.startswith(f"deskspec: {name}:{line_of(name, new.strip())}: ")
    assert "the simulator neither reads nor stores priority" in error


def test_a_renamed_parameter(build: Build) -> None:
    name = "specs/helpcrunch/openapi.yaml"
    (error,) = build(name, ("      name: order\n", "      name: heading\n"))
    assert error.startswith(f"deskspec: {name}:{line_of(name, 'name: heading') - 1}: ")
    assert "the simulator neither reads nor stores heading" in error


def test_a_field_that_a_quirk_reads_and_no_profile_has(
    build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    quirks = QUIRKS["kustomer"]
    monkeypatch.setitem(quirks.reads, "customers_get", {"expand"})
    (error,) = build("specs/kustomer/openapi.yaml")
    assert error.startswith("deskspec: specs/kustomer/customers.yaml:")
    assert "the simulator reads expand, which no profile of customers_get has" in error


@pytest.mark.parametrize(
    ("unseen", "problem"),
    [
        ("[]", "the simulator neither reads nor stores jsonSchema"),
        ("[jsonSchema, displayName]", "acts.unseen: a response has displayName"),
        ("[jsonSchema, schema]", "acts.unseen: the request has no field schema"),
    ],
)
def test_a_field_that_no_response_has_is_said_to_be_that(
    build: Build, unseen: str, problem: str
) -> None:
    acts = "        acts: {unseen: %s}"
    (error,) = build("specs/kustomer/klasses.yaml", (acts % "[jsonSchema]", acts % unseen))
    assert problem in error
