"""Refusals have the status and the body that the profile's documents have."""

import json
from pathlib import Path
from typing import Any

import pytest
from deskspec import BadRequestError, DoubleTick, UnprocessableEntityError
from foreign import replay_server
from simulator.asking import (
    CUSTOMER_PATHS,
    PHONE,
    REMOVAL,
    WABA,
    Provider,
    in_request,
    marks,
    message,
    names_of,
)

REPLAYS = Path(replay_server.__file__).parent / "replays"
CHAT = f"{{waba_number}}={WABA}&{{customer_number}}={PHONE}"


def printed(provider: Provider, status: int) -> Any:
    """The body of an error of customers.get, as its page prints it."""
    server = replay_server.ReplayServer(REPLAYS / str(provider.contract))
    return next(
        json.loads(each.body)
        for each in server.exchanges
        if (each.operation, each.status) == ("customers_get", status)
    )


@pytest.mark.parametrize("sent", [None, "", "wrong", "Bearer wrong", "Basic c2ltOg==", "Bearer"])
def test_a_wrong_key_is_a_401(provider: Provider, sent: str | None) -> None:
    response = provider.ask("GET", CUSTOMER_PATHS[provider.vendor], authorization=sent)
    assert (response.status_code, marks(response)) == (401, [])
    expected = printed(provider, 401)
    if provider.vendor == "kustomer":  # whose message is no printed one
        assert response.json()["errors"][0]["code"] == expected["errors"][0]["code"]
    else:
        assert response.json() == expected


def test_the_scheme_word_is_part_of_the_credentials(provider: Provider) -> None:
    key = provider.sim.api_key
    wrong = f"Bearer {key}" if provider.vendor == "doubletick" else key
    response = provider.ask("GET", CUSTOMER_PATHS[provider.vendor], authorization=wrong)
    assert response.status_code == 401


def test_the_key_is_looked_at_before_the_request(doubletick: Provider) -> None:
    for method, path in [
        ("GET", "/customer/details"),
        ("POST", REMOVAL),
        ("GET", "/chat-messages"),
    ]:
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
        ("", "{phone_number} or {customer_id}"),
        ("?{phone_number}=", "{phone_number}"),
        ("?{customer_id}=%20", "{customer_id}"),
        ("?{phone_number}=1&{phone_number}=2", "{phone_number}"),
        (f"?{{phone_number}}={PHONE}&{{customer_id}}=", "{customer_id}"),
    ],
)
def test_identifiers_that_are_missing_empty_or_repeated(
    doubletick: Provider, query: str, named: str
) -> None:
    names = names_of("doubletick-customers_get")
    response = doubletick.ask("GET", "/customer/details" + query.format(**names))
    assert (response.status_code, response.json()["error"]) == (400, "Bad Request")
    assert isinstance(response.json()["message"], str if doubletick.profile == "guide" else list)
    assert named.format(**names) in message(response)


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
    assert response.json().keys() == printed(doubletick, 404).keys()


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ("", "{waba_number} is required; {customer_number} is required"),
        (f"{{waba_number}}={WABA}", "{customer_number} is required"),
        (f"{{waba_number}}={WABA}&{{customer_number}}=", "{customer_number}"),
        (f"{CHAT}&{{waba_number}}=1", "{waba_number}"),
        (
            f"{CHAT}&{{start_date}}=2025-01-23",
            "{start_date} must be a day in the form DD-MM-YYYY",
        ),
        (f"{CHAT}&{{end_date}}=1-1-2025", "{end_date}"),
        (f"{CHAT}&{{end_date}}=30-02-2025", "{end_date}"),
        (f"{CHAT}&{{end_date}}=01-01-0000", "{end_date}"),
        (f"{CHAT}&{{start_date}}=%D9%A2%D9%A3-01-2025", "{start_date}"),
        (f"{CHAT}&{{start_date}}=", "{start_date}"),
        (f"{CHAT}&{{start_date}}=23-01-2025&{{start_date}}=23-01-2025", "{start_date}"),
    ],
)
def test_messages_are_asked_for_wrongly(doubletick: Provider, query: str, named: str) -> None:
    names = names_of("doubletick-messages_list")
    response = doubletick.ask("GET", "/chat-messages?" + query.format(**names))
    assert (response.status_code, response.json()["error"]) == (400, "Bad Request")
    assert named.format(**names) in message(response)


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
    "given", [{"phone": "911111111111"}, {"phone": PHONE, "waba_number": "911111111111"}]
)
def test_a_removal_from_an_unknown_customer(
    doubletick: Provider, doubletick_client: DoubleTick, given: dict[str, Any]
) -> None:
    remove = doubletick_client.customers.remove_tags_and_fields
    is_guide = doubletick.profile == "guide"
    with pytest.raises(UnprocessableEntityError if is_guide else BadRequestError) as refused:
        remove(tags=["lead"], **given)
    assert marks(refused.value) == ["status of an unknown customer"]


def test_messages_never_repeat_what_was_sent(doubletick: Provider) -> None:
    secret = "very-private-value"
    for body in [{"phone": PHONE, "tags": secret}, {"phone": [secret]}, [secret]]:
        response = doubletick.ask("POST", REMOVAL, json=body)
        assert response.status_code == 400
        assert secret not in response.text


def test_a_value_is_refused_only_with_a_documented_status(
    doubletick: Provider, doubletick_client: DoubleTick
) -> None:
    is_guide = doubletick.profile == "guide"
    with pytest.raises(BadRequestError if is_guide else UnprocessableEntityError):
        doubletick_client.customers.assign(
            customer_phone_number=PHONE, assigned_user_phone_number=PHONE, waba_number=WABA
        )
    params = in_request("doubletick-channels_list", waba_number="")
    blank = doubletick.ask("GET", "/organization/channel/profile", params=params)
    assert blank.status_code == 200
