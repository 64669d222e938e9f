"""A day of an account, through the client: every operation, in both profiles, sync and async."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest
from deskspec import AsyncHelpCrunch, BadRequestError, HelpCrunch, NotFoundError
from deskspec.helpcrunch import ChatFields, CustomerFields
from deskspec_toolkit.simulator import Simulator
from simulator.helpcrunch.account import AGENT, APPLICATION, CUSTOMER, DEPARTMENT, Account

BEGIN = datetime(2020, 10, 28, 11, 49, 6, tzinfo=UTC)
LATER = datetime(2030, 1, 1, tzinfo=UTC)


def options(account: Account) -> dict[str, Any]:
    sim = account.provider.sim
    return {
        "api_key": sim.api_key,
        "base_url": "http://localhost",
        "transport": sim.transport("helpcrunch"),
    }


def called(sim: Simulator) -> set[str | None]:
    assert all(request.status < 400 for request in sim.requests)
    return {request.operation_id for request in sim.requests}


def customers(client: Any) -> int:
    """What can be done with customers; one is left."""
    created = client.customers.create(
        name="John", email="john@example.com", user_id="u1", first_seen=BEGIN, tags=["vip"]
    )
    assert (created.first_seen, created.tags[0].name) == (BEGIN, "vip")
    changed = client.customers.update(created.id, phone="+1", custom_data={"Plan": "free"})
    assert (changed.name, changed.phone, changed.custom_data) == ("John", "+1", {"Plan": "free"})
    assert [tag.name for tag in client.customers.add_tags(created.id, tags=["Paid"]).tags] == [
        "vip",
        "Paid",
    ]
    assert [tag.name for tag in client.customers.remove_tags(created.id, tags=["vip"]).tags] == [
        "Paid"
    ]
    found = client.customers.search(filter=CustomerFields.name.equals("John"))
    assert [customer.id for customer in found.items] == [created.id]
    replaced = client.customers.replace(created.id, name="John", last_seen=LATER)
    assert (replaced.phone, replaced.last_seen, replaced.tags) == (None, LATER, [])
    entries: list[Any] = [{"customer": created.id, "phone": f"+{n}"} for n in range(12)]
    batch = client.customers.replace_many(customers=entries)
    assert [entry.result and entry.result.phone for entry in batch.succeeded] == [
        *["+9"] * 10,
        *["+11"] * 2,
    ]
    event = client.events.create(name="Click", data={"clicks": 2}, customer=created.id)
    assert event.data == {"clicks": 2}
    assert client.customers.list().total == 2
    assert [customer.id for customer in client.customers.iter(limit=1)] == [CUSTOMER, created.id]
    return int(created.id)


def chats(client: Any, customer: int) -> None:
    """What can be done with a chat of a customer."""
    chat = client.chats.create(customer=customer, application=APPLICATION, assignee=AGENT)
    assert chat.status == "empty"
    message = client.messages.create(chat=chat.id, text="Hi", agent=AGENT)
    assert (message.from_, message.text) == ("agent", "Hi")
    assert client.messages.list(chat.id).total == 1
    assert client.chats.unassign(chat.id).assignee is None
    assert client.chats.assign(chat.id, assignee=AGENT).assignee
    assert client.chats.move(chat.id, department=DEPARTMENT).department
    assert client.chats.snooze(chat.id, snoozed_until=LATER).snoozed_until == LATER
    assert client.chats.unsnooze(chat.id).snoozed_until is None
    assert client.chats.mark_read_by_agent(chat.id, read=True).read_by_agent
    assert client.chats.mark_read_by_customer(chat.id, read=True).read_by_customer
    assert client.chats.mark_read(chat.id, read=True).read_by_agent
    assert client.chats.set_status(chat.id, status="closed").closed_by == "agent"
    assert client.chats.rate(chat.id, rating="very poor").rating == "very poor"
    found = client.chats.search(filter=ChatFields.customer.equals(customer))
    assert [each.id for each in found.items] == [chat.id]
    assert client.chats.get(chat.id).rating == "very poor"
    assert client.chats.list().total == 2


def team(client: Any) -> None:
    assert len(client.agents.list().items) == 4
    assert client.departments.list().items[0].id == DEPARTMENT
    assert client.applications.list().items[0].id == APPLICATION
    assert client.organization.get().chat_enabled


def test_every_operation_does_what_the_client_expects(account: Account) -> None:
    with HelpCrunch(**options(account)) as client:
        customer = customers(client)
        chats(client, customer)
        team(client)
        client.agents.unsubscribe(AGENT)
        client.customers.delete(customer)
        assert client.customers.get(CUSTOMER).id == CUSTOMER
    assert called(account.provider.sim) == {
        operation["operationId"]
        for path in account.provider.contract.document["paths"].values()
        for operation in path.values()
    }


def test_the_async_client_gets_the_same(account: Account) -> None:
    async def day() -> None:
        client: Any
        async with AsyncHelpCrunch(**options(account)) as client:
            created = await client.customers.create(name="John", first_seen=BEGIN)
            chat = await client.chats.create(customer=created.id, application=APPLICATION)
            await client.messages.create(chat=chat.id, text="Hi")
            found = await client.chats.search(filter=ChatFields.status.equals("new"))
            assert [each.id for each in found.items] == [chat.id]
            await client.customers.delete(created.id)

    asyncio.run(day())


def test_a_search_that_finds_nothing_is_an_empty_page(account: Account) -> None:
    with HelpCrunch(**options(account)) as client:
        assert client.customers.search(filter=CustomerFields.name.equals("nobody")).items == []
        assert list(client.chats.iter_search(filter=ChatFields.status.equals("closed"))) == []


def test_refusals_are_exceptions(account: Account) -> None:
    with HelpCrunch(**options(account)) as client:
        with pytest.raises(NotFoundError):
            client.customers.update(999, name="nobody")
        with pytest.raises(BadRequestError) as refused:
            client.chats.rate(1568834, rating="great")
        assert refused.value.errors[0]["code"] == "invalid_request"
