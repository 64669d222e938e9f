"""Kustomer's teams: their members, and whose they are."""

import pytest
from deskspec import Kustomer
from deskspec_toolkit.simulator import Simulator
from simulator.asking import Provider, marks

LAST = "the last member of a team"


def created(kustomer: Provider, *members: str) -> str:
    response = kustomer.ask("POST", "/v1/teams", json={"name": "Night desk", "members": members})
    assert response.status_code == 201
    id_: str = response.json()["data"]["id"]
    return id_


def test_the_last_member_leaves_an_empty_team_by_our_choice(kustomer: Provider) -> None:
    path = f"/v1/teams/{created(kustomer, 'one', 'two')}/members"
    first = kustomer.ask("DELETE", path, json={"members": ["one"]})
    assert first.json()["data"]["attributes"]["members"] == ["two"]
    assert LAST not in marks(first)
    last = kustomer.ask("DELETE", path, json={"members": ["two"]})
    assert (last.status_code, last.json()["data"]["attributes"]["members"]) == (200, [])
    assert LAST in marks(last)


def test_a_member_is_added_once_and_the_others_stay(kustomer: Provider) -> None:
    path = f"/v1/teams/{created(kustomer, 'one')}/members"
    for _ in range(2):
        added = kustomer.ask("POST", path, json={"members": ["two"]}).json()["data"]
        assert added["attributes"]["members"] == ["one", "two"]


def test_the_teams_of_a_user_are_those_it_is_in(kustomer: Provider) -> None:
    user = kustomer.ask("GET", "/v1/users/current").json()["data"]["id"]
    own, other = created(kustomer, user), created(kustomer, "another")
    listed = kustomer.ask("GET", f"/v1/users/{user}/teams").json()["data"]
    assert own in [each["id"] for each in listed]
    assert other not in [each["id"] for each in listed]
    assert kustomer.ask("GET", f"/v1/users/{'0' * 24}/teams").status_code == 404


def test_a_page_of_teams_has_500_at_most(sim: Simulator) -> None:
    sim.seed("kustomer", "teams", 700)
    with Kustomer(sim.api_key, base_url=sim.base_url("kustomer"), pacing=None) as client:
        page = client.teams.list(page_size=500)
        assert (len(page), page.has_more) == (500, True)
        assert len(list(client.teams.iter(page_size=500))) == 701
        with pytest.raises(ValueError, match=r"teams\.list: page_size must be at most 500"):
            client.teams.list(page_size=501)
