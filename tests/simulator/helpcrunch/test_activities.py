"""Events: what customers did can be reported, and not be read."""

from typing import Any

import pytest
from simulator.asking import attributes
from simulator.helpcrunch.account import CUSTOMER, Account

CLICK: dict[str, Any] = {
    "name": "Button Click",
    "data": {"button": "Start Free Trial", "clicks": 2, "share": 0.5, "first": True},
    "customer": CUSTOMER,
}


def test_an_event_comes_back_with_its_time(account: Account) -> None:
    event = account.client.events.create(**CLICK)
    customer = {"customer": CUSTOMER} if account.is_g1 else {}
    assert attributes(event) == {
        "id": event.id,
        "name": CLICK["name"],
        "data": CLICK["data"],
        "created_at": account.epoch(int(account.clock.now)),
        **customer,
    }


def test_each_event_has_an_id_of_its_own(account: Account) -> None:
    ids = [account.ask("POST", "/events", CLICK)["id"] for _ in range(3)]
    assert ids == [ids[0], ids[0] + 1, ids[0] + 2]


def test_an_unknown_customer_is_the_documented_404(account: Account) -> None:
    errors = account.refused("POST", "/events", {**CLICK, "customer": 999}, status=404)
    expected = ("entity_not_found", "Customer not found")
    assert errors == [expected if account.is_g1 else ("not_found", "Chat not found")]


@pytest.mark.parametrize("field", ["name", "data", "customer"])
def test_each_field_is_needed(account: Account, field: str) -> None:
    marked = ["error code"] if account.is_g1 else []
    body = {name: value for name, value in CLICK.items() if name != field}
    errors = account.refused("POST", "/events", body, marked=marked)
    assert errors == [(field, "This value should not be blank.")]
