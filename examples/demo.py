"""The ten calls: five operations, sync and async, against the simulator in this process.

They are the first calls of these operations in the scenarios, which say what must come back. The
table shows each call with its status. The exit code is 1 if anything differs.
"""

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from deskspec import (
    AsyncDoubleTick,
    AsyncHelpCrunch,
    AsyncKustomer,
    DoubleTick,
    HelpCrunch,
    Kustomer,
)
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.record import scenario, scenario_run
from deskspec_toolkit.record.scenario_run import ScenarioOutcome
from deskspec_toolkit.simulator import Simulator

SCENARIOS = Path(__file__).parents[1] / "tests" / "scenarios"
CALLS = {
    "doubletick": ["customers.get", "messages.list", "customers.remove_tags_and_fields"],
    "helpcrunch": ["customers.get"],
    "kustomer": ["customers.get"],
}
CLIENTS: dict[str, type[Any]] = {
    "doubletick": DoubleTick,
    "helpcrunch": HelpCrunch,
    "kustomer": Kustomer,
}
ASYNC_CLIENTS: dict[str, type[Any]] = {
    "doubletick": AsyncDoubleTick,
    "helpcrunch": AsyncHelpCrunch,
    "kustomer": AsyncKustomer,
}


class Row(NamedTuple):
    """One call, and what came back."""

    mode: str
    call: str
    status: str
    came: str
    is_right: bool = True


def sync_rows(simulator: Simulator, vendor: str) -> Iterator[Row]:
    """The calls of a sync client."""
    simulator.reset()
    statuses: list[Any] = []
    with CLIENTS[vendor](simulator.api_key, **options(simulator, vendor, statuses)) as client:
        yield from rows("sync", vendor, client, statuses)


def async_rows(simulator: Simulator, vendor: str) -> Iterator[Row]:
    """The calls of an async client."""
    simulator.reset()
    statuses: list[Any] = []
    client = ASYNC_CLIENTS[vendor](simulator.api_key, **options(simulator, vendor, statuses))
    with asyncio.Runner() as runner:
        yield from rows("async", vendor, client, statuses, runner)
        runner.run(client.close())


def options(simulator: Simulator, vendor: str, statuses: list[Any]) -> dict[str, Any]:
    """The arguments of a client that calls the simulator, and keeps the statuses of its calls."""
    return {
        "base_url": "http://localhost",
        "transport": simulator.transport(vendor),
        "on_attempt": lambda operation, attempt, status, seconds: statuses.append(status),
    }


def rows(
    mode: str,
    vendor: str,
    client: Any,
    statuses: list[Any],
    runner: asyncio.Runner | None = None,
) -> Iterator[Row]:
    """Run a scenario until it has made the calls that are shown."""
    file = SCENARIOS / f"{vendor}.yaml"
    plan = scenario.read(file, f"tests/scenarios/{file.name}")
    missing = list(CALLS[vendor])
    try:
        for outcome in scenario_run.run(vendor, plan, client, runner=runner):
            if outcome.step.method in missing:
                missing.remove(outcome.step.method)
                call = f"{vendor}.{outcome.step.method}"
                came = shown(outcome)
                yield Row(mode, call, str(statuses[-1]), came or "no entries", bool(came))
            if not missing:
                return
    except Failure as failure:
        yield Row(mode, f"{vendor}.{missing[0]}", "-", str(failure), is_right=False)


def shown(outcome: ScenarioOutcome) -> str:
    """What came back: what the scenario expects of the result, else the first entry of a list."""
    if not outcome.step.expected:
        return ", ".join(f"{item.id}: {item.message.text}" for item in outcome.result.items[:1])
    return ", ".join(
        f"{name} {scenario_run.attribute(outcome.result, name)!r}" for name in outcome.step.expected
    )


def table(shown: list[Row]) -> str:
    """The rows as text, in columns."""
    cells = [("", "", "call", "status", "came back")]
    cells += [("ok" if r.is_right else "NO", r.mode, r.call, r.status, r.came) for r in shown]
    widths = [max(len(line[i]) for line in cells) for i in range(len(cells[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in cells
    )


def main(simulator: Simulator) -> int:
    """Make the calls, print the table; the exit code is returned."""
    made = [
        row for make in (sync_rows, async_rows) for each in CALLS for row in make(simulator, each)
    ]
    print(table(made))
    right = sum(row.is_right for row in made)
    due = 2 * sum(map(len, CALLS.values()))
    print(f"\n{right} of {due} calls against the simulator came back as the scenarios expect.")
    return 0 if right == due else 1


if __name__ == "__main__":
    with Simulator() as started:
        sys.exit(main(started))
