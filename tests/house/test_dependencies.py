"""What a wheel imports is among the dependencies that come with it, and not only with ours."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest
from deskspec._vendors import VENDORS

ROOT = Path(__file__).parents[2]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
EXTRAS: dict[str, list[str]] = PROJECT["optional-dependencies"]
PLAIN = {"runtime", "overrides/deskspec", "generated"}
OURS = {"deskspec", "deskspec_runtime", "deskspec_toolkit"} | {
    vendor.package for vendor in VENDORS.values()
}
OF_THE_CALLER = {"runtime": {"trio"}, "toolkit": {"pytest"}}
"""What is imported only where the caller uses it already: an event loop, the plugin's pytest."""


def imported_in(source: str) -> Iterator[str]:
    """The first names of all modules that a source imports, in functions, too."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def normalized(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def declared(requirements: list[str]) -> set[str]:
    return {normalized(re.split(r"[\[<>=! ]", each)[0]) for each in requirements}


@pytest.mark.parametrize("folder", sorted({*PLAIN, "toolkit"}))
def test_every_imported_package_is_declared(folder: str) -> None:
    allowed = declared(PROJECT["dependencies"])
    if folder not in PLAIN:
        allowed |= declared(EXTRAS["toolkit"]) | declared(EXTRAS["monitor"])
    distributions = packages_distributions()
    files = list((ROOT / folder).rglob("*.py"))
    found = {name for file in files for name in imported_in(file.read_text("utf-8"))}
    foreign = found - sys.stdlib_module_names - OURS - OF_THE_CALLER.get(folder, set())
    assert found - sys.stdlib_module_names
    assert [
        name
        for name in sorted(foreign)
        if allowed.isdisjoint(map(normalized, distributions.get(name, ())))
    ] == []


def test_imports_inside_of_functions_count() -> None:
    source = "import a.b, c\nfrom . import d\ndef f():\n    from e.f import g\n"
    assert list(imported_in(source)) == ["a", "c", "e"]
