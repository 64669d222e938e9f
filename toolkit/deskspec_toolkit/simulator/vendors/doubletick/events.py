"""The events that webhooks send. When one fires is our interpretation of its name."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from ...engine.account import Account
from ...engine.store import Record
from .quirks import CHANNEL_ID, CUSTOMER_ID, MESSAGE_ID, PHONE, QUIRKS, WABA

_OPENED_AGAIN: Final = 120
"""Seconds in which a conversation is reported as opened at most once."""
_NOTES: Final = {"created": "CREATED", "updated": "UPDATED", "deleted": "DELETED"}
_CUSTOMER: Final = "Asha Rao"
_AGENT: Final = "Meera Nair"
_FIELDS: Final[Mapping[str, Any]] = {
    "assignedUserEmail": "meera@example.com",
    "assignedUserId": "user_1",
    "assignedUserName": _AGENT,
    "assignedUserPhone": "919800000001",
    "callId": "call_1",
    "chatId": "chat_1",
    "chatMessageId": MESSAGE_ID,
    "contact": {"name": _CUSTOMER},
    "conversationId": "conversation_1",
    "countryCode": "91",
    "createdByAgent": _AGENT,
    "createdByAgentNumber": "919800000001",
    "customFieldId": "custom_field_1",
    "customerId": CUSTOMER_ID,
    "customerName": _CUSTOMER,
    "customerNumber": PHONE,
    "customerPhone": f"+{PHONE}",
    "deletedByAgent": _AGENT,
    "deletedByAgentNumber": "919800000001",
    "dtCustomerId": CUSTOMER_ID,
    "dtMessageId": MESSAGE_ID,
    "from": PHONE,
    "groupId": "grp_1",
    "groupName": "Launch",
    "integrationId": CHANNEL_ID,
    "messageId": f"wamid.{MESSAGE_ID}",
    "name": _CUSTOMER,
    "nameOnWhatsapp": _CUSTOMER,
    "note": "Prefers blue",
    "noteId": "note_1",
    "orgId": "org_1",
    "tagId": "tag_vip",
    "tagName": "vip",
    "templateLanguage": "en",
    "templateName": "order_update",
    "to": WABA,
    "updatedByAgent": _AGENT,
    "updatedByAgentNumber": "919800000001",
    "wabaNumber": f"+{WABA}",
    "wabaPhoneNumber": WABA,
    "whatsappNumber": PHONE,
}
"""Field -> what it has in an event that a user of the simulator asks for."""
_CALL: Final = {"wabaNumber": WABA}
_FROM_CUSTOMER: Final = {"from": f"+{PHONE}", "to": f"+{WABA}"}
_OF_EVENTS: Final[Mapping[str, Mapping[str, Any]]] = {
    "ADD_TAG": _FROM_CUSTOMER,
    "CALL_ACCEPTED": {**_CALL, "callStatus": "IN_PROGRESS", "pickedBy": _AGENT},
    "CALL_ENDED": {**_CALL, "callStatus": "END", "pickedBy": _AGENT, "endedBy": _AGENT},
    "CALL_INCOMING_INITIATED": _CALL,
    "CALL_MISSED": {**_CALL, "callStatus": "MISSED"},
    "CALL_NOT_PICKED": {**_CALL, "callDirection": "OUTGOING", "callStatus": "MISSED"},
    "CALL_OUTGOING_INITIATED": {**_CALL, "callDirection": "OUTGOING"},
    "CALL_PERMISSION_REPLY_RECEIVED": _FROM_CUSTOMER,
    "CALL_REJECTED": {**_CALL, "callStatus": "REJECT", "rejectedBy": _AGENT},
    "CLOSE_CONVERSATION": _FROM_CUSTOMER,
    "CONVERSATION_COST_DEDUCTED": {"cost": 0.35},
    "CONVERSATION_OPENED": _FROM_CUSTOMER,
    "MESSAGE_STATUS_UPDATE": {"messageId": MESSAGE_ID, "to": PHONE},
    "NEW_LEAD": _FROM_CUSTOMER,
    "REMOVE_TAG": _FROM_CUSTOMER,
    "VERIFIED_WIDGET_LEAD_RECEIVED": {"data": [{"field": "name", "value": _CUSTOMER}]},
    "WA_GROUP_MESSAGE_RECEIVED": {"to": "12036312345678901234"},
    "WIDGET_LEAD_RECEIVED": {"data": [{"field": "name", "value": _CUSTOMER}]},
}
QUIRKS.event_fields.update({"": _FIELDS, **_OF_EVENTS})


def report_tags(account: Account, customer: Record, before: list[str]) -> None:
    """Report each tag that a customer got or lost; one event per tag."""
    for tag in customer["tags"]:
        if tag not in before:
            account.emit("ADD_TAG", {**_tag(customer, tag), "tagAdded": True})
    for tag in before:
        if tag not in customer["tags"]:
            account.emit("REMOVE_TAG", {**_tag(customer, tag), "tagRemoved": True})


def report_field(account: Account, customer: Record, field: Record, change: str) -> None:
    """Report a change of a custom field: it was set, updated or removed."""
    account.emit(
        "UPDATE_CUSTOMER_CUSTOM_FIELD",
        {
            "customerId": customer["id"],
            "dtCustomerId": customer["id"],
            "customerPhone": customer["phone"],
            "customFieldId": field["id"],
            "customFieldUniqueName": field["name"],
            "value": None if change == "REMOVED" else field["value"],
            "customFieldType": field["type"],
            "customFieldEventType": f"ATTRIBUTE_{change}",
            "name": customer["name"],
            "nameOnWhatsapp": customer["name"],
            "customerHandle": None,
            "wabaNumber": customer["waba"],
            "changedAt": instant(account.now()),
        },
    )


def report_assignment(account: Account, customer: Record, member: Record | None) -> None:
    """Report the team member that a chat was assigned to, or that it has none any more."""
    chat = {
        "chatId": f"chat_{customer['id']}",
        "dtCustomerId": customer["id"],
        "customerPhone": f"+{customer['phone']}",
    }
    if member is None:
        account.emit("CHAT_UNASSIGNED", {**chat, "wabaNumber": f"+{customer['waba']}"})
        return
    account.emit(
        "CHAT_ASSIGNED_TO_AGENT",
        {
            **chat,
            "assignedUserId": member["id"],
            "assignedUserName": member["name"],
            "assignedUserPhone": member["phone"],
            "assignedUserEmail": member["email"] or "",
            "message": {"text": ""},
        },
    )


def report_status(account: Account, member: Record, before: str) -> None:
    """Report that a team member went online or offline; one event per WABA number."""
    phone = member["phone"]
    for role in member["wabaRoles"] if member["status"] != before else ():
        customers = [
            each["phone"]
            for each in account.store["customers"]
            if each["assignedUserNumber"] == phone and each["waba"] == role["wabaNumber"]
        ]
        account.emit(
            "ASSIGNED_AGENT_STATUS_CHANGED",
            {
                "event": "ASSIGNED_AGENT_STATUS_CHANGED",
                "status": member["status"],
                "previousStatus": before,
                "wabaNumber": f"+{role['wabaNumber']}",
                "customerPhones": [f"+{each}" for each in customers],
                "assignedUserName": member["name"],
                "assignedUserPhone": phone,
            },
        )


def report_group(account: Account, group: Record) -> None:
    """Report that a WhatsApp group was created."""
    account.emit(
        "GROUP_CREATED",
        {
            "event": "GROUP_CREATED",
            **_group(group),
            "inviteLink": group["inviteLink"],
            "groupCreatedAt": instant(group["groupCreatedAt"]),
        },
    )


def report_removal(account: Account, group: Record, participant: Record) -> None:
    """Report that a participant was removed from a WhatsApp group."""
    account.emit(
        "GROUP_PARTICIPANT_REMOVED",
        {
            "event": "GROUP_PARTICIPANT_REMOVED",
            **_group(group),
            "customerPhone": f"+{participant['phoneNumber'].lstrip('+')}",
            "participantRemovedAt": instant(participant["dateRemoved"]),
        },
    )


def report_call(account: Account, call: Record, event: str) -> None:
    """Report what happened to a call."""
    customer = account.store["customers"].find("phone", call["phone"]) or {}
    started, ended = call["startedAt"], call["endedAt"]
    account.emit(
        event,
        {
            "event": event,
            "callId": call["id"],
            "chatMessageId": "",
            "chatId": "",
            "wabaNumber": WABA,
            "customerNumber": call["phone"],
            "customerName": customer.get("name", ""),
            "customerId": customer.get("id", ""),
            "callDirection": call["direction"],
            "callStatus": call["status"],
            "failedReason": "",
            "durationInSeconds": round(ended - started) if started and ended else 0,
            "callStartedAt": instant(started) if started else "",
            "callEndedAt": instant(ended) if ended else "",
            "pickedBy": "",
            "rejectedBy": "",
            "endedBy": "",
            "recordingUrl": "",
            "deviceId": call["deviceId"],
        },
    )


def report_note(account: Account, note: Record, change: str) -> None:
    """Report that a note on a customer was created, updated or deleted."""
    customer = account.store["customers"].find("phone", note.get("phone"))
    if customer is None:
        return  # no page has an event of the notes of groups
    account.emit(
        f"CUSTOMER_NOTE_{_NOTES[change]}",
        {
            "event": f"note-{change}",
            "noteId": note["id"],
            "wabaNumber": f"+{customer['waba']}",
            "customerPhone": f"+{customer['phone']}",
            "customerName": customer["name"],
            "note": note["note"],
            "dtCustomerId": customer["id"],
            f"{change}ByAgent": note["updatedBy"],
            f"{change}ByAgentNumber": "919800000001",
            f"{change}At": instant(account.now()),
        },
    )


def report_template(account: Account, template: Record, before: str | None) -> None:
    """Report the status of a template that was created or changed."""
    account.emit(
        "TEMPLATE_UPDATE",
        {
            "event": "TEMPLATE_STATUS_UPDATE",
            "wabaPhoneNumber": template["wabaPhoneNumber"],
            "templateName": template["name"],
            "templateLanguage": template["language"],
            "newStatus": template["status"],
            "oldStatus": before,
        },
    )


def report_progress(account: Account, message: Record, status: str, at: float) -> None:
    """Report that a message to a customer was sent, delivered or read, or failed."""
    customer = account.store["customers"].find("phone", message["phone"])
    known = {"customerName": customer["name"], "dtCustomerId": customer["id"]} if customer else {}
    sent = {"message": message["message"], **known} if status == "SENT" else {}
    failed = {"message": message["message"], "failMessage": message.get("failedReason", "")}
    account.emit(
        "MESSAGE_STATUS_UPDATE",
        {
            "messageId": message["id"],
            "to": message["phone"],
            "status": status,
            "statusTimestamp": instant(at),
            "wabaNumber": f"+{message['integrationWabaNumber'].removeprefix('+')}",
            **(failed if status == "FAILED" else sent),
        },
    )


def report_received(account: Account, customer: Record, message: Record, *, is_new: bool) -> None:
    """Report a message of a customer, and what begins with it.

    Args:
        account: The account.
        customer: The customer.
        message: The message.
        is_new: Whether the customer has never written before.
    """
    received = {
        "to": message["integrationWabaNumber"],
        "from": message["phone"],
        "messageId": f"wamid.{message['id']}",
        "dtMessageId": message["id"],
        "receivedAt": instant(message["messageTime"]),
        "contact": {"name": customer["name"]},
        "callbackData": None,
        "dtPairedTemplateId": None,
        "dtPairedTemplateName": None,
        "dtPairedTemplateLanguage": None,
        "dtPairedMessageMetadata": None,
        "integrationType": "WHATSAPP",
        "message": {"type": "TEXT", "text": message["message"].get("text", ""), "context": {}},
        "dtLastMessageId": None,
        "lastMessageOrigin": None,
        "isAgentOffline": False,
        "customerId": customer["id"],
        "dtCustomerId": customer["id"],
    }
    account.emit("MESSAGE_RECEIVED", received)
    phone, waba = f"+{customer['phone']}", f"+{customer['waba']}"
    who = {"customerName": customer["name"], "customerPhone": phone, "from": phone, "to": waba}
    is_from_ad = message.get("isFromAd") is True
    if is_from_ad:
        referral = dict.fromkeys(("source_url", "source_id", "headline", "body"), "")
        ad = {**referral, "source_type": "ad", "ctwa_clid": f"click_{message['id']}"}
        account.emit("CALL_TO_WHATSAPP_MESSAGE_RECEIVED", {**received, "referralObject": ad})
    if is_new:
        identified = {"customerId": customer["id"], "dtCustomerId": customer["id"]}
        lead = {**who, **identified, "dtMessageId": message["id"], "wabaNumber": waba}
        account.emit("NEW_LEAD", {**lead, "isCTWA": is_from_ad, "newLead": True})
    opened = customer.get("openedAt")
    if opened is None or message["messageTime"] - opened >= _OPENED_AGAIN:
        customer["openedAt"] = message["messageTime"]
        conversation = {**who, "dtCustomerId": customer["id"]}
        account.emit("CONVERSATION_OPENED", {**conversation, "conversationOpened": True})


def instant(epoch: float) -> str:
    """Return an instant as events and statuses print it."""
    moment = datetime.fromtimestamp(epoch, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _tag(customer: Record, tag: str) -> dict[str, Any]:
    return {
        "tagId": f"tag_{tag}",
        "tagName": tag,
        "from": f"+{customer['phone']}",
        "dtCustomerId": customer["id"],
    }


def _group(group: Record) -> dict[str, Any]:
    return {
        "orgId": "org_1",
        "integrationId": CHANNEL_ID,
        "groupId": group["id"],
        "groupName": group["subject"],
    }
