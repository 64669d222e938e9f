"""Every file of tests is collected by the command that the README gives."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
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


@pytest.mark.parametrize("target", ["test", "test-all"])
def test_every_file_of_tests_is_collected(target: str, tmp_path: Path) -> None:
    assert re.search(rf"make {target}[`\s]", (ROOT / "README.md").read_text(encoding="utf-8"))
    made = subprocess.run(
        ["make", "--dry-run", target], cwd=ROOT, capture_output=True, text=True, check=True
    )
    program, *options = shlex.split(made.stdout.splitlines()[-1])
    assert Path(program).name == "pytest"
    (tmp_path / "one_test_a_module.py").write_text(ONE_TEST_A_MODULE, encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", *options, "--collect-only", "-qp", "one_test_a_module"],
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
