"""A run that is killed at any rename, or at any moment, loses and mixes no cassette."""

import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from deskspec_toolkit import cli, publish
from deskspec_toolkit.project import Project
from deskspec_toolkit.record import cassettes
from harness.selection import selection

COMMITTED = Path(__file__).parents[1] / "cassettes" / "helpcrunch"
KILLED = """
import os, signal, sys
from pathlib import Path
from deskspec_toolkit import publish
from deskspec_toolkit.record import cassettes

left = int(sys.argv[1])
is_after = sys.argv[2] == "after"
has_exchange = sys.argv[3] == "exchange"
folder = Path(sys.argv[4])

def fatal(step):
    def run(*arguments):
        global left
        left -= 1
        if left == 0 and not is_after:
            os.kill(os.getpid(), signal.SIGKILL)
        result = step(*arguments)
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return result
    return run

Path.rename = fatal(Path.rename)
publish._exchange = fatal(publish._exchange) if has_exchange else lambda one, other: False
with cassettes.held(folder):
    cassettes.replace(folder, {"customers_list.yaml": "new", "customers_new.yaml": "new"})
"""
"""Replaces two cassettes, and is killed before or after a rename."""
RECORD = "import sys; from deskspec_toolkit import cli; sys.exit(cli.main(sys.argv[1:]))"
TIMES = 50 if selection().everything else 1
"""How often a run is killed at any moment."""


@pytest.fixture
def out(project: Project, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Cassettes: a documented one, one that says something else by now, and one of an old name."""
    monkeypatch.chdir(project.sources)
    folder = project.sources / "out" / "cassettes"
    shutil.copytree(COMMITTED, folder)
    changed = folder / "customers_list.yaml"
    changed.write_text(changed.read_text().replace("Cindy", "Wendy"), encoding="utf-8")
    shutil.copy(folder / "customers_get.yaml", folder / "customers_of_old.yaml")
    return folder


def contents(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-c", RECORD, "record", "helpcrunch", *arguments]


def record(out: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command("--out", str(out)), capture_output=True, text=True, check=False)


def documented(files: Mapping[str, str]) -> dict[str, str]:
    return {name: text for name, text in files.items() if "provenance: documented" in text}


@pytest.mark.parametrize("moment", ["before", "after"])
@pytest.mark.parametrize(
    ("mode", "number"), [("exchange", 1), ("renames", 1), ("renames", 2)], ids=str
)
def test_killed_at_a_rename(out: Path, mode: str, number: int, moment: str) -> None:
    before = contents(out)
    arguments = [str(number), moment, mode, str(out)]
    killed = subprocess.run([sys.executable, "-c", KILLED, *arguments], check=False)
    assert killed.returncode == -signal.SIGKILL
    is_done = moment == "after" and (mode, number) != ("renames", 1)
    new = {"customers_list.yaml": "new", "customers_new.yaml": "new"} if is_done else {}
    if mode == "exchange":  # whole at once, without another run
        assert contents(out) == before | new
    with cassettes.held(out):
        assert contents(out) == before | new
        cassettes.replace(out, {"customers_old.yaml": "old"})
    assert contents(out) == before | new | {"customers_old.yaml": "old"}
    assert [each.name for each in out.parent.iterdir()] == ["cassettes"]


def test_killed_at_any_moment(out: Path) -> None:
    before, chance = contents(out), random.Random(7)
    found: list[tuple[dict[str, str], dict[str, str]]] = []
    for _ in range(TIMES):
        (out / "customers_list.yaml").write_text(before["customers_list.yaml"], encoding="utf-8")
        old = contents(out)
        with subprocess.Popen(
            command("--out", str(out)), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as process:
            time.sleep(chance.uniform(0.5, 3))
            process.kill()
        with cassettes.held(out):
            found.append((old, contents(out)))
    assert record(out).returncode in (0, 1)
    after = contents(out)
    assert all(files in (old, after) for old, files in found)  # of one kind, all of them
    assert (after.keys(), documented(after)) == (before.keys(), documented(before))


def test_two_runs_at_once_wait_for_each_other(out: Path) -> None:
    before = contents(out)
    pipes: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE, "text": True}
    runs = [subprocess.Popen(command("--out", str(out)), **pipes) for _ in range(2)]
    errors = [run.communicate(timeout=120)[1] for run in runs]
    assert {run.returncode for run in runs} <= {0, 1}, errors
    after = contents(out)
    assert (after.keys(), documented(after)) == (before.keys(), documented(before))
    assert "Wendy" not in after["customers_list.yaml"]


def test_a_run_that_waits_says_for_what(out: Path, capfd: pytest.CaptureFixture[str]) -> None:
    waiting = threading.Thread(target=cassettes.check_folder, args=(out,))
    with publish.held(out.parent):
        waiting.start()
        waiting.join(0.3)
        assert waiting.is_alive()
        line = capfd.readouterr().err
    waiting.join(10)
    assert not waiting.is_alive()
    assert line == f"deskspec: another run writes to {out.parent}: waiting for it\n"


def test_a_folder_that_cannot_be_written_is_one_line_before_anything_is_called(
    project: Project, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project.sources)
    place = Path("/proc/cassettes")
    assert cli.main(["record", "helpcrunch", "--out", str(place)]) == 2
    output = capfd.readouterr()
    assert (output.out, output.err.count("\n")) == ("", 1)
    assert output.err.startswith(f"deskspec: {place}: cannot be written: ")


def test_a_full_disk_is_one_line_and_leaves_the_old_cassettes(out: Path) -> None:
    before = contents(out)
    limited = ["bash", "-c", 'ulimit -f 1; exec "$@"', "bash", *command("--out", str(out))]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    run = subprocess.run(limited, capture_output=True, text=True, check=False, env=environment)
    assert run.returncode == 2, run.stderr
    assert run.stderr == f"deskspec: {out}: cannot be written: File too large\n"
    assert contents(out) == before
    assert [each.name for each in out.parent.iterdir()] == ["cassettes"]


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_a_system_that_cannot_exchange_folders_replaces_them_by_renames(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    """Windows has no `fcntl` either, which must not even be imported there."""
    monkeypatch.setattr(sys, "platform", system)
    if system == "win32":
        monkeypatch.setitem(sys.modules, "fcntl", None)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "old.yaml").touch()
    with publish.held(tmp_path):
        workspace = publish.workspace(tmp_path, "out")
        (workspace / "out").mkdir()
        (workspace / "out" / "new.yaml").touch()
        publish.replace(workspace / "out", tmp_path / "out", workspace)
    assert [each.name for each in (tmp_path / "out").iterdir()] == ["new.yaml"]
    assert [each.name for each in (workspace / "out.old").iterdir()] == ["old.yaml"]
