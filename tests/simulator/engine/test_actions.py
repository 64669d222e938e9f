"""What each kind of action does to the records, and what it responds."""

from typing import Any

import pytest
from deskspec_toolkit.openapi.actions import ACTION_KINDS, actions_of
from deskspec_toolkit.simulator.engine.seeds import BadSeed
from simulator.asking import marks
from simulator.engine.conftest import Serve
from simulator.engine.harbour import BERTH, START, Harbour, contract

NEW: dict[str, Any] = {"name": "Swan", "flags": ["red"]}


def test_the_contract_has_every_kind_of_action() -> None:
    found = {action.kind for action in actions_of(contract("full")).values()}
    assert found == set(ACTION_KINDS)


def test_read_returns_the_documented_example(harbour: Harbour) -> None:
    ship = harbour.got("/ships/41")
    assert (ship["name"], ship["length"], ship["flags"]) == ("Argo", 12.5, ["greek"])
    assert ship["berth"] == {"id": BERTH, "name": "North"}
    assert ship["crew"] == [{"name": "Jason", "rank": "first"}]


def test_read_by_a_prefix_in_the_path(harbour: Harbour) -> None:
    assert harbour.got("/ships/name=Argo")["id"] == 41
    assert harbour.ask("GET", "/ships/name=Nobody").status_code == 404


def test_read_by_a_declared_parameter(harbour: Harbour) -> None:
    found = harbour.got("/sailor?number=58210c3db0f0911000000001")
    assert found["data"]["attributes"]["name"] == "Jason"
    assert harbour.ask("GET", "/sailor?number=x").status_code == 404


def test_read_without_the_parameter_that_names_a_record_is_refused(harbour: Harbour) -> None:
    response = harbour.ask("GET", "/sailor")
    assert (response.status_code, response.json()) == (400, {"error": "number required"})


def test_create_is_read_and_listed(harbour: Harbour) -> None:
    created = harbour.ask("POST", "/ships", json=NEW)
    assert (created.status_code, created.json()["id"]) == (201, 42)
    assert harbour.got("/ships/42") == created.json()
    assert [ship["id"] for ship in harbour.got("/ships")["data"]] == [41, 42]


def test_create_stores_fields_where_the_spec_says(harbour: Harbour) -> None:
    body = {**NEW, "master": "captain_07", "remark": "slow"}
    created = harbour.ask("POST", "/ships", json=body).json()
    assert (created["captainId"], created["notes"]) == ("captain_07", {"remark": "slow"})


def test_create_completes_required_fields(harbour: Harbour) -> None:
    created = harbour.ask("POST", "/ships", json={}).json()
    assert created == {"id": 42, "name": "", "flags": []}


def test_create_below_a_parent(harbour: Harbour) -> None:
    created = harbour.ask("POST", "/ships/41/logs", json={"text": "wind"})
    assert (created.status_code, created.json()["ship"]) == (201, 41)
    assert harbour.ask("POST", "/ships/9/logs", json={"text": "wind"}).status_code == 404


def test_create_refers_to_records(harbour: Harbour) -> None:
    created = harbour.ask("POST", "/ships", json={**NEW, "berth": BERTH}).json()
    assert created["berth"]["name"] == "North"
    refused = harbour.ask("POST", "/ships", json={**NEW, "berth": "f" * 24})
    assert (refused.status_code, refused.json()["error"]) == (422, "berth unknown")


def test_create_stores_the_records_that_a_list_holds(harbour: Harbour) -> None:
    crew = [{"name": "Jason", "rank": "last"}, {"name": "Orpheus"}]
    created = harbour.ask("POST", "/ships", json={**NEW, "crew": crew}).json()
    assert created["crew"] == crew
    assert harbour.got("/ships/41")["crew"] == [{"name": "Jason", "rank": "last"}]


def test_update_changes_what_is_sent(harbour: Harbour) -> None:
    before = harbour.got("/ships/41")
    body = {"name": "Argo II", "notes": {"cargo": "fleece"}, "berth": None}
    updated = harbour.ask("PATCH", "/ships/41", json=body).json()
    assert updated == {
        **before,
        "name": "Argo II",
        "notes": {"remark": "fast", "cargo": "fleece"},
        "berth": None,
        "updatedAt": int(START),
    }


def test_an_update_that_changes_nothing_leaves_the_time(harbour: Harbour) -> None:
    assert "updatedAt" not in harbour.ask("PATCH", "/ships/41", json={"name": "Argo"}).json()


