"""Sends: a message is kept as one of its chat, and delivered and read by the clock."""

from datetime import UTC, datetime
from typing import Any, Final

from ...engine.call import ServedCall
from ...engine.message import Response
from ...engine.store import Record
from .chats import is_window_open
from .quirks import PHONE, QUIRKS, WABA, succeed, with_phone

_TO_ANY: Final = (
    "messages_send_text",
    "messages_send_image",
    "messages_send_video",
    "messages_send_audio",
    "messages_send_document",
    "messages_send_location",
)
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
    "message to somebody who is no customer, or outside the window of 24 hours",
    "Accepted; no page says how it is refused.",
    *_TO_ANY,
    *_TO_CUSTOMERS,
    *_TEMPLATES,
)
_PROGRESS: Final = QUIRKS.choice(
    "when a message is delivered and read",
    "Delivered after one second and read after five; nobody replies.",
    "messages_get_status",
)
_STEPS: Final = {"sentAt": 0, "deliveredAt": 1, "readAt": 5}


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
    call.marks.append(_PROGRESS)
    now, sent = call.account.now(), message["messageTime"]
    steps = {
        name: _instant(sent + after) if sent + after <= now else None
        for name, after in _STEPS.items()
    }
    return succeed(call, {"messageId": message["id"], **steps, "repliedAt": None, "failedAt": None})


def _sent(call: ServedCall, request: Record) -> dict[str, Any]:
    recipient = request.get("to") or request.get("groupId") or PHONE
    content = request["content"]
    customer = with_phone(call.store["customers"], recipient)
    if customer is None or not is_window_open(call, customer):
        call.marks.append(_ANYBODY)
    own_id = {"id": request["messageId"]} if "messageId" in request else {}
    message = call.store["messages"].add(
        {
            **own_id,
            "message": {"text": content.get("text", ""), "messageType": "text"},
            "messageOriginType": "USER",
            "senderId": "",
            "integrationWabaNumber": request.get("from", WABA),
            "phone": customer["phone"] if customer else recipient,
            "messageTime": call.account.now(),
        }
    )
    return {"status": "SENT", "recipient": recipient, "messageId": message["id"]}


def _instant(epoch: float) -> str:
    moment = datetime.fromtimestamp(epoch, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
