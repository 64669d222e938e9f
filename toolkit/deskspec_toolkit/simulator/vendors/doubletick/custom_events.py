"""Custom events: nothing follows from one."""

from typing import Final

from ...engine.call import ServedCall
from ...engine.message import Response
from .quirks import QUIRKS, customer_of

_KNOWN: Final = frozenset({"order_placed"})
_EVENTS: Final = QUIRKS.choice(
    "which custom events there are", "Only `order_placed`.", "events_create"
)


@QUIRKS.on("events_create", reads=["eventName", "wabaNumber", "customerPhoneNumber", "botId"])
def create(call: ServedCall) -> Response:
    if call.body["eventName"] not in _KNOWN:
        call.marks.append(_EVENTS)
        raise call.missing("custom events", ("eventName",))
    customer_of(call, "customerPhoneNumber", "wabaNumber")
    return call.respond()
