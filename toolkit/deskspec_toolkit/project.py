"""Locates the sources and the generated files of a project.

In a checkout they are next to each other. An installed wheel ships the sources, so `deskspec
generate` and the simulator work anywhere; there, generated files go to the current folder.
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


def to_generate() -> Project:
    """Return the project around the current folder, else the wheel's sources with `./generated`."""
    for folder in _here_and_above():
        if (folder / "specs").is_dir() and (folder / "overrides").is_dir():
            return Project(folder, folder / "generated")
    return Project(_installed(), Path.cwd() / "generated")


def contract(vendor: str, profile: str | None = None) -> Path:
    """Return the contract file of this installation; `None` is the default profile."""
    folder = _SHIPPED / "contract" if _SHIPPED.is_dir() else _CHECKOUT / "generated" / "contract"
    return folder / (f"{vendor}.{profile}.yaml" if profile else f"{vendor}.yaml")


def other_profiles(vendor: str) -> list[str]:
    """Return the profiles of a vendor in this installation, without the default one, sorted."""
    files = contract(vendor).parent.glob(f"{vendor}.*.yaml")
    return sorted(file.stem.partition(".")[2] for file in files)


def _installed() -> Path:
    return _SHIPPED if _SHIPPED.is_dir() else _CHECKOUT


def _here_and_above() -> Iterator[Path]:
    here = Path.cwd()
    yield here
    yield from here.parents
