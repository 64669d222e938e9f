"""Asking for a page ahead: the same items, callbacks and errors, with the network beside the work.

And what a walk knows of its pages, whatever the caller does to the items.
"""

import asyncio
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import httpx
import pytest
import trio
from deskspec import (
    AsyncHelpCrunch,
    AsyncKustomer,
    DeskspecError,
    HelpCrunch,
    InternalServerError,
    Kustomer,
    Page,
)
from runtime.every_operation import MODES

ITEMS = 25
SIZE = 10
RUNS = pytest.mark.parametrize("run", [asyncio.run, trio.run], ids=["asyncio", "trio"])


class Customers:
    """Serves customers by offset; some requests fail. It notes where each was handled."""

    def __init__(self, *, fails: int | None = None, delay: float = 0) -> None:
        self.fails = fails
        self.delay = delay
        self.offsets: list[int] = []
        self.threads: list[int] = []
        self.asked = threading.Event()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        offset = int(request.url.params.get("offset", "0"))
        self.offsets.append(offset)
        self.threads.append(threading.get_ident())
        if offset:
            self.asked.set()
        time.sleep(self.delay)
        if self.fails is not None and offset >= self.fails:
            return httpx.Response(500, json={})
        numbers = range(offset, min(offset + SIZE, ITEMS))
        body = {"data": [{"id": number} for number in numbers], "meta": {"total": ITEMS}}
        return httpx.Response(200, json=body)

    async def handle(self, request: httpx.Request) -> httpx.Response:
        return self(request)


def client_of(provider: Any, **options: Any) -> HelpCrunch:
    transport = httpx.MockTransport(provider)
    return HelpCrunch("key", base_url="https://vendor.example", transport=transport, **options)


def async_client_of(provider: Customers, **options: Any) -> AsyncHelpCrunch:
    transport = httpx.MockTransport(provider.handle)
    return AsyncHelpCrunch("key", base_url="https://vendor.example", transport=transport, **options)


def read(mode: str, provider: Customers, seen: list[int], **given: Any) -> None:
    """Go over all customers, and note each id as it comes."""

    async def over_all() -> None:
        async with async_client_of(provider, pacing=None) as client:
            async for customer in client.customers.iter(limit=SIZE, **given):
                seen.append(customer.id)

    if mode == "async":
        asyncio.run(over_all())
        return
    with client_of(provider, pacing=None) as client:
        for customer in client.customers.iter(limit=SIZE, **given):
            seen.append(customer.id)


@MODES
@pytest.mark.parametrize("prefetch", [0, 1])
def test_items_and_pages_are_the_same_with_and_without(mode: str, prefetch: int) -> None:
    provider, seen, pages = Customers(), list[int](), list[Page[Any]]()
    read(mode, provider, seen, prefetch=prefetch, on_page=pages.append)
    assert seen == list(range(ITEMS))
    assert provider.offsets == [0, 10, 20]
    assert [len(page) for page in pages] == [10, 10, 5]


@MODES
def test_items_before_a_page_that_fails_come_first(mode: str) -> None:
    seen: list[int] = []
    with pytest.raises(InternalServerError):
        read(mode, Customers(fails=10), seen, prefetch=1, max_retries=0)
    assert seen == list(range(10))


def test_next_page_is_asked_for_when_the_first_item_is_taken_and_no_further_one() -> None:
    provider = Customers()
    with client_of(provider, pacing=None) as client:
        items = client.customers.iter(limit=SIZE, prefetch=1)
        assert provider.offsets == []
        assert next(items).id == 0
        assert provider.asked.wait(10)
        assert [next(items).id for _ in range(9)] == list(range(1, 10))
        assert provider.offsets == [0, 10]
        assert next(items).id == 10


def test_by_default_no_page_is_asked_for_before_its_items_are_needed() -> None:
    provider = Customers()
    with client_of(provider, pacing=None) as client:
        items = client.customers.iter(limit=SIZE)
        assert [next(items).id for _ in range(10)] == list(range(10))
        assert not provider.asked.wait(0.2)
        assert provider.offsets == [0]
        assert next(items).id == 10


@RUNS
def test_by_default_an_async_iterator_asks_for_no_page_before_its_items_are_needed(
    run: Callable[..., Any],
) -> None:
    provider = Customers()

    async def over_a_page() -> None:
        async with async_client_of(provider, pacing=None) as client:
            items = client.customers.iter(limit=SIZE)
            assert [(await anext(items)).id for _ in range(10)] == list(range(10))
            for _ in range(100):
                await (asyncio.sleep(0) if run is asyncio.run else trio.lowlevel.checkpoint())
            assert provider.offsets == [0]

    run(over_a_page) if run is trio.run else run(over_a_page())


@RUNS
def test_next_page_of_an_async_iterator_comes_while_the_caller_works(
    run: Callable[..., Any],
) -> None:
    provider = Customers()

    async def over_all() -> None:
        async with async_client_of(provider, pacing=None) as client:
            items = client.customers.iter(limit=SIZE, prefetch=1)
            assert (await anext(items)).id == 0
            for _ in range(100):
                await (asyncio.sleep(0) if run is asyncio.run else trio.lowlevel.checkpoint())
            assert provider.offsets == [0, 10]
            assert [customer.id async for customer in items] == list(range(1, ITEMS))

    run(over_all) if run is trio.run else run(over_all())


