"""Members of the team: their status."""

from ...engine.call import ServedCall
from ...engine.message import Response
from .quirks import QUIRKS, member_of, succeed


@QUIRKS.on("team_members_set_status", reads=["status", "phone"])
def set_status(call: ServedCall) -> Response:
    member = member_of(call, "phone")
    before, member["status"] = member["status"], call.body["status"]
    return succeed(call, {"success": True, "previousStatus": before})
