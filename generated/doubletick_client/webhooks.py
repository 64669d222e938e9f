# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from typing import TYPE_CHECKING

from deskspec_runtime.webhooks import UnknownEvent, Webhooks

if TYPE_CHECKING:
    from typing import TypeAlias

    from .models import (
        AdMessageReceived,
        AgentStatusChanged,
        CallEvent,
        CallMissed,
        CallPermissionReplyReceived,
        ChatAssigned,
        ChatUnassigned,
        ConversationClosed,
        ConversationCostDeducted,
        ConversationOpened,
        CustomFieldUpdated,
        MessageReceived,
        MessageStatusUpdated,
        NewLead,
        NoteCreated,
        NoteDeleted,
        NoteUpdated,
        SlaEscalated,
        TagAdded,
        TagRemoved,
        TemplateUpdated,
        VerifiedWidgetLeadReceived,
        WaGroupCreated,
        WaGroupMessageReceived,
        WaGroupParticipantJoined,
        WaGroupParticipantLeft,
        WaGroupParticipantRemoved,
        WidgetLeadReceived,
    )

    Event: TypeAlias = (
        AdMessageReceived
        | AgentStatusChanged
        | CallEvent
        | CallMissed
        | CallPermissionReplyReceived
        | ChatAssigned
        | ChatUnassigned
        | ConversationClosed
        | ConversationCostDeducted
        | ConversationOpened
        | CustomFieldUpdated
        | MessageReceived
        | MessageStatusUpdated
        | NewLead
        | NoteCreated
        | NoteDeleted
        | NoteUpdated
        | SlaEscalated
        | TagAdded
        | TagRemoved
        | TemplateUpdated
        | VerifiedWidgetLeadReceived
        | WaGroupCreated
        | WaGroupMessageReceived
        | WaGroupParticipantJoined
        | WaGroupParticipantLeft
        | WaGroupParticipantRemoved
        | WidgetLeadReceived
        | UnknownEvent
    )

WEBHOOKS = Webhooks(
    vendor="doubletick",
    models="doubletick_client.models",
    signature="authorization",
    header="Authorization",
    event=("event", "eventType"),
    events={
        "note-created": "NoteCreated",
        "note-updated": "NoteUpdated",
        "note-deleted": "NoteDeleted",
        "TEMPLATE_STATUS_UPDATE": "TemplateUpdated",
        "ASSIGNED_AGENT_STATUS_CHANGED": "AgentStatusChanged",
        "GROUP_CREATED": "WaGroupCreated",
        "GROUP_PARTICIPANT_JOINED": "WaGroupParticipantJoined",
        "GROUP_PARTICIPANT_LEFT": "WaGroupParticipantLeft",
        "GROUP_PARTICIPANT_REMOVED": "WaGroupParticipantRemoved",
        "ON_SLA_ESCALATED_PUBLIC": "SlaEscalated",
        "CALL_INCOMING_INITIATED": "CallEvent",
        "CALL_OUTGOING_INITIATED": "CallEvent",
        "CALL_ACCEPTED": "CallEvent",
        "CALL_ENDED": "CallEvent",
        "CALL_REJECTED": "CallEvent",
        "CALL_NOT_PICKED": "CallEvent",
        "CALL_MISSED": "CallMissed",
    },
    keys={
        "WaGroupMessageReceived": {"type": "wa_group", "message": None},
        "AdMessageReceived": {"message": None, "referralObject": None},
        "MessageReceived": {"message": None, "receivedAt": None},
        "MessageStatusUpdated": {"status": None, "statusTimestamp": None},
        "ChatAssigned": {"chatId": None, "assignedUserId": None},
        "ChatUnassigned": {"chatId": None, "dtCustomerId": None},
        "ConversationOpened": {"conversationOpened": True},
        "ConversationClosed": {"closeConversation": True},
        "TagAdded": {"tagAdded": True},
        "TagRemoved": {"tagRemoved": True},
        "CustomFieldUpdated": {"customFieldId": None, "customFieldEventType": None},
        "NewLead": {"newLead": True},
        "VerifiedWidgetLeadReceived": {"data": None, "verified": True},
        "WidgetLeadReceived": {"data": None},
        "ConversationCostDeducted": {"conversationId": None, "cost": None},
        "CallPermissionReplyReceived": {"response": None, "responseSource": None},
    },
    unknown=None,
    has_forms=True,
)
