"""Sends: a message is kept as one of its chat, and delivered and read by the clock, or fails."""

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from ...engine.account import Account
from ...engine.call import ServedCall
from ...engine.later import later
from ...engine.message import Response
from ...engine.store import Record
from . import events
from .chats import is_window_open
from .events import instant
from .quirks import PHONE, QUIRKS, WABA, succeed, with_phone

_TO_ANY: Final = (
    "messages_send_text",
    "messages_send_image",
    "messages_send_video",
    "messages_send_audio",
    "messages_send_document",
    "messages_send_location",
)
_FILES: Final = {f"messages_send_{each}": each for each in ("image", "video", "audio", "document")}
"""Sends of a file -> the type of message."""
_TO_CUSTOMERS: Final = (
    "messages_send_buttons",
    "messages_send_list",
    "messages_send_media_buttons",
    "messages_send_carousel",
    "messages_send_order",
    "messages_send_order_status",
)
_TEMPLATES: Final = ("messages_send_template", "messages_send_named_template")
_ANYBODY: Final = QUIRKS.choice(
    "message to somebody who is no customer",
    "Accepted, delivered and read; no page says how it is refused.",
    *_TO_ANY,
    *_TO_CUSTOMERS,
    *_TEMPLATES,
)
_OUTSIDE: Final = QUIRKS.choice(
    "message outside of the window of 24 hours",
    "Accepted; it fails a second later, with the error code of an example. Templates may be sent "
    "at any time.",
    *_TO_ANY,
    *_TO_CUSTOMERS,
    "messages_get_status",
)
_PROGRESS: Final = QUIRKS.choice(
    "when a message is delivered and read",
    "Delivered after one second and read after five. Webhooks report both with the first request "
    "after that.",
    "messages_get_status",
)
_STEPS: Final = {"SENT": ("sentAt", 0), "DELIVERED": ("deliveredAt", 1), "READ": ("readAt", 5)}
"""Status -> the field of its time, and in how many seconds it is reached."""
_FAILURE: Final = {"FAILED": ("failedAt", 1)}
_ERROR_CODE: Final = "131047"


@QUIRKS.on(*_TO_ANY, reads=["from", "to", "groupId", "messageId", "content"])
@QUIRKS.on(*_TO_CUSTOMERS, reads=["from", "to", "messageId", "content"])
def send(call: ServedCall) -> Response:
    return succeed(call, _sent(call, call.body))


@QUIRKS.on("messages_send_template", reads=["messages"])
def send_template(call: ServedCall) -> Response:
    """The guide prints one object, however many messages there are: that of the last one."""
    outcome: Record = {}
    for message in call.body["messages"]:
        outcome = _sent(call, message)
    return succeed(call, outcome)


@QUIRKS.on("messages_send_named_template", reads=["messages", "byPassMediaUrlValidation"])
def send_named_template(call: ServedCall) -> Response:
    return succeed(call, {"messages": [_sent(call, each) for each in call.body["messages"]]})


@QUIRKS.on("messages_get_status", reads=["messageId"])
def get_status(call: ServedCall) -> Response:
    message = call.store["messages"].get(call.query["messageId"])
    if message is None:
        raise call.missing("messages", ("messageId",))
    now, sent = call.account.now(), message["messageTime"]
    steps = _steps(message).values()
    times = {
        field: instant(sent + after) if sent + after <= now else None for field, after in steps
    }
    shown = dict.fromkeys(("sentAt", "deliveredAt", "readAt", "repliedAt", "failedAt"))
    replied = message.get("repliedAt")
    shown |= {**times, "repliedAt": instant(replied) if replied is not None else None}
    call.marks.append(_OUTSIDE if "failedReason" in message else _PROGRESS)
    if shown["failedAt"] is not None:
        shown |= {"failedReason": message["failedReason"], "errorCode": _ERROR_CODE}
    return succeed(call, {"messageId": message["id"], **shown})


@QUIRKS.reports("messages")
def report_message(account: Account, message: Record) -> None:
    """Report a message that a customer wrote; it is the reply to the last one that was sent."""
    if message["messageOriginType"] != "CUSTOMER":
        return
    customers = account.store["customers"]
    customer = customers.get(message["senderId"]) or customers.find("phone", message["phone"])
    if customer is None:
        return
    message["phone"] = customer["phone"]
    others = [
        each
        for each in account.store["messages"]
        if each["phone"] == message["phone"] and each is not message
    ]
    sent = [each for each in others if each["messageOriginType"] == "USER"]
    if sent:
        sent[-1].setdefault("repliedAt", message["messageTime"])
    has_written = any(each["messageOriginType"] == "CUSTOMER" for each in others)
    events.report_received(account, customer, message, is_new=not has_written)


def _sent(call: ServedCall, request: Record) -> dict[str, Any]:
    recipient = request.get("to") or request.get("groupId") or PHONE
    content = request["content"]
    customer = with_phone(call.store["customers"], recipient)
    failure: dict[str, str] = {}
    if customer is None:
        call.marks.append(_ANYBODY)
    elif call.operation.id not in _TEMPLATES and not is_window_open(call, customer):
        call.marks.append(_OUTSIDE)
        failure = {"failedReason": "The window of 24 hours is closed"}
    own_id = {"id": request["messageId"]} if "messageId" in request else {}
    message = call.store["messages"].add(
        {
            **own_id,
            **failure,
            "message": _shown(call.operation.id, content),
            "messageOriginType": "USER",
            "senderId": "",
            "integrationWabaNumber": request.get("from", WABA),
            "phone": customer["phone"] if customer else recipient,
            "messageTime": call.account.now(),
        }
    )
    _schedule(call.account, message)
    return {"status": "SENT", "recipient": recipient, "messageId": message["id"]}


def _shown(operation: str, content: Mapping[str, Any]) -> Record:
    """Return what a list of messages says of one that was sent."""
    kind = _FILES.get(operation)
    if kind is None:
        return {"text": content.get("text", ""), "messageType": "text"}
    caption = {"text": content["caption"]} if "caption" in content else {}
    return {**caption, "messageType": kind, "fileUrl": content["mediaUrl"]}


def _schedule(account: Account, message: Record) -> None:
    """Report each status of a message when it is reached."""
    for status, (_, after) in _steps(message).items():
        at = message["messageTime"] + after
        report = partial(events.report_progress, account, message, status, at)
        if after:
            later(account, at, report)
        else:
            report()


def _steps(message: Record) -> Mapping[str, tuple[str, int]]:
    return _FAILURE if "failedReason" in message else _STEPS