def test_replace_gives_what_is_not_sent_its_default(harbour: Harbour) -> None:
    replaced = harbour.ask("PUT", "/ships/41", json={"name": "Swan"}).json()
    assert replaced == {"id": 41, "name": "Swan", "flags": [], "updatedAt": int(START)}


def test_delete_is_empty_and_the_record_is_gone(harbour: Harbour) -> None:
    deleted = harbour.ask("DELETE", "/ships/41")
    assert (deleted.status_code, deleted.content) == (204, b"")
    assert "content-type" not in deleted.headers or deleted.headers["content-type"] == ""
    assert harbour.ask("GET", "/ships/41").status_code == 404
    assert harbour.ask("DELETE", "/ships/41").status_code == 404


def test_a_deleted_id_is_not_given_again(harbour: Harbour) -> None:
    assert harbour.ask("POST", "/ships", json=NEW).json()["id"] == 42
    harbour.ask("DELETE", "/ships/42")
    assert harbour.ask("POST", "/ships", json=NEW).json()["id"] == 43


def test_set_finds_the_record_by_its_body(harbour: Harbour) -> None:
    moored = harbour.ask("PUT", "/ships/berth", json={"id": 41, "berth": None})
    assert moored.json()["berth"] is None
    moored = harbour.ask("PUT", "/ships/berth", json={"id": 41, "berth": BERTH})
    assert moored.json()["berth"]["id"] == BERTH
    missing = harbour.ask("PUT", "/ships/berth", json={"id": 9, "berth": BERTH})
    assert missing.status_code == 404
    unknown = harbour.ask("PUT", "/ships/berth", json={"id": 41, "berth": "none"})
    assert (unknown.status_code, unknown.json()["error"]) == (400, "berth unknown")


def test_bulk_changes_each_entry_or_none(harbour: Harbour) -> None:
    harbour.ask("POST", "/ships", json=NEW)
    body = [{"ship": 42, "name": "B", "length": 2}, {"ship": 41, "name": "A"}]
    replaced = harbour.ask("PUT", "/ships/batch", json=body).json()
    assert [(ship["id"], ship["name"]) for ship in replaced] == [(42, "B"), (41, "A")]
    assert "length" not in replaced[1]
    body = [{"ship": 41, "name": "X"}, {"ship": 9, "name": "X"}]
    assert harbour.ask("PUT", "/ships/batch", json=body).status_code == 404
    assert harbour.got("/ships/41")["name"] == "A"


def test_bulk_creates_and_deletes(harbour: Harbour) -> None:
    created = harbour.ask("POST", "/berths/batch", json=[{"name": "East"}, {"name": "West"}])
    assert [berth["name"] for berth in created.json()] == ["East", "West"]
    named = [{"id": berth["id"]} for berth in created.json()]
    missing = harbour.ask("DELETE", "/berths/batch", json=[named[0], {"id": "none"}])
    assert missing.status_code == 404
    unnamed = harbour.ask("DELETE", "/berths/batch", json=[named[0], {"name": "West"}])
    assert (unnamed.status_code, unnamed.json()["error"]) == (400, "1.id required")
    assert len(harbour.got("/berths?perPage=9")["berths"]) == 3
    deleted = harbour.ask("DELETE", "/berths/batch", json=[*named, named[0]])
    assert (deleted.status_code, deleted.text) == (200, "Gone")
    assert [berth["id"] for berth in harbour.got("/berths")["berths"]] == [BERTH]


def test_add_joins_and_remove_takes_away(harbour: Harbour) -> None:
    added = harbour.ask("POST", "/ships/41/flags", json={"flags": ["red", "greek", "red"]})
    assert added.json()["flags"] == ["greek", "red"]
    removed = harbour.ask("DELETE", "/ships/41/flags", json=["greek", "blue"])
    assert removed.json()["flags"] == ["red"]
    assert harbour.ask("POST", "/ships/9/flags", json={"flags": []}).status_code == 404


def test_add_takes_a_list_as_the_body_and_responds_without_one(harbour: Harbour) -> None:
    hoisted = harbour.ask("PUT", "/ships/41/flags", json=["blue"])
    assert (hoisted.status_code, hoisted.content) == (204, b"")
    assert harbour.got("/ships/41")["flags"] == ["greek", "blue"]


