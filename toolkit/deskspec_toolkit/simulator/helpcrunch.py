"""HelpCrunch, its generations `g1` (integers, pairs) and `g2` (text epochs, custom data by name).

The records are those of the g1 pages in both; g2 shows them in its own shapes.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any, ClassVar

from ..build.walk import Operation
from . import contract
from .message import Response, answer
from .vendor import Call

Record = dict[str, Any]

_ID = re.compile(r"[1-9][0-9]{0,17}")
_INTEGER = re.compile(r"-?[0-9]{1,400}")
_PAGE_SIZE = 100
_EPOCHS = frozenset(
    {"closedAt", "createdAt", "firstSeen", "lastCustomerMessageAt", "lastMessageAt", "lastSeen"}
)
"""Fields that are whole seconds in g1 and text in g2. Messages have text in both."""


class HelpCrunch:
    """The vendor, with one customer, one chat with a message, a department and a team."""

    PROFILES: ClassVar[tuple[str, ...]] = ("g1", "g2")

    def __init__(self, profile: str) -> None:
        self._is_g1 = profile == "g1"
        self.contract = contract.load("helpcrunch", None if self._is_g1 else profile)
        self._customers: dict[int, Record] = {}
        self._chats: dict[int, Record] = {}
        self._messages: dict[int, list[Record]] = {}
        self._agents: list[Record] = []
        self._departments: list[Record] = []
        self._organization: Record = {}
        self.reset()

    def reset(self) -> None:
        g1, g2 = contract.load("helpcrunch", None), contract.load("helpcrunch", "g2")
        customer = g1.example_of("customers_get", 200)
        self._agents = g1.example_of("agents_list", 200)["data"]
        self._organization = g2.example_of("organization_get", 200)["data"]
        chat = g1.example_of("chats_get", 200)
        chat |= {
            "customer": {name: customer[name] for name in ("id", "name", "email", "userId")},
            "assignee": self._agents[0],
            "lastCommunicatedAgentId": None,
        }
        self._customers = {customer["id"]: customer}
        self._chats = {chat["id"]: chat}
        self._messages = {chat["id"]: [_last_message(chat)]}
        self._departments = [{"id": 233046, "name": "Support", "agents": self._agents[:1]}]

    def answer(self, call: Call) -> Response | None:
        match call.operation.id:
            case "customers_get":
                return self._one(call, "customer_id", self._customers)
            case "customers_list":
                return self._page(call, list(self._customers.values()))
            case "chats_get":
                return self._one(call, "chat_id", self._chats)
            case "chats_list":
                return self._page(call, list(self._chats.values()))
            case "messages_list":
                return self._messages_list(call)
            case "agents_list":
                return self._page(call, self._agents)
            case "departments_list":
                return self._page(call, self._departments)
            case "organization_get":
                return answer(200, {"data": self._organization})
            case _:
                return None

    def refusal(self, operation: Operation, status: int) -> Response:
        body = self.contract.example(operation, status)
        if body is not None:
            return answer(status, body)
        return answer(status, self.error_body(status, "internal_error", "Internal server error"))

    def error_body(self, status: int, code: str, message: str) -> Any:
        return {"errors": [{"code": code, "message": message}]}

    def _one(self, call: Call, parameter: str, records: dict[int, Record]) -> Response:
        sent = call.parameters[parameter]
        if not _ID.fullmatch(sent):
            body = self.contract.example(call.operation, 404)
            return answer(404, body, "status of an id that is no positive integer")
        record = records.get(int(sent))
        if record is None:
            return self.refusal(call.operation, 404)
        return answer(200, self._shown(record))

    def _messages_list(self, call: Call) -> Response:
        sent = call.parameters["chat_id"]
        if not _ID.fullmatch(sent):
            return self._invalid("chat_id", "This value should be of type numeric.")
        messages = self._messages.get(int(sent), [])
        newest_first = sorted(messages, key=lambda message: -float(message["createdAt"]))
        page = self._page(call, newest_first, shown=self._message)
        if int(sent) in self._chats:
            return page
        return replace(page, undocumented=("answer for an unknown chat",))

    def _page(
        self, call: Call, records: list[Record], shown: Callable[[Record], Record] | None = None
    ) -> Response:
        """The page of a list that the request asks for, with the total where the profile has it."""
        given = dict(call.request.query)
        parameters = {p.name for p in self.contract.query_parameters(call.operation)}
        for name in ("offset", "limit"):
            if name in parameters and not _INTEGER.fullmatch(given.get(name, "0")):
                return self._invalid(name, "This value should be of type numeric.")
        offset = int(given.get("offset", "0")) if "offset" in parameters else 0
        limit = int(given.get("limit", _PAGE_SIZE)) if "limit" in parameters else _PAGE_SIZE
        if limit > _PAGE_SIZE:
            return self._invalid("limit", f"This value should be {_PAGE_SIZE} or less.")
        for name in ("sort", "order"):
            if name in given and given[name] not in self.contract.query_values(
                call.operation, name
            ):
                return self._invalid(name, "The value you selected is not a valid choice.")
        if "sort" in given:
            field = given["sort"].partition(".")[2]
            backwards = given.get("order") == "desc"
            records = sorted(records, key=lambda each: each[field] or 0, reverse=backwards)
        first = max(offset, 0)
        page = [(shown or self._shown)(each) for each in records[first : first + max(limit, 0)]]
        fields = self.contract.body_properties(call.operation, 200)
        totals = {"total": len(records), "meta": {"total": len(records)}}
        body = {"data": page} | {name: totals[name] for name in totals if name in fields}
        if offset < 0 or limit < 1:
            return answer(200, body, "meaning of an offset or limit below its range")
        return answer(200, body)

    def _invalid(self, name: str, message: str) -> Response:
        general = [] if self._is_g1 else [{"code": "invalid_request", "message": "Invalid request"}]
        return answer(400, {"errors": [*general, {"code": name, "message": message}]})

    def _shown(self, record: Record) -> Record:
        if self._is_g1:
            return record
        shown = {name: _text(value) if name in _EPOCHS else value for name, value in record.items()}
        if "customData" in record:
            shown["customData"] = {pair["property"]: pair["value"] for pair in record["customData"]}
        return shown

    def _message(self, message: Record) -> Record:
        if not self._is_g1:
            return {**message, "createdAt": message["createdAt"].partition(".")[0]}
        return message


def _last_message(chat: Record) -> Record:
    """The message that a chat says was its last."""
    return {
        "id": chat["lastMessageId"],
        "agent": None,
        "type": "message",
        "text": chat["lastMessageText"],
        "read": False,
        "createdAt": f"{chat['lastMessageAt']}.000",
        "updatedAt": None,
        "edited": False,
        "broadcastType": None,
        "chat": chat["id"],
        "from": "customer",
    }


def _text(epoch: int | None) -> str | None:
    return None if epoch is None else str(epoch)
