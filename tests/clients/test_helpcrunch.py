"""HelpCrunch: numeric ids, the two places of a total, and what only some sources have."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from clients.provider import MODES, Provider, asking, documented
from helpcrunch_client.models import (
    Chat,
    ChatCreatedWith,
    ChatEvent,
    ChatEventData,
    ChatRating,
    ChatStatus,
    Customer,
)

BODIES = documented("helpcrunch")
FIRST = BODIES["customer of the first generation"]
SECOND = BODIES["customer of the second generation"]


@MODES
@pytest.mark.parametrize("body", [FIRST, SECOND], ids=["first generation", "second generation"])
def test_customer_of_either_generation_reads_alike(body: dict[str, Any], mode: str) -> None:
    provider = Provider(body)
    with asking("HelpCrunch", "customers.get", mode, provider) as ask:
        customer = ask(8737843)
    assert type(customer) is Customer
    assert customer.id == 8737843
    assert customer.first_seen == datetime(2020, 6, 30, 20, tzinfo=UTC)
    assert customer.custom_data == {"a": 1}
    assert customer.to_dict() == body


@MODES
def test_id_is_given_by_position_or_by_name(mode: str) -> None:
    provider = Provider(FIRST)
    with asking("HelpCrunch", "customers.get", mode, provider) as ask:
        ask(8737843)
        ask(customer_id=8737843)
    for request in provider.requests:
        assert request.method == "GET"
        assert str(request.url) == "https://api.helpcrunch.com/v1/customers/8737843"
        assert request.headers["authorization"] == "Bearer a-key"


@MODES
@pytest.mark.parametrize("wrong", ["8737843", 8737843.0, True, None, "", b"1", [1]])
def test_id_that_is_no_number_is_refused(wrong: Any, mode: str) -> None:
    provider = Provider(FIRST)
    with (
        asking("HelpCrunch", "customers.get", mode, provider) as ask,
        pytest.raises(TypeError, match=r"customers\.get: customer_id must be an int"),
    ):
        ask(wrong)
    assert provider.requests == []


@MODES
def test_missing_id_and_a_second_position_are_refused(mode: str) -> None:
    provider = Provider(FIRST)
    with asking("HelpCrunch", "customers.get", mode, provider) as ask:
        with pytest.raises(TypeError, match="customer_id"):
            ask()
        with pytest.raises(TypeError, match="positional"):
            ask(1, 2)
    assert provider.requests == []


@MODES
@pytest.mark.parametrize(
    "envelope", [{"total": 7}, {"meta": {"total": 7}}, {"total": 7, "meta": {"total": 7}}]
)
@pytest.mark.parametrize("method", ["customers.list", "chats.list"])
def test_total_is_found_in_both_documented_places(
    method: str, envelope: dict[str, Any], mode: str
) -> None:
    body = {"data": [{"id": 1}], **envelope}
    with asking("HelpCrunch", method, mode, Provider(body)) as ask:
        page = ask()
    assert page.total == 7
    assert page.has_more
    assert page.to_dict() == body


@MODES
@pytest.mark.parametrize("key", ["data", "messages"])
def test_messages_are_found_under_both_documented_keys(key: str, mode: str) -> None:
    body: dict[str, Any] = {key: [BODIES["message"]], "total": 1}
    with asking("HelpCrunch", "messages.list", mode, Provider(body)) as ask:
        page = ask(1568834)
    (message,) = page.items
    assert message.created_at == datetime(2020, 7, 7, 16, 26, 10, 913000, tzinfo=UTC)
    message.text = "changed"
    assert page.to_dict() == {key: [{**body[key][0], "text": "changed"}], "total": 1}


@MODES
def test_fields_of_either_generation_are_attributes_of_a_chat(mode: str) -> None:
    body = BODIES["chat of both generations"]
    with asking("HelpCrunch", "chats.get", mode, Provider(body)) as ask:
        chat = ask(1)
    assert (chat.notes, chat.application_id) == ("of the oldest pages", 3)
    assert chat.created_with is ChatCreatedWith.PUBLIC_API
    assert (chat.read_by_agent, chat.read_by_customer) == (True, False)
    assert chat.snoozed_until == datetime(2020, 10, 28, 6, tzinfo=UTC)
    assert chat.to_dict() == body


STATUSES: dict[str, list[Any]] = {
    "on hold": ["on hold", "onhold", "on-hold", "4", 4],
    "new": ["new", "1", 1],
    "opened": ["opened", "2", 2],
    "pending": ["pending", "3", 3],
    "closed": ["closed"],
    "no communication": ["no communication"],
    "empty": ["empty"],
}
SPELLINGS = [(wire, ChatStatus(value)) for value, each in STATUSES.items() for wire in each]
UNNAMED = ["5", 5, 6, 7, "On hold", "later", 4.0, True, None, ["new"]]


@MODES
@pytest.mark.parametrize(("wire", "status"), SPELLINGS)
def test_every_spelling_of_a_status_reads_as_its_member_and_is_kept(
    wire: Any, status: ChatStatus, mode: str
) -> None:
    body = {"id": 1, "status": wire}
    with asking("HelpCrunch", "chats.get", mode, Provider(body)) as ask:
        chat = ask(1)
    assert chat.status is status
    assert (type(chat["status"]), chat["status"]) == (type(wire), wire)
    assert json.dumps(chat.to_dict()) == json.dumps(body)


@MODES
@pytest.mark.parametrize("wire", UNNAMED, ids=repr)
def test_status_on_which_sources_differ_or_are_silent_stays_as_sent(wire: Any, mode: str) -> None:
    body = {"id": 1, "status": wire}
    with asking("HelpCrunch", "chats.get", mode, Provider(body)) as ask:
        chat = ask(1)
    assert (type(chat.status), chat.status) == (type(wire), wire)
    assert json.dumps(chat.to_dict()) == json.dumps(body)


@pytest.mark.parametrize(("wire", "status"), SPELLINGS)
def test_status_of_a_webhook_is_read_and_kept_alike(wire: Any, status: ChatStatus) -> None:
    data = ChatEventData.from_dict({"status": wire, "chat_id": 7})
    body = ChatEvent(event="chat.new", event_data=data).to_dict()
    event = ChatEvent.from_dict(body)
    assert event.event_data is not None
    assert event.event_data.status is status
    assert json.dumps(event.to_dict()) == json.dumps(body)


@pytest.mark.parametrize(("wire", "status"), SPELLINGS)
def test_status_that_is_set_is_written_by_its_value(wire: Any, status: ChatStatus) -> None:
    for other in set(ChatStatus) - {status}:
        chat = Chat.from_dict({"id": 1, "status": wire})
        chat.status = other
        assert chat.to_dict() == {"id": 1, "status": other.value}


def test_every_documented_status_and_step_of_a_rating_has_a_name() -> None:
    assert {each.value for each in ChatStatus} == STATUSES.keys()
    steps = {"perfect", "great", "average", "poor", "very poor"}
    assert {each.value for each in ChatRating} == steps
