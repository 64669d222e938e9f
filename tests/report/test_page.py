"""What the report says, and what it never says."""

import json
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from deskspec_toolkit.cli import main
from deskspec_toolkit.conformance import result as results
from deskspec_toolkit.project import to_generate
from deskspec_toolkit.report import matrix
from report.conftest import OPERATIONS, finding, result

Write = Callable[..., Path]


class References(HTMLParser):
    """Collects what a page would load, and whether its tags are closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.loaded: list[str] = []
        self.opened: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.loaded += [value or "" for name, value in attrs if name in ("src", "href")]
        if tag not in ("meta", "link", "input"):
            self.opened.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.opened.pop() == tag


def tables(tmp_path: Path, *documents: dict[str, Any]) -> list[matrix.MatrixTable]:
    read = []
    for i, each in enumerate(documents):
        file = tmp_path / f"{i}.json"
        file.write_text(json.dumps(each), encoding="utf-8")
        read.append(results.read(file))
    return matrix.tables(to_generate(), read)


def cells(table: matrix.MatrixTable, operation_id: str) -> dict[str, tuple[str, str]]:
    (row,) = (row for row in table.rows if row.operation_id == operation_id)
    return {cell.edge: (cell.state, cell.text) for cell in row.cells}


def test_page_is_one_file_that_loads_nothing_and_is_well_formed(report: Write) -> None:
    page = References()
    page.feed(report(result("simulator", finding("customers_get", "error"))).read_text("utf-8"))
    assert page.loaded == ["data:,"]
    assert page.opened == []


def test_text_of_a_finding_is_text_and_no_markup(report: Write) -> None:
    planted = "<script>alert(1)</script>"
    text = report(result("live", finding("customers_get", "error", expected=planted))).read_text()
    assert planted not in text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text
    assert "https://vendor.example/&lt;x&gt;?a=1&amp;b=2" in text


def test_edges_of_our_own_vendor_are_those_of_the_project(tmp_path: Path) -> None:
    (table,) = tables(tmp_path, result("simulator"))
    found = cells(table, "customers_get")
    assert found["docs"] == ("yes", "full")
    assert found["spec"] == found["client"] == ("yes", "yes")
    assert found["examples"][0] == "yes"
    assert found["cassettes"] == ("yes", "2 documented")
    assert cells(table, "applications_list")["examples"] == ("no", "0")
    assert len(table.rows) == 30


def test_a_providers_result_is_in_its_own_column(tmp_path: Path) -> None:
    (table,) = tables(
        tmp_path,
        result("simulator", finding("customers_get", "warning"), finding("customers_get", "error")),
        result("live", finding("customers_list", "info")),
    )
    assert table.edges[-2:] == ["simulator", "live"]
    found = cells(table, "customers_get")
    assert (found["simulator"], found["live"]) == (("error", "1 error"), ("clean", "clean"))
    found = cells(table, "customers_list")
    assert (found["simulator"], found["live"]) == (("clean", "clean"), ("info", "1 info"))
    assert cells(table, "agents_list")["live"] == ("unchecked", "not checked")


def test_foreign_contract_has_the_operations_of_its_results(tmp_path: Path) -> None:
    (table,) = tables(tmp_path, result("live", vendor="Library", profile=None))
    assert table.edges == ["live"]
    assert [row.operation_id for row in table.rows] == list(OPERATIONS)


def test_result_that_is_not_complete_is_said_to_be(report: Write) -> None:
    assert "not complete" not in report(result("simulator")).read_text("utf-8")
    assert "not complete" in report(result("simulator", complete=False)).read_text("utf-8")


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"findings": [{}]}'])
def test_file_that_is_no_result_is_one_line_and_no_page(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, out = tmp_path / "result.json", tmp_path / "report.html"
    file.write_text(text)
    assert main(["report", str(file), "--out", str(out)]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "result.json" in said
    assert not out.exists()


def test_missing_file_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(tmp_path / "none.json"), "--out", str(tmp_path / "r.html")]) == 2
    assert "none.json" in capsys.readouterr().err


@pytest.mark.parametrize(
    "changed",
    [{"requests": "5"}, {"seconds": "1"}, {"complete": "yes"}, {"findings": {}}, {"vendor": None}],
)
def test_result_of_other_types_is_one_line_and_the_old_page_stays(
    changed: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, out = tmp_path / "result.json", tmp_path / "report.html"
    file.write_text(json.dumps({**result("live"), **changed}), encoding="utf-8")
    out.write_text("the old page", encoding="utf-8")
    assert main(["report", str(file), "--out", str(out)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert out.read_text("utf-8") == "the old page"


def test_run_without_a_usable_response_says_how_much_was_not_checked(report: Write) -> None:
    unchecked = [{"operation_id": "chats_get", "why": "only 401"}]
    page = report(result("live", complete=False, not_checked=unchecked)).read_text("utf-8")
    assert "not complete · 1 not checked" in page
    assert "not checked</li>" not in report(result("live")).read_text("utf-8")


def test_half_a_surrogate_pair_is_shown_as_its_escape(report: Write) -> None:
    page = report(result("live", finding("chats_get", "error", seen="\ud800")))
    assert r"\ud800" in page.read_text("utf-8")


def test_folder_that_cannot_be_made_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    given = tmp_path / "result.json"
    given.write_text(json.dumps(result("live")), encoding="utf-8")
    out = tmp_path / "file" / "report.html"
    assert main(["report", str(given), "--out", str(out)]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"deskspec: {out}: cannot be written: ")


def test_operation_that_was_not_checked_is_neither_clean_nor_a_warning(tmp_path: Path) -> None:
    unchecked = [{"operation_id": "chats_get", "why": "only 401"}]
    note = finding("chats_get", "warning", check="not_checked")
    (table,) = tables(
        tmp_path, result("live", note, complete=False, not_checked=unchecked, vendor="Library")
    )
    states = {row.operation_id: row.cells[-1][1:] for row in table.rows}
    assert states["chats_get"] == ("unchecked", "not checked")
    assert states["customers_get"] == ("clean", "clean")
    assert {row.operation_id: row.states for row in table.rows} == {
        "customers_get": ["clean"],
        "customers_list": ["clean"],
        "chats_get": ["unchecked"],
    }
