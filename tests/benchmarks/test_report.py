"""The report of the benchmarks is whole and adds up; whether its numbers are good is not tested.

Each group of rows is measured once, as short as it can be, by this process alone. Those that start
many processes, or take long for one number, are measured where everything is tested.
"""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from harness.selection import selection

from benchmarks.__main__ import main
from benchmarks.concurrency import HAS_AIOHTTP, IN_FLIGHT
from benchmarks.groups import GROUPS

CHECKOUT = Path(__file__).parents[2]
GUIDE, REFERENCE = "1,000 messages (guide)", "1,000 messages (reference)"
CHATS, CUSTOMERS = "100 chats", "100 customers"
PAGES = (GUIDE, REFERENCE, CHATS, CUSTOMERS)
OPERATIONS, FEW = 20, 10
TASKS = 20
ITEMS = 1000
ENTRIES = 200
SLOW = {"concurrency", "imports", "tools", "delivery"}
TOOLS = (
    *("generate", "generate unchanged", "first Simulator()", "check-traffic", "coverage", "diff"),
    "verify",
)
Bar = float | None
"""The largest acceptable ratio of a row, if it has one."""


def decoding() -> dict[str, Bar]:
    bars: dict[str, Bar] = {
        f"decode {page} / {reader}": None
        for page in PAGES
        for reader in ("json.loads", "msgspec, untyped", "msgspec, structs")
    }
    for page, beside_stock, beside_pydantic in (
        (GUIDE, 0.36, 0.75),
        (REFERENCE, None, 1.0),
        (CHATS, None, 0.9),
        (CUSTOMERS, None, 0.5),
    ):
        bars[f"decode {page} / stock"] = beside_stock
        bars[f"decode {page} / pydantic"] = beside_pydantic
        bars[f"decode and look at {page} / stock"] = None
        bars[f"to_dict of {page} / pydantic"] = 1.0
        bars[f"call for {page} / stock"] = None
        bars[f"call for {page}, monitored / stock"] = 0.5 if page == GUIDE else None
    whole = f"decode and read every attribute of {GUIDE}"
    return {
        **bars,
        **{f"{whole} / {reader}": None for reader in ("stock", "pydantic")},
        f"memory of {GUIDE} / limit": 1.0,
    }


def concurrency() -> dict[str, Bar]:
    bars: dict[str, Bar] = {f"a call of {number} in flight / httpx": 1.08 for number in IN_FLIGHT}
    if HAS_AIOHTTP:
        for number in IN_FLIGHT:
            for other in ("httpx", "aiohttp"):
                bars[f"a call of {number} in flight over httpx-aiohttp / {other}"] = None
    bars[f"a call of {TASKS} tasks with 10 calls each / httpx"] = 1.3
    of_loop = f"of the event loop by {TASKS} tasks with 10 calls each, median of runs / limit"
    return {**bars, f"longest wait {of_loop}": 1.0, f"longest processor time {of_loop}": 1.0}


def tools() -> dict[str, Bar]:
    limits = [f"{tool} of {OPERATIONS} operations" for tool in (*TOOLS[:3], "verify")]
    limits += ["check-traffic of an entry", f"requests of verify of {OPERATIONS} operations"]
    grown = f"an operation of {OPERATIONS} / of {FEW}"
    return {
        **{f"{name} / limit": 1.0 for name in limits},
        **{f"{name}, {grown}": 1.2 for name in (*TOOLS, "memory of a Simulator")},
    }


