"""Kustomer's conversations: whose they are, their queues, and the counts that follow them."""

import json
from typing import Any

import pytest
from deskspec import ConflictError, Kustomer, NotFoundError, raw
from deskspec.kustomer import models
from simulator.asking import Provider, marks

CONVERSATIONS = "/v1/conversations"
CUSTOMER_ID = "58210c3db0f09110006b7953"
CUSTOMER = f"/v1/customers/{CUSTOMER_ID}"
QUEUE = "5d5dae1ccd1e87001a6a7ea5"


def created(kustomer: Provider, **fields: Any) -> dict[str, Any]:
    body = {"customer": CUSTOMER_ID, **fields}
    response = kustomer.ask("POST", CONVERSATIONS, json=body)
    assert (response.status_code, marks(response)) == (201, [])
    conversation: dict[str, Any] = response.json()["data"]
    return conversation


def conversation_of(kustomer: Provider, path: str) -> models.Conversation:
    return models.Conversation.from_dict(kustomer.ask("GET", path).json()["data"])


def counts(kustomer: Provider) -> dict[str, Any]:
    client = Kustomer(**kustomer.client_options())
    found = client.customers.get(CUSTOMER_ID).conversation_counts
    assert found is not None
    return found.to_dict()


def test_a_new_conversation_is_open_without_messages_and_its_customers(
    kustomer: Provider, kustomer_client: Kustomer
) -> None:
    made = raw(kustomer_client.conversations.create)(
        customer=CUSTOMER_ID, name="Blue mug", external_id="one"
    )
    assert (made.http_response.status_code, marks(made.http_response)) == (201, [])
    conversation = made.parsed
    links = conversation["relationships"]
    assert conversation.attributes is not None
    assert (conversation.status, conversation.direction, conversation.rev) == ("open", "in", 1)
    assert (conversation.message_count, conversation.note_count) == (0, 0)
    assert conversation.attributes["last_message_in"] == {}
    assert links["customer"]["links"] == {"self": CUSTOMER}
    own = f"{CONVERSATIONS}/{conversation.id}"
    assert links["messages"] == {"links": {"self": f"{own}/messages"}}
    assert kustomer.ask("GET", own).json()["data"] == conversation.to_dict()


def test_a_customer_counts_its_conversations_by_status(kustomer: Provider) -> None:
    before = counts(kustomer)
    conversation = created(kustomer, status="done")
    more = {**before, "all": before["all"] + 1, "done": before["done"] + 1}
    assert counts(kustomer) == more
    path = f"{CONVERSATIONS}/{conversation['id']}"
    assert kustomer.ask("DELETE", path).status_code == 204
    assert kustomer.ask("GET", path).status_code == 404
    assert counts(kustomer) == before


def test_a_queue_is_one_of_the_organization_or_of_another_service(kustomer: Provider) -> None:
    own = created(kustomer, queue={"id": QUEUE})
    assert own["relationships"]["queue"]["data"] == {"type": "queue", "id": QUEUE}
    other = created(kustomer, queue={"external": "amazon-connect"})
    assert "queue" not in other["relationships"]


@pytest.mark.parametrize("queue", [{}, {"other": "x"}], ids=["of nothing", "unknown"])
def test_a_queue_that_names_none_is_refused(kustomer: Provider, queue: dict[str, str]) -> None:
    body = {"customer": CUSTOMER_ID, "queue": queue}
    assert kustomer.ask("POST", CONVERSATIONS, json=body).status_code == 400


def test_a_conversation_of_nobody_is_refused(kustomer: Provider) -> None:
    refused = kustomer.ask("POST", CONVERSATIONS, json={"customer": "f" * 24})
    assert refused.status_code == 400


def test_an_external_id_is_that_of_one_conversation(kustomer_client: Kustomer) -> None:
    create = kustomer_client.conversations.create
    create(customer=CUSTOMER_ID, external_id="one")
    with pytest.raises(ConflictError) as refused:
        create(customer=CUSTOMER_ID, external_id="one")
    assert "external id of another record" in marks(refused.value)


def test_an_id_of_the_request_is_kept_and_taken_once(kustomer: Provider) -> None:
    conversation = created(kustomer, id=QUEUE)
    assert conversation["id"] == QUEUE
    body = {"customer": CUSTOMER_ID, "id": QUEUE}
    assert kustomer.ask("POST", CONVERSATIONS, json=body).status_code == 400


def test_a_creation_without_a_body_is_refused(kustomer: Provider) -> None:
    refused = kustomer.ask("POST", CONVERSATIONS)
    assert refused.status_code == 400
    assert "no body at all" in marks(refused)


