"""Chats: their states, and what each may be followed by."""

from typing import Any

import pytest
from simulator.helpcrunch.account import (
    AGENT,
    APPLICATION,
    CHAT,
    CUSTOMER,
    DEPARTMENT,
    OTHER_AGENT,
    Account,
)

NOT_VALID = "This value is not valid."
SETTABLE = ["new", "opened", "pending", "on hold", "no communication", "closed"]
UPDATES: dict[str, dict[str, Any]] = {
    "status": {"status": "new"},
    "assignee": {"assignee": AGENT},
    "department": {"department": DEPARTMENT},
    "snooze": {"snoozedUntil": None},
    "rate": {"rating": "great"},
    "readByAgent": {"read": True},
    "readByCustomer": {"read": True},
    "read": {"read": True},
}
WITHOUT_A_404 = {"status", "department"}
"""Updates whose newest page lists no 404."""


def put(account: Account, what: str, marked: Any = (), chat: int = CHAT, **body: Any) -> Any:
    return account.ask("PUT", f"/chats/{what}", {"id": chat, **body}, marked=marked)


def close(account: Account) -> Any:
    return put(account, "status", status="closed")


def test_a_new_chat_is_empty(account: Account) -> None:
    created = account.ask(
        "POST",
        "/chats",
        {"customer": CUSTOMER, "application": APPLICATION, "assignee": OTHER_AGENT},
        status=201,
    )
    assert created["id"] == CHAT + 1
    assert (created["status"], created["createdAt"]) == (
        "empty",
        account.epoch(int(account.clock.now)),
    )
    unknown = [
        "closedBy",
        "lastCustomerMessageAt",
        "closedAt",
        "rating",
        "lastMessageAt",
        "snoozedUntil",
        "lastMessageText",
        "lastMessageId",
        "lastCommunicatedAgentId",
        "department",
    ]
    assert {created[name] for name in unknown} == {None}
    assert created["agents"] == []
    assert created["customer"] == {
        "id": CUSTOMER,
        "name": "Cindy Mindy",
        "email": "cindy.mindy@example.com",
        "userId": "example_6268",
    }
    assert created["assignee"]["name"] == "Nick Grachesku"
    assert account.chat(created["id"]) == created
    assert account.messages(created["id"]) == []
    late = {name: created[name] for name in ("createdWith", "applicationId") if name in created}
    expected = {"createdWith": "public_api", "applicationId": APPLICATION}
    assert late == ({} if account.is_g1 else expected)


def test_the_department_of_a_new_chat_is_set(account: Account) -> None:
    body = {"customer": CUSTOMER, "application": APPLICATION, "department": DEPARTMENT}
    created = account.ask("POST", "/chats", body, status=201, marked=["department of a new chat"])
    assert created["department"] == {"id": DEPARTMENT, "name": "Support"}


@pytest.mark.parametrize("field", ["application", "assignee", "department"])
def test_a_new_chat_refers_to_what_is_there(account: Account, field: str) -> None:
    body = {"customer": CUSTOMER, "application": APPLICATION, field: 999}
    marked = ["error code"] if account.is_g1 else []
    errors = account.refused("POST", "/chats", body, marked=marked)
    if account.is_g1:
        assert errors == [("invalid_chat_value", f"{field} value is invalid")]
    else:
        assert errors == [(field, NOT_VALID)]
    assert account.ask("GET", "/chats")["meta"]["total"] == 1


def test_a_new_chat_needs_a_customer_who_is_there(account: Account) -> None:
    body = {"customer": 999, "application": APPLICATION}
    marked = ["error code"] if account.is_g1 else []
    assert account.refused("POST", "/chats", body, marked=marked) == [("customer", NOT_VALID)]


@pytest.mark.parametrize("status", SETTABLE)
def test_a_status_can_be_set(account: Account, status: str) -> None:
    before = account.chat()
    after = put(account, "status", status=status)
    assert after["status"] == status
    assert account.chat() == after
    if status != "closed":
        assert after == {**before, "status": status}


@pytest.mark.parametrize("status", ["empty", "onhold", "open", "", None, 1])
def test_a_status_that_cannot_be_set(account: Account, status: Any) -> None:
    marked = ["error code"] if account.is_g1 else []
    body = {"id": CHAT, "status": status}
    ((place, _),) = account.refused("PUT", "/chats/status", body, marked=marked)[:1]
    assert place == "status"


def test_closing_sets_time_and_author_and_reopening_clears_them(account: Account) -> None:
    account.clock.now += 60
    closed = close(account)
    assert (closed["closedAt"], closed["closedBy"]) == (
        account.epoch(int(account.clock.now)),
        "agent",
    )
    account.clock.now += 60
    assert close(account) == closed
    reopened = put(account, "status", status="opened")
    assert (reopened["closedAt"], reopened["closedBy"]) == (None, None)


