"""A list that ends at a last page is read on by its order: nothing twice, nothing lost in silence.

The operation is that of a made-up vendor, which has three pages at most.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from operator import ge, le
from typing import Any

import httpx
import pytest
from deskspec import UNSET, DeskspecError, Page
from deskspec_runtime.call.operation import Operation
from deskspec_runtime.client import AsyncClient, AsyncResourceMethods, Client, ResourceMethods
from deskspec_runtime.values.codecs import ANY, INTEGER, ListOf
from deskspec_runtime.values.limits import Limited
from deskspec_runtime.values.paging import LinkPaging
from deskspec_runtime.values.ranges import Ranges
from deskspec_runtime.values.results import ListedItems
from runtime.every_operation import MODES

LAST = 3
_QUERY = {"page": ("page", Limited(INTEGER, maximum=LAST)), "size": ("size", INTEGER)}
_RANGES = Ranges(
    page="page",
    last=LAST,
    sort="order",
    criteria="where",
    most=3,
    operators={"asc": "from", "desc": "to"},
    fields={"parcel_seen": ("seen",), "parcel_weight": ("weight",)},
    type=("type",),
)
SEARCH: Operation[Page[Any]] = Operation(
    operation_id="parcels_search",
    name="parcels.search",
    method="POST",
    path="/parcels",
    query=_QUERY,
    body={"where": ("where", ANY), "order": ("order", ANY)},
    effect="read",
    result=ListedItems("data", ListOf(ANY), totals=(("total",),)),
    paging=LinkPaging(_QUERY, ("next",), _RANGES),
)


class Parcels(ResourceMethods):
    def iter(self, **given: Any) -> Iterator[Any]:
        return self._iterate(SEARCH, {**dict.fromkeys(SEARCH.inputs, UNSET), **given}, None, 0, {})


class AsyncParcels(AsyncResourceMethods):
    def iter(self, **given: Any) -> AsyncIterator[Any]:
        return self._iterate(SEARCH, {**dict.fromkeys(SEARCH.inputs, UNSET), **given}, None, 0, {})


class Vendor(Client):
    _default_base_url = "https://parcels.example/v1"
    _auth_scheme = "Bearer "
    _environment = "PARCELS"


class AsyncVendor(AsyncClient):
    _default_base_url = "https://parcels.example/v1"
    _auth_scheme = "Bearer "
    _environment = "PARCELS"


class Provider:
    """Sorts and filters its parcels, and serves three pages of two."""

    def __init__(
        self, parcels: list[dict[str, Any]], *, has_link: bool = True, has_total: bool = False
    ) -> None:
        self.parcels = parcels
        self.has_link = has_link
        self.has_total = has_total
        self.sorts = self.filters = True
        self.bodies: list[Any] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        number = int(request.url.params.get("page", 1))
        assert number <= LAST
        self.bodies.append((number, body))
        found = self.parcels
        where = body.get("where", [])
        for criterion in (where if isinstance(where, list) else [where]) if self.filters else ():
            ((name, ((operator, value),)),) = ((n, c.items()) for n, c in criterion.items())
            field = name.removeprefix("parcel_")
            kept = ge if operator == "from" else le
            found = [each for each in found if kept(key(each[field]), key(value))]
        (order,) = orders if isinstance(orders := body.get("order", {}), list) else [orders]
        for name, direction in order.items() if self.sorts else ():
            field = name.removeprefix("parcel_")
            found = sorted(found, key=lambda each: key(each[field]), reverse=direction == "desc")
        has_more = number * 2 < len(found)
        has_link = has_more and (self.has_link or number < LAST)
        page: dict[str, Any] = {"data": found[number * 2 - 2 : number * 2]}
        page["next"] = f"/v1/parcels?page={number + 1}" if has_link else None
        if self.has_total:
            page["total"] = len(found)
        return httpx.Response(200, json=page)


def key(value: Any) -> Any:
    """What values are compared by: instants by their time."""
    return datetime.fromisoformat(value) if str(value).endswith("Z") else value


def collected(mode: str, provider: Provider, seen: list[Any], **given: Any) -> None:
    """Read all items of an iterator into a list, to the end or to its exception."""
    transport = httpx.MockTransport(provider)

    async def run() -> None:
        async with AsyncVendor("a-key", transport=transport) as client:
            async for each in AsyncParcels(client).iter(**given):
                seen.append(each)

    if mode == "async":
        asyncio.run(run())
        return
    with Vendor("a-key", transport=transport) as client:
        seen.extend(Parcels(client).iter(**given))


def parcels(*weights: Any) -> list[dict[str, Any]]:
    return [{"id": f"p{n}", "type": "parcel", "weight": weight} for n, weight in enumerate(weights)]


UP, DOWN = {"parcel_weight": "asc"}, {"parcel_weight": "desc"}


@MODES
@pytest.mark.parametrize(
    "weights",
    [
        pytest.param(range(20), id="each another"),
        pytest.param([0, 1, 2, 3, 4, 4, 4, 5, 6, 7, 8], id="border within equal ones"),
        pytest.param([n // 4 for n in range(20)], id="four of each"),
        pytest.param([n // 5 for n in range(21)], id="five of each"),
        pytest.param([0] * 6, id="no more than pages"),
        pytest.param(range(7), id="one more than pages"),
        pytest.param([], id="none"),
    ],
)
@pytest.mark.parametrize("order", [UP, DOWN], ids=["up", "down"])
@pytest.mark.parametrize("has_link", [True, False], ids=["link", "no link"])
def test_all_are_read_once_and_in_order(
    mode: str, weights: list[int], order: dict[str, str], has_link: bool
) -> None:
    provider = Provider(parcels(*weights), has_link=has_link, has_total=not has_link)
    seen: list[Any] = []
    collected(mode, provider, seen, order=order)
    assert [each["weight"] for each in seen] == sorted(weights, reverse=order is DOWN)
    assert len({each["id"] for each in seen}) == len(weights)


@MODES
def test_a_range_adds_one_criterion_to_those_of_the_call(mode: str) -> None:
    provider = Provider(parcels(*range(16)))
    for where, own in ((UNSET, []), ({"parcel_weight": {"from": 0}}, [0]), ([], [])):
        provider.bodies.clear()
        collected(mode, provider, [], order=[UP], where=where)
        firsts = [body.get("where", []) for number, body in provider.bodies if number == 1]
        criteria = [
            [c["parcel_weight"]["from"] for c in ([each] if isinstance(each, dict) else each)]
            for each in firsts
        ]
        assert criteria == [own, [*own, 5], [*own, 10]]


@pytest.mark.parametrize("order", [UP, DOWN], ids=["up", "down"])
def test_instants_are_compared_as_instants(order: dict[str, str]) -> None:
    texts = ["2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00.500Z"]
    texts = [*texts[:2] * 2, *texts[2:] * 3]
    many = [{"id": n, "type": "parcel.small", "seen": text} for n, text in enumerate(texts)]
    provider = Provider(many)
    seen: list[Any] = []
    by_time = {"parcel_seen": order["parcel_weight"]}
    collected("sync", provider, seen, order=by_time)
    assert sorted(each["id"] for each in seen) == list(range(7))


@MODES
@pytest.mark.parametrize(
    ("weights", "given", "count", "why"),
    [
        (range(7), {}, 6, "to read on, pass order with one of parcel_seen, parcel_weight"),
        (range(7), {"order": {"parcel_id": "asc"}}, 6, "to read on, pass order with one of"),
        ([1] * 7, {"order": UP}, 6, "all items of the last pages have one parcel_weight"),
        ([0] + [1] * 9, {"order": UP}, 7, "all items of the last pages have one parcel_weight"),
        (
            range(7),
            {"order": UP, "where": [{"parcel_weight": {"from": -n}} for n in range(3)]},
            6,
            "to read on, pass fewer than 3 where",
        ),
    ],
)
def test_it_raises_where_there_is_more_that_cannot_be_read(
    mode: str, weights: list[int], given: dict[str, Any], count: int, why: str
) -> None:
    seen: list[Any] = []
    with pytest.raises(DeskspecError, match=f"^parcels.search: the provider sends no .*: {why}"):
        collected(mode, Provider(parcels(*weights)), seen, **given)
    assert len({each["id"] for each in seen}) == len(seen) == count


@MODES
@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"type": "letter"}, "parcel_weight is of another type than they are"),
        ({"id": None}, "the last one has no id, or no parcel_weight to go on from"),
        ({"weight": None}, "the last one has no id, or no parcel_weight to go on from"),
        ({"weight": -1}, "they are not in the order that was asked for"),
    ],
)
def test_it_raises_where_the_items_do_not_lead_on(
    mode: str, change: dict[str, Any], why: str
) -> None:
    provider = Provider(parcels(*range(9)))
    provider.sorts = False
    provider.parcels[5] |= change
    seen: list[Any] = []
    with pytest.raises(DeskspecError, match=why):
        collected(mode, provider, seen, order=UP)
    assert len(seen) == 6


@MODES
def test_pages_before_the_first_one_are_not_read(mode: str) -> None:
    seen: list[Any] = []
    collected(mode, Provider(parcels(0, 0, 0, 1, 1, 1, 2, 3)), seen, order=UP, page=2)
    assert [each["weight"] for each in seen] == [0, 1, 1, 1, 2, 3]
    seen.clear()
    with pytest.raises(DeskspecError, match="all items of the last pages have one parcel_weight"):
        collected(mode, Provider(parcels(0, 0, 0, 0, 0, 0, 0, 3)), seen, order=UP, page=3)
    assert [each["id"] for each in seen] == ["p4", "p5"]


@MODES
def test_it_raises_where_the_provider_does_not_filter(mode: str) -> None:
    provider = Provider(parcels(*range(9)))
    provider.filters = False
    seen: list[Any] = []
    with pytest.raises(DeskspecError, match="they are not in the order that was asked for"):
        collected(mode, provider, seen, order=UP)
    assert [each["weight"] for each in seen] == [*range(6)]
