"""Payment links: nobody pays."""

from typing import Final

from ...engine.call import ServedCall
from ...engine.message import Response
from .quirks import QUIRKS, succeed

_FIELDS: Final = (
    "configurationName",
    "items",
    "referenceId",
    "tax",
    "shipping",
    "discount",
    "billing",
)


@QUIRKS.on("payment_links_create", reads=_FIELDS)
def create(call: ServedCall) -> Response:
    link = call.store["payment_links"].add(dict(call.body))
    place = f"https://payments.example/{link['id']}"
    reference = call.body.get("referenceId", f"order_{link['id']}")
    return succeed(call, {"paymentLink": place, "referenceId": reference})
