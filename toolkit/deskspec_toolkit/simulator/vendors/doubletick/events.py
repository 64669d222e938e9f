"""The events that webhooks send. When one fires is our interpretation of its name."""

from datetime import UTC, datetime
from typing import Any

from ...engine.account import Account
from ...engine.store import Record
from .quirks import CHANNEL_ID, QUIRKS, WABA


def report_tags(account: Account, customer: Record, before: list[str]) -> None:
    """Report each tag that a customer got or lost; one event per tag."""
    for tag in customer["tags"]:
        if tag not in before:
            account.emit({**_tag(customer, tag), "tagAdded": True})
    for tag in before:
        if tag not in customer["tags"]:
            account.emit({**_tag(customer, tag), "tagRemoved": True})


def report_field(account: Account, customer: Record, field: Record, change: str) -> None:
    """Report a change of a custom field: it was set, updated or removed."""
    account.emit(
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
        }
    )


def report_assignment(account: Account, customer: Record, member: Record | None) -> None:
    """Report the team member that a chat was assigned to, or that it has none any more."""
    chat = {
        "chatId": f"chat_{customer['id']}",
        "dtCustomerId": customer["id"],
        "customerPhone": f"+{customer['phone']}",
    }
    if member is None:
        account.emit({**chat, "wabaNumber": f"+{customer['waba']}"})
        return
    account.emit(
        {
            **chat,
            "assignedUserId": member["id"],
            "assignedUserName": member["name"],
            "assignedUserPhone": member["phone"],
            "assignedUserEmail": member["email"] or "",
            "message": {"text": ""},
        }
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
            {
                "event": "ASSIGNED_AGENT_STATUS_CHANGED",
                "status": member["status"],
                "previousStatus": before,
                "wabaNumber": f"+{role['wabaNumber']}",
                "customerPhones": [f"+{each}" for each in customers],
                "assignedUserName": member["name"],
                "assignedUserPhone": phone,
            }
        )


def report_group(account: Account, group: Record) -> None:
    """Report that a WhatsApp group was created."""
    account.emit(
        {
            "event": "GROUP_CREATED",
            **_group(group),
            "inviteLink": group["inviteLink"],
            "groupCreatedAt": instant(group["groupCreatedAt"]),
        }
    )


def report_removal(account: Account, group: Record, participant: Record) -> None:
    """Report that a participant was removed from a WhatsApp group."""
    account.emit(
        {
            "event": "GROUP_PARTICIPANT_REMOVED",
            **_group(group),
            "customerPhone": f"+{participant['phoneNumber'].lstrip('+')}",
            "participantRemovedAt": instant(participant["dateRemoved"]),
        }
    )


def report_call(account: Account, call: Record, event: str) -> None:
    """Report what happened to a call."""
    customer = account.store["customers"].find("phone", call["phone"]) or {}
    started, ended = call["startedAt"], call["endedAt"]
    account.emit(
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
        }
    )


@QUIRKS.reports("messages")
def report_message(account: Account, message: Record) -> None:
    """Report a message that a customer wrote."""
    customer = account.store["customers"].find("phone", message["phone"])
    if message["messageOriginType"] != "CUSTOMER" or customer is None:
        return
    account.emit(
        {
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
            "message": {"type": "TEXT", "text": message["message"]["text"], "context": {}},
            "dtLastMessageId": None,
            "lastMessageOrigin": None,
            "isAgentOffline": False,
            "customerId": customer["id"],
            "dtCustomerId": customer["id"],
        }
    )


def _group(group: Record) -> dict[str, Any]:
    return {
        "orgId": "org_1",
        "integrationId": CHANNEL_ID,
        "groupId": group["id"],
        "groupName": group["subject"],
    }


def _tag(customer: Record, tag: str) -> dict[str, Any]:
    return {
        "tagId": f"tag_{tag}",
        "tagName": tag,
        "from": f"+{customer['phone']}",
        "dtCustomerId": customer["id"],
    }


def instant(epoch: float) -> str:
    """Return an instant as responses and events have it."""
    moment = datetime.fromtimestamp(epoch, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
