"""Members of the team: their manager, roles and status."""

from collections.abc import Mapping
from typing import Any, Final

from ...engine.call import ServedCall
from ...engine.message import Response
from ...engine.requests import RequestViolation
from ...engine.store import Record
from . import events
from .quirks import QUIRKS, member_of, refusal_status, succeed, with_phone

_IN_SHORT: Final = ("id", "name", "phone", "email", "joinDate")


@QUIRKS.on("team_members_create_many", reads=["reportingManagerPhoneNumber", "members"])
def create_members(call: ServedCall) -> Response:
    above = [_manager(call)] if "reportingManagerPhoneNumber" in call.body else []
    for new in call.body.get("members", []):
        role = new.get("orgRoleId", "role_2")
        member = {
            **call.account.new_record("team_members"),
            "name": new.get("name", ""),
            "phone": new.get("phone", ""),
            "email": new.get("email"),
            "joinDate": call.account.now(),
            "reportingManager": above,
            "orgRoleId": role,
            "orgRoleName": _name_of(call, role),
            "isOrganizationOwner": False,
            "wabaRoles": [_waba_role(call, each) for each in new.get("wabaAccess", [])],
            "status": "OFFLINE",
        }
        call.store["team_members"].add(member)
    return call.respond()


@QUIRKS.on("team_members_delete", reads=["memberPhoneNumber"])
def delete_member(call: ServedCall) -> Response:
    member = with_phone(call.store["team_members"], call.body["memberPhoneNumber"])
    if member is None:
        problem = RequestViolation((), "unknown", "User not found")
        raise call.refused(refusal_status(call), [problem])
    del call.store["team_members"].records[member["id"]]
    return succeed(call, {"success": True})


@QUIRKS.on("team_members_log_out", reads=["userPhoneNumber"])
def log_out(call: ServedCall) -> Response:
    if call.body is not None:
        _set_status(call, member_of(call, "userPhoneNumber"), "OFFLINE")
    return succeed(call, {"success": True})


@QUIRKS.on("team_members_set_manager", reads=["reportingManagerPhoneNumber", "memberPhoneNumber"])
def set_manager(call: ServedCall) -> Response:
    member_of(call, "memberPhoneNumber")["reportingManager"] = [_manager(call)]
    return succeed(call, {"success": True})


@QUIRKS.on(
    "team_members_make_manager", reads=["reportingManagerPhoneNumber", "teamMemberPhoneNumbers"]
)
def make_manager(call: ServedCall) -> Response:
    manager = _manager(call)
    for phone in call.body.get("teamMemberPhoneNumbers", []):
        member = with_phone(call.store["team_members"], phone)
        if member is not None:
            member["reportingManager"] = [manager]
    return succeed(call, {"success": True})


@QUIRKS.on("team_members_set_role", reads=["memberPhoneNumber", "orgRole", "wabaRoles"])
def set_role(call: ServedCall) -> Response:
    member = member_of(call, "memberPhoneNumber")
    body: dict[str, Any] = {"success": True, "memberPhoneNumber": member["phone"]}
    if "orgRole" in call.body:
        role, name = _role(call, call.body["orgRole"])
        member |= {"orgRoleId": role, "orgRoleName": name}
        body |= {"orgRoleId": role, "orgRoleName": name}
    if "wabaRoles" in call.body:
        added = [_add_waba_role(call, member, each) for each in call.body["wabaRoles"]]
        body["wabaRoles"] = {"added": added, "errored": []}
    return succeed(call, body)


@QUIRKS.on("team_members_set_status", reads=["status", "phone"])
def set_status(call: ServedCall) -> Response:
    before = _set_status(call, member_of(call, "phone"), call.body["status"])
    return succeed(call, {"success": True, "previousStatus": before})


def _set_status(call: ServedCall, member: Record, status: str) -> str:
    """Set the status of a member; return the one before."""
    before: str = member["status"]
    member["status"] = status
    events.report_status(call.account, member, before)
    return before


def _manager(call: ServedCall) -> Record:
    manager = member_of(call, "reportingManagerPhoneNumber")
    return {name: manager[name] for name in _IN_SHORT}


def _role(call: ServedCall, given: Mapping[str, str]) -> tuple[str, str]:
    """Return id and name of the role that a request names by either."""
    for role in call.store["roles"]:
        known = {"roleId": role["id"], "roleName": role["name"]}
        if given.items() & known.items():
            return role["id"], role["name"]
    raise call.refused(refusal_status(call), [RequestViolation((), "unknown", "role not found")])


def _add_waba_role(call: ServedCall, member: Record, given: Mapping[str, str]) -> dict[str, Any]:
    number = given["wabaNumber"]
    named = {name: given[name] for name in ("roleId", "roleName") if name in given}
    role, name = _role(call, named)
    others = [each for each in member["wabaRoles"] if each["wabaNumber"] != number]
    member["wabaRoles"] = [*others, {"wabaName": "", "wabaNumber": number, "roleName": name}]
    return {"wabaNumber": number, "wabaName": None, "roleId": role, "roleName": name}


def _waba_role(call: ServedCall, access: Mapping[str, str]) -> Record:
    number, role = access.get("wabaNumber", ""), access.get("wabaRoleId", "")
    return {"wabaName": "", "wabaNumber": number, "roleName": _name_of(call, role)}


def _name_of(call: ServedCall, role: str) -> str:
    known = call.store["roles"].get(role)
    return role if known is None else known["name"]
