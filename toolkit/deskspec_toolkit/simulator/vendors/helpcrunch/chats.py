"""Chats: create, list, search, assign, snooze, rate, mark as read."""

from collections.abc import Mapping
from typing import Any

from ...engine.message import Response, respond
from ...engine.vendor import ReceivedCall
from . import pages, search
from .context import AccountContext, BodyHandler
from .records import ChatRecord, Record, new_chat


class Chats:
    """The operations on chats."""

    def __init__(self, context: AccountContext) -> None:
        self._context = context
        self._account = context.account
        self.handlers: Mapping[str, BodyHandler] = {
            "chats_list": self._list,
            "chats_get": self._get,
            "chats_search": self._search,
            "chats_create": self._create,
            "chats_set_status": self._set_status,
            "chats_assign": self._assign,
            "chats_move": self._move,
            "chats_snooze": self._snooze,
            "chats_rate": self._rate,
            "chats_mark_read_by_agent": self._mark_read_by_agent,
            "chats_mark_read_by_customer": self._mark_read_by_customer,
            "chats_mark_read": self._mark_read_by_agent,
        }

    def wake(self) -> None:
        """Wake the chats whose snooze time has passed."""
        now = self._account.now()
        for chat in self._account.chats.values():
            until = chat.record["snoozedUntil"]
            if until is not None and until <= now:
                chat.record["snoozedUntil"] = None
                chat.mark_read("readByAgent", False)
                self._context.changed(chat, "chat.unsnoozed")

    def _list(self, call: ReceivedCall, _: Any) -> Response:
        return pages.by_query(self._context.generation, call, self._listing())

    def _get(self, call: ReceivedCall, _: Any) -> Response:
        id_ = self._context.generation.id(call, "chat")
        return self._shown(self._context.chat(call, id_, "chat_id"))

    def _search(self, call: ReceivedCall, body: Any) -> Response:
        def values(chat: ChatRecord, field: str) -> list[Any]:
            return search.chat_values(self._account, chat, field)

        return search.page(self._context.generation, call, body, self._listing(), values)

    def _create(self, call: ReceivedCall, body: Any) -> Response:
        account = self._account
        customer = self._context.customer(call, body["customer"], "customer")
        references = {
            "customer": customer["id"],
            "assignee": self._known(call, body, "assignee", account.agents),
            "department": self._known(call, body, "department", account.departments),
            "applicationId": self._known(call, body, "application", account.applications),
        }
        chat = new_chat(next(account.new_chat_ids), account.now(), references)
        account.chats[chat.record["id"]] = chat
        self._context.events.chat("chat.new", chat)
        marks = ("department of a new chat",) if "department" in body else ()
        return respond(201, self._context.rendering.chat(chat), *marks)

    def _set_status(self, call: ReceivedCall, body: Any) -> Response:
        chat = self._context.chat(call, body["id"])
        self._context.set_status(chat, body["status"])
        return self._shown(chat)

    def _assign(self, call: ReceivedCall, body: Any) -> Response:
        chat = self._context.chat(call, body["id"])
        assignee = self._known(call, body, "assignee", self._account.agents)
        if assignee != chat.record["assignee"]:
            chat.record["assignee"] = assignee
            self._context.changed(chat, "chat.assigned")
        return self._shown(chat)

    def _move(self, call: ReceivedCall, body: Any) -> Response:
        chat = self._context.chat(call, body["id"])
        department = self._known(call, body, "department", self._account.departments)
        if department != chat.record["department"]:
            chat.record["department"] = department
            self._context.changed(chat)
        return self._shown(chat)

    def _snooze(self, call: ReceivedCall, body: Any) -> Response:
        chat = self._context.chat(call, body["id"])
        until, before = body["snoozedUntil"], chat.record["snoozedUntil"]
        if until != before:
            chat.record["snoozedUntil"] = until
            self._context.changed(chat, "chat.unsnoozed" if until is None else "chat.snoozed")
        has_passed = until is not None and until <= self._account.now()
        marks = ["snoozing until a time that has passed"] if has_passed else []
        return self._shown(chat, *marks)

    def _rate(self, call: ReceivedCall, body: Any) -> Response:
        chat = self._context.chat(call, body["id"])
        reason = _why_not_rated(chat)
        if reason:
            raise self._context.generation.rating_refused(reason)
        chat.record["rating"] = body["rating"]
        self._context.changed(chat, "chat.rated")
        return self._shown(chat)

    def _mark_read_by_agent(self, call: ReceivedCall, body: Any) -> Response:
        return self._mark_read(call, body, "readByAgent")

    def _mark_read_by_customer(self, call: ReceivedCall, body: Any) -> Response:
        return self._mark_read(call, body, "readByCustomer")

    def _mark_read(self, call: ReceivedCall, body: Any, field: str) -> Response:
        chat = self._context.chat(call, body["id"])
        chat.mark_read(field, body["read"])
        self._context.changed(chat)
        return self._shown(chat, *([] if body["read"] else ["marking as not read"]))

    def _listing(self) -> pages.PageQuery[ChatRecord]:
        chats = list(self._account.chats.values())
        return pages.PageQuery(
            chats, self._context.rendering.chat, lambda chat, field: chat.record[field]
        )

    def _shown(self, chat: ChatRecord, *marks: str) -> Response:
        return respond(200, self._context.rendering.chat(chat), *marks)

    def _known(
        self, call: ReceivedCall, body: Any, field: str, records: Mapping[int, Record]
    ) -> int | None:
        """Return the id in a field of the body; `None` if it is null or left out.

        Raises:
            RequestRefused: There is no such record.
        """
        id_ = body.get(field)
        if id_ is None:
            return None
        if id_ not in records:
            raise self._context.generation.invalid_value(call, field)
        # Not the id that was sent, which may be 5.0.
        known: int = records[id_]["id"]
        return known


def _why_not_rated(chat: ChatRecord) -> str | None:
    """Return why a chat cannot be rated; the pages document only the first words of the message."""
    if chat.record["status"] != "closed":
        return "Chat must me closed to rate it"
    if chat.record["rating"] is not None:
        return "Chat is rated already"
    if not chat.has_agent_message:
        return "Chat has no message of an agent"
    return None