def test_send_takes_anything_and_changes_nothing(harbour: Harbour) -> None:
    body = {"text": "fog", "anything": {"ship": "no ship"}}
    sent = harbour.ask("POST", "/captains/signals", json=body)
    assert (sent.status_code, sent.json()) == (202, {"sent": True})


def test_acknowledge_refers_to_records(harbour: Harbour) -> None:
    heard = harbour.ask("POST", "/captains/whistle", json={"ship": 41})
    assert (heard.status_code, heard.text) == (200, "Peep")
    assert harbour.ask("POST", "/captains/whistle", json={"ship": 9}).status_code == 404


def test_json_api_records_keep_fields_in_their_attributes(harbour: Harbour) -> None:
    body = {"name": "Orpheus", "hiredAt": "2020-09-13T14:26:40+02:00"}
    created = harbour.ask("POST", "/sailors", json=body).json()["data"]
    assert (created["type"], created["id"]) == ("sailor", "58210c3db0f0911000000002")
    assert created["attributes"] == {"name": "Orpheus", "hiredAt": "2020-09-13T12:26:40.000Z"}
    path = f"/sailors/{created['id']}"
    changed = harbour.ask("PUT", path, json={"name": "Linos"}).json()["data"]
    assert changed["attributes"] == {**created["attributes"], "name": "Linos"}
    assert harbour.got(path)["data"] == changed


def test_json_api_relationships_are_printed_as_seeded(harbour: Harbour) -> None:
    (sailor,) = harbour.got("/sailors")["data"]
    path = "/sailors/58210c3db0f0911000000001"
    assert sailor["links"] == {"self": path}
    assert sailor["relationships"] == {
        "ship": {"links": {"self": "/ships/41"}, "data": {"type": "ship", "id": "41"}},
        "home": {"links": {"self": "/ports/p1"}, "data": {"type": "port", "id": "p1"}},
        "letters": {"links": {"self": f"{path}/letters"}},
    }


def test_json_api_relationships_are_what_a_request_names(harbour: Harbour) -> None:
    created = harbour.ask("POST", "/sailors", json={"ship": 41, "home": "Iolkos"}).json()["data"]
    assert created["relationships"]["ship"]["data"] == {"type": "ship", "id": "41"}
    assert created["relationships"]["home"] == {
        "links": {"self": "/homes/Iolkos"},
        "data": {"type": "home", "id": "Iolkos"},
    }
    assert harbour.got(created["links"]["self"])["data"] == created
    unknown = harbour.ask("POST", "/sailors", json={"ship": 9})
    assert (unknown.status_code, unknown.json()["error"]) == (400, "ship unknown")


def test_json_api_records_are_found_by_their_attributes(serve: Serve) -> None:
    sailors = [
        {"attributes": {"name": "Castor", "hiredAt": "2020-10-01T00:00:00Z"}, "type": "sailor"},
        {"name": "Pollux", "hiredAt": "2020-11-01T00:00:00Z"},
    ]
    harbour = serve(seed={"harbour": {"sailors": sailors}})

    def found(query: str) -> list[str]:
        return [each["attributes"]["name"] for each in harbour.got(f"/sailors?{query}")["data"]]

    assert found("name=Pollux") == ["Pollux"]
    assert found("sort=-name") == ["Pollux", "Jason", "Castor"]
    assert found("hiredAfter=2020-10-15T00:00:00Z") == ["Pollux"]


def test_own_records_with_wrong_attributes_are_refused(serve: Serve) -> None:
    for name, wrong in (("naem", "Castor"), ("name", 7)):
        sailor = {"type": "sailor", "attributes": {name: wrong}}
        with pytest.raises(BadSeed, match=name):
            serve(seed={"harbour": {"sailors": [sailor]}})


def test_a_field_that_the_contract_lacks_is_refused(harbour: Harbour) -> None:
    refused = harbour.ask("POST", "/ships", json={**NEW, "sails": 3})
    assert (refused.status_code, refused.json()["error"]) == (422, "sails unexpected")
    assert marks(refused) == []
    refused = harbour.ask("PATCH", "/ships/41", json={"sails": 3})
    assert (refused.status_code, marks(refused)) == (400, [])


def test_a_refusal_without_a_documented_status_is_marked(harbour: Harbour) -> None:
    refused = harbour.ask("POST", "/berths", json={"depth": 3})
    assert (refused.status_code, marks(refused)) == (400, ["status 400"])
