"""A receiver's file is clean under `mypy --strict` and basedpyright, and its mistakes are not."""

from pathlib import Path

from clients.test_types import CHECKERS, Checker, clean, unreported

RECEIVER = """
from datetime import datetime
from email.message import Message
from typing import Any, Literal, assert_type

import deskspec
from deskspec import UnknownEvent, WebhookPayloadError, WebhookSignatureError, webhooks
from deskspec.doubletick import models
from helpcrunch_client.models import ChatEvent, ChatEventName, CustomerEvent, MessageEvent
from helpcrunch_client.models import UnknownEvent as UnknownOfHelpCrunch
from deskspec.kustomer import models as of_kustomer


def receive(body: bytes, headers: dict[str, str]) -> str | None:
    try:
        event = deskspec.webhooks.unwrap("helpcrunch", body, headers, "a-key")
    except WebhookSignatureError as error:
        assert_type(error.vendor, str)
        return None
    except WebhookPayloadError as error:
        assert_type(error.body, bytes)
        return None
    assert_type(event, ChatEvent | CustomerEvent | MessageEvent | UnknownOfHelpCrunch)
    assert_type(event.attempts, int)
    if isinstance(event, UnknownEvent):
        assert_type(event, UnknownOfHelpCrunch)
        assert_type(event.to_dict(), dict[str, Any])
    elif isinstance(event, ChatEvent):
        assert_type(event.event, ChatEventName | str)
    return event.id


def receive_others(body: bytearray, scope: list[tuple[bytes, bytes]], request: Message) -> None:
    match webhooks.unwrap("kustomer", body, scope, ["new", "old"]):
        case of_kustomer.TeamEvent(data=of_kustomer.Team() as team):
            assert_type(team.members, list[str])
        case UnknownEvent() as other_of_kustomer:
            assert_type(other_of_kustomer.name, str)
        case _:
            pass
    meta: dict[str, Any] = {}
    webhooks.unwrap("doubletick", b"", meta, ("new", b"old"))
    match webhooks.unwrap("doubletick", memoryview(body), request, b"token"):
        case models.MessageReceived(from_=sender, message=message):
            assert_type(sender, str)
            if isinstance(message, models.ReceivedText):
                assert_type(message.text, str)
        case models.NoteCreated(created_at=created):
            assert_type(created, datetime)
        case UnknownEvent() as other:
            assert_type(other, UnknownEvent)
        case _:
            pass


def receive_from(vendor: Literal["kustomer"], body: bytes) -> datetime:
    event = webhooks.unwrap(vendor=vendor, raw_body=body, headers={}, secret=[b"new", b"old"])
    return event.created_at
"""
MISTAKES = {
    "vendor": 'unwrap("helpcrnch", b"", {}, "k")',
    "text as body": 'unwrap("helpcrunch", "", {}, "k")',
    "parsed body": 'unwrap("kustomer", {}, {}, "k")',
    "text as headers": 'unwrap("kustomer", b"", "", "k")',
    "no headers": 'unwrap("doubletick", b"", None, "k")',
    "no secret": 'unwrap("doubletick", b"", {})',
    "secret from an unset variable": 'unwrap("doubletick", b"", {}, os.environ.get("KEY"))',
    "unknown attribute": 'unwrap("helpcrunch", b"", {}, "k").evnt',
    "attribute of one family": 'unwrap("kustomer", b"", {}, "k").event_data',
}


HEAD = "import os\nfrom deskspec.webhooks import unwrap\n"


@CHECKERS
def test_receiver_is_clean(check: Checker, tmp_path: Path) -> None:
    clean(check, tmp_path / "receiver.py", RECEIVER)


@CHECKERS
def test_every_mistake_is_reported_on_its_line(check: Checker, tmp_path: Path) -> None:
    assert unreported(check, tmp_path / "mistakes.py", HEAD, MISTAKES) == []
