"""Clients at a second provider, whose records are those that the pages print."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from deskspec import BadRequestError, NotFoundError
from foreign.authority import Authority
from foreign.clients import MODES, asking
from foreign.provider.helpcrunch import records

pytestmark = pytest.mark.one_shard("second provider")  # its processes are started once


@MODES
def test_long_chat_is_read_to_its_end(
    providers: dict[str, str], authority: Authority, mode: str
) -> None:
    with asking("helpcrunch", mode, providers["helpcrunch"], verify=authority.trusted()) as ask:
        pages: list[Any] = []
        messages = ask("messages.iter", records.LONG_CHAT["id"], on_page=pages.append)
    assert len({message.id for message in messages}) == len(messages) == records.LONG_CHAT_MESSAGES
    assert [len(page.items) for page in pages] == [100, 100, 100, 100, 100, 43]


@MODES
def test_list_without_pages_ends_with_its_items(
    providers: dict[str, str], authority: Authority, mode: str
) -> None:
    with asking("helpcrunch", mode, providers["helpcrunch"], verify=authority.trusted()) as ask:
        agents = ask("agents.iter", limit=2)
    assert [each.to_dict() for each in agents] == list(records.AGENTS.values())


@MODES
def test_team_is_the_one_of_the_pages(
    providers: dict[str, str], authority: Authority, mode: str
) -> None:
    with asking("helpcrunch", mode, providers["helpcrunch"], verify=authority.trusted()) as ask:
        agents = ask("agents.iter")
        departments = ask("departments.iter")
        applications = ask("applications.iter")
        organization = ask("organization.get")
    assert [each.to_dict() for each in agents] == list(records.AGENTS.values())
    assert {
        each.id: (each.name, tuple(agent.id for agent in each.agents)) for each in departments
    } == records.DEPARTMENTS
    assert [each.to_dict() for each in applications] == records.APPLICATIONS
    assert organization.to_dict() == records.ORGANIZATION


@MODES
def test_batch_of_more_than_one_request_changes_each_customer(
    providers: dict[str, str], authority: Authority, mode: str
) -> None:
    with asking("helpcrunch", mode, providers["helpcrunch"], verify=authority.trusted()) as ask:
        customers = [ask("customers.create", company="Example Inc.").id for _ in range(12)]
        names = {customer: f"Number {customer}" for customer in customers}
        entries = [{"customer": customer, "name": name} for customer, name in names.items()]
        result = ask("customers.replace_many", customers=entries)
        last = ask("customers.get", customers[-1])
    assert {entry.result.id: entry.result.name for entry in result.succeeded} == names
    assert (last.name, last.company) == (names[last.id], None)


@MODES
def test_tag_without_a_color_gets_the_usual_one(
    providers: dict[str, str], authority: Authority, mode: str
) -> None:
    with asking("helpcrunch", mode, providers["helpcrunch"], verify=authority.trusted()) as ask:
        customer = ask("customers.create", tags=["lead"]).id
        tags = ["paid", {"name": "vip", "color": "#ccc"}]
        tagged = ask("customers.add_tags", customer, tags=tags)
    colors = {tag.name: tag.color for tag in tagged.tags}
    assert colors == {"lead": "#c377e0", "paid": "#c377e0", "vip": "#ccc"}


@MODES
def test_what_happens_now_says_when(
    providers: dict[str, str], authority: Authority, mode: str
) -> None:
    before = datetime.now(UTC) - timedelta(seconds=1)
    with asking("helpcrunch", mode, providers["helpcrunch"], verify=authority.trusted()) as ask:
        closed = ask("chats.set_status", records.CHAT["id"], status="closed")
        customer = records.CUSTOMER["id"]
        event = ask("events.create", name="Button Click", data={"first": True}, customer=customer)
    assert (event["data"], event.customer) == ({"first": True}, customer)
    for moment in (closed.closed_at, event.created_at):
        assert before <= moment <= datetime.now(UTC)


@MODES
def test_status_that_cannot_be_set_is_refused(
    providers: dict[str, str], authority: Authority, mode: str
) -> None:
    with (
        asking("helpcrunch", mode, providers["helpcrunch"], verify=authority.trusted()) as ask,
        pytest.raises(BadRequestError),
    ):
        ask("chats.set_status", records.CHAT["id"], status="empty")


@MODES
def test_customer_is_found_by_number_or_id(
    providers: dict[str, str], authority: Authority, mode: str
) -> None:
    with asking("doubletick", mode, providers["doubletick"], verify=authority.trusted()) as ask:
        by_number = ask("customers.get", phone_number="919812345678")
        by_id = ask("customers.get", customer_id="customer_1")
    assert by_number.to_dict() == by_id.to_dict()
    assert (by_number.name, by_number.phone) == ("Asha Rao", "919812345678")


@MODES
def test_messages_are_those_of_the_requested_days(
    providers: dict[str, str], authority: Authority, mode: str
) -> None:
    chat = {"waba_number": "919999999999", "customer_number": "919812345678"}
    first, second = date(2025, 1, 23), date(2025, 1, 24)
    with asking("doubletick", mode, providers["doubletick"], verify=authority.trusted()) as ask:
        listed = [
            [message.id for message in ask("messages.list", **chat, **days).items]
            for days in ({}, {"start_date": first, "end_date": first}, {"start_date": second})
        ]
    assert listed == [
        ["message_1", "message_2", "message_3"],
        ["message_1", "message_2"],
        ["message_3"],
    ]


@MODES
def test_instants_of_the_page_are_read(
    providers: dict[str, str], authority: Authority, mode: str
) -> None:
    with asking("kustomer", mode, providers["kustomer"], verify=authority.trusted()) as ask:
        customer = ask("customers.get", "58210c3db0f09110006b7953")
        with pytest.raises(NotFoundError) as raised:
            ask("customers.get", "58210c3db0f09110006b7954")
    assert customer.attributes.created_at == datetime(2016, 11, 7, 23, 20, 29, 80000, tzinfo=UTC)
    assert raised.value.errors[0]["code"] == "not_found"
