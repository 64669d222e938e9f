"""Calls: nobody is called, and whoever is called takes the call."""

from typing import Any, Final, Literal

from ...engine.call import ServedCall
from ...engine.message import Response
from ...engine.requests import RequestViolation
from ...engine.store import Record
from . import events
from .quirks import (
    QUIRKS,
    WABA,
    customer_of,
    is_own_number,
    member_of,
    refusal_status,
    succeed,
    with_phone,
)

_TAKEN_AT_ONCE: Final = QUIRKS.choice("when a customer takes a call", "At once.", "calls_create")
_BLOCKED: Final = QUIRKS.choice(
    "who may not be called",
    "A customer who is blocked; every other one has allowed it, and the wallet is never empty.",
    "calls_create",
)
_UNKNOWN: Final = QUIRKS.choice(
    "call that there is not, or is over",
    "It is refused.",
    "calls_accept",
    "calls_decline",
    "calls_reconnect",
)
_ANSWER: Final = QUIRKS.choice(
    "SDP answer of a call", "Its type and an empty text.", "calls_create"
)
_ALLOWED: Final = QUIRKS.choice(
    "numbers of call permissions", "Those that the page prints.", "calls_get_permissions"
)


@QUIRKS.on("calls_create_with_ai", reads=["from", "to", "channel", "aiAgentName"])
@QUIRKS.on("calls_create_with_agent", reads=["from", "to", "channel", "agentNumber"])
def start(call: ServedCall) -> Response:
    customer = customer_of(call, "to", "from")
    if "agentNumber" in call.body:
        member_of(call, "agentNumber")
    made = _called(call, customer, "OUTGOING")
    return succeed(
        call,
        {
            "success": True,
            "data": {"callId": made["id"], "pstnPhoneNumber": call.body["from"]},
            "customer": _shown(customer),
        },
    )


@QUIRKS.on("calls_create", reads=["from", "to", "sdp", "sdpType", "deviceId"])
def create(call: ServedCall) -> Response:
    customer = customer_of(call, "to", "from")
    call.marks += [_TAKEN_AT_ONCE, _ANSWER]
    if customer.get("isBlocked"):
        message = "Customer has not granted call permission"
        problem = RequestViolation((), "unknown", message)
        raise call.refused(refusal_status(call), [problem], _BLOCKED)
    made = _called(call, customer, "OUTGOING")
    events.report_call(call.account, made, "CALL_OUTGOING_INITIATED")
    _take(call, made)
    return succeed(
        call,
        {
            "success": True,
            "message": "Call initiated",
            "data": {"callId": made["id"]},
            "customer": _shown(customer),
            "answer": {"type": "answer", "sdp": ""},
        },
    )


@QUIRKS.on("calls_accept", reads=["callId", "sdp", "sdpType", "reconnect", "deviceId"])
def accept(call: ServedCall) -> Response:
    made = _open(call)
    customer = _customer(call, made)
    _take(call, made)
    return succeed(
        call,
        {
            **_outcome("Call answered", customer),
            "event": "CALL_ACCEPTED",
            "wabaName": "Support",
            "wabaNumber": customer["waba"],
            "customerName": customer["name"],
            "customerNumber": customer["phone"],
            "callStartedAt": events.instant(made["startedAt"]),
            "chatId": "chat_1",
        },
    )


@QUIRKS.on("calls_decline", reads=["callId"])
def decline(call: ServedCall) -> Response:
    made = _open(call)
    made["status"] = "END" if made["status"] == "IN_PROGRESS" else "REJECT"
    made["endedAt"] = call.account.now()
    is_end = made["status"] == "END"
    events.report_call(call.account, made, "CALL_ENDED" if is_end else "CALL_REJECTED")
    outcome = _outcome("Call ended" if is_end else "Call declined", _customer(call, made))
    return succeed(call, {**outcome, "callStatus": made["status"]})


@QUIRKS.on("calls_reconnect", reads=["callId", "callOriginType", "sdp", "deviceId", "switchCall"])
def reconnect(call: ServedCall) -> Response:
    made = _open(call)
    if (made["direction"], made["status"]) != (call.body["callOriginType"], "IN_PROGRESS"):
        raise call.missing("calls", ("callId",), _UNKNOWN)
    started = {"callStartedAt": events.instant(made["startedAt"])}
    return succeed(call, {**_outcome("Call updated", _customer(call, made)), **started})


@QUIRKS.on("calls_ping", reads=["callId"])
def ping(call: ServedCall) -> Response:
    made = call.store["calls"].get(call.query["callId"])
    if made is None or made["status"] != "IN_PROGRESS":
        problem = RequestViolation(("callId",), "unknown", "active call")
        raise call.refused(422, [problem])
    return succeed(call, {})


@QUIRKS.on("calls_get_permissions", reads=["wabaNumber", "customerId", "client", "version"])
def get_permissions(call: ServedCall) -> Response:
    customer = call.store["customers"].get(call.query["customerId"])
    if customer is None or not is_own_number(call.query["wabaNumber"]):
        raise call.missing("customers", ("customerId",))
    if customer.get("isBlocked"):
        return succeed(call, {"isBlocked": True})
    call.marks.append(_ALLOWED)
    return call.respond()


def _called(
    call: ServedCall, customer: Record, direction: Literal["INCOMING", "OUTGOING"]
) -> Record:
    return call.store["calls"].add(
        {
            "phone": customer["phone"],
            "direction": direction,
            "status": "INITIATED",
            "startedAt": None,
            "endedAt": None,
            "deviceId": call.body.get("deviceId", ""),
        }
    )


def _take(call: ServedCall, made: Record) -> None:
    """Begin a call, unless it has begun already."""
    made["deviceId"] = call.body.get("deviceId", made["deviceId"])
    if made["status"] == "IN_PROGRESS":
        return
    made |= {"status": "IN_PROGRESS", "startedAt": call.account.now()}
    events.report_call(call.account, made, "CALL_ACCEPTED")


def _open(call: ServedCall) -> Record:
    """Return the call that a request names, which is not over."""
    made = call.store["calls"].get(call.body["callId"])
    if made is None or made["endedAt"] is not None:
        raise call.missing("calls", ("callId",), _UNKNOWN)
    return made


def _customer(call: ServedCall, made: Record) -> Record:
    customer = with_phone(call.store["customers"], made["phone"])
    if customer is None:  # deleted since
        return {"name": made["phone"], "phone": made["phone"], "waba": WABA}
    return customer


def _shown(customer: Record) -> dict[str, Any]:
    return {"name": customer["name"], "phoneNumber": customer["phone"]}


def _outcome(message: str, customer: Record) -> dict[str, Any]:
    return {"success": True, "message": message, "data": {}, "customer": _shown(customer)}
