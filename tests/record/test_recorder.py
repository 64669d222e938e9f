"""Recording: the same run gives the same files, documented ones stay, the key is in none."""

from pathlib import Path

import pytest
from deskspec_toolkit import cli
from deskspec_toolkit.openapi import documents
from deskspec_toolkit.project import Project
from deskspec_toolkit.record.recorder import record
from harness.catalogue import operation_count

PROFILES = pytest.mark.parametrize("profile", [None, "g2"])
EVERY = pytest.mark.parametrize(
    ("vendor", "profile"),
    [
        ("doubletick", None),
        ("doubletick", "reference"),
        ("helpcrunch", None),
        ("helpcrunch", "g2"),
        ("kustomer", None),
        ("kustomer", "flattened"),
    ],
)
CASSETTES = Path(__file__).parents[1] / "cassettes"
COMMITTED = CASSETTES / "helpcrunch"


def contents(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}


@PROFILES
def test_recording_again_changes_nothing(
    project: Project, profile: str | None, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    record(project, "helpcrunch", profile, out)
    before = contents(out)
    again = record(project, "helpcrunch", profile, out)
    assert contents(out) == before
    assert again.result.findings == []


@EVERY
def test_committed_recordings_are_what_the_command_records(
    project: Project, vendor: str, profile: str | None, tmp_path: Path
) -> None:
    """But for the date, and for those that were transcribed from pages."""
    written = record(project, vendor, profile, tmp_path / "out").written
    assert written
    for each in written:
        committed = documents.read(CASSETTES / vendor / each.file.name, each.file.name)
        recorded = documents.read(each.file, each.file.name)
        if committed["deskspec"]["provenance"] == "documented":
            continue
        for head in (committed["deskspec"], recorded["deskspec"]):
            del head["date"]
        assert recorded == committed


def test_documented_recording_is_left_alone(project: Project, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    documented = (COMMITTED / "customers_get.yaml").read_text(encoding="utf-8")
    (out / "customers_get.yaml").write_text(documented, encoding="utf-8")
    written = record(project, "helpcrunch", None, out).written
    recorded = {each.operation_id: each.kept for each in written}
    assert (out / "customers_get.yaml").read_text(encoding="utf-8") == documented
    assert recorded["customers_get"]
    assert not recorded["customers_list"]


def test_recording_says_where_it_comes_from_and_holds_no_key(
    project: Project, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    record(project, "helpcrunch", "g2", out)
    assert contents(out)
    for name, text in contents(out).items():
        head = documents.read(out / name, name)["deskspec"]
        assert head["provenance"] == "simulator"
        assert head["profile"] == "g2"
        assert name.endswith(".g2.yaml")
        assert "simulator-key" not in text
        assert "Bearer [api key]" in text


def test_command_records_and_reports_what_it_did(
    project: Project,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(project.sources)
    assert cli.main(["record", "helpcrunch", "--out", str(tmp_path / "out")]) == 0
    output = capsys.readouterr().out
    assert "customers_list.yaml: 2 recorded" in output
    checked = f"{operation_count('helpcrunch')} operations checked"
    assert f"helpcrunch g1: nothing to compare with; {checked}, " in output
    assert cli.main(["record", "zendesk"]) == 2
    assert "unknown vendor 'zendesk'" in capsys.readouterr().err
    assert cli.main(["record", "helpcrunch", "--profile", "g9"]) == 2
    assert "helpcrunch has no profile 'g9'" in capsys.readouterr().err
