"""A fresh environment with what is released and nothing of the checkout, made offline."""

import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Final, NamedTuple

from ..failure import Failure

WHEELS: Final = Path(sys.prefix) / "wheels"
"""What `make setup` downloaded."""


class FreshEnvironment(NamedTuple):
    """A virtual environment."""

    folder: Path

    @property
    def python(self) -> Path:
        return self.folder / "bin" / "python"

    def distributions(self) -> Iterator[Distribution]:
        """Yield what is installed."""
        yield from distributions(path=[str(each) for each in self.folder.glob("lib/*/*-packages")])


def installed(folder: Path, cache: Path, *requirements: str) -> FreshEnvironment:
    """Make an environment with these requirements, from the wheels that `make setup` keeps.

    Args:
        folder: Where to make it.
        cache: A folder for unpacked wheels, which several environments share.
        *requirements: What to install, with extras.

    Raises:
        Failure: It cannot be made.
    """
    environment = FreshEnvironment(folder)
    uv = [sys.executable, "-m", "uv", "--quiet", "--offline", "--no-config"]
    where = ["--no-index", "--find-links", str(WHEELS), "--cache-dir", str(cache)]
    _run(sys.executable, "-m", "venv", "--without-pip", str(folder))
    _run(*uv, "pip", "install", "--python", str(environment.python), *where, *requirements)
    return environment


def check_examples(environment: FreshEnvironment, page: Path) -> str:
    """Run the Python examples of a page with what is installed; return what was said.

    Raises:
        Failure: One of them fails.
    """
    module = "deskspec_toolkit.release.examples"
    return _run(str(environment.python), "-I", "-m", module, str(page))


def names_addresses(environment: FreshEnvironment, name: str) -> bool:
    """Whether an installed distribution says where its project is."""
    return any(
        each.metadata.get_all("Project-URL")
        for each in environment.distributions()
        if each.metadata["Name"] == name
    )


def _run(*command: str) -> str:
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    if ran.returncode:
        last = (ran.stderr or ran.stdout).strip().splitlines()[-1:]
        raise Failure(f"in a fresh environment: {' '.join(last)}")
    return ran.stdout.strip()
