"""Kustomer's notes: whose they are, who is mentioned, and what a replacement resets."""

from typing import Any

import pytest
from deskspec import BadRequestError, Kustomer, NotFoundError, raw
from deskspec.kustomer import models
from deskspec_toolkit.simulator import Simulator
from harness.catalogue import contracts
from simulator.asking import Provider, marks

NOTES = "/v1/notes"
CUSTOMER = "58210c3db0f09110006b7953"
USER, TEAM = "57c8ccd7b417854d0003246b", "57c8ccd7b417854d0003246c"
OWNER_IS_OURS = "whose a new note is"


def created(client: Kustomer, **given: Any) -> models.Note:
    found = raw(client.notes.create)(body="Blue mug.", **given)
    assert (found.http_response.status_code, marks(found.http_response)) == (201, [OWNER_IS_OURS])
    return found.parsed


def linked(resource: models.Note, name: str) -> Any:
    """What a note links under a name."""
    assert resource.relationships is not None
    return resource.relationships[name]["data"]


def test_a_note_is_in_the_list_of_its_customer_and_of_no_other(
    kustomer_client: Kustomer,
) -> None:
    customers = kustomer_client.customers
    note = created(kustomer_client)
    other = customers.create(name="Asha").id
    assert note.id in [each.id for each in customers.list_notes(linked(note, "customer")["id"])]
    assert customers.list_notes(other or "").items == []
    with pytest.raises(NotFoundError):
        customers.list_notes("0")


def test_a_note_links_whom_it_mentions(kustomer_client: Kustomer) -> None:
    note = created(kustomer_client, user_mentions=[{"user": USER}, {"team": TEAM}])
    expected = [{"type": "user", "id": USER}, {"type": "team", "id": TEAM}]
    assert linked(note, "user_mentions") == expected
    changed = kustomer_client.notes.update(note.id or "", body="Two.")
    assert linked(changed, "user_mentions") == expected


def test_a_note_may_have_an_id_and_an_author_of_the_request(kustomer_client: Kustomer) -> None:
    note = created(kustomer_client, id=USER, created_by=TEAM)
    assert note.id == USER
    assert linked(note, "created_by") == {"type": "user", "id": TEAM}
    with pytest.raises(BadRequestError) as refused:
        kustomer_client.notes.create(body="Again.", id=USER)
    assert "id of another record" in marks(refused.value)


def test_a_replacement_resets_what_it_leaves_out(kustomer_client: Kustomer) -> None:
    note = created(kustomer_client, user_mentions=[{"user": USER}], created_by=TEAM)
    other = kustomer_client.conversations.create(customer=CUSTOMER).id or ""
    replaced = kustomer_client.notes.replace(note.id or "", body="Red mug.", conversation=other)
    assert replaced.id == note.id
    assert replaced.created_at == note.created_at is not None
    assert linked(replaced, "user_mentions") == []
    assert linked(replaced, "created_by")["id"] == TEAM
    assert linked(replaced, "conversation")["id"] == other


def test_a_replacement_of_a_customer_resets_what_it_leaves_out(kustomer_client: Kustomer) -> None:
    customers = kustomer_client.customers
    before = customers.get(CUSTOMER)
    after = customers.replace(CUSTOMER, name="Asha")
    assert (before.emails != [], after.emails, after.name) == (True, [], "Asha")
    assert before.rev is not None
    assert (after.created_at, after.rev) == (before.created_at, before.rev + 1)


@pytest.mark.parametrize("query", ["", "?replace=false"])
def test_what_is_no_replacement_is_refused(kustomer: Provider, query: str) -> None:
    refused = kustomer.ask("PUT", f"/v1/customers/{CUSTOMER}{query}", json={"name": "Asha"})
    assert refused.status_code == 400


def test_a_deleted_note_is_gone(kustomer_client: Kustomer) -> None:
    notes = kustomer_client.notes
    note = created(kustomer_client).id or ""
    assert raw(notes.delete)(note).http_response.status_code == 204
    with pytest.raises(NotFoundError):
        notes.get(note)


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
