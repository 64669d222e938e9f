"""A result as JUnit XML: well formed whatever a document says; passed only where it was looked."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import attrs
import pytest
from conformance.results import ALL, finding, result_with
from deskspec_runtime.findings import Finding
from deskspec_toolkit.conformance import junit
from deskspec_toolkit.conformance.result import CheckedOperation
from deskspec_toolkit.conformance.run_origin import RunOrigin

Write = Callable[..., ElementTree.Element]


@pytest.fixture
def suite(tmp_path: Path) -> Write:
    """Writes a result and reads its test suite."""

    def write(*findings: Finding, **more: Any) -> ElementTree.Element:
        file = tmp_path / "new" / "result.xml"
        junit.write(result_with(*findings, **more), file)
        return ElementTree.parse(file).getroot()

    return write


def left_out(suite: ElementTree.Element) -> dict[str, str | None]:
    """Test case -> why it was skipped; `None` for one that passed or failed."""
    cases = {case.attrib["name"]: case.find("skipped") for case in suite}
    return {name: each if each is None else each.get("message") for name, each in cases.items()}


def test_each_operation_is_a_case_that_fails_with_its_findings(suite: Write) -> None:
    written = suite(*ALL)
    assert written.attrib == {
        "name": "deskspec helpcrunch g1",
        "time": "1.235",
        "tests": "3",
        "failures": "3",
        "skipped": "0",
    }
    cases = {case.attrib["name"]: case for case in written}
    assert list(cases) == ["a_get", "b_get", "GET /a"]
    failure = cases["a_get"].find("failure")
    assert failure is not None
    assert (failure.attrib["type"], failure.attrib["message"]) == ("error", "2 findings")
    assert str(failure.text).count("\n") == 1
    assert "info: a_get" in str(cases["a_get"].findtext("system-out"))


def test_clean_result_has_no_failure(suite: Write) -> None:
    written = suite(finding("info"))
    assert (written.attrib["tests"], written.attrib["failures"]) == ("2", "0")
    assert not written.findall(".//failure")


def test_time_and_host_of_the_run_are_told(suite: Write) -> None:
    written = suite(origin=RunOrigin("2026-11-29T06:00:00Z", "vendor.example", None))
    assert written.attrib["timestamp"] == "2026-11-29T06:00:00Z"
    assert written.attrib["hostname"] == "vendor.example"


def test_not_checked_and_skipped_are_neither_passed_nor_failed(suite: Write) -> None:
    note = attrs.evolve(finding("warning"), check="not_checked")
    written = suite(
        note, complete=False, not_checked={"a_get": "only 401"}, skipped={"c_create": "write"}
    )
    assert [written.attrib[name] for name in ("tests", "failures", "skipped")] == ["3", "0", "2"]
    assert left_out(written) == {
        "a_get": "not checked: only 401",
        "b_get": None,
        "c_create": "skipped: write",
    }


@pytest.mark.parametrize(("number", "message"), [(1, "response_schema"), (2, "2 findings")])
def test_operation_that_failed_and_was_not_checked_failed_and_says_both(
    number: int, message: str, suite: Write
) -> None:
    note = attrs.evolve(finding("warning"), check="not_checked")
    written = suite(
        note, *number * [finding("error")], complete=False, not_checked={"a_get": "time was over"}
    )
    assert written.attrib["failures"] == "1"
    assert written.find("testcase/skipped") is None
    failure = written.find("testcase/failure")
    assert failure is not None
    assert failure.attrib["message"] == f"{message}; not checked: time was over"
    first, *others = str(failure.text).splitlines()
    assert (first, len(others)) == ("not checked: time was over", number)


def test_run_that_ended_first_does_not_pass_as_a_whole(suite: Write) -> None:
    written = suite(complete=False)
    assert left_out(written)["(the rest)"] == "not checked: the run ended first"
    assert (written.attrib["tests"], written.attrib["skipped"]) == ("3", "1")


def test_run_that_had_nothing_to_look_at_does_not_pass(suite: Write) -> None:
    written = suite(operation_ids={}, requests=0)
    assert left_out(written) == {"(nothing)": "not checked: there was nothing to look at"}


def test_text_of_a_foreign_document_leaves_the_xml_well_formed(suite: Write) -> None:
    planted = "\x00\x1b[31m\ud800\ufffe]]>\u202e</testsuite>"
    shown = r"\x00\x1b[31m\ud800\ufffe]]>\u202e</testsuite>"
    hostile = attrs.evolve(finding("error"), operation_id=planted, check=planted, seen=planted)
    written = suite(
        hostile,
        attrs.evolve(hostile, severity="info"),
        vendor=planted,
        operation_ids={planted: CheckedOperation("GET", planted)},
        skipped={f"{planted}2": planted},
        origin=RunOrigin("2026-11-29T06:00:00Z", planted, None),
    )
    assert written.attrib["name"] == f"deskspec {shown} g1"
    assert [case.attrib["name"] for case in written] == [shown, f"{shown}2"]
    assert shown in str(written.findtext("testcase/failure"))
    assert written.attrib["hostname"] == shown
