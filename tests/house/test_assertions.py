"""Each test looks at something, and does so before it may end."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final, TypeAlias

import pytest

TESTS: Final = Path(__file__).parents[1]
OF_LIBRARIES: Final = frozenset({"expect", "fail", "raises", "warns"})
"""Names of functions of pytest and playwright that fail."""
Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef


def called_in(node: ast.AST) -> Iterator[str]:
    """The last names of all that is called."""
    for call in ast.walk(node):
        if isinstance(call, ast.Call):
            yield ast.unparse(call.func).rpartition(".")[2]


def looks(node: ast.AST, checks: frozenset[str]) -> bool:
    """Whether a part of a test fails if something is wrong, itself or by one of these functions."""
    own = any(isinstance(each, ast.Assert | ast.Raise) for each in ast.walk(node))
    return own or not checks.isdisjoint(called_in(node))


def functions_in(source: str) -> list[Function]:
    return [each for each in ast.walk(ast.parse(source)) if isinstance(each, Function)]


@cache
def functions() -> dict[str, list[Function]]:
    """The functions of each file of tests."""
    files = (file for file in TESTS.rglob("*.py") if "cassettes" not in file.parts)
    return {
        file.relative_to(TESTS).as_posix(): functions_in(file.read_text("utf-8")) for file in files
    }


@cache
def checking() -> frozenset[str]:
    """The names of functions that look at something, or call one that does."""
    known = OF_LIBRARIES
    while True:
        every = (each for found in functions().values() for each in found)
        more = known | {each.name for each in every if looks(each, known)}
        if more == known:
            return known
        known = more


def ends_before_it_looks(test: Function, checks: frozenset[str]) -> bool:
    """Whether a test may end by a `return` in its body, with nothing looked at until then."""
    for statement in test.body:
        if isinstance(statement, ast.If) and isinstance(statement.body[-1], ast.Return):
            if not any(looks(each, checks) for each in statement.body):
                return True
        elif looks(statement, checks):
            return False
    return True


def test_no_test_ends_without_having_looked_at_something() -> None:
    assert len(functions()) > 200
    assert [
        f"{file}: {each.name}"
        for file, found in functions().items()
        for each in found
        if each.name.startswith("test_") and ends_before_it_looks(each, checking())
    ] == []


@pytest.mark.parametrize(
    ("body", "is_wrong"),
    [
        ("run()", True),
        ("if is_quick:\n  return\n assert run()", True),
        ("run()\n if is_quick:\n  print()\n  return\n assert run()", True),
        ("assert run()\n if is_quick:\n  return\n assert run()", False),
        ("if is_quick:\n  assert run()\n  return\n assert run() == 7", False),
        ("if is_quick:\n  run()\n assert run()", False),
        ("with pytest.raises(ValueError):\n  run()", False),
        ("api.found()", False),
    ],
)
def test_what_ends_too_early_is_found(body: str, is_wrong: bool) -> None:
    (test,) = functions_in(f"def test_it():\n {body}\n")
    assert ends_before_it_looks(test, frozenset({"found", "raises"})) is is_wrong
