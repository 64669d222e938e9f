"""`deskspec coverage`: complete today, and whatever is taken out anywhere is named."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from deskspec._vendors import VENDORS
from deskspec_runtime._version import __version__
from deskspec_toolkit import cli
from deskspec_toolkit import project as projects
from deskspec_toolkit.coverage import built, counting
from deskspec_toolkit.coverage.table import PLACES
from deskspec_toolkit.project import Project
from deskspec_toolkit.simulator.core import Core
from harness.catalogue import operation_count

CHECKOUT = Path(__file__).parents[2]
OPERATION = "chats_rate"

Run: TypeAlias = Callable[[], tuple[int, str]]


def take_from_ledger(root: Path) -> None:
    path = root / "specs" / "helpcrunch" / "docs.yaml"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith("  chats_rate:")]
    assert len(kept) == len(lines) - 1
    path.write_text("".join(kept), encoding="utf-8")


def take_from_spec(root: Path) -> None:
    for name in ("helpcrunch.json", "helpcrunch.g2.json"):
        path = root / "generated" / "contract" / name
        contract = json.loads(path.read_text(encoding="utf-8"))
        del contract["paths"]["/chats/rate"]
        path.write_text(json.dumps(contract), encoding="utf-8")


def take_from_client(root: Path) -> None:
    (root / "generated" / "helpcrunch_client" / "api" / "chats" / "chats_rate.py").unlink()


def take_from_cassettes(root: Path) -> None:
    for path in (root / "tests" / "cassettes" / "helpcrunch").glob("chats_rate.*"):
        path.unlink()


TAKEN: dict[str, Callable[[Path], None]] = {
    "ledger": take_from_ledger,
    "spec": take_from_spec,
    "client": take_from_client,
    "cassettes": take_from_cassettes,
}


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of everything that is looked into, as the project around the current folder."""
    parts = ("specs", "overrides", "generated/contract", "generated/helpcrunch_client")
    for part in (*parts, "tests/cassettes"):
        shutil.copytree(CHECKOUT / part, tmp_path / part)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run() -> tuple[int, str]:
        code = cli.main(["coverage", "helpcrunch"])
        return code, capsys.readouterr().out

    return run


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_operation_of_today_is_everywhere(
    vendor: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(CHECKOUT)
    assert cli.main(["coverage", vendor]) == 0
    assert "missing" not in capsys.readouterr().out


def test_every_operation_of_the_contract_is_counted_beside_one_that_is_not_generated(
    root: Path, run: Run
) -> None:
    code, out = run()
    assert code == 0
    count = operation_count("helpcrunch")
    columns = ", ".join(f"{each} {count}" for each in PLACES)
    assert f"{count} operations: {columns}" in out
    assert "1 not generated: live-inferred 1" in out
    assert "not generated: chats_total (GET /chats/total), live-inferred: Its page" in out


@pytest.mark.parametrize("place", TAKEN)
def test_operation_that_is_missing_somewhere_is_named(place: str, root: Path, run: Run) -> None:
    TAKEN[place](root)
    code, out = run()
    assert code == 1
    assert f"missing: {OPERATION}: not in {place}" in out
    assert out.count("missing:") == 1


def test_operation_that_the_simulator_lacks_is_named(
    root: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    handled = Core({}, api_key="a-key").handled["helpcrunch"] - {OPERATION}
    monkeypatch.setattr(Core, "handled", {"helpcrunch": handled})
    code, out = run()
    assert code == 1
    assert f"missing: {OPERATION}: not in simulator" in out


def test_json_has_the_rows_and_a_finding_for_what_is_missing(root: Path, tmp_path: Path) -> None:
    count = operation_count("helpcrunch")
    take_from_cassettes(root)
    file = tmp_path / "coverage.json"
    assert cli.main(["coverage", "helpcrunch", "--json", str(file)]) == 1
    result = json.loads(file.read_text(encoding="utf-8"))
    assert (result["vendor"], result["operations"]) == ("helpcrunch", count)
    assert result["coverage"]["cassettes"] == count - 1
    (finding,) = result["findings"]
    assert finding["operation_id"] == OPERATION
    assert (finding["method"], finding["path"]) == ("PUT", "/chats/rate")
    assert (finding["severity"], finding["expected"]) == ("error", "in cassettes")
    row = next(row for row in result["rows"] if row["operation_id"] == "customers_get")
    assert row["cassettes"]["documented"] == 2
    assert result["not_generated"].keys() == {"chats_total"}


@pytest.mark.parametrize(
    ("gone", "expected"),
    [
        ("generated/contract", "has no contract of helpcrunch"),
        ("generated/helpcrunch_client", "helpcrunch_client does not exist: run deskspec generate"),
        ("specs/helpcrunch/docs.yaml", "docs.yaml: No such file"),
    ],
)
def test_place_that_cannot_be_looked_into_is_one_line(
    gone: str, expected: str, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = root / gone
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    assert cli.main(["coverage", "helpcrunch"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert expected in line


def test_a_checkout_counts_and_says_so(root: Path, run: Run) -> None:
    assert run()[1].splitlines()[-1] == "counted in this checkout"


@pytest.mark.parametrize("vendor", VENDORS)
def test_table_that_the_wheel_takes_is_what_is_counted_today(vendor: str) -> None:
    assert list(built.differences(Project(CHECKOUT, CHECKOUT / "generated"), vendor)) == []


def test_stale_table_is_noticed_and_written_again(root: Path) -> None:
    project = Project(root, root / "generated")
    assert list(built.update(project, "helpcrunch")) == ["coverage/helpcrunch.json differs"]
    assert list(built.differences(project, "helpcrunch")) == []
    take_from_cassettes(root)
    assert list(built.differences(project, "helpcrunch")) == ["coverage/helpcrunch.json differs"]
    assert list(built.update(project, "helpcrunch")) == ["coverage/helpcrunch.json differs"]
    assert list(built.update(project, "helpcrunch")) == []


def test_project_without_cassettes_has_nothing_to_count(root: Path) -> None:
    shutil.rmtree(root / "tests")
    assert list(built.update(Project(root, root / "generated"), "helpcrunch")) == []
    assert not (root / "generated" / "coverage").exists()


def test_table_of_a_build_is_read_as_it_was_counted(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = Project(root, root / "generated")
    take_from_cassettes(root)
    list(built.update(project, "helpcrunch"))
    monkeypatch.setattr(projects, "checkout", lambda _: None)
    monkeypatch.setattr(projects, "built_coverage", project.coverage)
    table = built.coverage_of("helpcrunch")
    assert table == counting.counted(project, "helpcrunch")._replace(built=__version__)
    assert table.text().splitlines()[-1] == f"counted when deskspec {__version__} was built"
    assert not table.is_complete
    assert table.document()["counted"] == "build"
