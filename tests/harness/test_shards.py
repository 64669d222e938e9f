"""A run in shards is one run: each test once, groups whole, one closing line, one exit code."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]

RESULTS = """
import pytest

@pytest.fixture
def broken():
    raise LookupError("set-up")

@pytest.mark.parametrize("number", range(20))
def test_good(number):
    print("printed by", number)

def test_bad(capsys):
    print("printed by the bad one")
    assert 1 == 2

def test_without_its_fixture(broken):
    pass

@pytest.mark.skip(reason="no reason")
def test_skipped():
    pass

@pytest.mark.xfail(reason="known", strict=True)
def test_known():
    assert 1 == 2
"""
WHERE = """
import os, time
import pytest
from pathlib import Path

{mark}

@pytest.fixture(scope="session", autouse=True)
def session():
    yield
    Path("ended-%d" % os.getpid()).touch()

@pytest.mark.parametrize("number", range(5))
def test_where(number):
    time.sleep(0.01)
    with open("{name}.txt", "a") as file:
        print(os.getpid(), file=file)
"""


def command(*options: str) -> list[str]:
    plugins = ["-p", "harness.shards", "-p", "no:cacheprovider"]
    return [sys.executable, "-m", "pytest", *plugins, *options]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(TESTS), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}


def run(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*options),
        cwd=folder,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def untimed(ran: subprocess.CompletedProcess[str]) -> str:
    return re.sub(r"\bin \d+\.\d+s|=+|0x[0-9a-f]+|\[ *\d+%\]", "", ran.stdout)


def test_output_and_exit_code_are_those_of_one_process(tmp_path: Path) -> None:
    for name in ("test_a.py", "test_b.py", "test_c.py"):
        (tmp_path / name).write_text(RESULTS, encoding="utf-8")
    alone, shared = run(tmp_path, "-v"), run(tmp_path, "-v", "--shards=2")
    assert (alone.returncode, shared.returncode, shared.stderr) == (1, 1, "")
    closing = shared.stdout.splitlines()[-1]
    assert "3 failed, 60 passed, 3 skipped, 3 xfailed, 3 errors" in closing
    # The order of modules is that in which they end; all else is the same.
    assert sorted(untimed(alone).splitlines()) == sorted(untimed(shared).splitlines())


def test_no_tests_are_no_success(tmp_path: Path) -> None:
    assert run(tmp_path, "--shards=2").returncode == pytest.ExitCode.NO_TESTS_COLLECTED


def test_module_that_cannot_be_imported_ends_the_run(tmp_path: Path) -> None:
    (tmp_path / "test_bad.py").write_text("import no_such_module", encoding="utf-8")
    (tmp_path / "test_good.py").write_text(RESULTS, encoding="utf-8")
    ran = run(tmp_path, "--shards=2")
    assert ran.returncode == pytest.ExitCode.INTERRUPTED
    assert "no_such_module" in ran.stdout


def test_groups_stay_whole_and_every_shard_works_and_ends_its_session(tmp_path: Path) -> None:
    mark = 'pytestmark = pytest.mark.one_shard("together")'
    modules = {"a": mark, "b": "", "c": mark, "d": "", "e": "", "f": ""}
    for name, line in modules.items():
        module = tmp_path / f"test_{name}.py"
        module.write_text(WHERE.format(mark=line, name=name), encoding="utf-8")
    ran = run(tmp_path, "--shards=2")
    assert "30 passed" in ran.stdout, ran.stdout + ran.stderr
    processes = {name: (tmp_path / f"{name}.txt").read_text().split() for name in modules}
    assert all(len(each) == 5 and len(set(each)) == 1 for each in processes.values())
    assert processes["a"] == processes["c"]
    shards = {number for each in processes.values() for number in each}
    assert len(shards) == 2
    assert {path.name for path in tmp_path.glob("ended-*")} == {f"ended-{n}" for n in shards}


def test_tests_of_a_process_that_dies_have_failed_and_the_others_run(tmp_path: Path) -> None:
    (tmp_path / "test_a.py").write_text(
        "import os\ndef test_good(): pass\ndef test_end(): os._exit(3)\ndef test_after(): pass\n",
        encoding="utf-8",
    )
    (tmp_path / "test_b.py").write_text(RESULTS, encoding="utf-8")
    ran = run(tmp_path, "--shards=2", "-rf")
    assert ran.returncode == 1
    assert re.findall(r"FAILED (test_a\S+)", ran.stdout) == [
        "test_a.py::test_end",
        "test_a.py::test_after",
    ]
    assert "3 failed, 21 passed" in ran.stdout


def test_one_process_alone_that_dies_is_no_success(tmp_path: Path) -> None:
    (tmp_path / "test_a.py").write_text(
        "import os\ndef test_end(): os._exit(0)\n", encoding="utf-8"
    )
    ran = run(tmp_path, "--shards=2")
    assert ran.returncode == 1
    assert "1 failed" in ran.stdout


@pytest.mark.parametrize("to", ["all", "first"])
def test_interrupt_ends_all_processes_and_their_fixtures(tmp_path: Path, to: str) -> None:
    for name in "ab":
        (tmp_path / f"test_{name}.py").write_text(
            "import os, time\nimport pytest\nfrom pathlib import Path\n"
            "@pytest.fixture(scope='session')\n"
            "def session():\n"
            "    Path(f'began-{os.getpid()}').touch()\n"
            "    yield\n"
            "    Path(f'ended-{os.getpid()}').touch()\n"
            "@pytest.mark.parametrize('number', range(100))\n"
            "def test_slow(session, number): time.sleep(0.2)\n",
            encoding="utf-8",
        )
    process = subprocess.Popen(
        command("--shards=2"),
        cwd=tmp_path,
        env=environment(),
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
        # A run in the background ignores interrupts, and so would its children.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    while len(list(tmp_path.glob("began-*"))) < 2:
        assert process.poll() is None
        time.sleep(0.05)
    if to == "all":  # as a terminal does
        os.killpg(process.pid, signal.SIGINT)
    else:
        os.kill(process.pid, signal.SIGINT)
    output, _ = process.communicate(timeout=30)
    assert process.returncode == pytest.ExitCode.INTERRUPTED, output
    assert len(list(tmp_path.glob("ended-*"))) == 2
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)
