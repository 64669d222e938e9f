"""DoubleTick: arguments that a page rules out are refused by name and rule, and nothing is sent.

What no page lists, but a provider may know, is sent with a warning.
"""

import json
import warnings
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, NamedTuple

import pytest
from clients.provider import MODES, Provider, asking, documented
from deskspec import DoubleTick
from deskspec.doubletick import models
from httpx import MockTransport

PHONE = "919812345678"
WABA = "919999999999"
CHAT = {"to": PHONE, "from_": WABA}
TEXT = {"from_": WABA, "text": "Hello"}
TEMPLATE = {"template_name": "order_update", "language": "en"}
FIRST = date(2025, 1, 1)
WEBHOOK: dict[str, Any] = {
    "method": "POST",
    "webhook_events": ["MESSAGE_RECEIVED"],
    "name": "Inbox",
    "waba_numbers": [WABA],
}


MEDIA = {"link": "https://files.example/chair.jpg"}
LINK = {"display_text": "See", "url": "https://a.example"}


def cards(*actions: Any) -> list[dict[str, Any]]:
    header = {"type": "image", "image": MEDIA}
    return [{"header": header, "action": action} for action in actions]


def rows(*counts: int) -> list[dict[str, Any]]:
    return [
        {
            "title": f"Part {part}",
            "rows": [{"id": f"{part}-{n}", "title": "x"} for n in range(count)],
        }
        for part, count in enumerate(counts)
    ]


def named(*placeholders: dict[str, str]) -> dict[str, Any]:
    """A template with these placeholders."""
    content = {**TEMPLATE, "template_data": {"body": {"placeholders": [*placeholders]}}}
    return {"messages": [{"to": PHONE, "content": content}]}


def buttons(*given: Any) -> dict[str, Any]:
    """The parts of a template with these buttons."""
    return {"body": {"text": "Hello"}, "buttons": [*given]}


def replies(count: int) -> dict[str, Any]:
    buttons = [{"id": str(number), "title": "Yes"} for number in range(count)]
    return {"type": "quick_reply", "buttons": buttons}


URL_ACTION = {"type": "cta_url", "parameters": LINK}
CAROUSEL = {**CHAT, "body": {"text": "Chairs"}}
FILE = {
    **CHAT,
    "body": "Right?",
    "media_url": "https://files.example/chair.jpg",
    "media_type": "image/jpeg",
}
NEW: dict[str, Any] = {"name": "n", "language": "en", "category": "UTILITY"}
LIST = {**CHAT, "body": "Which one?", "button": "Choose"}
DAYS = {"waba_number": WABA, "customer_number": PHONE}


class Bad(NamedTuple):
    """Arguments, and what is said of them."""

    method: str
    arguments: dict[str, Any]
    problem: str
    good: Mapping[str, Any] = MappingProxyType({})  # what makes them right
    kind: type[Exception] = ValueError


LETTERS = "must be a phone number in international format, without letters"
ONE_RECIPIENT = "give exactly one of to and group_id"
NO_SCHEME = "url must be a URL with a scheme, such as https://example.com"
UNLIKE = "cards must all have the same type of action, and as many buttons"

