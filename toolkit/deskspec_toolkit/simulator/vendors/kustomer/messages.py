"""Messages: the conversation that each belongs to or opens, and what that counts of it."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final
from urllib.parse import quote

from ...engine.account import Account
from ...engine.behaviour import act
from ...engine.call import ServedCall
from ...engine.message import Response, written
from ...engine.store import Record
from .conversations import count_status
from .quirks import QUIRKS, check_whole, sign
from .reports import report

_FILES: Final = "attachments"
_RECORDS: Final = ("messages_create", "conversations_create_message", "customers_create_message")
_ELSEWHERE: Final = QUIRKS.choice(
    "another conversation than that of the path",
    "400; no page says which of both counts.",
    "conversations_create_message",
    "conversations_create_note",
)
_CHANGES: Final = ("messages_update", "messages_replace")
_FRACTION: Final = QUIRKS.choice(
    "a fraction of a size",
    "400: requests have a number as the size of a message, responses an integer.",
    *_RECORDS,
    *_CHANGES,
)
_NOBODY: Final = QUIRKS.choice(
    "message of nobody",
    "400 without customer and conversation: each message of a response has both.",
    "messages_create",
)


@QUIRKS.before("conversations_create_message", "conversations_create_note")
def is_of_the_conversation(call: ServedCall) -> None:
    """Refuse a body that names another conversation than the path."""
    own = call.path["id"]
    if call.body.get("conversation", own) != own:
        message = "The path names another conversation."
        raise call.invalid(("conversation",), "other", message, _ELSEWHERE)


@QUIRKS.before(*_RECORDS, *_CHANGES)
def has_a_whole_size(call: ServedCall) -> None:
    check_whole(call, "size", _FRACTION)


@QUIRKS.counts_for("messages_create", "conversations_create_message", "conversations_create_note")
def customer_of_the_conversation(account: Account, given: Mapping[str, Any]) -> Any:
    """What is created in a conversation counts for its customer."""
    conversation = account.store["conversations"].get(given.get("conversation", given.get("id")))
    return None if conversation is None else conversation["customer"]


@QUIRKS.before("messages_create")
def is_of_someone(call: ServedCall) -> None:
    """Refuse a message that is of no customer."""
    if not call.body.keys() & {"customer", "conversation"}:
        raise call.invalid(("customer",), "required", "Whose is it?", _NOBODY)


@QUIRKS.undocumented("direction of a message", *_RECORDS[1:])
def has_no_direction(call: ServedCall) -> bool:
    """From the customer, if the request does not say."""
    return "direction" not in (call.body or {})


@QUIRKS.undocumented("status of a message", *_RECORDS)
def has_no_status(call: ServedCall) -> bool:
    """Received from the customer and sent by the organization, if the request does not say."""
    return "status" not in (call.body or {})


@QUIRKS.before(*_RECORDS, *_CHANGES, reads=[_FILES])
def knows_its_files(call: ServedCall) -> None:
    """Files are named by themselves or by their ids; those that nobody knows are passed over."""
    if call.body is not None and _FILES in call.body:
        named = [e["_id"] if isinstance(e, dict) else e for e in call.body[_FILES]]
        call.body[_FILES] = [each for each in named if call.store[_FILES].get(each) is not None]


@QUIRKS.after(*_RECORDS, *_CHANGES)
def take_files(call: ServedCall, record: Record, before: Record | None) -> None:
    """Files know their message."""
    for each in call.store[_FILES]:
        if each["id"] in (call.body or {}).get(_FILES, []):
            each["message"] = record["id"]


@QUIRKS.after(*_RECORDS, reads=["queue"])
def file_message(call: ServedCall, record: Record, before: Record | None) -> None:
    """A message belongs to a conversation, or opens one of its customer, which counts it."""
    if "status" not in call.body:
        record["status"] = "received" if record["direction"] == "in" else "sent"
    conversation = call.store["conversations"].get(record.get("conversation"))
    if conversation is None:
        conversation = _opened(call, record)
        record["conversation"] = conversation["id"]
    record.setdefault("customer", conversation["customer"])
    _count(call, conversation, record)


def _opened(call: ServedCall, message: Record) -> Record:
    """Return a new conversation for a message."""
    conversation = call.account.new_record("conversations")
    conversation |= {"customer": message["customer"], "direction": message["direction"]}
    queue: Any = call.body.get("queue")
    if queue is not None and queue.get("id") is not None:
        conversation["queue"] = {"type": "queue", "id": queue["id"]}
    call.store["conversations"].add(conversation)
    sign(call, conversation, None)
    count_status(call, conversation["customer"], None, conversation["status"])
    report(call, "conversations", conversation, None)
    return conversation


def _count(call: ServedCall, conversation: Record, message: Record) -> None:
    """Count a message in its conversation, which a message of the customer opens again."""
    is_in = message["direction"] == "in"
    counter = "inboundMessageCount" if is_in else "outboundMessageCount"
    for name in ("messageCount", counter):
        conversation[name] = conversation.get(name, 0) + 1
    if message["channel"] not in conversation["channels"]:
        conversation["channels"].append(message["channel"])
    conversation["updatedAt"] = call.account.now()
    if is_in:
        shown = ("id", "channel", "sentAt", "createdAt")
        conversation["lastMessageIn"] = {name: message[name] for name in shown}
        count_status(call, conversation["customer"], conversation["status"], "open")
        conversation["status"] = "open"


@QUIRKS.after("messages_replace")
def keep_what_is_fixed(call: ServedCall, record: Record, before: Record | None) -> None:
    """A replacement resets what it can set: a message keeps its channel, customer and the like."""
    fixed = ("channel", "app", "direction", "customer", "conversation", "auto")
    given = call.body or {}
    record |= {n: before[n] for n in fixed if before is not None and n in before and n not in given}


@QUIRKS.prints("messages")
def link_message(account: Account, record: Record) -> Record:
    """A message links itself in its app, and its customer in the plural; its files in lists."""
    related = f"/v1/{quote(record['app'], safe='')}/messages/{record['id']}"
    linked = {**record, "links": {"related": related}}
    linked.pop(_FILES, None)
    if "customer" in record:  # one that a caller seeds may have none
        linked["customer"] = {"type": "customers", "id": record["customer"]}
    return linked


_LISTS: Final = ("messages_list", "conversations_list_messages", "customers_list_messages")
_FILE: Final = {"$ref": "#/components/schemas/Attachment"}
_NOTHING: Final = QUIRKS.choice(
    "what is beside messages",
    "An empty list: pages name attachments, and no other `include`.",
    *_LISTS,
)


@QUIRKS.on(*_LISTS, reads=["include", "page", "pageSize"])
def list_messages(call: ServedCall) -> Response:
    """List messages, with their files beside them and linked if the query asks for them."""
    response = act(call)
    if "include" not in call.query:
        return response
    body = json.loads(response.body)
    body["included"] = []
    if call.query["include"] != _FILES:
        call.marks.append(_NOTHING)
        return replace(response, body=written(body), undocumented=tuple(call.marks))
    for message in body["data"]:
        own = [each for each in call.store[_FILES] if each.get("message") == message["id"]]
        shown = [call.account.shown(_FILES, each, _FILE) for each in own]
        for each in shown:
            del each["links"]["related"]
        body["included"] += shown
        message["relationships"][_FILES] = {
            "links": {"self": f"/v1/messages/{message['id']}/{_FILES}"},
            "data": [{"type": each["type"], "id": each["id"]} for each in shown],
        }
    return replace(response, body=written(body))


@QUIRKS.before("messages_get_attachment")
def is_a_file_of_the_message(call: ServedCall) -> None:
    """A file is found below its own message only."""
    if call.target.get("message") != call.path["message_id"]:
        raise call.missing("attachments", ("id",))


@QUIRKS.on("conversations_list_attachments", reads=["page", "pageSize"])
def list_files(call: ServedCall) -> Response:
    """The files of a conversation are those of its messages."""
    own = call.in_path(call.action.parents[0])["id"]
    messages = [each["id"] for each in call.store["messages"] if each.get("conversation") == own]
    files = [each for each in call.records if each.get("message") in messages]
    return call.respond_page(files, call.query)


@QUIRKS.prints("attachments")
def is_below_its_message(account: Account, record: Record) -> Record:
    """The path of a file that a message has is below that of the message."""
    if record.get("message") is None:
        return record
    path = f"/v1/messages/{record['message']}/attachments/{record['id']}"
    return {**record, "links": {**record["links"], "self": path}}


@QUIRKS.after("messages_redact", reads=["attachments", "meta"])
def say_what_is_redacted(call: ServedCall, record: Record, before: Record | None) -> None:
    """A redaction links whose message it is of, and the files in it; the message stays as it is."""
    message = call.in_path(call.action.parents[0])
    record |= {name: message[name] for name in ("conversation", "customer") if name in message}
    files = (call.body or {}).get("attachments", [])
    record["attachments"] = [{"type": "attachment", "id": each} for each in files]
    record["preview"] = record.get("preview") or message.get("preview") or ""
    record.pop("meta", None)


@QUIRKS.undocumented("what a redaction changes", "messages_redact")
def leaves_the_message(call: ServedCall) -> bool:
    """Nothing of the message: no page says what it has in place of what is redacted."""
    return True


@QUIRKS.undocumented("text of a redaction", "messages_redact")
def has_no_text(call: ServedCall) -> bool:
    """That of the message, if the request gives none: each redaction of a response has one."""
    return "preview" not in (call.body or {})


@QUIRKS.undocumented("further facts of a redaction", "messages_redact")
def has_further_facts(call: ServedCall) -> bool:
    """None: requests have an object, responses a text."""
    return "meta" in (call.body or {})
