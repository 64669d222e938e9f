"""A file that uses everything of a generated client once, for a type checker.

Each use is a function of its own, which names what it uses in its annotations. So each error that
a checker reports belongs to one use.
"""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from os import pathsep
from pathlib import Path

from deskspec_toolkit.diff.annotations import names_in
from deskspec_toolkit.diff.package_names import PackageNames

_HEAD = """from __future__ import annotations
import builtins, datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal
from deskspec_runtime.values import uploads as _u
from deskspec_runtime.values.batches import BatchResult
from deskspec_runtime.values.conditions import Condition, Filter
from deskspec_runtime.values.results import IncludingPage, Page
from deskspec_runtime.values.sequences import SequenceNotStr
import {package}.models as models
from {package} import Client
"""


def of_resource(names: PackageNames, resource: str) -> PackageNames:
    """The methods of one resource, with the classes that they take and return, and those inside.

    Args:
        names: The names of the client.
        resource: Its name in methods: `customers`.
    """
    methods = {
        name: method for name, method in names.methods.items() if name.split(".")[1] == resource
    }
    waiting = {
        annotation
        for method in methods.values()
        for annotation in (method.returns, *(each.annotation for each in method.arguments.values()))
    }
    reached: set[str] = set()
    while waiting:
        for name in names_in(waiting.pop()) - reached:
            reached.add(name)
            waiting.update(names.attributes.get(name, {}).values())
    return names._replace(
        methods=methods,
        attributes={name: each for name, each in names.attributes.items() if name in reached},
        members={name: each for name, each in names.members.items() if name in reached},
    )


def lines_of(names: PackageNames, package: str) -> Iterator[tuple[str, str]]:
    """Yield what is used and the line that uses it; the imports use nothing.

    Args:
        names: The names of the client.
        package: Its generated package.
    """
    for line in _HEAD.format(package=package).splitlines():
        yield "", line
    classes = {*names.attributes, *names.members}
    for number, (name, method) in enumerate(names.methods.items()):
        called = name.partition(".")[2]
        declared, given = [], []
        for argument, each in method.arguments.items():
            declared.append(f"{argument}: {_qualified(each.annotation, classes)}")
            given.append(argument if each.by_position else f"{argument}={argument}")
        body = f"return client.{called}({', '.join(given)})"
        head = ", ".join(["client: Client", *declared])
        yield name, f"def use_{number}({head}) -> {_qualified(method.returns, classes)}: {body}"
    for model, attributes in names.attributes.items():
        for attribute, annotation in attributes.items():
            shown = _qualified(annotation, classes)
            body = f"return value.{attribute}"
            head = f"def read_{model}_{attribute}(value: models.{model}) -> {shown}"
            yield f"{model}.{attribute}", f"{head}: {body}"
    for enum, members in names.members.items():
        for member in members:
            name = f"{enum}.{member}"
            yield name, f"def take_{enum}_{member}() -> models.{enum}: return models.{name}"


def unclean(names: PackageNames, package: str, generated: Path, folder: Path) -> set[str]:
    """Return what of a client mypy refuses in another version of its package.

    Args:
        names: The names of the version that the file was written for.
        package: The generated package.
        generated: The folder of the version that it is checked with.
        folder: A folder for the file, and for the cache of the checker.
    """
    folder.mkdir(exist_ok=True)
    used = list(lines_of(names, package))
    (folder / "usage.py").write_text("\n".join(line for _, line in used), encoding="utf-8")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-error-summary"),
            *(f"--cache-dir={folder / 'cache'}", "--follow-imports=silent", "usage.py"),
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        env={"MYPYPATH": pathsep.join([str(generated)])},
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    numbers = re.findall(r"^usage\.py:(\d+): error: ", done.stdout, re.MULTILINE)
    found = {used[int(number) - 1][0] for number in numbers}
    assert "" not in found, done.stdout
    return found


def _qualified(annotation: str, classes: set[str]) -> str:
    """An annotation with the classes of the package by their full names, without `Unset`."""
    tree = ast.parse(annotation, mode="eval")
    names: Mapping[str, str] = {name: f"models.{name}" for name in classes}
    return ast.unparse(_Renaming(names).visit(tree)).removesuffix(" | Unset")


class _Renaming(ast.NodeTransformer):
    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return ast.parse(self._names.get(node.id, node.id), mode="eval").body

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        return node
