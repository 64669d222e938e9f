"""A result as JUnit XML: a test case for each operation, which fails with its findings.

What was not looked at never passes: an operation that was skipped or not checked is a skipped case
that says why, and so is the rest of a run that ended early or had nothing to look at. One that was
not checked and has findings all the same fails, and says both.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from deskspec_runtime.findings import Finding

from ..openapi import documents
from ..printable import printable
from .checks import Check
from .result import CheckResult, line_of, name_of

_NOT_CHECKED: Final = Check.NOT_CHECKED.id


def write(result: CheckResult, file: Path) -> None:
    """Write the result of a check.

    Raises:
        Failure: The file cannot be written; one that is there stays as it is.
    """
    suite = _suite(result)
    ElementTree.indent(suite)
    text = ElementTree.tostring(suite, encoding="unicode")
    documents.write_text(file, f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n')


def _suite(result: CheckResult) -> ElementTree.Element:
    name = printable(" ".join(filter(None, ("deskspec", result.vendor, result.profile))))
    suite = ElementTree.Element("testsuite", name=name, time=f"{result.seconds:.3f}")
    about = {"timestamp": result.origin.started, "hostname": result.origin.host}
    suite.attrib |= {key: printable(known) for key, known in about.items() if known}
    left_out = {name: f"skipped: {why}" for name, why in result.skipped.items()}
    left_out |= {name: f"not checked: {why}" for name, why in result.not_checked.items()}
    found = map(name_of, result.findings)
    names = list(dict.fromkeys([*result.operation_ids, *found, *left_out]))
    failed = skipped = 0
    for operation in names:
        own = [each for each in result.findings if name_of(each) == operation]
        bad = [e for e in own if e.severity != "info" and e.check != _NOT_CHECKED]
        case = ElementTree.SubElement(suite, "testcase", classname=name, name=printable(operation))
        if bad:
            failed += 1
            message = f"{len(bad)} findings" if len(bad) > 1 else bad[0].check
            reasons = [left_out[operation]] if operation in left_out else []
            failure = ElementTree.SubElement(case, "failure", type=bad[0].severity)
            failure.attrib["message"] = printable("; ".join([message, *reasons]))
            failure.text = "\n".join([*map(printable, reasons), _lines(bad)])
        elif operation in left_out:
            skipped += 1
            _skip(case, left_out[operation])
        infos = [each for each in own if each.severity == "info"]
        if infos:
            ElementTree.SubElement(case, "system-out").text = _lines(infos)
    for shown, why in _rest(result, names):
        skipped += 1
        _skip(ElementTree.SubElement(suite, "testcase", classname=name, name=shown), why)
    numbers = {"tests": len(suite), "failures": failed, "skipped": skipped}
    suite.attrib |= {key: str(number) for key, number in numbers.items()}
    return suite


def _rest(result: CheckResult, names: list[str]) -> Iterator[tuple[str, str]]:
    if not names:
        yield "(nothing)", "not checked: there was nothing to look at"
    elif not result.complete and not result.not_checked:
        yield "(the rest)", "not checked: the run ended first"


def _skip(case: ElementTree.Element, why: str) -> None:
    ElementTree.SubElement(case, "skipped", message=printable(why))


def _lines(findings: Sequence[Finding]) -> str:
    return "\n".join(line_of(each) for each in findings)
