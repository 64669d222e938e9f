"""Locates the sources and the generated files of a project.

In a checkout they are next to each other. An installed wheel ships the sources, so the simulator
works anywhere.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from .failure import Failure

_SHIPPED = Path(__file__).parent / "_sources"
"""The folder of `specs`, `overrides` and the contracts in the wheel."""
_CHECKOUT = Path(__file__).parents[2]


class Project(NamedTuple):
    """The folder with `specs/` and `overrides/`, and the folder of the generated files."""

    sources: Path
    generated: Path

    @property
    def contracts(self) -> Path:
        return self.generated / "contract"

    @property
    def templates(self) -> Path:
        return self.sources / "overrides" / "templates"

    def coverage(self, vendor: str) -> Path:
        """The table of coverage that a build takes into the wheel."""
        return self.generated / "coverage" / f"{vendor}.json"

    @property
    def vendors(self) -> list[str]:
        """The names of all vendors, sorted."""
        return sorted(path.name for path in (self.sources / "specs").iterdir() if path.is_dir())

    def specs(self, vendor: str) -> Path:
        return self.sources / "specs" / vendor

    def conventions(self, vendor: str) -> Path:
        """The overlay with what the vendor says of all its operations."""
        return self.specs(vendor) / "conventions.yaml"

    def overlay(self, vendor: str) -> Path:
        return self.sources / "overrides" / vendor / "overlay.yaml"

    def profiles(self, vendor: str) -> list[Path]:
        """The overlays of the vendor's profiles, without the default one, sorted."""
        return sorted((self.sources / "overrides" / vendor / "profiles").glob("*.yaml"))

    def shown(self, path: Path) -> str:
        """Return a path as messages show it: relative to the project's folder."""
        return (
            str(path.relative_to(self.sources)) if path.is_relative_to(self.sources) else str(path)
        )

    def check_vendor(self, vendor: str) -> str:
        """Return `vendor`; raise a `Failure` that names the vendors if it is not one of them."""
        if vendor not in self.vendors:
            raise Failure(f"unknown vendor {vendor!r}: choose from {', '.join(self.vendors)}")
        return vendor


def here() -> Project:
    """Return the project around the current folder.

    Raises:
        Failure: There is none.
    """
    for folder in _here_and_above():
        if (folder / "specs").is_dir() and (folder / "overrides").is_dir():
            return Project(folder, folder / "generated")
    raise Failure(
        f"{Path.cwd()}: no project here or above: a folder with specs/ and overrides/ is expected"
    )


def here_or_installed() -> Project:
    """Return the project around the current folder, else the sources of this installation."""
    try:
        return here()
    except Failure:
        return installed()


def installed() -> Project:
    """Return the sources of this installation; what is generated goes to the current folder."""
    sources = _SHIPPED if _SHIPPED.is_dir() else _CHECKOUT
    return Project(sources, Path.cwd() / "generated")


def checkout(vendor: str) -> Project | None:
    """Return the project that has the sources of a vendor and what was made of them.

    It is the one around the current folder, else the one that this installation runs from; `None`
    for an installed wheel, which has nothing but the sources.
    """
    for folder in _here_and_above():
        if (folder / "specs" / vendor).is_dir() and (folder / "overrides").is_dir():
            return Project(folder, folder / "generated")
    return None if _SHIPPED.is_dir() else Project(_CHECKOUT, _CHECKOUT / "generated")


def built_coverage(vendor: str) -> Path:
    """Return the table of coverage in an installed wheel."""
    return _SHIPPED / "coverage" / f"{vendor}.json"


def contract(vendor: str, profile: str | None = None) -> Path:
    """Return the contract file of this installation; `None` is the default profile."""
    folder = _SHIPPED / "contract" if _SHIPPED.is_dir() else _CHECKOUT / "generated" / "contract"
    return folder / (f"{vendor}.{profile}.yaml" if profile else f"{vendor}.yaml")


def other_profiles(vendor: str) -> list[str]:
    """Return the profiles of a vendor in this installation, without the default one, sorted."""
    files = contract(vendor).parent.glob(f"{vendor}.*.yaml")
    return sorted(file.stem.partition(".")[2] for file in files)


def _here_and_above() -> Iterator[Path]:
    here = Path.cwd()
    yield here
    yield from here.parents
