"""A result in each of its forms: JSON and back, JUnit, text, an exit code."""

import io
import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import attrs
import pytest
from deskspec_runtime.findings import Finding, Severity
from deskspec_toolkit.conformance import result
from deskspec_toolkit.conformance.result import CheckedOperation, CheckResult
from deskspec_toolkit.failure import Failure


def finding(severity: Severity, operation_id: str = "a_get", **more: Any) -> Finding:
    return Finding(
        operation_id=operation_id,
        method="GET",
        path="/a",
        direction="response",
        check="response_schema",
        severity=severity,
        json_path=more.pop("json_path", "$.b"),
        expected="string",
        seen="null",
        **more,
    )


def result_with(*findings: Finding, **more: Any) -> CheckResult:
    given: dict[str, Any] = {
        "vendor": "helpcrunch",
        "provider": "recording",
        "profile": "g1",
        "spec_sha256": "0" * 64,
        "complete": True,
        "operation_ids": {
            "a_get": CheckedOperation("GET", "/a"),
            "b_get": CheckedOperation("GET", "/b"),
        },
        "requests": 3,
        "seconds": 1.23456,
        "findings": list(findings),
    }
    return CheckResult(**{**given, **more})


ALL = [
    finding("info", reproduce="curl a"),
    finding("error", source="a.yaml#1"),
    finding("error", source="a.yaml#2"),
    finding("warning", "b_get", json_path="$.c"),
    finding("error", ""),
]


def test_json_has_the_keys_that_scripts_read() -> None:
    document = result_with(*ALL).to_dict()
    assert list(document) == [
        *("deskspec", "vendor", "provider", "profile", "spec_sha256", "complete", "operations"),
        *("operation_ids", "not_checked", "skipped", "requests", "seconds", "findings"),
    ]
    assert document["operations"] == 2
    assert document["seconds"] == 1.235
    assert list(document["findings"][0]) == [
        *("operation_id", "method", "path", "direction", "check", "severity", "json_path"),
        *("expected", "seen", "reproduce", "source"),
    ]


def test_json_reads_back_as_it_was(tmp_path: Path) -> None:
    written = result_with(*ALL, profile=None)
    file = tmp_path / "new" / "result.json"
    written.write(file)
    assert attrs.evolve(result.read(file), seconds=written.seconds) == written
    assert [each.name for each in file.parent.iterdir()] == ["result.json"]


@pytest.mark.parametrize(
    "text", ["{}", "[1]", "7", '{"vendor": 1}', '{"findings": [{"severity": "error"}]}']
)
def test_json_of_something_else_is_refused(text: str, tmp_path: Path) -> None:
    file = tmp_path / "other.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Failure, match=r"other\.json: not a result of"):
        result.read(file)


def test_json_whose_finding_lacks_a_key_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "result.json"
    document = result_with(ALL[0]).to_dict()
    del document["findings"][0]["check"]
    file.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(Failure, match="not a result of"):
        result.read(file)


@pytest.mark.parametrize(
    ("severities", "codes"),
    [
        ([], [0, 0, 0]),
        (["info"], [0, 0, 1]),
        (["warning", "info"], [0, 1, 1]),
        (["info", "error"], [1, 1, 1]),
    ],
)
def test_exit_code_is_1_from_the_given_severity_on(
    severities: list[Severity], codes: list[int]
) -> None:
    got = result_with(*map(finding, severities))
    bars: list[Severity] = ["error", "warning", "info"]
    assert [got.exit_code(fail_on) for fail_on in bars] == codes


def test_junit_has_a_case_for_each_operation_that_fails_with_its_findings(tmp_path: Path) -> None:
    file = tmp_path / "new" / "result.xml"
    result_with(*ALL).write_junit(file)
    suite = ElementTree.parse(file).getroot()
    assert suite.attrib == {
        "name": "deskspec helpcrunch g1",
        "time": "1.235",
        "tests": "3",
        "failures": "3",
        "skipped": "0",
    }
    cases = {case.attrib["name"]: case for case in suite}
    assert list(cases) == ["a_get", "b_get", "GET /a"]
    failure = cases["a_get"].find("failure")
    assert failure is not None
    assert (failure.attrib["type"], failure.attrib["message"]) == ("error", "2 findings")
    assert str(failure.text).count("\n") == 1
    assert "info: a_get" in str(cases["a_get"].findtext("system-out"))


