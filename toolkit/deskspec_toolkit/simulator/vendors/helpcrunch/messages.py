"""Messages of a chat, and how a new one changes the chat."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ...engine.message import Response, respond
from ...engine.vendor import ReceivedCall
from . import pages
from .context import AccountContext, BodyHandler
from .generation import NO_POSITIVE_INTEGER
from .records import ChatRecord, Record

_BECOMES = {"customer": "new", "agent": "opened"}
"""Author of a message -> the new status of a chat that was empty or closed."""


class Messages:
    """The operations on messages."""

    def __init__(self, context: AccountContext) -> None:
        self._context = context
        self._account = context.account
        self.handlers: Mapping[str, BodyHandler] = {
            "messages_list": self._list,
            "messages_create": self._create,
        }

    def _list(self, call: ReceivedCall, _: Any) -> Response:
        id_ = self._context.generation.id(call, "chat")
        chat = self._account.chats.get(id_)
        messages = sorted(
            chat.messages if chat else [],
            key=lambda message: (message["createdAt"], message["id"]),
            reverse=True,
        )
        listing = pages.PageQuery(messages, self._context.rendering.message, Record.__getitem__)
        page = pages.by_query(self._context.generation, call, listing)
        if chat:
            return page
        return replace(page, undocumented=(*page.undocumented, "response for an unknown chat"))

    def _create(self, call: ReceivedCall, body: Any) -> Response:
        generation = self._context.generation
        if body["chat"] < 1:
            raise generation.invalid_value(call, "chat", NO_POSITIVE_INTEGER)
        chat = self._context.chat(call, body["chat"], "chat")
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
        return respond(status, self._context.rendering.message(message), *marks)

    def _author(self, call: ReceivedCall, body: Any) -> Record | None:
        """Return the agent who writes; `None` for the customer.

        Raises:
            RequestRefused: There is no such agent, or a private message has no agent.
        """
        generation = self._context.generation
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
        """Add a message to its chat; return the marks of what is our choice."""
        self._context.changed(chat)
        chat.messages.append(message)
        if message["type"] == "private":
            self._context.events.message("message.private", chat, message)
            return []
        side = message["from"]
        chat.follow(message)
        self._context.events.message(f"message.chat.{side}", chat, message)
        if chat.record["status"] not in ("empty", "closed"):
            return []
        self._context.set_status(chat, _BECOMES[side])
        return ["status of a chat after a message"]
