"""The table of the README is made from whole runs, and tells which bars they missed."""

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks import readme

BARRED = readme.ROWS[0]


def run(ratio: float, *, without: str = "", more: str = "") -> dict[str, Any]:
    rows = [
        {
            "name": name,
            "ratio": ratio,
            "min": ratio - 0.01,
            "max": ratio + 0.01,
            "bar": 0.36 if name == BARRED else None,
            "met": ratio <= 0.36 if name == BARRED else None,
        }
        for name in (*readme.ROWS, *filter(None, [more]))
        if name != without
    ]
    facts = {"processor": "a processor", "processors": 2, "python": "3.11.7"}
    return {**facts, "conditions": {"processes": 3}, "rows": rows}


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    page = tmp_path / "README.md"
    page.write_text(f"before\n{readme.BEGIN}\nold\n{readme.END}\nafter\n", encoding="utf-8")
    monkeypatch.setattr(readme, "_README", page)
    return page


def written(folder: Path, *runs: dict[str, Any]) -> list[str]:
    files = [folder / f"{number}.json" for number, _ in enumerate(runs)]
    for file, each in zip(files, runs, strict=True):
        file.write_text(json.dumps(each), encoding="utf-8")
    return list(map(str, files))


def test_rows_of_the_last_run_replace_what_is_between_the_marks(page: Path, tmp_path: Path) -> None:
    assert readme.main(written(tmp_path, run(0.30), run(0.32))) == 0
    text = page.read_text(encoding="utf-8")
    assert text.startswith("before\n")
    assert text.endswith("\nafter\n")
    assert "old" not in text
    rows = [line for line in text.splitlines() if line.startswith(readme.ROWS)]
    assert len(rows) == len(readme.ROWS)
    assert all(row.endswith("0.32  0.31  0.33") for row in rows)
    assert "Of 1 bars, 1 are met in each run, and all of them in 2 of 2." in text


def test_bar_that_a_run_missed_is_named_with_the_ratios_of_all(page: Path, tmp_path: Path) -> None:
    assert readme.main(written(tmp_path, run(0.37), run(0.30))) == 0
    text = page.read_text(encoding="utf-8")
    assert f"- {BARRED}: 0.37, 0.30; the bar is 0.36" in text
    assert "Of 1 bars, 0 are met in each run, and all of them in 1 of 2." in text


@pytest.mark.parametrize(
    ("runs", "problem"),
    [
        ([], "give at least one file"),
        ([run(0.3), run(0.3, without=BARRED)], f"1.json: not a whole run: {BARRED} is missing"),
        ([{"rows": [1]}], "0.json: not the JSON that `make bench` writes"),
        ([{}], "0.json: not the JSON that `make bench` writes"),
        ([run(0.3, more="another row"), run(0.3)], "the runs have different rows"),
    ],
    ids=["no run", "a part of one", "rows that are none", "no rows", "another version"],
)
def test_what_is_no_whole_run_changes_nothing(
    runs: list[dict[str, Any]],
    problem: str,
    page: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = page.read_text(encoding="utf-8")
    assert readme.main(written(tmp_path, *runs)) == 2
    assert problem in capsys.readouterr().err
    assert page.read_text(encoding="utf-8") == before


def test_readme_has_the_marks() -> None:
    text = Path(readme.__file__).parents[1].joinpath("README.md").read_text(encoding="utf-8")
    assert text.index(readme.BEGIN) < text.index(readme.END)
