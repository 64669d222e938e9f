"""Customers: found by phone number or id, with tags of one WABA number."""

from collections.abc import Sequence
from typing import Any, Final

from ...engine.account import Account
from ...engine.call import ServedCall
from ...engine.later import SOON, later
from ...engine.message import Response, respond
from ...engine.requests import RequestViolation
from ...engine.store import Record
from ...engine.vendor import RequestRefused
from . import events
from .messages import messages_of
from .quirks import (
    QUIRKS,
    agent_of,
    assign,
    customer_of,
    member_of,
    refusal_status,
    succeed,
    with_phone,
)

_NO_SUCH_CUSTOMER: Final = RequestViolation((), "unknown", "customer not found")
_TWO_IDENTIFIERS: Final = QUIRKS.choice(
    "which of two identifiers counts",
    "Both must be those of the customer, else 404.",
    "customers_get",
)
_OTHER_WABA: Final = QUIRKS.choice(
    "no tags for another wabaNumber",
    "`reference`: the customer without tags.",
    "customers_get",
)
_UNKNOWN_CUSTOMER: Final = QUIRKS.choice(
    "status of an unknown customer",
    "422 in `guide`, 400 in `reference`, the only statuses they list that can mean it; also for "
    "another WABA number than the customer's.",
    "customers_remove_tags_and_fields",
)
_ERRORED: Final = QUIRKS.choice(
    "why a removal is errored",
    "`not found`, for names that the customer lacks; no page says when a name is errored.",
    "customers_remove_tags_and_fields",
)

_DELETED: Final = QUIRKS.choice(
    "when customers are deleted",
    "After one second; the page says that they will be.",
    "customers_delete_many",
)
_NEW_CUSTOMER: Final = QUIRKS.choice(
    "tags or fields for an unknown customer",
    "The customer is created.",
    "customers_add_tags_and_fields",
)


@QUIRKS.on("customers_get", reads=["phoneNumber", "customerId", "wabaNumber"])
def get_customer(call: ServedCall) -> Response:
    customer = call.target
    if len(call.query.keys() & {"phoneNumber", "customerId"}) > 1:
        call.marks.append(_TWO_IDENTIFIERS)
        if customer["id"] != call.query["customerId"]:
            raise call.refused(404, [_NO_SUCH_CUSTOMER])
    has_tags = call.query.get("wabaNumber") == customer["waba"]
    if "wabaNumber" in call.query and not has_tags:
        call.marks.append(_OTHER_WABA)
    hidden = () if has_tags else ("tags",)
    return call.respond({name: value for name, value in customer.items() if name not in hidden})


@QUIRKS.on(
    "customers_remove_tags_and_fields", reads=["phone", "wabaNumber", "tags", "customFields"]
)
def remove_tags_and_fields(call: ServedCall) -> Response:
    customer = call.store["customers"].find("phone", call.body["phone"])
    if customer is None or call.body.get("wabaNumber", customer["waba"]) != customer["waba"]:
        status = 422 if call.account.profile == "guide" else 400
        raise call.refused(status, [_NO_SUCH_CUSTOMER], _UNKNOWN_CUSTOMER)
    fields = customer["customFields"]
    named = [field["name"] for field in fields]
    gone = _outcome(call.body.get("customFields", []), named, "customField")
    untagged = _outcome(call.body.get("tags", []), customer["tags"], "tag")
    customer["customFields"] = [each for each in fields if each["name"] not in gone["removed"]]
    tags = customer["tags"]
    customer["tags"] = [tag for tag in tags if tag not in untagged["removed"]]
    events.report_tags(call.account, customer, tags)
    for field in fields:
        if field["name"] in gone["removed"]:
            events.report_field(call.account, customer, field, "REMOVED")
    marks = [_ERRORED] if gone["errored"] or untagged["errored"] else []
    return respond(201, {"customFields": gone, "tags": untagged}, *marks)


@QUIRKS.on("customers_delete_many", reads=["phoneNumbers"])
def delete_customers(call: ServedCall) -> Response:
    customers = call.store["customers"]
    found = {phone: with_phone(customers, phone) for phone in call.body["phoneNumbers"]}
    unknown = [phone for phone, customer in found.items() if customer is None]
    if len(unknown) == len(found):
        body = {"message": "No matching customers found", "notFoundPhoneNumbers": unknown}
        raise RequestRefused(respond(404, body, *call.marks))
    ids = [customer["id"] for customer in found.values() if customer is not None]

    def delete() -> None:
        for id_ in ids:
            customers.records.pop(id_, None)

    later(call.account, call.account.now() + SOON, delete)
    call.marks.append(_DELETED)
    message = "Customers will be deleted"
    return succeed(call, {"message": message, "notFoundPhoneNumbers": unknown})


