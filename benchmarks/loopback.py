"""One call over loopback, compared with httpx: the same URL, key, and parsed JSON.

Ours has default settings except for the rate, because pacing would slow it down. A bare socket
shows how much of it is the way to the server and back.
"""

import asyncio
import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import httpx
from deskspec import AsyncHelpCrunch, HelpCrunch

from . import pages
from .report import BenchmarkRow
from .timing import shortest

CALL_BAR = 1.10
CALLS = 10
"""Calls per turn: long enough to measure, short enough to escape interruptions."""
TURNS = 8
"""Turns per round: both processes must run undisturbed, which is rare on a busy machine."""

CUSTOMER = 8737843
KEY = "bench-key"
RATE = 1e9
"""Requests per minute: pacing is on, as by default, and no call waits for it."""
HEADERS = {"authorization": f"Bearer {KEY}"}
"""httpx sends the key, too, like a call."""


def rows(rounds: int) -> Iterator[BenchmarkRow]:
    """Yield the time of a call, sync and async."""
    with serving(pages.customer()) as base_url:
        yield from _sync_rows(base_url, rounds)
        yield _async_row(base_url, rounds)


def _sync_rows(base_url: str, rounds: int) -> Iterator[BenchmarkRow]:
    url = f"{base_url}/customers/{CUSTOMER}"
    with (
        HelpCrunch(KEY, base_url=base_url, pacing=RATE) as ours,
        httpx.Client(headers=HEADERS) as bare,
        socket.create_connection(("127.0.0.1", urlsplit(base_url).port or 0)) as plain,
    ):
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

        def call() -> None:
            for _ in range(CALLS):
                ours.customers.get(CUSTOMER)

        def get() -> None:
            for _ in range(CALLS):
                bare.get(url).json()

        def exchange() -> None:
            for _ in range(CALLS):
                _exchange(plain, urlsplit(url).path)

        times = shortest({"ours": call, "httpx": get, "socket": exchange}, rounds * TURNS)
    yield _row("one call over loopback / httpx", times)
    name = "one call over loopback / bare socket"
    yield BenchmarkRow(name, "s", times["ours"] / CALLS, times["socket"] / CALLS)


def _exchange(plain: socket.socket, path: str) -> object:
    """Send a request and read its response, which comes whole."""
    head = f"GET {path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {KEY}\r\n\r\n"
    plain.sendall(head.encode())
    received = plain.recv(65_536)
    return json.loads(received.partition(b"\r\n\r\n")[2])


def _async_row(base_url: str, rounds: int) -> BenchmarkRow:
    url = f"{base_url}/customers/{CUSTOMER}"
    ours = AsyncHelpCrunch(KEY, base_url=base_url, pacing=RATE)
    bare = httpx.AsyncClient(headers=HEADERS)

    async def call() -> None:
        for _ in range(CALLS):
            await ours.customers.get(CUSTOMER)

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
def serving(body: bytes) -> Iterator[str]:
    """Start a server that returns the body for every path; yield its base URL."""
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
