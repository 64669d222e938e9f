"""Customers: found by phone number or id, with tags of one WABA number."""

from collections.abc import Sequence
from typing import Final

from ...engine.call import ServedCall
from ...engine.message import Response, respond
from ...engine.requests import RequestViolation
from .quirks import QUIRKS

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
    "format of errored entries",
    "Names that the customer lacks, as strings; no page prints an entry.",
    "customers_remove_tags_and_fields",
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
    gone = _outcome(call.body.get("customFields", []), [field["name"] for field in fields])
    untagged = _outcome(call.body.get("tags", []), customer["tags"])
    customer["customFields"] = [each for each in fields if each["name"] not in gone["removed"]]
    customer["tags"] = [tag for tag in customer["tags"] if tag not in untagged["removed"]]
    marks = [_ERRORED] if gone["errored"] or untagged["errored"] else []
    return respond(201, {"customFields": gone, "tags": untagged}, *marks)


def _outcome(requested: list[str], present: Sequence[str]) -> dict[str, list[str]]:
    """Split the requested names into removed and unknown ones; each name once."""
    names = dict.fromkeys(requested)
    return {
        "removed": [name for name in names if name in present],
        "errored": [name for name in names if name not in present],
    }
