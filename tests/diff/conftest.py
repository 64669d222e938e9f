"""An invented vendor whose sources tests change, and what its client was before."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from deskspec_toolkit.diff import snapshots
from deskspec_toolkit.diff.snapshots import Snapshot
from deskspec_toolkit.generator import generation
from deskspec_toolkit.project import Project

CHECKOUT = Path(__file__).parents[2]
VENDOR = "courier"
Changed: TypeAlias = Callable[..., Project]


def now(project: Project) -> Snapshot:
    """The client of the project, as it is generated."""
    return snapshots.of_folder(project, [VENDOR], "now")


@pytest.fixture(scope="session")
def courier(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The project of the vendor, generated. Not to be changed."""
    folder = tmp_path_factory.mktemp("courier")
    shutil.copytree(CHECKOUT / "tests" / "generator" / VENDOR, folder, dirs_exist_ok=True)
    shutil.copytree(CHECKOUT / "overrides" / "templates", folder / "overrides" / "templates")
    project = Project(folder, folder / "generated")
    generation.generate(project, [VENDOR])
    return project


@pytest.fixture
def changed(courier: Project, tmp_path: Path) -> Changed:
    """Makes a copy of the project in which texts of its sources are replaced, generated anew."""

    def change(*edits: tuple[str, str, str]) -> Project:
        shutil.copytree(courier.sources, tmp_path, dirs_exist_ok=True)
        for name, old, new in edits:
            path = tmp_path / "specs" / VENDOR / name
            text = path.read_text(encoding="utf-8")
            assert text.count(old) == 1, (name, old, text.count(old))
            path.write_text(text.replace(old, new), encoding="utf-8")
        project = Project(tmp_path, tmp_path / "generated")
        generation.generate(project, [VENDOR])
        return project

    return change
