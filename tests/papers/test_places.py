"""Files, folders and modules that a page names exist, and each folder of tests has its line."""

import argparse
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
from deskspec_toolkit import cli

ROOT = Path(__file__).parents[2]
RUNTIME = ROOT / "runtime" / "deskspec_runtime"
TOOLKIT = ROOT / "toolkit" / "deskspec_toolkit"
GUIDES = [ROOT / "ARCHITECTURE.md", ROOT / "CONTRIBUTING.md", ROOT / "docs" / "decisions.md"]
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]
FOLDERS = [f"{each.name}/" for each in ROOT.iterdir() if each.is_dir() and each.name[0] != "."]
TESTS = ROOT / "tests"


def quoted(page: Path) -> Iterator[str]:
    """What a page has in backticks, outside of its blocks of code."""
    yield from quoted_in(page.read_text(encoding="utf-8"))


def quoted_in(text: str) -> list[str]:
    return re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL))


def exists(name: str, around: list[Path]) -> bool:
    """Whether there is such a file or folder; `<vendor>` and capitals stand for any name."""
    if name.startswith("generated/."):
        return True  # a cache of whoever generates
    pattern = re.sub(r"<[a-z-]+>|[A-Z]{3,}(?=[./]|$)", "*", name).rstrip("/")
    return any(any(folder.glob(pattern)) for folder in around)


@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.name)
def test_every_file_and_folder_of_a_guide_exists(page: Path) -> None:
    around = [ROOT, RUNTIME, TOOLKIT, ROOT / "overrides"]
    names = [
        each
        for each in quoted(page)
        if re.fullmatch(
            r"(?!application/)[A-Za-z_.][\w.<>*-]*(/[\w.<>*-]*)+|[\w-]+\.(py|yaml|toml|md)", each
        )
    ]
    assert names
    assert [each for each in names if not exists(each, around)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_file_and_module_that_a_page_names_exists(page: Path) -> None:
    for name in quoted(page):
        if name.startswith(tuple(FOLDERS)) and re.fullmatch(r"[\w./<>*-]+", name):
            assert exists(name, [ROOT]), name
        elif re.fullmatch(r"(deskspec_runtime|deskspec_toolkit|benchmarks)(\.\w+)+", name):
            assert is_module_or_attribute(name), name


@cache
def words_of_the_code() -> frozenset[str]:
    folders = ("runtime", "toolkit", "overrides", "generated", "benchmarks", "examples")
    files = (file for folder in folders for file in (ROOT / folder).rglob("*.py"))
    return frozenset(word for file in files for word in re.findall(r"\w+", file.read_text("utf-8")))


@cache
def commands() -> frozenset[str]:
    (choices,) = (
        action.choices
        for action in cli._parser()._actions
        if isinstance(action, argparse._SubParsersAction)
    )
    return frozenset(choices)


def missing_in(page: str) -> list[str]:
    """The classes, commands and targets of `make` that a page names and that do not exist."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    code = quoted_in(page)
    named = [each for name in code for each in re.findall(r"\b[A-Z][a-z]+[A-Z]\w*", name)]
    missing = [each for each in named if each not in words_of_the_code()]
    for name in code:
        command = re.match(r"(make|deskspec) ([a-z][a-z-]+)(?![=\w])", name)
        if command and command[2] not in (targets if command[1] == "make" else commands()):
            missing.append(command[0])
    return missing


@pytest.mark.parametrize("page", [*PAGES, TESTS / "README.md"], ids=lambda page: page.stem)
def test_every_class_command_and_target_that_a_page_names_exists(page: Path) -> None:
    if page.name != "CHANGELOG.md":  # it names what was there
        assert missing_in(page.read_text(encoding="utf-8")) == []
    assert commands()


def test_a_name_of_nothing_is_missing() -> None:
    page = (
        "`make nothing`, `make test`, `deskspec nothing`, `deskspec diff`, `NoClass`, `DoubleTick`"
    )
    assert missing_in(page) == ["NoClass", "make nothing", "deskspec nothing"]


def is_module_or_attribute(name: str) -> bool:
    try:
        import_module(name)
    except ImportError:
        module, _, attribute = name.rpartition(".")
        return hasattr(import_module(module), attribute)
    return True


@pytest.mark.parametrize("package", [RUNTIME, TOOLKIT], ids=lambda package: package.name)
def test_architecture_names_every_room(package: Path) -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    rooms = [each.parent.name for each in package.glob("*/__init__.py")]
    assert rooms
    assert [each for each in rooms if f"`{each}/" not in text] == []


def test_architecture_has_the_layers_of_the_import_contracts() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    shown = [block.split("\n") for block in re.findall(r"```text\n(.*?)\n```", text, re.DOTALL)]
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    layers = {
        contract["name"]: contract["layers"]
        for contract in pyproject["tool"]["importlinter"]["contracts"]
        if contract["type"] == "layers"
    }
    names = ("Imports run one way", "Layers of the runtime", "Layers of the toolkit")
    assert shown == [layers[name] for name in names]


def test_every_room_of_the_toolkit_has_its_folder_of_tests() -> None:
    """What `docs/` writes are papers."""
    rooms = {each.parent.name for each in TOOLKIT.glob("*/__init__.py")} - {"docs"} | {"papers"}
    assert len(rooms) > 10
    assert sorted(name for name in rooms if not any((TESTS / name).glob("test_*.py"))) == []


def test_every_folder_of_tests_has_its_line_and_no_line_is_without_one() -> None:
    text = (TESTS / "README.md").read_text(encoding="utf-8")
    listed = [
        name
        for row in re.findall(r"^\| (`.*?`) \|", text, re.MULTILINE)
        for name in re.findall(r"`(\w+)/`", row)
    ]
    found = (each for each in TESTS.glob("[!_.]*") if each.is_dir())  # no __pycache__
    folders = [each.name for each in found if any(each.glob("[!_.]*"))]
    assert sorted(listed) == sorted(folders)
