"""Unmasking windows: the time in which the masked values of a customer are shown."""

from typing import Final

from ...engine.call import ServedCall
from ...engine.later import later
from ...engine.message import Response
from .quirks import QUIRKS, USER

_SECONDS: Final = 8 * 60 * 60
"""The length of the printed window."""


@QUIRKS.on("customers_create_unmasking_window")
def open_window(call: ServedCall) -> Response:
    """Open a window, in place of one that is open."""
    customer, now = call.target, call.account.now()
    end = now + _SECONDS
    window = {
        "requestedBy": USER["id"],
        "startDate": now,
        "endDate": end,
        "updatedAt": now,
        "createdAt": now,
    }
    customer["unmaskingWindow"] = window

    def close() -> None:
        if customer.get("unmaskingWindow") is window:
            del customer["unmaskingWindow"]

    later(call.account, end, close)
    return call.respond(customer)


@QUIRKS.on("customers_delete_unmasking_window")
def close_window(call: ServedCall) -> Response:
    (customer,) = (call.in_path(parent) for parent in call.action.parents)
    customer.pop("unmaskingWindow", None)
    return call.respond()


@QUIRKS.undocumented("no window to close", "customers_delete_unmasking_window")
def has_no_window(call: ServedCall) -> bool:
    """It is closed all the same: no page says."""
    (customer,) = (call.in_path(parent) for parent in call.action.parents)
    return "unmaskingWindow" not in customer


@QUIRKS.undocumented("a further window", "customers_create_unmasking_window")
def has_a_window(call: ServedCall) -> bool:
    """It takes the place of the one that is open: no page says."""
    return "unmaskingWindow" in call.target
