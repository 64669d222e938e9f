"""Kustomer's messages: whose they are, and what their conversations count of them."""

from typing import Any

import pytest
from deskspec import ConflictError, Kustomer
from deskspec.kustomer import models
from simulator.asking import Provider, in_request, marks

PLACE = "form of an error with its place"
MESSAGES = "/v1/messages"
CUSTOMER = "58210c3db0f09110006b7953"
FILE: dict[str, Any] = {"name": "mug.jpg", "content_type": "image/jpeg", "content_length": 512}
SENT = "2024-01-02T03:04:05.000Z"


@pytest.fixture
def conversation(kustomer: Provider) -> str:
    """The path of a conversation that is done."""
    body = {"customer": CUSTOMER, "status": "done"}
    created = kustomer.ask("POST", "/v1/conversations", json=body).json()["data"]
    return f"/v1/conversations/{created['id']}"


def recorded(kustomer: Provider, path: str, **given: Any) -> models.Message:
    usual = {"channel": "email", "app": "postmark", "direction": "in", "status": "received"}
    body = in_request("kustomer-messages_create", **{**usual, **given})
    response = kustomer.ask("POST", path, json=body)
    assert (response.status_code, marks(response)) == (201, [])
    return models.Message.from_dict(response.json()["data"])


def shown(kustomer: Provider, path: str) -> models.Conversation:
    return models.Conversation.from_dict(kustomer.ask("GET", path).json()["data"])


def open_conversations(client: Kustomer) -> int:
    counts = client.customers.get(CUSTOMER).conversation_counts
    assert counts is not None
    return int(counts["open"])


def files(client: Kustomer, number: int) -> list[str]:
    """The ids of as many new attachments."""
    return [client.attachments.create(**FILE).id or "" for _ in range(number)]


def test_a_conversation_counts_its_messages(kustomer: Provider, conversation: str) -> None:
    recorded(kustomer, f"{conversation}/messages", direction="out", channel="sms")
    found = shown(kustomer, conversation)
    assert (found.message_count, found.outbound_message_count, found.status) == (1, 1, "done")
    assert found.attributes is not None
    assert (found.channels, found.attributes["last_message_in"]) == (["sms"], {})
    message = recorded(kustomer, f"{conversation}/messages", sent_at=SENT)
    found = shown(kustomer, conversation)
    assert (found.message_count, found.outbound_message_count, found.status) == (2, 1, "open")
    assert found.channels == ["sms", "email"]
    assert found.last_message_in is not None
    assert message.attributes is not None
    assert found.last_message_in["id"] == message.id
    assert found.last_message_in["sent_at"] == message.attributes["sent_at"] == SENT


def test_a_message_without_a_conversation_opens_one(
    kustomer: Provider, kustomer_client: Kustomer
) -> None:
    before = open_conversations(kustomer_client)
    message = recorded(kustomer, f"/v1/customers/{CUSTOMER}/messages")
    assert message.conversation_id is not None
    opened = kustomer_client.conversations.get(message.conversation_id)
    assert (opened.message_count, opened.status, opened.customer_id) == (1, "open", CUSTOMER)
    assert open_conversations(kustomer_client) == before + 1


def test_a_message_of_nobody_is_refused(kustomer: Provider) -> None:
    body = {"channel": "email", "app": "postmark", "direction": "in"}
    refused = kustomer.ask("POST", MESSAGES, json=body)
    assert refused.status_code == 400
    assert "message of nobody" in marks(refused)


def test_a_message_is_of_the_conversation_of_the_path(
    kustomer: Provider, conversation: str
) -> None:
    body = {"channel": "email", "app": "postmark", "conversation": "f" * 24}
    assert kustomer.ask("POST", f"{conversation}/messages", json=body).status_code == 400
    message = recorded(kustomer, f"{conversation}/messages")
    listed = [
        [each["id"] for each in kustomer.ask("GET", path).json()["data"]]
        for path in (f"{conversation}/messages", f"/v1/customers/{CUSTOMER}/messages")
    ]
    assert listed[0] == [message["id"]]
    assert message["id"] in listed[1]


def test_a_message_links_its_app_and_its_customer_in_the_plural(
    kustomer: Provider, conversation: str
) -> None:
    message = recorded(kustomer, f"{conversation}/messages", app="my app")
    own = f"{MESSAGES}/{message['id']}"
    shown = kustomer.ask("GET", own).json()["data"]
    assert shown["links"] == {"self": own, "related": f"/v1/my%20app/messages/{message['id']}"}
    assert shown["relationships"]["customer"] == {
        "links": {"self": f"/v1/customers/{CUSTOMER}"},
        "data": {"type": "customers", "id": CUSTOMER},
    }


def test_a_message_is_found_by_its_external_id_and_has_it_alone(
    kustomer: Provider, kustomer_client: Kustomer, conversation: str
) -> None:
    path = f"{conversation}/messages"
    message = recorded(kustomer, path, external_id="<one@example.com>")
    messages = kustomer_client.messages
    assert messages.get_by_external_id("<one@example.com>").id == message.id
    other = recorded(kustomer, path)
    with pytest.raises(ConflictError):
        messages.update(other.id or "", external_id="<one@example.com>")
    assert messages.update(message.id or "", external_id="<one@example.com>").id == message.id


