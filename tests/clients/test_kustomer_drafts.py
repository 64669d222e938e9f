"""Drafts at Kustomer: a method for each channel, and one that takes them all."""

import inspect
import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from operator import attrgetter
from typing import Any

import httpx
import pytest
from clients.provider import documented
from deskspec import Kustomer
from harness.catalogue import calls

BODIES = documented("kustomer")
CUSTOMER = "58210c3db0f09110006b7953"
DRAFT = {"data": {"id": "5823e4d3bff98a100085320e", "type": "draft"}}
INTERACTIVE = {
    "interactive": {
        "type": "button",
        "body": {"text": "Blue or red?"},
        "action": {"buttons": [{"type": "reply", "reply": {"id": "b", "title": "Blue"}}]},
    }
}
TEMPLATE = {"template": "5823e4d3bff98a1000853210"}
NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)


@pytest.fixture
def sent() -> list[Any]:
    """The bodies that were sent."""
    return []


@pytest.fixture
def kustomer(sent: list[Any]) -> Iterator[Kustomer]:
    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content))
        return httpx.Response(200, json=DRAFT)

    transport = httpx.MockTransport(handle)
    with Kustomer("a-key", org="acme", transport=transport, pacing=None) as client:
        yield client


def test_each_channel_has_a_method_that_sends_it(kustomer: Kustomer, sent: list[Any]) -> None:
    customers, drafts = kustomer.customers, kustomer.drafts
    customers.create_email_draft(CUSTOMER, email_headers=[{"name": "X-Order"}], send_at=NOON)
    customers.create_sms_draft(CUSTOMER, to="+15005550006", app="twilio")
    customers.create_whatsapp_draft(CUSTOMER, app="messagebird", body="Hello.")
    customers.create_whatsapp_interactive_draft(CUSTOMER, meta=INTERACTIVE)
    customers.create_whatsapp_template_draft(CUSTOMER, meta=TEMPLATE)
    customers.create_chat_draft(CUSTOMER)
    customers.create_facebook_draft(CUSTOMER)
    customers.create_twitter_tweet_draft(CUSTOMER, send_at="in one day")
    customers.create_twitter_dm_draft(CUSTOMER)
    customers.create_note_draft(CUSTOMER, body="Asked twice.")
    customers.create_instagram_draft(CUSTOMER)
    drafts.update_email(CUSTOMER, scheduled=True, send_at=None)
    drafts.update_sms(CUSTOMER, app="messagebird")
    drafts.update_whatsapp(CUSTOMER, app="whatsapp")
    drafts.update_chat(CUSTOMER, message_template=BODIES["template of a chat"])
    drafts.update_facebook(CUSTOMER)
    drafts.update_twitter_tweet(CUSTOMER)
    drafts.update_twitter_dm(CUSTOMER)
    drafts.update_note(CUSTOMER)
    drafts.update_instagram(CUSTOMER)
    assert sent == [
        BODIES["e-mail that is sent later"],
        {"channel": "sms", "to": "+15005550006", "app": "twilio"},
        {"channel": "whatsapp", "app": "messagebird", "body": "Hello."},
        {"channel": "whatsapp", "app": "whatsapp", "meta": INTERACTIVE},
        {"channel": "whatsapp", "app": "whatsapp", "meta": TEMPLATE},
        {"channel": "chat"},
        {"channel": "facebook"},
        BODIES["tweet that is sent later"],
        {"channel": "twitter-dm"},
        {"channel": "note", "body": "Asked twice."},
        {"channel": "instagram"},
        BODIES["e-mail whose time is taken away"],
        {"channel": "sms", "app": "messagebird"},
        {"channel": "whatsapp", "app": "whatsapp"},
        BODIES["chat with a template"],
        {"channel": "facebook"},
        {"channel": "twitter-tweet"},
        {"channel": "twitter-dm"},
        {"channel": "note"},
        {"channel": "instagram"},
    ]


