"""The picture of a report in the docs: small, and made by a command that says what it needs."""

from pathlib import Path

import pytest
from deskspec_toolkit.report import picture

FILE = Path(__file__).parents[2] / "docs" / "report.png"


def test_picture_is_small_enough_to_be_kept() -> None:
    assert FILE.read_bytes().startswith(b"\x89PNG")
    assert FILE.stat().st_size < 150_000


def test_without_a_browser_one_line_says_so_and_the_picture_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = FILE.read_bytes()
    monkeypatch.setenv("PATH", str(tmp_path))
    assert picture.main() == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("deskspec: a browser is needed for the picture: one of chromium")
    assert FILE.read_bytes() == before
