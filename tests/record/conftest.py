"""A project whose scenarios and cassettes can be changed, around the real contracts."""

import shutil
from pathlib import Path

import pytest
from deskspec_toolkit.project import Project

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    (tmp_path / "specs" / "helpcrunch").mkdir(parents=True)
    (tmp_path / "overrides").mkdir()
    shutil.copytree(CHECKOUT / "tests" / "scenarios", tmp_path / "tests" / "scenarios")
    return Project(tmp_path, CHECKOUT / "generated")
