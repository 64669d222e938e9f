"""HelpCrunch's chats and messages, and the team that serves the customers."""

from datetime import UTC, datetime
from operator import attrgetter
from typing import Any

import pytest
from deskspec import BadRequestError, DeskspecError, NotFoundError
from foreign.walks import UNKNOWN, Ask, codes, walks

CUSTOMER = 8737843
LONG_CHAT = 5215261
AGENT = 4188
APPLICATION = 3838


def new_chat(ask: Ask) -> Any:
    return ask("chats.create", customer=CUSTOMER, application=APPLICATION, assignee=AGENT)


@walks("helpcrunch", "chats_create", "chats_get", "chats_list", "chats_search")
def chat_is_created_read_listed_and_found(ask: Ask) -> None:
    chat = new_chat(ask)
    assert (chat.status, chat.customer.id, chat.assignee.id) == ("empty", CUSTOMER, AGENT)
    assert ask("chats.get", chat.id).to_dict() == chat.to_dict()
    chats = ask("chats.iter", limit=2, sort="chats.createdAt", order="desc")
    assert chat.id in [each.id for each in chats]
    assert len({each.id for each in chats}) == len(chats) == ask("chats.list", limit=1).total
    assigned = {"field": "chats.assignee", "operator": "=", "value": AGENT}
    recent = {"field": "chats.createdAt", "operator": ">=", "value": chat["createdAt"]}
    found = ask("chats.iter_search", filter=[assigned, recent], comparison="AND", limit=1)
    assert chat.id in [each.id for each in found]
    assert {each.assignee.id for each in found} == {AGENT}
    with pytest.raises(NotFoundError) as raised:
        ask("chats.get", UNKNOWN)
    assert codes(raised.value) == ["chat_not_found"]


@walks("helpcrunch", "chats_assign", "chats_move", "chats_create", "chats_get")
def chat_is_assigned_and_moved(ask: Ask) -> None:
    chat = new_chat(ask).id
    assert ask("chats.unassign", chat).assignee is None
    assert ask("chats.assign", chat, assignee=2533).assignee.name == "Alex"
    assert ask("chats.move", chat, department=233046).department.name == "Support"
    assert (ask("chats.get", chat).assignee.id, ask("chats.get", chat).department.id) == (
        2533,
        233046,
    )
    for method, argument in (("chats.assign", "assignee"), ("chats.move", "department")):
        with pytest.raises(BadRequestError) as raised:
            ask(method, chat, **{argument: UNKNOWN})
        assert codes(raised.value) == ["invalid_chat_value"]
        with pytest.raises(NotFoundError):
            ask(method, UNKNOWN, **{argument: 233046 if argument == "department" else AGENT})


@walks("helpcrunch", "chats_snooze", "chats_create", "chats_get")
def chat_is_snoozed_and_comes_back(ask: Ask) -> None:
    chat, until = new_chat(ask).id, datetime(2040, 1, 1, tzinfo=UTC)
    assert ask("chats.snooze", chat, snoozed_until=until).snoozed_until == until
    assert ask("chats.get", chat).snoozed_until == until
    assert ask("chats.unsnooze", chat).snoozed_until is None


@walks(
    "helpcrunch", "chats_set_status", "chats_rate", "chats_create", "chats_get", "messages_create"
)
def only_a_closed_chat_is_rated_and_only_once(ask: Ask) -> None:
    chat = new_chat(ask).id
    ask("messages.create", chat=chat, text="Hello World", agent=AGENT)
    with pytest.raises(BadRequestError):
        ask("chats.set_status", chat, status="empty")
    with pytest.raises(BadRequestError) as raised:
        ask("chats.rate", chat, rating="great")
    assert codes(raised.value) == ["invalid_request"]
    closed = ask("chats.set_status", chat, status="closed")
    assert (closed.status, closed.closed_at is None) == ("closed", False)
    assert ask("chats.rate", chat, rating="very poor").rating == "very poor"
    assert ask("chats.get", chat).rating == "very poor"
    with pytest.raises(BadRequestError):
        ask("chats.rate", chat, rating="great")


@walks(
    "helpcrunch",
    *("chats_mark_read", "chats_mark_read_by_agent", "chats_mark_read_by_customer"),
    "chats_create",
)
def chat_is_marked_as_read(ask: Ask) -> None:
    chat = new_chat(ask).id
    by_agent = ask("chats.mark_read_by_agent", chat, read=True)
    assert (by_agent.read_by_agent, by_agent.read_by_customer) == (True, False)
    by_both = ask("chats.mark_read_by_customer", chat, read=True)
    assert (by_both.read_by_agent, by_both.read_by_customer) == (True, True)
    assert ask("chats.mark_read", chat, read=False).read_by_agent is False
    with pytest.raises(NotFoundError) as raised:
        ask("chats.mark_read", UNKNOWN, read=True)
    assert codes(raised.value) == ["not_fount"]


@walks("helpcrunch", "messages_create", "messages_list", "chats_create", "chats_get")
def message_is_posted_and_the_newest_comes_first(ask: Ask) -> None:
    chat = new_chat(ask).id
    asked = ask("messages.create", chat=chat, text="Is it there?")
    reply = ask("messages.create", chat=chat, text="It is", markdown_text="It **is**", agent=AGENT)
    note = ask("messages.create", chat=chat, text="Sold", type="private", agent=AGENT)
    senders = [message["from"] for message in (asked, reply, note)]
    assert senders == ["customer", "agent", "agent"]
    listed = ask("messages.list", chat)
    assert [each.to_dict() for each in listed.items] == [m.to_dict() for m in (note, reply, asked)]
    assert (ask("chats.get", chat).last_message_text, listed.total) == ("It **is**", 3)
    with pytest.raises(NotFoundError) as raised:
        ask("messages.create", chat=UNKNOWN, text="Hello World", agent=UNKNOWN)
    assert codes(raised.value) == ["chat_not_found", "entity_not_found"]


@walks("helpcrunch", "messages_list")
def long_chat_is_read_to_its_end(ask: Ask) -> None:
    pages: list[Any] = []
    messages = ask("messages.iter", LONG_CHAT, on_page=pages.append)
    assert len({message.id for message in messages}) == len(messages) == 543
    assert [len(page.items) for page in pages] == [100, 100, 100, 100, 100, 43]


@walks(
    "helpcrunch",
    *("agents_list", "agents_unsubscribe", "departments_list", "organization_get"),
    "applications_list",
)
def team_is_read_and_an_agent_unsubscribed(ask: Ask) -> None:
    agents = {agent.id: agent for agent in ask("agents.iter")}
    assert len(agents) == len(ask("agents.list").items) == 6
    departments = {
        each.name: [*map(attrgetter("id"), each.agents)] for each in ask("departments.iter")
    }
    assert departments == {"Support": [2533, 6679], "Sales": [4761]}
    assert {"superviser", "agentChatOnly"} < {agent.role for agent in agents.values()}
    assert ask("agents.unsubscribe", AGENT) is None
    assert ask("organization.get").domain == "example"
    assert [each.id for each in ask("applications.iter")] == [APPLICATION]
    with pytest.raises(NotFoundError):
        ask("agents.unsubscribe", UNKNOWN)


@walks("helpcrunch", "agents_list")
def list_without_pages_is_never_endless(ask: Ask) -> None:
    with pytest.raises(DeskspecError, match="does not page as documented"):
        ask("agents.iter", limit=2)
