"""Where the pages of DoubleTick differ: what the contract of each set of them allows.

A case is named after the quirk of the ledger that it keeps.
"""

import json
from typing import Any, NamedTuple

import pytest
from deskspec_toolkit.openapi.operations import operations_of
from deskspec_toolkit.openapi.references import resolve
from harness.catalogue import contracts
from harness.conformance import request_violations, response_violations

HOST = "https://public.doubletick.io"
PHONE = "919812345678"
WABA = "919999999999"
CONTRACTS = {c.profile: c for c in contracts() if c.vendor == "doubletick"}
PROFILES = ("guide", "reference")
BOTH: set[str] = set(PROFILES)
NEITHER: set[str] = set()
CHAT = {"to": PHONE, "from": WABA}
ITEM = {"name": "Chair", "amount": 10}
WEBHOOK = {
    "url": "https://hooks.example/1",
    "method": "POST",
    "webhookEvents": ["MESSAGE_RECEIVED"],
    "name": "Inbox",
    "wabaNumbers": [WABA],
}
WHOLE_WEBHOOK = {
    **WEBHOOK,
    "bodyFormat": "JSON",
    "authorization": {"type": "BEARER", "payload": "a-token"},
    "retryOnTimeout": False,
}
NEW_TEMPLATE: dict[str, Any] = {
    "name": "n",
    "language": "en",
    "category": "UTILITY",
    "components": {"body": {"text": "a"}},
}
TEMPLATE = {
    "name": "n",
    "language": "en",
    "category": "UTILITY",
    "status": "APPROVED",
    "createdBy": "Meera Nair",
    "wabaPhoneNumber": WABA,
    "components": [{"type": "BODY", "text": "a"}],
}
CONTENT = {"templateName": "n", "language": "en"}
BUTTON = {"type": "QUICK_REPLY", "text": "Yes"}
ROLE = {"description": "", "type": "ORG", "permissions": [], "isCustomRole": False}
DATES = {"dateCreated": "2025-01-01T00:00:00.000Z", "dateUpdated": "2025-01-01T00:00:00.000Z"}
REPORTED = {
    "webhookId": "w1",
    "url": "https://hooks.example/1",
    "eventTypes": [],
    "wabaNumbers": [],
    "createdBy": "Meera Nair",
    "name": "Inbox",
}
FILE = {"body": "a", "mediaUrl": "https://a.example", "mediaType": "image/png"}
BUTTONS = [{"id": str(number), "title": "Yes"} for number in range(4)]
GROUP = {"groupId": "g1", "groupChatName": "Newsletter"}


def card(kind: str) -> dict[str, Any]:
    """A card of a carousel with an image or a video."""
    action = {"type": "quick_reply", "buttons": [{"id": "1", "title": "Yes"}]}
    return {"header": {"type": kind, kind: {"link": "https://a.example"}}, "action": action}


def with_button(button: dict[str, str]) -> dict[str, Any]:
    """A new template with a button."""
    components = {**NEW_TEMPLATE["components"], "buttons": [button]}
    return {**NEW_TEMPLATE, "components": components, "wabaNumbers": [WABA]}


class Sent(NamedTuple):
    """A request, and the profiles whose pages allow it."""

    quirk: str
    method: str
    path: str
    body: Any
    allowed: set[str]


class Returned(NamedTuple):
    """A response, and the profiles whose pages allow it."""

    quirk: str
    method: str
    path: str
    status: int
    body: Any
    allowed: set[str]


