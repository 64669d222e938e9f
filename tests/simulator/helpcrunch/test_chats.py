"""Chats: their states, and what each may be followed by."""

from typing import Any

import pytest
from deskspec import BadRequestError, HelpCrunch, NotFoundError
from deskspec.helpcrunch import models
from simulator.asking import attributes
from simulator.helpcrunch.account import (
    AGENT,
    APPLICATION,
    CHAT,
    CUSTOMER,
    DEPARTMENT,
    OTHER_AGENT,
    Account,
    listed,
)

NOT_VALID = "This value is not valid."
SETTABLE = ["new", "opened", "pending", "on hold", "no communication", "closed"]
CHANGES: dict[str, dict[str, Any]] = {
    "set_status": {"status": "new"},
    "assign": {"assignee": AGENT},
    "move": {"department": DEPARTMENT},
    "unsnooze": {},
    "rate": {"rating": "great"},
    "mark_read_by_agent": {"read": True},
    "mark_read_by_customer": {"read": True},
    "mark_read": {"read": True},
}
"""Methods that change a chat, with their arguments."""
WITHOUT_A_404 = {"set_status", "move"}
"""Changes whose newest page lists no 404."""


def change(client: HelpCrunch, method: str, chat: int = CHAT, **arguments: Any) -> models.Chat:
    changed: models.Chat = getattr(client.chats, method)(chat, **arguments)
    return changed


def test_a_new_chat_is_empty(account: Account) -> None:
    created = account.client.chats.create(
        customer=CUSTOMER, application=APPLICATION, assignee=OTHER_AGENT
    )
    assert created.id == CHAT + 1
    assert created.status == "empty"
    assert created["created_at"] == account.epoch(int(account.clock.now))
    unknown = [
        *["closed_by", "last_customer_message_at", "closed_at", "rating", "last_message_at"],
        *["snoozed_until", "last_message_text", "last_message_id"],
        *["last_communicated_agent_id", "department"],
    ]
    assert {created[name] for name in unknown} == {None}
    assert created.agents == []
    assert attributes(created.customer) == {
        "id": CUSTOMER,
        "name": "Cindy Mindy",
        "email": "cindy.mindy@example.com",
        "user_id": "example_6268",
    }
    assert created.assignee is not None
    assert created.assignee.name == "Nick Grachesku"
    assert account.chat(created.id) == created
    assert account.messages(created.id) == []
    late = {name: created[name] for name in ("created_with", "application_id") if name in created}
    expected = {"created_with": "public_api", "application_id": APPLICATION}
    assert late == ({} if account.is_g1 else expected)


def test_the_department_of_a_new_chat_is_set(account: Account) -> None:
    client = account.marked("department of a new chat")
    created = client.chats.create(customer=CUSTOMER, application=APPLICATION, department=DEPARTMENT)
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
    assert account.client.chats.list().total == 1


def test_a_new_chat_needs_a_customer_who_is_there(account: Account) -> None:
    body = {"customer": 999, "application": APPLICATION}
    marked = ["error code"] if account.is_g1 else []
    assert account.refused("POST", "/chats", body, marked=marked) == [("customer", NOT_VALID)]


@pytest.mark.parametrize("status", SETTABLE)
def test_a_status_can_be_set(account: Account, status: str) -> None:
    before = attributes(account.chat())
    after = account.client.chats.set_status(CHAT, status=status)
    assert after["status"] == status
    assert account.chat() == after
    if status != "closed":
        assert attributes(after) == {**before, "status": status}


@pytest.mark.parametrize("status", ["empty", "onhold", "open", "", None, 1])
def test_a_status_that_cannot_be_set(account: Account, status: Any) -> None:
    marked = ["error code"] if account.is_g1 else []
    body = {"id": CHAT, "status": status}
    ((place, _),) = account.refused("PUT", "/chats/status", body, marked=marked)[:1]
    assert place == "status"


def test_closing_sets_time_and_author_and_reopening_clears_them(account: Account) -> None:
    account.clock.now += 60
    closed = account.close_chat()
    assert closed["closed_at"] == account.epoch(int(account.clock.now))
    assert closed.closed_by == "agent"
    account.clock.now += 60
    assert account.close_chat() == closed
    reopened = account.client.chats.set_status(CHAT, status="opened")
    assert (reopened["closed_at"], reopened["closed_by"]) == (None, None)


