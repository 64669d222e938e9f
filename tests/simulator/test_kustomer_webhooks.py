"""Events of Kustomer: signed, named in a header, and read by the client without loss."""

import hashlib
import hmac
from collections.abc import Iterator
from typing import Any

import deskspec
import pytest
from deskspec import Kustomer
from deskspec.kustomer import models
from deskspec_toolkit.simulator import Simulator
from simulator.receiver import SECRET, Receiver


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as created:
        yield created


@pytest.fixture
def sim(receiver: Receiver) -> Iterator[Simulator]:
    """A simulator whose Kustomer reports to the receiver."""
    with Simulator(webhooks={"kustomer": (receiver.url, SECRET)}) as simulator:
        yield simulator


@pytest.fixture
def client(sim: Simulator) -> Iterator[Kustomer]:
    transport = sim.transport("kustomer")
    with Kustomer(sim.api_key, org="acme", transport=transport, pacing=None) as kustomer:
        yield kustomer


def reported(sim: Simulator, receiver: Receiver) -> dict[str, Any]:
    """Close the simulator; return the events by their names, of which each is there once."""
    sim.close()
    events = [
        deskspec.webhooks.unwrap("kustomer", each.body, each.headers, SECRET)
        for each in receiver.deliveries
    ]
    found = {event["name"]: event for event in events}
    assert len(found) == len(events)
    return found


def test_an_event_is_signed_and_named_as_the_page_says(
    sim: Simulator, client: Kustomer, receiver: Receiver
) -> None:
    customer = client.customers.create(name="Asha Rao")
    sim.close()
    (delivery,) = receiver.deliveries
    digest = hmac.new(SECRET.encode(), delivery.body, hashlib.sha256).hexdigest()
    assert delivery.headers["x-kustomer-webhook-signature"] == digest
    assert delivery.headers["x-kustomer-webhook-event"] == "kustomer.customer.create"
    assert delivery.headers["content-type"] == "application/json"
    event = deskspec.webhooks.unwrap("kustomer", delivery.body, delivery.headers, SECRET)
    assert event.to_dict() == receiver.events[0]
    assert (event["data_id"], event["changes"]) == (customer.id, None)
    assert isinstance(event, models.CustomerEvent)
    shown: Any = event.data
    assert (shown.type, shown.id, shown["links"]) == ("customer", customer.id, customer["links"])
    for name in ("name", "display_name", "emails", "created_at", "updated_at", "rev"):
        assert shown.attributes[name] == customer.attributes[name]
    with pytest.raises(deskspec.WebhookSignatureError):
        deskspec.webhooks.unwrap("kustomer", delivery.body, delivery.headers, "another key")


def test_a_change_names_the_attributes_that_differ(
    sim: Simulator, client: Kustomer, receiver: Receiver
) -> None:
    customer = client.customers.create(name="Asha")
    client.customers.update(customer.id, name="Asha Rao", custom={"sizeNum": 7})
    event = reported(sim, receiver)["kustomer.customer.update"]
    changes = models.CustomerAttributes.from_dict(event["changes"]["attributes"])
    assert changes["name"] == {"op": "replace", "before": "Asha", "after": "Asha Rao"}
    assert changes["display_name"]["after"] == "Asha Rao"
    assert changes["rev"] == {"op": "replace", "before": 1, "after": 2}
    assert "emails" not in changes
    assert (event.data_id, event["meta"]) == (customer.id, {"customChanged": True})
    assert event.data.name == "Asha Rao"


def test_a_message_and_the_conversation_that_it_opens_are_reported(
    sim: Simulator, client: Kustomer, receiver: Receiver
) -> None:
    customer = client.customers.list(page_size=1).items[0]
    message = client.customers.create_message(customer.id, channel="chat", app="shop")
    assert message.conversation_id is not None
    client.messages.update(message.id, subject="A chair")
    client.conversations.add_tags(message.conversation_id, tags=["sold"])
    events = reported(sim, receiver)
    assert {name: event["data_id"] for name, event in events.items()} == {
        "kustomer.conversation.create": message.conversation_id,
        "kustomer.message.create": message.id,
        "kustomer.message.update": message.id,
        "kustomer.conversation.update": message.conversation_id,
    }


def test_entries_of_a_bulk_job_are_reported(receiver: Receiver) -> None:
    now = [1_767_225_600.0]
    webhooks = {"kustomer": (receiver.url, SECRET)}
    with (
        Simulator(webhooks=webhooks, clock=lambda: now[0]) as sim,
        Kustomer(sim.api_key, org="acme", transport=sim.transport("kustomer")) as client,
    ):
        (job,) = client.customers.create_many(customers=[{"name": "A"}, {"name": "B"}]).results
        now[0] += 10
        assert client.bulk.get(job.id).status == "complete"
    names = [event["data"]["attributes"]["name"] for event in receiver.events]
    assert names == ["A", "B"]


def test_nothing_else_is_reported(sim: Simulator, client: Kustomer, receiver: Receiver) -> None:
    customer = client.customers.create(name="Asha")
    sim.reset()
    conversation = client.conversations.list(page_size=1).items[0]
    client.conversations.create_note(conversation.id, body="Call back")
    client.conversations.delete(conversation.id)
    with pytest.raises(deskspec.NotFoundError):
        client.customers.update(customer.id, name="Asha Rao")
    sim.close()
    assert [event["name"] for event in receiver.events] in ([], ["kustomer.customer.create"])


def test_an_event_on_request_is_one_that_a_page_lists(sim: Simulator, receiver: Receiver) -> None:
    with pytest.raises(ValueError, match=r"unknown event 'kustomer\.tag\.delete': choose from"):
        sim.send_event("kustomer", "kustomer.tag.delete")
    sim.send_event("kustomer", "kustomer.tag.update")
    sim.close()
    assert [event["name"] for event in receiver.events] == ["kustomer.tag.update"]


def test_users_and_teams_are_reported(sim: Simulator, client: Kustomer, receiver: Receiver) -> None:
    me = client.users.get_current()
    team = client.teams.create(name="Night desk")
    client.teams.add_members(team.id, members=[me.id])
    client.users.update_current(email_signature="The desk")
    sim.close()
    names = [event["name"].removeprefix("kustomer.") for event in receiver.events]
    assert names == ["team.create", "team.update", "user.update"]
    assert receiver.events[1]["changes"]["attributes"]["members"]["after"] == [me.id]
