"""Paging by cursor, by link or by page number: to the end, never in a circle or to another host.

The operations are those of a made-up vendor, so that the tests hold for every vendor.
"""

import asyncio
import copy
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from deskspec import UNSET, DeskspecError, Page
from deskspec_runtime.call.operation import Operation
from deskspec_runtime.client import AsyncClient, AsyncResourceMethods, Client, ResourceMethods
from deskspec_runtime.values.codecs import ANY, INSTANT, INTEGER, TEXT, ListOf
from deskspec_runtime.values.paging import CursorPaging, LinkPaging, PagePaging
from deskspec_runtime.values.results import ListedItems
from runtime.every_operation import MODES

BY_CURSOR: Operation[Page[Any]] = Operation(
    operation_id="parcels_list",
    name="parcels.list",
    method="GET",
    path="/parcels",
    query={
        "kind": ("kind", TEXT),
        "cursor": ("page[cursor]", TEXT),
        "limit": ("page[size]", INTEGER),
    },
    effect="read",
    result=ListedItems("data", ListOf(ANY), totals=(("meta", "total"),)),
    paging=CursorPaging({"cursor": (TEXT, ("meta", "next"))}),
)
_QUERY = {
    "kind": ("kind", TEXT),
    "since": ("filter[since]", INSTANT),
    "page": ("page[number]", INTEGER),
    "size": ("page[size]", INTEGER),
}
BY_LINK: Operation[Page[Any]] = Operation(
    operation_id="parcels_list",
    name="parcels.list",
    method="GET",
    path="/parcels",
    query=_QUERY,
    effect="read",
    result=ListedItems("data", ListOf(ANY)),
    paging=LinkPaging(_QUERY, ("links", "next")),
)
BY_NUMBER: Operation[Page[Any]] = Operation(
    operation_id="parcels_list",
    name="parcels.list",
    method="GET",
    path="/parcels",
    query=_QUERY,
    effect="read",
    result=ListedItems("data", ListOf(ANY)),
    paging=PagePaging("page", "size", 3),
)
OPERATIONS = pytest.mark.parametrize(
    "operation", [pytest.param(BY_CURSOR, id="cursor"), pytest.param(BY_LINK, id="link")]
)


class Parcels(ResourceMethods):
    """What is generated for an operation that pages."""

    def list(self, operation: Operation[Page[Any]], **given: Any) -> Page[Any]:
        return self._call(operation, complete(operation, given), {})

    def iter(self, operation: Operation[Page[Any]], **given: Any) -> Iterator[Any]:
        return self._iterate(operation, complete(operation, given), None, 0, {})


class AsyncParcels(AsyncResourceMethods):
    """The same for async clients."""

    async def list(self, operation: Operation[Page[Any]], **given: Any) -> Page[Any]:
        return await self._call(operation, complete(operation, given), {})

    def iter(self, operation: Operation[Page[Any]], **given: Any) -> AsyncIterator[Any]:
        return self._iterate(operation, complete(operation, given), None, 0, {})


class Vendor(Client):
    _default_base_url = "https://parcels.example/v1"
    _auth_scheme = "Bearer "
    _environment = "PARCELS"


class AsyncVendor(AsyncClient):
    _default_base_url = "https://parcels.example/v1"
    _auth_scheme = "Bearer "
    _environment = "PARCELS"


def complete(operation: Operation[Page[Any]], given: dict[str, Any]) -> dict[str, Any]:
    return {**dict.fromkeys(operation.query, UNSET), **given}


class Provider:
    """Serves pages, one after the other, and keeps the requests."""

    def __init__(self, *bodies: Any) -> None:
        self.bodies = list(bodies)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json=self.bodies[len(self.requests) - 1])

    @property
    def queries(self) -> list[dict[str, str]]:
        return [dict(request.url.params) for request in self.requests]


def page(operation: Operation[Page[Any]], items: list[int], following: Any) -> dict[str, Any]:
    """A body with its cursor, or with its link."""
    place = "meta" if operation is BY_CURSOR else "links"
    return {"data": items, place: {"next": following}}


def collect(operation: Operation[Page[Any]], mode: str, provider: Provider, **given: Any) -> Any:
    """All items of an iterator."""
    transport = httpx.MockTransport(provider)

    async def from_async() -> list[Any]:
        async with AsyncVendor("a-key", transport=transport, verify=False) as client:
            return [item async for item in AsyncParcels(client).iter(operation, **given)]

    if mode == "async":
        return asyncio.run(from_async())
    with Vendor("a-key", transport=transport, verify=False) as client:
        return list(Parcels(client).iter(operation, **given))


def first(operation: Operation[Page[Any]], mode: str, provider: Provider) -> Page[Any]:
    """The page of a single call."""
    transport = httpx.MockTransport(provider)

    async def from_async() -> Page[Any]:
        async with AsyncVendor("a-key", transport=transport, verify=False) as client:
            return await AsyncParcels(client).list(operation)

    if mode == "async":
        return asyncio.run(from_async())
    with Vendor("a-key", transport=transport, verify=False) as client:
        return Parcels(client).list(operation)


