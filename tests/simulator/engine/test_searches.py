"""Searches: which records meet conditions, and which conditions are refused."""

from typing import Any

import pytest
from simulator.asking import marks
from simulator.engine.conftest import Serve
from simulator.engine.harbour import Harbour

NAME = "ships.name"
LENGTH = "ships.length"


def condition(field: str, operator: str, value: Any) -> dict[str, Any]:
    return {"field": field, "operator": operator, "value": value}


@pytest.fixture
def fleet(serve: Serve) -> Harbour:
    """Argo, and two further ships; one has no length."""
    return serve(seed={"harbour": {"ships": [{"name": "Swan", "length": 3}, {"name": "Gull"}]}})


@pytest.mark.parametrize(
    ("conditions", "found"),
    [
        ([condition(NAME, "=", "Swan")], ["Swan"]),
        ([condition(NAME, "!=", "Swan")], ["Argo", "Gull"]),
        ([condition(NAME, "~", "r")], ["Argo"]),
        ([condition(NAME, "!~", "r")], ["Swan", "Gull"]),
        ([condition(LENGTH, ">", 3)], ["Argo"]),
        ([condition(LENGTH, ">=", 3)], ["Argo", "Swan"]),
        ([condition(LENGTH, "<", 12)], ["Swan"]),
        ([condition(LENGTH, "<=", 3.0)], ["Swan"]),
        ([condition(LENGTH, "!=", 3)], ["Argo", "Gull"]),
        ([condition("ships.berth.name", "=", "North")], ["Argo"]),
        ([condition("ships.berth.name", "!=", "North")], ["Swan", "Gull"]),
        ([condition("ships.crew", "=", [{"name": "Jason"}])], ["Argo"]),
    ],
)
def test_conditions_select(fleet: Harbour, conditions: Any, found: list[str]) -> None:
    page = fleet.ask("POST", "/ships/search", json={"filter": conditions}).json()
    assert ([ship["name"] for ship in page["data"]], page["total"]) == (found, len(found))


@pytest.mark.parametrize(
    ("comparison", "found", "marked"),
    [
        ("AND", ["Swan"], []),
        ("OR", ["Argo", "Swan"], []),
        (None, ["Swan"], ["several conditions without a comparison"]),
    ],
)
def test_several_conditions_are_compared(
    fleet: Harbour, comparison: str | None, found: list[str], marked: list[str]
) -> None:
    conditions = [condition(LENGTH, ">=", 3), condition(NAME, "~", "S")]
    body = {"filter": conditions, **({"comparison": comparison} if comparison else {})}
    response = fleet.ask("POST", "/ships/search", json=body)
    assert [ship["name"] for ship in response.json()["data"]] == found
    assert marks(response) == marked


def test_a_search_pages(fleet: Harbour) -> None:
    body = {"filter": [condition(NAME, "!=", "")], "offset": 1, "limit": 1}
    page = fleet.ask("POST", "/ships/search", json=body).json()
    assert ([ship["name"] for ship in page["data"]], page["total"]) == (["Swan"], 3)


def test_nothing_found_is_an_empty_page_or_the_documented_404(serve: Serve) -> None:
    body = {"filter": [condition(NAME, "=", "Nobody")]}
    response = serve().ask("POST", "/ships/search", json=body)
    marked = ["response to a search without results"]
    assert (response.json(), marks(response)) == ({"data": [], "total": 0}, marked)
    response = serve("terse").ask("POST", "/ships/search", json=body)
    assert (response.status_code, marks(response)) == (404, marked)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (condition(NAME, ">", "a"), "filter.0.operator choice"),
        (condition(LENGTH, "~", 1), "filter.0.operator choice"),
        (condition(LENGTH, "=", "1"), "filter.0.value type"),
        (condition(NAME, "=", None), "filter.0.value type"),
        (condition("ships.crew", "=", "Jason"), "filter.0.value type"),
        (condition("ships.crew", "=", ["Jason"]), "filter.0.value type"),
        (condition("ships.crew", "=", [None]), "filter.0.value type"),
        (condition("ships.sails", "=", 1), "filter.0.field choice"),
    ],
)
def test_a_condition_that_its_field_does_not_allow_is_refused(
    harbour: Harbour, wrong: Any, said: str
) -> None:
    response = harbour.ask("POST", "/ships/search", json={"filter": [wrong]})
    assert (response.status_code, response.json()["error"]) == (400, said)
