"""WhatsApp groups of DoubleTick: one name in two places, two cursors, a key header of its own."""

import json
from typing import Any

import deskspec
import httpx
import pytest
from clients.provider import MODES, Provider, asking, documented
from deskspec.doubletick import models

WABA = "919999999999"
BODIES = documented("doubletick")
GROUP = BODIES["WhatsApp group"]


@MODES
def test_group_is_updated_by_its_id_in_the_query_and_may_get_another(mode: str) -> None:
    provider = Provider({"success": True})
    with asking("DoubleTick", "wa_groups.update", mode, provider) as ask:
        assert ask("grp_1", waba_number=WABA, subject="Spring", new_group_id="spring") is None
    request = provider.request
    assert (request.method, request.url.path) == ("POST", "/whatsapp/wa-group/settings")
    assert dict(request.url.params) == BODIES["query of a group"]
    assert json.loads(request.content) == BODIES["settings with a new id"]


@MODES
def test_id_that_is_not_changed_is_not_in_the_body(mode: str) -> None:
    provider = Provider({"success": True})
    with asking("DoubleTick", "wa_groups.update", mode, provider) as ask:
        ask("grp_1", waba_number=WABA)
    assert json.loads(provider.request.content) == BODIES["settings of nothing"]


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
    body = BODIES["group that is created"]
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


@pytest.mark.parametrize(
    ("method", "items", "arguments"),
    [
        ("iter", "groups", {"waba_number": WABA}),
        ("iter_participants", "participants", {"group_id": "grp_1"}),
    ],
)
def test_pages_are_asked_for_with_both_parts_until_there_are_no_more(
    method: str, items: str, arguments: dict[str, Any]
) -> None:
    pages = iter(BODIES[f"pages of {items}"])
    queries: list[dict[str, str]] = []

    def respond(request: httpx.Request) -> httpx.Response:
        queries.append(dict(request.url.params))
        return httpx.Response(200, json=next(pages))

    with deskspec.DoubleTick("a-key", transport=httpx.MockTransport(respond)) as client:
        found = list(getattr(client.wa_groups, method)(**arguments))
    assert len(found) == 3
    assert [
        {name: query[name] for name in query.keys() - queries[0].keys()} for query in queries
    ] == BODIES[f"cursors of {items}"]


@MODES
def test_list_of_groups_is_a_page_of_groups(mode: str) -> None:
    first, *_ = BODIES["pages of groups"]
    provider = Provider({**first, "groups": [GROUP]})
    with asking("DoubleTick", "wa_groups.list", mode, provider) as ask:
        page = ask(waba_number=WABA)
    assert (page.has_more, page.total) == (True, None)
    (group,) = page
    assert type(group) is models.WaGroup
    assert (group.invite_link, group.to_dict()) == (None, GROUP)
