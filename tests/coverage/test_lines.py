"""What an operation costs by hand, in lines: its spec on average at each vendor, and all of it.

`pytest tests/coverage/test_lines.py -s` prints the tables. What only webhooks have is of no
operation, nor is what all vendors share.

Not counted are files of one vendor without its name in their path: a module of `deskspec` that
serves one vendor (`bulk_jobs`, `message_history`), and a test that is named after what it tests.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Final

import pytest
from deskspec._vendors import VENDORS
from deskspec_toolkit.openapi.references import reached_from
from harness.catalogue import calls, client_class, contracts

ROOT: Final = Path(__file__).parents[2]
MOST_OF_SPEC: Final = 55
MOST: Final = 150
LEDGERS: Final = ("docs.yaml", "quirks.yaml")
PARTS: Final = {
    "spec": ("specs/{}/*.yaml", "specs/{}/examples/*"),
    "ledgers": tuple(f"specs/{{}}/{name}" for name in LEDGERS),
    "overrides": ("overrides/{}/**/*", "overrides/deskspec/{}/*.py"),
    "simulator": (
        "toolkit/deskspec_toolkit/simulator/vendors/{}.py",
        "toolkit/deskspec_toolkit/simulator/vendors/{}/**/*.py",
    ),
    "scenario": ("tests/scenarios/{}.yaml",),
    "second provider": ("tests/foreign/provider/{}*.py", "tests/foreign/provider/{}/*.py"),
    "replays": ("tests/foreign/replays/{}-*/*",),
    "tests": ("tests/**/test_{}*.py", "tests/simulator/{}/*.py"),
    "data of tests": ("tests/contract/*/{}.yaml", "tests/foreign/*/{}.yaml"),
}


def files(part: str, vendors: Iterable[str] = VENDORS) -> set[Path]:
    """The files of a part, of all these vendors."""
    return {
        path
        for vendor in vendors
        for pattern in PARTS[part]
        for path in ROOT.glob(pattern.format(vendor))
        if path.is_file() and "__pycache__" not in path.parts
    }


def counted(part: str, vendors: Iterable[str] = VENDORS) -> int:
    """The lines of a part, of all these vendors."""
    paths = files(part, vendors)
    if part != "spec":
        return sum(len(path.read_text("utf-8").splitlines()) for path in paths)
    return sum(len(list(of_operations(path))) for path in paths if path.name not in LEDGERS)


def of_operations(path: Path) -> Iterator[str]:
    """The lines of a spec without webhooks, and without components that only they have."""
    section = component = ""
    for line in path.read_text("utf-8").splitlines():
        if line[:1].isalpha():
            section, component = line.partition(":")[0], ""
        elif section == "components" and (entry := re.match(r"    (\w+):", line)):
            component = entry[1]
        if section != "webhooks" and component not in of_webhooks():
            yield line


@cache
def of_webhooks() -> set[str]:
    """The components that webhooks have, and no operation."""
    found: dict[str, set[str]] = {"paths": set(), "webhooks": set()}
    for contract in contracts():
        for section, names in found.items():
            part = contract.document.get(section, {})
            names |= {each.rpartition("/")[2] for each in reached_from(contract.document, part)}
    return found["webhooks"] - found["paths"]


def test_an_operation_costs_few_lines() -> None:
    number = len({(call.contract.vendor, call.operation.id) for call in calls()})
    lines = {part: counted(part) / number for part in PARTS}
    assert all(lines.values())
    for part, count in {**lines, "all": sum(lines.values())}.items():
        print(f"{part:<16}{count:6.1f}")
    assert sum(lines.values()) <= MOST


@pytest.mark.parametrize("vendor", VENDORS)
def test_an_operation_of_each_vendor_costs_few_lines_of_spec(vendor: str) -> None:
    number = len({call.operation.id for call in calls() if call.contract.vendor == vendor})
    cost = counted("spec", [vendor]) / number
    print(f"{vendor:<16}{cost:6.1f}")
    assert cost <= MOST_OF_SPEC
    stated = re.search(rf"([0-9]+) at {client_class(vendor, 'sync').__name__}\b", said())
    assert stated is not None
    assert abs(int(stated[1]) - cost) <= 1


def test_every_file_of_tests_that_is_named_after_a_vendor_is_counted() -> None:
    tests = ROOT / "tests"
    named = {
        path
        for path in tests.rglob("*")
        if any(vendor in str(path.relative_to(tests)) for vendor in VENDORS)
        and path.is_file()
        and not {"__pycache__", "cassettes"} & {*path.parts}
    }
    assert named - {path for part in PARTS for path in files(part)} == set()


def said() -> str:
    return " ".join((ROOT / "CONTRIBUTING.md").read_text("utf-8").split())


def test_webhooks_are_of_no_operation() -> None:
    assert {"MessageReceived", "ChatEvent"} <= of_webhooks()
    assert not {"Customer", "Message"} & of_webhooks()
