"""A release: which versions may follow, what the changelog gets, and what is refused in one line.

`tests/wheel/test_release.py` makes one.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.project import Project
from deskspec_toolkit.release import __main__ as release
from deskspec_toolkit.release import api_changes, distributions
from deskspec_toolkit.release.api_changes import ApiChanges
from deskspec_toolkit.release.changelog import Changelog
from deskspec_toolkit.release.version import Bump, ReleaseVersion, parsed

Refused: TypeAlias = Callable[..., str]

CHANGELOG = """# Changelog

## 0.2.0 – unreleased

### Added

- A thing.

## 0.1.0 – 2026-01-31

- The first thing.
"""
TODAY = date(2026, 11, 29)


def git(*words: str) -> None:
    who = ("-c", "user.name=a", "-c", "user.email=a@b.example")
    subprocess.run(["git", *who, *words], check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository that released 0.1.0, as the current folder."""
    monkeypatch.chdir(tmp_path)
    for folder in ("specs", "overrides"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "kept").touch()
    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG, encoding="utf-8")
    git("init", "--quiet")
    git("add", "--all")
    git("commit", "--quiet", "--message", "one")
    git("tag", "v0.1.0")
    return tmp_path


@pytest.fixture
def changed(monkeypatch: pytest.MonkeyPatch) -> Callable[[Bump], list[str]]:
    """Sets what changed since the last release; the list gets the revisions that are asked for."""

    def to(bump: Bump) -> list[str]:
        asked: list[str] = []

        def since(project: Project, revision: str) -> ApiChanges:
            asked.append(revision)
            level = {"major": "breaking", "minor": "compatible", "patch": "docs-only"}[bump]
            return ApiChanges(bump, [change(level, "field removed")])

        monkeypatch.setattr(api_changes, "since", since)
        return asked

    return to


def change(level: str, kind: str, **more: Any) -> dict[str, Any]:
    given: dict[str, Any] = {
        "direction": None,
        "subject": "",
        "before": None,
        "after": None,
        "operations": [],
    }
    return {"level": level, "kind": kind, **given, **more}


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Refused:
    """The one line that a command ends with, and nothing is changed."""

    def run(*argv: str) -> str:
        assert release.main(argv) == 2
        (line,) = capsys.readouterr().err.splitlines()
        assert not Path("dist").exists()
        assert line.startswith("deskspec: ")
        return line.removeprefix("deskspec: ")

    return run


@pytest.mark.parametrize(
    "text", ["", "1", "1.2", "v1.2.3", "1.2.3rc1", "01.2.3", "1.2.3 ", "1.2.x"]
)
def test_what_is_no_version_is_refused(repository: Path, refused: Refused, text: str) -> None:
    assert parsed(text) is None
    assert refused(text).endswith("make release VERSION=0.2.0")


@pytest.mark.parametrize(
    ("last", "bump", "least"),
    [
        ("0.1.0", "patch", "0.1.1"),
        ("0.1.9", "minor", "0.2.0"),
        ("0.1.9", "major", "0.2.0"),
        ("1.2.3", "patch", "1.2.4"),
        ("1.2.3", "minor", "1.3.0"),
        ("1.2.3", "major", "2.0.0"),
    ],
)
def test_least_version_follows_from_the_last_one_and_what_changed(
    last: str, bump: Bump, least: str
) -> None:
    before = parsed(last)
    assert before is not None
    assert str(before.least_after(bump)) == least


@pytest.mark.parametrize(
    ("version", "bump"), [("0.1.1", "minor"), ("0.1.1", "major"), ("0.0.9", "patch")]
)
def test_version_that_is_too_small_is_refused(
    repository: Path,
    refused: Refused,
    changed: Callable[[Bump], list[str]],
    version: str,
    bump: Bump,
) -> None:
    asked = changed(bump)
    line = refused(version)
    assert line.startswith(f"{version} is too small: 1 ")
    assert " changes since 0.1.0, so at least 0." in line
    assert asked == ["v0.1.0"]


def test_version_that_exists_is_refused(repository: Path, refused: Refused) -> None:
    assert refused("0.1.0") == "0.1.0 exists: choose another VERSION"
    git("tag", "v0.3.0")
    assert refused("0.3.0") == "0.3.0 exists: choose another VERSION"


def test_release_without_its_tag_is_refused(repository: Path, refused: Refused) -> None:
    git("tag", "--delete", "v0.1.0")
    assert refused("0.2.0") == "CHANGELOG.md: 0.1.0 has no tag: git tag v0.1.0 COMMIT"


def test_what_is_not_committed_is_refused(repository: Path, refused: Refused) -> None:
    (repository / "specs" / "new").touch()
    assert refused("0.2.0") == "specs/new: not committed: commit first"
    (repository / "overrides" / "new").touch()
    assert refused("0.2.0") == "overrides/new and 1 more: not committed: commit first"


def test_folder_that_is_no_repository_is_refused(repository: Path, refused: Refused) -> None:
    shutil.rmtree(repository / ".git")
    assert refused("0.2.0").startswith("git status: fatal: not a git repository")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (CHANGELOG.replace("unreleased", "2026-02-01"), "is unreleased is expected, got 0"),
        (f"{CHANGELOG}\n## 0.0.1 – unreleased\n", "is unreleased is expected, got 2"),
        (CHANGELOG.replace("- A thing.\n", ""), "nothing is in the section of 0.2.0"),
    ],
)
def test_changelog_without_a_section_for_it_is_refused(text: str, said: str) -> None:
    with pytest.raises(Failure, match=said):
        Changelog(text).with_release(ReleaseVersion(0, 3, 0), TODAY)