BARS: Mapping[str, Mapping[str, Bar]] = {
    "decode": decoding(),
    "iter": {
        f"iter over {ITEMS:,} customers / httpx and json.loads": 1.25,
        f"iter over {ITEMS:,} customers / httpx and pydantic": 0.5,
        f"memory of iter over {ITEMS:,} customers / {ITEMS // 10:,}": 1.2,
        f"history of {ITEMS:,} messages / httpx and json.loads": None,
        f"memory of history of {ITEMS:,} messages / {ITEMS:,}": 1.2,
    },
    "bulk": {
        f"{memory}{what}": None
        for memory in ("", "memory of ")
        for what in (
            f"create_many of {ENTRIES:,} customers / httpx and json",
            f"replace_many of {ENTRIES:,} customers / httpx and json",
            "upload of 16 MiB / httpx",
        )
    },
    "clients": {
        "construct a further client / limit": 1.0,
        "memory of a further client / limit": 1.0,
        "pacing of a call / limit": 1.0,
        "call for 1,000 messages that drift, monitored / not monitored": 1.5,
        "call for 100 chats in whose drift profiles differ, monitored / not monitored": 1.5,
    },
    "calls": {
        "one call over loopback / httpx": 1.1,
        "one call over loopback / bare socket": None,
        "one async call over loopback / httpx": 1.1,
    },
    "concurrency": concurrency(),
    "imports": {
        "import deskspec / httpx": 1.15,
        "import a client of deskspec / httpx": None,
        "import a large client / httpx": 1.15,
        "modules of import deskspec / httpx": None,
        "modules of import a client of deskspec / httpx": None,
        "modules of import a large client / httpx": None,
        "first call of a process / httpx": 1.08,
        "first call of a process / httpx, certificates read by both": None,
        "first call of a process / httpx, deskspec alone": None,
        "models of a large client loaded by a first call / needed": 1.0,
    },
    "tools": tools(),
    "delivery": {"wheel / limit": 1.0, "mypy over a file of a user / limit": 1.0},
}
"""Group -> row -> its bar."""


class Run:
    """One run of the benchmarks, as short as it can be."""

    def __init__(self, folder: Path) -> None:
        target = folder / "new" / "bench.json"
        self.groups = [name for name in GROUPS if selection().everything or name not in SLOW]
        sizes = {
            "--rounds": 1,
            "--processes": 1,
            "--operations": OPERATIONS,
            "--tasks": TASKS,
            "--items": ITEMS,
            "--entries": ENTRIES,
        }
        options = [text for option, number in sizes.items() for text in (option, str(number))]
        options += [text for name in self.groups for text in ("--only", name)]
        command = [sys.executable, "-m", "benchmarks", *options, "--json", str(target)]
        ran = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
        assert (ran.returncode, ran.stderr) == (0, "")
        self.text = ran.stdout.splitlines()
        self.json: dict[str, Any] = json.loads(target.read_text(encoding="utf-8"))
        self.rows: list[dict[str, Any]] = self.json["rows"]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return Run(tmp_path_factory.mktemp("bench"))


pytestmark = pytest.mark.one_shard("benchmarks")


def test_every_row_is_there_with_its_bar(run: Run) -> None:
    expected = {name: bar for group in run.groups for name, bar in BARS[group].items()}
    assert {row["name"]: row["bar"] for row in run.rows} == expected
    assert len(run.rows) == len(expected)


def test_every_group_is_known() -> None:
    assert BARS.keys() == GROUPS.keys()


def test_the_report_says_what_it_depends_on(run: Run) -> None:
    conditions = run.json["conditions"]
    assert (conditions["rounds"], conditions["processes"]) == (1, 1)
    assert conditions["seconds"] > 0
    assert run.json["processors"] > 0
    assert run.json["processor"]
    assert set(run.json["versions"]) >= {"httpx", "pydantic"}
    machine, versions, shown = run.text[:3]
    assert run.json["processor"] in machine
    assert f"httpx {run.json['versions']['httpx']}" in versions
    assert f"seconds {conditions['seconds']}" in shown


def test_ratios_are_those_of_the_two_numbers(run: Run) -> None:
    for row in run.rows:
        assert row["ours"] > 0
        assert row["baseline"] > 0
        assert row["ratio"] == row["min"] == row["max"] == row["ours"] / row["baseline"]


def test_rows_with_a_bar_say_whether_it_is_met(run: Run) -> None:
    for row in run.rows:
        met = None if row["bar"] is None else row["ratio"] <= row["bar"]
        assert row["met"] is met


def test_the_table_shows_what_the_json_has(run: Run) -> None:
    head, *shown = run.text[3:]
    assert head.split() == ["what", "ours", "baseline", "ratio", "min", "max", "bar", "met"]
    assert len(shown) == len(run.rows)
    for line, row in zip(shown, run.rows, strict=True):
        assert line.startswith(row["name"])
        assert f"{row['ratio']:.2f}" in line.removeprefix(row["name"]).split()


@pytest.mark.parametrize("rounds", ["0", "-1", "many"])
def test_rounds_that_are_none_are_refused(rounds: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(["--rounds", rounds])
    assert exit_.value.code == 2
    assert "--rounds" in capsys.readouterr().err


def test_group_that_does_not_exist_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(["--only", "iteration"])
    assert exit_.value.code == 2
    assert "decode" in capsys.readouterr().err
