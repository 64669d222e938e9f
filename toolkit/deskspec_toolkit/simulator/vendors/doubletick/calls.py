"""Calls: nobody is called."""

from ...engine.call import ServedCall
from ...engine.message import Response
from .quirks import QUIRKS, customer_of, member_of, succeed


@QUIRKS.on("calls_create_with_ai", reads=["from", "to", "channel", "aiAgentName"])
@QUIRKS.on("calls_create_with_agent", reads=["from", "to", "channel", "agentNumber"])
def start(call: ServedCall) -> Response:
    customer = customer_of(call, "to", "from")
    if "agentNumber" in call.body:
        member_of(call, "agentNumber")
    made = call.store["started_calls"].add({"phone": customer["phone"]})
    return succeed(
        call,
        {
            "success": True,
            "data": {"callId": f"call_{made['id']}", "pstnPhoneNumber": call.body["from"]},
            "customer": {"name": customer["name"], "phoneNumber": customer["phone"]},
        },
    )
