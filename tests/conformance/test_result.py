"""A result in each of its forms: JSON and back, text, an exit code."""

import io
import json
from pathlib import Path
from typing import Any

import attrs
import pytest
from conformance.results import ALL, finding, result_with
from deskspec_runtime.findings import Severity
from deskspec_toolkit.conformance import result
from deskspec_toolkit.conformance.run_origin import RunOrigin
from deskspec_toolkit.failure import Failure


def test_json_has_the_keys_that_scripts_read() -> None:
    document = result_with(*ALL).to_dict()
    assert list(document) == [
        *("deskspec", "vendor", "provider", "profile", "spec_sha256", "complete", "operations"),
        *("operation_ids", "not_checked", "skipped", "requests", "seconds"),
        *("started", "host", "commit", "findings", "accepted"),
    ]
    assert document["operations"] == 2
    assert document["seconds"] == 1.235
    assert list(document["findings"][0]) == [
        *("operation_id", "method", "path", "direction", "check", "severity", "json_path"),
        *("expected", "seen", "reproduce", "source"),
    ]


def test_json_reads_back_as_it_was(tmp_path: Path) -> None:
    origin = RunOrigin("2026-11-29T06:00:00Z", "vendor.example:8443", "0" * 40)
    written = result_with(*ALL, profile=None, origin=origin, accepted=ALL[:2])
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


def test_the_summary_names_the_most_frequent_reasons_and_counts_the_others() -> None:
    skipped = {str(number): f"reason {min(number, 7)}" for number in range(9)}
    summary = result_with(skipped=skipped).text()
    assert ", 2 skipped (reason 7), 1 skipped (reason 0), " in summary
    assert ", 1 skipped (reason 3), 3 skipped for other reasons, " in summary
    named = {str(number): f"reason {number}" for number in range(5)}
    assert "other reasons" not in result_with(skipped=named).text()


def test_colours_are_for_terminals_without_no_color(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    assert result.is_coloured(Terminal())
    assert not result.is_coloured(io.StringIO())
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert result.is_coloured(io.StringIO())
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


def test_not_checked_survives_the_way_through_a_file(tmp_path: Path) -> None:
    file = tmp_path / "result.json"
    given = result_with(complete=False, not_checked={"a_get": "only 401"}, skipped={"c": "write"})
    given.write(file)
    again = result.read(file)
    assert (again.not_checked, again.skipped) == ({"a_get": "only 401"}, {"c": "write"})


def test_several_infos_of_a_check_are_one_line_unless_each_is_wanted() -> None:
    infos = [finding("info", json_path=f"$.f{number}") for number in range(5)]
    (line, _) = result_with(*infos).text().splitlines()
    assert line == (
        "info: 5 × response_schema: a_get $.f0, a_get $.f1, a_get $.f2, and 2 more (-v names all)"
    )
    assert len(result_with(*infos).text(verbose=True).splitlines()) == 6
    (line, _) = result_with(*infos[:2]).text().splitlines()
    assert line == "info: 2 × response_schema: a_get $.f0, a_get $.f1"
    (line, _) = result_with(infos[0]).text().splitlines()
    assert line.startswith("info: a_get (GET /a), response_schema at $.f0: expected string")


def test_infos_of_a_document_are_named_by_their_places() -> None:
    infos = [
        attrs.evolve(
            finding("info", json_path=f"$.webhooks.{name}"), operation_id="", check="document"
        )
        for name in "ab"
    ]
    line, _ = result_with(*infos).text().splitlines()
    assert line == "info: 2 × document: $.webhooks.a, $.webhooks.b"


def test_file_of_an_earlier_version_is_read_without_its_origin(tmp_path: Path) -> None:
    file = tmp_path / "result.json"
    document = result_with(*ALL).to_dict()
    for key in ("started", "host", "commit", "not_checked", "skipped", "accepted"):
        del document[key]
    file.write_text(json.dumps(document), encoding="utf-8")
    again = result.read(file)
    assert (again.origin, again.skipped, again.not_checked) == (RunOrigin(), {}, {})
    assert again.findings == ALL


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"severity": "fatal"}, "Invalid enum value 'fatal'"),
        ({"operation_id": 7}, "Expected `str`, got `int`"),
    ],
)
def test_finding_that_no_page_could_show_is_refused(
    changed: dict[str, Any], said: str, tmp_path: Path
) -> None:
    file = tmp_path / "result.json"
    document = result_with(ALL[0]).to_dict()
    document["findings"][0] |= changed
    file.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(Failure, match=said):
        result.read(file)


def test_text_of_a_foreign_document_cannot_steer_the_terminal() -> None:
    planted = "\x1b]0;owned\x07\u202e\x00\n"
    hostile = attrs.evolve(
        ALL[0], operation_id=planted, path=f"/{planted}", expected=planted, reproduce=planted
    )
    infos = [attrs.evolve(hostile, json_path=f"$.f{number}") for number in range(5)]
    for shown in (
        result_with(hostile, vendor=planted, skipped={"a": planted}).text(verbose=True),
        result_with(*infos, profile=planted).text(),
    ):
        assert r"\x1b]0;owned\x07\u202e\x00\n" in shown
        assert all(line.isprintable() for line in shown.splitlines())


def test_infos_of_the_document_are_named_by_their_places() -> None:
    infos = [finding("info", operation_id="", json_path=f"$.f{number}") for number in range(2)]
    (line, _) = result_with(*infos).text().splitlines()
    assert line == "info: 2 × response_schema: $.f0, $.f1"