@QUIRKS.on(
    "customers_add_tags_and_fields",
    reads=["phone", "tags", "customFields", "name", "optIn", "agentPhone", "wabaNumber"],
)
def add_tags_and_fields(call: ServedCall) -> Response:
    body = call.body
    customer = with_phone(call.store["customers"], body["phone"])
    if customer is None:
        call.marks.append(_NEW_CUSTOMER)
        new = call.account.new_record("customers")
        customer = call.store["customers"].add({**new, "phone": body["phone"]})
        customer["waba"] = body.get("wabaNumber", customer["waba"])
    elif "wabaNumber" in body:
        customer = customer_of(call, "phone", "wabaNumber")
    if "agentPhone" in body:
        member = None if body["agentPhone"] is None else member_of(call, "agentPhone")
        assign(customer, member)
        events.report_assignment(call.account, customer, member)
    customer |= {name: body[name] for name in ("name", "optIn") if name in body}
    tags = customer["tags"]
    customer["tags"] = [*dict.fromkeys([*tags, *body.get("tags", [])])]
    events.report_tags(call.account, customer, tags)
    fields = body.get("customFields", [])
    for field in fields:
        _set_field(call.account, customer, field["name"], field["value"])
    return succeed(
        call,
        {
            "customFields": {"added": [field["name"] for field in fields], "errored": []},
            "tags": {"added": body.get("tags", []), "errored": []},
            "customerId": customer["id"],
        },
    )


@QUIRKS.on(
    "customers_assign", reads=["customerPhoneNumber", "assignedUserPhoneNumber", "wabaNumber"]
)
def assign_customer(call: ServedCall) -> Response:
    customer = customer_of(call, "customerPhoneNumber", "wabaNumber")
    member = with_phone(call.store["team_members"], call.body["assignedUserPhoneNumber"])
    if member is None:
        message = "User is not a member of the team"
        raise call.refused(refusal_status(call), [RequestViolation((), "unknown", message)])
    assign(customer, member)
    events.report_assignment(call.account, customer, member)
    return succeed(call, agent_of(member))


@QUIRKS.on("customers_block", "customers_unblock", reads=["phone"])
def block_customer(call: ServedCall) -> Response:
    customer_of(call, "phone")["isBlocked"] = call.operation.id == "customers_block"
    return call.respond()


@QUIRKS.on(
    "customers_check_reverted_on_time",
    reads=[
        "phoneNumber",
        "waitingForResponseInSec",
        "defaultAgentName",
        "defaultAgentNumber",
        "wabaNumber",
    ],
)
def check_reverted_on_time(call: ServedCall) -> Response:
    customer = customer_of(call, "phoneNumber", "wabaNumber")
    agent = customer["assignedToUser"], customer["assignedUserNumber"]
    default = [call.body.get(name, "") for name in ("defaultAgentName", "defaultAgentNumber")]
    name, number = agent if all(agent) else default
    is_in_time = _is_answered(call, customer, call.body.get("waitingForResponseInSec", 0))
    return succeed(
        call, {"agentName": name, "agentPhoneNumber": number, "revertedOnTime": is_in_time}
    )


def _set_field(account: Account, customer: Record, name: str, value: str) -> None:
    """Give a custom field a value; a new one is of type text."""
    fields = customer["customFields"]
    known = next((field for field in fields if field["name"] == name), None)
    if known is not None:
        known["value"] = value
        events.report_field(account, customer, known, "UPDATE")
        return
    id_ = f"custom_field_{len(fields) + 1}"
    field = {"id": id_, "name": name, "value": value, "type": "text"}
    fields.append(field)
    events.report_field(account, customer, field, "SET")


def _is_answered(call: ServedCall, customer: Record, seconds: float) -> bool:
    """Whether the last message of a customer was answered in so many seconds."""
    chat = messages_of(call, customer)
    asked = [m["messageTime"] for m in chat if m["messageOriginType"] == "CUSTOMER"]
    answers = [m["messageTime"] for m in chat if m["messageOriginType"] == "USER"]
    return bool(asked) and any(0 <= at - asked[-1] <= seconds for at in answers)


def _outcome(requested: list[str], present: Sequence[str], key: str) -> dict[str, list[Any]]:
    """Split the requested names into removed and unknown ones; each name once."""
    names = dict.fromkeys(requested)
    return {
        "removed": [name for name in names if name in present],
        "errored": [{key: name, "error": "not found"} for name in names if name not in present],
    }
