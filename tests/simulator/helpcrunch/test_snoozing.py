"""Snoozing: a chat comes back at its time, by the simulator's clock."""

from typing import Any

import pytest
from simulator.helpcrunch.account import CHAT, EPOCH_AS_TEXT, Account

PAST = "snoozing until a time that has passed"


def snooze(account: Account, until: Any, marked: Any = ()) -> Any:
    body = {"id": CHAT, "snoozedUntil": until}
    return account.ask("PUT", "/chats/snooze", body, marked=marked)


def shown(account: Account, seconds: int) -> str:
    return f"{seconds}.000" if account.is_g1 else str(seconds)


def test_a_chat_is_put_aside_until_its_time(account: Account) -> None:
    until = int(account.clock.now) + 100
    assert snooze(account, account.epoch(until))["snoozedUntil"] == shown(account, until)
    account.clock.now = until - 0.5
    assert account.chat()["snoozedUntil"] == shown(account, until)
    account.clock.now = until
    chat = account.chat()
    assert (chat["snoozedUntil"], chat["readByAgent"]) == (None, False)


def test_any_request_finds_it_back(account: Account) -> None:
    snooze(account, account.epoch(int(account.clock.now) + 100))
    account.clock.now += 100
    account.ask("GET", "/agents")
    account.clock.now -= 100
    assert account.chat()["snoozedUntil"] is None


def test_null_brings_it_back_at_once_and_as_read_as_it_was(account: Account) -> None:
    account.ask("PUT", "/chats/readByAgent", {"id": CHAT, "read": True})
    snooze(account, account.epoch(int(account.clock.now) + 100))
    chat = snooze(account, None)
    assert (chat["snoozedUntil"], chat["readByAgent"]) == (None, True)


def test_a_chat_can_be_put_aside_for_longer(account: Account) -> None:
    now = int(account.clock.now)
    snooze(account, account.epoch(now + 100))
    snooze(account, account.epoch(now + 200))
    account.clock.now += 150
    assert account.chat()["snoozedUntil"] == shown(account, now + 200)


def test_a_time_that_has_passed_is_taken_until_the_next_request(account: Account) -> None:
    past = int(account.clock.now) - 1
    chat = snooze(account, account.epoch(past), marked=[PAST])
    assert chat["snoozedUntil"] == shown(account, past)
    assert account.chat()["snoozedUntil"] is None


def test_g1_takes_the_text_that_clients_send(account: Account) -> None:
    until = int(account.clock.now) + 100
    marked = [EPOCH_AS_TEXT] if account.is_g1 else []
    for text in (str(until), f"{until}.000"):
        chat = snooze(account, text, marked=marked)
        assert chat["snoozedUntil"] == shown(account, until)


def test_g1_takes_text_for_every_instant_of_a_customer(account: Account) -> None:
    marked = [EPOCH_AS_TEXT] if account.is_g1 else []
    body = {"firstSeen": "1603885746", "lastSeen": "1603885747"}
    for method in ("PATCH", "PUT"):
        customer = account.ask(method, "/customers/8737843", body, marked=marked)
        assert customer["lastSeen"] == account.epoch(1603885747)
    entries = [{"customer": 8737843, **body}]
    marked.append("response to a batch")
    (customer,) = account.ask("PUT", "/customers/batch", entries, marked=marked)
    assert customer["firstSeen"] == account.epoch(1603885746)
    marked.remove("response to a batch")
    created = account.ask("POST", "/customers", {"firstSeen": "0"}, status=201, marked=marked)
    assert created["firstSeen"] == account.epoch(0)


def test_a_refusal_says_too_that_the_text_was_taken(account: Account) -> None:
    marked = [EPOCH_AS_TEXT] if account.is_g1 else []
    account.refused("PATCH", "/customers/999", {"firstSeen": "0"}, status=404, marked=marked)


@pytest.mark.parametrize("text", ["", "tomorrow", "2026-11-24", "1e9", "1_0", "٣", "9" * 16])
def test_text_that_is_no_epoch_is_refused(account: Account, text: str) -> None:
    marked = ["error code"] if account.is_g1 else []
    body = {"id": CHAT, "snoozedUntil": text}
    ((place, _),) = account.refused("PUT", "/chats/snooze", body, marked=marked)
    assert place == "snoozedUntil"


def test_g2_takes_no_numbers(account: Account) -> None:
    if account.is_g1:
        assert snooze(account, 1_800_000_000)["snoozedUntil"] == "1800000000.000"
        return
    body = {"id": CHAT, "snoozedUntil": 1_800_000_000}
    ((place, _),) = account.refused("PUT", "/chats/snooze", body)
    assert place == "snoozedUntil"


def test_an_instant_can_be_larger_than_any_float(account: Account) -> None:
    if account.is_g1:
        assert snooze(account, 10**400)["snoozedUntil"] == f"{10**400}.000"
    else:
        text = "9" * 15
        assert snooze(account, text)["snoozedUntil"] == text
