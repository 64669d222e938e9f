"""WhatsApp groups in the simulator: what is created is listed, participants are removed."""

from typing import Any

import deskspec
from simulator.asking import PHONE, WABA, Provider, marks

GROUP = "/whatsapp/wa-group"
OTHER = "919000000000"


def create(provider: Provider, **body: Any) -> Any:
    given = {"wabaNumber": WABA, "subject": "Spring", **body}
    return provider.ask("POST", f"{GROUP}/create", json=given)


def update(provider: Provider, group: str, **body: Any) -> Any:
    path = f"{GROUP}/settings?groupId={group}"
    return provider.ask("POST", path, json={"wabaNumber": WABA, **body})


def info(provider: Provider, group: str) -> Any:
    return provider.ask("GET", f"{GROUP}/info?groupId={group}")


def participants(provider: Provider, group: str = "grp_1", query: str = "") -> Any:
    return provider.ask("GET", f"{GROUP}/participants?groupId={group}{query}")


def remove(provider: Provider, phone: str, group: str = "grp_1") -> Any:
    query = f"groupId={group}&participantPhone={phone}"
    return provider.ask("DELETE", f"{GROUP}/participants?{query}")


def test_key_is_taken_in_a_header_of_its_own(doubletick: Provider) -> None:
    assert info(doubletick, "grp_1").status_code == 200
    path = f"{GROUP}/info?groupId=grp_1"
    for headers in ({}, {"Authorization": doubletick.sim.api_key}, {"x-public-api-key": "wrong"}):
        response = doubletick.ask("GET", path, authorization=None, headers=headers)
        assert response.status_code == 401
        assert "status 401" in marks(response)


def test_created_group_is_the_first_of_the_list(doubletick: Provider) -> None:
    created = create(doubletick, description="Spring collection", joinApprovalMode="auto_approve")
    assert created.json() == {"success": True, "groupId": "grp_2", "wabaNumber": WABA}
    assert marks(created) == ["when a WhatsApp group is created"]
    listed = doubletick.ask("GET", f"{GROUP}/list?wabaNumber=%2B{WABA}").json()
    assert [each["groupId"] for each in listed["groups"]] == ["grp_2", "grp_1"]
    assert listed["groups"][0] == info(doubletick, "grp_2").json()
    assert (listed["hasMore"], listed["lastGroupId"], listed["olderThanTimestamp"]) == (
        *(False, None, None),
    )
    assert listed["groups"][0]["totalParticipantCount"] == 0


def test_group_has_the_id_that_it_is_given_unless_another_has_it(doubletick: Provider) -> None:
    assert create(doubletick, groupId="spring").json()["groupId"] == "spring"
    response = create(doubletick, groupId="spring")
    assert response.status_code == 422
    assert "id that another WhatsApp group has" in marks(response)
    assert update(doubletick, "grp_1", groupId="spring").status_code == 400


def test_another_number_is_refused_as_each_page_documents_it(doubletick: Provider) -> None:
    assert create(doubletick, wabaNumber=OTHER).status_code == 422
    assert doubletick.ask("GET", f"{GROUP}/list?wabaNumber={OTHER}").status_code == 400
    assert update(doubletick, "grp_1", wabaNumber=OTHER, subject="New").status_code == 400
    assert info(doubletick, "grp_1").json()["subject"] == "Launch"


def test_unknown_group_is_not_found(doubletick: Provider) -> None:
    responses = [
        info(doubletick, "none"),
        update(doubletick, "none", subject="New"),
        participants(doubletick, "none"),
        remove(doubletick, PHONE, "none"),
        doubletick.ask("DELETE", f"{GROUP}?groupId=none"),
    ]
    assert [response.status_code for response in responses] == [404] * 5
    for response in responses:
        assert marks(response) == ["body of an error that no page shows"]


