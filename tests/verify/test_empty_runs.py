"""A run that checked nothing is exit 2, one line, and *not checked* wherever it is shown."""

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from deskspec._vendors import VENDORS
from deskspec_toolkit import cli
from deskspec_toolkit.conformance import result as results
from deskspec_toolkit.report import matrix
from deskspec_toolkit.simulator import Simulator
from harness.selection import selection
from runtime.faulty_server import FaultyServer, Way, drip_the_body, drip_the_head, stall


@contextmanager
def refusing(vendor: str) -> Iterator[str]:
    """A provider that knows another key."""
    with Simulator(api_key="another-key") as sim:
        yield sim.base_url(vendor)


@contextmanager
def used_up(vendor: str) -> Iterator[str]:
    """A provider whose rate is used up."""
    with Simulator(api_key="planted-key") as sim:
        sim.fault("rate_limit", times=100_000)
        yield sim.base_url(vendor)


@contextmanager
def breaking(way: Way, _: str) -> Iterator[str]:
    """A provider that never finishes a response."""
    with FaultyServer(way) as server:
        yield server.base_url


LATE = "no response in 0.5 s"
WAYS: dict[str, tuple[Callable[[str], AbstractContextManager[str]], str, list[str]]] = {
    "a wrong key": (refusing, "the provider refused the key: {variable}", []),
    "a used up rate": (used_up, "all responses were 429", ["--operations", "*_list"]),
    "silence": (partial(breaking, stall), LATE, ["--max-seconds", "0.5"]),
    "a head that drips": (partial(breaking, drip_the_head), LATE, ["--max-seconds", "0.5"]),
    "a body that drips": (partial(breaking, drip_the_body), LATE, ["--max-seconds", "0.5"]),
}
"""What the provider does, what the command says, and its further arguments."""


def asked_in(way: str) -> list[str]:
    """All vendors where everything is tested, else the one that the seed selects for a way."""
    found = sorted(VENDORS, key=lambda vendor: selection().order(f"{way}, {vendor}"))
    return found if selection().everything else found[:1]


@pytest.mark.parametrize(
    ("vendor", "way"),
    [(vendor, way) for way in WAYS for vendor in asked_in(way)],
)
def test_it_is_not_checked_in_terminal_json_junit_and_report(
    vendor: str,
    way: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    variable = f"{VENDORS[vendor].environment}_API_KEY"
    monkeypatch.setenv(variable, "planted-key")
    provider, message, more = WAYS[way]
    files = tmp_path / "result.json", tmp_path / "result.xml"
    with provider(vendor) as url:
        arguments = ["verify", vendor, "--base-url", url, *more]
        arguments += ["--json", str(files[0]), "--junit", str(files[1])]
        assert cli.main(arguments) == 2
    output = capsys.readouterr()
    assert output.err.count("\n") == 1
    assert message.format(variable=variable) in output.err
    assert "planted-key" not in output.out + output.err + files[0].read_text()
    summary = output.out.splitlines()[-1]
    assert ": not complete, " in summary
    assert " 0 operations checked, " in summary
    document = json.loads(files[0].read_text())
    asked = {each["operation_id"] for each in document["not_checked"]}
    assert (document["complete"], asked) == (False, document["operation_ids"].keys())
    suite = ElementTree.parse(files[1]).getroot()
    cases = {case.attrib["name"]: case for case in suite}
    # An undocumented refusal is an error beside it.
    passed = [e for e in asked if not {"skipped", "failure"} & {child.tag for child in cases[e]}]
    assert passed == []
    states = _states(files[0], asked)
    assert states
    assert {state for found in states for state in found} <= {"error", "warning", "unchecked"}


def _states(file: Path, operations: set[str]) -> set[Any]:
    """The states of operations on the page."""
    (table,) = matrix.tables([results.read(file)])
    return {tuple(row.states) for row in table.rows if row.name in operations}
