"""Customers: what is written is what is read, and what is left out is as each verb has it."""

from typing import Any

import pytest
from simulator.helpcrunch.account import CHAT, CUSTOMER, Account

FULL = {
    "name": "John Doe",
    "email": "john@example.com",
    "userId": "user_1",
    "company": "Example Inc.",
    "phone": "+10233456781",
    "source": "https://example.com",
    "locale": "uk",
    "notes": "Lorem ipsum",
}
PLAN = {"property": "Plan", "value": "free"}
NULLABLE = [
    "name",
    "email",
    "userId",
    "company",
    "phone",
    "firstSeen",
    "lastSeen",
    "source",
    "referer",
    "lastPage",
    "notes",
]
TAKEN = ("invalid_userId_value", "userId value is invalid")


def test_a_created_customer_can_be_read_and_is_listed(account: Account) -> None:
    created = account.new_customer(**FULL, firstSeen=account.epoch(1603885746), customData=[PLAN])
    assert {name: created[name] for name in FULL} == FULL
    assert created["firstSeen"] == account.epoch(1603885746)
    assert account.pairs(created["customData"]) == {"Plan": "free"}
    assert account.customer(created["id"]) == created
    assert [each["id"] for each in account.ask("GET", "/customers")["data"]] == [
        CUSTOMER,
        created["id"],
    ]


def test_a_customer_without_details_has_defaults(account: Account) -> None:
    created = account.new_customer()
    assert {created[name] for name in NULLABLE} == {None}
    assert created["device"] is None
    assert (created["unsubscribed"], created["blocked"], created["locale"]) == (False, False, "en")
    assert created["location"] == {"regionCode": "", "countryCode": "", "city": ""}
    assert (created["tags"], account.pairs(created["customData"])) == ([], {})


def test_ids_continue_from_the_seeded_one_and_do_not_come_back(account: Account) -> None:
    assert account.new_customer()["id"] == CUSTOMER + 1
    account.ask("DELETE", f"/customers/{CUSTOMER + 1}", marked=["content type of Ok"])
    assert account.new_customer()["id"] == CUSTOMER + 2
    account.provider.sim.reset()
    assert account.new_customer()["id"] == CUSTOMER + 1


def test_the_channel_of_a_customer_is_kept_in_g2_and_unknown_in_g1(account: Account) -> None:
    channel = {"createdFrom": "telegram", "integrationId": "465847687"}
    if account.is_g1:
        account.refused("POST", "/customers", channel, marked=["error code"])
    else:
        created = account.new_customer(**channel)
        assert {name: created[name] for name in channel} == channel


def test_an_update_changes_only_what_is_given(account: Account) -> None:
    before = account.customer()
    body = {"phone": "+1", "city": "London", "blocked": True}
    after = account.ask("PATCH", f"/customers/{CUSTOMER}", body)
    assert after == {
        **before,
        "phone": "+1",
        "blocked": True,
        "location": {**before["location"], "city": "London"},
    }
    assert account.customer() == after


@pytest.mark.parametrize("field", NULLABLE)
def test_null_clears_a_field(account: Account, field: str) -> None:
    before = account.customer()
    after = account.ask("PATCH", f"/customers/{CUSTOMER}", {field: None})
    assert after == {**before, field: None}


def test_an_update_without_a_field_changes_nothing(account: Account) -> None:
    before = account.customer()
    assert account.ask("PATCH", f"/customers/{CUSTOMER}", {}) == before


def test_custom_data_of_an_update_join_those_that_are_there(account: Account) -> None:
    before = account.pairs(account.customer()["customData"])
    body = {"customData": [PLAN, {"property": "Trials", "value": 2}]}
    mark = "custom data of an update"
    after = account.ask("PATCH", f"/customers/{CUSTOMER}", body, marked=[mark])
    assert account.pairs(after["customData"]) == {**before, "Plan": "free", "Trials": 2}
    assert list(account.pairs(after["customData"])) == [*before, "Trials"]


