"""Kustomer customers: found by what they have, one owner of each entry, one revision at a time."""

from typing import Any

import pytest
from simulator.asking import Provider, marks

CUSTOMERS = "/v1/customers"
OWN: dict[str, dict[str, Any]] = {
    "emails": {"email": "asha.rao@example.com"},
    "phones": {"phone": "+15005550006"},
    "whatsapps": {"phone": "+15005550006"},
    "socials": {"type": "twitter", "username": "asha"},
    "externalIds": {"externalId": "a-1"},
}


def created(kustomer: Provider, **fields: Any) -> dict[str, Any]:
    response = kustomer.ask("POST", CUSTOMERS, json=fields)
    assert (response.status_code, marks(response)) == (201, [])
    customer: dict[str, Any] = response.json()["data"]
    return customer


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ({"emails": [OWN["emails"]]}, "email=asha.rao@example.com"),
        ({"phones": [OWN["phones"]]}, "phone=%2B15005550006"),
        ({"externalIds": [OWN["externalIds"]]}, "externalId=a-1"),
        ({"externalId": "a-1"}, "externalId=a-1"),
    ],
)
def test_a_customer_is_found_by_what_it_has(
    kustomer: Provider, fields: dict[str, Any], path: str
) -> None:
    assert kustomer.ask("GET", f"{CUSTOMERS}/{path}").status_code == 404
    customer = created(kustomer, name="Asha Rao", **fields)
    assert customer["attributes"]["displayName"] == "Asha Rao"
    found = kustomer.ask("GET", f"{CUSTOMERS}/{path}").json()["data"]
    assert found["id"] == customer["id"]


BOTH_FORMS: list[dict[str, Any]] = [{"externalId": "a-1"}, {"externalIds": [{"externalId": "a-1"}]}]


@pytest.mark.parametrize(
    ("theirs", "given"),
    [
        *(({name: [entry]}, {name: [entry]}) for name, entry in OWN.items()),
        *((theirs, given) for theirs in BOTH_FORMS for given in BOTH_FORMS),
    ],
)
def test_no_two_customers_have_the_same_entry(
    kustomer: Provider, theirs: dict[str, Any], given: dict[str, Any]
) -> None:
    customer = created(kustomer, **theirs)
    other = created(kustomer, name="Ben")
    path = f"{CUSTOMERS}/{other['id']}"
    for refused in (
        kustomer.ask("POST", CUSTOMERS, json=given),
        kustomer.ask("PATCH", path, json=given),
    ):
        assert refused.status_code == 409
        assert "taken by another customer" in marks(refused)
    again = kustomer.ask("PATCH", f"{CUSTOMERS}/{customer['id']}", json=given)
    assert (again.status_code, marks(again)) == (200, [])


def test_any_number_of_customers_have_no_external_id(kustomer: Provider) -> None:
    for _ in range(2):
        created(kustomer, externalId=None)


def test_customers_may_share_what_is_said_to_be_shared(kustomer: Provider) -> None:
    for _ in range(2):
        created(kustomer, sharedEmails=[OWN["emails"]])


def test_a_change_of_another_revision_is_a_conflict(kustomer: Provider) -> None:
    customer = created(kustomer, name="Asha")
    path = f"{CUSTOMERS}/{customer['id']}"
    rev = customer["attributes"]["rev"]
    changed = kustomer.ask("PATCH", path, json={"name": "Asha Rao", "rev": rev}).json()["data"]
    assert changed["attributes"]["rev"] == rev + 1
    refused = kustomer.ask("PATCH", path, json={"name": "Rao", "rev": rev})
    assert refused.status_code == 409
    assert "another revision" in marks(refused)
    assert kustomer.ask("GET", path).json()["data"]["attributes"]["name"] == "Asha Rao"


def test_a_company_that_is_left_out_is_unlinked(kustomer: Provider) -> None:
    new = kustomer.ask("POST", "/v1/companies", json={"name": "Blue Mugs"})
    company = new.json()["data"]["id"]
    customer = created(kustomer, name="Asha", company=company)
    assert customer["relationships"]["company"]["data"] == {"type": "company", "id": company}
    path = f"{CUSTOMERS}/{customer['id']}"
    changed = kustomer.ask("PATCH", path, json={"name": "Asha Rao"}).json()["data"]
    assert "company" not in changed["relationships"]


def test_a_list_says_how_many_there_are(kustomer: Provider) -> None:
    kustomer.sim.seed("kustomer", "customers", 4)
    page = kustomer.ask("GET", f"{CUSTOMERS}?pageSize=2").json()
    assert (page["meta"]["total"], len(page["data"])) == (6, 2)


def test_customers_are_filtered_and_sorted(kustomer: Provider) -> None:
    older, newer = created(kustomer, name="Asha"), created(kustomer, name="Ben")
    begin = older["attributes"]["createdAt"]
    since = kustomer.ask("GET", CUSTOMERS, params={"filter[createdAt][gte]": begin})
    assert {each["id"] for each in since.json()["data"]} == {older["id"], newer["id"]}
    assert since.json()["meta"]["total"] == 2
    before = kustomer.ask("GET", CUSTOMERS, params={"filter[updatedAt][lt]": begin})
    assert older["id"] not in {each["id"] for each in before.json()["data"]}
    latest = kustomer.ask("GET", CUSTOMERS, params={"sort": "-createdAt"}).json()["data"]
    instants = [each["attributes"]["createdAt"] for each in latest]
    assert instants == sorted(instants, reverse=True)
    assert marks(since) == marks(before) == []
    assert kustomer.ask("GET", CUSTOMERS, params={"sort": "name"}).status_code == 400
