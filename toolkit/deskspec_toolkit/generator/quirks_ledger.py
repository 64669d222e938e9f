"""The ledger of contradictions, `quirks.yaml`: each entry names a test that there is."""

import ast
from functools import cache
from pathlib import Path
from typing import Any, Final

from ..failure import Failure
from ..openapi import documents
from ..project import Project

_KEYS: Final = ("id", "says", "evidence", "decision", "test")
_NOTHING: Final = "nothing to do"
"""How the decision of an entry begins that needs no test, and says why."""


def check(project: Project, vendor: str) -> None:
    """Check the entries, and the tests that they name if the project has tests.

    Raises:
        Failure: An entry has an unknown key, or names no test, or one that does not exist; with
            file and line.
    """
    file = project.specs(vendor) / "quirks.yaml"
    if not file.exists():
        return
    document, origin = documents.read_with_origin(file, project.shown(file))
    quirks = document.get("quirks")
    if not isinstance(quirks, list):
        raise Failure(f"{origin.at(('quirks',))}: quirks: a list is expected")
    for index, entry in enumerate(quirks):
        place = ("quirks", str(index))
        quirk = documents.mapping(entry, origin.at(place))
        for key in quirk.keys() - set(_KEYS):
            where = origin.at((*place, key))
            raise Failure(f"{where}: {key} is unknown: choose from {', '.join(_KEYS)}")
        test = quirk.get("test")
        needs_none = test is None and str(quirk.get("decision")).startswith(_NOTHING)
        if not needs_none and not _exists(project.sources, test):
            where = origin.at((*place, "test"))
            raise Failure(f"{where}: test: no test is {test}: write tests/FOLDER/FILE.py::NAME")


def _exists(root: Path, test: Any) -> bool:
    if not (root / "tests").is_dir():
        return True  # an installed wheel
    name, _, function = str(test).partition("::")
    if not name.startswith("tests/") or ".." in name or not (root / name).is_file():
        return False
    return not function or function in _functions(root / name)


@cache
def _functions(file: Path) -> frozenset[str]:
    try:
        tree = ast.parse(file.read_text(encoding="utf-8"))
    except (OSError, SyntaxError, ValueError):
        return frozenset()
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(each.name for each in ast.walk(tree) if isinstance(each, kinds))
