"""Chats and their messages.

What is ours, because the pages do not say it: the first message makes an empty chat new; a chat
that is closed here was closed by an agent; private messages leave the chat as it is; which of two
texts comes back is the one with markdown; a chat can be snoozed until a time that has passed.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from foreign.provider.exchange import Refusal, Request, Response
from foreign.provider.helpcrunch import records
from foreign.provider.helpcrunch.account import Account, new_chat
from foreign.provider.helpcrunch.filters import DATE, NUMBER, TAGS, TEXT, Fields, found, tag_names
from foreign.provider.helpcrunch.listings import Record, ordered, part
from foreign.provider.helpcrunch.refusals import body_of, invalid_in_chat, missing, numeric, refusal

_STATUSES: Final = {"new", "opened", "pending", "on hold", "no communication", "closed"}
_RATINGS: Final = {"perfect", "great", "average", "poor", "very poor"}
_SORTS: Final = {"createdAt", "lastCustomerMessageAt", "lastMessageAt", "closedAt"}
_NOT_SHOWN: Final = {"updatedAt", "application", "readByAgent", "readByCustomer"}


class Chats:
    """The fourteen operations on chats and messages."""

    def __init__(self, account: Account) -> None:
        self._account: Account = account
        person = account.customers
        self._fields: Fields = {
            "chats.agents": (NUMBER, itemgetter("agents")),
            "chats.customer.email": (TEXT, lambda chat: person[chat["customer"]]["email"]),
            "chats.customer.userId": (TEXT, lambda chat: person[chat["customer"]]["userId"]),
            "chats.customer.tagsData": (TAGS, lambda chat: tag_names(person[chat["customer"]])),
            **{
                f"chats.{name}": (kind, itemgetter(name))
                for kind, names in (
                    (NUMBER, ("assignee", "department", "customer")),
                    (DATE, ("createdAt", "updatedAt", "closedAt")),
                    (TEXT, ("status", "rating")),
                )
                for name in names
            },
        }

    def list(self, request: Request) -> Response:
        """All of them, page by page; the total is beside the data."""
        chats = ordered([*self._account.chats.values()], request.query, _SORTS)
        page = [self._shown(chat) for chat in part(chats, request.query)]
        return Response(200, {"data": page, "meta": {"total": len(chats)}})

    def search(self, request: Request) -> Response:
        """Those that match the filters. The response has the form that integrations read."""
        asked = body_of(request, dict)
        matching = ordered(
            found([*self._account.chats.values()], asked, self._fields), asked, _SORTS
        )
        page = [self._shown(chat) for chat in part(matching, asked)]
        return Response(200, {"data": page, "total": len(matching)})

    def get(self, request: Request, chat_id: int) -> Response:
        """One chat; its message is another one than where a chat is changed."""
        return Response(200, self._shown(self._account.chat(chat_id, "Chat not found")))

    def create(self, request: Request) -> Response:
        """An empty chat of a customer's, in an application."""
        body = body_of(request, dict)
        customer = self._account.customer(body.get("customer"))["id"]
        application = numeric(body.get("application"))
        if application not in [each["id"] for each in records.APPLICATIONS]:
            raise invalid_in_chat("application")
        now = int(self._account.clock())
        chat = new_chat(
            {
                "id": next(self._account.chat_ids),
                "customer": customer,
                "application": application,
                "assignee": _known(body, "assignee", records.AGENTS),
                "department": _known(body, "department", records.DEPARTMENTS),
                "createdAt": now,
                "updatedAt": now,
            }
        )
        self._account.chats[chat["id"]] = chat
        return Response(201, self._shown(chat))

    def set_status(self, request: Request) -> Response:
        """Any status but empty can be set."""
        body = body_of(request, dict)
        if not isinstance(body.get("status"), str) or body["status"] not in _STATUSES:
            raise invalid_in_chat("status")
        is_closed = body["status"] == "closed"
        changes = {
            "status": body["status"],
            "closedAt": int(self._account.clock()) if is_closed else None,
            "closedBy": "agent" if is_closed else None,
        }
        return self._changed(body, changes)

    def assign(self, request: Request) -> Response:
        """Set an agent, or null for none."""
        body = body_of(request, dict)
        if "assignee" not in body:
            raise invalid_in_chat("assignee")
        return self._changed(body, {"assignee": _known(body, "assignee", records.AGENTS)})

    def move(self, request: Request) -> Response:
        """A department; that null takes a chat out of one is on no page."""
        body = body_of(request, dict)
        department = _known(body, "department", records.DEPARTMENTS)
        if department is None:
            raise invalid_in_chat("department")
        return self._changed(body, {"department": department})

    def snooze(self, request: Request) -> Response:
        """A time, or null to end it. The page prints it as text with a fraction."""
        body = body_of(request, dict)
        until = numeric(body.get("snoozedUntil"))
        if until is None and body.get("snoozedUntil", "") is not None:
            raise invalid_in_chat("snoozedUntil")
        text = None if until is None else f"{until}.000"
        return self._changed(body, {"snoozedUntil": text})

    def rate(self, request: Request) -> Response:
        """Of the three errors a page prints the beginning of the first."""
        body = body_of(request, dict)
        if not isinstance(body.get("rating"), str) or body["rating"] not in _RATINGS:
            raise invalid_in_chat("rating")
        chat = self._account.chat(body.get("id"))
        if chat["status"] != "closed":
            raise refusal(400, ("invalid_request", "Chat must me closed to rate"))
        if chat["rating"] is not None or not chat["agents"]:
            raise refusal(400, ("invalid_request", "Chat is rated, or no agent wrote in it"))
        return self._changed(body, {"rating": body["rating"]})

    def mark_read_by_agent(self, request: Request) -> Response:
        """The team has read the chat, or has not."""
        return self._marked(request, "readByAgent")

    def mark_read_by_customer(self, request: Request) -> Response:
        """The customer has read the chat, or has not."""
        return self._marked(request, "readByCustomer")

    def messages(self, request: Request, chat_id: int) -> Response:
        """The messages of a chat, the newest first."""
        chat = self._account.chat(chat_id, "Chat not found")
        messages = [each for each in self._account.messages if each["chat"] == chat["id"]]
        page = part(messages[::-1], request.query)
        return Response(200, {"data": page, "total": len(messages)})

    def post(self, request: Request) -> Response:
        """A message of an agent's, or of the customer's where none is named."""
        body = body_of(request, dict)
        chat, agent = self._correspondents(body)
        kind = body.get("type", "message")
        if kind not in ("message", "private"):
            raise invalid_in_chat("type")
        if not isinstance(body.get("text"), str):
            raise invalid_in_chat("text")
        text = body.get("markdownText", body["text"])
        now = self._account.clock()
        sender: Record = {"type": kind}
        if agent is not None:
            sender |= {"agent": {"id": agent["id"], "name": agent["name"]}, "from": "agent"}
        message = self._account.new_message(chat=chat["id"], text=text, moment=now, **sender)
        self._account.messages.append(message)
        if kind == "message":
            _follow(chat, message, int(now))
        return Response(200, message)

    def _correspondents(self, body: Record) -> tuple[Record, Record | None]:
        """The chat and the agent of a message; a page lists both errors in one response."""
        if numeric(body.get("chat")) is None:
            raise refusal(400, ("invalid_chat_value", "Invalid chat ID"))
        agent = records.AGENTS.get(numeric(body.get("agent")) or 0)
        no_agent = [missing("Agent")] if agent is None and "agent" in body else []
        try:
            chat = self._account.chat(body["chat"])
        except Refusal as no_chat:
            raise _together(no_chat, *no_agent) from None
        if no_agent:
            raise no_agent[0]
        return chat, agent

    def _changed(self, body: Record, changes: Record) -> Response:
        chat = self._account.chat(body.get("id"))
        chat |= changes | {"updatedAt": int(self._account.clock())}
        return Response(200, self._shown(chat))

    def _marked(self, request: Request, name: str) -> Response:
        body = body_of(request, dict)
        if not isinstance(body.get("read"), bool):
            raise invalid_in_chat("read")
        chat = self._account.chats.get(numeric(body.get("id")) or 0)
        if chat is None:
            raise refusal(404, ("not_fount", 'Chat for ID "%s" was not found'))
        chat[name] = body["read"]
        marks = {mark: chat[mark] for mark in ("readByAgent", "readByCustomer")}
        return Response(200, self._shown(chat) | marks)

    def _shown(self, chat: Record) -> Record:
        """A chat with the people and the department that it names."""
        shown = {name: value for name, value in chat.items() if name not in _NOT_SHOWN}
        person = self._account.customers[chat["customer"]]
        department = chat["department"]
        return shown | {
            "agents": [records.AGENTS[agent] for agent in chat["agents"]],
            "customer": {name: person[name] for name in ("id", "name", "email", "userId")},
            "assignee": records.AGENTS.get(chat["assignee"]),
            "department": department
            and {"id": department, "name": records.DEPARTMENTS[department][0]},
        }


def _known(body: Record, name: str, known: dict[int, Any]) -> int | None:
    """The id that is given, if the account has it; ``None`` where none is given."""
    if body.get(name) is None:
        return None
    number = numeric(body[name])
    if number not in known:
        raise invalid_in_chat(name)
    return number


def _follow(chat: Record, message: Record, now: int) -> None:
    """Update what a chat says about its last message."""
    chat |= {"lastMessageAt": now, "updatedAt": now}
    chat |= {"lastMessageText": message["text"], "lastMessageId": message["id"]}
    if chat["status"] == "empty":
        chat["status"] = "new"
    if message["agent"] is None:
        chat["lastCustomerMessageAt"] = now
        return
    agent = message["agent"]["id"]
    chat["lastCommunicatedAgentId"] = agent
    if agent not in chat["agents"]:
        chat["agents"].append(agent)


def _together(*refusals: Refusal) -> Refusal:
    errors = [error for each in refusals for error in each.response.body["errors"]]
    return Refusal(refusals[0].response.status, {"errors": errors})
