"""What every DoubleTick operation shares: the seeded records, and the forms of errors.

Error bodies follow the contract of the profile: one message or a list, with or without a reason
phrase.
"""

import re
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import Any, Final

from ...engine.call import ServedCall
from ...engine.message import Response, respond
from ...engine.quirks import Quirks
from ...engine.requests import RequestViolation
from ...engine.store import Record

WABA: Final = "919999999999"
PHONE: Final = "919812345678"
CUSTOMER_ID: Final = "customer_1"
MESSAGE_ID: Final = "8b4abc26-2ea9-4f7d-a49a-90015e8dd7b8"
CHANNEL_ID: Final = "intg_1"
GROUP_ID: Final = "grp_1"
_MANAGER: Final = "919800000001"
_ROLES: Final = (
    ("role_1", "Owner", "ORG"),
    ("role_2", "Agent", "ORG"),
    ("role_3", "Admin", "WHATSAPP"),
)
_NO_DIGIT: Final = re.compile(r"[^0-9]")
_FIELDS: Final = {"city": "Pune", "plan": "gold"}

QUIRKS: Final = Quirks(
    "doubletick",
    sends_webhooks=True,
    rejects_blank=True,
    defaults={
        "customers": {
            "name": "",
            "phone": PHONE,
            "assignedToUser": "",
            "assignedUserNumber": "",
            "customFields": [],
            "tags": [],
            "waba": WABA,
        },
        "messages": {
            "message": {"text": "", "messageType": "text"},
            "senderId": CUSTOMER_ID,
            "integrationWabaNumber": WABA,
            "phone": PHONE,
        },
        "chats": {"phoneNumber": PHONE, "wabaNumber": WABA},
        "groups": {"groupChatName": "", "dateCreated": 0.0, "members": []},
        "webhooks": {"name": "", "url": "https://shop.example/hook", "integrationCount": 0},
        "wa_groups": {
            "subject": "",
            "description": "",
            "inviteLink": None,
            "status": "ACTIVE",
            "tags": [],
            "fields": [],
        },
        "participants": {
            "waGroup": GROUP_ID,
            "name": None,
            "dateJoined": None,
            "dateRemoved": None,
            "dateLeft": None,
        },
    },
    seeds={
        "customers": [
            {
                "id": CUSTOMER_ID,
                "name": "Asha Rao",
                "assignedToUser": "Meera Nair",
                "phone": PHONE,
                "assignedUserNumber": _MANAGER,
                "customFields": [
                    {"id": f"custom_field_{number}", "name": name, "value": value, "type": "text"}
                    for number, (name, value) in enumerate(_FIELDS.items(), start=1)
                ],
                "tags": ["lead", "vip"],
                "waba": WABA,
            }
        ],
        "messages": [
            {
                "id": MESSAGE_ID,
                "message": {"text": "Hello, is the blue one in stock?", "messageType": "text"},
                "senderId": CUSTOMER_ID,
                "integrationId": "integration_1",
                "integrationWabaNumber": WABA,
                "phone": PHONE,
            }
        ],
        "chats": [
            {
                "id": "chat_1",
                "chatType": "INDIVIDUAL",
                "phoneNumber": PHONE,
                "imageUrl": None,
                "unreadCount": 1,
                "isDone": False,
                "optIn": True,
                "isSlaActive": False,
                "isReminderTriggered": False,
                "chatUpdatedTime": 1737612046.032,
                "lastMessageTime": 1737612046.032,
                "wabaNumber": WABA,
                "wabaPhoneName": "Support",
                "wabaDisplayName": "Support",
                "customFields": [],
                "eligibleMessageTypes": ["ANY"],
                "providerType": None,
            }
        ],
        "groups": [
            {
                "id": "group_1",
                "groupChatId": "chat_1",
                "groupChatName": "Newsletter",
                "members": [PHONE],
                "dateCreated": 1737568528.728,
            }
        ],
        "team_members": [
            {
                "id": "user_1",
                "name": "Meera Nair",
                "phone": _MANAGER,
                "email": "meera@example.com",
                "joinDate": 1735689600.0,
                "reportingManager": [],
                "orgRoleName": "Owner",
                "orgRoleId": "role_1",
                "isOrganizationOwner": True,
                "wabaRoles": [{"wabaName": "Support", "wabaNumber": WABA, "roleName": "Admin"}],
                "status": "ONLINE",
            },
            {
                "id": "user_2",
                "name": "Ravi Kumar",
                "phone": "919800000002",
                "email": "ravi@example.com",
                "joinDate": 1736553600.0,
                "reportingManager": [],
                "orgRoleName": "Agent",
                "orgRoleId": "role_2",
                "isOrganizationOwner": False,
                "wabaRoles": [],
                "status": "OFFLINE",
            },
        ],
        "roles": [
            {
                "id": role,
                "name": name,
                "title": name,
                "description": f"{name} of the organization",
                "type": kind,
                "permissions": [],
                "isCustomRole": False,
                "dateCreated": 1735689600.0,
                "dateUpdated": 1735689600.0,
            }
            for role, name, kind in _ROLES
        ],
        "templates": [
            {
                "id": 1001,
                "name": "order_update",
                "language": "en",
                "category": "UTILITY",
                "status": "APPROVED",
                "rejectedReason": "",
                "createdBy": "Meera Nair",
                "wabaPhoneNumber": WABA,
                "components": [
                    {"type": "BODY", "text": "Hi {{name}}, ...", "variables": [{"name": "name"}]}
                ],
            }
        ],
        "notes": [
            {
                "id": "note_1",
                "note": "Prefers blue",
                "phone": PHONE,
                "createdBy": "Meera Nair",
                "updatedBy": "Meera Nair",
                "dateCreated": 1737568528.728,
                "dateUpdated": 1737568528.728,
            }
        ],
        "quick_replies": [
            {
                "id": "welcome",
                "shortcut": "/welcome",
                "accessTo": "everyone",
                "rawMessage": {"messageType": "text", "text": "Hello"},
            }
        ],
        "wa_groups": [
            {
                "id": GROUP_ID,
                "subject": "Launch",
                "description": "The launch of the blue chair",
                "inviteLink": "https://chat.whatsapp.com/Launch1",
                "status": "ACTIVE",
                "groupCreatedAt": 1737568528.728,
                "tags": ["vip"],
                "fields": ["city"],
            }
        ],
        "participants": [
            {
                "id": "participant_1",
                "waGroup": GROUP_ID,
                "name": "Asha Rao",
                "phoneNumber": PHONE,
                "dateJoined": 1737568528.728,
                "dateRemoved": None,
                "dateLeft": None,
            }
        ],
        "calls": [
            {
                "id": f"call_{number}",
                "phone": PHONE,
                "direction": "INCOMING",
                "status": status,
                "startedAt": None if status == "INITIATED" else 1737568528.728,
                "endedAt": None,
                "deviceId": "",
            }
            for number, status in enumerate(("INITIATED", "IN_PROGRESS"), start=1)
        ],
        "webhooks": [
            {
                "id": "webhook_1",
                "webhookId": "webhook_1",
                "url": "https://hooks.example/doubletick",
                "eventTypes": ["MESSAGE_RECEIVED"],
                "wabaNumbers": [WABA],
                "integrationCount": 1,
                "createdBy": "Meera Nair",
                "name": "Inbox",
            }
        ],
        "channels": [
            {
                "id": CHANNEL_ID,
                "channelId": CHANNEL_ID,
                "wabaNumber": WABA,
                "displayName": "Support",
                "status": "CONNECTED",
                "useMetaName": False,
                "profile": None,
            }
        ],
        "wallet_balances": [{"balance": 10.34577189385891, "currencyCode": "INR"}],
    },
)


