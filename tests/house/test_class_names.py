"""A class name means one thing in all hand-written packages, private names included."""

import ast
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parents[2]
HAND_WRITTEN = ("runtime", "toolkit", "overrides/deskspec", "benchmarks")


def classes() -> dict[str, set[str]]:
    """Name of each class without leading underscores -> the files that define one of this name."""
    found: dict[str, set[str]] = defaultdict(set)
    for parent in HAND_WRITTEN:
        for file in (ROOT / parent).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ClassDef):
                    found[node.name.lstrip("_")].add(str(file.relative_to(ROOT)))
    return found


def test_no_two_modules_define_a_class_of_the_same_name() -> None:
    found = classes()
    assert {"Contract", "Vendor", "VendorSimulation"} <= found.keys()
    assert {name: sorted(files) for name, files in found.items() if len(files) > 1} == {}
