"""Iterating over all pages: lazily, with the same filters, to the end and not beyond it.

Over every operation that pages by offset, sync and async, against a provider that really pages.
"""

import asyncio
import json
import tracemalloc
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any
from weakref import ref

import httpx
import pytest
from deskspec import DeskspecError, HelpCrunch, Page, raw
from deskspec_runtime.values.codecs import ANY, Codec, ListOf
from deskspec_runtime.values.paging import OffsetPaging, PagePaging, PageWalk, Paging
from deskspec_runtime.values.unset import UNSET
from deskspec_toolkit.openapi.methods import iterator_name
from deskspec_toolkit.simulator import Simulator
from harness.catalogue import Call, client_class, operations
from runtime.every_operation import MODES, REPRESENTED, each

PAGING = each(REPRESENTED, lambda call: isinstance(call.operation.paging, OffsetPaging))
OPTIONAL = each(
    operations().values(), lambda call: call.operation.paging and call.operation.paging.is_optional
)
ONE_PAGE = each(REPRESENTED, lambda call: call.is_listing and not call.operation.paging)


class Provider:
    """Serves so many items by offset and limit, and counts the requests."""

    def __init__(self, call: Call, items: int, total: int | None = None, ignores: bool = False):
        self.call = call
        self.items = [{"id": number} for number in range(items)]
        self.total = total
        self.ignores = ignores
        self.queries: list[Mapping[str, str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = {name: str(value) for name, value in sent(request).items()}
        self.queries.append(query)
        offset = 0 if self.ignores else int(query.get("offset", "0"))
        limit = int(query.get("limit", "100"))
        total = self.total
        totals = {} if total is None else {"total": total, "meta": {"total": total}}
        body = self.call.listing(self.items[offset : offset + limit], **totals)
        return httpx.Response(200, content=json.dumps(body))


class Whole(Provider):
    """Does not page: serves all items whatever is asked for, and no total."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.queries.append(request.url.params)
        return httpx.Response(200, content=json.dumps(self.call.listing(self.items)))


def sent(request: httpx.Request) -> dict[str, Any]:
    """The arguments of a request, from its query or its body."""
    return {**request.url.params, **(json.loads(request.content) if request.content else {})}


def id_of(item: Any) -> Any:
    return item["id"]


def collect(
    call: Call,
    mode: str,
    provider: Provider,
    take: int | None = None,
    look: Callable[[Any], Any] = id_of,
    **more: Any,
) -> Any:
    """The ids of the items of an iterator, or what else `look` returns, up to a number of them."""
    resource, method = call.operation.name.split(".")
    name = iterator_name(method)
    options = {"transport": httpx.MockTransport(provider), "base_url": "https://vendor.example"}
    client = client_class(call.contract.vendor, mode)("key", verify=False, **options)
    items = getattr(getattr(client, resource), name)(**call.minimal_arguments(), **more)

    async def from_async() -> list[Any]:
        seen = []
        async for item in items:
            seen.append(look(item))
            if len(seen) == take:
                break
        await items.aclose()
        await client.close()
        return seen

    if mode == "async":
        return asyncio.run(from_async())
    seen = []
    with client:
        for item in items:
            seen.append(look(item))
            if len(seen) == take:
                break
    return seen


@MODES
@PAGING
@pytest.mark.parametrize("total", [None, 25])
def test_every_item_comes_once_and_in_order(call: Call, total: int | None, mode: str) -> None:
    provider = Provider(call, items=25, total=total)
    assert collect(call, mode, provider, limit=10) == list(range(25))
    assert [query.get("offset", "0") for query in provider.queries] == ["0", "10", "20"]


@MODES
@PAGING
def test_no_page_is_requested_before_it_is_needed(call: Call, mode: str) -> None:
    provider = Provider(call, items=25)
    assert collect(call, mode, provider, take=10, limit=10) == list(range(10))
    assert len(provider.queries) == 1


class Forgetful(Provider):
    """Notes with each request how many of the pages before it are still in memory."""

    def __init__(self, call: Call, items: int) -> None:
        super().__init__(call, items)
        self.pages: list[ref[Page[Any]]] = []
        self.alive: list[int] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.alive.append(sum(page() is not None for page in self.pages))
        return super().__call__(request)


@MODES
@PAGING
def test_page_is_let_go_before_the_next_one_is_requested(call: Call, mode: str) -> None:
    provider = Forgetful(call, items=25)
    collect(call, mode, provider, limit=10, on_page=lambda page: provider.pages.append(ref(page)))
    assert provider.alive == [0, 0, 0]


@MODES
@PAGING
@pytest.mark.parametrize("prefetch", [0, 1])
def test_item_is_let_go_before_the_next_one_comes(call: Call, mode: str, prefetch: int) -> None:
    items: list[ref[Any]] = []

    def alive(item: Any) -> int:
        items.append(ref(item))
        return sum(each() is not None for each in items)

    provider = Provider(call, items=25)
    counted = collect(call, mode, provider, look=alive, limit=10, prefetch=prefetch)
    assert max(counted) <= 2  # a loop has its last item until it gets the next one
    assert len(counted) == 25


@MODES
@PAGING
def test_items_are_those_of_the_page_that_a_callback_gets(call: Call, mode: str) -> None:
    pages: list[Page[Any]] = []
    provider = Provider(call, items=25)
    items = collect(call, mode, provider, look=lambda item: item, limit=10, on_page=pages.append)
    of_pages = [item for page in pages for item in page]
    assert [id(item) for item in items] == [id(item) for item in of_pages]
    items[0].id = 7
    assert call.items(pages[0].to_dict())[0]["id"] == 7


def test_items_of_a_page_are_made_when_somebody_asks_for_them() -> None:
    class Counting(Codec):
        made = 0

        def decode(self, wire: Any) -> Any:
            self.made += 1
            return {"of": wire}

    codec = Counting()
    body = {"data": [1, 2]}
    page = Page[Any](total=2, has_more=False, body=body, key="data", codec=ListOf(codec))
    assert (len(page), bool(page), repr(page)) == (
        2,
        True,
        "Page(2 items, total=2, has_more=False)",
    )
    assert page.to_dict() == body
    assert codec.made == 0
    assert page.items == [{"of": 1}, {"of": 2}]
    assert page.items is page.items
    assert codec.made == 2
    del page.items[0]
    assert (len(page), list(page)) == (1, [{"of": 2}])


@MODES
@PAGING
def test_filters_and_page_size_go_along_to_every_page(call: Call, mode: str) -> None:
    provider = Provider(call, items=5)
    filters: dict[str, Any] = {"order": "asc"} if "order" in call.operation.query else {}
    collect(call, mode, provider, limit=2, **filters)
    assert len(provider.queries) == 3
    for query in provider.queries:
        assert query == {**query, **filters, "limit": "2"}


@MODES
@PAGING
@pytest.mark.parametrize(("items", "total"), [(0, None), (0, 0), (10, None), (10, 10), (0, 7)])
def test_it_ends_on_an_empty_or_a_last_page(
    call: Call, items: int, total: int | None, mode: str
) -> None:
    provider = Provider(call, items=items, total=total)
    assert collect(call, mode, provider, limit=5) == list(range(items))
    assert len(provider.queries) <= items // 5 + 1


@MODES
@PAGING
def test_a_total_that_is_too_small_loses_nothing(call: Call, mode: str) -> None:
    assert collect(call, mode, Provider(call, items=25, total=0), limit=10) == list(range(25))


@MODES
@PAGING
def test_a_provider_that_ignores_the_offset_is_an_error_and_no_endless_loop(
    call: Call, mode: str
) -> None:
    provider = Provider(call, items=5, total=100, ignores=True)
    pages: list[Page[Any]] = []
    with pytest.raises(DeskspecError, match="same page twice"):
        collect(call, mode, provider, limit=5, on_page=pages.append)
    assert len(provider.queries) == 2
    assert len(pages) == 1


@MODES
@OPTIONAL
@pytest.mark.parametrize("members", [99, 100, 101, 200])
@pytest.mark.parametrize("options", [{}, {"limit": 50}, {"limit": 100}, {"offset": 0}], ids=str)
def test_whole_list_of_a_variant_that_does_not_page_comes_once_and_ends(
    call: Call, options: dict[str, Any], members: int, mode: str
) -> None:
    pages: list[Page[Any]] = []

    provider = Whole(call, members)
    found = collect(call, mode, provider, on_page=pages.append, **options)
    assert found == list(range(members))
    assert [len(page) for page in pages] == [members]


def test_as_many_members_of_a_team_as_a_page_holds_come_once_from_a_simulator() -> None:
    with (
        Simulator(profiles={"helpcrunch": "g1"}, seed={"helpcrunch": {"agents": 96}}) as sim,
        HelpCrunch(sim.api_key, transport=sim.transport("helpcrunch")) as client,
    ):
        members = [member.id for member in client.agents.iter()]
    assert len(members) == len(set(members)) == 100


@MODES
@OPTIONAL
def test_list_that_may_be_whole_is_paged_where_it_pages(call: Call, mode: str) -> None:
    assert collect(call, mode, Provider(call, items=25), limit=10) == list(range(25))
    provider = Provider(call, items=5, total=100, ignores=True)
    with pytest.raises(DeskspecError, match="same page twice"):
        collect(call, mode, provider, limit=5)


@each(REPRESENTED, lambda call: call.is_listing)
def test_page_iterates_over_its_own_items_and_has_their_number(call: Call) -> None:
    body = call.listing([{"id": 1}, {"id": 2}], total=25, meta={"total": 25})
    page = call.operation.result.decode(body)
    assert list(page) == page.items
    assert [item["id"] for item in page] == [1, 2]
    assert len(page) == 2
    page.items.pop()
    assert len(page) == len(list(page)) == 1
    assert page
    empty = call.operation.result.decode(call.listing([]))
    assert len(empty) == 0
    assert not empty
    assert json.loads(page.to_json()) == page.to_dict()


@PAGING
def test_body_of_a_page_that_nobody_read_is_a_copy(call: Call) -> None:
    body = call.listing([{"id": 1, "more": {"inside": [1, {"deep": 2**70}]}}])
    page = call.operation.decoded(json.dumps(body).encode())
    copied = page.to_dict()
    assert copied == body
    page.entries[0]["more"]["inside"][1]["deep"] = 3
    assert copied == body
    page.items[0]["more"]["inside"].append(4)
    page.items.append(page.items[0])
    changed = [{"id": 1, "more": {"inside": [1, {"deep": 3}, 4]}}] * 2
    assert page.to_dict() == call.listing(changed)


@PAGING
def test_body_of_a_page_has_what_by_hand_was_put_into_it(call: Call) -> None:
    page = call.operation.decoded(json.dumps(call.listing([{"id": 1, "more": {}}])).encode())
    put = {"text": "x", "at": datetime.now(UTC), "what": call, "list": (1, 2)}
    page.entries[0]["more"].update(put)
    assert page.to_dict() == call.listing([{"id": 1, "more": put}])


@MODES
@PAGING
def test_progress_is_reported_with_each_page(call: Call, mode: str) -> None:
    pages: list[Page[Any]] = []
    collect(call, mode, Provider(call, items=25, total=25), limit=10, on_page=pages.append)
    assert [len(page.items) for page in pages] == [10, 10, 5]
    assert [page.has_more for page in pages] == [True, True, False]
    assert {page.total for page in pages} == {25}


@MODES
@PAGING
def test_progress_that_raises_is_logged_and_loses_no_item(
    call: Call, mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(page: Page[Any]) -> None:
        raise RuntimeError("the bar is broken")

    provider = Provider(call, items=25, total=25)
    assert collect(call, mode, provider, limit=20, on_page=fail) == list(range(25))
    errors = [record for record in caplog.records if record.levelname == "ERROR"]
    assert [record.getMessage() for record in errors] == ["on_page raised; the call goes on"] * 2


@MODES
@ONE_PAGE
def test_list_that_does_not_page_is_gone_over_in_one_request(call: Call, mode: str) -> None:
    provider = Provider(call, items=25, total=100)
    pages: list[Page[Any]] = []
    assert collect(call, mode, provider, on_page=pages.append) == list(range(25))
    assert len(provider.queries) == 1
    assert [page.has_more for page in pages] == [False]


@MODES
@PAGING
def test_wrong_arguments_of_an_iterator_show_at_once(call: Call, mode: str) -> None:
    provider = Provider(call, items=1)
    with pytest.raises(TypeError, match="limit must be an int"):
        collect(call, mode, provider, limit="many")
    assert provider.queries == []


@PAGING
def test_an_iterator_has_no_raw_form(call: Call) -> None:
    client = client_class(call.contract.vendor, "sync")("key", base_url="https://vendor.example")
    resource, method = call.operation.name.split(".")
    name = iterator_name(method)
    with client, pytest.raises(TypeError, match="iterator"):
        raw(getattr(getattr(client, resource), name))


def test_without_a_total_a_page_shorter_than_its_limit_is_the_last() -> None:
    paging = OffsetPaging(100)
    arguments = {"offset": 0, "limit": 10}

    def page(size: int) -> Page[int]:
        body = {"data": list(range(size))}
        return Page(total=None, has_more=False, body=body, key="data", codec=ListOf(ANY))

    assert paging.next_arguments(arguments, page(10)) == {"offset": 10, "limit": 10}
    assert paging.next_arguments(arguments, page(9)) is None
    assert paging.next_arguments(arguments, page(0)) is None


@pytest.mark.parametrize("paging", [OffsetPaging(1), PagePaging("page", "page_size", 1)])
def test_long_walk_remembers_none_of_the_pages_before(paging: Paging) -> None:
    names: list[str] = ["offset", "limit", "page", "page_size"]
    arguments = dict.fromkeys(names, UNSET)
    page = Page[int](total=None, has_more=True, body=[1], key="", codec=ListOf(ANY))
    walk = PageWalk("items.list", paging, arguments, lambda given: None, lambda content: page)

    def used_after(pages: range) -> int:
        for number in pages:
            assert walk.take(page, str(number).encode(), is_shown=True) == [1]
        return tracemalloc.get_traced_memory()[0]

    tracemalloc.start()
    try:
        few = used_after(range(100))
        many = used_after(range(100, 1100))
    finally:
        tracemalloc.stop()
    assert walk.leads_on
    assert many - few < 10_000


@MODES
def test_memory_does_not_grow_with_the_pages_of_a_walk(mode: str) -> None:
    call = operations()["helpcrunch-customers_list"]
    used: dict[int, int] = {}

    def serve(request: httpx.Request) -> httpx.Response:
        offset = int(request.url.params.get("offset", "0"))
        if offset in (100, 600):
            used[offset] = tracemalloc.get_traced_memory()[0]
        body = call.listing([{"id": 1, "offset": offset}], meta={"total": 601})
        return httpx.Response(200, content=json.dumps(body))

    async def serve_later(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0)  # asyncio forgets ended timers when it has a turn
        return serve(request)

    transport = httpx.MockTransport(serve if mode == "sync" else serve_later)
    client: Any = client_class(call.contract.vendor, mode)(
        "key", base_url="https://vendor.example", transport=transport, pacing=None
    )

    async def walk_async() -> int:
        async with client:
            return sum([customer.id async for customer in client.customers.iter(limit=1)])

    def walk() -> int:
        with client:
            return sum(customer.id for customer in client.customers.iter(limit=1))

    tracemalloc.start()
    try:
        assert (walk() if mode == "sync" else asyncio.run(walk_async())) == 601
    finally:
        tracemalloc.stop()
    assert used[600] - used[100] < 10_000


IMPOSSIBLE = [
    ("helpcrunch-customers_list", "limit", 0),
    ("helpcrunch-customers_list", "limit", -1),
    ("helpcrunch-customers_list", "offset", -5),
    ("kustomer-brands_list", "page", 0),
    ("kustomer-brands_list", "page_size", 0),
    ("doubletick-chats_list", "limit", 0),
]


@MODES
@pytest.mark.parametrize(("operation", "name", "value"), IMPOSSIBLE)
def test_page_that_no_list_has_is_refused_before_anything_is_sent(
    operation: str, name: str, value: int, mode: str
) -> None:
    call = operations()[operation]
    provider, given = Provider(call, items=25), dict[str, Any]({name: value})
    least = 0 if name == "offset" else 1
    with pytest.raises(ValueError, match=f"{name}.* at least {least}"):
        collect(call, mode, provider, **given)
    assert not provider.queries


@MODES
def test_progress_that_cannot_be_called_is_refused(mode: str) -> None:
    call = operations()["helpcrunch-customers_list"]
    provider = Provider(call, items=25)
    with pytest.raises(TypeError, match="on_page must be callable or None, not int"):
        collect(call, mode, provider, on_page=3)
    assert not provider.queries
