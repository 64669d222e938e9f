# Generated from specs/doubletick by `deskspec generate`. Do not edit.
"""The models. Each is loaded at its first use."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .accepted import Accepted
    from .accepted_call import AcceptedCall
    from .ad_media import AdMedia
    from .ad_message_received import AdMessageReceived
    from .ad_referral import AdReferral
    from .ad_source_type import AdSourceType
    from .added_waba_role import AddedWabaRole
    from .addition_result import AdditionResult
    from .agent_status import AgentStatus
    from .agent_status_changed import AgentStatusChanged
    from .assigned_agent import AssignedAgent
    from .assignment_message import AssignmentMessage
    from .billing_details import BillingDetails
    from .broadcast_result import BroadcastResult
    from .broadcast_status import BroadcastStatus
    from .button_variable import ButtonVariable
    from .buttons_media_type import ButtonsMediaType
    from .call_allowance import CallAllowance
    from .call_channel import CallChannel
    from .call_eligibility import CallEligibility
    from .call_end import CallEnd
    from .call_event import CallEvent
    from .call_event_name import CallEventName
    from .call_missed import CallMissed
    from .call_origin_type import CallOriginType
    from .call_permission_reply_received import CallPermissionReplyReceived
    from .call_permission_response import CallPermissionResponse
    from .call_permissions import CallPermissions
    from .call_request_allowance import CallRequestAllowance
    from .called_customer import CalledCustomer
    from .carousel_body import CarouselBody
    from .carousel_button import CarouselButton
    from .carousel_card import CarouselCard
    from .carousel_card_body import CarouselCardBody
    from .carousel_image import CarouselImage
    from .carousel_link import CarouselLink
    from .carousel_replies import CarouselReplies
    from .carousel_video import CarouselVideo
    from .channel import Channel
    from .channel_profile import ChannelProfile
    from .channel_update import ChannelUpdate
    from .channel_vertical import ChannelVertical
    from .chat import Chat
    from .chat_assigned import ChatAssigned
    from .chat_field import ChatField
    from .chat_filter import ChatFilter
    from .chat_message import ChatMessage
    from .chat_provider import ChatProvider
    from .chat_summary import ChatSummary
    from .chat_type import ChatType
    from .chat_unassigned import ChatUnassigned
    from .chat_window import ChatWindow
    from .collaborator import Collaborator
    from .collaborator_result import CollaboratorResult
    from .conversation_closed import ConversationClosed
    from .conversation_cost_deducted import ConversationCostDeducted
    from .conversation_opened import ConversationOpened
    from .created_call import CreatedCall
    from .created_call_data import CreatedCallData
    from .created_group import CreatedGroup
    from .created_wa_group import CreatedWaGroup
    from .custom_field import CustomField
    from .custom_field_updated import CustomFieldUpdated
    from .customer import Customer
    from .declined_call import DeclinedCall
    from .deletion_result import DeletionResult
    from .edited_template_content import EditedTemplateContent
    from .embed_url import EmbedUrl
    from .event_agent_status import EventAgentStatus
    from .event_call_direction import EventCallDirection
    from .event_call_status import EventCallStatus
    from .event_channel_type import EventChannelType
    from .event_contact import EventContact
    from .event_conversation_type import EventConversationType
    from .event_field_change import EventFieldChange
    from .event_field_type import EventFieldType
    from .event_flow_value import EventFlowValue
    from .event_integration_type import EventIntegrationType
    from .event_message_context import EventMessageContext
    from .event_message_status import EventMessageStatus
    from .event_shared_contact import EventSharedContact
    from .event_shared_email import EventSharedEmail
    from .event_shared_name import EventSharedName
    from .event_shared_phone import EventSharedPhone
    from .event_template_status import EventTemplateStatus
    from .field_addition import FieldAddition
    from .field_error import FieldError
    from .field_removal import FieldRemoval
    from .field_value import FieldValue
    from .group import Group
    from .group_access_level import GroupAccessLevel
    from .group_data import GroupData
    from .group_direction import GroupDirection
    from .group_field_value import GroupFieldValue
    from .group_member import GroupMember
    from .group_order import GroupOrder
    from .group_summary import GroupSummary
    from .importer_address import ImporterAddress
    from .invalid_member import InvalidMember
    from .join_approval_mode import JoinApprovalMode
    from .last_message_origin import LastMessageOrigin
    from .license_granted import LicenseGranted
    from .license_revoked import LicenseRevoked
    from .list_row import ListRow
    from .list_section import ListSection
    from .media_link import MediaLink
    from .members_added import MembersAdded
    from .members_removed import MembersRemoved
    from .message_content import MessageContent
    from .message_metadata import MessageMetadata
    from .message_origin_type import MessageOriginType
    from .message_received import MessageReceived
    from .message_status import MessageStatus
    from .message_status_updated import MessageStatusUpdated
    from .message_template import MessageTemplate
    from .message_template_body import MessageTemplateBody
    from .message_template_button import MessageTemplateButton
    from .message_template_button_type import MessageTemplateButtonType
    from .message_template_card import MessageTemplateCard
    from .message_template_card_header import MessageTemplateCardHeader
    from .message_template_card_header_type import MessageTemplateCardHeaderType
    from .message_template_card_parts import MessageTemplateCardParts
    from .message_template_data import MessageTemplateData
    from .message_template_header import MessageTemplateHeader
    from .message_template_header_type import MessageTemplateHeaderType
    from .message_template_language import MessageTemplateLanguage
    from .named_template import NamedTemplate
    from .named_template_body import NamedTemplateBody
    from .named_template_button import NamedTemplateButton
    from .named_template_card import NamedTemplateCard
    from .named_template_card_parts import NamedTemplateCardParts
    from .named_template_data import NamedTemplateData
    from .named_template_header import NamedTemplateHeader
    from .named_template_header_type import NamedTemplateHeaderType
    from .named_template_message import NamedTemplateMessage
    from .new_lead import NewLead
    from .new_team_member import NewTeamMember
    from .note import Note
    from .note_created import NoteCreated
    from .note_deleted import NoteDeleted
    from .note_entity import NoteEntity
    from .note_updated import NoteUpdated
    from .order_details import OrderDetails
    from .order_image import OrderImage
    from .order_item import OrderItem
    from .order_state import OrderState
    from .order_status import OrderStatus
    from .order_type import OrderType
    from .org_role import OrgRole
    from .participant import Participant
    from .participant_removal import ParticipantRemoval
    from .payment_item import PaymentItem
    from .payment_link import PaymentLink
    from .payment_provider import PaymentProvider
    from .permission import Permission
    from .received_audio import ReceivedAudio
    from .received_button import ReceivedButton
    from .received_contacts import ReceivedContacts
    from .received_document import ReceivedDocument
    from .received_flow import ReceivedFlow
    from .received_image import ReceivedImage
    from .received_location import ReceivedLocation
    from .received_sticker import ReceivedSticker
    from .received_text import ReceivedText
    from .received_video import ReceivedVideo
    from .reconnected_call import ReconnectedCall
    from .registered_event import RegisteredEvent
    from .removal_result import RemovalResult
    from .reply_button import ReplyButton
    from .reply_check import ReplyCheck
    from .reporting_manager import ReportingManager
    from .role import Role
    from .role_change import RoleChange
    from .role_type import RoleType
    from .send_outcome import SendOutcome
    from .send_status import SendStatus
    from .sender_user import SenderUser
    from .sent_message import SentMessage
    from .sla_escalated import SlaEscalated
    from .started_call import StartedCall
    from .started_call_data import StartedCallData
    from .status_change import StatusChange
    from .summarized_member import SummarizedMember
    from .summary_topic import SummaryTopic
    from .tag_added import TagAdded
    from .tag_addition import TagAddition
    from .tag_error import TagError
    from .tag_removal import TagRemoval
    from .tag_removed import TagRemoved
    from .team_member import TeamMember
    from .template import Template
    from .template_body import TemplateBody
    from .template_button_type import TemplateButtonType
    from .template_category import TemplateCategory
    from .template_component import TemplateComponent
    from .template_component_button import TemplateComponentButton
    from .template_component_format import TemplateComponentFormat
    from .template_component_type import TemplateComponentType
    from .template_content import TemplateContent
    from .template_footer import TemplateFooter
    from .template_header import TemplateHeader
    from .template_header_format import TemplateHeaderFormat
    from .template_language import TemplateLanguage
    from .template_message import TemplateMessage
    from .template_phone_button import TemplatePhoneButton
    from .template_reply_button import TemplateReplyButton
    from .template_status import TemplateStatus
    from .template_status_filter import TemplateStatusFilter
    from .template_updated import TemplateUpdated
    from .template_url_button import TemplateUrlButton
    from .template_variable import TemplateVariable
    from .unknown_collaborator import UnknownCollaborator
    from .updated_profile import UpdatedProfile
    from .uploaded_media import UploadedMedia
    from .url_button import UrlButton
    from .verified_widget_lead_received import VerifiedWidgetLeadReceived
    from .wa_group import WaGroup
    from .wa_group_created import WaGroupCreated
    from .wa_group_message_received import WaGroupMessageReceived
    from .wa_group_participant_joined import WaGroupParticipantJoined
    from .wa_group_participant_left import WaGroupParticipantLeft
    from .wa_group_participant_removed import WaGroupParticipantRemoved
    from .waba_access import WabaAccess
    from .waba_role import WabaRole
    from .waba_role_change import WabaRoleChange
    from .waba_role_error import WabaRoleError
    from .waba_role_name import WabaRoleName
    from .wallet_balance import WalletBalance
    from .webhook import Webhook
    from .webhook_authorization import WebhookAuthorization
    from .webhook_authorization_type import WebhookAuthorizationType
    from .webhook_body_format import WebhookBodyFormat
    from .webhook_event_name import WebhookEventName
    from .webhook_method import WebhookMethod
    from .webhook_registration import WebhookRegistration
    from .webhook_sort_direction import WebhookSortDirection
    from .webhook_sort_key import WebhookSortKey
    from .widget_field import WidgetField
    from .widget_lead_received import WidgetLeadReceived

_MODULES = {
    "Accepted": ".accepted",
    "AcceptedCall": ".accepted_call",
    "AdMedia": ".ad_media",
    "AdMessageReceived": ".ad_message_received",
    "AdReferral": ".ad_referral",
    "AdSourceType": ".ad_source_type",
    "AddedWabaRole": ".added_waba_role",
    "AdditionResult": ".addition_result",
    "AgentStatus": ".agent_status",
    "AgentStatusChanged": ".agent_status_changed",
    "AssignedAgent": ".assigned_agent",
    "AssignmentMessage": ".assignment_message",
    "BillingDetails": ".billing_details",
    "BroadcastResult": ".broadcast_result",
    "BroadcastStatus": ".broadcast_status",
    "ButtonVariable": ".button_variable",
    "ButtonsMediaType": ".buttons_media_type",
    "CallAllowance": ".call_allowance",
    "CallChannel": ".call_channel",
    "CallEligibility": ".call_eligibility",
    "CallEnd": ".call_end",
    "CallEvent": ".call_event",
    "CallEventName": ".call_event_name",
    "CallMissed": ".call_missed",
    "CallOriginType": ".call_origin_type",
    "CallPermissionReplyReceived": ".call_permission_reply_received",
    "CallPermissionResponse": ".call_permission_response",
    "CallPermissions": ".call_permissions",
    "CallRequestAllowance": ".call_request_allowance",
    "CalledCustomer": ".called_customer",
    "CarouselBody": ".carousel_body",
    "CarouselButton": ".carousel_button",
    "CarouselCard": ".carousel_card",
    "CarouselCardBody": ".carousel_card_body",
    "CarouselImage": ".carousel_image",
    "CarouselLink": ".carousel_link",
    "CarouselReplies": ".carousel_replies",
    "CarouselVideo": ".carousel_video",
    "Channel": ".channel",
    "ChannelProfile": ".channel_profile",
    "ChannelUpdate": ".channel_update",
    "ChannelVertical": ".channel_vertical",
    "Chat": ".chat",
    "ChatAssigned": ".chat_assigned",
    "ChatField": ".chat_field",
    "ChatFilter": ".chat_filter",
    "ChatMessage": ".chat_message",
    "ChatProvider": ".chat_provider",
    "ChatSummary": ".chat_summary",
    "ChatType": ".chat_type",
    "ChatUnassigned": ".chat_unassigned",
    "ChatWindow": ".chat_window",
    "Collaborator": ".collaborator",
    "CollaboratorResult": ".collaborator_result",
    "ConversationClosed": ".conversation_closed",
    "ConversationCostDeducted": ".conversation_cost_deducted",
    "ConversationOpened": ".conversation_opened",
    "CreatedCall": ".created_call",
    "CreatedCallData": ".created_call_data",
    "CreatedGroup": ".created_group",
    "CreatedWaGroup": ".created_wa_group",
    "CustomField": ".custom_field",
    "CustomFieldUpdated": ".custom_field_updated",
    "Customer": ".customer",
    "DeclinedCall": ".declined_call",
    "DeletionResult": ".deletion_result",
    "EditedTemplateContent": ".edited_template_content",
    "EmbedUrl": ".embed_url",
    "EventAgentStatus": ".event_agent_status",
    "EventCallDirection": ".event_call_direction",
    "EventCallStatus": ".event_call_status",
    "EventChannelType": ".event_channel_type",
    "EventContact": ".event_contact",
    "EventConversationType": ".event_conversation_type",
    "EventFieldChange": ".event_field_change",
    "EventFieldType": ".event_field_type",
    "EventFlowValue": ".event_flow_value",
    "EventIntegrationType": ".event_integration_type",
    "EventMessageContext": ".event_message_context",
    "EventMessageStatus": ".event_message_status",
    "EventSharedContact": ".event_shared_contact",
    "EventSharedEmail": ".event_shared_email",
    "EventSharedName": ".event_shared_name",
    "EventSharedPhone": ".event_shared_phone",
    "EventTemplateStatus": ".event_template_status",
    "FieldAddition": ".field_addition",
    "FieldError": ".field_error",
    "FieldRemoval": ".field_removal",
    "FieldValue": ".field_value",
    "Group": ".group",
    "GroupAccessLevel": ".group_access_level",
    "GroupData": ".group_data",
    "GroupDirection": ".group_direction",
    "GroupFieldValue": ".group_field_value",
    "GroupMember": ".group_member",
    "GroupOrder": ".group_order",
    "GroupSummary": ".group_summary",
    "ImporterAddress": ".importer_address",
    "InvalidMember": ".invalid_member",
    "JoinApprovalMode": ".join_approval_mode",
    "LastMessageOrigin": ".last_message_origin",
    "LicenseGranted": ".license_granted",
    "LicenseRevoked": ".license_revoked",
    "ListRow": ".list_row",
    "ListSection": ".list_section",
    "MediaLink": ".media_link",
    "MembersAdded": ".members_added",
    "MembersRemoved": ".members_removed",
    "MessageContent": ".message_content",
    "MessageMetadata": ".message_metadata",
    "MessageOriginType": ".message_origin_type",
    "MessageReceived": ".message_received",
    "MessageStatus": ".message_status",
    "MessageStatusUpdated": ".message_status_updated",
    "MessageTemplate": ".message_template",
    "MessageTemplateBody": ".message_template_body",
    "MessageTemplateButton": ".message_template_button",
    "MessageTemplateButtonType": ".message_template_button_type",
    "MessageTemplateCard": ".message_template_card",
    "MessageTemplateCardHeader": ".message_template_card_header",
    "MessageTemplateCardHeaderType": ".message_template_card_header_type",
    "MessageTemplateCardParts": ".message_template_card_parts",
    "MessageTemplateData": ".message_template_data",
    "MessageTemplateHeader": ".message_template_header",
    "MessageTemplateHeaderType": ".message_template_header_type",
    "MessageTemplateLanguage": ".message_template_language",
    "NamedTemplate": ".named_template",
    "NamedTemplateBody": ".named_template_body",
    "NamedTemplateButton": ".named_template_button",
    "NamedTemplateCard": ".named_template_card",
    "NamedTemplateCardParts": ".named_template_card_parts",
    "NamedTemplateData": ".named_template_data",
    "NamedTemplateHeader": ".named_template_header",
    "NamedTemplateHeaderType": ".named_template_header_type",
    "NamedTemplateMessage": ".named_template_message",
    "NewLead": ".new_lead",
    "NewTeamMember": ".new_team_member",
    "Note": ".note",
    "NoteCreated": ".note_created",
    "NoteDeleted": ".note_deleted",
    "NoteEntity": ".note_entity",
    "NoteUpdated": ".note_updated",
    "OrderDetails": ".order_details",
    "OrderImage": ".order_image",
    "OrderItem": ".order_item",
    "OrderState": ".order_state",
    "OrderStatus": ".order_status",
    "OrderType": ".order_type",
    "OrgRole": ".org_role",
    "Participant": ".participant",
    "ParticipantRemoval": ".participant_removal",
    "PaymentItem": ".payment_item",
    "PaymentLink": ".payment_link",
    "PaymentProvider": ".payment_provider",
    "Permission": ".permission",
    "ReceivedAudio": ".received_audio",
    "ReceivedButton": ".received_button",
    "ReceivedContacts": ".received_contacts",
    "ReceivedDocument": ".received_document",
    "ReceivedFlow": ".received_flow",
    "ReceivedImage": ".received_image",
    "ReceivedLocation": ".received_location",
    "ReceivedSticker": ".received_sticker",
    "ReceivedText": ".received_text",
    "ReceivedVideo": ".received_video",
    "ReconnectedCall": ".reconnected_call",
    "RegisteredEvent": ".registered_event",
    "RemovalResult": ".removal_result",
    "ReplyButton": ".reply_button",
    "ReplyCheck": ".reply_check",
    "ReportingManager": ".reporting_manager",
    "Role": ".role",
    "RoleChange": ".role_change",
    "RoleType": ".role_type",
    "SendOutcome": ".send_outcome",
    "SendStatus": ".send_status",
    "SenderUser": ".sender_user",
    "SentMessage": ".sent_message",
    "SlaEscalated": ".sla_escalated",
    "StartedCall": ".started_call",
    "StartedCallData": ".started_call_data",
    "StatusChange": ".status_change",
    "SummarizedMember": ".summarized_member",
    "SummaryTopic": ".summary_topic",
    "TagAdded": ".tag_added",
    "TagAddition": ".tag_addition",
    "TagError": ".tag_error",
    "TagRemoval": ".tag_removal",
    "TagRemoved": ".tag_removed",
    "TeamMember": ".team_member",
    "Template": ".template",
    "TemplateBody": ".template_body",
    "TemplateButtonType": ".template_button_type",
    "TemplateCategory": ".template_category",
    "TemplateComponent": ".template_component",
    "TemplateComponentButton": ".template_component_button",
    "TemplateComponentFormat": ".template_component_format",
    "TemplateComponentType": ".template_component_type",
    "TemplateContent": ".template_content",
    "TemplateFooter": ".template_footer",
    "TemplateHeader": ".template_header",
    "TemplateHeaderFormat": ".template_header_format",
    "TemplateLanguage": ".template_language",
    "TemplateMessage": ".template_message",
    "TemplatePhoneButton": ".template_phone_button",
    "TemplateReplyButton": ".template_reply_button",
    "TemplateStatus": ".template_status",
    "TemplateStatusFilter": ".template_status_filter",
    "TemplateUpdated": ".template_updated",
    "TemplateUrlButton": ".template_url_button",
    "TemplateVariable": ".template_variable",
    "UnknownCollaborator": ".unknown_collaborator",
    "UpdatedProfile": ".updated_profile",
    "UploadedMedia": ".uploaded_media",
    "UrlButton": ".url_button",
    "VerifiedWidgetLeadReceived": ".verified_widget_lead_received",
    "WaGroup": ".wa_group",
    "WaGroupCreated": ".wa_group_created",
    "WaGroupMessageReceived": ".wa_group_message_received",
    "WaGroupParticipantJoined": ".wa_group_participant_joined",
    "WaGroupParticipantLeft": ".wa_group_participant_left",
    "WaGroupParticipantRemoved": ".wa_group_participant_removed",
    "WabaAccess": ".waba_access",
    "WabaRole": ".waba_role",
    "WabaRoleChange": ".waba_role_change",
    "WabaRoleError": ".waba_role_error",
    "WabaRoleName": ".waba_role_name",
    "WalletBalance": ".wallet_balance",
    "Webhook": ".webhook",
    "WebhookAuthorization": ".webhook_authorization",
    "WebhookAuthorizationType": ".webhook_authorization_type",
    "WebhookBodyFormat": ".webhook_body_format",
    "WebhookEventName": ".webhook_event_name",
    "WebhookMethod": ".webhook_method",
    "WebhookRegistration": ".webhook_registration",
    "WebhookSortDirection": ".webhook_sort_direction",
    "WebhookSortKey": ".webhook_sort_key",
    "WidgetField": ".widget_field",
    "WidgetLeadReceived": ".widget_lead_received",
}

__all__ = [
    "Accepted",
    "AcceptedCall",
    "AddedWabaRole",
    "AdditionResult",
    "AdMedia",
    "AdMessageReceived",
    "AdReferral",
    "AdSourceType",
    "AgentStatus",
    "AgentStatusChanged",
    "AssignedAgent",
    "AssignmentMessage",
    "BillingDetails",
    "BroadcastResult",
    "BroadcastStatus",
    "ButtonsMediaType",
    "ButtonVariable",
    "CallAllowance",
    "CallChannel",
    "CalledCustomer",
    "CallEligibility",
    "CallEnd",
    "CallEvent",
    "CallEventName",
    "CallMissed",
    "CallOriginType",
    "CallPermissionReplyReceived",
    "CallPermissionResponse",
    "CallPermissions",
    "CallRequestAllowance",
    "CarouselBody",
    "CarouselButton",
    "CarouselCard",
    "CarouselCardBody",
    "CarouselImage",
    "CarouselLink",
    "CarouselReplies",
    "CarouselVideo",
    "Channel",
    "ChannelProfile",
    "ChannelUpdate",
    "ChannelVertical",
    "Chat",
    "ChatAssigned",
    "ChatField",
    "ChatFilter",
    "ChatMessage",
    "ChatProvider",
    "ChatSummary",
    "ChatType",
    "ChatUnassigned",
    "ChatWindow",
    "Collaborator",
    "CollaboratorResult",
    "ConversationClosed",
    "ConversationCostDeducted",
    "ConversationOpened",
    "CreatedCall",
    "CreatedCallData",
    "CreatedGroup",
    "CreatedWaGroup",
    "Customer",
    "CustomField",
    "CustomFieldUpdated",
    "DeclinedCall",
    "DeletionResult",
    "EditedTemplateContent",
    "EmbedUrl",
    "EventAgentStatus",
    "EventCallDirection",
    "EventCallStatus",
    "EventChannelType",
    "EventContact",
    "EventConversationType",
    "EventFieldChange",
    "EventFieldType",
    "EventFlowValue",
    "EventIntegrationType",
    "EventMessageContext",
    "EventMessageStatus",
    "EventSharedContact",
    "EventSharedEmail",
    "EventSharedName",
    "EventSharedPhone",
    "EventTemplateStatus",
    "FieldAddition",
    "FieldError",
    "FieldRemoval",
    "FieldValue",
    "Group",
    "GroupAccessLevel",
    "GroupData",
    "GroupDirection",
    "GroupFieldValue",
    "GroupMember",
    "GroupOrder",
    "GroupSummary",
    "ImporterAddress",
    "InvalidMember",
    "JoinApprovalMode",
    "LastMessageOrigin",
    "LicenseGranted",
    "LicenseRevoked",
    "ListRow",
    "ListSection",
    "MediaLink",
    "MembersAdded",
    "MembersRemoved",
    "MessageContent",
    "MessageMetadata",
    "MessageOriginType",
    "MessageReceived",
    "MessageStatus",
    "MessageStatusUpdated",
    "MessageTemplate",
    "MessageTemplateBody",
    "MessageTemplateButton",
    "MessageTemplateButtonType",
    "MessageTemplateCard",
    "MessageTemplateCardHeader",
    "MessageTemplateCardHeaderType",
    "MessageTemplateCardParts",
    "MessageTemplateData",
    "MessageTemplateHeader",
    "MessageTemplateHeaderType",
    "MessageTemplateLanguage",
    "NamedTemplate",
    "NamedTemplateBody",
    "NamedTemplateButton",
    "NamedTemplateCard",
    "NamedTemplateCardParts",
    "NamedTemplateData",
    "NamedTemplateHeader",
    "NamedTemplateHeaderType",
    "NamedTemplateMessage",
    "NewLead",
    "NewTeamMember",
    "Note",
    "NoteCreated",
    "NoteDeleted",
    "NoteEntity",
    "NoteUpdated",
    "OrderDetails",
    "OrderImage",
    "OrderItem",
    "OrderState",
    "OrderStatus",
    "OrderType",
    "OrgRole",
    "Participant",
    "ParticipantRemoval",
    "PaymentItem",
    "PaymentLink",
    "PaymentProvider",
    "Permission",
    "ReceivedAudio",
    "ReceivedButton",
    "ReceivedContacts",
    "ReceivedDocument",
    "ReceivedFlow",
    "ReceivedImage",
    "ReceivedLocation",
    "ReceivedSticker",
    "ReceivedText",
    "ReceivedVideo",
    "ReconnectedCall",
    "RegisteredEvent",
    "RemovalResult",
    "ReplyButton",
    "ReplyCheck",
    "ReportingManager",
    "Role",
    "RoleChange",
    "RoleType",
    "SenderUser",
    "SendOutcome",
    "SendStatus",
    "SentMessage",
    "SlaEscalated",
    "StartedCall",
    "StartedCallData",
    "StatusChange",
    "SummarizedMember",
    "SummaryTopic",
    "TagAdded",
    "TagAddition",
    "TagError",
    "TagRemoval",
    "TagRemoved",
    "TeamMember",
    "Template",
    "TemplateBody",
    "TemplateButtonType",
    "TemplateCategory",
    "TemplateComponent",
    "TemplateComponentButton",
    "TemplateComponentFormat",
    "TemplateComponentType",
    "TemplateContent",
    "TemplateFooter",
    "TemplateHeader",
    "TemplateHeaderFormat",
    "TemplateLanguage",
    "TemplateMessage",
    "TemplatePhoneButton",
    "TemplateReplyButton",
    "TemplateStatus",
    "TemplateStatusFilter",
    "TemplateUpdated",
    "TemplateUrlButton",
    "TemplateVariable",
    "UnknownCollaborator",
    "UpdatedProfile",
    "UploadedMedia",
    "UrlButton",
    "VerifiedWidgetLeadReceived",
    "WabaAccess",
    "WabaRole",
    "WabaRoleChange",
    "WabaRoleError",
    "WabaRoleName",
    "WaGroup",
    "WaGroupCreated",
    "WaGroupMessageReceived",
    "WaGroupParticipantJoined",
    "WaGroupParticipantLeft",
    "WaGroupParticipantRemoved",
    "WalletBalance",
    "Webhook",
    "WebhookAuthorization",
    "WebhookAuthorizationType",
    "WebhookBodyFormat",
    "WebhookEventName",
    "WebhookMethod",
    "WebhookRegistration",
    "WebhookSortDirection",
    "WebhookSortKey",
    "WidgetField",
    "WidgetLeadReceived",
]


if not TYPE_CHECKING:  # otherwise type checkers would take a misspelt name for Any

    def __getattr__(name: str) -> Any:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
