"""The date filter of DoubleTick's messages: days in UTC, both ends included."""

import pytest
from deskspec.doubletick.models import ChatMessage
from simulator.asking import PHONE, WABA, Provider, marks

PATH = f"/chat-messages?wabaNumber={WABA}&customerNumber={PHONE}"


@pytest.mark.parametrize(
    ("days", "count"),
    [
        ("", 1),
        ("&startDate=23-01-2025&endDate=23-01-2025", 1),
        ("&startDate=23-01-2025", 1),
        ("&endDate=23-01-2025", 1),
        ("&startDate=24-01-2025", 0),
        ("&endDate=22-01-2025", 0),
        ("&startDate=01-01-2020&endDate=31-12-2030", 1),
        ("&startDate=24-01-2025&endDate=22-01-2025", 0),
    ],
)
def test_messages_of_these_days(doubletick: Provider, days: str, count: int) -> None:
    response = doubletick.ask("GET", PATH + days)
    assert response.status_code == (201 if doubletick.profile == "guide" else 200)
    assert len(response.json()["messages"]) == count


def test_the_message_has_the_same_instant_in_both_shapes(doubletick: Provider) -> None:
    (body,) = doubletick.ask("GET", PATH).json()["messages"]
    message = ChatMessage.from_dict(body)
    if doubletick.profile == "guide":
        assert (message["message_time"], message["total_count"]) == (1737612046032, 1)
    else:
        assert message["timestamp"] == "2025-01-23T06:00:46.032Z"


def test_a_start_after_the_end_is_marked_as_our_choice(doubletick: Provider) -> None:
    response = doubletick.ask("GET", PATH + "&startDate=24-01-2025&endDate=22-01-2025")
    assert marks(response) == ["response for a startDate after the endDate"]


@pytest.mark.parametrize("numbers", [("911111111111", PHONE), (WABA, "911111111111")])
def test_an_unknown_chat_is_empty_in_the_reference(
    doubletick: Provider, numbers: tuple[str, str]
) -> None:
    waba, customer = numbers
    path = f"/chat-messages?wabaNumber={waba}&customerNumber={customer}"
    response = doubletick.ask("GET", path)
    if doubletick.profile == "guide":
        assert response.status_code == 404
    else:
        assert (response.status_code, response.json()) == (200, {"success": True, "messages": []})
        assert marks(response) == ["response for an unknown chat"]
