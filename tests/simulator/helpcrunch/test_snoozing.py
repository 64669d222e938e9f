"""Snoozing: a chat comes back at its time, by the simulator's clock."""

from typing import Any

import pytest
from deskspec import NotFoundError
from deskspec.helpcrunch import models
from simulator.helpcrunch.account import CHAT, CUSTOMER, EPOCH_AS_TEXT, Account, instant

PAST = "snoozing until a time that has passed"
SEEN = 1603885746


def snooze(account: Account, until: float, *marked: str) -> models.Chat:
    client = account.with_instant(*marked)
    return client.chats.snooze(CHAT, snoozed_until=instant(until))


def raw(account: Account, until: Any) -> tuple[str, dict[str, Any]]:
    """What the client calls the field, and a body that has a value in it that no client sends."""
    sent = account.sent(lambda client: client.chats.unsnooze(CHAT))
    (field,) = sent.json().keys() - {"id"}
    return field, {"id": CHAT, field: until}


def shown(account: Account, seconds: int) -> str:
    return f"{seconds}.000" if account.is_g1 else str(seconds)


def test_a_chat_is_put_aside_until_its_time(account: Account) -> None:
    until = int(account.clock.now) + 100
    assert snooze(account, until)["snoozed_until"] == shown(account, until)
    account.clock.now = until - 0.5
    assert account.chat()["snoozed_until"] == shown(account, until)
    account.clock.now = until
    chat = account.chat()
    assert (chat["snoozed_until"], chat["read_by_agent"]) == (None, False)


def test_any_request_finds_it_back(account: Account) -> None:
    snooze(account, int(account.clock.now) + 100)
    account.clock.now += 100
    account.client.agents.list()
    account.clock.now -= 100
    assert account.chat()["snoozed_until"] is None


def test_null_brings_it_back_at_once_and_as_read_as_it_was(account: Account) -> None:
    account.client.chats.mark_read_by_agent(CHAT, read=True)
    snooze(account, int(account.clock.now) + 100)
    chat = account.client.chats.unsnooze(CHAT)
    assert (chat["snoozed_until"], chat["read_by_agent"]) == (None, True)


def test_a_chat_can_be_put_aside_for_longer(account: Account) -> None:
    now = int(account.clock.now)
    snooze(account, now + 100)
    snooze(account, now + 200)
    account.clock.now += 150
    assert account.chat()["snoozed_until"] == shown(account, now + 200)


def test_a_time_that_has_passed_is_taken_until_the_next_request(account: Account) -> None:
    past = int(account.clock.now) - 1
    assert snooze(account, past, PAST)["snoozed_until"] == shown(account, past)
    assert account.chat()["snoozed_until"] is None


def test_g1_takes_the_text_that_clients_send(account: Account) -> None:
    until = int(account.clock.now) + 100
    marked = [EPOCH_AS_TEXT] if account.is_g1 else []
    for text in (str(until), f"{until}.000"):
        field, body = raw(account, text)
        chat = account.ask("PUT", "/chats/snooze", body, marked=marked)
        assert chat[field] == shown(account, until)


def test_g1_takes_text_for_every_instant_of_a_customer(account: Account) -> None:
    seen: dict[str, Any] = {"first_seen": instant(SEEN), "last_seen": instant(SEEN + 1)}
    customers = account.with_instant().customers
    for change in (customers.update, customers.replace):
        assert change(CUSTOMER, **seen)["last_seen"] == account.epoch(SEEN + 1)
    entries = [{"customer": CUSTOMER, **seen}]
    batch = account.with_instant("response to a batch").customers.replace_many(customers=entries)
    (entry,) = batch.succeeded
    assert entry.result is not None
    assert entry.result["first_seen"] == account.epoch(SEEN)
    assert customers.create(first_seen=instant(0))["first_seen"] == account.epoch(0)


def test_a_refusal_says_too_that_the_text_was_taken(account: Account) -> None:
    with pytest.raises(NotFoundError):
        account.with_instant().customers.update(999, first_seen=instant(0))


@pytest.mark.parametrize("text", ["", "tomorrow", "2026-11-24", "1e9", "1_0", "٣", "9" * 16])
def test_text_that_is_no_epoch_is_refused(account: Account, text: str) -> None:
    marked = ["error code"] if account.is_g1 else []
    field, body = raw(account, text)
    ((place, _),) = account.refused("PUT", "/chats/snooze", body, marked=marked)
    assert place == field


def test_g2_takes_no_numbers(account: Account) -> None:
    field, body = raw(account, 1_800_000_000)
    if account.is_g1:
        assert account.ask("PUT", "/chats/snooze", body)[field] == "1800000000.000"
        return
    ((place, _),) = account.refused("PUT", "/chats/snooze", body)
    assert place == field


def test_an_instant_can_be_larger_than_any_float(account: Account) -> None:
    until: Any = 10**400 if account.is_g1 else "9" * 15
    field, body = raw(account, until)
    chat = account.ask("PUT", "/chats/snooze", body)
    assert chat[field] == (f"{until}.000" if account.is_g1 else until)