def test_a_replacement_resets_what_it_leaves_out(kustomer: Provider, conversation: str) -> None:
    message = recorded(
        kustomer, f"{conversation}/messages", preview="Blue mug", meta={"to": "a"}, size=7
    )
    path = f"{MESSAGES}/{message['id']}"
    changed = kustomer.ask("PATCH", path, json={"subject": "Mugs"}).json()["data"]["attributes"]
    assert (changed["preview"], changed["meta"], changed["size"]) == ("Blue mug", {"to": "a"}, 7)
    body = {"preview": "Red mug"}
    replaced = kustomer.ask("PUT", f"{path}?replace=true", json=body).json()["data"]["attributes"]
    assert (replaced["preview"], replaced["meta"], replaced["size"]) == ("Red mug", {}, 0)
    assert (replaced["channel"], replaced["direction"]) == ("email", "in")


def test_a_message_has_a_whole_size(kustomer: Provider) -> None:
    body = {"customer": CUSTOMER, "channel": "email", "app": "postmark", "direction": "in"}
    whole = kustomer.ask("POST", MESSAGES, json={**body, "size": 7.0})
    assert whole.status_code == 201
    part = kustomer.ask("POST", MESSAGES, json={**body, "size": 7.5})
    assert (part.status_code, marks(part)) == (
        400,
        ["form of an error with its place", "a fraction of a size"],
    )


def test_a_file_is_found_below_its_message_only(
    kustomer: Provider, kustomer_client: Kustomer, conversation: str
) -> None:
    one, two = files(kustomer_client, 2)
    by_id = recorded(kustomer, f"{conversation}/messages", attachments=[one])
    sent_whole = {"_id": two, **kustomer.sim.requests[-2].json()}
    whole = recorded(kustomer, MESSAGES, customer=CUSTOMER, attachments=[sent_whole])
    for message, own, other in ((by_id, one, two), (whole, two, one)):
        path = f"{MESSAGES}/{message['id']}/attachments"
        found = kustomer.ask("GET", f"{path}/{own}").json()["data"]
        assert found["relationships"]["message"]["data"]["id"] == message["id"]
        assert found["links"]["self"] == f"{path}/{own}"
        assert kustomer.ask("GET", f"{path}/{other}").status_code == 404


def test_files_of_a_conversation_are_those_of_its_messages(
    kustomer: Provider, kustomer_client: Kustomer, conversation: str
) -> None:
    made = files(kustomer_client, 3)
    message = recorded(kustomer, f"{conversation}/messages", attachments=made[:2])
    recorded(kustomer, f"{conversation}/messages")
    recorded(kustomer, MESSAGES, customer=CUSTOMER, attachments=made[2:])
    page = kustomer.ask("GET", f"{conversation}/attachments?pageSize=1").json()
    assert [each["id"] for each in page["data"]] == made[:1]
    rest = kustomer.ask("GET", page["links"]["next"]).json()
    assert [each["id"] for each in rest["data"]] == made[1:2]
    assert rest["links"]["next"] is None
    # A message takes its files along.
    other = kustomer.ask("POST", "/v1/conversations", json={"customer": CUSTOMER}).json()["data"]
    kustomer.ask("PATCH", f"{MESSAGES}/{message['id']}", json={"conversation": other["id"]})
    assert kustomer.ask("GET", f"{conversation}/attachments").json()["data"] == []
    moved = kustomer.ask("GET", f"/v1/conversations/{other['id']}/attachments").json()["data"]
    assert [each["id"] for each in moved] == made[:2]


def test_a_redaction_leaves_the_message(kustomer: Provider, conversation: str) -> None:
    path = f"{MESSAGES}/{recorded(kustomer, f'{conversation}/messages', preview='Hi')['id']}"
    before = kustomer.ask("GET", path).json()
    response = kustomer.ask("POST", f"{path}/redactions", json={"preview": "H"})
    assert (response.status_code, marks(response)) == (201, ["what a redaction changes"])
    assert response.json()["data"]["attributes"] == {"preview": "H"}
    links = response.json()["data"]["relationships"]
    assert [links[name]["data"]["id"] for name in ("message", "customer")] == [
        path.rpartition("/")[2],
        CUSTOMER,
    ]
    file = "5e0e14c103a4e80018b374aa"
    further = {"attachments": [file], "meta": {"a": 1}}
    other = kustomer.ask("POST", f"{path}/redactions", json=further)
    assert other.json()["data"]["attributes"] == {"preview": "Hi"}
    (linked,) = other.json()["data"]["relationships"]["attachments"]
    assert linked["data"]["id"] == file
    assert sorted(marks(other)) == [
        "further facts of a redaction",
        "text of a redaction",
        "what a redaction changes",
    ]
    assert kustomer.ask("GET", path).json() == before


def test_a_redaction_of_nothing_is_refused(kustomer: Provider) -> None:
    path = f"{MESSAGES}/57c8d2b01a57ed1400392073/redactions"
    for body in ({}, None, {"preview": 1}):
        assert kustomer.ask("POST", path, json=body).status_code == 400
