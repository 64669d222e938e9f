"""DoubleTick: the rules of its three calls, and what they return."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from clients.provider import MODES, Provider, asking, documented
from deskspec import UNSET, Page
from doubletick_client.models import ChatMessage, Customer, MessageContent, RemovalResult

PHONE = "919812345678"
WABA = "919999999999"
BODIES = documented("doubletick")
CUSTOMER = BODIES["customer"]
REMOVED = BODIES["what was removed"]


def refused(method: str, mode: str, kind: type[Exception], match: str, **arguments: Any) -> None:
    provider = Provider({})
    with (
        asking("DoubleTick", method, mode, provider) as ask,
        pytest.raises(kind, match=match),
    ):
        ask(**arguments)
    assert provider.requests == []


# customers.get


@MODES
@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        ({"phone_number": PHONE}, "query by phone"),
        ({"phone_number": f"+{PHONE}"}, "query by phone with a plus"),
        ({"customer_id": "customer_1"}, "query by id"),
        ({"phone_number": PHONE, "customer_id": UNSET}, "query by phone"),
        ({"customer_id": "customer_1", "waba_number": WABA}, "query by id for a number"),
    ],
)
def test_customer_is_got_by_one_identifier(
    arguments: dict[str, Any], query: str, mode: str
) -> None:
    provider = Provider({"customer": CUSTOMER}, status=201)
    with asking("DoubleTick", "customers.get", mode, provider) as ask:
        customer = ask(**arguments)
    request = provider.request
    assert (request.method, request.url.host) == ("GET", "public.doubletick.io")
    assert request.url.path == "/customer/details"
    assert dict(request.url.params) == BODIES[query]
    assert request.headers["authorization"] == "a-key"
    assert type(customer) is Customer
    assert customer.name == "Asha Rao"
    assert customer.custom_fields is not None
    assert [field.type for field in customer.custom_fields] == ["text"]
    assert customer.to_dict() == CUSTOMER


@MODES
@pytest.mark.parametrize(
    "arguments",
    [
        {},
        {"waba_number": WABA},
        {"phone_number": PHONE, "customer_id": "customer_1"},
        {"phone_number": UNSET, "customer_id": UNSET},
    ],
)
def test_neither_or_both_identifiers_of_a_customer_are_refused(
    arguments: dict[str, Any], mode: str
) -> None:
    match = "exactly one of phone_number and customer_id"
    refused("customers.get", mode, ValueError, match, **arguments)


@MODES
@pytest.mark.parametrize("empty", ["", " ", "\t"])
def test_empty_identifier_of_a_customer_is_refused(empty: str, mode: str) -> None:
    for argument in ("phone_number", "customer_id"):
        refused("customers.get", mode, ValueError, argument, **{argument: empty})
    refused(
        "customers.get", mode, ValueError, "waba_number", customer_id="customer_1", waba_number=""
    )


@MODES
def test_identifier_that_is_no_text_is_refused(mode: str) -> None:
    number = int(PHONE)
    refused("customers.get", mode, TypeError, "phone_number must be a str", phone_number=number)
    refused("customers.get", mode, TypeError, "customer_id must be a str", customer_id=1)
    refused("customers.get", mode, TypeError, "phone_number.*None", phone_number=None)


@MODES
def test_customer_is_not_got_by_position(mode: str) -> None:
    provider = Provider({"customer": CUSTOMER})
    with (
        asking("DoubleTick", "customers.get", mode, provider) as ask,
        pytest.raises(TypeError, match="positional"),
    ):
        ask(PHONE)
    assert provider.requests == []


# messages.list


@MODES
@pytest.mark.parametrize(
    ("days", "query"),
    [
        ({}, None),
        ({"start_date": date(2025, 1, 23)}, "since a day"),
        ({"end_date": date(2025, 1, 3)}, "until a day"),
        ({"start_date": date(2024, 12, 31), "end_date": date(2025, 1, 1)}, "between two years"),
        ({"start_date": date(2025, 1, 23), "end_date": date(2025, 1, 23)}, "one day"),
    ],
)
def test_messages_are_listed_between_days(
    days: dict[str, date], query: str | None, mode: str
) -> None:
    provider = Provider({"messages": []})
    with asking("DoubleTick", "messages.list", mode, provider) as ask:
        ask(waba_number=WABA, customer_number=PHONE, **days)
    assert provider.request.url.path == "/chat-messages"
    expected = BODIES["query of messages"] | (BODIES[query] if query else {})
    assert dict(provider.request.url.params) == expected


@MODES
def test_range_that_ends_before_it_starts_is_refused(mode: str) -> None:
    refused(
        "messages.list",
        mode,
        ValueError,
        "start_date must not be after end_date",
        waba_number=WABA,
        customer_number=PHONE,
        start_date=date(2025, 2, 1),
        end_date=date(2025, 1, 31),
    )


@MODES
@pytest.mark.parametrize("argument", ["start_date", "end_date"])
@pytest.mark.parametrize(
    "wrong", [datetime(2025, 1, 23), datetime(2025, 1, 23, tzinfo=UTC), "23-01-2025", 23, None]
)
def test_anything_but_a_date_is_no_day(argument: str, wrong: Any, mode: str) -> None:
    numbers = {"waba_number": WABA, "customer_number": PHONE}
    match = f"{argument} must be a date"
    refused("messages.list", mode, TypeError, match, **numbers, **{argument: wrong})


@MODES
def test_both_numbers_of_a_chat_are_required_and_not_empty(mode: str) -> None:
    numbers = {"waba_number": WABA, "customer_number": PHONE}
    for argument in numbers:
        others = {name: value for name, value in numbers.items() if name != argument}
        refused("messages.list", mode, TypeError, argument, **others)
        refused("messages.list", mode, ValueError, argument, **others, **{argument: " "})


@MODES
def test_page_of_messages_has_items_and_total_and_gives_the_body_back(mode: str) -> None:
    message = BODIES["message"]
    body = {"messages": [message, {**message, "message": "flat"}], "newField": 1}
    provider = Provider(body)
    with asking("DoubleTick", "messages.list", mode, provider) as ask:
        page = ask(waba_number=WABA, customer_number=PHONE)
    assert type(page) is Page
    assert all(type(message) is ChatMessage for message in page.items)
    assert (page.total, page.has_more) == (2, False)
    first, second = page.items
    assert type(first.message) is MessageContent
    assert second.message == "flat"
    assert first.message_time == datetime(2025, 1, 23, 2, 40, 0, 123_000, tzinfo=UTC)
    assert page.to_dict() == body
    first.message.text = "Changed"
    assert page.to_dict()["messages"][0]["message"]["text"] == "Changed"
    assert "Hi" not in repr(page)


@MODES
@pytest.mark.parametrize("body", [{"messages": []}, {"messages": None}, {}, {"other": 1}])
def test_page_without_messages_is_empty_and_gives_the_body_back(
    body: dict[str, Any], mode: str
) -> None:
    provider = Provider(body)
    with asking("DoubleTick", "messages.list", mode, provider) as ask:
        page = ask(waba_number=WABA, customer_number=PHONE)
    assert (page.items, page.total, page.has_more) == ([], None, False)
    assert page.to_dict() == body


# customers.remove_tags_and_fields


@MODES
@pytest.mark.parametrize(
    ("lists", "sent"),
    [
        ({"tags": ["vip"]}, "removal of tags"),
        ({"custom_fields": ["city"]}, "removal of fields"),
        ({"tags": ["a", "b"], "custom_fields": []}, "removal of two tags"),
        ({"tags": ("vip",), "custom_fields": UNSET}, "removal of tags"),
        ({"tags": ["vip"], "waba_number": WABA}, "removal of tags for a number"),
    ],
)
def test_removal_sends_the_other_list_empty(lists: dict[str, Any], sent: str, mode: str) -> None:
    provider = Provider(REMOVED, status=201)
    with asking("DoubleTick", "customers.remove_tags_and_fields", mode, provider) as ask:
        result = ask(phone=PHONE, **lists)
    request = provider.request
    assert (request.method, request.url.path) == ("POST", "/customer/remove-tags-custom-fields")
    assert json.loads(request.content) == BODIES[sent]
    assert type(result) is RemovalResult
    assert result.tags is not None
    assert result.tags.removed == ["vip"]
    assert result.tags.errored == ["unknown"]
    assert result.to_dict() == REMOVED


@MODES
@pytest.mark.parametrize(
    "lists", [{}, {"tags": []}, {"custom_fields": []}, {"tags": [], "custom_fields": []}]
)
def test_removal_of_nothing_is_refused(lists: dict[str, Any], mode: str) -> None:
    method = "customers.remove_tags_and_fields"
    refused(method, mode, ValueError, "at least one tag or custom field", phone=PHONE, **lists)


@MODES
@pytest.mark.parametrize(
    ("arguments", "kind", "match"),
    [
        ({"phone": "", "tags": ["a"]}, ValueError, "phone"),
        ({"phone": None, "tags": ["a"]}, TypeError, "phone"),
        ({"tags": ["a"]}, TypeError, "phone"),
        ({"phone": PHONE, "tags": "vip"}, TypeError, "tags must be a list"),
        ({"phone": PHONE, "tags": None}, TypeError, "tags must be a list, not None"),
        ({"phone": PHONE, "tags": ["a", 1]}, TypeError, r"tags\[1\] must be a str"),
        ({"phone": PHONE, "custom_fields": {"city"}}, TypeError, "custom_fields must be a list"),
    ],
)
def test_wrong_argument_of_a_removal_is_refused_by_name(
    arguments: dict[str, Any], kind: type[Exception], match: str, mode: str
) -> None:
    refused("customers.remove_tags_and_fields", mode, kind, match, **arguments)


@MODES
def test_lists_of_the_caller_are_left_unchanged(mode: str) -> None:
    tags = ["vip"]
    provider = Provider(REMOVED)
    with asking("DoubleTick", "customers.remove_tags_and_fields", mode, provider) as ask:
        ask(phone=PHONE, tags=tags)
    assert tags == ["vip"]
