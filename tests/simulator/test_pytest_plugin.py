"""The fixture `deskspec_simulator`, in another project."""

import os
import subprocess
import sys
from pathlib import Path

TEST = """
import deskspec

def test_it(deskspec_simulator):
    url = deskspec_simulator.base_url("helpcrunch")
    with deskspec.HelpCrunch(deskspec_simulator.api_key, base_url=url) as client:
        assert client.customers.get(8737843).id == 8737843
    assert len(deskspec_simulator.requests) == 1

def test_each_test_has_its_own(deskspec_simulator):
    assert deskspec_simulator.requests == []
"""
MARKED = """
import pytest

pytestmark = pytest.mark.deskspec(profiles={"helpcrunch": "g2"}, api_key="mine")

def profile(simulator):
    return simulator.profiles["helpcrunch"]

def test_module(deskspec_simulator):
    assert profile(deskspec_simulator) == "g2"

@pytest.mark.deskspec(profiles={"helpcrunch": "g1"})
def test_nearest(deskspec_simulator):
    assert profile(deskspec_simulator) == "g1"
    assert deskspec_simulator.api_key == "mine"

@pytest.mark.deskspec(profiles={"helpcrunch": "g9"})
def test_unknown_profile(deskspec_simulator):
    pass

@pytest.mark.deskspec(profile={})
def test_unknown_keyword(deskspec_simulator):
    pass

@pytest.mark.deskspec("g2")
def test_positional(deskspec_simulator):
    pass
"""
WITHOUT_THE_EXTRA = """
import sys
sys.modules["yaml"] = None  # as if it were not installed
"""
COST = """
import sys, pytest
before = set(sys.modules)
import deskspec_toolkit.pytest_plugin
print(*sorted(set(sys.modules) - before))
"""


def pytest_in(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-p", "deskspec_toolkit.pytest_plugin", "-q"]
    return subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_ADDOPTS": ""},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_fixture_is_a_fresh_simulator(tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\nfilterwarnings = error\n")
    (tmp_path / "test_mine.py").write_text(TEST)
    result = pytest_in(tmp_path)
    assert (result.returncode, "2 passed" in result.stdout) == (0, True), result.stdout


def test_the_mark_has_the_arguments_of_the_simulator(tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = --strict-markers\n")
    (tmp_path / "test_mine.py").write_text(MARKED)
    result = pytest_in(tmp_path)
    assert "2 passed, 3 errors" in result.stdout, result.stdout
    for said in ("choose from g1, g2", "unexpected keyword argument 'profile'", "keywords only"):
        assert "@pytest.mark.deskspec: " in result.stdout
        assert said in result.stdout
    assert "Traceback" not in result.stdout


def test_without_the_extra_only_the_tests_that_use_it_fail(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(WITHOUT_THE_EXTRA)
    (tmp_path / "test_mine.py").write_text(TEST + "\ndef test_other():\n    pass\n")
    result = pytest_in(tmp_path)
    assert "1 passed, 2 errors" in result.stdout
    assert 'pip install "deskspec[toolkit]' in result.stdout


def test_loading_it_loads_nothing_else() -> None:
    command = [sys.executable, "-c", COST]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert loaded == ["deskspec_toolkit", "deskspec_toolkit.pytest_plugin"]