@RUNS
def test_async_iterator_that_is_left_leaves_nothing(run: Callable[..., Any]) -> None:
    provider = Customers()
    closed: list[bool] = []

    async def stuck(request: httpx.Request) -> httpx.Response:
        if "offset" not in request.url.params:
            return provider(request)
        try:
            await (asyncio.sleep(60) if run is asyncio.run else trio.sleep(60))
        finally:
            closed.append(True)
        raise AssertionError

    async def first() -> None:
        transport = httpx.MockTransport(stuck)
        client = AsyncHelpCrunch("key", base_url="https://v.example", transport=transport)
        items: Any = client.customers.iter(limit=SIZE, prefetch=1)
        await anext(items)
        for _ in range(100):
            await (asyncio.sleep(0) if run is asyncio.run else trio.lowlevel.checkpoint())
        await items.aclose()
        assert closed == [True]
        await client.close()

    run(first) if run is trio.run else run(first())


def test_callbacks_and_the_key_are_asked_for_in_the_thread_of_the_caller() -> None:
    provider, threads = Customers(fails=20), list[tuple[str, int]]()

    def note(what: str) -> Callable[..., Any]:
        return lambda *_: threads.append((what, threading.get_ident()))

    def key() -> str:
        threads.append(("key", threading.get_ident()))
        return "a-key"

    client = HelpCrunch(
        key,
        base_url="https://vendor.example",
        transport=httpx.MockTransport(provider),
        on_attempt=note("attempt"),
        contract=note("finding"),
        pacing=None,
        max_retries=0,
    )
    with client, pytest.raises(InternalServerError):
        for _ in client.customers.iter(limit=SIZE, prefetch=1, on_page=note("page")):
            pass
    assert {thread for _, thread in threads} == {threading.get_ident()}
    assert {what for what, _ in threads} == {"attempt", "finding", "key", "page"}
    assert len([what for what, _ in threads if what == "key"]) == 3
    assert provider.threads[0] == threading.get_ident()
    assert threading.get_ident() not in provider.threads[1:]


def test_iterator_that_is_left_gives_its_place_back_when_its_request_ends() -> None:
    provider = Customers(delay=0.2)
    with client_of(provider, pacing=3) as client:
        items = client.customers.iter(limit=SIZE, prefetch=1)
        next(items)
        assert provider.asked.wait(10)
        items.close()  # type: ignore[attr-defined]
        client.customers.get(7)  # the third place: none is lost, and none is free too early


@pytest.mark.parametrize(
    ("given", "error"), [(2, ValueError), (-1, ValueError), (True, TypeError), ("1", TypeError)]
)
@MODES
def test_number_of_pages_ahead_that_is_none_is_refused(
    mode: str, given: Any, error: type[Exception]
) -> None:
    provider = Customers()
    with pytest.raises(error, match="prefetch must be"):
        read(mode, provider, [], prefetch=given)
    assert provider.offsets == []


# What a caller does to the items


class Agents:
    """A list that may be whole: sends all members for whatever is asked."""

    def __init__(self) -> None:
        self.requests = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        return httpx.Response(200, json={"data": [{"id": number} for number in range(100)]})


def test_walk_does_not_notice_changed_items_of_a_list_that_comes_again() -> None:
    provider, seen = Agents(), list[int]()
    with client_of(provider, pacing=None) as client:
        for agent in client.agents.iter():
            seen.append(agent.id)
            agent.name = "changed"
    assert seen == list(range(100))
    assert provider.requests == 2


def test_walk_notices_the_same_page_though_its_items_were_changed() -> None:
    body = {"data": [{"id": 1}, {"id": 2}], "meta": {"total": 9}}
    provider = httpx.MockTransport(lambda request: httpx.Response(200, json=body))
    seen: list[int] = []
    client = HelpCrunch("key", base_url="https://vendor.example", transport=provider, pacing=None)

    def change_all() -> None:
        for customer in client.customers.iter(limit=2):
            seen.append(customer.id)
            customer.name = "changed"

    with client, pytest.raises(DeskspecError, match="same page twice"):
        change_all()
    assert seen == [1, 2]


def pages_of_notes() -> Iterator[dict[str, Any]]:
    for number in (1, 2):
        link = {"next": f"/v1/customers?page={number + 1}"} if number == 1 else {}
        items = [{"type": "customer", "id": f"{number}{i}", "attributes": {}} for i in range(2)]
        yield {"data": items, "links": link, "meta": {"page": number, "pageSize": 2}}


@MODES
@pytest.mark.parametrize("prefetch", [0, 1])
def test_walk_goes_on_from_what_came_and_not_from_what_the_caller_left(
    mode: str, prefetch: int
) -> None:
    bodies = [json.dumps(body) for body in pages_of_notes()]

    def provider(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page", "1"))
        return httpx.Response(200, content=bodies[number - 1])

    def spoil(page: Any) -> None:
        with suppress(AttributeError):
            page._body["links"] = {}
        page.items[0].id = "changed"

    options: dict[str, Any] = {"base_url": "https://vendor.example", "pacing": None}

    async def ids() -> list[str]:
        async def handle(request: httpx.Request) -> httpx.Response:
            return provider(request)

        transport = httpx.MockTransport(handle)
        async with AsyncKustomer("key", transport=transport, **options) as client:
            items = client.customers.iter(page_size=2, on_page=spoil, prefetch=prefetch)
            return [customer.id async for customer in items]

    if mode == "async":
        seen = asyncio.run(ids())
    else:
        with Kustomer("key", transport=httpx.MockTransport(provider), **options) as client:
            items = client.customers.iter(page_size=2, on_page=spoil, prefetch=prefetch)
            seen = [customer.id for customer in items]
    assert seen == ["changed", "11", "changed", "21"]