@MODES
def test_cursor_of_a_page_gets_the_next_one_and_other_arguments_stay(mode: str) -> None:
    provider = Provider(
        page(BY_CURSOR, [1, 2], "A/+="), page(BY_CURSOR, [3], "B"), page(BY_CURSOR, [4], None)
    )
    assert collect(BY_CURSOR, mode, provider, kind="express", limit=2) == [1, 2, 3, 4]
    start = {"kind": "express", "page[size]": "2"}
    assert provider.queries == [
        start,
        {**start, "page[cursor]": "A/+="},
        {**start, "page[cursor]": "B"},
    ]


@MODES
def test_link_of_a_page_gets_the_next_one_and_other_arguments_stay(mode: str) -> None:
    second = "https://parcels.example/v1/parcels?page[number]=2&page[size]=7"
    third = f"/parcels?{quote('page[number]')}=3&kind=slow+and%20cheap"
    provider = Provider(
        page(BY_LINK, [1], second), page(BY_LINK, [2], third), page(BY_LINK, [3], None)
    )
    assert collect(BY_LINK, mode, provider, kind="express", size=5) == [1, 2, 3]
    assert provider.queries == [
        {"kind": "express", "page[size]": "5"},
        {"kind": "express", "page[size]": "7", "page[number]": "2"},
        {"kind": "slow and cheap", "page[size]": "7", "page[number]": "3"},
    ]


@MODES
@pytest.mark.parametrize(
    ("pages", "given", "numbers"),
    [
        ([[1, 2, 3], [4]], {}, [None, "2"]),
        ([[1, 2, 3], []], {}, [None, "2"]),
        ([[]], {}, [None]),
        ([[1, 2], [3, 4], [5]], {"size": 2, "page": 4}, ["4", "5", "6"]),
        ([[]], {"size": 0}, [None]),
    ],
)
def test_pages_are_numbered_to_one_that_is_not_full(
    pages: list[list[int]], given: dict[str, Any], numbers: list[str | None], mode: str
) -> None:
    provider = Provider(*({"data": items} for items in pages))
    found = collect(BY_NUMBER, mode, provider, kind="express", **given)
    assert found == [item for items in pages for item in items]
    assert [query.get("page[number]") for query in provider.queries] == numbers
    assert {query["kind"] for query in provider.queries} == {"express"}


@MODES
def test_full_page_that_comes_for_every_number_is_an_error(mode: str) -> None:
    provider = Provider(*([{"data": [1, 2, 3]}] * 3))
    with pytest.raises(DeskspecError, match="sent the same page twice"):
        collect(BY_NUMBER, mode, provider)


@MODES
@pytest.mark.parametrize(
    "link",
    [
        "https://elsewhere.example/v1/parcels?page[number]=2",
        "https://user:pass@elsewhere.example:8443/steal?page[number]=2#part",
        "http://parcels.example/v2/others?page[number]=2",
        "//elsewhere.example?page[number]=2",
        "https://[no-host?page[number]=2",
        "?page[number]=2#?page[number]=3",
        "https://parcels.example/v1/parcels?page[number]=2&key=planted&page[x]=1&page=9",
    ],
)
def test_of_a_link_only_known_names_of_its_query_are_used(link: str, mode: str) -> None:
    provider = Provider(page(BY_LINK, [1], link), page(BY_LINK, [2], None))
    assert collect(BY_LINK, mode, provider) == [1, 2]
    base = "https://parcels.example/v1/parcels"
    assert [str(request.url) for request in provider.requests] == [
        base,
        f"{base}?page%5Bnumber%5D=2",
    ]


@MODES
def test_value_of_a_link_is_sent_in_the_form_of_its_argument(mode: str) -> None:
    link = "?filter[since]=2025-01-23T06:00:46%2B02:00"
    provider = Provider(page(BY_LINK, [1], link), page(BY_LINK, [2], None))
    assert collect(BY_LINK, mode, provider) == [1, 2]
    assert provider.queries[1] == {"filter[since]": "2025-01-23T04:00:46.000Z"}


@MODES
@OPERATIONS
@pytest.mark.parametrize("following", [None, ""])
def test_page_without_anything_to_follow_is_the_last(
    operation: Operation[Page[Any]], following: Any, mode: str
) -> None:
    provider = Provider(page(operation, [1], following))
    assert collect(operation, mode, provider) == [1]
    assert not first(operation, mode, Provider(page(operation, [1], following))).has_more


