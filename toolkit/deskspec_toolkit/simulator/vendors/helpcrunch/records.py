"""The records of an account: their seeded state, and how they refer to each other.

`rendering` prints them; here instants are numbers, and references are ids.
"""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from ...engine import served_contract
from ...engine.vendor import Clock

Record: TypeAlias = dict[str, Any]
"""A record with the field names of the pages, in their order."""

_DEFAULT_COLOR = "#c377e0"
"""The colour of a tag that is created without one."""
_APPLICATION: Record = {"id": 3838, "name": "website", "displayName": "Website", "type": "widget"}
"""The page on creating chats prints the id; no page prints the other fields."""
_EVENT = 168990409
"""The id on the page about events; events cannot be read."""
_AUTHORS = {"readByAgent": "customer", "readByCustomer": "agent"}
"""Field of a chat -> the author of the messages that it covers."""


@dataclass
class ChatRecord:
    """A chat with its messages."""

    record: Record
    application: int
    messages: list[Record]
    """In the order of their creation."""
    changed: float
    """The time of the last change; searches can use it, but no response contains it."""

    @property
    def has_agent_message(self) -> bool:
        """Whether an agent wrote to the customer."""
        return any(
            message["from"] == "agent" and message["type"] == "message" for message in self.messages
        )

    def follow(self, message: Record) -> None:
        """Update the chat for a new message that both sides see."""
        self.record |= {
            "lastMessageAt": message["createdAt"],
            "lastMessageText": message["text"],
            "lastMessageId": message["id"],
        }
        if message["from"] == "agent":
            agent = message["agent"]["id"]
            self.record["lastCommunicatedAgentId"] = agent
            self.record["agents"] = list(dict.fromkeys([*self.record["agents"], agent]))
        else:
            self.record["lastCustomerMessageAt"] = message["createdAt"]
        for field, author in _AUTHORS.items():
            self.mark_read(field, author != message["from"])

    def mark_read(self, field: str, read: bool) -> None:
        """Set `readByAgent` or `readByCustomer`; a chat has neither until one is set."""
        for name, author in _AUTHORS.items():
            unread = [each for each in self.messages if each["from"] == author and not each["read"]]
            self.record.setdefault(name, not unread)
            if name == field and read:
                for message in unread:
                    message["read"] = True
        self.record[field] = read


class Account:
    """All records of one account."""

    def __init__(self, clock: Clock) -> None:
        self.now = clock
        self.reset()

    def reset(self) -> None:
        """Restore the seeded records: a customer, a chat with a message, a team, an application."""
        g1 = served_contract.load("helpcrunch", None)
        agents: list[Record] = g1.example_of("agents_list", 200)["data"]
        customer: Record = g1.example_of("customers_get", 200)
        self.tag_colors: dict[str, str] = {tag["name"]: tag["color"] for tag in customer["tags"]}
        chat: Record = g1.example_of("chats_get", 200)
        chat |= {
            "customer": customer["id"],
            "assignee": agents[0]["id"],
            "lastCommunicatedAgentId": None,
        }
        self.customers: dict[int, Record] = {customer["id"]: _seeded(customer)}
        self.chats: dict[int, ChatRecord] = {
            chat["id"]: ChatRecord(
                chat, _APPLICATION["id"], [_last_message(chat)], chat["lastMessageAt"]
            )
        }
        self.agents: dict[int, Record] = {agent["id"]: agent for agent in agents}
        self.departments: dict[int, Record] = {
            233046: {"id": 233046, "name": "Support", "agents": agents[:1]}
        }
        self.applications: dict[int, Record] = {_APPLICATION["id"]: _APPLICATION}
        self.new_customer_ids = _after(customer["id"])
        self.new_chat_ids = _after(chat["id"])
        self.new_message_ids = _after(chat["lastMessageId"])
        self.new_event_ids = _after(_EVENT)

    @property
    def organization(self) -> Record:
        """The organization. Only the g2 contract has it, which is slow to load."""
        g2 = served_contract.load("helpcrunch", "g2")
        organization: Record = g2.example_of("organization_get", 200)["data"]
        return organization

    def tagged(self, tags: list[Record]) -> list[str]:
        """Return the names of the tags of a request, each once, and store their colours.

        A new tag gets the colour of the request, or the default one. A known tag with another
        colour changes its colour everywhere.
        """
        for tag in tags:
            known = self.tag_colors.get(tag["name"], _DEFAULT_COLOR)
            self.tag_colors[tag["name"]] = tag.get("color", known)
        return list(dict.fromkeys(tag["name"] for tag in tags))


def new_customer(id_: int) -> Record:
    """Return an empty customer; a field that cannot be null has a default of ours."""
    return {
        "id": id_,
        "name": None,
        "email": None,
        "userId": None,
        "company": None,
        "phone": None,
        "firstSeen": None,
        "lastSeen": None,
        "location": {"regionCode": "", "countryCode": "", "city": ""},
        "device": None,
        "unsubscribed": False,
        "blocked": False,
        "source": None,
        "referer": None,
        "locale": "en",
        "notes": None,
        "lastPage": None,
        "tags": [],
        "customData": {},
    }


def new_chat(id_: int, now: float, references: Record) -> ChatRecord:
    """Return a chat without messages.

    Args:
        id_: Its id.
        now: The time, in seconds since 1970.
        references: The ids of its customer, assignee, department and application.
    """
    record: Record = {
        "id": id_,
        "closedBy": None,
        "lastCustomerMessageAt": None,
        "status": "empty",
        "closedAt": None,
        "rating": None,
        "createdAt": now,
        "createdWith": "public_api",
        "lastMessageAt": None,
        "snoozedUntil": None,
        "lastMessageText": None,
        "lastMessageId": None,
        "lastCommunicatedAgentId": None,
        "agents": [],
        **references,
    }
    return ChatRecord(record, record["applicationId"], [], now)


def _seeded(printed: Record) -> Record:
    return {
        **printed,
        "tags": [tag["name"] for tag in printed["tags"]],
        "customData": {pair["property"]: pair["value"] for pair in printed["customData"]},
    }


def _last_message(chat: Record) -> Record:
    """Return the message that the seeded chat refers to as its last."""
    return {
        "id": chat["lastMessageId"],
        "agent": None,
        "type": "message",
        "text": chat["lastMessageText"],
        "read": False,
        "createdAt": chat["lastMessageAt"],
        "updatedAt": None,
        "edited": False,
        "broadcastType": None,
        "chat": chat["id"],
        "from": "customer",
    }


def _after(id_: int) -> Iterator[int]:
    return itertools.count(id_ + 1)
