"""Refusals have the status and the body that the profile's documents have."""

from typing import Any

import pytest
from simulator.asking import CUSTOMER_PATHS, PHONE, REMOVAL, WABA, Provider, marks, message

CHAT = f"/chat-messages?wabaNumber={WABA}&customerNumber={PHONE}"
UNAUTHORIZED: dict[tuple[str, str], Any] = {
    ("doubletick", "guide"): {
        "message": "Invalid public api key",
        "error": "Unauthorized",
        "statusCode": 401,
    },
    ("doubletick", "reference"): {"message": "Unauthorized", "statusCode": 401},
    ("helpcrunch", "g1"): {"errors": [{"code": "invalid_token", "message": "Invalid token"}]},
    ("helpcrunch", "g2"): {
        "errors": [
            {"code": "invalid_request", "message": "Invalid request"},
            {"code": "unauthorized", "message": "Unauthorized"},
        ]
    },
}


@pytest.mark.parametrize("sent", [None, "", "wrong", "Bearer wrong", "Basic c2ltOg==", "Bearer"])
def test_a_wrong_key_is_a_401(provider: Provider, sent: str | None) -> None:
    response = provider.ask("GET", CUSTOMER_PATHS[provider.vendor], authorization=sent)
    assert (response.status_code, marks(response)) == (401, [])
    expected = UNAUTHORIZED.get((provider.vendor, provider.profile))
    if expected:
        assert response.json() == expected
    else:
        assert response.json()["errors"][0]["code"] == "unauthorized"


def test_the_scheme_word_is_part_of_the_credentials(provider: Provider) -> None:
    key = provider.sim.api_key
    wrong = f"Bearer {key}" if provider.vendor == "doubletick" else key
    response = provider.ask("GET", CUSTOMER_PATHS[provider.vendor], authorization=wrong)
    assert response.status_code == 401


def test_the_key_is_looked_at_before_the_request(doubletick: Provider) -> None:
    for method, path in [("GET", "/customer/details"), ("POST", REMOVAL), ("GET", CHAT[:14])]:
        assert doubletick.ask(method, path, authorization="wrong").status_code == 401


@pytest.mark.parametrize(
    "sent", ["999", "0", "-1", "abc", "1.5", "8737843x", "%F0%9F%92%A5", "9" * 99]
)
def test_helpcrunch_knows_no_such_id(helpcrunch: Provider, sent: str) -> None:
    response = helpcrunch.ask("GET", f"/customers/{sent}")
    assert response.status_code == 404
    assert [error["code"] for error in response.json()["errors"]] == (
        ["entity_not_found"] if helpcrunch.profile == "g1" else ["invalid_request", "not_found"]
    )
    assert bool(marks(response)) == (sent not in ("999",))


@pytest.mark.parametrize("sent", ["58210c3db0f09110006b7954", "x", "a%2Fb"])
def test_kustomer_knows_no_such_id(each_kustomer: Provider, sent: str) -> None:
    response = each_kustomer.ask("GET", f"/v1/customers/{sent}")
    (error,) = response.json()["errors"]
    assert (response.status_code, error["code"], error["meta"]) == (404, "not_found", {})


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ("", "phoneNumber or customerId"),
        ("?phoneNumber=", "phoneNumber"),
        ("?customerId=%20", "customerId"),
        ("?phoneNumber=1&phoneNumber=2", "phoneNumber"),
        (f"?phoneNumber={PHONE}&customerId=", "customerId"),
    ],
)
def test_identifiers_that_are_missing_empty_or_repeated(
    doubletick: Provider, query: str, named: str
) -> None:
    response = doubletick.ask("GET", "/customer/details" + query)
    assert (response.status_code, response.json()["error"]) == (400, "Bad Request")
    assert isinstance(response.json()["message"], str if doubletick.profile == "guide" else list)
    assert named in message(response)


