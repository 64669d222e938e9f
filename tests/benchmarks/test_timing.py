"""Times are taken in turns, the shortest one counts, and garbage is collected between them."""

import gc

import pytest

from benchmarks import timing
from benchmarks.report import BenchmarkReport, BenchmarkRow, ProcessesRow


class Clock:
    """Time that passes when a contender says so."""

    def __init__(self) -> None:
        self.now = 0.0
        self.turns: list[str] = []

    def __call__(self) -> float:
        return self.now

    def work(self, name: str, seconds: list[float]) -> None:
        self.turns.append(name)
        self.now += seconds.pop(0)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(timing, "perf_counter", clock)
    return clock


def test_contenders_take_turns_and_the_shortest_time_counts(clock: Clock) -> None:
    ours, theirs = [0.5, 3.0, 2.0, 4.0], [0.25, 6.0, 9.0, 8.0]
    contenders = {
        "ours": lambda: clock.work("ours", ours),
        "theirs": lambda: clock.work("theirs", theirs),
    }
    assert timing.shortest(contenders, 3) == {"ours": 2.0, "theirs": 6.0}
    assert clock.turns == ["ours", "theirs"] * 4


def test_garbage_is_not_collected_while_a_contender_runs() -> None:
    seen: list[bool] = []

    def run() -> None:
        seen.append(gc.isenabled())
        if len(seen) == 3:
            raise RuntimeError("the third run")

    with pytest.raises(RuntimeError, match="the third run"):
        timing.shortest({"ours": run}, 5)
    assert seen == [True, False, False]  # the first is the untimed one
    assert gc.isenabled()


@pytest.mark.parametrize(
    ("bar", "met", "shown"),
    [(0.5, True, "0.50   yes"), (0.49, False, "0.49   no"), (None, None, "")],
)
def test_a_bar_is_met_by_a_ratio_that_does_not_exceed_it(
    bar: float | None, met: bool | None, shown: str
) -> None:
    row = ProcessesRow([BenchmarkRow("a / b", "s", 0.001, 0.002, bar)])
    assert (row.median.ratio, row.met) == (0.5, met)
    other = ProcessesRow([BenchmarkRow("c / d", "modules", 30, 20, 1.0)])
    report = BenchmarkReport([row, other], {})
    head, line, of_modules = report.table().splitlines()
    assert [head.split()[0], line.split()[:3]] == ["what", ["a", "/", "b"]]
    assert line.split()[3:10] == ["1.000", "ms", "2.000", "ms", "0.50", "0.50", "0.50"]
    assert line.split()[10:] == shown.split()
    assert of_modules.split()[3:] == ["30", "20", "1.50", "1.50", "1.50", "1.00", "no"]


def test_of_several_processes_the_one_with_the_median_ratio_counts() -> None:
    runs = [BenchmarkRow("a / b", "s", ours, 2.0, 1.0) for ours in (1.0, 8.0, 1.5, 3.0, 1.6)]
    row = ProcessesRow(runs)
    assert (row.median.ours, row.least, row.most, row.met) == (1.6, 0.5, 4.0, True)
    assert ProcessesRow(runs[:2]).met is False


def test_usual_time_is_the_median_with_garbage_collected_when_it_is_due(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = Clock()
    monkeypatch.setattr(timing, "process_time", clock)
    collected: list[bool] = []
    seconds = [9.0, 1.0, 5.0, 2.0]

    def run() -> None:
        collected.append(gc.isenabled())
        clock.work("run", seconds)

    assert timing.usual({"ours": run}, 3) == {"ours": 2.0}
    assert collected == [True] * 4
