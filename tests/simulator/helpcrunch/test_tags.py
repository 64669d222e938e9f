"""Tags: a name is the identity of one, and its colour is the same on every customer."""

from typing import Any

import pytest
from simulator.helpcrunch.account import CUSTOMER, Account

PATH = f"/customers/{CUSTOMER}/tags"
LEAD = {"name": "lead", "color": "#00c2e0"}
PAID = {"name": "Paid", "color": "#c377e0"}
VIP = {"name": "vip", "color": "#ccc"}
RECOLOURED = "colour of a tag that is known"


def add(account: Account, *tags: Any, marked: Any = ()) -> Any:
    return account.ask("PUT", PATH, {"tags": list(tags)}, marked=marked)["tags"]


def remove(account: Account, *names: str, marked: Any = ()) -> Any:
    body = {"tags": [{"name": name} for name in names]}
    return account.ask("DELETE", PATH, body, marked=marked)["tags"]


def test_added_tags_join_those_that_are_there(account: Account) -> None:
    assert add(account, {"name": "Paid"}, VIP) == [LEAD, PAID, VIP]
    assert account.customer()["tags"] == [LEAD, PAID, VIP]


def test_a_tag_without_a_colour_has_that_of_its_name(account: Account) -> None:
    add(account, VIP)
    other = account.client.customers.create(tags=["vip", "Paid"])
    assert other["tags"] == [VIP, PAID]


def test_another_colour_is_that_of_the_tag_everywhere(account: Account) -> None:
    other = account.client.customers.create(tags=[VIP])
    red = {"name": "vip", "color": "red"}
    assert add(account, red, marked=[RECOLOURED]) == [LEAD, red]
    assert account.customer(other.id)["tags"] == [red]


def test_a_tag_that_is_there_is_not_added_twice(account: Account) -> None:
    mark = "adding a tag that is there"
    assert add(account, {"name": "lead"}, marked=[mark]) == [LEAD]
    assert add(account, VIP, VIP) == [LEAD, VIP]


def test_names_differ_by_case(account: Account) -> None:
    assert [tag["name"] for tag in add(account, {"name": "Lead"})] == ["lead", "Lead"]


def test_removed_tags_are_gone(account: Account) -> None:
    add(account, VIP, PAID)
    assert remove(account, "lead", "Paid") == [VIP]
    assert account.customer()["tags"] == [VIP]


def test_a_tag_that_is_not_there_cannot_be_missed(account: Account) -> None:
    mark = "removing a tag that is not there"
    assert remove(account, "Lead", marked=[mark]) == [LEAD]


def test_an_unused_tag_keeps_its_colour(account: Account) -> None:
    remove(account, "lead")
    assert add(account, {"name": "lead"}) == [LEAD]


def test_no_tags_are_no_error(account: Account) -> None:
    assert add(account) == [LEAD]
    assert remove(account) == [LEAD]


def test_removing_takes_names_only(account: Account) -> None:
    marked = ["error code"] if account.is_g1 else []
    errors = account.refused("DELETE", PATH, {"tags": [LEAD]}, marked=marked)
    assert errors == [("tags[0].color", "This field was not expected.")]
    assert account.customer()["tags"] == [LEAD]


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
def test_tags_of_an_unknown_customer_are_a_404(account: Account, method: str) -> None:
    account.refused(method, "/customers/999/tags", {"tags": []}, status=404)


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_tags_of_an_update_replace_those_that_are_there(account: Account, method: str) -> None:
    path, body = f"/customers/{CUSTOMER}", {"tags": [VIP]}
    if account.is_g1:
        account.refused(method, path, body, marked=["error code"])
        return
    marked = ["tags of an update"] if method == "PATCH" else []
    assert account.ask(method, path, body, marked=marked)["tags"] == [VIP]
