"""Customers: what is written is what is read, and what is left out is as each verb has it."""

from typing import Any

import pytest
from deskspec import BadRequestError
from deskspec.helpcrunch import models
from simulator.asking import attributes
from simulator.helpcrunch.account import CHAT, CUSTOMER, Account, instant, listed

FULL: dict[str, Any] = {
    "name": "John Doe",
    "email": "john@example.com",
    "user_id": "user_1",
    "company": "Example Inc.",
    "phone": "+10233456781",
    "source": "https://example.com",
    "locale": "uk",
    "notes": "Lorem ipsum",
}
NULLABLE = [
    *["name", "email", "user_id", "company", "phone"],
    *["first_seen", "last_seen", "source", "referer", "last_page", "notes"],
]
SEEN = 1603885746
TAKEN = [("invalid_userId_value", "userId value is invalid")]
TWICE = "userId of another customer"


def update(account: Account, **fields: Any) -> models.Customer:
    return account.client.customers.update(CUSTOMER, **fields)


def replace(account: Account, **fields: Any) -> models.Customer:
    return account.client.customers.replace(CUSTOMER, **fields)


def test_a_created_customer_can_be_read_and_is_listed(account: Account) -> None:
    created = account.with_instant().customers.create(
        **FULL, first_seen=instant(SEEN), custom_data={"Plan": "free"}
    )
    assert {name: created[name] for name in FULL} == FULL
    assert created["first_seen"] == account.epoch(SEEN)
    assert created.custom_data == {"Plan": "free"}
    assert account.customer(created.id) == created
    assert [each.id for each in account.client.customers.list().items] == [CUSTOMER, created.id]


def test_a_customer_without_details_has_defaults(account: Account) -> None:
    created = account.client.customers.create()
    assert {created[name] for name in NULLABLE} == {None}
    assert created["device"] is None
    assert (created.unsubscribed, created.blocked, created.locale) == (False, False, "en")
    assert attributes(created.location) == {"region_code": "", "country_code": "", "city": ""}
    assert (created.tags, created.custom_data) == ([], {})


def test_ids_continue_from_the_seeded_one_and_do_not_come_back(account: Account) -> None:
    assert account.client.customers.create().id == CUSTOMER + 1
    account.marked("content type of Ok").customers.delete(CUSTOMER + 1)
    assert account.client.customers.create().id == CUSTOMER + 2
    account.provider.sim.reset()
    assert account.client.customers.create().id == CUSTOMER + 1


def test_the_channel_of_a_customer_is_kept_in_g2_and_unknown_in_g1(account: Account) -> None:
    channel: dict[str, Any] = {"created_from": "telegram", "integration_id": "465847687"}
    if account.is_g1:
        with pytest.raises(BadRequestError):
            account.marked("error code").customers.create(**channel)
    else:
        created = account.client.customers.create(**channel)
        assert {name: created[name] for name in channel} == channel


def test_an_update_changes_only_what_is_given(account: Account) -> None:
    before = account.customer()
    after = update(account, phone="+1", city="London", blocked=True)
    assert attributes(after) == {
        **attributes(before),
        "phone": "+1",
        "blocked": True,
        "location": {**before["location"], "city": "London"},
    }
    assert account.customer() == after


@pytest.mark.parametrize("field", NULLABLE)
def test_null_clears_a_field(account: Account, field: str) -> None:
    before = attributes(account.customer())
    assert attributes(update(account, **{field: None})) == {**before, field: None}


def test_an_update_without_a_field_changes_nothing(account: Account) -> None:
    before = account.customer()
    assert account.ask("PATCH", f"/customers/{CUSTOMER}", {}) == before.to_dict()


def test_custom_data_of_an_update_join_those_that_are_there(account: Account) -> None:
    before = account.customer().custom_data
    client = account.marked("custom data of an update")
    after = client.customers.update(CUSTOMER, custom_data={"Plan": "free", "Trials": 2})
    assert after.custom_data == {**before, "Plan": "free", "Trials": 2}
    assert list(after.custom_data) == [*before, "Trials"]


def test_custom_data_keep_the_type_of_their_values(account: Account) -> None:
    values: dict[str, Any] = {"text": "1", "integer": 1, "number": 15.99, "whole": 2.0, "yes": True}
    read = account.client.customers.create(custom_data=values).custom_data
    assert {name: (type(read[name]), read[name]) for name in read} == {
        name: (type(value), value) for name, value in values.items()
    }


