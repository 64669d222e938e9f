"""The list of checks is complete: every id that a finding can have is in it, and no other one.

In the toolkit a check is a member of the list, which the type checker holds. The runtime imports
nothing of the toolkit and writes its ids out, so they are read from its source here.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from deskspec_toolkit.conformance.checks import Check

ROOT = Path(__file__).parents[2]
TOOLKIT = ROOT / "toolkit" / "deskspec_toolkit"
MONITOR = ROOT / "runtime" / "deskspec_runtime" / "contract"
PLACES = ("path", "query", "header", "cookie")
IDS = {check.id for check in Check}


def spelt_out(folder: Path) -> Iterator[str]:
    """The ids in the code of a folder: `request_…` and `response_…`, each place of an f-string."""
    for file in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                if node.values[0].value == "request_":
                    yield from (f"request_{place}" for place in PLACES)
            elif isinstance(node, ast.Constant) and re.fullmatch(
                r"(request|response)_[a-z_]+", str(node.value)
            ):
                yield str(node.value)


def referred_to() -> set[str]:
    """The ids of the members that the toolkit uses outside of the list."""
    return {
        node.attr.lower()
        for file in TOOLKIT.rglob("*.py")
        if file.name not in ("checks.py", "check_list.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "Check"
    }


def test_no_id_is_missing_in_the_list() -> None:
    of_monitor = set(spelt_out(MONITOR))
    assert {"request_body", "request_query", "response_schema", "response_status"} <= of_monitor
    assert of_monitor <= IDS
    assert set(spelt_out(TOOLKIT / "conformance")) <= IDS


def test_no_id_in_the_list_is_one_that_nothing_finds() -> None:
    found = referred_to() | set(spelt_out(MONITOR)) | set(spelt_out(TOOLKIT / "conformance"))
    assert found == IDS


@pytest.mark.parametrize("check", Check, ids=lambda check: check.id)
def test_guide_of_a_check_is_complete(check: Check) -> None:
    guide = check.value
    assert guide.asks.endswith(("?", ")"))
    assert guide.example.startswith("expected ")
    assert ", got " in guide.example
    assert re.search(r"error|warning|info", guide.severity)
    assert guide.action.endswith(".")