_UNDESCRIBED: Final = QUIRKS.choice(
    "body of an error that no page shows",
    "That of the other operations, because it says what is wrong.",
)


@QUIRKS.errors
def error_body(
    call: ServedCall | None, status: int, problems: list[RequestViolation]
) -> tuple[Any, Iterable[str]]:
    """Return an error body as this operation documents it for this status."""
    phrase = HTTPStatus(status).phrase
    texts = [_text(problem) for problem in problems] or [phrase.capitalize()]
    fields: dict[str, Any] = {}
    printed: dict[str, Any] = {}
    marks: tuple[str, ...] = ()
    if call is not None:
        contract = call.account.contract
        fields = contract.body_properties(call.operation, status)
        marks = () if fields else (_UNDESCRIBED,)
        printed = contract.example(call.operation, status) or {}
    takes_list = fields.get("message", {}).get("type") == "array"
    body = {
        "message": texts if takes_list else "; ".join(texts),
        "error": printed.get("error", phrase),
        # Two statuses of an upload have 400 in the body.
        "statusCode": printed.get("statusCode", status),
    }
    if "reason" in fields:  # Licenses for calls have envelopes of their own.
        body |= {"status": status, "reason": phrase.upper().replace(" ", "_"), "extraData": {}}
    return {name: value for name, value in body.items() if name in (fields or body)}, marks