def test_settings_change_what_is_given(doubletick: Provider) -> None:
    assert update(doubletick, "grp_1", subject="Autumn").json() == {"success": True}
    group = info(doubletick, "grp_1").json()
    assert (group["subject"], group["description"]) == ("Autumn", "The launch of the blue chair")
    update(doubletick, "grp_1", description="Leaves")
    group = info(doubletick, "grp_1").json()
    assert (group["subject"], group["description"]) == ("Autumn", "Leaves")


def test_new_id_keeps_participants_notes_and_order(doubletick: Provider) -> None:
    create(doubletick)
    doubletick.ask("POST", "/notes", json={"note": "Ask for photos", "groupId": "grp_1"})
    update(doubletick, "grp_1", groupId="launch")
    assert info(doubletick, "grp_1").status_code == 404
    assert info(doubletick, "launch").json()["totalParticipantCount"] == 1
    assert [
        each["phoneNumber"] for each in participants(doubletick, "launch").json()["participants"]
    ] == [PHONE]
    notes = doubletick.ask("GET", "/notes?groupId=launch").json()["notes"]
    assert [note["note"] for note in notes] == ["Ask for photos"]
    listed = doubletick.ask("GET", f"{GROUP}/list?wabaNumber={WABA}").json()["groups"]
    assert [each["groupId"] for each in listed] == ["grp_2", "launch"]


def test_deleted_group_is_gone_with_its_participants(doubletick: Provider) -> None:
    response = doubletick.ask("DELETE", f"{GROUP}?groupId=grp_1")
    assert (response.status_code, response.json()) == (200, {"success": True})
    assert info(doubletick, "grp_1").status_code == 404
    create(doubletick, groupId="grp_1")
    assert participants(doubletick).json()["participants"] == []


def test_removed_participant_stays_in_the_list_with_the_date(doubletick: Provider) -> None:
    response = remove(doubletick, f"%2B{PHONE}")
    assert response.json()["messaging_product"] == "whatsapp"
    (participant,) = participants(doubletick).json()["participants"]
    assert participant["dateRemoved"] is not None
    assert participant["dateLeft"] is None
    assert info(doubletick, "grp_1").json()["totalParticipantCount"] == 0
    again = remove(doubletick, PHONE)
    assert again.status_code == 404
    assert "status of a participant who is not there" in marks(again)


def seed(provider: Provider, number: int) -> list[str]:
    """Add participants who joined one after the other; return their phone numbers."""
    phones = [f"{919000000000 + each}" for each in range(number)]
    joined = [
        {"phoneNumber": phone, "dateJoined": f"2025-06-15T15:06:40.{turn:03}Z"}
        for turn, phone in enumerate(phones)
    ]
    provider.sim.seed("doubletick", "participants", joined)
    return phones


def test_pages_are_walked_by_both_parts_of_the_cursor(doubletick: Provider) -> None:
    phones = [PHONE, *seed(doubletick, 250)]
    with deskspec.DoubleTick(
        doubletick.sim.api_key,
        base_url="http://localhost",
        transport=doubletick.sim.transport("doubletick"),
    ) as client:
        sizes: list[int] = []
        found = client.wa_groups.iter_participants(
            "grp_1", on_page=lambda page: sizes.append(len(page))
        )
        assert [each.phone_number for each in found] == phones[::-1]
    assert sizes == [100, 100, 51]


def test_part_of_a_cursor_alone_is_enough(doubletick: Provider) -> None:
    phones = seed(doubletick, 150)
    first = participants(doubletick).json()
    assert (first["hasMore"], first["lastPhoneNumber"]) == (True, phones[50])
    by_phone = participants(doubletick, query=f"&lastPhoneNumber={phones[50]}").json()
    older = first["olderThanTimestamp"]
    by_moment = participants(doubletick, query=f"&olderThanTimestamp={older}").json()
    assert by_phone == by_moment
    assert by_phone["participants"][0]["phoneNumber"] == phones[49]
