"""WhatsApp groups of DoubleTick: one name in two places, two cursors, a key header of its own."""

from typing import Any

import deskspec
import httpx
import pytest
from clients.provider import MODES, Provider, asking
from deskspec.doubletick import models

WABA = "919999999999"
GROUP = {"groupId": "grp_1", "subject": "Launch", "inviteLink": None, "status": "ACTIVE"}


@MODES
def test_group_is_updated_by_its_id_in_the_query_and_may_get_another(mode: str) -> None:
    provider = Provider({"success": True})
    with asking("DoubleTick", "wa_groups.update", mode, provider) as ask:
        assert ask("grp_1", waba_number=WABA, subject="Spring", new_group_id="spring") is None
    request = provider.request
    assert (request.method, request.url.path) == ("POST", "/whatsapp/wa-group/settings")
    assert dict(request.url.params) == {"groupId": "grp_1"}
    sent = httpx.Response(200, content=request.content).json()
    assert sent == {"wabaNumber": WABA, "subject": "Spring", "groupId": "spring"}


@MODES
def test_id_that_is_not_changed_is_not_in_the_body(mode: str) -> None:
    provider = Provider({"success": True})
    with asking("DoubleTick", "wa_groups.update", mode, provider) as ask:
        ask("grp_1", waba_number=WABA)
    assert httpx.Response(200, content=provider.request.content).json() == {"wabaNumber": WABA}


@MODES
@pytest.mark.parametrize(
    ("argument", "longest"), [("subject", 128), ("description", 2048), ("new_group_id", 50)]
)
def test_setting_that_is_too_long_is_refused(argument: str, longest: int, mode: str) -> None:
    provider = Provider({"success": True})
    with asking("DoubleTick", "wa_groups.update", mode, provider) as ask:
        ask("grp_1", waba_number=WABA, **{argument: "x" * longest})
        with pytest.raises(ValueError, match=f"{argument}.*{longest}"):
            ask("grp_1", waba_number=WABA, **{argument: "x" * (longest + 1)})
    assert len(provider.requests) == 1


@MODES
@pytest.mark.parametrize("method", ["update", "delete"])
def test_refusal_with_a_success_status_raises(method: str, mode: str) -> None:
    provider = Provider({"success": False})
    arguments = {"waba_number": WABA} if method == "update" else {}
    with (
        asking("DoubleTick", f"wa_groups.{method}", mode, provider) as ask,
        pytest.raises(deskspec.UnsuccessfulError),
    ):
        ask("grp_1", **arguments)


@MODES
def test_group_that_is_being_created_says_which(mode: str) -> None:
    body = {"success": True, "groupId": "grp_7", "wabaNumber": WABA}
    provider = Provider(body)
    with asking("DoubleTick", "wa_groups.create", mode, provider) as ask:
        created = ask(waba_number=WABA, subject="Launch", join_approval_mode="auto_approve")
    assert type(created) is models.CreatedWaGroup
    assert (created.group_id, created.to_dict()) == ("grp_7", body)


@MODES
def test_removal_is_what_whatsapp_said(mode: str) -> None:
    provider = Provider({"messaging_product": "whatsapp", "request_id": "A1"})
    with asking("DoubleTick", "wa_groups.remove_participant", mode, provider) as ask:
        removal = ask("grp_1", participant_phone="+15551230000")
    assert provider.request.url.query == b"groupId=grp_1&participantPhone=%2B15551230000"
    assert type(removal) is models.ParticipantRemoval
    assert removal.request_id == "A1"


class Paged:
    """Three pages, of which only the flag says that the last one is the last."""

    def __init__(self, items: str, last: str) -> None:
        self._items = items
        self._last = last
        self.cursors: list[dict[str, str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        given = dict(request.url.params)
        cursor = {name: given[name] for name in (self._last, "olderThanTimestamp") if name in given}
        self.cursors.append(cursor)
        turn = len(self.cursors)
        body: dict[str, Any] = {
            self._items: [{"groupId": f"grp_{turn}", "phoneNumber": f"91980000000{turn}"}],
            "hasMore": turn < 3,
            self._last: f"last_{turn}",
            "olderThanTimestamp": f"2025-01-0{turn}T00:00:00.000Z",
        }
        return httpx.Response(200, json=body)


@pytest.mark.parametrize(
    ("method", "items", "last", "arguments"),
    [
        ("iter", "groups", "lastGroupId", {"waba_number": WABA}),
        ("iter_participants", "participants", "lastPhoneNumber", {"group_id": "grp_1"}),
    ],
)
def test_pages_are_asked_for_with_both_parts_until_there_are_no_more(
    method: str, items: str, last: str, arguments: dict[str, Any]
) -> None:
    provider = Paged(items, last)
    with deskspec.DoubleTick("a-key", transport=httpx.MockTransport(provider)) as client:
        found = list(getattr(client.wa_groups, method)(**arguments))
    assert len(found) == 3
    assert provider.cursors == [
        {},
        {last: "last_1", "olderThanTimestamp": "2025-01-01T00:00:00.000Z"},
        {last: "last_2", "olderThanTimestamp": "2025-01-02T00:00:00.000Z"},
    ]


@MODES
def test_list_of_groups_is_a_page_of_groups(mode: str) -> None:
    provider = Provider({"groups": [GROUP], "hasMore": True, "lastGroupId": "grp_1"})
    with asking("DoubleTick", "wa_groups.list", mode, provider) as ask:
        page = ask(waba_number=WABA)
    assert (page.has_more, page.total) == (True, None)
    (group,) = page
    assert type(group) is models.WaGroup
    assert (group.invite_link, group.to_dict()) == (None, GROUP)