@pytest.mark.parametrize(
    ("query", "marked"),
    [
        ("?phoneNumber=911111111111", []),
        ("?customerId=customer_2", []),
        (f"?phoneNumber={PHONE}&customerId=customer_2", ["which of two identifiers counts"]),
    ],
)
def test_an_unknown_customer_is_a_404(doubletick: Provider, query: str, marked: list[str]) -> None:
    response = doubletick.ask("GET", "/customer/details" + query)
    assert (response.status_code, marks(response)) == (404, marked)
    assert response.json().keys() == {"message", "statusCode"}


@pytest.mark.parametrize(
    ("path", "named"),
    [
        ("/chat-messages", "wabaNumber is required; customerNumber is required"),
        (f"/chat-messages?wabaNumber={WABA}", "customerNumber is required"),
        (f"/chat-messages?wabaNumber={WABA}&customerNumber=", "customerNumber"),
        (CHAT + "&wabaNumber=1", "wabaNumber"),
        (CHAT + "&startDate=2025-01-23", "startDate must be a day in the form DD-MM-YYYY"),
        (CHAT + "&endDate=1-1-2025", "endDate"),
        (CHAT + "&endDate=30-02-2025", "endDate"),
        (CHAT + "&endDate=01-01-0000", "endDate"),
        (CHAT + "&startDate=%D9%A2%D9%A3-01-2025", "startDate"),
        (CHAT + "&startDate=", "startDate"),
        (CHAT + "&startDate=23-01-2025&startDate=23-01-2025", "startDate"),
    ],
)
def test_messages_are_asked_for_wrongly(doubletick: Provider, path: str, named: str) -> None:
    response = doubletick.ask("GET", path)
    assert (response.status_code, response.json()["error"]) == (400, "Bad Request")
    assert named in message(response)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no JSON",
        b"[]",
        b"null",
        b'"text"',
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"phone":NaN,"tags":[],"customFields":[]}',
        b'{"tags":[],"customFields":[]}',
        b'{"phone":919812345678,"tags":[],"customFields":[]}',
        b'{"phone":"","tags":[],"customFields":[]}',
        b'{"phone":"  ","tags":[],"customFields":[]}',
        b'{"phone":"919812345678","tags":"lead","customFields":[]}',
        b'{"phone":"919812345678","tags":[1],"customFields":[]}',
        b'{"phone":"919812345678","tags":null,"customFields":[]}',
        b'{"phone":"919812345678","tags":[],"customFields":{}}',
        b'{"phone":"919812345678","tags":[],"customFields":[],"wabaNumber":""}',
        b'{"phone":"919812345678","tags":[],"customFields":[],"more":1}',
    ],
)
def test_a_removal_with_a_wrong_body_changes_nothing(doubletick: Provider, content: bytes) -> None:
    before = doubletick.customer()
    response = doubletick.ask("POST", REMOVAL, content=content)
    assert (response.status_code, response.json()["error"]) == (400, "Bad Request")
    assert isinstance(response.json()["message"], str)
    assert doubletick.customer() == before


@pytest.mark.parametrize(
    "body", [{"phone": "911111111111"}, {"phone": PHONE, "wabaNumber": "911111111111"}]
)
def test_a_removal_from_an_unknown_customer(doubletick: Provider, body: dict[str, str]) -> None:
    response = doubletick.ask("POST", REMOVAL, json={"tags": [], "customFields": [], **body})
    assert response.status_code == (422 if doubletick.profile == "guide" else 400)
    assert marks(response) == ["status of an unknown customer"]


def test_messages_never_repeat_what_was_sent(doubletick: Provider) -> None:
    secret = "very-private-value"
    for body in [{"phone": PHONE, "tags": secret}, {"phone": [secret]}, [secret]]:
        response = doubletick.ask("POST", REMOVAL, json=body)
        assert response.status_code == 400
        assert secret not in response.text


def test_a_value_is_refused_only_with_a_documented_status(doubletick: Provider) -> None:
    unknown = {"customerPhoneNumber": PHONE, "assignedUserPhoneNumber": PHONE, "wabaNumber": WABA}
    refused = doubletick.ask("POST", "/customer/assign", json=unknown)
    assert refused.status_code == {"guide": 400, "reference": 422}[doubletick.profile]
    blank = doubletick.ask("GET", "/organization/channel/profile?wabaNumber=")
    assert blank.status_code == 200
