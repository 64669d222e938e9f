"""A class name means one thing in all hand-written packages, private names included.

Names of types count like classes, however they are defined: `X: TypeAlias = …`, `X = A | B`,
`X = NewType(…)`, `type X = …`. Names of httpx stay those of httpx. Modules may share the name of a
type variable, which means nothing beyond its function or class.
"""

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
HAND_WRITTEN = ("runtime", "toolkit", "overrides/deskspec", "benchmarks")
_TYPE_VARIABLES = {"TypeVar", "ParamSpec", "TypeVarTuple"}


def defined_types(source: str) -> Iterator[tuple[str, bool]]:
    """Name of each class, alias and type variable of a module, and whether it is a variable."""
    node: Any
    for node in ast.walk(ast.parse(source)):
        kind = type(node).__name__
        if kind == "ClassDef":
            yield node.name, False
        elif kind == "TypeAlias":  # the statement `type`, from Python 3.12 on
            yield node.name.id, False
        elif isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                if isinstance(target, ast.Name) and not _is_passed_on(target.id, node.value):
                    yield target.id, _called(node.value) in _TYPE_VARIABLES


def _is_passed_on(name: str, value: ast.expr) -> bool:
    return isinstance(value, ast.Attribute) and value.attr == name


def _called(value: ast.expr) -> str | None:
    function = value.func if isinstance(value, ast.Call) else None
    return getattr(function, "id", getattr(function, "attr", None))


def _is_name_of_type(name: str) -> bool:
    return name[:1].isupper() and not name.isupper()


def clashes(sources: Mapping[str, str]) -> dict[str, list[str]]:
    """Name without leading underscores -> the files that define it, if it means several things."""
    found: dict[str, set[str]] = defaultdict(set)
    for file, source in sources.items():
        for defined, is_variable in defined_types(source):
            if _is_name_of_type(name := defined.lstrip("_")):
                found[name].add("a type variable" if is_variable else file)
    return {name: sorted(files) for name, files in found.items() if len(files) > 1}


def hand_written(folders: Iterable[str] = HAND_WRITTEN) -> dict[str, str]:
    """File -> source."""
    files = (file for folder in folders for file in (ROOT / folder).rglob("*.py"))
    return {str(file.relative_to(ROOT)): file.read_text(encoding="utf-8") for file in files}


def test_no_two_modules_define_a_type_of_the_same_name() -> None:
    sources = hand_written()
    names = {name for source in sources.values() for name, _ in defined_types(source)}
    assert {"Contract", "Vendor", "VendorSimulation", "PagingKind", "ContractPolicy"} <= names
    assert clashes(sources) == {}


@pytest.mark.parametrize(
    "definition",
    [
        "class _Place: ...",
        "Place: TypeAlias = tuple[str, ...]",
        "_Place = A | B",
        "Place = NewType('Place', int)",
        "Place = NamedTuple('Place', [('x', int)])",
        "Place = TypeVar('Place')",
        "if TYPE_CHECKING:\n    Place = list[str]",
        "class Outer:\n    Place: TypeAlias = int",
    ],
)
def test_each_way_to_name_a_type_counts(definition: str) -> None:
    sources = {"one.py": "class Place: ...", "two.py": definition}
    assert list(clashes(sources)) == ["Place"]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("class Response: ...", "Response = httpx.Response"),
        ("T_co = TypeVar('T_co')", "T_co = typing.TypeVar('T_co', covariant=True)"),
        ("LIMIT = 1", "LIMIT = 2"),
        ("place = 1", "place = 2"),
        ("class Place: ...", "from one import Place"),
    ],
)
def test_other_names_may_be_the_same(one: str, two: str) -> None:
    assert clashes({"one.py": one, "two.py": two}) == {}
