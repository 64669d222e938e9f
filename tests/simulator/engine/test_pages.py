"""Pages of every kind, and what a page says of itself."""

from typing import Any

import pytest
from simulator.asking import marks
from simulator.engine.conftest import Serve
from simulator.engine.harbour import Harbour, contract


def names(page: Any, key: str = "data") -> list[str]:
    return [each["name"] for each in page[key]]


@pytest.fixture
def fleet(serve: Serve) -> Harbour:
    """Argo, and six further ships."""
    return serve(seed={"harbour": {"ships": [{"name": name} for name in "ABCDEF"]}})


def test_offset_pages_have_the_total(fleet: Harbour) -> None:
    first = fleet.got("/ships")
    assert (names(first), first["total"]) == (["Argo", "A", "B"], 7)
    last = fleet.got("/ships?offset=5&limit=4")
    assert (names(last), last["total"]) == (["E", "F"], 7)
    assert names(fleet.got("/ships?offset=7")) == []


def test_each_entry_of_a_list_with_commas_is_read(serve: Serve) -> None:
    document = contract("full")
    items = {"type": "string", "enum": ["red", "blue"]}
    schema = {"type": "array", "items": items}
    flags = {"name": "flags", "in": "query", "style": "form", "explode": False, "schema": schema}
    listing = document["paths"]["/ships"]["get"]
    listing["parameters"] = [flags]
    fleet = serve(document=document)
    assert fleet.ask("GET", "/ships?flags=red,blue").status_code == 200
    assert fleet.ask("GET", "/ships?flags=red,green").status_code == 400
    flags["explode"] = True
    assert serve(document=document).ask("GET", "/ships?flags=red,blue").status_code == 400


def test_a_request_that_breaks_a_rule_is_refused(serve: Serve) -> None:
    document = contract("full")
    listing = document["paths"]["/ships"]["get"]["x-deskspec"]
    listing["rules"] = [{"exactly_one": [["builtAfter", "query/builtBefore"], "name"]}]
    document["components"]["schemas"]["ShipInput"]["x-deskspec"] = {
        "rules": [{"at_least_one": ["name", "length"]}]
    }
    harbour = serve(document=document)
    for query in ("name=Argo", "builtAfter=1&builtBefore=2"):
        assert harbour.ask("GET", f"/ships?{query}").status_code == 200
    for query in ("", "builtAfter=1", "builtAfter=1&builtBefore=2&name=Argo"):
        assert harbour.ask("GET", f"/ships?{query}").status_code == 400
    assert harbour.ask("POST", "/ships", json={"name": "Swan"}).status_code == 201
    assert harbour.ask("POST", "/ships", json={"afloat": True}).status_code == 422


@pytest.mark.parametrize("query", ["offset=-1", "limit=0", "limit=-5"])
def test_a_page_below_the_range_is_marked(fleet: Harbour, query: str) -> None:
    response = fleet.ask("GET", f"/ships?{query}")
    found = names(response.json())
    assert found == ([] if "limit" in query else ["Argo", "A", "B"])
    assert marks(response) == ["meaning of an offset or limit below its range"]


@pytest.mark.parametrize(
    "query", ["limit=101", "limit=x", "offset=1.5", "offset=1&offset=2", "order=up", "afloat=yes"]
)
def test_a_parameter_that_the_contract_forbids_is_refused(fleet: Harbour, query: str) -> None:
    assert fleet.ask("GET", f"/ships?{query}").status_code == 400


def test_numbered_pages_have_links_and_counts(serve: Serve) -> None:
    harbour = serve(seed={"harbour": {"berths": 4}})
    second = harbour.got("/berths?page=2")
    assert len(second["berths"]) == 2
    assert second["meta"] == {
        "totalItems": 5,
        "totalPages": 3,
        "currentPage": 2,
        "perPage": 2,
        "self": "/berths?page=2&perPage=2",
        "first": "/berths?page=1&perPage=2",
        "prev": "/berths?page=1&perPage=2",
        "next": "/berths?page=3&perPage=2",
        "last": "/berths?page=3&perPage=2",
    }


def test_the_first_page_has_no_previous_and_the_last_no_next_link(serve: Serve) -> None:
    harbour = serve(seed={"harbour": {"berths": 2}})
    assert "prev" not in harbour.got("/berths")["meta"]
    assert harbour.got("/berths?page=2")["meta"]["next"] is None


def test_numbered_pages_have_every_record_once(serve: Serve) -> None:
    harbour = serve(seed={"harbour": {"berths": 6}})
    pages = [harbour.got(f"/berths?page={number}")["berths"] for number in (1, 2, 3, 4)]
    ids = [berth["id"] for page in pages for berth in page]
    assert len(ids) == len(set(ids)) == 7