REFUSED: dict[str, Bad] = {
    "phone number with letters": Bad(
        "messages.send_text", {**TEXT, "to": "91981234567O"}, f"to {LETTERS}", {"to": f"+{PHONE}"}
    ),
    "WABA number with letters": Bad(
        "messages.list", {**DAYS, "waba_number": "waba-1"}, f"waba_number {LETTERS}", DAYS
    ),
    "phone number with letters in a list": Bad(
        "customers.delete_many",
        {"phone_numbers": [PHONE, "Asha"]},
        rf"phone_numbers\[1\] {LETTERS}",
        {"phone_numbers": [PHONE, "+91 98123-45679"]},
    ),
    "phone number with letters in an entry": Bad(
        "groups.add_members",
        {"group_id": "group_1", "members": [{"phone": "Asha"}]},
        rf"members\[0\]\.phone {LETTERS}",
        {"members": [{"phone": PHONE}]},
    ),
    "phone number that is too short": Bad(
        "messages.send_text",
        {**TEXT, "to": "123456789"},
        "to must have at least 10 characters, not 9",
        {"to": "1234567890"},
    ),
    "phone number that is too long": Bad(
        "messages.send_text",
        {**TEXT, "to": "1234567890123456"},
        "to must have at most 15 characters, not 16",
        {"to": "123456789012345"},
    ),
    "short phone number where a page takes seven": Bad(
        "chats.assign",
        {"assigned_user_phone_number": "123456", "customer_phone_number": PHONE},
        "assigned_user_phone_number must have at least 7 characters, not 6",
        {"assigned_user_phone_number": "1234567"},
    ),
    "plus sign where a page wants digits": Bad(
        "chats.summarize",
        {**DAYS, "customer_number": f"+{PHONE}", "start_date": FIRST, "end_date": FIRST},
        r"customer_number must match the pattern \^\[0-9\]\+\$",
        DAYS,
    ),
    "customer and group": Bad(
        "messages.send_text", {**TEXT, "to": PHONE, "group_id": "grp_1"}, ONE_RECIPIENT
    ),
    "neither customer nor group": Bad("messages.send_text", TEXT, ONE_RECIPIENT, {"to": PHONE}),
    "customer and group of a template": Bad(
        "messages.send_template",
        {
            "messages": [
                {"to": PHONE, "content": TEMPLATE},
                models.TemplateMessage(to=PHONE, group_id="grp_1", content=TEMPLATE),
            ]
        },
        rf"messages\[1\] breaks a rule: {ONE_RECIPIENT}",
        {"messages": [{"group_id": "grp_1", "content": TEMPLATE}]},
    ),
    "neither customer nor group of a template": Bad(
        "messages.send_template",
        {"messages": [{"from": WABA, "content": TEMPLATE}]},
        rf"messages\[0\] breaks a rule: {ONE_RECIPIENT}",
        {"messages": [{"to": PHONE, "content": TEMPLATE}]},
    ),
    "customer and group of a template with names": Bad(
        "messages.send_named_template",
        {"messages": [{"to": PHONE, "group_id": "grp_1", "content": TEMPLATE}]},
        rf"messages\[0\] breaks a rule: {ONE_RECIPIENT}",
        {"messages": [{"to": PHONE, "content": TEMPLATE}]},
    ),
    "customer and group of a note": Bad(
        "notes.create",
        {"note": "Prefers blue", **CHAT, "group_id": "grp_1"},
        "give exactly one of from_ and to together, or group_id",
    ),
    "half of the chat of a note": Bad(
        "notes.create",
        {"note": "Prefers blue", "to": PHONE},
        "give exactly one of from_ and to together, or group_id",
        CHAT,
    ),
    "four buttons": Bad(
        "messages.send_buttons",
        {**CHAT, "body": "Right?", "buttons": replies(4)["buttons"]},
        "buttons must have at most 3 items, not 4",
        {"buttons": replies(3)["buttons"]},
    ),
    "four buttons below a file": Bad(
        "messages.send_media_buttons",
        {**FILE, "buttons": replies(4)["buttons"]},
        "buttons must have at most 3 items, not 4",
        {"buttons": replies(3)["buttons"]},
    ),
    "id that is no UUID": Bad(
        "messages.send_text",
        {**TEXT, "to": PHONE, "message_id": "z" * 36},
        "message_id must be a UUID, such as 0b9f7c1e",
        {"message_id": "0B9F7C1E-5a52-4f0e-9d4e-6f2f3f1f7a10"},
    ),
    "id of another version": Bad(
        "messages.send_text",
        {**TEXT, "to": PHONE, "message_id": "0b9f7c1e-5a52-1f0e-9d4e-6f2f3f1f7a10"},
        "message_id must be a UUID of version 4, such as 0b9f7c1e",
        {"message_id": "0b9f7c1e-5a52-4f0e-9d4e-6f2f3f1f7a10"},
    ),
    "id of a template in another form": Bad(
        "messages.send_template",
        {"messages": [{"to": PHONE, "content": TEMPLATE, "message_id": "0" * 36}]},
        r"messages\[0\]\.message_id must be a UUID",
        {"messages": [{"to": PHONE, "content": TEMPLATE}]},
    ),
    "status of what is no UUID": Bad(
        "messages.get_status",
        {"message_id": "wamid.HBg"},
        "message_id must be a UUID, such as 0b9f7c1e",
        {"message_id": "0b9f7c1e-5a52-1f0e-9d4e-6f2f3f1f7a10"},
    ),
    "two names in one placeholder": Bad(
        "messages.send_named_template",
        named({"name": "Asha", "city": "Pune"}),
        r"messages\[0\]\.content\.template_data\.body\.placeholders\[0\] must have at most 1 "
        "key, not 2",
        named({"name": "Asha"}, {"city": "Pune"}),
    ),
    "placeholder without a name": Bad(
        "messages.send_named_template",
        named({}),
        r"messages\[0\]\.content\.template_data\.body\.placeholders\[0\] must have at least 1 "
        "key, not 0",
        named({"name": "Asha"}),
    ),
    "button of a template without its URL": Bad(
        "templates.create",
        {**NEW, "components": buttons({"type": "URL", "text": "See"})},
        r"components\.buttons\[0\] must have url",
        {"components": buttons({"type": "URL", "text": "See", "url": "https://a.example"})},
        TypeError,
    ),
    "button of a template without its number": Bad(
        "templates.update",
        {
            **NEW,
            "template_id": "7",
            "components": buttons({"type": "PHONE_NUMBER", "text": "Call"}),
        },
        r"components\.buttons\[0\] must have phone_number",
        {"components": buttons(models.TemplatePhoneButton(text="Call", phone_number=PHONE))},
        TypeError,
    ),
    "reply button of a template with a URL": Bad(
        "templates.create",
        {**NEW, "components": buttons({"type": "QUICK_REPLY", "text": "Yes", "url": "https://a"})},
        r"components\.buttons\[0\] has 'url', which TemplateReplyButton does not have",
        {"components": buttons({"type": "QUICK_REPLY", "text": "Yes"})},
        TypeError,
    ),
    "buttons and a link": Bad(
        "messages.send_buttons",
        {
            **CHAT,
            "body": "Right?",
            "buttons": replies(1)["buttons"],
            "cta_button": URL_ACTION["parameters"],
        },
        "give exactly one of buttons and cta_button",
    ),
    "eleven rows": Bad(
        "messages.send_list",
        {**LIST, "sections": rows(6, 5)},
        "sections must have at most 10 rows in all, not 11",
        {"sections": rows(5, 5)},
    ),
    "eleven rows of classes": Bad(
        "messages.send_list",
        {**LIST, "sections": [models.ListSection(rows=part["rows"]) for part in rows(11)]},
        "sections must have at most 10 rows in all, not 11",
        {"sections": [models.ListSection(rows=part["rows"]) for part in rows(10)]},
    ),
    "one card": Bad(
        "messages.send_carousel",
        {**CAROUSEL, "cards": cards(URL_ACTION)},
        "cards must have at least 2 items, not 1",
        {"cards": cards(URL_ACTION, URL_ACTION)},
    ),
    "cards with other actions": Bad(
        "messages.send_carousel",
        {**CAROUSEL, "cards": cards(URL_ACTION, replies(1))},
        UNLIKE,
        {"cards": cards(replies(1), replies(1))},
    ),
    "cards with more buttons than others": Bad(
        "messages.send_carousel",
        {
            **CAROUSEL,
            "cards": [models.CarouselCard(**card) for card in cards(replies(1), replies(2))],
        },
        UNLIKE,
        {"cards": [models.CarouselCard(**card) for card in cards(replies(2), replies(2))]},
    ),
    "card with a link and buttons": Bad(
        "messages.send_carousel",
        {**CAROUSEL, "cards": cards(replies(1) | URL_ACTION, URL_ACTION)},
        r"cards\[0\]\.action has 'buttons', which CarouselLink does not have",
        {"cards": cards(URL_ACTION, URL_ACTION)},
        TypeError,
    ),
    "card with an unknown action": Bad(
        "messages.send_carousel",
        {**CAROUSEL, "cards": cards({"type": "call"}, URL_ACTION)},
        r"cards\[0\]\.action must have type cta_url or quick_reply",
        {"cards": cards(models.CarouselLink(parameters=LINK), URL_ACTION)},
        TypeError,
    ),
    "card without an image": Bad(
        "messages.send_carousel",
        {**CAROUSEL, "cards": [{"header": {"type": "image"}, "action": URL_ACTION}] * 2},
        r"cards\[0\]\.header must have image",
        {"cards": cards(URL_ACTION, URL_ACTION)},
        TypeError,
    ),
    "card with a video as an image": Bad(
        "messages.send_carousel",
        {
            **CAROUSEL,
            "cards": [
                {"header": {"type": "image", "video": MEDIA}, "action": URL_ACTION},
                {"header": models.CarouselVideo(video=MEDIA), "action": URL_ACTION},
            ],
        },
        r"cards\[0\]\.header must have image",
        {
            "cards": [
                {"header": {"type": "video", "video": MEDIA}, "action": URL_ACTION},
                {"header": models.CarouselVideo(video=MEDIA), "action": URL_ACTION},
            ]
        },
        TypeError,
    ),
    "card with four lines": Bad(
        "messages.send_carousel",
        {
            **CAROUSEL,
            "cards": [
                {**each, "body": {"text": "a\nb\nc\nd"}} for each in cards(*[URL_ACTION] * 2)
            ],
        },
        r"cards\[0\]\.body\.text must match the pattern",
        {"cards": [{**each, "body": {"text": "a\nb\nc"}} for each in cards(*[URL_ACTION] * 2)]},
    ),
    "webhook without a scheme": Bad(
        "webhooks.create",
        {**WEBHOOK, "url": "hooks.example/doubletick"},
        NO_SCHEME,
        {"url": "HTTPS://hooks.example/doubletick"},
    ),
    "changed webhook without a scheme": Bad(
        "webhooks.update",
        {**WEBHOOK, "webhook_id": "webhook_1", "url": "localhost:8000"},
        NO_SCHEME,
        {"url": "http://localhost:8000"},
    ),
    "website without a scheme": Bad(
        "channels.update",
        {"integration_id": "intg_1", "websites": ["https://example.com", "example.com"]},
        r"websites\[1\] must be a URL with a scheme",
        {"websites": ["https://example.com"]},
    ),
    "days of a summary in another order": Bad(
        "chats.summarize",
        {**DAYS, "start_date": date(2025, 1, 2), "end_date": FIRST},
        "start_date must not be after end_date",
        {"end_date": date(2025, 1, 2)},
    ),
    "eight days of a summary": Bad(
        "chats.summarize",
        {**DAYS, "start_date": FIRST, "end_date": date(2025, 1, 8)},
        "start_date and end_date must be at most 7 days, both included",
        {"end_date": date(2025, 1, 7)},
    ),
    "eight days of a summary of a group": Bad(
        "wa_groups.summarize",
        {"group_id": "grp_1", "start_date": FIRST, "end_date": date(2025, 1, 8)},
        "start_date and end_date must be at most 7 days, both included",
        {"end_date": date(2025, 1, 7)},
    ),
    "days of an export in another order": Bad(
        "chats.export",
        {
            "customer_phone_number": PHONE,
            "waba_number": WABA,
            "start_date": date(2025, 1, 2),
            "end_date": FIRST,
            "include_media": False,
        },
        "start_date must not be after end_date",
        {"end_date": date(2025, 1, 2)},
    ),
    "new member without a name": Bad(
        "team_members.create_many",
        {"members": [{"name": "", "phone": PHONE}]},
        r"members\[0\]\.name must have at least 1 character, not 0",
        {"members": [{"name": "Ben Ode", "phone": PHONE}]},
    ),
    "role of a WABA number twice": Bad(
        "team_members.set_role",
        {
            "member_phone_number": PHONE,
            "waba_roles": [
                {"wabaNumber": WABA, "roleId": "role_3"},
                models.WabaRole(waba_number=WABA, role_name="Admin"),
            ],
        },
        "waba_roles must not name a waba_number twice",
        {"waba_roles": [{"waba_number": WABA, "role_id": "role_3"}]},
    ),
}
LEADING = {"group_id", "webhook_id", "integration_id", "template_id"}


