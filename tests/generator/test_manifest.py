"""What has not changed is not generated again, and an edit of anything that is read is noticed."""

import shutil
from pathlib import Path

import deskspec_runtime
import grimp
import pytest
from deskspec_toolkit.follow_through import points
from deskspec_toolkit.generator import manifest
from deskspec_toolkit.generator.manifest import GENERATING, Manifest
from deskspec_toolkit.project import Project
from generator.conftest import Change, Deskspec

TOOLKIT = "deskspec_toolkit"
VENDOR = "tiny"


@pytest.fixture
def code(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the code that counts as that which generates."""
    folder = tmp_path_factory.mktemp("code")
    for name, source in {
        "_TOOLKIT": Path(manifest.__file__).parents[1],
        "_RUNTIME": Path(deskspec_runtime.__file__).parent,
    }.items():
        copy = folder / source.name
        shutil.copytree(source, copy, ignore=shutil.ignore_patterns("__pycache__", "_sources"))
        monkeypatch.setattr(manifest, name, copy)
    return folder


def edit(file: Path) -> None:
    with file.open("a", encoding="utf-8") as opened:
        opened.write("# an edit\n")


def change_beside(project: Project) -> None:
    """Change what is looked at and nothing that is generated."""
    file = project.sources / "tests" / "scenarios" / "tiny.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    edit(file)


@pytest.mark.parametrize(
    "name",
    [
        "deskspec_toolkit/generator/lint.py",
        "deskspec_toolkit/generator/inventory.py",
        "deskspec_toolkit/openapi/overlay.py",
        "deskspec_toolkit/simulator/request_fields.py",
        "deskspec_toolkit/simulator/vendors/kustomer/__init__.py",
        "deskspec_toolkit/publish.py",
        "deskspec_runtime/values/codecs.py",
        "deskspec_runtime/values/names.py",
    ],
)
def test_an_edit_of_the_code_that_generates_is_noticed(
    tiny: Project, code: Path, name: str
) -> None:
    Manifest(tiny).record(VENDOR)
    assert Manifest(tiny).is_current(VENDOR)
    edit(code / name)
    assert not Manifest(tiny).is_current(VENDOR)


@pytest.mark.parametrize("name", ["verify/runner.py", "diff/command.py", "cli.py"])
def test_an_edit_of_other_code_generates_nothing_again(
    tiny: Project, code: Path, name: str
) -> None:
    Manifest(tiny).record(VENDOR)
    edit(code / TOOLKIT / name)
    assert Manifest(tiny).is_current(VENDOR)


def test_what_generates_imports_nothing_that_does_not_count() -> None:
    graph = grimp.build_graph(TOOLKIT)
    imported = {
        module
        for room in ("generator", "simulator")
        for module in graph.find_upstream_modules(f"{TOOLKIT}.{room}", as_package=True)
    }
    rooms = {module.split(".")[1] for module in imported}
    assert rooms > {"openapi", "publish"}
    assert rooms <= {name.removesuffix(".py") for name in GENERATING}


def test_nothing_is_looked_through_again_where_nothing_changed(
    tiny: Project, deskspec: Deskspec, monkeypatch: pytest.MonkeyPatch
) -> None:
    change_beside(tiny)
    assert deskspec("generate") == (0, ["tiny: up to date"], [])
    looked: list[Project] = []
    monkeypatch.setattr(points, "stale_pages", looked.append)
    assert deskspec("generate") == (0, ["tiny: up to date"], [])
    assert looked == []


@pytest.mark.parametrize(
    "name",
    [
        *("specs/tiny/docs.yaml", "overrides/templates/model.py.jinja", "overrides/deskspec/a.py"),
        *("generated/contract/tiny.json", "generated/tiny_client/__init__.py"),
        *("tests/cassettes/tiny/a.yaml", "tests/scenarios/tiny.yaml", "docs/tiny.md"),
        *("runtime/a.py", "toolkit/a.py"),
    ],
)
def test_any_edit_in_a_checkout_is_looked_at(tiny: Project, name: str) -> None:
    Manifest(tiny).settle()
    assert Manifest(tiny).is_settled()
    file = tiny.sources / name
    file.parent.mkdir(parents=True, exist_ok=True)
    edit(file)
    assert not Manifest(tiny).is_settled()


def test_as_long_as_something_must_move_it_is_said_again(
    tiny: Project, deskspec: Deskspec, monkeypatch: pytest.MonkeyPatch
) -> None:
    change_beside(tiny)
    monkeypatch.setattr(points, "stale_pages", lambda project: ["docs/a.md: make docs"])
    for _ in range(2):
        code, lines, errors = deskspec("generate")
        assert (code, errors) == (0, [])
        assert lines == ["tiny: up to date", "What else must move:", "- docs/a.md: make docs"]


def test_an_edit_that_is_undone_leaves_nothing_to_do(
    tiny: Project, change: Change, deskspec: Deskspec
) -> None:
    deskspec("generate")
    change("specs/tiny/docs.yaml", "[get]", "[gets]")
    assert not Manifest(tiny).is_settled()
    change("specs/tiny/docs.yaml", "[gets]", "[get]")
    assert Manifest(tiny).is_settled()
