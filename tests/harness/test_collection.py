"""Every file of tests is collected by the command that the README gives."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

from harness.catalogue import ROOT

# Each module is one test: which files are collected does not depend on what is in them.
ONE_TEST_A_MODULE = """
import pytest

class Module(pytest.File):
    def collect(self):
        return [Whole.from_parent(self, name="whole")]

class Whole(pytest.Item):
    def runtest(self):
        raise NotImplementedError

def pytest_pycollect_makemodule(module_path, parent):
    return Module.from_parent(parent, path=module_path)
"""


def options_of(target: str) -> list[str]:
    """The options with which a target of the Makefile runs pytest."""
    made = subprocess.run(
        ["make", "--dry-run", "--no-print-directory", target],
        cwd=ROOT,
        # make may run these tests, and would hand its own options on.
        env={name: value for name, value in os.environ.items() if not name.startswith("MAKE")},
        capture_output=True,
        text=True,
        check=True,
    )
    program, *options = shlex.split(made.stdout.splitlines()[-1])
    assert Path(program).name == "pytest"
    return options


def test_every_file_of_tests_is_collected(tmp_path: Path) -> None:
    (tmp_path / "one_test_a_module.py").write_text(ONE_TEST_A_MODULE, encoding="utf-8")
    options = [*options_of("test"), "--collect-only", "-q", "-p", "one_test_a_module"]
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", *options],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    collected = {line.partition("::")[0] for line in ran.stdout.splitlines() if "::" in line}
    files = {path.relative_to(ROOT).as_posix() for path in (ROOT / "tests").rglob("test_*.py")}
    assert len(files) > 100
    assert collected == files


def test_everything_is_the_same_tests_with_one_more_option() -> None:
    assert options_of("test-all") == [*options_of("test"), "--everything"]


def test_both_commands_are_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"make (test[a-z-]*)", readme)) == {"test", "test-all"}