def call(mode: str, provider: Provider, method: str, arguments: dict[str, Any]) -> Any:
    """Call a method, which takes its id by position where it has one."""
    named = dict(arguments)
    is_led = not method.startswith(("messages.", "notes."))
    leading = [named.pop(name) for name in LEADING & named.keys() if is_led]
    with asking("DoubleTick", method, mode, provider) as ask:
        return ask(*leading, **named)


@MODES
@pytest.mark.parametrize("bad", REFUSED.values(), ids=REFUSED)
def test_what_a_page_rules_out_is_refused_by_argument_and_rule(bad: Bad, mode: str) -> None:
    provider = Provider({})
    with pytest.raises(bad.kind, match=f"^{bad.method}: {bad.problem}"):
        call(mode, provider, bad.method, bad.arguments)
    assert provider.requests == []


GOOD = {name: bad for name, bad in REFUSED.items() if bad.good}


@pytest.mark.parametrize("bad", GOOD.values(), ids=GOOD)
def test_what_the_page_allows_is_sent(bad: Bad) -> None:
    provider = Provider({})
    call("sync", provider, bad.method, {**bad.arguments, **bad.good})
    assert len(provider.requests) == 1


# Languages of templates

UNLISTED = "has a value that no page lists; it is sent all the same"
CREATED: dict[str, Any] = {
    "name": "n",
    "category": "UTILITY",
    "components": {"body": {"text": "a"}},
}


