"""Processes that fork, spawn, or end without closing anything. All on real loopback connections."""

import gc
import multiprocessing
import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from deskspec import HelpCrunch
from deskspec_toolkit.simulator import Simulator
from runtime.keep_alive_server import KeepAliveServer

BODY = {"id": 8737843, "name": "Asha Rao"}
FORKS = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
PATIENCE = 30


@pytest.fixture
def server() -> Iterator[KeepAliveServer]:
    with KeepAliveServer(BODY) as started:
        yield started


def client_of(base_url: str) -> HelpCrunch:
    return HelpCrunch("a-key", base_url=base_url, verify=False, pacing=None, max_retries=0)


def in_a_child(work: Any, *arguments: Any) -> Any:
    """What a function puts into its queue, in a process that is forked."""
    context = multiprocessing.get_context("fork")
    queue: Any = context.Queue()
    child = context.Process(target=work, args=(queue, *arguments))
    child.start()
    result = queue.get(timeout=PATIENCE)
    child.join(PATIENCE)
    assert child.exitcode == 0
    return result


def ask_with(queue: Any, client: HelpCrunch) -> None:
    queue.put([client.customers.get(8737843).id for _ in range(3)])


@FORKS
def test_forked_process_makes_its_own_connection_and_leaves_the_parents_alone(
    server: KeepAliveServer,
) -> None:
    with client_of(server.base_url) as client:
        client.customers.get(8737843)
        assert server.connections == 1
        assert in_a_child(ask_with, client) == [8737843] * 3
        assert server.connections == 2
        client.customers.get(8737843)
        assert server.connections == 2  # the parent's is as good as before


def ask_for_the_closed(queue: Any, client: HelpCrunch) -> None:
    try:
        client.customers.get(8737843)
    except Exception as error:
        queue.put(str(error))


@FORKS
def test_client_that_was_closed_stays_closed_in_a_forked_process(server: KeepAliveServer) -> None:
    client = client_of(server.base_url)
    client.close()
    assert "closed" in in_a_child(ask_for_the_closed, client)
    assert server.requests == []


def close_and_ask_a_copy(queue: Any, client: HelpCrunch) -> None:
    queue.put(client.with_options(timeout=9).customers.get(8737843).id)
    client.close()


@FORKS
def test_closing_in_a_forked_process_closes_nothing_of_the_parent(server: KeepAliveServer) -> None:
    with client_of(server.base_url) as client:
        client.customers.get(8737843)
        assert in_a_child(close_and_ask_a_copy, client) == 8737843
        assert client.customers.get(8737843).id == 8737843


def test_client_does_not_go_to_a_spawned_process_because_its_key_would(
    server: KeepAliveServer,
) -> None:
    with (
        client_of(server.base_url) as client,
        pytest.raises(TypeError, match="create it in the process that uses it"),
    ):
        multiprocessing.get_context("spawn").Process(target=print, args=(client,)).start()


class Kept(httpx.BaseTransport):
    """A transport that its owner shares between clients."""

    is_closed = False

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=BODY)

    def close(self) -> None:
        self.is_closed = True


def test_client_that_is_dropped_does_not_close_what_it_was_given() -> None:
    transport = Kept()
    client = HelpCrunch("a-key", base_url="http://localhost", transport=transport)
    assert client.customers.get(8737843).id == 8737843
    del client
    gc.collect()
    assert not transport.is_closed
    with HelpCrunch("a-key", base_url="http://localhost", transport=transport):
        pass
    assert transport.is_closed


ENDINGS = {
    "a client that was used": """
        client = HelpCrunch("a-key", base_url=URL)
        print(client.customers.get(8737843).id)
    """,
    "a client that was never used": """
        client = HelpCrunch("a-key", base_url=URL)
        print(8737843)
    """,
    "an iterator in the middle of a page": """
        client = HelpCrunch("a-key", base_url=URL)
        items = client.customers.iter(limit=1)
        print(next(items).id)
    """,
    "a client in a reference cycle": """
        client = HelpCrunch("a-key", base_url=URL)
        client.itself = client
        print(client.customers.get(8737843).id)
    """,
    "an async client": """
        async def main():
            global client
            client = AsyncHelpCrunch("a-key", base_url=URL)
            print((await client.customers.get(8737843)).id)
        asyncio.run(main(), debug=False)  # debug mode reports how long imports take
    """,
    "an async client that was never used": """
        client = AsyncHelpCrunch("a-key", base_url=URL)
        print(8737843)
    """,
    "an async iterator in the middle of a page": """
        async def main():
            global client, items
            client = AsyncHelpCrunch("a-key", base_url=URL)
            items = client.customers.iter(limit=1)
            print((await anext(items)).id)
        asyncio.run(main(), debug=False)  # debug mode reports how long imports take
    """,
    "an async client on trio": """
        async def main():
            global client
            client = AsyncHelpCrunch("a-key", base_url=URL)
            print((await client.customers.get(8737843)).id)
        trio.run(main)
    """,
    "a thread that waits for its place in the rate": """
        client = HelpCrunch("a-key", base_url=URL, pacing=1)
        print(client.customers.get(8737843).id)
        threading.Thread(target=client.customers.get, args=(8737843,), daemon=True).start()
        time.sleep(0.2)
    """,
    "a monitor": """
        client = HelpCrunch("a-key", base_url=URL, contract="warn")
        print(client.customers.get(8737843).id)
    """,
}


@pytest.mark.parametrize("ending", ENDINGS)
def test_interpreter_that_ends_without_closing_says_nothing(ending: str) -> None:
    with Simulator(api_key="a-key") as simulator:
        url = simulator.base_url("helpcrunch")
        program = "\n".join(
            [
                "import asyncio, threading, time, trio",
                "from deskspec import AsyncHelpCrunch, HelpCrunch",
                f"URL = {url!r}",
                textwrap.dedent(ENDINGS[ending]),
            ]
        )
        ended = subprocess.run(
            [sys.executable, "-X", "dev", "-W", "error", "-c", program],
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.split() == ["8737843"]
