"""Long walks over everything that a provider has, compared with a loop by hand over httpx.

No network: pages come from a transport in memory, so the work of the reader is all there is.
"""

import json
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache, partial
from itertools import count
from typing import Any, Final

import httpx
from deskspec import DoubleTick, HelpCrunch

from . import pages
from .models import CustomersPageModel
from .report import BenchmarkRow
from .timing import peak, usual

ITEMS: Final = 100_000
JSON_BAR: Final = 1.25
"""Beside a loop by hand over `json.loads`."""
PYDANTIC_BAR: Final = 0.5
MEMORY_BAR: Final = 1.2
"""Of a walk over ten times as many items."""

_ROUNDS: Final = 1
"""At most, because a walk takes seconds: it is measured in several processes."""
_PAGE: Final = 100
_WINDOWS: Final = 10
"""Windows of a history that differ: two that follow each other share no message."""
_BASE_URL: Final = "http://localhost"
_KEY: Final = "bench-key"
_JSON: Final = {"content-type": "application/json"}
_START: Final = date(2000, 1, 1)


def rows(rounds: int, items: int) -> Iterator[BenchmarkRow]:
    """Yield the times and the memory of a walk over all customers, and over a long history.

    Args:
        rounds: The number of rounds for each contender.
        items: The number of items to walk over.
    """
    yield from _customers(min(rounds, _ROUNDS), items)
    yield from _history(min(rounds, _ROUNDS), items)


def _customers(rounds: int, items: int) -> Iterator[BenchmarkRow]:
    transport = httpx.MockTransport(_pages_of_customers(items))
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
            "ours": lambda: _walked(ours),
            "json": lambda: by_hand(
                lambda content: json.loads(content)["data"], lambda entry: entry["id"]
            ),
            "pydantic": lambda: by_hand(
                lambda content: CustomersPageModel.model_validate_json(content).data,
                lambda entry: entry.id,
            ),
        }
        times = usual(contenders, rounds)
    name = f"iter over {items:,} customers"
    yield BenchmarkRow(
        f"{name} / httpx and json.loads", "s", times["ours"], times["json"], JSON_BAR
    )
    yield BenchmarkRow(
        f"{name} / httpx and pydantic", "s", times["ours"], times["pydantic"], PYDANTIC_BAR
    )
    few = items // 10
    most, least = (_peak_of_walk(number) for number in (items, few))
    name = f"memory of iter over {items:,} customers / {few:,}"
    yield BenchmarkRow(name, "bytes", most, least, MEMORY_BAR)


def _walked(client: HelpCrunch) -> int:
    return sum(customer.id is not None for customer in client.customers.iter())


def _peak_of_walk(items: int) -> int:
    """Return the most memory that a walk has at once, without what its provider has."""
    transport = httpx.MockTransport(_pages_of_customers(items))
    with HelpCrunch(_KEY, base_url=_BASE_URL, transport=transport, pacing=None) as client:
        return peak(lambda: _walked(client))


@cache
def _pages_of_customers(items: int) -> Callable[[httpx.Request], httpx.Response]:
    """Serve so many customers, each page as long as any page is."""
    customer = json.loads(pages.customer())

    def page(offset: int) -> bytes:
        entries = [{**customer, "id": i} for i in range(offset, min(offset + _PAGE, items))]
        return json.dumps({"data": entries, "meta": {"total": items}}).encode()

    pages_of_all = [page(offset) for offset in range(0, items, _PAGE)]
    empty = page(items)

    def respond(request: httpx.Request) -> httpx.Response:
        at = int(request.url.params.get("offset", "0")) // _PAGE
        content = pages_of_all[at] if at < len(pages_of_all) else empty
        return httpx.Response(200, content=content, headers=_JSON)

    return respond


def _history(rounds: int, items: int) -> Iterator[BenchmarkRow]:
    def by_hand() -> int:
        """Sort the messages of each window, and leave out those that the window before has."""
        seen, before = 0, set[str]()
        with httpx.Client(transport=httpx.MockTransport(_windows())) as bare:
            for _ in range(-(-items // pages.MESSAGES)):
                messages = json.loads(bare.get(f"{_BASE_URL}/chat-messages").content)["messages"]
                messages.sort(key=lambda message: message["messageTime"])
                new = [message for message in messages if message["id"] not in before]
                before = {message["id"] for message in messages}
                seen += len(new)
        return seen

    times = usual({"ours": partial(_history_read, items), "json": by_hand}, rounds)
    name = f"history of {items:,} messages"
    yield BenchmarkRow(f"{name} / httpx and json.loads", "s", times["ours"], times["json"])
    few = max(items // 10, pages.MESSAGES)
    _history_read(_WINDOWS * pages.MESSAGES)  # makes the windows that are kept
    most, least = (peak(partial(_history_read, number)) for number in (items, few))
    yield BenchmarkRow(f"memory of {name} / {few:,}", "bytes", most, least, MEMORY_BAR)


def _history_read(items: int) -> int:
    transport = httpx.MockTransport(_windows())
    with DoubleTick(_KEY, base_url=_BASE_URL, transport=transport, pacing=None) as client:
        history = client.messages.history(
            waba_number="919999999999", customer_number="919812345678", start_date=_START
        )
        return sum(1 for _ in zip(range(items), history, strict=False))


def _windows() -> Callable[[httpx.Request], httpx.Response]:
    """Serve one window of a history after the other, each of a thousand messages."""
    numbers = count()

    def respond(request: httpx.Request) -> httpx.Response:
        content = _window(next(numbers) % _WINDOWS)
        return httpx.Response(201, content=content, headers=_JSON)

    return respond


@cache
def _window(number: int) -> bytes:
    return pages.guide_page(number * pages.MESSAGES)