def test_a_number_is_no_id_of_a_resource_that_is_called_alike(kustomer: Provider) -> None:
    listed = kustomer.ask("GET", CONVERSATIONS).json()["data"]
    assert [each["attributes"]["satisfaction"] for each in listed] == [0]


def test_a_conversation_is_found_by_its_external_id(kustomer_client: Kustomer) -> None:
    conversations = kustomer_client.conversations
    made = conversations.create(customer=CUSTOMER_ID, external_id="one/two")
    found = conversations.get_by_external_id("one/two")
    assert (found.id, found.external_id) == (made.id, "one/two")
    with pytest.raises(NotFoundError):
        conversations.get_by_external_id("two")


def test_a_conversation_counts_its_notes(kustomer: Provider) -> None:
    own = f"{CONVERSATIONS}/{created(kustomer)['id']}"
    other = created(kustomer)["id"]
    note = kustomer.ask("POST", f"{own}/notes", json={"body": "Blue mug."}).json()["data"]
    assert note["relationships"]["customer"]["links"] == {"self": CUSTOMER}
    assert conversation_of(kustomer, own).note_count == 1
    listed = kustomer.ask("GET", f"{own}/notes").json()["data"]
    assert [each["id"] for each in listed] == [note["id"]]
    assert kustomer.ask("GET", f"{CONVERSATIONS}/{other}/notes").json()["data"] == []
    assert kustomer.ask("DELETE", f"/v1/notes/{note['id']}").status_code == 204
    assert conversation_of(kustomer, own).note_count == 0
    refused = kustomer.ask("POST", f"{own}/notes", json={"body": "Red.", "conversation": other})
    assert refused.status_code == 400


def test_a_list_is_of_one_customer_and_from_a_point_in_time_on(kustomer: Provider) -> None:
    other = kustomer.ask("POST", "/v1/customers", json={"name": "Asha"}).json()["data"]["id"]
    path = f"/v1/customers/{other}/conversations"
    made = kustomer.ask("POST", path, json={"name": "Blue mug"}).json()["data"]
    for query, expected in (("", [made["id"]]), ("?fromDate=2999-01-01T00:00:00.000Z", [])):
        listed = kustomer.ask("GET", f"{path}{query}").json()["data"]
        assert [each["id"] for each in listed] == expected


def test_a_time_is_read_by_its_id(kustomer: Provider) -> None:
    time = kustomer.ask("GET", f"{CONVERSATIONS}/times/5faee8bd01b6a7060833dafb").json()["data"]
    shown = models.ConversationTime.from_dict(time).attributes
    assert shown is not None
    assert shown.handle_time == 19
    assert "message_time" not in shown
    of_it = time["relationships"]["conversation"]["data"]["id"]
    listed = kustomer.ask("GET", f"{CONVERSATIONS}/{of_it}/times?pageSize=1000").json()["data"]
    assert time["id"] in [each["id"] for each in listed]
    other = created(kustomer)["id"]
    assert kustomer.ask("GET", f"{CONVERSATIONS}/{other}/times").json()["data"] == []
    assert kustomer.ask("GET", f"{CONVERSATIONS}/times/{other}").status_code == 404


def test_tags_are_added_once_and_removed(kustomer: Provider) -> None:
    own = f"{CONVERSATIONS}/{created(kustomer, tags=['mugs'])['id']}"
    for method, tags, left in (
        ("POST", ["vip", "mugs"], ["mugs", "vip"]),
        ("POST", [], ["mugs", "vip"]),
        ("DELETE", ["mugs", "other"], ["vip"]),
    ):
        response = kustomer.ask(method, f"{own}/tags", json=tags)
        assert (response.status_code, marks(response)) == (200, [])
        assert response.json()["data"]["attributes"]["tags"] == left
        assert kustomer.ask("GET", own).json()["data"]["attributes"]["tags"] == left


@pytest.mark.parametrize("method", ["POST", "DELETE"])
def test_tags_without_a_body_change_nothing_which_no_page_says(
    kustomer: Provider, method: str
) -> None:
    own = f"{CONVERSATIONS}/{created(kustomer, tags=['mugs'])['id']}"
    response = kustomer.ask(method, f"{own}/tags")
    assert response.json()["data"]["attributes"]["tags"] == ["mugs"]
    assert marks(response) == ["no tags"]


@pytest.mark.parametrize("tags", [["-" * 65], ["!"], ["a", "a"], [str(n) for n in range(21)]])
def test_tags_have_limits(kustomer: Provider, tags: list[str]) -> None:
    own = f"{CONVERSATIONS}/{created(kustomer)['id']}"
    for method in ("POST", "DELETE"):
        assert kustomer.ask(method, f"{own}/tags", json=tags).status_code == 400


