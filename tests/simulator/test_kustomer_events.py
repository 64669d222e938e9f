"""Kustomer's events and sessions: whose they are, and which paths lead to them."""

import json

from deskspec import Kustomer
from kustomer_client.models import Event, Relationship
from simulator.asking import Provider, marks

CUSTOMER = "58210c3db0f09110006b7953"
CONVERSATION = "58228e05d4e96711004eccb7"
EVENTS = f"/v1/customers/{CUSTOMER}/events"
SESSIONS = f"/v1/customers/{CUSTOMER}/sessions"


def stranger(kustomer: Provider) -> str:
    created = kustomer.ask("POST", "/v1/customers", json={"name": "Asha Rao"}).json()["data"]
    return str(created["id"])


def test_an_event_is_found_below_its_customer_only(kustomer: Provider) -> None:
    (event,) = kustomer.ask("GET", EVENTS).json()["data"]
    assert event["links"]["self"] == f"{EVENTS}/{event['id']}"
    found = kustomer.ask("GET", f"{EVENTS}/{event['id']}").json()["data"]
    assert (found["id"], found["attributes"]["type"]) == (event["id"], "conversation")
    other = f"/v1/customers/{stranger(kustomer)}/events"
    assert kustomer.ask("GET", other).json()["data"] == []
    assert kustomer.ask("GET", f"{other}/{event['id']}").status_code == 404


def test_events_are_listed_by_name(kustomer: Provider) -> None:
    (event,) = kustomer.ask("GET", EVENTS).json()["data"]
    attributes = {**event["attributes"], "name": "kustomer.customer.update", "type": "change"}
    relationships = event["relationships"]
    further = {"id": "58290fb4cca9b0a5e0189630", "attributes": attributes}
    kustomer.sim.seed("kustomer", "events", [{**further, "relationships": relationships}])
    assert len(kustomer.ask("GET", EVENTS).json()["data"]) == 2
    (found,) = kustomer.ask("GET", f"{EVENTS}?name=kustomer.customer.update").json()["data"]
    assert (found["type"], found["attributes"]["type"]) == ("event", "change")
    assert kustomer.ask("GET", f"{EVENTS}?name=kustomer").json()["data"] == []


def test_an_event_has_two_types(kustomer: Provider) -> None:
    transport = kustomer.sim.transport("kustomer")
    with Kustomer(kustomer.sim.api_key, base_url="http://localhost", transport=transport) as client:
        (event,) = client.customers.iter_events(CUSTOMER)
        again = client.customers.get_event(CUSTOMER, event_id=event.id)
    assert (event.type, event.attributes.type, again.attributes.type) == (
        "customer_event",
        "conversation",
        "conversation",
    )


def test_events_of_a_conversation_are_those_that_name_it(kustomer: Provider) -> None:
    conversations = "/v1/conversations"
    (event,) = kustomer.ask("GET", f"{conversations}/{CONVERSATION}/events").json()["data"]
    assert event["relationships"]["conversation"]["data"]["id"] == CONVERSATION
    made = kustomer.ask("POST", conversations, json={"customer": CUSTOMER}).json()["data"]
    assert kustomer.ask("GET", f"{conversations}/{made['id']}/events").json()["data"] == []
    assert kustomer.ask("GET", f"{conversations}/{'0' * 24}/events").status_code == 404


def test_who_made_an_event_is_a_link_a_text_or_nobody(kustomer: Provider) -> None:
    transport = kustomer.sim.transport("kustomer")
    with Kustomer(kustomer.sim.api_key, base_url="http://localhost", transport=transport) as client:
        (event,) = client.conversations.iter_events(CONVERSATION)
    maker = event.relationships.created_by
    assert isinstance(maker, Relationship)
    assert maker.data.type == "user"
    for other in ("a text", None):
        relationships = {**event.to_dict()["relationships"], "createdBy": other}
        read = Event.from_dict({**event.to_dict(), "relationships": relationships})
        assert read.relationships.created_by == other


def test_a_session_is_at_the_list_of_its_customer(kustomer: Provider) -> None:
    (session,) = kustomer.ask("GET", SESSIONS).json()["data"]
    assert session["links"]["self"] == SESSIONS
    other = f"/v1/customers/{stranger(kustomer)}/sessions"
    assert kustomer.ask("GET", other).json()["data"] == []


def test_a_session_has_its_events_by_its_session_id(kustomer: Provider) -> None:
    (session,) = kustomer.ask("GET", SESSIONS).json()["data"]
    own = session["attributes"]["sessionId"]
    response = kustomer.ask("GET", f"{SESSIONS}/{own}/events")
    (event,) = json.loads(response.content)["data"]
    assert event["attributes"]["sessionId"] == own
    assert marks(response) == ["path of an event of a session"]
    assert kustomer.ask("GET", f"{SESSIONS}/{session['id']}/events").status_code == 404
