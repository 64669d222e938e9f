"""Licenses for calls: so many, each of one member of the team."""

from typing import Final

from ...engine.call import ServedCall
from ...engine.message import Response
from .quirks import QUIRKS, member_of, succeed

_LICENSES: Final = 2
_HAS_ONE: Final = QUIRKS.choice(
    "license of a member who has one, or has none",
    "Giving it again, or taking back what is not there, changes nothing.",
    "call_licenses_grant",
    "call_licenses_revoke",
)
_NONE_LEFT: Final = QUIRKS.choice(
    "status when no license is left", "400; the account has two.", "call_licenses_grant"
)


@QUIRKS.on("call_licenses_grant", reads=["phone"])
def grant(call: ServedCall) -> Response:
    member = member_of(call, "phone")
    if member.get("mayCall"):
        call.marks.append(_HAS_ONE)
    elif not _left(call):
        call.marks.append(_NONE_LEFT)
        raise call.invalid((), "other", "No licenses are left")
    member["mayCall"] = True
    return succeed(call, {"success": True, "licensesRemaining": _left(call)})


@QUIRKS.on("call_licenses_revoke", reads=["phone"])
def revoke(call: ServedCall) -> Response:
    member = member_of(call, "phone")
    if not member.get("mayCall"):
        call.marks.append(_HAS_ONE)
    member["mayCall"] = False
    return succeed(call, {"revoked": True, "licenseCount": _left(call)})


def _left(call: ServedCall) -> int:
    holders = [each for each in call.store["team_members"] if each.get("mayCall")]
    return _LICENSES - len(holders)
