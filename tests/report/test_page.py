"""What the report says, and what it never says."""

import base64
import hashlib
import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from deskspec_toolkit.cli import main
from deskspec_toolkit.conformance import result as results
from deskspec_toolkit.report import matrix, summary
from harness.catalogue import operation_count
from report.conftest import OPERATIONS, finding, result

Write = Callable[..., Path]


class References(HTMLParser):
    """Collects what a page would load, and whether its tags are closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.loaded: list[str] = []
        self.opened: list[str] = []
        self.policy: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.loaded += [value or "" for name, value in attrs if name in ("src", "href")]
        if dict(attrs).get("http-equiv") == "Content-Security-Policy":
            self.policy = dict(attrs)["content"]
        if tag not in ("meta", "link", "input"):
            self.opened.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.opened.pop() == tag


def tables(tmp_path: Path, *documents: dict[str, Any]) -> list[matrix.MatrixTable]:
    return matrix.tables(read_results(tmp_path, *documents))


def read_results(tmp_path: Path, *documents: dict[str, Any]) -> list[results.CheckResult]:
    read = []
    for i, each in enumerate(documents):
        file = tmp_path / f"{i}.json"
        file.write_text(json.dumps(each), encoding="utf-8")
        read.append(results.read(file))
    return read


def cells(table: matrix.MatrixTable, operation_id: str) -> dict[str, tuple[str, str]]:
    (row,) = (row for row in table.rows if row.name == operation_id)
    return {cell.edge: (cell.state, cell.text) for cell in row.cells}


def test_page_is_one_file_that_loads_nothing_and_is_well_formed(report: Write) -> None:
    page = References()
    text = report(result("simulator", finding("customers_get", "error"))).read_text("utf-8")
    page.feed(text)
    assert page.loaded == ["data:,"]
    assert page.opened == []
    assert page.policy is not None
    assert "default-src 'none'" in page.policy
    (script,) = re.findall("<script>(.*?)</script>", text, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in page.policy


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
    assert len(table.rows) == operation_count("helpcrunch")


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
    assert cells(table, "agents_list")["live"] == ("absent", "in no run")


def test_foreign_contract_has_the_operations_of_its_results(tmp_path: Path) -> None:
    (table,) = tables(tmp_path, result("live", vendor="Library", profile=None))
    assert table.edges == ["live"]
    assert [row.name for row in table.rows] == list(OPERATIONS)


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
    states = {row.name: row.cells[-1][1:] for row in table.rows}
    assert states["chats_get"] == ("unchecked", "not checked")
    assert states["customers_get"] == ("clean", "clean")
    assert {row.name: row.states for row in table.rows} == {
        "chats_get": ["unchecked"],
        "customers_get": ["clean"],
        "customers_list": ["clean"],
    }


def verdict_on(tmp_path: Path, *documents: dict[str, Any]) -> tuple[str, str]:
    """State and text of the verdict on the whole page."""
    read = read_results(tmp_path, *documents)
    verdict = summary.verdict(read, matrix.tables(read))
    return verdict.state, verdict.text


def test_errors_are_first_and_then_what_nobody_looked_at(tmp_path: Path) -> None:
    first = ("a_clean", "b_info", "c_unchecked", "d_warning", "e_error", "f_errors", "h_accepted")
    names = (*first, "g_skipped")
    places = {name: {"method": "GET", "path": f"/{name}"} for name in names}

    def one(name: str, severity: str, **more: Any) -> dict[str, Any]:
        return finding("chats_get", severity, operation_id=name, **places[name], **more)

    (table,) = tables(
        tmp_path,
        result(
            "live",
            one("b_info", "info"),
            one("d_warning", "warning"),
            *(one("f_errors", "error", json_path=f"$.f{number}") for number in range(2)),
            one("e_error", "error"),
            vendor="Library",
            complete=False,
            operation_ids={name: places[name] for name in names[:-1]},
            not_checked=[{"operation_id": "c_unchecked", "why": "only 403"}],
            skipped=[{"operation_id": "g_skipped", "why": "write"}],
            accepted=[one("h_accepted", "error")],
        ),
    )
    assert [row.name for row in table.rows] == [
        *("f_errors", "e_error", "d_warning", "c_unchecked"),
        *("b_info", "h_accepted", "a_clean", "g_skipped"),
    ]


@pytest.mark.parametrize(
    ("changed", "state", "text"),
    [
        ({}, "clean", "Nothing wrong"),
        ({"complete": False}, "unchecked", "Nothing wrong in what was checked"),
        (
            {"requests": 0},
            "unchecked",
            "Nothing was checked: there was nothing to look at",
        ),
        (
            {"operation_ids": {}},
            "unchecked",
            "Nothing was checked: there was nothing to look at",
        ),
        ({"accepted": [finding("chats_get", "error")]}, "accepted", "Nothing wrong"),
        ({"findings": [finding("chats_get", "info")]}, "info", "1 info"),
        ({"findings": [finding("chats_get", "warning")] * 2}, "warning", "2 warnings"),
        (
            {"findings": [finding("chats_get", "warning")], "complete": False},
            "unchecked",
            "1 warning",
        ),
        ({"findings": [finding("chats_get", "error")], "complete": False}, "error", "1 error"),
    ],
)
def test_page_is_green_only_where_everything_was_looked_at(
    changed: dict[str, Any], state: str, text: str, tmp_path: Path
) -> None:
    assert verdict_on(tmp_path, result("live", vendor="Library", **changed)) == (state, text)


@pytest.mark.parametrize(
    ("reasons", "findings", "state", "text"),
    [
        (["no response"], [], "unchecked", "no response"),
        (["only 401", "only 403", "only 401"], [], "unchecked", "only 401, only 403"),
        (["a", "b", "c", "d", "e"], [], "unchecked", "a, b, c, 2 more reasons"),
        (["only 401"], [finding("chats_get", "info")], "unchecked", "only 401"),
        (["only 401"], [finding("chats_get", "error")], "error", "only 401"),
    ],
)
def test_page_about_nothing_that_was_checked_says_so_and_why(
    reasons: list[str], findings: list[Any], state: str, text: str, tmp_path: Path
) -> None:
    names = [f"{number}_get" for number in range(len(reasons))]
    document = result(
        "live",
        *findings,
        vendor="Library",
        complete=False,
        operation_ids={name: {"method": "GET", "path": f"/{name}"} for name in names},
        not_checked=[
            {"operation_id": name, "why": why} for name, why in zip(names, reasons, strict=True)
        ],
    )
    assert verdict_on(tmp_path, document) == (state, f"Nothing was checked: {text}")
    (read,) = read_results(tmp_path, document)
    run = summary.summary(read)
    assert (run.state, run.checked) == (state, 0)
    assert run.text.endswith("not complete, nothing checked")
    both = verdict_on(tmp_path, document, result("simulator", vendor="Library"))
    assert not both[1].startswith("Nothing was checked")


def test_operation_that_one_run_could_not_check_is_not_clean(tmp_path: Path) -> None:
    unchecked = [{"operation_id": "chats_get", "why": "only 429"}]
    skipped = [{"operation_id": "customers_get", "why": "outside --operations"}]
    (table,) = tables(
        tmp_path,
        result("simulator", vendor="Library"),
        result("live", vendor="Library", complete=False, not_checked=unchecked, skipped=skipped),
    )
    states = {row.name: row.states for row in table.rows}
    assert states == {
        "chats_get": ["unchecked"],
        "customers_get": ["clean", "skipped"],
        "customers_list": ["clean"],
    }
    assert {row.name: row.runs[-1].why for row in table.rows} == {
        "chats_get": ("unchecked", "only 429"),
        "customers_get": ("skipped", "outside --operations"),
        "customers_list": None,
    }


def test_run_without_a_request_is_not_clean(tmp_path: Path) -> None:
    (table,) = tables(tmp_path, result("live", vendor="Library", requests=0))
    assert {tuple(row.states) for row in table.rows} == {("unchecked",)}


def test_each_run_tells_when_where_and_of_what_it_was_made(report: Write) -> None:
    text = report(result("live", host="api.vendor.example:8443")).read_text("utf-8")
    for text_of_run in ("2026-11-29 05:17:02 UTC", "api.vendor.example:8443", "0123456789ab", "g1"):
        assert text_of_run in text


def test_result_without_its_origin_has_a_page(report: Write) -> None:
    old = result("live")
    for key in ("started", "host", "commit"):
        del old[key]
    text = report(old).read_text("utf-8")
    assert "<dt>started</dt>" not in text
    assert "None" not in text


def test_findings_that_are_alike_are_told_once_with_their_sources(report: Write) -> None:
    alike = [finding("chats_get", "error", source=f"a.har#{number}") for number in range(9)]
    text = report(result("recording", *alike)).read_text("utf-8")
    assert text.count("$.tags[0].color") == 1
    assert "and 8 more like it" in text
    assert "9 errors" in text


def test_request_that_is_no_operation_has_a_row_of_its_own(tmp_path: Path) -> None:
    unknown = [
        finding("chats_get", "error", operation_id="", method="GET", path=path)
        for path in ("/one", "/two")
    ]
    (table,) = tables(tmp_path, result("recording", *unknown))
    assert [row.name for row in table.rows[:2]] == ["GET /one", "GET /two"]
    assert cells(table, "GET /one")["spec"] == ("no", "missing")


def test_hostile_text_is_shown_and_steers_nothing(report: Write) -> None:
    planted = "\x00\x1b[31m\u202e</script><script>alert(1)</script>\n"
    places = ("operation_id", "path", "check", "json_path", "expected", "seen", "source")
    hostile = finding("chats_get", "error", **dict.fromkeys(places, planted))
    page = report(
        result(
            "live",
            hostile,
            vendor=planted,
            profile=planted,
            host=planted,
            started=planted,
            commit=planted,
            skipped=[{"operation_id": planted + "2", "why": planted}],
        )
    )
    text = page.read_text("utf-8")
    assert text.count("<script>") == text.count("</script>") == 1
    assert not {"\x00", "\x1b", "\u202e"} & set(text)
    assert r"\x00\x1b[31m\u202e&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;\n" in text
    References().feed(text)
