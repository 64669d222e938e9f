"""Bodies that are no JSON or break the contract: refused with their place, without their values."""

from typing import Any

import pytest
from simulator.asking import Provider, marks
from simulator.helpcrunch.account import CUSTOMER, Account

PATH = f"/customers/{CUSTOMER}"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no JSON",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"name":NaN}',
        b'{"customData":[{"property":"a","value":1e999}]}',
    ],
)
def test_a_body_that_is_no_json(account: Account, content: bytes) -> None:
    before = account.customer()
    response = account.provider.ask("PATCH", PATH, content=content)
    assert response.status_code == 400
    error = {"code": "body", "message": "This value should be JSON."}
    assert response.json()["errors"][-1] == error
    assert account.customer() == before


@pytest.mark.parametrize("body", [[], "text", 1, True])
def test_a_body_of_another_type(account: Account, body: Any) -> None:
    marked = ["error code"] if account.is_g1 else []
    errors = account.refused("PATCH", PATH, body, marked=marked)
    assert errors == [("body", "This value should be of type object.")]


def test_a_name_that_is_no_unicode_text_is_refused(account: Account, doubletick: Provider) -> None:
    content = b'{"name":"a","data":{"\\ud800":1},"customer":8737843}'
    assert account.provider.ask("POST", "/events", content=content).status_code == 400
    removal = b'{"phone":"919812345678","tags":[],"customFields":[],"\\ud800":1}'
    response = doubletick.ask("POST", "/customer/remove-tags-custom-fields", content=removal)
    assert response.status_code == 400


def test_half_a_surrogate_pair_can_be_a_value(account: Account) -> None:
    response = account.provider.ask("PATCH", PATH, content=b'{"name":"\\ud800"}')
    assert response.json()["name"] == "\ud800"


def test_g2_names_every_mistake_and_g1_the_first(account: Account) -> None:
    marked = ["error code"] if account.is_g1 else []
    body = {"blocked": "yes", "customData": [{"property": "a"}], "unknown": 1}
    errors = account.refused("PATCH", PATH, body, marked=marked)
    expected = {
        ("blocked", "This value should be of type boolean."),
        ("customData[0].value", "This value should not be blank."),
        ("unknown", "This field was not expected."),
    }
    assert set(errors) <= expected
    assert len(errors) == (1 if account.is_g1 else 3)


def test_the_array_of_g2_begins_with_the_general_entry(account: Account) -> None:
    marked = ["error code"] if account.is_g1 else []
    errors = account.ask("PATCH", PATH, {"blocked": 1}, status=400, marked=marked)["errors"]
    general = {"code": "invalid_request", "message": "Invalid request"}
    assert (errors[0] == general) == (not account.is_g1)


def test_values_are_not_repeated(account: Account) -> None:
    secret = "very-private-value"
    bodies: list[Any] = [
        {"name": [secret]},
        {"blocked": secret},
        {"customData": [{"property": secret, "value": [secret]}]},
        {"firstSeen": secret},
    ]
    for body in bodies:
        response = account.provider.ask("PATCH", PATH, json=body)
        assert response.status_code == 400
        assert secret not in response.text


def test_no_content_type_is_needed(account: Account) -> None:
    headers = {"Content-Type": "text/plain"}
    response = account.provider.ask("PATCH", PATH, content=b'{"name":"A"}', headers=headers)
    assert (response.status_code, response.json()["name"], marks(response)) == (200, "A", [])


def test_whole_numbers_are_integers_however_they_are_written(account: Account) -> None:
    body = b'{"customer":8737843.0,"application":3838.0,"assignee":2533.0}'
    response = account.provider.ask("POST", "/chats", content=body)
    assert response.status_code == 201
    assert b".0" not in response.content
    found = b'{"filter":[{"field":"customers.id","operator":"=","value":8737843.0}],"limit":1e1}'
    assert account.provider.ask("POST", "/customers/search", content=found).json()["total"] == 1
