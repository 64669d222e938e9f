"""WhatsApp groups in the simulator: what is created is listed, participants are removed."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from deskspec import (
    BadRequestError,
    DoubleTick,
    NotFoundError,
    RawResponse,
    UnprocessableEntityError,
    raw,
)
from deskspec.doubletick import models
from simulator.asking import PHONE, WABA, Provider, marks

OTHER = "919000000000"


def create(client: DoubleTick, **given: Any) -> RawResponse[models.CreatedWaGroup]:
    usual: dict[str, Any] = {"waba_number": WABA, "subject": "Spring"}
    return raw(client.wa_groups.create)(**usual | given)


def listed(client: DoubleTick) -> list[str | None]:
    return [each.group_id for each in client.wa_groups.list(waba_number=WABA)]


def test_key_is_taken_in_a_header_of_its_own(
    doubletick: Provider, doubletick_client: DoubleTick
) -> None:
    doubletick_client.wa_groups.get("grp_1")
    seen = doubletick.sim.requests[-1]
    assert seen.status == 200
    for headers in ({}, {"Authorization": doubletick.sim.api_key}, {"x-public-api-key": "wrong"}):
        response = doubletick.ask(
            "GET", seen.path, params=seen.query, authorization=None, headers=headers
        )
        assert response.status_code == 401
        assert "status 401" in marks(response)


def test_created_group_is_the_first_of_the_list(doubletick_client: DoubleTick) -> None:
    groups = doubletick_client.wa_groups
    created = create(
        doubletick_client, description="Spring collection", join_approval_mode="auto_approve"
    )
    assert (created.parsed.group_id, created.parsed.waba_number) == ("grp_2", WABA)
    assert marks(created.http_response) == ["when a WhatsApp group is created"]
    page = groups.list(waba_number=f"+{WABA}")
    assert [each.group_id for each in page] == ["grp_2", "grp_1"]
    assert page.items[0] == groups.get("grp_2")
    assert not page.has_more
    rest = [value for value in page.to_dict().values() if not isinstance(value, list)]
    assert rest == [False, None, None]
    assert page.items[0].total_participant_count == 0


def test_group_has_the_id_that_it_is_given_unless_another_has_it(
    doubletick_client: DoubleTick,
) -> None:
    assert create(doubletick_client, group_id="spring").parsed.group_id == "spring"
    with pytest.raises(UnprocessableEntityError) as refused:
        create(doubletick_client, group_id="spring")
    assert "id that another WhatsApp group has" in marks(refused.value)
    with pytest.raises(BadRequestError):
        doubletick_client.wa_groups.update("grp_1", waba_number=WABA, new_group_id="spring")


def test_another_number_is_refused_as_each_page_documents_it(
    doubletick_client: DoubleTick,
) -> None:
    groups = doubletick_client.wa_groups
    with pytest.raises(UnprocessableEntityError):
        create(doubletick_client, waba_number=OTHER)
    with pytest.raises(BadRequestError):
        groups.list(waba_number=OTHER)
    with pytest.raises(BadRequestError):
        groups.update("grp_1", waba_number=OTHER, subject="New")
    assert groups.get("grp_1").subject == "Launch"


@pytest.mark.parametrize(
    "call",
    [
        lambda groups: groups.get("none"),
        lambda groups: groups.update("none", waba_number=WABA, subject="New"),
        lambda groups: groups.list_participants("none"),
        lambda groups: groups.remove_participant("none", participant_phone=PHONE),
        lambda groups: groups.delete("none"),
    ],
)
def test_unknown_group_is_not_found(
    doubletick_client: DoubleTick, call: Callable[[Any], object]
) -> None:
    with pytest.raises(NotFoundError) as refused:
        call(doubletick_client.wa_groups)
    assert marks(refused.value) == ["body of an error that no page shows"]


def test_settings_change_what_is_given(doubletick_client: DoubleTick) -> None:
    groups = doubletick_client.wa_groups
    groups.update("grp_1", waba_number=WABA, subject="Autumn")
    group = groups.get("grp_1")
    assert (group.subject, group.description) == ("Autumn", "The launch of the blue chair")
    groups.update("grp_1", waba_number=WABA, description="Leaves")
    group = groups.get("grp_1")
    assert (group.subject, group.description) == ("Autumn", "Leaves")


def test_new_id_keeps_participants_notes_and_order(doubletick_client: DoubleTick) -> None:
    groups, notes = doubletick_client.wa_groups, doubletick_client.notes
    create(doubletick_client)
    notes.create(note="Ask for photos", group_id="grp_1")
    groups.update("grp_1", waba_number=WABA, new_group_id="launch")
    with pytest.raises(NotFoundError):
        groups.get("grp_1")
    assert groups.get("launch").total_participant_count == 1
    assert [each.phone_number for each in groups.list_participants("launch")] == [PHONE]
    assert [note.note for note in notes.list(group_id="launch")] == ["Ask for photos"]
    assert listed(doubletick_client) == ["grp_2", "launch"]


def test_deleted_group_is_gone_with_its_participants(
    doubletick: Provider, doubletick_client: DoubleTick
) -> None:
    groups = doubletick_client.wa_groups
    groups.delete("grp_1")
    assert doubletick.sim.requests[-1].status == 200
    with pytest.raises(NotFoundError):
        groups.get("grp_1")
    create(doubletick_client, group_id="grp_1")
    assert groups.list_participants("grp_1").items == []


def test_removed_participant_stays_in_the_list_with_the_date(
    doubletick_client: DoubleTick,
) -> None:
    groups = doubletick_client.wa_groups
    removed = groups.remove_participant("grp_1", participant_phone=f"+{PHONE}")
    assert removed.messaging_product == "whatsapp"
    (participant,) = groups.list_participants("grp_1")
    assert participant.date_removed is not None
    assert participant.date_left is None
    assert groups.get("grp_1").total_participant_count == 0
    with pytest.raises(NotFoundError) as refused:
        groups.remove_participant("grp_1", participant_phone=PHONE)
    assert "status of a participant who is not there" in marks(refused.value)


def seed(provider: Provider, number: int) -> list[str]:
    """Add participants who joined one after the other; return their phone numbers."""
    phones = [f"{919000000000 + each}" for each in range(number)]
    begin = datetime(2025, 6, 15, 15, 6, 40, tzinfo=UTC)
    joined = [
        models.Participant(phone_number=phone, date_joined=begin + timedelta(milliseconds=turn))
        for turn, phone in enumerate(phones)
    ]
    provider.sim.seed("doubletick", "participants", [each.to_dict() for each in joined])
    return phones


def test_pages_are_walked_by_both_parts_of_the_cursor(
    doubletick: Provider, doubletick_client: DoubleTick
) -> None:
    phones = [PHONE, *seed(doubletick, 250)]
    sizes: list[int] = []
    found = doubletick_client.wa_groups.iter_participants(
        "grp_1", on_page=lambda page: sizes.append(len(page))
    )
    assert [each.phone_number for each in found] == phones[::-1]
    assert sizes == [100, 100, 51]


def test_part_of_a_cursor_alone_is_enough(
    doubletick: Provider, doubletick_client: DoubleTick
) -> None:
    phones = seed(doubletick, 150)
    groups = doubletick_client.wa_groups
    first = groups.list_participants("grp_1")
    last = first.items[-1]
    assert (first.has_more, last.phone_number) == (True, phones[50])
    assert {last["phone_number"], last["date_joined"]} < {*map(str, first.to_dict().values())}
    assert last.date_joined is not None
    by_phone = groups.list_participants("grp_1", last_phone_number=phones[50])
    by_moment = groups.list_participants("grp_1", older_than_timestamp=last.date_joined)
    assert by_phone.to_dict() == by_moment.to_dict()
    assert by_phone.items[0].phone_number == phones[49]
