"""The async clients live with event loops: several in a row, several at once, asyncio and trio.

Connections belong to a loop. Each is closed when its loop ends or its client is closed, and a
cancelled call leaves none behind. All of it on real loopback connections.
"""

import asyncio
import gc
import threading
from typing import Any

import anyio
import pytest
import trio
from deskspec import APIConnectionError, AsyncHelpCrunch
from runtime.keep_alive_server import KeepAliveServer

BODY = {"id": 8737843, "name": "Asha Rao"}


def client_of(server: KeepAliveServer, **options: Any) -> AsyncHelpCrunch:
    return AsyncHelpCrunch("a-key", base_url=server.base_url, verify=False, **options)


async def ask(client: AsyncHelpCrunch) -> None:
    customer = await client.customers.get(8737843)
    assert customer.to_dict() == BODY


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_one_client_works_over_several_loops_in_a_row(backend: str) -> None:
    async def ask_twice() -> None:
        await ask(client)
        await ask(client)

    with KeepAliveServer(BODY) as server:
        client = client_of(server)
        for made in (1, 2, 3):
            anyio.run(ask_twice, backend=backend)
            assert server.connections == made
            assert server.wait_until_open(0)
    assert len(server.requests) == 6
    gc.collect()


def test_one_client_works_on_asyncio_and_then_on_trio() -> None:
    with KeepAliveServer(BODY) as server:
        client = client_of(server)
        asyncio.run(ask(client))
        trio.run(ask, client)
        asyncio.run(ask(client))
    assert len(server.requests) == 3


def test_loops_that_are_closed_before_their_generators_are_let_go_of() -> None:
    """As in a worker that runs each task in a loop of its own; no warning of a socket either."""
    gc.freeze()  # what other tests left is not looked through six times

    def ask_in_a_loop() -> None:
        loop = asyncio.new_event_loop()
        loop.run_until_complete(ask(client))
        loop.close()

    with KeepAliveServer(BODY) as server:
        client = client_of(server)
        for _ in range(5):
            ask_in_a_loop()
            assert server.wait_until_open(1)
            gc.collect()
        asyncio.run(client.close())
        assert server.wait_until_open(0)
        gc.collect()
    assert len(server.requests) == 5


def test_copies_work_over_several_loops_and_share_connections_in_each() -> None:
    async def ask_both() -> None:
        await ask(client)
        await ask(client.with_options(max_retries=0))

    with KeepAliveServer(BODY) as server:
        client = client_of(server)
        for made in (1, 2):
            asyncio.run(ask_both())
            assert server.connections == made


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_close_and_context_manager_leave_no_connection(backend: str) -> None:
    async def ask_and_close() -> None:
        async with client_of(server) as client:
            await ask(client)
            assert server.open == 1
        with anyio.fail_after(5):
            while server.open:
                await anyio.sleep(0.005)
        await client.close()
        await client.close()
        with pytest.raises(APIConnectionError, match="closed"):
            await client.customers.get(8737843)

    with KeepAliveServer(BODY) as server:
        anyio.run(ask_and_close, backend=backend)
    assert len(server.requests) == 1


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_cancelled_call_leaves_no_open_connection(backend: str) -> None:
    async def cancel() -> None:
        async with client_of(server) as client:
            server.respond_now.clear()
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(ask, client)
                await anyio.to_thread.run_sync(server.arrived.wait, 5)
                tasks.cancel_scope.cancel()
            server.respond_now.set()
            with anyio.fail_after(5):
                while server.open:
                    await anyio.sleep(0.005)
            await ask(client)

    with KeepAliveServer(BODY) as server:
        anyio.run(cancel, backend=backend)
    assert server.connections == 2


def test_cancelled_wait_between_attempts_ends_the_call() -> None:
    async def cancel() -> None:
        async with AsyncHelpCrunch("a-key", base_url="http://127.0.0.1:9", verify=False) as client:
            with anyio.move_on_after(0.05) as scope:
                await client.with_options(max_retries=50).customers.get(1)
            assert scope.cancelled_caught

    anyio.run(cancel)


def test_two_loops_in_two_threads_have_connections_of_their_own() -> None:
    both = threading.Barrier(2, timeout=5)
    failures: list[BaseException] = []

    async def ask_often() -> None:
        both.wait()
        for _ in range(20):
            await ask(client)

    def run() -> None:
        try:
            asyncio.run(ask_often())
        except BaseException as failure:
            failures.append(failure)

    with KeepAliveServer(BODY) as server:
        client = client_of(server)
        threads = [threading.Thread(target=run) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
        assert server.wait_until_open(0)
    assert failures == []
    assert len(server.requests) == 40
    assert server.connections == 2


def test_many_tasks_of_one_loop_share_one_client() -> None:
    async def ask_at_once() -> None:
        async with anyio.create_task_group() as tasks:
            for _ in range(50):
                tasks.start_soon(ask, client)

    with KeepAliveServer(BODY) as server:
        client = client_of(server)
        asyncio.run(ask_at_once())
        assert server.wait_until_open(0)
    assert len(server.requests) == 50