REQUESTS = [
    Sent(
        "tags-need-a-number",
        "GET",
        f"/customer/details?phoneNumber={PHONE}&wabaNumber={WABA}",
        None,
        {"reference"},
    ),
    Sent("numbers-of-a-chat", "GET", f"/chat-messages?wabaNumber={WABA}", None, NEITHER),
    Sent(
        "numbers-of-a-chat",
        "GET",
        f"/chat-messages?wabaNumber={WABA}&customerNumber={PHONE}",
        None,
        BOTH,
    ),
    Sent(
        "lists-required-or-not",
        "POST",
        "/customer/remove-tags-custom-fields",
        {"phone": PHONE, "tags": ["a"]},
        {"guide"},
    ),
    Sent(
        "opt-in-required",
        "POST",
        "/customer/assign-tags-custom-fields",
        {"phone": PHONE},
        {"reference"},
    ),
    Sent(
        "agent-phone-null",
        "POST",
        "/customer/assign-tags-custom-fields",
        {"phone": PHONE, "agentPhone": None},
        {"reference"},
    ),
    Sent("check-reverted-verb", "POST", "/customer/check-reverted-on-time", {}, {"reference"}),
    Sent("check-reverted-verb", "GET", "/customer/check-reverted-on-time", {}, NEITHER),
    Sent(
        "group-or-customer",
        "POST",
        "/whatsapp/message/text",
        {"groupId": "grp_1", "content": {"text": "a"}},
        {"reference"},
    ),
    Sent(
        "group-or-customer",
        "POST",
        "/whatsapp/message/text",
        {**CHAT, "content": {"text": "a"}},
        BOTH,
    ),
    Sent(
        "required-or-not-in-a-send",
        "POST",
        "/whatsapp/message/text",
        {"to": PHONE, "content": {"text": "a"}},
        {"reference"},
    ),
    Sent(
        "required-or-not-in-a-send",
        "POST",
        "/whatsapp/message/image",
        {"to": PHONE, "content": {"mediaUrl": "a"}},
        BOTH,
    ),
    Sent(
        "url-of-a-file",
        "POST",
        "/whatsapp/message/image",
        {**CHAT, "content": {"mediaUrl": "https://a.example"}},
        BOTH,
    ),
    Sent(
        "url-of-a-file",
        "POST",
        "/whatsapp/message/image",
        {**CHAT, "content": {"url": "https://a.example"}},
        NEITHER,
    ),
    Sent(
        "url-of-a-file",
        "POST",
        "/whatsapp/message/text",
        {**CHAT, "content": {"text": "a", "previewUrl": True}},
        NEITHER,
    ),
    Sent(
        "length-of-a-filename",
        "POST",
        "/whatsapp/message/document",
        {**CHAT, "content": {"mediaUrl": "a", "filename": "a" * 241}},
        {"reference"},
    ),
    Sent(
        "number-of-buttons",
        "POST",
        "/whatsapp/message/interactive",
        {**CHAT, "content": {"body": "a", "buttons": BUTTONS[:3]}},
        BOTH,
    ),
    Sent(
        "number-of-buttons",
        "POST",
        "/whatsapp/message/interactive",
        {**CHAT, "content": {"body": "a", "buttons": BUTTONS}},
        NEITHER,
    ),
    Sent(
        "buttons-below-a-file",
        "POST",
        "/whatsapp/message/interactive/media",
        {**CHAT, "content": {**FILE, "buttons": BUTTONS}},
        NEITHER,
    ),
    Sent(
        "parts-of-a-card",
        "POST",
        "/whatsapp/message/interactive/media-carousel",
        {**CHAT, "content": {"body": {"text": "a"}, "cards": [card("image"), card("video")]}},
        BOTH,
    ),
    Sent(
        "parts-of-a-card",
        "POST",
        "/whatsapp/message/interactive/media-carousel",
        {**CHAT, "content": {"body": {"text": "a"}, "cards": [card("image"), card("voice")]}},
        NEITHER,
    ),
    Sent(
        "id-of-a-message",
        "POST",
        "/whatsapp/message/text",
        {**CHAT, "messageId": "1", "content": {"text": "a"}},
        NEITHER,
    ),
    Sent(
        "title-of-a-section",
        "POST",
        "/whatsapp/message/interactive-list",
        {**CHAT, "content": {"body": "a", "button": "b", "sections": [{"rows": []}]}},
        {"reference"},
    ),
    Sent(
        "language-of-a-template",
        "POST",
        "/whatsapp/message/template",
        {"messages": [{**CHAT, "content": {**CONTENT, "language": "hi"}}]},
        NEITHER,
    ),
    Sent(
        "language-of-a-template",
        "POST",
        "/whatsapp/message/template",
        {"messages": [{**CHAT, "content": CONTENT}]},
        BOTH,
    ),
    Sent(
        "language-of-a-template",
        "POST",
        "/template",
        {**NEW_TEMPLATE, "language": "hi", "wabaNumbers": [WABA]},
        BOTH,
    ),
    Sent(
        "custom-data-of-a-template",
        "POST",
        "/whatsapp/message/template",
        {"messages": [{**CHAT, "content": CONTENT, "customData": {"order": "7"}}]},
        {"reference"},
    ),
    Sent(
        "buttons-of-a-sent-template",
        "POST",
        "/whatsapp/message/template",
        {
            "messages": [
                {**CHAT, "content": {**CONTENT, "templateData": {"buttons": [{"type": "URL"}]}}}
            ]
        },
        {"reference"},
    ),
    Sent(
        "placeholders-in-two-forms",
        "POST",
        "/whatsapp/message/template",
        {
            "messages": [
                {
                    **CHAT,
                    "content": {**CONTENT, "templateData": {"body": {"placeholders": ["John"]}}},
                }
            ]
        },
        BOTH,
    ),
    Sent(
        "placeholders-in-two-forms",
        "POST",
        "/v2/whatsapp/message/template",
        {
            "messages": [
                {
                    **CHAT,
                    "content": {**CONTENT, "templateData": {"body": {"placeholders": ["John"]}}},
                }
            ]
        },
        NEITHER,
    ),
    Sent(
        "placeholders-in-two-forms",
        "POST",
        "/v2/whatsapp/message/template",
        {
            "messages": [
                {
                    **CHAT,
                    "content": {
                        **CONTENT,
                        "templateData": {"body": {"placeholders": [{"name": "John"}]}},
                    },
                }
            ]
        },
        BOTH,
    ),
    Sent(
        "placeholders-in-two-forms",
        "POST",
        "/v2/whatsapp/message/template",
        {
            "messages": [
                {
                    **CHAT,
                    "content": {
                        **CONTENT,
                        "templateData": {"body": {"placeholders": [{"name": "John", "at": "9"}]}},
                    },
                }
            ]
        },
        NEITHER,
    ),
    Sent(
        "broadcast-marks",
        "POST",
        "/whatsapp/message/broadcast",
        {"groupName": "Newsletter"},
        {"reference"},
    ),
    Sent(
        "broadcast-marks",
        "POST",
        "/whatsapp/message/broadcast",
        {"groupName": "Newsletter", "from": WABA},
        BOTH,
    ),
    Sent(
        "quantity-in-prose",
        "POST",
        "/ccavenue/payment-link",
        {"configurationName": "c", "items": [{**ITEM, "quantity": 0}]},
        NEITHER,
    ),
    Sent(
        "quantity-in-prose",
        "POST",
        "/ccavenue/payment-link",
        {"configurationName": "c", "items": [{**ITEM, "quantity": 1.5}]},
        BOTH,
    ),
    Sent("webhook-required-optional", "POST", "/v2/webhook/register", WEBHOOK, {"reference"}),
    Sent("webhook-required-optional", "POST", "/v2/webhook/register", WHOLE_WEBHOOK, BOTH),
    Sent(
        "webhook-required-optional",
        "POST",
        "/v2/webhook/register",
        {k: v for k, v in WHOLE_WEBHOOK.items() if k != "url"},
        NEITHER,
    ),
    Sent(
        "webhook-required-optional",
        "POST",
        "/v2/webhook/register",
        {**WHOLE_WEBHOOK, "authorization": {"type": "BEARER"}},
        NEITHER,
    ),
    Sent(
        "body-on-get",
        "GET",
        f"/chat/status?customerPhoneNumber={PHONE}&wabaNumber={WABA}",
        None,
        BOTH,
    ),
    Sent("body-on-get", "GET", "/team/member", {"agentNumber": PHONE}, NEITHER),
    Sent("sort-direction-in-both-cases", "GET", "/groups?format=descending", None, {"reference"}),
    Sent("sort-direction-in-both-cases", "GET", "/groups?format=DESCENDING", None, BOTH),
    Sent("member-names", "POST", "/groups", {"name": "Newsletter"}, {"reference"}),
    Sent(
        "member-names",
        "POST",
        "/groups",
        {"name": "Newsletter", "members": [{"phone": PHONE}]},
        {"reference"},
    ),
    Sent(
        "assignment-of-groups",
        "POST",
        "/team-member/assign",
        {"assignedUserPhoneNumber": PHONE, "groupId": "grp_1"},
        {"reference"},
    ),
    Sent(
        "member-names",
        "POST",
        "/groups/add-members",
        {"groupId": "g1", "members": [{"phone": PHONE}]},
        BOTH,
    ),
    Sent("template-marks", "POST", "/template", NEW_TEMPLATE, {"reference"}),
    Sent(
        "template-marks",
        "PATCH",
        "/template/7",
        {**NEW_TEMPLATE, "components": {}, "wabaNumbers": [WABA], "allowCategoryUpdate": True},
        {"guide"},
    ),
    Sent(
        "buttons-of-a-new-template",
        "POST",
        "/template",
        with_button({"type": "URL", "text": "See"}),
        NEITHER,
    ),
    Sent(
        "buttons-of-a-new-template",
        "POST",
        "/template",
        with_button({"type": "PHONE_NUMBER", "text": "Call", "phoneNumber": PHONE}),
        BOTH,
    ),
    Sent(
        "templates-are-written-and-read-in-other-shapes",
        "POST",
        "/template",
        {**NEW_TEMPLATE, "components": TEMPLATE["components"], "wabaNumbers": [WABA]},
        NEITHER,
    ),
    Sent(
        "required-fields-that-are-none",
        "DELETE",
        "/template",
        {"name": "n", "wabaPhoneNumber": WABA},
        BOTH,
    ),
    Sent(
        "required-fields-that-are-none",
        "DELETE",
        "/template",
        {"name": "n", "wabaNumber": WABA},
        NEITHER,
    ),
    Sent(
        "agent-call-path",
        "POST",
        "/v1/calls/agent",
        {**CHAT, "channel": "PSTN", "agentNumber": PHONE},
        {"guide"},
    ),
    Sent(
        "agent-call-path",
        "POST",
        "/v1/call/agent-call",
        {**CHAT, "channel": "PSTN", "agentNumber": PHONE},
        NEITHER,
    ),
    Sent(
        "typing-in-the-guide-alone",
        "POST",
        "/whatsapp/message/typing-indicator",
        {"wabaNumber": WABA, "customerNumber": PHONE},
        {"guide"},
    ),
    Sent(
        "slash-of-a-shortcut",
        "POST",
        "/quick-replies",
        {"shortcut": "/welcome", "rawMessage": {}},
        BOTH,
    ),
    Sent("slash-of-a-shortcut", "GET", "/quick-replies/details?shortcut=welcome", None, BOTH),
]
RESPONSES = [
    Returned("placeholders-in-two-forms", "POST", "/v2/whatsapp/message/template", 201, {}, BOTH),
    Returned(
        "guides-with-one-error",
        "GET",
        "/team",
        201,
        {"data": [{"id": "u1", "wabaRoles": []}]},
        NEITHER,
    ),
    Returned("guides-with-one-error", "GET", "/team", 201, {"data": [{"id": "u1"}]}, {"guide"}),
    Returned(
        "template-id-and-buttons",
        "GET",
        "/v2/templates",
        201,
        [{**TEMPLATE, "id": "t1", "buttons": [{**BUTTON, "url": "https://a.example"}]}],
        NEITHER,
    ),
    Returned(
        "tags-need-a-number",
        "GET",
        "/customer/details",
        200,
        {"customer": {"phone": PHONE, "id": "customer_1", "tags": []}},
        {"reference"},
    ),
    Returned("201-on-get", "GET", "/chat/status", 200, {"isOpen": True}, {"reference"}),
    Returned("201-on-get", "GET", "/chat/status", 201, {"isOpen": True}, {"guide"}),
    Returned("201-on-get", "GET", "/v2/templates", 201, [], BOTH),
    Returned(
        "two-shapes-of-a-message",
        "GET",
        "/chat-messages",
        200,
        {"messages": [{"messageId": "m1", "sender": PHONE, "message": "Hi"}]},
        {"reference"},
    ),
    Returned(
        "two-shapes-of-a-message",
        "GET",
        "/chat-messages",
        201,
        {"messages": [{"messageId": "m1", "sender": PHONE, "message": "Hi"}]},
        NEITHER,
    ),
    Returned(
        "added-for-removed",
        "POST",
        "/customer/remove-tags-custom-fields",
        201,
        {"tags": {"added": [], "errored": []}, "customFields": {"added": [], "errored": []}},
        NEITHER,
    ),
    Returned(
        "errored-entries",
        "POST",
        "/customer/remove-tags-custom-fields",
        201,
        {"tags": {"removed": [], "errored": ["a"]}, "customFields": {"removed": [], "errored": []}},
        NEITHER,
    ),
    Returned(
        "sends-without-a-body",
        "POST",
        "/whatsapp/message/text",
        201,
        {"status": "SENT", "recipient": PHONE, "messageId": "m1"},
        BOTH,
    ),
    Returned(
        "sends-without-a-body",
        "POST",
        "/whatsapp/message/text",
        201,
        {"state": "SENT"},
        {"reference"},
    ),
    Returned(
        "list-of-one-webhook",
        "GET",
        "/v2/webhooks",
        201,
        [{**REPORTED, "integrationCount": "3"}],
        {"guide"},
    ),
    Returned(
        "list-of-one-webhook",
        "GET",
        "/v2/webhooks",
        201,
        [{**REPORTED, "integrationCount": 3}],
        {"reference"},
    ),
    Returned(
        "list-of-one-webhook",
        "GET",
        "/v2/webhooks",
        201,
        {**REPORTED, "integrationCount": 3},
        NEITHER,
    ),
    Returned("empty-or-agent", "POST", "/team-member/assign", 201, {"name": 7}, {"reference"}),
    Returned(
        "empty-or-agent",
        "POST",
        "/customer/assign",
        201,
        {"name": "Ravi Kumar", "email": "a@b.example", "phone": PHONE},
        BOTH,
    ),
    Returned(
        "two-shapes-of-a-group",
        "GET",
        "/groups",
        201,
        {
            "groups": [{**GROUP, "memberCount": 5, "dateCreated": 1737568528728}],
            "paginationParams": {"hasMore": False},
        },
        {"guide"},
    ),
    Returned(
        "two-shapes-of-a-group",
        "GET",
        "/groups",
        200,
        {
            "groups": [{**GROUP, "memberCount": "5", "groupAccessLevel": "NO_ACCESS"}],
            "paginationParams": {"afterGroupId": "g1"},
        },
        {"reference"},
    ),
    Returned(
        "template-id-and-buttons",
        "GET",
        "/v2/templates",
        201,
        [{**TEMPLATE, "id": "t1", "buttons": [BUTTON]}],
        {"guide"},
    ),
    Returned(
        "template-id-and-buttons",
        "GET",
        "/v2/templates",
        201,
        [{**TEMPLATE, "id": 7, "rejectedReason": ""}],
        {"reference"},
    ),
    Returned(
        "templates-are-written-and-read-in-other-shapes",
        "GET",
        "/v2/templates",
        201,
        [{**TEMPLATE, "id": 7, "rejectedReason": "", "components": NEW_TEMPLATE["components"]}],
        NEITHER,
    ),
    Returned(
        "required-fields-that-are-none", "GET", "/roles", 200, [{**ROLE, **DATES}], {"reference"}
    ),
    Returned("dates-of-a-role", "GET", "/roles", 201, [{**ROLE, "title": "Owner"}], {"guide"}),
    Returned("balance-as-text", "GET", "/wallet/balance", 200, {"balance": "3000"}, NEITHER),
    Returned("balance-as-text", "GET", "/wallet/balance", 200, {"balance": 3000.5}, {"reference"}),
    Returned(
        "not-found-of-an-assignment",
        "POST",
        "/customer/assign",
        404,
        {"message": "No", "code": "NOT_FOUND"},
        {"guide"},
    ),
    Returned(
        "not-found-of-an-assignment",
        "POST",
        "/customer/assign",
        404,
        {"message": "No", "error": "Not Found", "statusCode": 404},
        {"reference"},
    ),
    Returned(
        "license-statuses",
        "POST",
        "/whatsapp/call/license/invoke",
        403,
        {"reason": "FORBIDDEN"},
        BOTH,
    ),
    Returned(
        "license-statuses",
        "POST",
        "/whatsapp/call/license/invoke",
        401,
        {"status": 401, "reason": "UNAUTHORIZED", "message": "No", "extraData": {}},
        BOTH,
    ),
    Returned(
        "license-statuses",
        "POST",
        "/whatsapp/call/license/invoke",
        401,
        {"statusCode": 401, "message": "Unauthorized"},
        NEITHER,
    ),
    Returned(
        "summary-of-a-group-twice",
        "GET",
        "/channel/wa-group/ai-summary",
        422,
        {"statusCode": 422, "message": "No", "error": "Unprocessable Entity"},
        BOTH,
    ),
    Returned(
        "summary-of-a-group-twice",
        "GET",
        "/channel/wa-group/ai-summary",
        422,
        {"any": "other"},
        NEITHER,
    ),
]


def named(cases: list[Any]) -> list[Any]:
    return [pytest.param(each, id=f"{each.quirk}-{number}") for number, each in enumerate(cases)]


@pytest.mark.parametrize("case", named(REQUESTS))
def test_request_is_allowed_by_the_pages_that_have_it_so(case: Sent) -> None:
    body = b"" if case.body is None else json.dumps(case.body).encode()
    headers = {"authorization": "a-key", "content-type": "application/json"}
    allowed = {
        profile
        for profile, contract in CONTRACTS.items()
        if not list(request_violations(contract, case.method, HOST + case.path, headers, body))
    }
    assert allowed == case.allowed


@pytest.mark.parametrize("case", named(RESPONSES))
def test_response_is_allowed_by_the_pages_that_have_it_so(case: Returned) -> None:
    body = json.dumps(case.body).encode()
    allowed = {
        profile
        for profile, contract in CONTRACTS.items()
        if not list(
            response_violations(
                contract, case.method, HOST + case.path, case.status, "application/json", body
            )
        )
    }
    assert allowed == case.allowed


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
