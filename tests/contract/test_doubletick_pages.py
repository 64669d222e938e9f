"""What the pages of DoubleTick say beside bodies: keys, rates, and errors without an example."""

import pytest
from deskspec_toolkit.openapi.operations import operations_of
from deskspec_toolkit.openapi.references import resolve
from harness.catalogue import contracts

CONTRACTS = {c.profile: c for c in contracts() if c.vendor == "doubletick"}
PROFILES = ("guide", "reference")


@pytest.mark.parametrize("profile", PROFILES)
def test_group_summary_takes_the_usual_key_header(profile: str) -> None:
    nodes = {each.id: each.node for each in operations_of(CONTRACTS[profile].document)}
    assert "security" not in nodes["wa_groups_summarize"]


A_MINUTE: tuple[int, int] = (60, 60)
RATES: dict[str, tuple[int, int]] = {
    "call_licenses_grant": A_MINUTE,
    "call_licenses_revoke": A_MINUTE,
    "calls_accept": A_MINUTE,
    "calls_create": A_MINUTE,
    "calls_decline": A_MINUTE,
    "calls_get_permissions": (1, 1),
    "calls_ping": (15, 60),
    "calls_reconnect": A_MINUTE,
    "channels_update": (60, 3600),
    "events_create": (20_000, 86_400),
    "messages_get_status": (1, 1),
    "notes_create": A_MINUTE,
    "notes_delete": A_MINUTE,
    "notes_get": A_MINUTE,
    "notes_list": A_MINUTE,
    "notes_update": A_MINUTE,
}
"""Operation -> the requests and the seconds of its rate; no other has one of its own."""


@pytest.mark.parametrize("profile", PROFILES)
def test_rates_are_those_of_the_pages(profile: str) -> None:
    nodes = {each.id: each.node for each in operations_of(CONTRACTS[profile].document)}
    found = {name: node["x-deskspec"].get("rate") for name, node in nodes.items()}
    assert {
        name: (rate["requests"], rate["seconds"]) for name, rate in found.items() if rate
    } == RATES
    shared = {name for name, rate in found.items() if rate and rate.get("shared") == "notes"}
    assert shared == {name for name in RATES if name.startswith("notes_")}


@pytest.mark.parametrize("profile", PROFILES)
def test_more_events_in_a_day_than_the_page_allows_are_a_bad_request(profile: str) -> None:
    nodes = {each.id: each.node for each in operations_of(CONTRACTS[profile].document)}
    rate = nodes["events_create"]["x-deskspec"]["rate"]
    assert rate == {"requests": 20_000, "seconds": 86_400, "status": 400}


@pytest.mark.parametrize(
    "operation",
    [
        "groups_remove_members",
        "chats_add_collaborators",
        "team_members_set_status",
        "quick_replies_get",
    ],
)
def test_errors_that_no_page_shows_have_no_body_in_the_contract(operation: str) -> None:
    reference = CONTRACTS["reference"].document
    nodes = {each.id: each.node for each in operations_of(reference)}
    responses = nodes[operation]["responses"]
    refused = [resolve(reference, node) for code, node in responses.items() if code[0] == "4"]
    assert refused
    assert all("content" not in each for each in refused)
