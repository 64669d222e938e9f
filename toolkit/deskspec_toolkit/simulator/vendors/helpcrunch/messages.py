"""Messages: what is said in a chat, and what that does to it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ...engine.message import Response, respond
from ...engine.vendor import ReceivedCall
from . import pages
from .context import AccountContext, Answering
from .generation import NO_POSITIVE_INTEGER
from .records import ChatRecord, Record

_BECOMES = {"customer": "new", "agent": "opened"}
"""Who writes -> the status of a chat that was empty or closed before."""


class Messages:
    """The operations on messages."""

    def __init__(self, desk: AccountContext) -> None:
        self._desk = desk
        self._account = desk.account
        self.answering: Mapping[str, Answering] = {
            "messages_list": self._list,
            "messages_create": self._create,
        }

    def _list(self, call: ReceivedCall, _: Any) -> Response:
        id_ = self._desk.generation.id(call, "chat")
        chat = self._account.chats.get(id_)
        messages = sorted(
            chat.messages if chat else [],
            key=lambda message: (message["createdAt"], message["id"]),
            reverse=True,
        )
        listing = pages.PageQuery(messages, self._desk.shapes.message, Record.__getitem__)
        page = pages.by_query(self._desk.generation, call, listing)
        if chat:
            return page
        return replace(page, undocumented=(*page.undocumented, "answer for an unknown chat"))

    def _create(self, call: ReceivedCall, body: Any) -> Response:
        generation = self._desk.generation
        if body["chat"] < 1:
            raise generation.invalid_value(call, "chat", NO_POSITIVE_INTEGER)
        chat = self._desk.chat(call, body["chat"], "chat")
        author = self._author(call, body)
        message = {
            "id": next(self._account.new_message_ids),
            "agent": author,
            "type": body.get("type", "message"),
            "text": body.get("markdownText", body["text"]),
            "read": False,
            "createdAt": self._account.now(),
            "updatedAt": None,
            "edited": False,
            "broadcastType": None,
            "chat": chat.record["id"],
            "from": "agent" if author else "customer",
        }
        marks = self._written(chat, message)
        status = 200 if generation.is_g1 else 201
        return respond(status, self._desk.shapes.message(message), *marks)

    def _author(self, call: ReceivedCall, body: Any) -> Record | None:
        """The agent who writes, `None` for the customer.

        Raises:
            Refused: There is no such agent, or the customer is to write what only the team sees.
        """
        generation = self._desk.generation
        if "agent" not in body:
            if body.get("type") == "private":
                mark = "private message of a customer"
                raise generation.invalid("agent", "This value should not be blank.", mark)
            return None
        agent = self._account.agents.get(body["agent"])
        if agent is None:
            raise generation.missing(call, "agent", "agent")
        return agent

    def _written(self, chat: ChatRecord, message: Record) -> list[str]:
        """Put a message into its chat; what of the consequences is our choice is returned."""
        self._desk.changed(chat)
        chat.messages.append(message)
        if message["type"] == "private":
            self._desk.notices.message("message.private", chat, message)
            return []
        side = message["from"]
        chat.follow(message)
        self._desk.notices.message(f"message.chat.{side}", chat, message)
        if chat.record["status"] not in ("empty", "closed"):
            return []
        self._desk.set_status(chat, _BECOMES[side])
        return ["status of a chat after a message"]
