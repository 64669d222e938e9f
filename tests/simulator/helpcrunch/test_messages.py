"""Messages: what is written is listed, and the chat follows."""

from typing import Any

import pytest
from simulator.asking import attributes
from simulator.helpcrunch.account import AGENT, CHAT, MESSAGE, OTHER_AGENT, Account

FOLLOWS = ["status of a chat after a message"]
NOT_VALID = "This value is not valid."


def test_a_message_of_the_customer(account: Account) -> None:
    message = account.write()
    moment = f"{account.clock.now:.3f}" if account.is_g1 else str(int(account.clock.now))
    assert attributes(message) == {
        "id": MESSAGE + 1,
        "agent": None,
        "type": "message",
        "text": "Hello",
        "read": False,
        "created_at": moment,
        "updated_at": None,
        "edited": False,
        "broadcast_type": None,
        "chat": CHAT,
        "from_": "customer",
    }
    assert account.messages()[0] == message


def test_a_message_of_an_agent(account: Account) -> None:
    message = account.write(agent=AGENT)
    author = {"id": AGENT, "name": "Alex"}
    if not account.is_g1:
        author |= {"email": "alex.wasserman@example.com", "role": "admin"}
    assert (message["agent"], message["from"]) == (author, "agent")
    assert account.messages()[0] == message


def test_markdown_comes_back_as_the_text(account: Account) -> None:
    assert account.write(markdown_text="**Hello**").text == "**Hello**"
    assert account.chat().last_message_text == "**Hello**"


def test_the_newest_message_comes_first(account: Account) -> None:
    first = account.write().id
    second = account.write().id  # in the same moment
    account.clock.now += 1
    third = account.write().id
    assert [message.id for message in account.messages()] == [third, second, first, MESSAGE]
    page = account.client.messages.list(CHAT, offset=1, limit=2)
    assert [message.id for message in page.items] == [second, first]
    assert page.total == 4


def test_the_chat_follows_the_customer(account: Account) -> None:
    before = attributes(account.chat())
    account.clock.now += 60
    message = account.write()
    moment = account.epoch(int(account.clock.now))
    assert attributes(account.chat()) == {
        **before,
        "last_message_at": moment,
        "last_customer_message_at": moment,
        "last_message_text": "Hello",
        "last_message_id": message.id,
        "read_by_agent": False,
        "read_by_customer": True,
    }


def test_the_chat_follows_agents(account: Account) -> None:
    before = attributes(account.chat())
    account.clock.now += 60
    for agent in (OTHER_AGENT, AGENT, OTHER_AGENT):
        message = account.write(agent=agent)
    after = attributes(account.chat())
    assert [agent["id"] for agent in after.pop("agents")] == [OTHER_AGENT, AGENT]
    del before["agents"]
    assert after == {
        **before,
        "last_message_at": account.epoch(int(account.clock.now)),
        "last_message_text": "Hello",
        "last_message_id": message.id,
        "last_communicated_agent_id": OTHER_AGENT,
        "read_by_agent": True,
        "read_by_customer": False,
    }


@pytest.mark.parametrize(("author", "status"), [({}, "new"), ({"agent": AGENT}, "opened")])
def test_an_empty_chat_gets_a_status(account: Account, author: Any, status: str) -> None:
    chat = account.new_chat().id
    account.write(chat, **author, marked=FOLLOWS)
    assert account.chat(chat).status == status
    account.write(chat, agent=AGENT)
    assert account.chat(chat).status == status


@pytest.mark.parametrize(("author", "status"), [({}, "new"), ({"agent": AGENT}, "opened")])
def test_a_message_opens_a_closed_chat(account: Account, author: Any, status: str) -> None:
    account.close_chat()
    account.write(**author, marked=FOLLOWS)
    chat = account.chat()
    assert (chat.status, chat["closed_at"], chat["closed_by"]) == (status, None, None)


@pytest.mark.parametrize("status", ["pending", "on hold", "no communication", "new", "opened"])
def test_another_status_stays(account: Account, status: str) -> None:
    account.client.chats.set_status(CHAT, status=status)
    account.write()
    assert account.chat().status == status


def test_a_private_message_leaves_the_chat_as_it_is(account: Account) -> None:
    before = account.chat()
    message = account.write(text="For us", type="private", agent=AGENT)
    assert (message.type, message.text) == ("private", "For us")
    assert account.chat() == before
    assert account.messages()[0] == message


def test_a_private_message_opens_no_chat(account: Account) -> None:
    closed = account.close_chat()
    account.write(type="private", agent=AGENT)
    assert account.chat() == closed


def test_a_customer_writes_no_private_message(account: Account) -> None:
    body = {"chat": CHAT, "text": "?", "type": "private"}
    marked = ["error code"] if account.is_g1 else []
    marked.append("private message of a customer")
    errors = account.refused("POST", "/messages", body, marked=marked)
    assert errors == [("agent", "This value should not be blank.")]
    assert len(account.messages()) == 1


def test_the_kind_may_be_left_out_in_g1_only(account: Account) -> None:
    body = {"chat": CHAT, "text": "Hello"}
    if account.is_g1:
        assert account.ask("POST", "/messages", body)["type"] == "message"
    else:
        errors = account.refused("POST", "/messages", body)
        assert errors == [("type", "This value should not be blank.")]


@pytest.mark.parametrize("kind", ["email", "tech", ""])
def test_a_kind_that_cannot_be_written(account: Account, kind: str) -> None:
    marked = ["error code"] if account.is_g1 else []
    body = {"chat": CHAT, "text": "Hello", "type": kind}
    errors = account.refused("POST", "/messages", body, marked=marked)
    assert [code for code, _ in errors] == ["type"]


@pytest.mark.parametrize(
    ("reference", "error"),
    [
        ({"chat": 999}, ("chat_not_found", "Chat is missing")),
        ({"agent": 999}, ("entity_not_found", "Agent not found")),
    ],
)
def test_chat_and_agent_must_be_there(account: Account, reference: Any, error: Any) -> None:
    body = {"chat": CHAT, "text": "Hello", "type": "message", **reference}
    (field,) = reference
    if account.is_g1:
        assert account.refused("POST", "/messages", body, status=404) == [error]
    else:
        assert account.refused("POST", "/messages", body) == [(field, NOT_VALID)]
    assert len(account.messages()) == 1


@pytest.mark.parametrize("chat", [0, -1])
def test_an_id_that_is_none_is_a_400(account: Account, chat: int) -> None:
    body = {"chat": chat, "text": "Hello", "type": "message"}
    marked = ["status of an id that is no positive integer"]
    errors = account.refused("POST", "/messages", body, marked=marked)
    expected = ("invalid_chat_value", "Invalid chat ID")
    assert errors == [expected if account.is_g1 else ("chat", NOT_VALID)]


def test_messages_of_an_unknown_chat_are_none(account: Account) -> None:
    page = account.ask("GET", "/chats/999/messages", marked=["response for an unknown chat"])
    assert page == {"data": [], "total": 0}