def replaced(kustomer: Provider, id_: str, **fields: Any) -> Any:
    return kustomer.ask("PUT", f"{CONVERSATIONS}/{id_}?replace=true", json=fields)


def test_a_replacement_resets_what_it_can_set_and_keeps_the_customer(kustomer: Provider) -> None:
    before = created(kustomer, name="Blue mug", tags=["mugs"], queue={"id": QUEUE})
    response = replaced(kustomer, before["id"], status="done")
    conversation = response.json()["data"]
    assert (response.status_code, marks(response)) == (200, [])
    shown, links = conversation["attributes"], conversation["relationships"]
    assert (shown["name"], shown["tags"], shown["status"], shown["rev"]) == ("", [], "done", 2)
    assert (
        models.Conversation.from_dict(conversation).created_at
        == models.Conversation.from_dict(before).created_at
        is not None
    )
    assert "queue" not in links
    assert links["customer"] == before["relationships"]["customer"]


def test_a_closed_conversation_is_counted_as_such(kustomer: Provider) -> None:
    conversation = created(kustomer)
    before = counts(kustomer)
    replaced(kustomer, conversation["id"], status="snoozed")
    changed = {"open": before["open"] - 1, "snoozed": before["snoozed"] + 1}
    assert counts(kustomer) == {**before, **changed}


def test_a_conversation_goes_to_a_customer_by_itself(kustomer: Provider) -> None:
    before = created(kustomer, name="Blue mug", tags=["mugs"])
    total = counts(kustomer)["all"]
    other = kustomer.ask("POST", "/v1/customers", json={"name": "Asha"}).json()["data"]["id"]
    assert replaced(kustomer, before["id"], customer=other, name="Red").status_code == 400
    moved = replaced(kustomer, before["id"], customer=other).json()["data"]
    assert moved["relationships"]["customer"]["data"]["id"] == other
    assert moved["attributes"]["name"] == "Blue mug"
    assert moved["attributes"]["tags"] == ["mugs"]
    assert counts(kustomer)["all"] == total - 1
    listed = kustomer.ask("GET", f"/v1/customers/{other}/conversations").json()["data"]
    assert [each["id"] for each in listed] == [before["id"]]


def test_a_conversation_has_a_whole_satisfaction(kustomer: Provider) -> None:
    id_ = created(kustomer)["id"]
    assert replaced(kustomer, id_, satisfaction=1).json()["data"]["attributes"]["satisfaction"] == 1
    assert replaced(kustomer, id_, satisfaction=None).status_code == 200
    refused = replaced(kustomer, id_, satisfaction=0.5)
    assert refused.status_code == 400
    assert "a fraction of a satisfaction" in marks(refused)


def test_a_conversation_is_updated_by_the_declared_media_type(kustomer: Provider) -> None:
    before = created(kustomer, name="Blue mug", tags=["mugs"], queue={"external": "amazon-connect"})
    path, changes = f"{CONVERSATIONS}/{before['id']}", {"status": "done"}
    for kind, mark in (
        ("application/json-patch+json", []),
        ("application/json", ["another media type"]),
    ):
        body = json.dumps(changes)
        response = kustomer.ask("PATCH", path, content=body, headers={"Content-Type": kind})
        assert (response.status_code, marks(response)) == (200, mark)
        assert response.headers["content-type"] == "application/json-patch+json"
        shown = models.Conversation.from_dict(response.json()["data"])
        assert (shown.name, shown.tags, shown.status) == ("Blue mug", ["mugs"], "done")
        assert shown.external_queue == "amazon-connect"


def test_a_change_of_another_revision_is_a_conflict(kustomer: Provider) -> None:
    conversation = created(kustomer, name="Blue mug")
    object_ = kustomer.ask("POST", "/v1/klasses/order", json={"title": "Order 7"}).json()["data"]
    other = created(kustomer, name="Red mug")
    for method, path, resource in (
        ("PATCH", f"{CONVERSATIONS}/{other['id']}", other),
        ("PUT", f"{CONVERSATIONS}/{conversation['id']}?replace=true", conversation),
        ("PUT", f"/v1/klasses/order/{object_['id']}", object_),
    ):
        rev = resource["attributes"]["rev"]
        stale = kustomer.ask(method, path, json={"rev": rev + 1})
        assert stale.status_code == 409
        assert "another revision" in marks(stale)
        assert kustomer.ask(method, path, json={"rev": rev}).status_code == 200
