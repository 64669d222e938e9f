"""What a program with many calls or many clients waits for, beside the decoding of a page.

No network: responses come from a transport in memory, so the work of the client is all there is.
"""

import json
import logging
from collections.abc import Callable, Iterator
from typing import Any, Final

import httpx
from deskspec import DoubleTick, HelpCrunch

from . import pages
from .report import BenchmarkRow
from .timing import held, shortest, usual

CONSTRUCTION_LIMIT: Final = 0.001
"""Seconds for a further client with the same certificates."""
CLIENT_MEMORY_LIMIT: Final = 100_000
"""Bytes of a further client."""
PACING_LIMIT: Final = 5e-6
"""Seconds of a call."""
DRIFT_BAR: Final = 1.5

_MANY: Final = 100
_IN_A_ROW: Final = 300
_BASE_URL: Final = "http://localhost"
_KEY: Final = "bench-key"
_JSON: Final = {"content-type": "application/json"}


def rows(rounds: int) -> Iterator[BenchmarkRow]:
    """Yield the cost of constructing, of pacing, and of a provider that drifts.

    Args:
        rounds: The number of rounds for each contender.
    """
    construct = shortest({"ours": lambda: HelpCrunch(_KEY).close()}, rounds)
    name = "construct a further client / limit"
    yield BenchmarkRow(name, "s", construct["ours"], CONSTRUCTION_LIMIT, 1.0)
    memory = held(lambda: [HelpCrunch(_KEY) for _ in range(_MANY)]) / _MANY
    name = "memory of a further client / limit"
    yield BenchmarkRow(name, "bytes", memory, CLIENT_MEMORY_LIMIT, 1.0)
    yield BenchmarkRow("pacing of a call / limit", "s", _pacing(rounds), PACING_LIMIT, 1.0)
    with _answered(_drifted_messages(), 201, DoubleTick) as client:
        yield _drift_row("1,000 messages that drift", client, _messages, rounds)
    with _answered(_drifted_chats(), 200, HelpCrunch) as client:
        what = "100 chats in whose drift profiles differ"
        yield _drift_row(what, client, lambda caller: caller.chats.list().items, rounds)


def _pacing(rounds: int) -> float:
    """Return the seconds that a call takes longer with a rate than without one."""
    customer = pages.customer()

    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=customer, headers=_JSON)

    transport = httpx.MockTransport(respond)
    with HelpCrunch(_KEY, base_url=_BASE_URL, transport=transport, pacing=1e9) as paced:
        free = paced.with_options(pacing=None)

        def calls(client: HelpCrunch) -> Callable[[], object]:
            return lambda: [client.customers.get(1) for _ in range(_IN_A_ROW)]

        times = usual({"paced": calls(paced), "free": calls(free)}, rounds)
    # Of a few rounds the difference may be lost in what else differs.
    return max(times["paced"] - times["free"], 1e-6) / _IN_A_ROW


def _answered(content: bytes, status: int, kind: type[Any]) -> Any:
    """Return a client of a kind whose every call gets this response."""

    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, content=content, headers=_JSON)

    transport = httpx.MockTransport(respond)
    return kind(_KEY, base_url=_BASE_URL, transport=transport, pacing=None)


def _messages(client: DoubleTick) -> object:
    page = client.messages.list(waba_number="919999999999", customer_number="919812345678")
    return page.items  # a page makes them only for those who ask


def _drift_row(what: str, client: Any, call: Callable[[Any], object], rounds: int) -> BenchmarkRow:
    """Return the time of a call whose every item breaks the contract, as was reported before.

    Args:
        what: The response.
        client: The client.
        call: Makes the call with a client.
        rounds: The number of rounds for each contender.
    """
    logging.getLogger("deskspec").addHandler(logging.NullHandler())  # instead of the terminal
    watching = client.with_options(contract="warn")
    times = usual({"ours": lambda: call(watching), "unwatched": lambda: call(client)}, rounds)
    name = f"call for {what}, monitored / not monitored"
    return BenchmarkRow(name, "s", times["ours"], times["unwatched"], DRIFT_BAR)


def _drifted_messages() -> bytes:
    """Every message has a number as text."""
    body = json.loads(pages.guide_page())
    for message in body["messages"]:
        message["sentCount"] = str(message["sentCount"])
    return json.dumps(body).encode()


def _drifted_chats() -> bytes:
    """Every chat has a field that is not documented, and lacks one that not every profile has."""
    body = json.loads(pages.chats_page())
    for chat in body["data"]:
        chat["channel"] = "whatsapp"
        del chat["readByAgent"]
    return json.dumps(body).encode()
