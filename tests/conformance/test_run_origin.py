"""Where a run comes from: reported where it can be known, and never a reason to fail."""

import os
import re
import subprocess
from pathlib import Path

import pytest
from deskspec_toolkit.conformance.run_origin import run_origin


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, which is in no repository."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    return tmp_path


def git(*words: str) -> str:
    who = ("-c", "user.name=a", "-c", "user.email=a@b.example")
    return subprocess.run(
        ["git", *who, *words], check=True, capture_output=True, text=True
    ).stdout.strip()


def test_commit_is_the_revision_of_the_current_folder(folder: Path) -> None:
    git("init", "--quiet")
    git("commit", "--quiet", "--allow-empty", "--message", "one")
    (folder / "below").mkdir()
    os.chdir(folder / "below")
    assert run_origin().commit == git("rev-parse", "HEAD")


def test_folder_in_no_repository_has_no_commit(folder: Path) -> None:
    assert run_origin().commit is None


def test_repository_without_a_commit_has_none(folder: Path) -> None:
    git("init", "--quiet")
    assert run_origin().commit is None


def test_machine_without_git_has_no_commit(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git("init", "--quiet")
    git("commit", "--quiet", "--allow-empty", "--message", "one")
    monkeypatch.setenv("PATH", str(folder))
    assert run_origin().commit is None


@pytest.mark.parametrize(
    ("base_url", "host"),
    [
        (None, None),
        ("https://api.example.com/v1", "api.example.com"),
        ("http://user:password@127.0.0.1:8010/x", "127.0.0.1:8010"),
        ("http://[::1]:8010", "[::1]:8010"),
        ("http://[::1", None),
        ("", None),
    ],
)
def test_host_is_that_of_the_base_url(folder: Path, base_url: str | None, host: str | None) -> None:
    assert run_origin(base_url).host == host


def test_start_is_told_in_utc(folder: Path) -> None:
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", str(run_origin().started))
