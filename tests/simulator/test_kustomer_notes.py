"""Kustomer's notes: whose they are, who is mentioned, and what a replacement resets."""

from typing import Any

import pytest
from deskspec_toolkit.simulator import Simulator
from harness.catalogue import contracts
from simulator.asking import Provider, marks

NOTES = "/v1/notes"
CUSTOMER = "58210c3db0f09110006b7953"
USER, TEAM = "57c8ccd7b417854d0003246b", "57c8ccd7b417854d0003246c"
OWNER_IS_OURS = "whose a new note is"


def created(kustomer: Provider, **fields: Any) -> dict[str, Any]:
    response = kustomer.ask("POST", NOTES, json={"body": "Blue mug.", **fields})
    assert (response.status_code, marks(response)) == (201, [OWNER_IS_OURS])
    note: dict[str, Any] = response.json()["data"]
    return note


def test_a_note_is_in_the_list_of_its_customer_and_of_no_other(kustomer: Provider) -> None:
    note = created(kustomer)
    owner = note["relationships"]["customer"]["data"]["id"]
    other = kustomer.ask("POST", "/v1/customers", json={"name": "Asha"}).json()["data"]["id"]
    listed = [
        [each["id"] for each in kustomer.ask("GET", f"/v1/customers/{id_}/notes").json()["data"]]
        for id_ in (owner, other)
    ]
    assert note["id"] in listed[0]
    assert listed[1] == []
    assert kustomer.ask("GET", "/v1/customers/0/notes").status_code == 404


def test_a_note_links_whom_it_mentions(kustomer: Provider) -> None:
    note = created(kustomer, userMentions=[{"user": USER}, {"team": TEAM}])
    expected = [{"type": "user", "id": USER}, {"type": "team", "id": TEAM}]
    assert note["relationships"]["userMentions"] == {"data": expected}
    changed = kustomer.ask("PATCH", f"{NOTES}/{note['id']}", json={"body": "Two."}).json()["data"]
    assert changed["relationships"]["userMentions"] == {"data": expected}


def test_a_note_may_have_an_id_and_an_author_of_the_request(kustomer: Provider) -> None:
    note = created(kustomer, id=USER, createdBy=TEAM)
    assert note["id"] == USER
    assert note["relationships"]["createdBy"]["data"] == {"type": "user", "id": TEAM}
    refused = kustomer.ask("POST", NOTES, json={"body": "Again.", "id": USER})
    assert refused.status_code == 400
    assert "id of another record" in marks(refused)


def test_a_replacement_resets_what_it_leaves_out(kustomer: Provider) -> None:
    note = created(kustomer, userMentions=[{"user": USER}], createdBy=TEAM)
    other = kustomer.ask("POST", "/v1/conversations", json={"customer": CUSTOMER}).json()["data"]
    body = {"body": "Red mug.", "conversation": other["id"]}
    path = f"{NOTES}/{note['id']}?replace=true"
    replaced = kustomer.ask("PUT", path, json=body).json()["data"]
    links = replaced["relationships"]
    assert replaced["id"] == note["id"]
    assert replaced["attributes"]["createdAt"] == note["attributes"]["createdAt"]
    assert links["userMentions"] == {"data": []}
    assert links["createdBy"]["data"]["id"] == TEAM
    assert links["conversation"]["data"]["id"] == body["conversation"]


def test_a_replacement_of_a_customer_resets_what_it_leaves_out(kustomer: Provider) -> None:
    path = f"/v1/customers/{CUSTOMER}"
    before = kustomer.ask("GET", path).json()["data"]["attributes"]
    replaced = kustomer.ask("PUT", f"{path}?replace=true", json={"name": "Asha"}).json()["data"]
    after = replaced["attributes"]
    assert (before["emails"] != [], after["emails"], after["name"]) == (True, [], "Asha")
    assert (after["createdAt"], after["rev"]) == (before["createdAt"], before["rev"] + 1)


@pytest.mark.parametrize("query", ["", "?replace=false"])
def test_what_is_no_replacement_is_refused(kustomer: Provider, query: str) -> None:
    refused = kustomer.ask("PUT", f"/v1/customers/{CUSTOMER}{query}", json={"name": "Asha"})
    assert refused.status_code == 400


def test_a_deleted_note_is_gone(kustomer: Provider) -> None:
    path = f"{NOTES}/{created(kustomer)['id']}"
    assert kustomer.ask("DELETE", path).status_code == 204
    assert kustomer.ask("GET", path).status_code == 404


def test_notes_have_a_rate_of_their_own() -> None:
    now = [1_767_225_600.0]
    (contract,) = (each for each in contracts() if str(each) == "kustomer-typed")
    with Simulator(clock=lambda: now[0]) as sim:
        kustomer = Provider(sim, contract)
        statuses = [
            kustomer.ask("POST", NOTES, json={"body": "Blue mug."}).status_code for _ in range(121)
        ]
        assert statuses == [201] * 120 + [429]
        assert kustomer.ask("GET", NOTES).status_code == 200
        now[0] += 60
        assert kustomer.ask("POST", NOTES, json={"body": "Blue mug."}).status_code == 201
