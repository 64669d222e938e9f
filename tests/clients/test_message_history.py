"""`messages.history` at DoubleTick: windows of days, in order, each message once, resumable."""

import asyncio
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import deskspec
import httpx
import pytest
from clients.provider import MODES, documented
from deskspec.doubletick import HistoryWindow, models
from deskspec.message_history import AsyncMessages, Messages

SPAN: dict[str, Any] = {
    "waba_number": "919999999999",
    "customer_number": "919812345678",
    "start_date": date(2025, 1, 1),
    "end_date": date(2025, 1, 31),
}


def message(id_: str, day: int, hour: int = 12) -> models.ChatMessage:
    return models.ChatMessage(id=id_, message_time=datetime(2025, 1, day, hour, tzinfo=UTC))


HISTORY = [
    message("late", 2, 18),
    message("early", 2, 6),
    message("edge", 7, 23),
    message("middle", 15),
    message("last", 31),
]


class Chat:
    """A provider whose days begin an hour earlier, so that two windows may have a message."""

    def __init__(self, messages: list[models.ChatMessage]) -> None:
        self.messages = messages
        self.asked: list[tuple[str, str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        *_, start, end = request.url.params.values()
        self.asked.append((start, end))
        first, last = (
            datetime.strptime(day, "%d-%m-%Y").replace(tzinfo=UTC) for day in (start, end)
        )
        opens, closes = first - timedelta(hours=1), last + timedelta(days=1)
        found = [
            each.to_dict()
            for each in self.messages
            if each.message_time is not None and opens <= each.message_time < closes
        ]
        return httpx.Response(200, json={"messages": found})


Respond = Callable[[httpx.Request], httpx.Response]


def walked(mode: str, provider: Respond, **given: Any) -> list[str]:
    """The ids of a history, by a sync or an async client."""
    transport = httpx.MockTransport(provider)
    if mode == "sync":
        with deskspec.DoubleTick("a-key", transport=transport, pacing=None) as client:
            return [str(each.id) for each in client.messages.history(**{**SPAN, **given})]

    async def walk() -> list[str]:
        async with deskspec.AsyncDoubleTick("a-key", transport=transport, pacing=None) as client:
            return [str(each.id) async for each in client.messages.history(**{**SPAN, **given})]

    return asyncio.run(walk())


@MODES
def test_messages_come_in_order_and_once_from_windows_of_a_week(mode: str) -> None:
    chat = Chat(HISTORY)
    assert walked(mode, chat) == ["early", "late", "edge", "middle", "last"]
    assert chat.asked == [
        ("01-01-2025", "07-01-2025"),
        ("08-01-2025", "14-01-2025"),
        ("15-01-2025", "21-01-2025"),
        ("22-01-2025", "28-01-2025"),
        ("29-01-2025", "31-01-2025"),
    ]


@MODES
@pytest.mark.parametrize("number", range(len(HISTORY)))
def test_a_walk_goes_on_behind_a_message(mode: str, number: int) -> None:
    ids = ["early", "late", "edge", "middle", "last"]
    assert walked(mode, Chat(HISTORY), after=ids[number]) == ids[number + 1 :]


@MODES
def test_an_unknown_message_to_go_on_behind_is_an_error(mode: str) -> None:
    with pytest.raises(ValueError, match="after: no message between"):
        walked(mode, Chat(HISTORY), after="unknown")


@MODES
def test_progress_is_told_with_each_window(mode: str) -> None:
    windows: list[HistoryWindow] = []
    walked(mode, Chat(HISTORY), on_window=windows.append, end_date=date(2025, 1, 9))
    assert windows == [
        HistoryWindow(date(2025, 1, 1), date(2025, 1, 7), 3),
        HistoryWindow(date(2025, 1, 8), date(2025, 1, 9), 1),
    ]


@MODES
def test_an_exception_of_the_progress_is_logged_and_ends_nothing(
    mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_: object) -> None:
        raise RuntimeError("the bar is broken")

    whole = walked(mode, Chat(HISTORY), end_date=date(2025, 1, 9))
    assert walked(mode, Chat(HISTORY), on_window=fail, end_date=date(2025, 1, 9)) == whole
    assert "on_window raised; the call goes on" in caplog.text


@MODES
def test_progress_that_cannot_be_called_is_refused(mode: str) -> None:
    with pytest.raises(TypeError, match="on_window must be callable or None, not int"):
        walked(mode, Chat(HISTORY), on_window=3, end_date=date(2025, 1, 9))


@MODES
def test_message_of_the_reference_is_known_by_its_own_id_and_time(mode: str) -> None:
    sent = documented("doubletick")["messages of the reference"]
    body = httpx.Response(200, json={"messages": sent})
    assert len(walked(mode, lambda request: body, end_date=date(2025, 1, 2))) == 2
    assert len(walked(mode, lambda request: body, end_date=date(2025, 1, 2), after="a")) == 1


def test_nothing_is_sent_until_the_first_is_read() -> None:
    chat = Chat(HISTORY)
    transport = httpx.MockTransport(chat)
    with deskspec.DoubleTick("a-key", transport=transport, pacing=None) as client:
        walk = client.messages.history(**SPAN)
        assert chat.asked == []
        assert next(walk).id == "early"
        assert len(chat.asked) == 1


@MODES
@pytest.mark.parametrize(
    ("given", "kind", "said"),
    [
        ({"start_date": date(2025, 2, 1)}, ValueError, "start_date must not be after end_date"),
        ({"start_date": datetime(2025, 1, 1, tzinfo=UTC)}, TypeError, "start_date must be a date"),
        ({"end_date": "2025-01-31"}, TypeError, "end_date must be a date"),
        ({"waba_number": " "}, ValueError, "waba_number"),
    ],
)
def test_wrong_arguments_are_refused(
    mode: str, given: dict[str, Any], kind: type[Exception], said: str
) -> None:
    chat = Chat(HISTORY)
    with pytest.raises(kind, match=said):
        walked(mode, chat, **given)
    assert chat.asked == []


@MODES
def test_without_a_last_day_it_ends_after_today(mode: str) -> None:
    chat = Chat([])
    today = datetime.now(UTC).date()
    walked(mode, chat, start_date=today - timedelta(days=8), end_date=deskspec.UNSET)
    assert chat.asked[-1][1] == f"{today + timedelta(days=1):%d-%m-%Y}"


def test_both_clients_have_the_same_docstring() -> None:
    assert AsyncMessages.history.__doc__
    assert AsyncMessages.history.__doc__ == Messages.history.__doc__
