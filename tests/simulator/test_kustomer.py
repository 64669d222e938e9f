"""What Kustomer's pages say of single resources beyond method, path and schemas."""

from collections.abc import Iterator
from typing import Any

import pytest
from deskspec import Kustomer, NotFoundError
from deskspec.kustomer import models
from deskspec_toolkit.simulator import Simulator


@pytest.fixture
def client(sim: Simulator) -> Iterator[Kustomer]:
    with Kustomer(sim.api_key, org="acme", transport=sim.transport("kustomer")) as kustomer:
        yield kustomer


@pytest.mark.parametrize(
    ("given", "names"),
    [
        ({}, {"open"}),
        ({"status": "enabled"}, {"open"}),
        ({"status": "disabled"}, {"closed"}),
        ({"status": "existing_only"}, {"open", "closed"}),
    ],
)
def test_without_a_status_the_list_has_the_enabled_klasses(
    client: Kustomer, given: Any, names: set[str]
) -> None:
    client.klasses.create(name="open")
    client.klasses.create(name="closed", status="disabled")
    listed = {klass.name for klass in client.klasses.iter(**given)}
    assert listed & {"open", "closed"} == names


def test_update_of_a_klass_keeps_what_it_does_not_name(client: Kustomer) -> None:
    klass = client.klasses.create(name="order", color="green", icon="truck")
    client.klasses.update(klass.id, icon="box")
    read = client.klasses.get(klass.id)
    assert (read.name, read.color, read.icon) == ("order", "green", "box")


HOURS: dict[str, Any] = {"0": None, **{str(day): [[480, 1020]] for day in range(1, 6)}, "6": None}
SCHEDULE: dict[str, Any] = {"name": "Shop", "hours": HOURS, "timezone": "UTC", "default": False}


def schedule_with(**changes: Any) -> dict[str, Any]:
    return {**SCHEDULE, **changes}


def test_hours_of_a_schedule_are_lists_or_null_on_every_day(client: Kustomer) -> None:
    weekend = {**HOURS, "0": [[0, 60], [120, 180]], "1": None}
    schedule = client.schedules.create(**schedule_with(hours=weekend))
    assert client.schedules.get(schedule.id).hours == weekend


def test_span_of_a_schedule_has_two_ends(client: Kustomer) -> None:
    with pytest.raises(ValueError, match="hours"):
        client.schedules.create(**schedule_with(hours={**HOURS, "1": [[480]]}))


def test_schedule_without_one_of_the_days_is_refused_by_its_number(client: Kustomer) -> None:
    days = {day: spans for day, spans in HOURS.items() if day != "3"}
    with pytest.raises(ValueError, match="hours must have the key '3'"):
        client.schedules.create(**schedule_with(hours=days))


def test_outbound_accounts_are_iterated_by_page_number(sim: Simulator, client: Kustomer) -> None:
    sim.seed("kustomer", "outbound_accounts", 4)
    whole = list(client.outbound_accounts.iter())
    seen = sim.request_count
    assert len(whole) > 4
    assert list(client.outbound_accounts.iter(page_size=2)) == whole
    assert sim.request_count - seen == len(whole) // 2 + 1


def test_default_schedule_is_the_last_one_that_says_so(client: Kustomer) -> None:
    assert client.schedules.get_default().name == "Biz Hours"
    schedule = client.schedules.create(**schedule_with(default=True))
    assert client.schedules.get_default().id == schedule.id
    client.schedules.replace(schedule.id, **SCHEDULE)
    assert client.schedules.get_default().name == "Biz Hours"


def test_no_schedule_is_the_default_once_all_are_deleted(client: Kustomer) -> None:
    for schedule in [*client.schedules.iter()]:
        client.schedules.delete(schedule.id)
    with pytest.raises(NotFoundError):
        client.schedules.get_default()


def test_deleted_schedule_says_who_deleted_it(client: Kustomer) -> None:
    schedule = client.schedules.create(**SCHEDULE)
    deleted = client.schedules.delete(schedule.id)
    assert (deleted.id, deleted.deleted) == (schedule.id, True)
    assert deleted.deleted_by_id == schedule.created_by_id
    assert schedule.id not in {each.id for each in client.schedules.iter()}


def test_pages_of_outbound_accounts_are_asked_for_by_number(client: Kustomer) -> None:
    pages = [client.outbound_accounts.list(page=page, page_size=2) for page in (1, 2, 3)]
    assert [[each.attributes.channel for each in page.items] for page in pages] == [
        ["email", "email"],
        ["sms"],
        [],
    ]


def test_a_sender_of_a_channel_is_listed_once(client: Kustomer) -> None:
    given: dict[str, Any] = {"channel": "email", "sender": "someone@example.com"}
    added = client.spam_senders.upsert(**given, list_="whitelist")
    changed = client.spam_senders.upsert(**given, list_="blacklist")
    assert changed.id == added.id
    listed = [e.list_ for e in client.spam_senders.iter() if e.sender == given["sender"]]
    assert listed == ["blacklist"]


def test_spam_senders_have_pages(client: Kustomer) -> None:
    client.spam_senders.upsert(channel="email", sender="someone@example.com", list_="whitelist")
    page = client.spam_senders.list(page=2, page_size=1)
    assert [each.sender for each in page.items] == ["someone@example.com"]


def test_audit_logs_are_paged_by_cursors(sim: Simulator, client: Kustomer) -> None:
    ids = [log.id for log in client.audit_logs.iter()]
    new = models.AuditLogAttributes(
        event_name="kustomer.customer.create", event_verb="create", object_type="customer"
    )
    logs = [{**new.to_dict(), "id": f"{number:024}"} for number in range(4)]
    sim.seed("kustomer", "audit_logs", logs)
    first = client.audit_logs.list(count="2")
    assert [log.id[-1] for log in first.items] == ["3", "2"]
    assert first.has_more
    older = client.audit_logs.list(count="2", before=first.items[-1].id)
    assert [log.id[-1] for log in older.items] == ["1", "0"]
    newer = client.audit_logs.list(count="2", after=older.items[0].id)
    assert newer.items == first.items
    assert [log.id for log in client.audit_logs.iter(count="2")][4:] == ids
    assert {log.id for log in client.audit_logs.iter(object_type="conversation")} == set(ids)


def test_custom_attributes_are_added_by_name(client: Kustomer) -> None:
    added = {"type": "string", "displayName": "Colour"}
    client.metadata.update("customer", properties={"colourStr": added})
    properties = client.metadata.get("customer").properties
    assert properties["colourStr"].to_dict() == added
    assert properties["shopifyCustomerIdNum"].type == "number"
