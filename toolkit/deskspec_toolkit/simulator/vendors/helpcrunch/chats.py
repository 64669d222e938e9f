"""Chats: created, moved through their states, put aside, rated, read."""

from collections.abc import Mapping
from typing import Any

from ...engine.message import Response, respond
from ...engine.vendor import ReceivedCall
from . import pages, search
from .context import AccountContext, Answering
from .records import ChatRecord, Record, new_chat


class Chats:
    """The operations on chats."""

    def __init__(self, desk: AccountContext) -> None:
        self._desk = desk
        self._account = desk.account
        self.answering: Mapping[str, Answering] = {
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
        """Bring back the chats that were put aside until now."""
        now = self._account.now()
        for chat in self._account.chats.values():
            until = chat.record["snoozedUntil"]
            if until is not None and until <= now:
                chat.record["snoozedUntil"] = None
                chat.mark_read("readByAgent", False)
                self._desk.changed(chat, "chat.unsnoozed")

    def _list(self, call: ReceivedCall, _: Any) -> Response:
        return pages.by_query(self._desk.generation, call, self._listing())

    def _get(self, call: ReceivedCall, _: Any) -> Response:
        id_ = self._desk.generation.id(call, "chat")
        return self._shown(self._desk.chat(call, id_, "chat_id"))

    def _search(self, call: ReceivedCall, body: Any) -> Response:
        def values(chat: ChatRecord, field: str) -> list[Any]:
            return search.chat_values(self._account, chat, field)

        return search.page(self._desk.generation, call, body, self._listing(), values)

    def _create(self, call: ReceivedCall, body: Any) -> Response:
        account = self._account
        customer = self._desk.customer(call, body["customer"], "customer")
        references = {
            "customer": customer["id"],
            "assignee": self._known(call, body, "assignee", account.agents),
            "department": self._known(call, body, "department", account.departments),
            "applicationId": self._known(call, body, "application", account.applications),
        }
        chat = new_chat(next(account.new_chat_ids), account.now(), references)
        account.chats[chat.record["id"]] = chat
        self._desk.notices.chat("chat.new", chat)
        marks = ("department of a new chat",) if "department" in body else ()
        return respond(201, self._desk.shapes.chat(chat), *marks)

    def _set_status(self, call: ReceivedCall, body: Any) -> Response:
        chat = self._desk.chat(call, body["id"])
        self._desk.set_status(chat, body["status"])
        return self._shown(chat)

    def _assign(self, call: ReceivedCall, body: Any) -> Response:
        chat = self._desk.chat(call, body["id"])
        assignee = self._known(call, body, "assignee", self._account.agents)
        if assignee != chat.record["assignee"]:
            chat.record["assignee"] = assignee
            self._desk.changed(chat, "chat.assigned")
        return self._shown(chat)

    def _move(self, call: ReceivedCall, body: Any) -> Response:
        chat = self._desk.chat(call, body["id"])
        department = self._known(call, body, "department", self._account.departments)
        if department != chat.record["department"]:
            chat.record["department"] = department
            self._desk.changed(chat)
        return self._shown(chat)

    def _snooze(self, call: ReceivedCall, body: Any) -> Response:
        chat = self._desk.chat(call, body["id"])
        until, before = body["snoozedUntil"], chat.record["snoozedUntil"]
        if until != before:
            chat.record["snoozedUntil"] = until
            self._desk.changed(chat, "chat.unsnoozed" if until is None else "chat.snoozed")
        has_passed = until is not None and until <= self._account.now()
        marks = ["snoozing until a time that has passed"] if has_passed else []
        return self._shown(chat, *marks)

    def _rate(self, call: ReceivedCall, body: Any) -> Response:
        chat = self._desk.chat(call, body["id"])
        reason = _why_not_rated(chat)
        if reason:
            raise self._desk.generation.rating_refused(reason)
        chat.record["rating"] = body["rating"]
        self._desk.changed(chat, "chat.rated")
        return self._shown(chat)

    def _mark_read_by_agent(self, call: ReceivedCall, body: Any) -> Response:
        return self._mark_read(call, body, "readByAgent")

    def _mark_read_by_customer(self, call: ReceivedCall, body: Any) -> Response:
        return self._mark_read(call, body, "readByCustomer")

    def _mark_read(self, call: ReceivedCall, body: Any, field: str) -> Response:
        chat = self._desk.chat(call, body["id"])
        chat.mark_read(field, body["read"])
        self._desk.changed(chat)
        return self._shown(chat, *([] if body["read"] else ["marking as not read"]))

    def _listing(self) -> pages.PageQuery[ChatRecord]:
        chats = list(self._account.chats.values())
        return pages.PageQuery(
            chats, self._desk.shapes.chat, lambda chat, field: chat.record[field]
        )

    def _shown(self, chat: ChatRecord, *marks: str) -> Response:
        return respond(200, self._desk.shapes.chat(chat), *marks)

    def _known(
        self, call: ReceivedCall, body: Any, field: str, records: Mapping[int, Record]
    ) -> int | None:
        """The id that a field of the body has, `None` if it is null or left out.

        Raises:
            Refused: There is no such record.
        """
        id_ = body.get(field)
        if id_ is None:
            return None
        if id_ not in records:
            raise self._desk.generation.invalid_value(call, field)
        # Not the id that was sent, which may be 5.0.
        known: int = records[id_]["id"]
        return known


def _why_not_rated(chat: ChatRecord) -> str | None:
    """What stands against rating a chat, in words of which the pages print the first four."""
    if chat.record["status"] != "closed":
        return "Chat must me closed to rate it"
    if chat.record["rating"] is not None:
        return "Chat is rated already"
    if not chat.is_answered:
        return "Chat has no message of an agent"
    return None
