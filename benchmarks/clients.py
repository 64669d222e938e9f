"""What a program with many calls or many clients waits for, beside the decoding of a page.

No network: responses come from a transport in memory, so the work of the client is all there is.
"""

import gc
import json
import logging
import tracemalloc
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, Final

import httpx
from deskspec import DoubleTick, HelpCrunch
from deskspec_runtime.call import pacing
from deskspec_runtime.call.rates import Rate

from . import pages
from .models import CustomersPageModel
from .report import BenchmarkRow
from .timing import shortest

ITEMS: Final = 100_000
ITERATION_BAR: Final = 1.25
"""Beside a loop by hand over `json.loads`."""
ITERATION_PYDANTIC_BAR: Final = 0.5
MEMORY_BAR: Final = 1.2
"""Of an iteration over ten times as many items."""
CONSTRUCTION_LIMIT: Final = 0.001
"""Seconds for a further client with the same certificates."""
PACING_LIMIT: Final = 5e-6
"""Seconds of a call."""
DRIFT_BAR: Final = 1.5

_PAGE: Final = 100
_ROUNDS: Final = 3
"""At most; an iteration takes seconds."""
_IN_A_ROW: Final = 1000
_BASE_URL: Final = "http://localhost"
_KEY: Final = "bench-key"


def rows(rounds: int, items: int) -> Iterator[BenchmarkRow]:
    """Yield the times of iterating, constructing, pacing and of a provider that drifts.

    Args:
        rounds: The number of rounds for each contender.
        items: The number of items to iterate over.
    """
    yield from _iteration(min(rounds, _ROUNDS), items)
    construct = shortest({"ours": lambda: HelpCrunch(_KEY).close()}, rounds)
    yield BenchmarkRow(
        "construct a further client / limit", "s", construct["ours"], CONSTRUCTION_LIMIT, 1.0
    )
    yield BenchmarkRow("pacing of a call / limit", "s", _pacing(rounds), PACING_LIMIT, 1.0)
    yield _drift(rounds)


def _iteration(rounds: int, items: int) -> Iterator[BenchmarkRow]:
    transport = httpx.MockTransport(_customers(items))
    with (
        HelpCrunch(_KEY, base_url=_BASE_URL, transport=transport, pacing=None) as ours,
        httpx.Client(transport=transport) as bare,
    ):

        def by_hand(read: Callable[[bytes], list[Any]], look: Callable[[Any], Any]) -> int:
            seen = offset = 0
            while offset < items:
                entries = read(bare.get(f"{_BASE_URL}/customers?offset={offset}").content)
                offset += len(entries)
                seen += sum(look(entry) is not None for entry in entries)
            return seen

        contenders = {
            "ours": lambda: _consumed(ours),
            "json": lambda: by_hand(
                lambda content: json.loads(content)["data"], lambda entry: entry["id"]
            ),
            "pydantic": lambda: by_hand(
                lambda content: CustomersPageModel.model_validate_json(content).data,
                lambda entry: entry.id,
            ),
        }
        times = shortest(contenders, rounds)
    name = f"iter over {items:,} customers"
    yield BenchmarkRow(
        f"{name} / httpx and json.loads", "s", times["ours"], times["json"], ITERATION_BAR
    )
    yield BenchmarkRow(
        f"{name} / httpx and pydantic",
        "s",
        times["ours"],
        times["pydantic"],
        ITERATION_PYDANTIC_BAR,
    )
    few = items // 10
    yield BenchmarkRow(
        f"memory of iter over {items:,} customers / {few:,}",
        "bytes",
        _peak_of_iteration(items),
        _peak_of_iteration(few),
        MEMORY_BAR,
    )


def _consumed(client: HelpCrunch) -> int:
    return sum(customer.id is not None for customer in client.customers.iter())


def _customers(number: int) -> Callable[[httpx.Request], httpx.Response]:
    """Serve so many customers, each page as long as any page is."""
    customer = json.loads(pages.customer())

    @cache
    def page(offset: int) -> bytes:
        entries = [{**customer, "id": i} for i in range(offset, min(offset + _PAGE, number))]
        return json.dumps({"data": entries, "meta": {"total": number}}).encode()

    pages_of_all = [page(offset) for offset in range(0, number, _PAGE)]
    empty = page(number)

    def respond(request: httpx.Request) -> httpx.Response:
        at = int(request.url.params.get("offset", "0")) // _PAGE
        content = pages_of_all[at] if at < len(pages_of_all) else empty
        headers = {"content-type": "application/json"}
        return httpx.Response(200, content=content, headers=headers)

    return respond


def _peak_of_iteration(items: int) -> int:
    """Return the most memory that an iteration has at once, in bytes."""
    transport = httpx.MockTransport(_customers(items))
    with HelpCrunch(_KEY, base_url=_BASE_URL, transport=transport, pacing=None) as client:
        next(client.customers.iter())  # what is loaded once
        gc.collect()
        tracemalloc.start()
        _consumed(client)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    return peak


def _pacing(rounds: int) -> float:
    """Return the seconds in which a call gets its place in a rate, and gives it back."""
    rate = Rate(1e9)
    with HelpCrunch(_KEY, base_url=_BASE_URL, transport=httpx.MockTransport(_never)) as client:
        settings = client._settings

        def pace() -> None:
            for _ in range(_IN_A_ROW):
                budget = pacing.budget("BENCH", settings.base_url, settings.api_key, rate)
                place = pacing.RatePlace(budget, rate)
                assert place.ask() is None
                place.leave()

        return shortest({"ours": pace}, rounds)["ours"] / _IN_A_ROW


def _never(request: httpx.Request) -> httpx.Response:
    raise AssertionError(request.method)


def _drift(rounds: int) -> BenchmarkRow:
    """Return the time of a call whose every item breaks the contract, told before."""
    body = json.loads(pages.guide_page())
    for message in body["messages"]:
        message["sentCount"] = str(message["sentCount"])
    content = json.dumps(body).encode()

    def respond(request: httpx.Request) -> httpx.Response:
        headers = {"content-type": "application/json"}
        return httpx.Response(201, content=content, headers=headers)

    with DoubleTick(
        _KEY, base_url=_BASE_URL, transport=httpx.MockTransport(respond), pacing=None
    ) as client:
        logging.getLogger("deskspec").addHandler(logging.NullHandler())  # instead of the terminal
        watching = client.with_options(contract="warn")

        def call(caller: DoubleTick) -> Callable[[], object]:
            return lambda: caller.messages.list(
                waba_number="919999999999", customer_number="919812345678"
            )

        times = shortest({"ours": call(watching), "unwatched": call(client)}, rounds)
    name = "call for 1,000 messages that drift, monitored / not monitored"
    return BenchmarkRow(name, "s", times["ours"], times["unwatched"], DRIFT_BAR)
