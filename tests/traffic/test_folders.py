"""A folder means every recording in it or below; one without any is no clean run."""

from pathlib import Path

from traffic.conftest import CheckTraffic
from traffic.recordings import HERE, PARCELS, to_har, to_vcr

SPEC = HERE / "contracts" / "parcels.3.1.yaml"


def test_every_recording_of_a_folder_is_checked(
    tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    (tmp_path / "below").mkdir()
    browsed = to_har(PARCELS, tmp_path / "b.har")
    to_vcr(PARCELS, tmp_path / "below" / "a.yaml")
    (tmp_path / "notes.txt").write_text("no recording", encoding="utf-8")
    runs = check_traffic(browsed, "--spec", SPEC), check_traffic(tmp_path, "--spec", SPEC)
    assert [run.code for run in runs] == [0, 0]
    assert [(run.result or {}).get("requests") for run in runs] == [len(PARCELS), 2 * len(PARCELS)]


def test_what_is_no_recording_in_a_folder_is_named(
    tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    (tmp_path / "other.yaml").write_text("people: []", encoding="utf-8")
    run = check_traffic(tmp_path, "--spec", SPEC)
    assert run.code == 2
    assert f"{tmp_path / 'other.yaml'}: neither a VCR cassette" in run.err[-1]


def test_a_folder_without_recordings_is_one_line(
    tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    (tmp_path / "empty").mkdir()
    run = check_traffic(tmp_path / "empty", "--spec", SPEC)
    assert (run.code, run.out, run.result) == (2, "", None)
    assert run.err == [
        f"deskspec: {tmp_path / 'empty'}: no recording in it: a .har, .json, .yaml, .yml file is "
        "expected"
    ]