def test_choice_between_templates_is_made_by_either_name(
    kustomer: Kustomer, sent: list[Any]
) -> None:
    template = {"template_type": "text", "body": "Hello."}
    kustomer.drafts.update_chat(CUSTOMER, message_template=template)
    assert sent == [BODIES["chat with a template"]]


@pytest.mark.parametrize(
    ("call", "problem"),
    [
        (
            lambda k: k.customers.create_sms_draft(CUSTOMER, body="a" * 1601),
            "^customers.create_sms_draft: body must have at most 1600 characters",
        ),
        (
            lambda k: k.customers.create_email_draft(CUSTOMER, to=7),
            "^customers.create_email_draft: to must be a list or an EmailRecipientInput or a dict",
        ),
        (
            lambda k: k.customers.create_whatsapp_interactive_draft(CUSTOMER, meta={}),
            "^customers.create_whatsapp_interactive_draft: meta must have interactive",
        ),
        (
            lambda k: k.drafts.update_chat(CUSTOMER, send_at=7),
            "^drafts.update_chat: send_at must be a datetime, not int",
        ),
        (lambda k: k.customers.create_draft(CUSTOMER, channel="fax"), "channel must be one of"),
        (
            lambda k: k.customers.create_email_draft(CUSTOMER, to=[{"email": 7}]),
            r"to\[0\]\.email must be a str, not int",
        ),
        (
            lambda k: k.customers.create_draft(CUSTOMER, channel="sms", cc=[]),
            "cc must not be given with channel sms",
        ),
        (
            lambda k: k.customers.create_draft(CUSTOMER, channel="whatsapp", body="a"),
            "app must be given with channel whatsapp",
        ),
        (
            lambda k: k.customers.create_draft(CUSTOMER, channel="whatsapp", app="whatsapp"),
            "give exactly one of body, meta.interactive, meta.template",
        ),
        (
            lambda k: k.customers.create_draft(
                CUSTOMER, channel="whatsapp", app="messagebird", meta=TEMPLATE
            ),
            "meta must not be given with channel whatsapp",
        ),
        (
            lambda k: k.drafts.update(CUSTOMER, channel="twitter-tweet", send_at=None),
            "send_at must be a",
        ),
        (
            lambda k: k.drafts.update(CUSTOMER, channel="instagram", body="a" * 1001),
            "body must have at most 1000 characters, not 1001, with channel instagram",
        ),
    ],
)
def test_a_draft_that_its_channel_does_not_have_is_refused(
    kustomer: Kustomer, sent: list[Any], call: Callable[[Kustomer], object], problem: str
) -> None:
    with pytest.raises((TypeError, ValueError), match=problem):
        call(kustomer)
    assert sent == []


def docstring(method: Callable[..., Any]) -> str:
    return " ".join((inspect.getdoc(method) or "").split())


RECORDS = (
    "messages.create",
    "messages.create_many",
    "conversations.create_message",
    "customers.create_message",
)


@pytest.mark.parametrize("name", RECORDS)
def test_a_message_says_that_it_is_a_record(kustomer: Kustomer, name: str) -> None:
    text = docstring(attrgetter(name)(kustomer))
    assert "; nothing is sent to anyone." in text.partition(" Args:")[0]
    assert "A send:" not in text


def test_whatever_sends_says_so(kustomer: Kustomer) -> None:
    sends = {
        call.operation.name
        for call in calls()
        if call.contract.vendor == "kustomer" and call.operation.effect == "send"
    }
    assert {"customers.create_draft", "drafts.update"} <= sends
    of_channels = {
        f"{resource}.{name}"
        for resource, pattern in (("customers", r"create_\w+_draft"), ("drafts", r"update_\w+"))
        for name in dir(getattr(kustomer, resource))
        if re.fullmatch(pattern, name)
    }
    assert len(of_channels) == 20
    for name in sends | of_channels:
        assert " A send: " in docstring(attrgetter(name)(kustomer)), name
