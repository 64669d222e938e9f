"""Messages: those of a chat and its days, in the shape of the profile."""

from datetime import UTC, date, datetime
from typing import Final

from ...engine.account import Account
from ...engine.call import ServedCall
from ...engine.message import Response
from ...engine.requests import RequestViolation
from ...engine.store import Record
from .quirks import QUIRKS, customer_of, succeed

_UNKNOWN_CHAT: Final = QUIRKS.choice(
    "response for an unknown chat",
    "`reference` declares no 404: an empty list.",
    "messages_list",
)


_FILE: Final = QUIRKS.choice(
    "message with a file",
    "`guide` shows its URL as `fileUrl`, as code of others reads it, beside the type of the send "
    "and the caption; `reference` shows it as `mediaUrl`.",
    "messages_list",
)


@QUIRKS.narrows("messages_list", reads=["wabaNumber", "customerNumber", "startDate", "endDate"])
def of_a_chat_and_its_days(call: ServedCall, messages: list[Record]) -> list[Record]:
    phone, waba = call.query["customerNumber"], call.query["wabaNumber"]
    customer = call.store["customers"].find("phone", phone)
    if customer is None or customer["waba"] != waba:
        if call.account.contract.declares(call.operation, 404):
            raise call.refused(404, [RequestViolation((), "unknown", "chat not found")])
        call.marks.append(_UNKNOWN_CHAT)
        return []
    first, last = call.query.get("startDate"), call.query.get("endDate")
    found = [
        message
        for message in messages
        if message["phone"] == phone
        and (first is None or first <= sent_on(message))
        and (last is None or sent_on(message) <= last)
    ]
    if any("fileUrl" in each["message"] for each in found):
        call.marks.append(_FILE)
    return found


@QUIRKS.undocumented("response for a startDate after the endDate", "messages_list")
def days_are_in_reverse(call: ServedCall) -> bool:
    """An empty list."""
    first, last = call.query.get("startDate"), call.query.get("endDate")
    return first is not None and last is not None and first > last


@QUIRKS.on("messages_send_broadcast", reads=["groupName", "from", "content"])
def send_broadcast(call: ServedCall) -> Response:
    groups = call.store["groups"]
    if groups.find("groupChatName", call.body["groupName"]) is None:
        raise call.missing("groups", ("groupName",))
    sent = call.store["broadcasts"].add(dict(call.body))
    return succeed(call, {"status": "SENT", "messageId": f"broadcast_{sent['id']}"})


@QUIRKS.on("messages_show_typing", reads=["wabaNumber", "customerNumber"])
def show_typing(call: ServedCall) -> Response:
    customer_of(call, "customerNumber", "wabaNumber")
    return call.respond()


@QUIRKS.prints("messages")
def print_message(account: Account, message: Record) -> Record:
    """Add the fields of the reference, which shares none but one name with the guide."""
    if account.profile == "guide":
        return message
    return {
        "messageId": message["id"],
        "sender": message["phone"],
        "recipient": message["integrationWabaNumber"],
        "message": message["message"].get("text", ""),
        **({"mediaUrl": message["message"]["fileUrl"]} if "fileUrl" in message["message"] else {}),
        "timestamp": message["messageTime"],
    }


def messages_of(call: ServedCall, customer: Record) -> list[Record]:
    """Return the messages of a customer's chat."""
    return [each for each in call.store["messages"] if each["phone"] == customer["phone"]]


def sent_on(message: Record) -> date:
    """Return the day of a message, in UTC."""
    return datetime.fromtimestamp(message["messageTime"], UTC).date()