def test_replacing_clears_what_is_left_out(account: Account) -> None:
    before = account.customer()
    after = replace(account, name="Cindy", city="London")
    assert after.name == "Cindy"
    assert {after[name] for name in NULLABLE if name != "name"} == {None}
    assert attributes(after.location) == {"region_code": "", "country_code": "", "city": "London"}
    assert (after.locale, after.tags, after.custom_data) == ("en", [], {})
    assert (after.id, after.device) == (CUSTOMER, before.device)
    assert account.customer() == after


def test_replacing_by_nothing_undoes_what_cannot_be_null(account: Account) -> None:
    flags: dict[str, Any] = {"blocked": True, "unsubscribed": True, "locale": "uk"}
    changed = update(account, **flags)
    assert {name: changed[name] for name in flags} == flags
    after = account.ask("PUT", f"/customers/{CUSTOMER}", {})
    assert [after[name] for name in flags] == [False, False, "en"]


def test_replacing_twice_is_replacing_once(account: Account) -> None:
    once, again = (
        replace(account, email="new@example.com", custom_data={"Plan": "free"}) for _ in range(2)
    )
    assert once == again


def test_a_deleted_customer_is_gone_with_its_chats(account: Account) -> None:
    other = account.new_chat(account.client.customers.create(name="Other").id)
    response = account.ask("DELETE", f"/customers/{CUSTOMER}", marked=["content type of Ok"])
    assert response == "Ok"
    account.refused("GET", f"/customers/{CUSTOMER}", status=404)
    account.refused("GET", f"/chats/{CHAT}", status=404)
    account.refused("DELETE", f"/customers/{CUSTOMER}", status=404)
    assert [chat.id for chat in account.client.chats.list().items] == [other.id]


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE"])
def test_an_unknown_customer_is_the_documented_404(account: Account, method: str) -> None:
    body: Any = None if method == "DELETE" else {}
    errors = account.refused(method, "/customers/999", body, status=404)
    expected = ("entity_not_found", "Customer not found")
    assert errors == [expected if account.is_g1 else ("not_found", "Chat not found")]


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_an_id_that_is_none_is_a_400(account: Account, method: str) -> None:
    marked = ["error code"] if account.is_g1 else []
    errors = account.refused(method, "/customers/first", {}, marked=marked)
    assert errors == [("customer_id", "This value should be of type numeric.")]


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
@pytest.mark.parametrize("sent", ["0", "-1", "9" * 99])
def test_an_integer_that_is_no_id_is_a_404(account: Account, method: str, sent: str) -> None:
    marked = ["status of an id that is no positive integer"]
    account.refused(method, f"/customers/{sent}", {}, status=404, marked=marked)


def test_a_user_id_belongs_to_one_customer(account: Account) -> None:
    taken = account.customer().user_id or ""
    other = account.client.customers.create(user_id="other")
    customers = account.marked(TWICE).customers
    with pytest.raises(BadRequestError) as refused:
        customers.create(user_id=taken)
    assert listed(refused.value.errors) == TAKEN
    assert refused.value.errors[0]["code"] == "invalid_userId_value"
    for change in (customers.replace, customers.update):
        with pytest.raises(BadRequestError) as refused:
            change(other.id, user_id=taken)
        assert listed(refused.value.errors) == TAKEN
    assert account.customer(other.id) == other
    assert account.client.customers.list().total == 2


def test_a_user_id_can_be_kept_given_up_and_taken_over(account: Account) -> None:
    taken = account.customer().user_id or ""
    update(account, user_id=taken)
    replace(account, user_id=taken)
    update(account, user_id=None)
    assert account.client.customers.create(user_id=taken).user_id == taken


def test_customers_without_a_user_id_do_not_collide(account: Account) -> None:
    customers = account.client.customers
    for created in (customers.create(), customers.create()):
        assert customers.replace(created.id, user_id=None).user_id is None


def test_chats_show_the_customer_as_it_is_now(account: Account) -> None:
    update(account, name="Cindy", email=None)
    shown = account.chat().customer
    assert (shown.id, shown.name, shown.email) == (CUSTOMER, "Cindy", None)
