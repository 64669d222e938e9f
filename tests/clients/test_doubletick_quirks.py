"""What the client makes of pages of DoubleTick that contradict each other, or the service."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from clients.provider import MODES, Provider, asking, documented
from deskspec import (
    AuthenticationError,
    DoubleTick,
    Finding,
    NotFoundError,
    PermissionDeniedError,
)
from deskspec.doubletick import models

PHONE = "919812345678"
WABA = "919999999999"
OWN_ID = "0b9f7c1e-5a52-4f0e-9d4e-6f2f3f1f7a10"
BODIES = documented("doubletick")
CHAT: dict[str, Any] = {"to": PHONE, "from_": WABA}


def returned(
    mode: str, method: str, body: Any, *leading: Any, status: int = 201, **given: Any
) -> Any:
    """What a call returns of one response."""
    with asking("DoubleTick", method, mode, Provider(body, status)) as ask:
        return ask(*leading, **given)


def sent(mode: str, method: str, body: Any, *leading: str, **given: Any) -> Any:
    """The request of a call that got this body."""
    provider = Provider(body)
    with asking("DoubleTick", method, mode, provider) as ask:
        ask(*leading, **given)
    return provider.request


# Messages


@MODES
def test_message_of_either_shape_is_read(mode: str) -> None:
    rich, flat = BODIES["message of the guide"], BODIES["message of the reference"]
    page = returned(
        mode, "messages.list", {"messages": [rich, flat]}, waba_number=WABA, customer_number=PHONE
    )
    moment = datetime(2025, 1, 23, 2, 40, 0, 123_000, tzinfo=UTC)
    first, second = page.items
    assert (first.id, first.message.text, first.message_time) == ("m1", "Hi", moment)
    assert (second.message_id, second.message, second.timestamp) == ("m2", "Hi", moment)
    assert second.sender == PHONE


@MODES
def test_file_and_template_of_a_message_are_attributes(mode: str) -> None:
    sent_message = BODIES["message with a template"]
    page = returned(
        mode,
        "messages.list",
        {"messages": [sent_message]},
        waba_number=WABA,
        customer_number=PHONE,
    )
    template = {"body": {"data": [{"text": "Your order"}]}}
    message = page.items[0].message
    assert (message.file_url, message.template_message) == ("https://a.example", template)


@MODES
@pytest.mark.parametrize("body", [None, {}, BODIES["message that was sent"]])
def test_send_has_its_message_id_whatever_the_pages_print(body: Any, mode: str) -> None:
    sent_message = returned(mode, "messages.send_text", body, **CHAT, text="Hi", message_id=OWN_ID)
    assert type(sent_message) is models.SentMessage
    assert sent_message.message_id == ("m1" if body else OWN_ID)
    assert sent_message.to_dict() == (body or {})


@MODES
@pytest.mark.parametrize(("wrong", "severity"), [("null", "warning"), ("a number", "error")])
def test_message_id_that_a_response_lacks_is_that_of_the_request(
    wrong: str, severity: str, mode: str
) -> None:
    findings: list[Finding] = []
    provider = Provider(BODIES[f"message that was sent, id {wrong}"], 201)
    with asking(
        "DoubleTick", "messages.send_text", mode, provider, contract=findings.append
    ) as ask:
        message = ask(**CHAT, text="Hi", message_id=OWN_ID)
    assert message.message_id == (OWN_ID if wrong == "null" else 7)
    of_fields = [(each.json_path, each.severity) for each in findings if each.json_path != "$"]
    assert of_fields == [("$.messageId", severity)]


@MODES
def test_file_is_sent_under_the_name_of_the_schemas(mode: str) -> None:
    url = "https://files.example/chair.jpg"
    request = sent(mode, "messages.send_image", {}, **CHAT, media_url=url)
    assert json.loads(request.content)["content"] == BODIES["content with a file"]


@MODES
def test_file_in_the_header_of_a_named_template_may_have_a_name(mode: str) -> None:
    header = models.NamedTemplateHeader(
        type="DOCUMENT", media_url="https://files.example/bill.pdf", filename="bill.pdf"
    )
    data = {"header": header}
    content = {"template_name": "bill", "language": "en", "template_data": data}
    messages = [{"to": PHONE, "content": content}]
    request = sent(mode, "messages.send_named_template", {"messages": []}, messages=messages)
    (message,) = json.loads(request.content)["messages"]
    assert message == BODIES["template with a file"]


# Customers


@MODES
def test_names_that_a_page_calls_added_stay_readable(mode: str) -> None:
    body = BODIES["what was removed, called added"]
    result = returned(mode, "customers.remove_tags_and_fields", body, phone=PHONE, tags=["vip"])
    assert (result.tags.removed, result.tags["added"]) == (None, ["vip"])
    assert result.to_dict() == body


@MODES
def test_team_member_of_a_customer_is_taken_away_by_null(mode: str) -> None:
    request = sent(mode, "customers.add_tags_and_fields", {}, phone=PHONE, agent_phone=None)
    assert json.loads(request.content) == BODIES["customer without a team member"]


@MODES
def test_reply_in_time_is_asked_for_by_post(mode: str) -> None:
    request = sent(mode, "customers.check_reverted_on_time", {}, phone_number=PHONE)
    expected = ("POST", BODIES["question after a reply"])
    assert (request.method, json.loads(request.content)) == expected


@MODES
@pytest.mark.parametrize(
    ("body", "detail"),
    [
        ({"message": "No such number", "code": "NOT_FOUND"}, ("NOT_FOUND", "No such number")),
        (BODIES["number that is not found"], (None, "wabaNumber not found")),
    ],
)
def test_error_of_an_assignment_is_read_in_either_form(
    body: Any, detail: tuple[str | None, str], mode: str
) -> None:
    given = {
        "customer_phone_number": PHONE,
        "assigned_user_phone_number": PHONE,
        "waba_number": WABA,
    }
    with pytest.raises(NotFoundError) as caught:
        returned(mode, "customers.assign", body, status=404, **given)
    (entry,) = caught.value.errors
    assert entry["message"] == detail[1]
    assert entry["code"] in (detail[0], "Not Found")


# Chats, groups, templates


@MODES
@pytest.mark.parametrize(
    ("method", "given", "query"),
    [
        (
            "chats.get_window",
            {"customer_phone_number": PHONE, "waba_number": WABA},
            "query of a chat",
        ),
        ("team_members.get", {"agent_number": PHONE}, "query of a team member"),
    ],
)
def test_read_has_its_arguments_in_the_query_and_no_body(
    method: str, given: Any, query: str, mode: str
) -> None:
    request = sent(mode, method, {}, **given)
    assert (dict(request.url.params), request.content) == (BODIES[query], b"")


@MODES
def test_assignment_returns_the_team_member_or_none(mode: str) -> None:
    given: dict[str, Any] = {"assigned_user_phone_number": PHONE, "customer_phone_number": PHONE}
    agent = {"name": "Ravi Kumar", "email": "ravi@example.com", "phone": PHONE}
    found = returned(mode, "chats.assign", agent, **given)
    assert (type(found), found.name) == (models.AssignedAgent, "Ravi Kumar")
    assert returned(mode, "chats.assign", None, **given) is None


@MODES
def test_group_of_either_shape_is_read(mode: str) -> None:
    page = returned(mode, "groups.list", BODIES["groups of both shapes"])
    assert [group.member_count for group in page.items] == [5, "5"]
    assert page.items[0].date_created == datetime(2025, 1, 23, 2, 40, 0, 123_000, tzinfo=UTC)
    assert page.items[1].group_access_level is models.GroupAccessLevel.NO_ACCESS


@MODES
@pytest.mark.parametrize("direction", ["descending", models.GroupDirection.DESCENDING])
def test_direction_of_a_sorted_list_is_an_argument_of_its_own(direction: Any, mode: str) -> None:
    request = sent(mode, "groups.list", {"groups": []}, direction=direction)
    assert dict(request.url.params) == {"format": str(direction)}


@MODES
def test_template_of_either_shape_is_read(mode: str) -> None:
    button = {"type": "QUICK_REPLY", "text": "Yes"}
    guide = {"id": "t1", "components": [], "buttons": [button]}
    reference = BODIES["template of the reference"]
    page = returned(mode, "templates.list", [guide, reference])
    first, second = page.items
    assert (first.id, second.id) == ("t1", 7)
    assert first.buttons[0].text == second.components[0].buttons[0].text == "Yes"


@MODES
def test_template_is_created_with_an_object_of_parts(mode: str) -> None:
    parts = models.TemplateContent(body=models.TemplateBody(text="Hello"))
    request = sent(
        mode,
        "templates.create",
        {"success": True},
        name="n",
        language="en",
        category="UTILITY",
        components=parts,
    )
    assert json.loads(request.content)["components"] == {"body": {"text": "Hello"}}


# Account


@MODES
@pytest.mark.parametrize("balance", ["balance as text", "balance as a number"])
def test_balance_is_a_number_however_it_is_printed(balance: str, mode: str) -> None:
    body = BODIES[balance]
    wallet = returned(mode, "wallet.get", body)
    assert wallet.balance == 3000
    assert wallet.to_dict() == body


@MODES
@pytest.mark.parametrize(
    ("body", "count"), [("webhooks with text", "3"), ("webhooks with a number", 3)]
)
def test_number_of_integrations_is_what_came(body: str, count: Any, mode: str) -> None:
    page = returned(mode, "webhooks.list", BODIES[body])
    assert [webhook.integration_count for webhook in page.items] == [count]


@MODES
@pytest.mark.parametrize("body", [None, {"replies": []}, ["a"]])
def test_what_comes_back_from_quick_replies_is_returned_as_it_is(body: Any, mode: str) -> None:
    assert returned(mode, "quick_replies.list", body) == body


@MODES
def test_shortcut_of_a_quick_reply_is_sent_as_it_is_given(mode: str) -> None:
    given = {"shortcut": "/welcome", "raw_message": {"text": "Hi"}}
    assert (
        json.loads(sent(mode, "quick_replies.create", {}, **given).content)["shortcut"]
        == "/welcome"
    )
    assert dict(sent(mode, "quick_replies.get", {}, "welcome").url.params) == {
        "shortcut": "welcome"
    }


@MODES
@pytest.mark.parametrize("status", [401, 403])
def test_refused_license_says_what_is_missing(status: int, mode: str) -> None:
    body = {"status": status, "reason": "FORBIDDEN", "message": "Missing: ASSIGN_CALL_LICENSE"}
    expected = {401: AuthenticationError, 403: PermissionDeniedError}[status]
    with pytest.raises(expected, match="Missing: ASSIGN_CALL_LICENSE") as caught:
        returned(mode, "call_licenses.grant", body, status=status, phone=PHONE)
    assert [entry["code"] for entry in caught.value.errors] == ["FORBIDDEN"]


@MODES
def test_reason_alone_is_permission_denied_on_any_operation(mode: str) -> None:
    with pytest.raises(PermissionDeniedError) as caught:
        returned(mode, "templates.list", {"reason": "FORBIDDEN"}, status=403)
    assert [entry["code"] for entry in caught.value.errors] == ["FORBIDDEN"]


@MODES
def test_call_by_a_team_member_goes_to_the_path_of_the_heading(mode: str) -> None:
    request = sent(mode, "calls.create_with_agent", {}, **CHAT, agent_number=PHONE)
    assert request.url.path == "/v1/calls/agent"
    assert json.loads(request.content)["channel"] == "PSTN"


@MODES
def test_summary_of_a_group_sends_the_key_as_authorization(mode: str) -> None:
    days = dict.fromkeys(("start_date", "end_date"), datetime(2025, 1, 23, tzinfo=UTC).date())
    request = sent(mode, "wa_groups.summarize", {}, "grp_1", **days)
    assert request.url.path == "/channel/wa-group/ai-summary"
    assert request.headers["authorization"] == "a-key"
    assert "x-public-api-key" not in request.headers


@pytest.mark.parametrize(
    ("method", "said"),
    [
        ("templates.list", "language: Language of the templates. Default en."),
        ("webhooks.list", "sort_by: What the list is sorted by. Default name."),
        ("webhooks.list", "sort_direction: Order of the list. Default ASC."),
    ],
)
def test_docstring_names_the_default_of_the_guide(method: str, said: str) -> None:
    resource, _, name = method.partition(".")
    with DoubleTick("a-key") as client:
        documented = getattr(getattr(client, resource), name).__doc__
    assert said in " ".join(documented.split())
    assert sent("sync", method, []).url.query == b""


@MODES
@pytest.mark.parametrize("body", [{}, {"messages": None}, [], None])
def test_outcomes_that_are_not_there_are_an_empty_list(body: Any, mode: str) -> None:
    message = {"to": PHONE, "content": {"template_name": "n", "language": "en"}}
    assert returned(mode, "messages.send_named_template", body, messages=[message]) == []