def test_a_chat_is_assigned_and_taken_back(account: Account) -> None:
    assigned = account.client.chats.assign(CHAT, assignee=OTHER_AGENT)
    assert assigned.assignee is not None
    assert (assigned.assignee.id, assigned.assignee.role) == (OTHER_AGENT, "agent")
    assert account.chat() == assigned
    assert account.client.chats.unassign(CHAT)["assignee"] is None


def test_a_chat_moves_to_a_department(account: Account) -> None:
    moved = account.client.chats.move(CHAT, department=DEPARTMENT)
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


@pytest.mark.parametrize("method", CHANGES)
def test_an_unknown_chat_is_what_the_page_says(account: Account, method: str) -> None:
    has_no_404 = not account.is_g1 and method in WITHOUT_A_404
    with pytest.raises(BadRequestError if has_no_404 else NotFoundError) as refused:
        change(account.client, method, 999, **CHANGES[method])
    errors = listed(refused.value.errors)
    if has_no_404:
        assert errors == [("id", NOT_VALID)]
    elif method.startswith("mark_read"):
        assert errors == [("not_fount", 'Chat for ID "%s" was not found')]
    elif account.is_g1:
        assert errors == [("chat_not_found", "Chat is missing")]
    else:
        assert errors == [("not_found", "Chat not found")]


@pytest.mark.parametrize("method", CHANGES)
def test_an_update_needs_the_chat_and_the_value(account: Account, method: str) -> None:
    marked = ["error code"] if account.is_g1 else []
    sent = account.sent(lambda client: change(client, method, **CHANGES[method]))
    assert len(sent.json()) == 2
    for missing in sent.json():
        body = {name: value for name, value in sent.json().items() if name != missing}
        errors = account.refused(sent.method, sent.path, body, marked=marked)
        assert errors == [(missing, "This value should not be blank.")]


@pytest.mark.parametrize("rating", ["perfect", "great", "average", "poor", "very poor"])
def test_a_closed_chat_with_a_reply_is_rated(account: Account, rating: str) -> None:
    account.write(agent=AGENT)
    before = attributes(account.close_chat())
    rated = account.client.chats.rate(CHAT, rating=rating)
    assert attributes(rated) == {**before, "rating": rating}
    assert account.chat() == rated


def test_reasons_to_refuse_a_rating(account: Account) -> None:
    def refused() -> str:
        marked = ["message of a rejected rating"]
        body = {"id": CHAT, "rating": "great"}
        response = account.ask("PUT", "/chats/rate", body, status=400, marked=marked)
        ((code, message),) = [(error["code"], error["message"]) for error in response["errors"]]
        assert code == "invalid_request"
        return str(message)

    assert refused().startswith("Chat must me closed to rat")
    account.close_chat()
    assert refused() == "Chat has no message of an agent"
    account.write(agent=AGENT, type="private")
    assert refused() == "Chat has no message of an agent"
    account.write(agent=AGENT, marked=["status of a chat after a message"])
    assert refused().startswith("Chat must me closed to rat")
    account.close_chat()
    account.client.chats.rate(CHAT, rating="poor")
    assert refused() == "Chat is rated already"
    assert account.chat()["rating"] == "poor"


@pytest.mark.parametrize(
    ("method", "field"),
    [
        ("mark_read_by_agent", "read_by_agent"),
        ("mark_read_by_customer", "read_by_customer"),
        ("mark_read", "read_by_agent"),
    ],
)
def test_a_chat_is_marked_as_read(account: Account, method: str, field: str) -> None:
    after = change(account.client, method, read=True)
    assert after[field] is True
    assert {"read_by_agent", "read_by_customer"} < attributes(after).keys()
    assert account.chat() == after
    undone = change(account.marked("marking as not read"), method, read=False)
    assert attributes(undone) == {**attributes(after), field: False}


def test_a_mark_is_about_the_messages_of_the_other_side(account: Account) -> None:
    account.write(agent=AGENT)
    account.write()
    account.marked("marking as not read").chats.mark_read_by_customer(CHAT, read=False)
    assert [message.read for message in account.messages()] == [False, True, True]
    account.client.chats.mark_read_by_agent(CHAT, read=True)
    assert [message.read for message in account.messages()] == [True, True, True]


def test_the_seeded_chat_says_nothing_of_reading_until_it_is_marked(account: Account) -> None:
    assert "read_by_agent" not in account.chat()
    marked = account.client.chats.mark_read_by_customer(CHAT, read=True)
    assert (marked.read_by_agent, marked.read_by_customer) == (False, True)
