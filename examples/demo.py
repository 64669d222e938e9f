"""The ten calls: five operations, sync and async, against the simulator in this process.

What comes back is compared with the seeded records, which are written down here a second time; the
table shows each call with its status. The exit code is 1 if anything differs.
"""

import asyncio
import sys
from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from deskspec import (
    AsyncDoubleTick,
    AsyncHelpCrunch,
    AsyncKustomer,
    DeskspecError,
    DoubleTick,
    HelpCrunch,
    Kustomer,
    raw,
)
from deskspec_toolkit.simulator import Simulator

PHONE = "919812345678"
WABA = "919999999999"
DAY = date(2025, 1, 23)
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
    """One call: the request, the response, the expected response."""

    mode: str
    call: str
    status: str
    came: str
    expected: str

    @property
    def is_right(self) -> bool:
        return self.came == self.expected


class Step(NamedTuple):
    """One of the five operations."""

    vendor: str
    method: str
    arguments: dict[str, Any]
    show: Callable[[Any], str]
    expected: str

    def of(self, client: Any) -> Callable[..., Any]:
        """The method of a client, giving the HTTP response too."""
        resource, _, name = self.method.partition(".")
        method: Callable[..., Any] = getattr(getattr(client, resource), name)
        return raw(method)


STEPS = [
    Step(
        "doubletick",
        "customers.get",
        {"phone_number": PHONE},
        lambda customer: f"{customer.name}, {[field.name for field in customer.custom_fields]}",
        "Asha Rao, ['city', 'plan']",
    ),
    Step(
        "doubletick",
        "messages.list",
        {"waba_number": WABA, "customer_number": PHONE, "start_date": DAY, "end_date": DAY},
        lambda page: f"{len(page.items)} message of {page.items[0].message_time:%Y-%m-%d}",
        "1 message of 2025-01-23",
    ),
    Step(
        "doubletick",
        "customers.remove_tags_and_fields",
        {"phone": PHONE, "tags": ["lead", "unknown"], "custom_fields": ["city"]},
        lambda result: (
            f"removed {result.tags.removed} and {result.custom_fields.removed}, "
            f"not {result.tags.errored}"
        ),
        "removed ['lead'] and ['city'], not ['unknown']",
    ),
    Step(
        "helpcrunch",
        "customers.get",
        {"customer_id": 8737843},
        lambda customer: f"{customer.id}, first seen {customer.first_seen:%Y-%m-%d}",
        "8737843, first seen 2020-05-08",
    ),
    Step(
        "kustomer",
        "customers.get",
        {"customer_id": "58210c3db0f09110006b7953"},
        lambda customer: f"{customer.id}, revision {customer.attributes.rev}",
        "58210c3db0f09110006b7953, revision 37",
    ),
]


def sync_rows(simulator: Simulator) -> list[Row]:
    """The five calls of the sync classes."""
    simulator.reset()
    rows = []
    for step in STEPS:
        with CLIENTS[step.vendor](
            simulator.api_key, **options_of(simulator, step.vendor)
        ) as client:
            try:
                rows.append(row("sync", step, step.of(client)(**step.arguments)))
            except DeskspecError as error:
                rows.append(failed("sync", step, error))
    return rows


async def async_rows(simulator: Simulator) -> list[Row]:
    """The five calls of the async classes."""
    simulator.reset()
    rows = []
    for step in STEPS:
        async with ASYNC_CLIENTS[step.vendor](
            simulator.api_key, **options_of(simulator, step.vendor)
        ) as client:
            try:
                rows.append(row("async", step, await step.of(client)(**step.arguments)))
            except DeskspecError as error:
                rows.append(failed("async", step, error))
    return rows


def options_of(simulator: Simulator, vendor: str) -> dict[str, Any]:
    """The arguments that a client of the simulator takes."""
    options: dict[str, Any] = {"transport": simulator.transport(vendor)}
    return {**options, "org": "acme"} if vendor == "kustomer" else options


def row(mode: str, step: Step, reply: Any) -> Row:
    try:
        came = step.show(reply.parsed)
    except (AttributeError, IndexError, TypeError, ValueError) as error:
        came = f"{type(error).__name__}: {error}"  # a drift took away what is to be shown
    status = str(reply.http_response.status_code)
    return Row(mode, f"{step.vendor}.{step.method}", status, came, step.expected)


def failed(mode: str, step: Step, error: DeskspecError) -> Row:
    came = f"{type(error).__name__}: {error}"
    return Row(mode, f"{step.vendor}.{step.method}", "-", came, step.expected)


def table(rows: list[Row]) -> str:
    """The rows as text, in columns."""
    cells = [("", "", "call", "status", "came back")]
    cells += [("ok" if r.is_right else "NO", r.mode, r.call, r.status, r.came) for r in rows]
    widths = [max(len(line[i]) for line in cells) for i in range(len(cells[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in cells
    )


def main(simulator: Simulator) -> int:
    """Make the calls, print the table; the exit code is returned."""
    rows = sync_rows(simulator) + asyncio.run(async_rows(simulator))
    print(table(rows))
    wrong = [each for each in rows if not each.is_right]
    for each in wrong:
        print(f"\n{each.mode} {each.call}\n  expected: {each.expected}\n  came:     {each.came}")
    right = len(rows) - len(wrong)
    print(f"\n{right} of {len(rows)} calls against the simulator came back as seeded.")
    return 1 if wrong else 0


if __name__ == "__main__":
    with Simulator() as started:
        sys.exit(main(started))
