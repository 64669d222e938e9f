"""The wheel, and environments that hold it and nothing of the checkout.

They are made offline, from the wheels that `make setup` kept.
"""

import os
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest
from deskspec_toolkit.release import distributions, environment

ROOT = Path(__file__).parents[2]


class Environment(NamedTuple):
    """A virtual environment."""

    folder: Path

    @property
    def python(self) -> Path:
        return self.folder / "bin" / "python"

    @property
    def deskspec(self) -> Path:
        return self.folder / "bin" / "deskspec"

    def run(
        self, *command: str | Path, cwd: Path, variables: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a program with these variables, and nothing of this process but PATH."""
        path = f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
        return subprocess.run(
            [str(word) for word in command],
            cwd=cwd,
            env={**(variables or {}), "PATH": path, "HOME": str(cwd)},
            capture_output=True,
            text=True,
            check=False,
        )


Install = Callable[..., Environment]


@pytest.fixture(scope="session")
def install(tmp_path_factory: pytest.TempPathFactory) -> Install:
    """Makes an environment with these requirements; what two of them need is unpacked once."""
    cache = tmp_path_factory.mktemp("unpacked")

    def install(*requirements: str) -> Environment:
        folder = tmp_path_factory.mktemp("installed") / "env"
        return Environment(environment.installed(folder, cache, *requirements).folder)

    return install


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    assert environment.WHEELS.is_dir(), "make setup keeps them; run the tests with make test"
    folder = tmp_path_factory.mktemp("dist")
    distributions.build(ROOT, folder, "--wheel")
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="session")
def bare(wheel: Path, install: Install) -> Environment:
    """The wheel without extras."""
    return install(str(wheel))


@pytest.fixture(scope="session")
def with_pytest(wheel: Path, install: Install) -> Environment:
    """The wheel without extras, with pytest."""
    return install(str(wheel), "pytest")


@pytest.fixture(scope="session")
def with_toolkit(wheel: Path, install: Install) -> Environment:
    """The wheel with the toolkit extra, and pytest."""
    return install(f"{wheel}[toolkit]", "pytest")


@pytest.fixture(scope="session")
def simulated(with_toolkit: Environment, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of a simulator that the wheel serves."""
    process = subprocess.Popen(
        [with_toolkit.deskspec, "simulate", "--port", "0"],
        cwd=tmp_path_factory.mktemp("simulated"),
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.communicate(timeout=10)
