"""A provider in place of a network, and a client of it, sync or async, called alike."""

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import deskspec
import httpx
import pytest
from deskspec_toolkit.openapi import documents
from foreign import replay_server

MODES = pytest.mark.parametrize("mode", ["sync", "async"])

Ask = Callable[..., Any]


FOREIGN = Path(replay_server.__file__).parent


def documented(vendor: str) -> dict[str, Any]:
    """What is sent to a vendor and comes from it, by the names of its pages; each has a name."""
    return documents.read(FOREIGN / "bodies" / f"{vendor}.yaml", vendor)


class Provider:
    """Responds to every request with one body and keeps the requests."""

    def __init__(self, body: Any, status: int = 200) -> None:
        self._content = json.dumps(body).encode()
        self._status = status
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(self._status, content=self._content)

    @property
    def request(self) -> httpx.Request:
        """The one request that came."""
        (request,) = self.requests
        return request


@contextmanager
def asking(vendor: str, method: str, mode: str, provider: Provider, **client: Any) -> Iterator[Ask]:
    """A method of a client, for example `customers.get`; an async one is run to its end."""
    tag, name = method.split(".")
    options = {"transport": httpx.MockTransport(provider), "verify": False, **client}
    if mode == "sync":
        with getattr(deskspec, vendor)("a-key", **options) as sync_client:
            yield getattr(getattr(sync_client, tag), name)
        return
    with asyncio.Runner() as runner:
        async_client = getattr(deskspec, f"Async{vendor}")("a-key", **options)
        bound = getattr(getattr(async_client, tag), name)

        async def call(*args: Any, **kwargs: Any) -> Any:
            return await bound(*args, **kwargs)

        yield lambda *args, **kwargs: runner.run(call(*args, **kwargs))
        runner.run(async_client.close())