def succeed(call: ServedCall, body: Mapping[str, Any]) -> Response:
    """Return the documented success with a body that is no record, or without one."""
    success = call.account.contract.success(call.operation)
    if not success.content:
        return Response(success.status, b"", tuple(call.marks))
    return respond(success.status, body, *call.marks)


def digits(phone: str) -> str:
    """Return the digits of a phone number, which are what identifies it."""
    return _NO_DIGIT.sub("", phone)


def with_phone(records: Iterable[Record], phone: str, field: str = "phone") -> Record | None:
    """Return the record with a phone number; its digits are compared, with or without a plus."""
    wanted = digits(phone)
    return next((each for each in records if digits(each[field]) == wanted), None)


def is_own_number(phone: str) -> bool:
    """Whether a phone number is the WABA number of the account."""
    return digits(phone) == WABA


def customer_of(call: ServedCall, place: str, waba: str | None = None) -> Record:
    """Return the customer with the phone number in a field or parameter of the request.

    Args:
        call: The request.
        place: The field or parameter.
        waba: That with the WABA number, which must be the customer's.

    Raises:
        RequestRefused: There is no such customer.
    """
    given = call.query if place in call.query else call.body
    if place not in given:
        raise call.invalid((place,), "required", "required")
    customer = with_phone(call.store["customers"], given[place])
    if customer is None:
        raise call.missing("customers", (place,))
    if waba is not None and digits(given.get(waba, WABA)) != customer["waba"]:
        raise call.missing("channels", (waba,))
    return customer


def member_of(call: ServedCall, place: str) -> Record:
    """Return the team member with the phone number in a field of the request.

    Raises:
        RequestRefused: There is no such member.
    """
    member = with_phone(call.store["team_members"], call.body[place])
    if member is None:
        problem = RequestViolation((place,), "unknown", "team member")
        raise call.refused(refusal_status(call), [problem])
    return member


def refusal_status(call: ServedCall) -> int:
    """Return the status of a request that cannot be done: 422 if it is documented, else 400."""
    return 422 if call.account.contract.declares(call.operation, 422) else 400


def agent_of(member: Record) -> Record:
    """Return a team member as an assignment prints one; no page shows a null there."""
    return {name: member[name] for name in ("name", "email", "phone") if member[name] is not None}


def assign(customer: Record, member: Record | None) -> None:
    """Assign a customer and the chat to a team member, or to none."""
    name, phone = (member["name"], member["phone"]) if member is not None else ("", "")
    customer |= {"assignedToUser": name, "assignedUserNumber": phone}


def _text(problem: RequestViolation) -> str:
    where = ".".join(str(step) for step in problem.place) or "body"
    match problem.rule:
        case "blank":
            return f"{where} should not be empty"
        case "format":
            return f"{where} must be {problem.message}"
        case "json":
            return f"{where} must be JSON"
        case "repeated":
            return f"{where} must be a string"
        case "required":
            return f"{where} is required"
        case "type":
            return f"{where} must be of type {problem.message}"
        case "unexpected":
            return f"property {where} should not exist"
        case "unknown" if problem.place:
            return f"{problem.message} not found"
        case "unknown":
            return problem.message
        case _:
            return f"{where}: {problem.message}" if problem.place else problem.message