def test_cursor_pages_are_followed_to_the_last(serve: Serve) -> None:
    harbour = serve(seed={"harbour": {"captains": [{"name": name} for name in "ABCD"]}})
    found: list[str] = []
    path = "/captains"
    while path:
        page = harbour.got(path)
        found += names(page)
        cursor = page["meta"]["after"]
        assert page["hasMore"] is (cursor is not None)
        path = f"/captains?after={cursor}" if cursor else ""
    assert found == ["Jason", "A", "B", "C", "D"]


def test_all_parts_of_a_cursor_lead_to_the_next_page(serve: Serve) -> None:
    harbour = serve(seed={"harbour": {"tides": [{"name": name} for name in "ABCD"]}})
    found: list[str] = []
    cursor: dict[str, Any] = {}
    path = "/tides"
    while path:
        page = harbour.got(path)
        found += [each.get("name", "") for each in page["tides"]]
        cursor = page["next"]
        path = f"/tides?lastId={cursor['id']}&lastTurn={cursor['turn']}" if cursor["isMore"] else ""
    assert [*"ABCD"] == found[-4:]
    assert len(found) == len(set(found))
    assert cursor == {"id": None, "turn": None, "isMore": False}
    second = harbour.got("/tides")["next"]
    for part in (f"lastId={second['id']}", f"lastTurn={second['turn']}"):
        assert harbour.ask("GET", f"/tides?{part}").status_code == 400


def test_a_cursor_may_be_of_the_last_item(serve: Serve) -> None:
    harbour = serve()
    assert [each["id"] for each in harbour.got("/pilots?limit=1")] == ["p1"]
    rest = harbour.got("/pilots?limit=1&afterId=p1&afterName=Tiphys")
    assert [each["id"] for each in rest] == ["p2"]
    assert harbour.ask("GET", "/pilots?afterId=p1&afterName=Ancaeus").status_code == 400


@pytest.mark.parametrize("cursor", ["x", "-1", "99", "1.5", "", "%D9%A1x"])
def test_a_cursor_of_no_page_is_refused(harbour: Harbour, cursor: str) -> None:
    response = harbour.ask("GET", f"/captains?after={cursor}")
    assert (response.status_code, response.json()["error"]) == (400, "after format")


def test_link_pages_are_followed_to_the_last(serve: Serve) -> None:
    harbour = serve()
    for text in "abcde":
        harbour.ask("POST", "/ships/41/logs", json={"text": text})
    found: list[str] = []
    path = "/ships/41/logs"
    links: list[Any] = []
    while path:
        page = harbour.got(path)
        found += [entry["text"] for entry in page["entries"]]
        links.append(page["links"])
        path = page["links"]["next"]
    assert found == list("abcde")
    assert [each["prev"] for each in links] == [
        None,
        links[0]["first"],
        links[1]["first"].replace("page=1", "page=2"),
    ]
    assert {each["last"] for each in links} == {"/ships/41/logs?page=3&pageSize=2"}


def test_a_list_without_pages_has_all(serve: Serve) -> None:
    harbour = serve(seed={"harbour": {"flags": 150}})
    assert len(harbour.got("/flags")["flags"]) == 152


def test_a_list_that_is_the_body_has_all(serve: Serve) -> None:
    harbour = serve(seed={"harbour": {"pilots": [{"name": "Erginus"}]}})
    assert [each["name"] for each in harbour.got("/pilots")] == ["Tiphys", "Ancaeus", "Erginus"]


def test_a_list_below_a_record_has_its_own(serve: Serve) -> None:
    harbour = serve(seed={"harbour": {"ships": [{"name": "B"}]}})
    harbour.ask("POST", "/ships/41/logs", json={"text": "a"})
    assert harbour.got("/ships/42/logs")["entries"] == []
    response = harbour.ask("GET", "/ships/9/logs")
    assert (response.json()["entries"], marks(response)) == ([], ["response for an unknown ship"])


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("name=B", ["B"]),
        ("name=b", []),
        ("afloat=true", ["Argo"]),
        ("builtAfter=1600000000", ["Argo", "C"]),
        ("builtAfter=1600000001", ["C"]),
        ("builtBefore=1600000000", ["Argo", "B"]),
        ("builtAfter=1500000000&builtBefore=1550000000", ["B"]),
        ("sort=name", ["Argo", "B", "C"]),
        ("sort=name&order=desc", ["C", "B", "Argo"]),
        ("sort=length", ["C", "B", "Argo"]),
        ("sort=length&order=desc", ["Argo", "B", "C"]),
        ("unknown=1", ["Argo", "B", "C"]),
    ],
)
def test_lists_filter_and_sort(serve: Serve, query: str, found: list[str]) -> None:
    ships = [
        {"name": "B", "length": 3, "built": 1550000000, "afloat": False},
        {"name": "C", "built": 1650000000},
    ]
    assert names(serve(seed={"harbour": {"ships": ships}}).got(f"/ships?{query}")) == found