def language_calls(language: str) -> dict[str, tuple[str, dict[str, Any], str]]:
    """Each call with a language: its arguments, and the place of the language in them."""
    content = {**TEMPLATE, "language": language}
    as_model = models.MessageTemplate(template_name="order_update", language=language)
    sent = "messages[0].content.language"
    return {
        "template": (
            "messages.send_template",
            {"messages": [{"to": PHONE, "content": content}]},
            sent,
        ),
        "template of classes": (
            "messages.send_template",
            {"messages": [models.TemplateMessage(to=PHONE, content=as_model)]},
            sent,
        ),
        "template with names": (
            "messages.send_named_template",
            {"messages": [{"to": PHONE, "content": content}]},
            sent,
        ),
        "broadcast": (
            "messages.send_broadcast",
            {"group_name": "Newsletter", "from_": WABA, "content": as_model},
            "content.language",
        ),
        "new template": ("templates.create", {**CREATED, "language": language}, "language"),
        "changed template": (
            "templates.update",
            {**CREATED, "template_id": "1001", "language": language},
            "language",
        ),
        "list of templates": ("templates.list", {"language": language}, "language"),
    }


def language_call(mode: str, name: str, language: str) -> tuple[Provider, list[str], str]:
    """Call with a language; return the provider, the warnings, and the place of the language."""
    method, arguments, place = language_calls(language)[name]
    provider = Provider([] if method == "templates.list" else {"messages": []})
    with warnings.catch_warnings(record=True, action="always") as caught:
        call(mode, provider, method, arguments)
    return provider, [str(each.message) for each in caught], place