@MODES
@OPERATIONS
@pytest.mark.parametrize(
    "body",
    [
        {"data": [1]},
        {"data": [1], "meta": None, "links": None},
        {"data": [1], "meta": [], "links": ""},
    ],
)
def test_page_without_a_place_for_it_is_the_last(
    operation: Operation[Page[Any]], body: Any, mode: str
) -> None:
    assert collect(operation, mode, Provider(body)) == [1]


@MODES
@OPERATIONS
def test_empty_page_is_the_last_even_with_a_next_one(
    operation: Operation[Page[Any]], mode: str
) -> None:
    follow = "A" if operation is BY_CURSOR else "?page[number]=2"
    more = "B" if operation is BY_CURSOR else "?page[number]=3"
    provider = Provider(page(operation, [1], follow), page(operation, [], more))
    assert collect(operation, mode, provider) == [1]
    assert first(operation, mode, Provider(page(operation, [1], follow))).has_more
    assert not first(operation, mode, Provider(page(operation, [], follow))).has_more


@MODES
@pytest.mark.parametrize(
    ("operation", "ways", "requests"),
    [
        (BY_CURSOR, ["A", "A"], 2),
        (BY_CURSOR, ["A", "B", "A"], 3),
        (BY_LINK, ["?page[number]=2", "?page[number]=2"], 2),
        (BY_LINK, ["?page[number]=2", "?page[number]=3", "?page[number]=2"], 3),
        (BY_LINK, ["?"], 1),
        (BY_LINK, ["https://parcels.example/v1/parcels"], 1),
        (BY_LINK, ["?key=planted"], 1),
    ],
)
def test_way_that_leads_back_is_an_error(
    operation: Operation[Page[Any]], ways: list[str], requests: int, mode: str
) -> None:
    bodies = [page(operation, [i], way) for i, way in enumerate(ways)]
    provider = Provider(*bodies)
    with pytest.raises(DeskspecError, match=r"parcels\.list: .* pointed back to a page") as raised:
        collect(operation, mode, provider)
    assert len(provider.requests) == requests
    assert "planted" not in str(raised.value)


@MODES
def test_flag_for_more_without_a_cursor_is_an_error_after_the_items(mode: str) -> None:
    flagged = CursorPaging({"cursor": (TEXT, ("meta", "next"))}, ("meta", "more"))
    operation = copy.copy(BY_CURSOR)
    operation.paging = flagged
    provider = Provider({"data": [1], "meta": {"more": True}})
    with pytest.raises(DeskspecError, match="says that there is more, and names no further page"):
        collect(operation, mode, provider)
    assert len(provider.requests) == 1
    body = {"data": [1], "meta": {"more": True}}
    assert first(operation, mode, Provider(body)).has_more


@MODES
def test_link_to_the_same_page_is_an_error(mode: str) -> None:
    provider = Provider(page(BY_LINK, [1], "?page[number]=4&page[size]=5"))
    with pytest.raises(DeskspecError, match="pointed back"):
        collect(BY_LINK, mode, provider, page=4, size=5)
    assert len(provider.requests) == 1


@MODES
@OPERATIONS
def test_same_page_behind_another_way_is_an_error(
    operation: Operation[Page[Any]], mode: str
) -> None:
    follow = "A" if operation is BY_CURSOR else "?page[number]=2"
    same = page(operation, [1], follow)
    with pytest.raises(DeskspecError, match="same page twice"):
        collect(operation, mode, Provider(same, same))


@MODES
@pytest.mark.parametrize(
    ("operation", "way"),
    [
        (BY_CURSOR, 7),
        (BY_CURSOR, ["B"]),
        (BY_LINK, "?page[number]=two"),
        (BY_LINK, "?page[size]=02"),
    ],
)
def test_way_that_no_argument_can_take_is_the_providers_fault(
    operation: Operation[Page[Any]], way: Any, mode: str
) -> None:
    provider = Provider(page(operation, [1], way))
    with pytest.raises(DeskspecError, match="named a next page that cannot be requested"):
        collect(operation, mode, provider)
    assert len(provider.requests) == 1


@OPERATIONS
def test_walk_remembers_little_of_each_page(operation: Operation[Page[Any]]) -> None:
    used: dict[int, int] = {}

    def serve(request: httpx.Request) -> httpx.Response:
        number = len(str(request.url.params.get("page[cursor]", "")))
        number = int(request.url.params.get("page[number]", number))
        if number in (100, 600):
            used[number] = tracemalloc.get_traced_memory()[0]
        following: Any = "x" * (number + 1)
        if operation is BY_LINK:
            following = f"/v1/parcels?page[number]={number + 1}&page[size]=1"
        return httpx.Response(
            200, json=page(operation, [number], following if number < 601 else None)
        )

    tracemalloc.start()
    try:
        with Vendor("a-key", transport=httpx.MockTransport(serve), verify=False) as client:
            assert sum(1 for _ in Parcels(client).iter(operation)) == 602
    finally:
        tracemalloc.stop()
    assert used[600] - used[100] < 500 * 200