def test_junit_of_a_clean_result_has_no_failure(tmp_path: Path) -> None:
    file = tmp_path / "result.xml"
    result_with(finding("info")).write_junit(file)
    suite = ElementTree.parse(file).getroot()
    assert (suite.attrib["tests"], suite.attrib["failures"]) == ("2", "0")
    assert not suite.findall(".//failure")


def test_text_has_the_worst_first_and_what_is_alike_once() -> None:
    assert result_with(*ALL).text().splitlines() == [
        "error: a_get (GET /a), response_schema at $.b: expected string, got null [a.yaml#1], "
        "and 1 more like it",
        "error: (GET /a), response_schema at $.b: expected string, got null",
        "warning: b_get (GET /a), response_schema at $.c: expected string, got null",
        "info: a_get (GET /a), response_schema at $.b: expected string, got null",
        "    curl a",
        "helpcrunch g1: failed, 3 errors, 1 warning, 1 info; 2 operations checked, 3 requests, "
        "1.2 s",
    ]
    assert result_with(complete=False).text() == (
        "helpcrunch g1: not complete, nothing found so far; 2 operations checked, 3 requests, 1.2 s"
    )


@pytest.mark.parametrize(
    ("severity", "fail_on", "verdict"),
    [
        ("error", "error", "failed, 1 error"),
        ("warning", "error", "passed, 1 warning"),
        ("warning", "warning", "failed, 1 warning"),
        ("info", "warning", "passed, 1 info"),
    ],
)
def test_the_summary_begins_with_a_verdict(
    severity: Severity, fail_on: Severity, verdict: str
) -> None:
    summary = result_with(finding(severity)).text(fail_on=fail_on).splitlines()[-1]
    assert summary.startswith(f"helpcrunch g1: {verdict}; ")


def test_colours_are_for_terminals_without_no_color(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.delenv("NO_COLOR", raising=False)
    assert result.is_coloured(Terminal())
    assert not result.is_coloured(io.StringIO())
    monkeypatch.setenv("NO_COLOR", "1")
    assert not result.is_coloured(Terminal())
    assert "\033[31merror\033[0m: " in result_with(*ALL).text(coloured=True)
    assert "\033" not in result_with(*ALL).text()


def test_incomplete_result_has_code_3_unless_something_was_found() -> None:
    unchecked = {"complete": False, "not_checked": {"a_get": "only 401"}}
    note = attrs.evolve(finding("warning"), check="not_checked")
    assert result_with(note, **unchecked).exit_code("info") == 3
    assert result_with(finding("error"), note, **unchecked).exit_code() == 1
    assert result_with(finding("warning"), note, **unchecked).exit_code() == 3
    assert result_with(finding("warning"), note, **unchecked).exit_code("warning") == 1


def test_not_checked_and_skipped_are_neither_passed_nor_failed_in_junit(tmp_path: Path) -> None:
    file = tmp_path / "result.xml"
    note = attrs.evolve(finding("warning"), check="not_checked")
    result_with(
        note, complete=False, not_checked={"a_get": "only 401"}, skipped={"c_create": "write"}
    ).write_junit(file)
    suite = ElementTree.parse(file).getroot()
    assert [suite.attrib[name] for name in ("tests", "failures", "skipped")] == ["3", "0", "2"]
    skipped = {case.attrib["name"]: case.find("skipped") for case in suite}
    assert {n: e if e is None else e.attrib["message"] for n, e in skipped.items()} == {
        "a_get": "not checked: only 401",
        "b_get": None,
        "c_create": "skipped: write",
    }


def test_not_checked_survives_the_way_through_a_file(tmp_path: Path) -> None:
    file = tmp_path / "result.json"
    given = result_with(complete=False, not_checked={"a_get": "only 401"}, skipped={"c": "write"})
    given.write(file)
    again = result.read(file)
    assert (again.not_checked, again.skipped) == ({"a_get": "only 401"}, {"c": "write"})


def test_many_infos_of_a_check_are_one_line_unless_each_is_wanted() -> None:
    infos = [finding("info", json_path=f"$.f{number}") for number in range(5)]
    (line, _) = result_with(*infos).text().splitlines()
    assert line == (
        "info: 5 × response_schema: a_get $.f0, a_get $.f1, a_get $.f2, and 2 more (-v names all)"
    )
    assert len(result_with(*infos).text(verbose=True).splitlines()) == 6
    assert len(result_with(*infos[:3]).text().splitlines()) == 4