@MODES
@pytest.mark.parametrize("name", language_calls(""))
def test_language_that_no_page_lists_is_sent_with_a_warning(name: str, mode: str) -> None:
    provider, warned, place = language_call(mode, name, "tlh")
    assert warned == [f"{place} {UNLISTED}"]
    sent = provider.request
    assert "tlh" in (sent.content.decode() or str(sent.url))


@pytest.mark.parametrize("language", ["en_GB", "hi"])
@pytest.mark.parametrize("name", language_calls(""))
def test_language_of_any_page_is_sent_in_silence(name: str, language: str) -> None:
    # Hindi is on the pages on creating templates alone, and such a template can be sent.
    provider, warned, _ = language_call("sync", name, language)
    assert (len(provider.requests), warned) == (1, [])


def test_warning_is_at_the_line_of_the_caller() -> None:
    with (
        DoubleTick("a-key", transport=MockTransport(Provider({})), verify=False) as client,
        warnings.catch_warnings(record=True, action="always") as caught,
    ):
        client.templates.create(**CREATED, language="tlh")
    (warning,) = caught
    assert (warning.filename, warning.category) == (__file__, UserWarning)


# What comes back


@MODES
@pytest.mark.parametrize("body", [None, {}, {"messages": None}])
def test_send_without_outcomes_returns_no_outcome_and_does_not_raise(body: Any, mode: str) -> None:
    given = {"messages": [{"to": PHONE, "content": TEMPLATE}]}
    assert call(mode, Provider(body, 201), "messages.send_named_template", given) == []


@MODES
def test_outcome_of_each_template_says_what_became_of_it(mode: str) -> None:
    outcomes = documented("doubletick")["outcomes of two templates"]
    given = {"messages": [{"to": each, "content": TEMPLATE} for each in (PHONE, WABA)]}
    found = call(mode, Provider({"messages": outcomes}, 201), "messages.send_named_template", given)
    assert all(type(each) is models.SendOutcome for each in found)
    assert [each.status for each in found] == [models.SendStatus.SENT, models.SendStatus.FAILED]
    assert [each.to_dict() for each in found] == outcomes


@MODES
@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        ("customers.remove_tags_and_fields", {"phone": PHONE, "tags": ["vip"]}),
        ("wa_groups.remove_tags_and_fields", {"group_id": "grp_1", "tags": ["vip"]}),
    ],
)
def test_names_that_were_not_removed_say_why(
    method: str, arguments: dict[str, Any], mode: str
) -> None:
    body = documented("doubletick")["names that were not removed"]
    result = call(mode, Provider(body, 201), method, arguments)
    (tag,), (field,) = result.tags.errored, result.custom_fields.errored
    assert (type(tag), tag.tag, tag.error) == (models.TagError, "vip", "not found")
    assert (type(field), field.custom_field) == (models.FieldError, "city")
    assert json.dumps(result.to_dict()) == json.dumps(body)
