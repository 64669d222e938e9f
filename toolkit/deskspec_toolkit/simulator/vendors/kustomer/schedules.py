"""Business schedules, and the holidays that are beside them."""

from typing import Final

from ...engine.call import ServedCall
from ...engine.message import Response
from .quirks import QUIRKS, default_of

_NOTHING: Final = QUIRKS.choice(
    "what is beside a schedule",
    "An empty list: pages show the holidays of a schedule that has some, and no other `include`.",
    "schedules_get",
    "schedules_get_default",
)


@QUIRKS.on("schedules_get", "schedules_get_default", reads=["include"])
def get_schedule(call: ServedCall) -> Response:
    """Return a schedule, with its holidays if the query asks for them."""
    kept = call.target if call.path else default_of(call)
    schedule = {**kept}
    holidays = schedule.pop("included", [])
    if "include" in call.query:
        schedule["included"] = holidays if call.query["include"] == "holidays" else []
        if not schedule["included"]:
            call.marks.append(_NOTHING)
    return call.respond(schedule)
