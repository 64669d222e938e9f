"""Several customers replaced at once: all of them, or none."""

from typing import Any

import pytest
from deskspec import BadRequestError, NotFoundError
from deskspec.helpcrunch import models
from simulator.helpcrunch.account import CUSTOMER, Account, listed

RESPONSE = "response to a batch"


def replace(account: Account, *entries: dict[str, Any]) -> list[models.Customer]:
    batch = account.marked(RESPONSE).customers.replace_many(customers=entries)
    assert not batch.failed
    return [entry.result for entry in batch.succeeded if entry.result is not None]


def test_customers_are_replaced_and_returned_in_order(account: Account) -> None:
    other = account.client.customers.create(name="Other", phone="+1").id
    customers = replace(
        account,
        {"customer": other, "company": "OWL"},
        {"customer": CUSTOMER, "name": "Cindy", "city": "London"},
    )
    assert [customer.id for customer in customers] == [other, CUSTOMER]
    assert customers == [account.customer(other), account.customer()]
    assert [customers[0][name] for name in ("name", "phone", "company")] == [None, None, "OWL"]
    assert (customers[1].location.city, customers[1].email) == ("London", None)


def test_a_customer_listed_twice_is_as_its_last_entry(account: Account) -> None:
    entries: list[dict[str, Any]] = [
        {"customer": CUSTOMER, "name": "A"},
        {"customer": CUSTOMER, "phone": "+2"},
    ]
    customers = replace(account, *entries)
    assert [(customer.name, customer.phone) for customer in customers] == [(None, "+2")] * 2


def test_an_unknown_customer_leaves_the_others_as_they_are(account: Account) -> None:
    before = account.customer()
    entries: list[dict[str, Any]] = [{"customer": CUSTOMER, "name": "A"}, {"customer": 999}]
    with pytest.raises(NotFoundError):
        account.client.customers.replace_many(customers=entries)
    assert account.customer() == before


def test_user_ids_are_unique_after_the_whole_batch(account: Account) -> None:
    other = account.client.customers.create(user_id="other").id
    mine = account.customer().user_id
    swapped: list[dict[str, Any]] = [
        {"customer": CUSTOMER, "user_id": "other"},
        {"customer": other, "user_id": mine},
    ]
    assert [customer.user_id for customer in replace(account, *swapped)] == ["other", mine]


@pytest.mark.parametrize("second", ["new", "third"])
def test_a_user_id_that_is_taken_changes_nothing(account: Account, second: str) -> None:
    other = account.client.customers.create().id
    account.client.customers.create(user_id="third")
    before = account.client.customers.list().items
    entries: list[dict[str, Any]] = [
        {"customer": CUSTOMER, "user_id": "new"},
        {"customer": other, "user_id": second},
    ]
    with pytest.raises(BadRequestError) as refused:
        account.marked("userId of another customer").customers.replace_many(customers=entries)
    assert listed(refused.value.errors) == [("invalid_userId_value", "userId value is invalid")]
    assert account.client.customers.list().items == before


@pytest.mark.parametrize("count", [0, 11])
def test_a_batch_has_one_to_ten_entries(account: Account, count: int) -> None:
    marked = ["error code"] if account.is_g1 else []
    entries: list[dict[str, Any]] = [{"customer": CUSTOMER}] * count
    errors = account.refused("PUT", "/customers/batch", entries, marked=marked)
    assert errors == [("body", "This value is not valid.")]


def test_ten_are_not_too_many(account: Account) -> None:
    assert len(replace(account, *[{"customer": CUSTOMER}] * 10)) == 10


def test_a_mistake_is_named_with_its_entry(account: Account) -> None:
    marked = ["error code"] if account.is_g1 else []
    entries: list[dict[str, Any]] = [{"customer": CUSTOMER}, {"customer": CUSTOMER, "blocked": 1}]
    errors = account.refused("PUT", "/customers/batch", entries, marked=marked)
    assert errors == [("[1].blocked", "This value should be of type boolean.")]
