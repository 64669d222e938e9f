"""Every operation once, whatever number of profiles document it; and providers to call it at.

A provider answers in the place of a network: it is a handler for `harness.catalogue.calling`.
"""

import json
from collections.abc import AsyncIterator, Iterator
from typing import NoReturn

import httpx
import pytest
from deskspec_runtime.values.results import BatchEntries, Confirmation, EnvelopedResource
from harness.catalogue import Call, Handler, calls


def _once() -> dict[str, Call]:
    found: dict[str, Call] = {}
    for call in sorted(calls(), key=lambda call: call.documented_example is None):
        found.setdefault(f"{call.contract.vendor}-{call.operation.id}", call)
    return found


ONCE = _once()

MODES = pytest.mark.parametrize("mode", ["sync", "async"])
OPERATIONS = pytest.mark.parametrize("call", ONCE.values(), ids=ONCE.keys())
READS = pytest.mark.parametrize(
    "call", [pytest.param(c, id=n) for n, c in ONCE.items() if c.operation.effect == "read"]
)
WRITES = pytest.mark.parametrize(
    "call", [pytest.param(c, id=n) for n, c in ONCE.items() if c.operation.effect != "read"]
)


class Provider:
    """Answers one request after the other as it was told, the last way for ever."""

    def __init__(self, *ways: Handler) -> None:
        self.ways = list(ways)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.ways[min(len(self.requests), len(self.ways)) - 1](request)


def is_usable(call: Call, content: bytes) -> bool:
    """Whether something can be returned of a success with this body."""
    try:
        body = json.loads(content.decode("utf-8"), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        return False
    match call.operation.result:
        case EnvelopedResource(key=key):
            return isinstance(body, dict) and isinstance(body.get(key), dict)
        case BatchEntries():
            return isinstance(body, dict | list)
        case Confirmation():
            return bool(body == "Ok")
        case _:
            return isinstance(body, dict)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


def sending(status: int, content: bytes, **headers: str) -> Handler:
    """A way to answer: bytes as they are, whatever the headers say of them."""
    return lambda request: httpx.Response(
        status, headers=headers, stream=httpx.ByteStream(content), request=request
    )


def failing(error: type[httpx.RequestError]) -> Handler:
    """A way to answer: not at all."""

    def handle(request: httpx.Request) -> httpx.Response:
        raise error("planted", request=request)

    return handle


class _CutBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        yield b'{"half":'
        raise httpx.ReadError("planted")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b'{"half":'
        raise httpx.ReadError("planted")


def cut_in_the_body(status: int) -> Handler:
    """A way to answer: a status, and a body that breaks off."""
    return lambda request: httpx.Response(status, stream=_CutBody())