def test_section_gets_version_and_date_and_all_else_stays() -> None:
    log = Changelog(CHANGELOG)
    assert log.released == {ReleaseVersion(0, 1, 0)}
    new = log.with_release(ReleaseVersion(0, 3, 0), TODAY)
    assert new.text == CHANGELOG.replace("0.2.0 – unreleased", "0.3.0 – 2026-11-29")
    assert new.released == {ReleaseVersion(0, 1, 0), ReleaseVersion(0, 3, 0)}


def test_the_changelog_of_this_project_has_one_section_to_release() -> None:
    text = (Path(__file__).parents[2] / "CHANGELOG.md").read_text(encoding="utf-8")
    assert Changelog(text).with_release(ReleaseVersion(9, 0, 0), TODAY).released


def test_draft_has_what_breaks_first_and_counts_words() -> None:
    changes = [
        change("compatible", "field added", subject="Customer.zone", operations=["customers_get"]),
        change("docs-only", "description changed"),
        change("compatible", "class added", subject="Team", operations=["a", "b", "c", "d", "e"]),
        change("compatible", "method added", operations=["Desk.teams.get"]),
        change("compatible", "method added", operations=["Desk.teams.list"]),
        change(
            "breaking",
            "maximum changed",
            direction="request",
            subject="$.limit",
            before="9",
            after="5",
            operations=["chats_list", "chats_search"],
        ),
        change("compatible", "maximum changed", subject="$.offset", after="7"),
        change("docs-only", "description changed"),
    ]
    assert ApiChanges("major", changes).section("0.3.0") == (
        "## 0.3.0 – unreleased\n\n### Breaking\n\n"
        "- `chats_list`, `chats_search`: request $.limit: maximum changed, 9 → 5\n\n"
        "### Added\n\n- `customers_get`: Customer.zone: field added\n"
        "- `a`, `b`, `c`, and 2 more: Team: class added\n"
        "- `Desk.teams.get`, `Desk.teams.list`: method added\n\n### Changed\n\n"
        "- $.offset: maximum changed, 7\n- What the pages say changed in 2 places.\n"
    )


def test_notes_are_drafted_for_the_least_version(
    repository: Path,
    changed: Callable[[Bump], list[str]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    asked = changed("major")
    assert release.main(["--notes"]) == 0
    assert capsys.readouterr().out.startswith("## 0.2.0 – unreleased\n\n### Breaking\n\n- ")
    assert release.main(["--notes", "1.0.0", "--since", "HEAD"]) == 0
    assert capsys.readouterr().out.startswith("## 1.0.0 – unreleased\n")
    assert asked == ["v0.1.0", "HEAD"]


def test_notes_before_the_first_release_need_a_revision(repository: Path, refused: Refused) -> None:
    git("tag", "--delete", "v0.1.0")
    assert refused("--notes") == "no release yet: make release-notes SINCE=REVISION"


def test_what_the_comparison_cannot_do_is_said_in_its_words(repository: Path) -> None:
    project = Project(repository, repository / "generated")
    with pytest.raises(Failure, match=r"nowhere|diff"):
        api_changes.since(project, "nowhere")


def test_builds_that_differ_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def build(source: Path, out: Path, *options: str) -> None:
        out.mkdir(parents=True)
        (out / "a.whl").write_text(source.name, encoding="utf-8")

    monkeypatch.setattr(distributions, "build", build)
    with pytest.raises(Failure, match=r"two builds of the same files: dist/a\.whl differs"):
        distributions.built_twice((tmp_path / "one", tmp_path / "another"), tmp_path)
    assert distributions.built_twice((tmp_path / "one", tmp_path / "one"), tmp_path / "same")


def test_example_that_fails_is_named(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("```python\nprint(1)\n```\n\n```python\nraise KeyError(7)\n```\n")
    module = "deskspec_toolkit.release.examples"
    ran = subprocess.run(
        [sys.executable, "-m", module, str(page)], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 1
    assert ran.stderr == "page.md: example 2 failed: KeyError: 7\n"
    assert ran.stdout == "page.md: 1 of 2 examples ran\n"


def test_comparison_is_read_from_its_json(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(command: list[str], **options: Any) -> "subprocess.CompletedProcess[str]":
        file = Path(command[command.index("--json") + 1])
        compared = {"bump": None, "changes": [], "not_compared": ["helpcrunch: x-order"]}
        file.write_text(json.dumps(compared), encoding="utf-8")
        assert command[1:4] == ["diff", "--since", "v0.1.0"]
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(subprocess, "run", run)
    found = api_changes.since(Project(repository, repository / "generated"), "v0.1.0")
    assert (found.bump, found.summary) == ("patch", "no changes")
    assert found.section("0.1.1") == (
        "## 0.1.1 – unreleased\n\n### Breaking\n\n"
        "- Look at it by hand, nothing compares it: helpcrunch: x-order\n"
    )
