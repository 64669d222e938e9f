"""One call over loopback, beside the same request by httpx itself: same URL, key, and parsed JSON.

Ours has default settings but for the rate, which it would keep to.
"""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
from deskspec import AsyncHelpCrunch, HelpCrunch

from . import pages
from .report import BenchmarkRow
from .timing import shortest

CALL_BAR = 1.10
CALLS = 10
"""How many make one turn: long enough to be measured, short enough to pass between hiccups."""
TURNS = 8
"""In each round: two processes must be undisturbed at once, which on a busy machine is rare."""

_CUSTOMER = 8737843
_KEY = "bench-key"
_RATE = 1e9
"""Requests in a minute: pacing is on, as it is by default, and nobody has to wait for it."""
_HEADERS = {"authorization": f"Bearer {_KEY}"}
"""A request without its key would be no call."""


def rows(rounds: int) -> Iterator[BenchmarkRow]:
    """What a call takes, sync and async."""
    with _server(pages.customer()) as base_url:
        yield _sync_row(base_url, rounds)
        yield _async_row(base_url, rounds)


def _sync_row(base_url: str, rounds: int) -> BenchmarkRow:
    url = f"{base_url}/customers/{_CUSTOMER}"
    with (
        HelpCrunch(_KEY, base_url=base_url, pacing=_RATE) as ours,
        httpx.Client(headers=_HEADERS) as bare,
    ):

        def call() -> None:
            for _ in range(CALLS):
                ours.customers.get(_CUSTOMER)

        def get() -> None:
            for _ in range(CALLS):
                bare.get(url).json()

        times = shortest({"ours": call, "httpx": get}, rounds * TURNS)
    return _row("one call over loopback / httpx", times)


def _async_row(base_url: str, rounds: int) -> BenchmarkRow:
    url = f"{base_url}/customers/{_CUSTOMER}"
    ours = AsyncHelpCrunch(_KEY, base_url=base_url, pacing=_RATE)
    bare = httpx.AsyncClient(headers=_HEADERS)

    async def call() -> None:
        for _ in range(CALLS):
            await ours.customers.get(_CUSTOMER)

    async def get() -> None:
        for _ in range(CALLS):
            (await bare.get(url)).json()

    with asyncio.Runner() as runner:
        contenders = {"ours": lambda: runner.run(call()), "httpx": lambda: runner.run(get())}
        times = shortest(contenders, rounds * TURNS)
        runner.run(ours.close())
        runner.run(bare.aclose())
    return _row("one async call over loopback / httpx", times)


def _row(name: str, times: dict[str, float]) -> BenchmarkRow:
    return BenchmarkRow(name, "s", times["ours"] / CALLS, times["httpx"] / CALLS, CALL_BAR)


@contextmanager
def _server(body: bytes) -> Iterator[str]:
    """A base URL whose every path answers the body."""
    script = Path(__file__).with_name("server.py")
    command = [sys.executable, str(script)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(body)
            process.stdin.close()
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/v1"
        finally:
            process.terminate()