def test_a_chat_is_assigned_and_taken_back(account: Account) -> None:
    assert put(account, "assignee", assignee=OTHER_AGENT)["assignee"]["id"] == OTHER_AGENT
    assert account.chat()["assignee"]["role"] == "agent"
    assert put(account, "assignee", assignee=None)["assignee"] is None


def test_a_chat_moves_to_a_department(account: Account) -> None:
    moved = put(account, "department", department=DEPARTMENT)
    assert moved["department"] == {"id": DEPARTMENT, "name": "Support"}
    assert account.chat() == moved


@pytest.mark.parametrize("field", ["assignee", "department"])
def test_a_new_assignee_or_department_must_exist(account: Account, field: str) -> None:
    errors = account.refused("PUT", f"/chats/{field}", {"id": CHAT, field: 999})
    if account.is_g1:
        assert errors == [("invalid_chat_value", f"{field} value is invalid")]
    else:
        assert errors == [(field, NOT_VALID)]


def test_a_chat_cannot_leave_its_department_for_none(account: Account) -> None:
    marked = ["error code"] if account.is_g1 else []
    body = {"id": CHAT, "department": None}
    errors = account.refused("PUT", "/chats/department", body, marked=marked)
    assert errors == [("department", "This value should be of type numeric.")]


@pytest.mark.parametrize("what", UPDATES)
def test_an_unknown_chat_is_what_the_page_says(account: Account, what: str) -> None:
    body = {"id": 999, **UPDATES[what]}
    if not account.is_g1 and what in WITHOUT_A_404:
        assert account.refused("PUT", f"/chats/{what}", body) == [("id", NOT_VALID)]
        return
    errors = account.refused("PUT", f"/chats/{what}", body, status=404)
    if what.startswith("read"):
        assert errors == [("not_fount", 'Chat for ID "%s" was not found')]
    elif account.is_g1:
        assert errors == [("chat_not_found", "Chat is missing")]
    else:
        assert errors == [("not_found", "Chat not found")]


@pytest.mark.parametrize("what", UPDATES)
def test_an_update_needs_the_chat_and_the_value(account: Account, what: str) -> None:
    marked = ["error code"] if account.is_g1 else []
    for body in ({"id": CHAT}, UPDATES[what]):
        (missing,) = {"id", *UPDATES[what]} - body.keys()
        errors = account.refused("PUT", f"/chats/{what}", body, marked=marked)
        assert errors == [(missing, "This value should not be blank.")]


@pytest.mark.parametrize("rating", ["perfect", "great", "average", "poor", "very poor"])
def test_a_closed_chat_with_a_reply_is_rated(account: Account, rating: str) -> None:
    account.write(agent=AGENT)
    before = close(account)
    assert put(account, "rate", rating=rating) == {**before, "rating": rating}
    assert account.chat()["rating"] == rating


def test_reasons_to_refuse_a_rating(account: Account) -> None:
    def refused() -> str:
        marked = ["message of a rejected rating"]
        body = {"id": CHAT, "rating": "great"}
        response = account.ask("PUT", "/chats/rate", body, status=400, marked=marked)
        ((code, message),) = [(error["code"], error["message"]) for error in response["errors"]]
        assert code == "invalid_request"
        return str(message)

    assert refused().startswith("Chat must me closed to rat")
    close(account)
    assert refused() == "Chat has no message of an agent"
    account.write(agent=AGENT, type="private")
    assert refused() == "Chat has no message of an agent"
    account.write(agent=AGENT, marked=["status of a chat after a message"])
    assert refused().startswith("Chat must me closed to rat")
    close(account)
    put(account, "rate", rating="poor")
    assert refused() == "Chat is rated already"
    assert account.chat()["rating"] == "poor"


@pytest.mark.parametrize(
    ("what", "field"),
    [
        ("readByAgent", "readByAgent"),
        ("readByCustomer", "readByCustomer"),
        ("read", "readByAgent"),
    ],
)
def test_a_chat_is_marked_as_read(account: Account, what: str, field: str) -> None:
    after = put(account, what, read=True)
    assert after[field]
    assert {"readByAgent", "readByCustomer"} < after.keys()
    assert account.chat() == after
    undone = put(account, what, read=False, marked=["marking as not read"])
    assert undone == {**after, field: False}


def test_a_mark_is_about_the_messages_of_the_other_side(account: Account) -> None:
    account.write(agent=AGENT)
    account.write()
    put(account, "readByCustomer", read=False, marked=["marking as not read"])
    assert [message["read"] for message in account.messages()] == [False, True, True]
    put(account, "readByAgent", read=True)
    assert [message["read"] for message in account.messages()] == [True, True, True]


def test_the_seeded_chat_says_nothing_of_reading_until_it_is_marked(account: Account) -> None:
    assert "readByAgent" not in account.chat()
    marked = put(account, "readByCustomer", read=True)
    assert (marked["readByAgent"], marked["readByCustomer"]) == (False, True)
