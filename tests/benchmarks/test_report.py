"""The report of the benchmarks is whole and adds up; whether its numbers are good is not tested."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from benchmarks.__main__ import main

CHECKOUT = Path(__file__).parents[2]
PAGES = ["1,000 messages (guide)", "1,000 messages (reference)", "100 chats"]
READERS = ["stock", "pydantic", "json.loads", "msgspec, untyped", "msgspec, structs"]
IMPORTS = ["import deskspec", "import a client of deskspec", "import a large client"]
OPERATIONS = 30
TASKS = 20
ITEMS = 1000
CLIENTS = {
    f"iter over {ITEMS:,} customers / httpx and json.loads": ("s", 1.25),
    f"iter over {ITEMS:,} customers / httpx and pydantic": ("s", 0.5),
    f"memory of iter over {ITEMS:,} customers / {ITEMS // 10:,}": ("bytes", 1.2),
    "construct a further client / limit": ("s", 1.0),
    "pacing of a call / limit": ("s", 1.0),
    "call for 1,000 messages that drift, monitored / not monitored": ("s", 1.5),
}
LIMITS = [f"generate {OPERATIONS} operations", f"generate {OPERATIONS} unchanged operations"]
LIMITS += [f"first Simulator() of {OPERATIONS} operations", f"verify {OPERATIONS} operations"]
GROWTH = {
    f"generate {OPERATIONS} operations / 3 times {OPERATIONS // 3}": "s",
    f"first Simulator() of {OPERATIONS} operations / 3 times {OPERATIONS // 3}": "s",
    f"verify {OPERATIONS} operations / 3 times {OPERATIONS // 3}": "s",
    f"memory of a Simulator of {OPERATIONS} operations / 3 times {OPERATIONS // 3}": "bytes",
}
DELIVERY = {"wheel / limit": "bytes", "mypy over a file of a user / limit": "s"}
CONCURRENCY = {
    **{f"a call of {number} in flight / httpx": 1.08 for number in (1, 50, 500, 1000)},
    f"a call of {TASKS} tasks with 10 calls each / httpx": 1.3,
    **{
        f"longest {what} of the event loop by {TASKS} tasks with 10 calls each, "
        "median of runs / limit": 1.0
        for what in ("wait", "processor time")
    },
}
BARS = {
    "decode 1,000 messages (guide) / stock": 0.36,
    "decode 1,000 messages (guide) / pydantic": 0.75,
    "to_dict of 1,000 messages (guide) / pydantic": 1.0,
    "memory of 1,000 messages (guide) / limit": 1.0,
    **{name: bar for name, (_, bar) in CLIENTS.items()},
    "call for 1,000 messages (guide), monitored / stock": 0.5,
    "one call over loopback / httpx": 1.1,
    "one async call over loopback / httpx": 1.1,
    **CONCURRENCY,
    "import deskspec / httpx": 1.15,
    "import a large client / httpx": 1.15,
    "models of a large client loaded by a first call / needed": 1.0,
    **{f"{name} / limit": 1.0 for name in LIMITS},
    f"requests of verify of {OPERATIONS} operations / limit": 1.0,
    **dict.fromkeys(GROWTH, 1.2),
    **dict.fromkeys(DELIVERY, 1.0),
}


class Run:
    """One run of the benchmarks, as short as it can be."""

    def __init__(self, folder: Path) -> None:
        target = folder / "new" / "bench.json"
        size = ["--rounds", "1", "--operations", str(OPERATIONS), "--tasks", str(TASKS)]
        size += ["--items", str(ITEMS)]
        command = [sys.executable, "-m", "benchmarks", *size, "--json", str(target)]
        ran = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
        assert (ran.returncode, ran.stderr) == (0, "")
        self.table = ran.stdout.splitlines()
        self.json: dict[str, Any] = json.loads(target.read_text(encoding="utf-8"))
        self.rows: list[dict[str, Any]] = self.json["rows"]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return Run(tmp_path_factory.mktemp("bench"))


pytestmark = pytest.mark.one_shard("benchmarks")


def test_every_row_is_there(run: Run) -> None:
    names = [(row["name"], row["unit"]) for row in run.rows]
    expected = {(f"decode {page} / {reader}", "s") for page in PAGES for reader in READERS}
    expected |= {(f"decode and look at {page} / stock", "s") for page in PAGES}
    expected |= {(f"call for {page} / stock", "s") for page in PAGES}
    expected |= {(f"to_dict of {page} / pydantic", "s") for page in PAGES}
    expected.add(("memory of 1,000 messages (guide) / limit", "bytes"))
    expected |= {(name, unit) for name, (unit, _) in CLIENTS.items()}
    expected |= {(f"one {kind}call over loopback / httpx", "s") for kind in ("", "async ")}
    expected |= {(name, "s") for name in CONCURRENCY}
    expected |= {(f"{name} / httpx", unit) for name in IMPORTS for unit in ("s", "modules")}
    expected.add(("models of a large client loaded by a first call / needed", "modules"))
    expected |= {(f"{name} / limit", "s") for name in LIMITS} | set(GROWTH.items())
    expected.add((f"requests of verify of {OPERATIONS} operations / limit", "requests"))
    expected |= set(DELIVERY.items())
    expected |= {(f"call for {page}, monitored / stock", "s") for page in PAGES}
    assert set(names) == expected
    assert len(names) == len(set(names))
    assert run.json["rounds"] == 1
    assert run.json["processors"] > 0
    assert set(run.json["versions"]) >= {"httpx", "pydantic"}


def test_ratios_are_those_of_the_two_numbers(run: Run) -> None:
    for row in run.rows:
        assert row["ours"] > 0
        assert row["baseline"] > 0
        assert row["ratio"] == row["ours"] / row["baseline"]


def test_rows_with_a_bar_say_whether_it_is_met(run: Run) -> None:
    barred = {row["name"]: row["bar"] for row in run.rows if row["bar"] is not None}
    assert barred == BARS
    for row in run.rows:
        met = None if row["bar"] is None else row["ratio"] <= row["bar"]
        assert row["met"] is met


def test_the_table_shows_what_the_json_has(run: Run) -> None:
    head, *shown = run.table
    assert head.split() == ["what", "ours", "baseline", "ratio", "bar", "met"]
    assert len(shown) == len(run.rows)
    for line, row in zip(shown, run.rows, strict=True):
        assert line.startswith(row["name"])
        assert f"{row['ratio']:.2f}" in line.removeprefix(row["name"]).split()


def test_a_first_call_loads_the_models_that_it_needs(run: Run) -> None:
    (row,) = [row for row in run.rows if row["name"].startswith("models of a large client")]
    assert (row["ours"], row["baseline"]) == (3, 3)


@pytest.mark.parametrize("rounds", ["0", "-1", "many"])
def test_rounds_that_are_none_are_refused(rounds: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(["--rounds", rounds])
    assert exit_.value.code == 2
    assert "--rounds" in capsys.readouterr().err
