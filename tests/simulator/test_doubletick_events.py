"""What DoubleTick's webhooks report: which event a change sends, as the contract has it."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import deskspec
import pytest
from deskspec.doubletick import models
from deskspec_toolkit.simulator import Simulator
from harness.catalogue import contracts
from harness.conformance import violations
from simulator.asking import PHONE, WABA, Clock
from simulator.receiver import SECRET, Receiver

CONTRACT = next(
    each for each in contracts() if (each.vendor, each.profile) == ("doubletick", "guide")
)
FROM_CUSTOMER = models.ChatMessage(message_origin_type="CUSTOMER").to_dict()


class Reporting(NamedTuple):
    """A simulator, a client of it, and the receiver of its events."""

    sim: Simulator
    client: deskspec.DoubleTick
    receiver: Receiver

    def events(self) -> list[Any]:
        """All events, each of them as the contract has it."""
        self.sim.close()
        found = []
        for delivery in self.receiver.deliveries:
            event = deskspec.webhooks.unwrap("doubletick", delivery.body, delivery.headers, SECRET)
            schema = {"$ref": f"#/components/schemas/{type(event).__name__}"}
            assert not list(violations(CONTRACT, schema, event.to_dict()))
            found.append(event)
        return found


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def reporting(clock: Clock) -> Iterator[Reporting]:
    with (
        Receiver() as receiver,
        Simulator(webhooks={"doubletick": (receiver.url, SECRET)}, clock=clock) as sim,
        deskspec.DoubleTick(
            sim.api_key, base_url="http://localhost", transport=sim.transport("doubletick")
        ) as client,
    ):
        yield Reporting(sim, client, receiver)


def test_delivery_has_the_bearer_token(reporting: Reporting) -> None:
    reporting.client.customers.remove_tags_and_fields(phone=PHONE, tags=["vip"])
    reporting.sim.close()
    (delivery,) = reporting.receiver.deliveries
    assert delivery.headers["authorization"] == f"Bearer {SECRET}"
    with pytest.raises(deskspec.WebhookSignatureError):
        deskspec.webhooks.unwrap("doubletick", delivery.body, delivery.headers, "another")


def test_each_tag_that_a_customer_gets_or_loses_is_an_event(reporting: Reporting) -> None:
    customers = reporting.client.customers
    customers.add_tags_and_fields(phone=PHONE, tags=["vip", "new", "hot"], opt_in=True)
    customers.remove_tags_and_fields(phone=PHONE, tags=["new", "none"])
    assert [(type(event).__name__, event.tag_name) for event in reporting.events()] == [
        ("TagAdded", "new"),
        ("TagAdded", "hot"),
        ("TagRemoved", "new"),
    ]


def test_each_change_of_a_custom_field_is_an_event(reporting: Reporting) -> None:
    customers = reporting.client.customers
    customers.add_tags_and_fields(
        phone=PHONE,
        custom_fields=[{"name": "city", "value": "Delhi"}, {"name": "x", "value": "1"}],
        opt_in=True,
    )
    customers.remove_tags_and_fields(phone=PHONE, custom_fields=["city"])
    kinds = models.EventFieldChange
    assert [(event.custom_field_event_type, event.value) for event in reporting.events()] == [
        (kinds.ATTRIBUTE_UPDATE, "Delhi"),
        (kinds.ATTRIBUTE_SET, "1"),
        (kinds.ATTRIBUTE_REMOVED, None),
    ]


def test_an_assignment_of_a_chat_is_an_event(reporting: Reporting) -> None:
    customers = reporting.client.customers
    customers.assign(
        customer_phone_number=PHONE, assigned_user_phone_number="919800000002", waba_number=WABA
    )
    reporting.client.chats.unassign(customer_phone_number=PHONE, waba_number=WABA)
    assigned, unassigned = reporting.events()
    assert isinstance(assigned, models.ChatAssigned)
    assert (assigned.assigned_user_name, assigned.customer_phone) == ("Ravi Kumar", f"+{PHONE}")
    assert isinstance(unassigned, models.ChatUnassigned)
    assert unassigned.chat_id == assigned.chat_id


def test_a_team_member_that_goes_offline_is_an_event_once(reporting: Reporting) -> None:
    for _ in range(2):
        reporting.client.team_members.set_status(phone="919800000001", status="OFFLINE")
    (event,) = reporting.events()
    assert isinstance(event, models.AgentStatusChanged)
    assert (event.status, event.previous_status) == ("OFFLINE", "ONLINE")
    assert event.customer_phones == [f"+{PHONE}"]


def test_a_whatsapp_group_that_is_created_is_an_event(reporting: Reporting) -> None:
    groups = reporting.client.wa_groups
    created = groups.create(waba_number=WABA, subject="Spring")
    (event,) = reporting.events()
    assert isinstance(event, models.WaGroupCreated)
    assert (event.group_id, event.group_name) == (created.group_id, "Spring")
    assert event.group_created_at == groups.get("grp_2").group_created_at


def test_a_participant_who_is_removed_is_an_event(reporting: Reporting) -> None:
    reporting.client.wa_groups.remove_participant("grp_1", participant_phone=PHONE)
    (event,) = reporting.events()
    assert isinstance(event, models.WaGroupParticipantRemoved)
    assert (event.group_id, event.customer_phone) == ("grp_1", f"+{PHONE}")


def test_what_happens_to_a_call_is_an_event(reporting: Reporting) -> None:
    calls = reporting.client.calls
    calls.create(from_=WABA, to=PHONE, sdp="v=0", sdp_type="offer", device_id="desk")
    calls.accept("call_1", sdp="v=0", sdp_type="answer")
    calls.accept("call_1", sdp="v=0", sdp_type="answer", reconnect=True)
    calls.decline("call_1")
    seen = []
    for event in reporting.events():
        assert isinstance(event, models.CallEvent)
        assert event.customer_name == "Asha Rao"
        seen.append((event.event, event.call_id, event.call_status))
    assert seen == [
        ("CALL_OUTGOING_INITIATED", "call_3", "INITIATED"),
        ("CALL_ACCEPTED", "call_3", "IN_PROGRESS"),
        ("CALL_ACCEPTED", "call_1", "IN_PROGRESS"),
        ("CALL_ENDED", "call_1", "END"),
    ]


def test_a_call_that_is_declined_before_it_begins_is_rejected(reporting: Reporting) -> None:
    reporting.client.calls.decline("call_1")
    (event,) = reporting.events()
    assert isinstance(event, models.CallEvent)
    assert (event.event, event.duration_in_seconds) == (models.CallEventName.CALL_REJECTED, 0)


def test_a_message_of_a_customer_that_arrives_is_an_event(reporting: Reporting) -> None:
    text = models.MessageContent(text="Is it in stock?", message_type="text")
    messages = [
        models.ChatMessage(message=text, message_origin_type=author).to_dict()
        for author in ("CUSTOMER", "USER")
    ]
    reporting.sim.seed("doubletick", "messages", messages)
    event, opened = reporting.events()
    assert isinstance(event, models.MessageReceived)
    assert isinstance(event.message, models.ReceivedText)
    assert (event.from_, event.to, event.message.text) == (PHONE, WABA, "Is it in stock?")
    assert isinstance(opened, models.ConversationOpened)
    assert (opened.from_, opened.to) == (f"+{PHONE}", f"+{WABA}")


def test_a_conversation_is_opened_once_in_two_minutes(reporting: Reporting, clock: Clock) -> None:
    for pause in (0, 119, 1):
        clock.now += pause
        reporting.sim.seed("doubletick", "messages", [FROM_CUSTOMER])
    names = [type(event).__name__ for event in reporting.events()]
    assert names == ["MessageReceived", "ConversationOpened", *["MessageReceived"] * 2, *names[4:]]
    assert names[4:] == ["ConversationOpened"]


@pytest.mark.parametrize("is_from_ad", [False, True])
def test_who_writes_for_the_first_time_is_a_lead(reporting: Reporting, is_from_ad: bool) -> None:
    reporting.sim.seed("doubletick", "customers", [{"name": "Ben Ito", "phone": "919812345000"}])
    for ad in (is_from_ad, False):
        message = models.ChatMessage(
            message_origin_type="CUSTOMER", sender_id="customer_2", is_from_ad=ad
        )
        reporting.sim.seed("doubletick", "messages", [message.to_dict()])
    events = reporting.events()
    of_ad = ["AdMessageReceived"] if is_from_ad else []
    assert [type(event).__name__ for event in events] == [
        *("MessageReceived", *of_ad, "NewLead", "ConversationOpened"),
        "MessageReceived",
    ]
    lead = events[-3]
    assert isinstance(lead, models.NewLead)
    assert (lead.is_ctwa, lead.customer_phone) == (is_from_ad, "+919812345000")


def test_each_change_of_a_note_is_an_event(reporting: Reporting) -> None:
    notes = reporting.client.notes
    note = notes.create(note="Wants blue", from_=WABA, to=PHONE)
    assert note.id is not None
    notes.update(note.id, note="Wants red")
    notes.delete(note.id)
    notes.create(note="Of a group", group_id="grp_1")
    created, updated, deleted = reporting.events()
    assert isinstance(created, models.NoteCreated)
    assert isinstance(updated, models.NoteUpdated)
    assert isinstance(deleted, models.NoteDeleted)
    assert [each.note for each in (created, updated, deleted)] == [
        *("Wants blue", "Wants red", "Wants red")
    ]
    assert {each.note_id for each in (created, updated, deleted)} == {note.id}


def test_the_status_of_a_template_is_an_event(reporting: Reporting) -> None:
    parts: Any = {"body": {"text": "Hello"}}
    templates = reporting.client.templates
    common: Any = {"language": "en", "category": "UTILITY", "waba_numbers": [WABA]}
    templates.create(name="hello", components=parts, **common)
    templates.update("1001", name="order_update", allow_category_update=True, **common)
    created, updated = reporting.events()
    assert isinstance(created, models.TemplateUpdated)
    assert (created.template_name, created.new_status, created.old_status) == (
        *("hello", "PENDING", None),
    )
    assert (updated.template_name, updated.new_status, updated.old_status) == (
        *("order_update", "PENDING", "APPROVED"),
    )


def test_the_progress_of_a_message_is_reported_when_it_is_reached(
    reporting: Reporting, clock: Clock
) -> None:
    id_ = "8b4abc26-2ea9-4f7d-a49a-000000000001"
    content = {"template_name": "order_update", "language": "en"}
    message = {"message_id": id_, "from_": WABA, "to": PHONE, "content": content}
    reporting.client.messages.send_template(messages=[message])
    for _ in range(7):
        clock.now += 1
        reporting.client.wallet.get()
    events = reporting.events()
    assert all(isinstance(event, models.MessageStatusUpdated) for event in events)
    assert [event.status for event in events] == ["SENT", "DELIVERED", "READ"]
    first = events[0].status_timestamp
    assert [(event.status_timestamp - first).total_seconds() for event in events] == [0, 1, 5]
    assert {(event.message_id, event.to) for event in events} == {(id_, PHONE)}
    assert ["message" in event for event in events] == [True, False, False]


def test_a_message_that_fails_is_reported_as_failed(reporting: Reporting, clock: Clock) -> None:
    reporting.client.messages.send_text(to=PHONE, from_=WABA, text="Too late")
    clock.now += 60
    reporting.client.wallet.get()
    (event,) = reporting.events()
    assert isinstance(event, models.MessageStatusUpdated)
    assert (event.status, event.fail_message) == ("FAILED", "The window of 24 hours is closed")


def test_messages_of_the_beginning_are_no_events() -> None:
    seed = {"doubletick": {"messages": [FROM_CUSTOMER]}}
    with Receiver() as receiver:
        with Simulator(webhooks={"doubletick": (receiver.url, SECRET)}, seed=seed) as sim:
            sim.reset()
        assert receiver.deliveries == []