def test_custom_data_keep_the_type_of_their_values(account: Account) -> None:
    values: dict[str, Any] = {"text": "1", "integer": 1, "number": 15.99, "whole": 2.0, "yes": True}
    created = account.new_customer(
        customData=[{"property": name, "value": value} for name, value in values.items()]
    )
    read = account.pairs(created["customData"])
    assert {name: (type(read[name]), read[name]) for name in read} == {
        name: (type(value), value) for name, value in values.items()
    }


def test_replacing_clears_what_is_left_out(account: Account) -> None:
    before = account.customer()
    after = account.ask("PUT", f"/customers/{CUSTOMER}", {"name": "Cindy", "city": "London"})
    assert after["name"] == "Cindy"
    assert {after[name] for name in NULLABLE if name != "name"} == {None}
    assert after["location"] == {"regionCode": "", "countryCode": "", "city": "London"}
    assert (after["locale"], after["tags"], account.pairs(after["customData"])) == ("en", [], {})
    assert (after["id"], after["device"]) == (CUSTOMER, before["device"])
    assert account.customer() == after


def test_replacing_by_nothing_undoes_what_cannot_be_null(account: Account) -> None:
    flags = {"blocked": True, "unsubscribed": True, "locale": "uk"}
    changed = account.ask("PATCH", f"/customers/{CUSTOMER}", flags)
    assert {name: changed[name] for name in flags} == flags
    after = account.ask("PUT", f"/customers/{CUSTOMER}", {})
    assert [after[name] for name in flags] == [False, False, "en"]


def test_replacing_twice_is_replacing_once(account: Account) -> None:
    body = {"email": "new@example.com", "customData": [PLAN]}
    once = account.ask("PUT", f"/customers/{CUSTOMER}", body)
    assert account.ask("PUT", f"/customers/{CUSTOMER}", body) == once


def test_a_deleted_customer_is_gone_with_its_chats(account: Account) -> None:
    other = account.new_chat(account.new_customer(name="Other")["id"])
    response = account.ask("DELETE", f"/customers/{CUSTOMER}", marked=["content type of Ok"])
    assert response == "Ok"
    account.refused("GET", f"/customers/{CUSTOMER}", status=404)
    account.refused("GET", f"/chats/{CHAT}", status=404)
    account.refused("DELETE", f"/customers/{CUSTOMER}", status=404)
    assert [chat["id"] for chat in account.ask("GET", "/chats")["data"]] == [other["id"]]


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
    taken = account.customer()["userId"]
    other = account.new_customer(userId="other")
    mark = ["userId of another customer"]
    assert account.refused("POST", "/customers", {"userId": taken}, marked=mark) == [TAKEN]
    for method in ("PUT", "PATCH"):
        path = f"/customers/{other['id']}"
        assert account.refused(method, path, {"userId": taken}, marked=mark) == [TAKEN]
    assert account.customer(other["id"]) == other
    assert account.ask("GET", "/customers")["total"] == 2


def test_the_code_of_a_taken_user_id_is_the_first_entry(account: Account) -> None:
    body = {"userId": account.customer()["userId"]}
    response = account.ask(
        "POST", "/customers", body, status=400, marked=["userId of another customer"]
    )
    assert response["errors"][0]["code"] == "invalid_userId_value"


def test_a_user_id_can_be_kept_given_up_and_taken_over(account: Account) -> None:
    taken = account.customer()["userId"]
    account.ask("PATCH", f"/customers/{CUSTOMER}", {"userId": taken})
    account.ask("PUT", f"/customers/{CUSTOMER}", {"userId": taken})
    account.ask("PATCH", f"/customers/{CUSTOMER}", {"userId": None})
    assert account.new_customer(userId=taken)["userId"] == taken


def test_customers_without_a_user_id_do_not_collide(account: Account) -> None:
    first, second = account.new_customer(), account.new_customer()
    account.ask("PUT", f"/customers/{first['id']}", {"userId": None})
    account.ask("PUT", f"/customers/{second['id']}", {"userId": None})


def test_chats_show_the_customer_as_it_is_now(account: Account) -> None:
    account.ask("PATCH", f"/customers/{CUSTOMER}", {"name": "Cindy", "email": None})
    shown = account.chat()["customer"]
    assert (shown["id"], shown["name"], shown["email"]) == (CUSTOMER, "Cindy", None)
