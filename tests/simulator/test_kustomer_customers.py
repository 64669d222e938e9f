"""Kustomer customers: found by what they have, one owner of each entry, one revision at a time."""

from collections.abc import Callable
from typing import Any

import pytest
from deskspec import ConflictError, Kustomer, NotFoundError, raw
from deskspec.kustomer import models
from simulator.asking import Provider, marks

CUSTOMERS = "/v1/customers"
OWN: dict[str, dict[str, Any]] = {
    "emails": {"email": "asha.rao@example.com"},
    "phones": {"phone": "+15005550006"},
    "whatsapps": {"phone": "+15005550006"},
    "socials": {"type": "twitter", "username": "asha"},
    "external_ids": {"external_id": "a-1"},
}


def created(client: Kustomer, **given: Any) -> models.Customer:
    found = raw(client.customers.create)(**given)
    assert (found.http_response.status_code, marks(found.http_response)) == (201, [])
    return found.parsed


@pytest.mark.parametrize(
    ("given", "find"),
    [
        ({"emails": [OWN["emails"]]}, lambda own: own.get_by_email("asha.rao@example.com")),
        ({"phones": [OWN["phones"]]}, lambda own: own.get_by_phone("+15005550006")),
        ({"external_ids": [OWN["external_ids"]]}, lambda own: own.get_by_external_id("a-1")),
        ({"external_id": "a-1"}, lambda own: own.get_by_external_id("a-1")),
    ],
)
def test_a_customer_is_found_by_what_it_has(
    kustomer_client: Kustomer, given: dict[str, Any], find: Callable[[Any], models.Customer]
) -> None:
    with pytest.raises(NotFoundError):
        find(kustomer_client.customers)
    customer = created(kustomer_client, name="Asha Rao", **given)
    assert customer.display_name == "Asha Rao"
    assert find(kustomer_client.customers).id == customer.id


BOTH_FORMS: list[dict[str, Any]] = [
    {"external_id": "a-1"},
    {"external_ids": [{"external_id": "a-1"}]},
]


@pytest.mark.parametrize(
    ("theirs", "given"),
    [
        *(({name: [entry]}, {name: [entry]}) for name, entry in OWN.items()),
        *((theirs, given) for theirs in BOTH_FORMS for given in BOTH_FORMS),
    ],
)
def test_no_two_customers_have_the_same_entry(
    kustomer_client: Kustomer, theirs: dict[str, Any], given: dict[str, Any]
) -> None:
    customers = kustomer_client.customers
    customer = created(kustomer_client, **theirs)
    other = created(kustomer_client, name="Ben")
    changes: list[Callable[[], object]] = [
        lambda: customers.create(**given),
        lambda: customers.update(other.id or "", **given),
    ]
    for change in changes:
        with pytest.raises(ConflictError) as refused:
            change()
        assert "taken by another customer" in marks(refused.value)
    again = raw(customers.update)(customer.id or "", **given).http_response
    assert (again.status_code, marks(again)) == (200, [])


def test_any_number_of_customers_have_no_external_id(kustomer_client: Kustomer) -> None:
    for _ in range(2):
        created(kustomer_client, external_id=None)


def test_customers_may_share_what_is_said_to_be_shared(kustomer_client: Kustomer) -> None:
    for _ in range(2):
        created(kustomer_client, shared_emails=[OWN["emails"]])


def test_a_change_of_another_revision_is_a_conflict(kustomer_client: Kustomer) -> None:
    customers = kustomer_client.customers
    customer = created(kustomer_client, name="Asha")
    id_, rev = customer.id or "", customer.rev
    assert rev is not None
    assert customers.update(id_, name="Asha Rao", rev=rev).rev == rev + 1
    with pytest.raises(ConflictError) as refused:
        customers.update(id_, name="Rao", rev=rev)
    assert "another revision" in marks(refused.value)
    assert customers.get(id_).name == "Asha Rao"


def test_a_company_that_is_left_out_is_unlinked(kustomer_client: Kustomer) -> None:
    company = kustomer_client.companies.create(name="Blue Mugs").id
    assert company is not None
    customer = created(kustomer_client, name="Asha", company=company)
    assert customer["relationships"]["company"]["data"] == {"type": "company", "id": company}
    changed = kustomer_client.customers.update(customer.id or "", name="Asha Rao")
    assert "company" not in changed["relationships"]


def test_a_list_says_how_many_there_are(kustomer: Provider) -> None:
    kustomer.sim.seed("kustomer", "customers", 4)
    page = kustomer.ask("GET", f"{CUSTOMERS}?pageSize=2").json()
    assert (page["meta"]["total"], len(page["data"])) == (6, 2)


def test_customers_are_filtered_and_sorted(kustomer: Provider, kustomer_client: Kustomer) -> None:
    older = created(kustomer_client, name="Asha")
    newer = created(kustomer_client, name="Ben")
    begin = older.created_at
    assert begin is not None
    listed = raw(kustomer_client.customers.list)
    since = listed(created_since=begin)
    assert {each.id for each in since.parsed} == {older.id, newer.id}
    assert since.parsed.total == 2
    before = listed(updated_before=begin)
    assert older.id not in {each.id for each in before.parsed}
    instants = [each.created_at for each in kustomer_client.customers.list(sort="-createdAt")]
    assert instants == sorted(instants, reverse=True)
    assert marks(since.http_response) == marks(before.http_response) == []
    assert kustomer.ask("GET", CUSTOMERS, params={"sort": "name"}).status_code == 400
