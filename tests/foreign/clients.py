"""Clients of a second provider: sync and async ones are called alike, and send nothing twice."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from operator import attrgetter
from typing import Any

import pytest
from harness.catalogue import client_class

KEY = "foreign-key"
HOST = "127.0.0.1"
Ask = Callable[..., Any]
"""A method by its name, and its arguments -> what it returns; a list of what it iterates over."""
MODES = pytest.mark.parametrize("mode", ["sync", "async"])


@contextmanager
def client_at(vendor: str, mode: str, url: str, **options: Any) -> Iterator[tuple[Any, Any]]:
    """A client that sends nothing twice, and the runner of an async one."""
    settings = {"api_key": KEY, "pacing": None, "max_retries": 0, "base_url": url, **options}
    client = client_class(vendor, mode)(**settings)
    if mode == "sync":
        with client:
            yield client, None
        return
    with asyncio.Runner() as runner:
        try:
            yield client, runner
        finally:
            runner.run(client.close())


@contextmanager
def asking(vendor: str, mode: str, url: str, **options: Any) -> Iterator[Ask]:
    """A way to call a client that is the same in both modes."""
    with client_at(vendor, mode, url, **options) as (client, runner):
        yield asker(client, runner)


def asker(client: Any, runner: asyncio.Runner | None) -> Ask:
    def ask(method: str, /, *args: Any, **kwargs: Any) -> Any:
        returned = attrgetter(method)(client)(*args, **kwargs)
        if ".iter" in method:
            return list(returned) if runner is None else runner.run(_gathered(returned))
        return returned if runner is None else runner.run(returned)

    return ask


async def _gathered(items: Any) -> list[Any]:
    return [item async for item in items]
