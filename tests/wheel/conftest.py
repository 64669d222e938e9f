"""The wheel, and environments that hold it and nothing of the checkout.

They are made offline, from the wheels that `make setup` kept.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
WHEELS = Path(sys.prefix) / "wheels"


class Environment(NamedTuple):
    """A virtual environment."""

    folder: Path

    @property
    def python(self) -> Path:
        return self.folder / "bin" / "python"

    @property
    def deskspec(self) -> Path:
        return self.folder / "bin" / "deskspec"

    def run(self, *command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
        """Run a program with nothing of this process' environment but PATH."""
        return subprocess.run(
            [str(word) for word in command],
            cwd=cwd,
            env={"PATH": os.environ["PATH"], "HOME": str(cwd)},
            capture_output=True,
            text=True,
            check=False,
        )


def made(folder: Path, requirements: Sequence[str]) -> Environment:
    """A new environment with these requirements."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    environment = Environment(folder)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    offline = ["--no-index", "--find-links", str(WHEELS)]
    ran = subprocess.run(
        [*pip, "--python", str(environment.python), "install", *offline, *requirements],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return environment


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    assert WHEELS.is_dir(), "make setup keeps wheels there; run the tests with make test"
    folder = tmp_path_factory.mktemp("dist")
    ran = subprocess.run(
        [
            sys.executable,
            "-m",
            "build",
            "--wheel",
            "--no-isolation",
            "--outdir",
            str(folder),
            str(ROOT),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="session")
def bare(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """The wheel without extras."""
    return made(tmp_path_factory.mktemp("bare") / "env", [str(wheel)])


@pytest.fixture(scope="session")
def with_pytest(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """The wheel without extras, and somebody's pytest."""
    return made(tmp_path_factory.mktemp("foreign") / "env", [str(wheel), "pytest"])


@pytest.fixture(scope="session")
def with_toolkit(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """The wheel with the toolkit extra, and pytest."""
    return made(tmp_path_factory.mktemp("toolkit") / "env", [f"{wheel}[toolkit]", "pytest"])
