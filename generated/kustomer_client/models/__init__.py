# Generated from specs/kustomer by `deskspec generate`. Do not edit.
"""The models. Each is loaded at its first use."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .app_sessions import AppSessions
    from .app_sessions_input import AppSessionsInput
    from .archive_criteria import ArchiveCriteria
    from .attachment import Attachment
    from .attachment_attributes import AttachmentAttributes
    from .attachment_input import AttachmentInput
    from .attachment_links import AttachmentLinks
    from .attachment_relationships import AttachmentRelationships
    from .attachment_upload import AttachmentUpload
    from .attachment_upload_attributes import AttachmentUploadAttributes
    from .attribute_metadata import AttributeMetadata
    from .attribute_metadata_attributes import AttributeMetadataAttributes
    from .attribute_metadata_relationships import AttributeMetadataRelationships
    from .audit_log import AuditLog
    from .audit_log_attributes import AuditLogAttributes
    from .audit_log_changes import AuditLogChanges
    from .audit_log_links import AuditLogLinks
    from .audit_log_object_type import AuditLogObjectType
    from .audit_log_relationships import AuditLogRelationships
    from .audit_log_user import AuditLogUser
    from .audit_log_user_identifier import AuditLogUserIdentifier
    from .auth_token import AuthToken
    from .auth_token_attributes import AuthTokenAttributes
    from .auth_token_relationships import AuthTokenRelationships
    from .brand import Brand
    from .brand_attributes import BrandAttributes
    from .brand_relationships import BrandRelationships
    from .bulk_batch import BulkBatch
    from .bulk_batch_attributes import BulkBatchAttributes
    from .bulk_batch_status import BulkBatchStatus
    from .bulk_job import BulkJob
    from .bulk_job_attributes import BulkJobAttributes
    from .bulk_job_relationships import BulkJobRelationships
    from .bulk_job_status import BulkJobStatus
    from .bulk_outcome import BulkOutcome
    from .bulk_outcome_status import BulkOutcomeStatus
    from .bulk_payload import BulkPayload
    from .bulk_progress import BulkProgress
    from .bulk_request import BulkRequest
    from .bulk_user import BulkUser
    from .changed_user_type import ChangedUserType
    from .chat_action import ChatAction
    from .chat_app import ChatApp
    from .chat_article import ChatArticle
    from .chat_button_input import ChatButtonInput
    from .chat_deflection import ChatDeflection
    from .chat_draft_input import ChatDraftInput
    from .chat_draft_update import ChatDraftUpdate
    from .chat_menu import ChatMenu
    from .chat_menu_tree import ChatMenuTree
    from .chat_quick_replies import ChatQuickReplies
    from .chat_text_template import ChatTextTemplate
    from .chat_value_kind import ChatValueKind
    from .company import Company
    from .company_attributes import CompanyAttributes
    from .company_change import CompanyChange
    from .company_input import CompanyInput
    from .company_relationships import CompanyRelationships
    from .company_update import CompanyUpdate
    from .conversation import Conversation
    from .conversation_attributes import ConversationAttributes
    from .conversation_changes import ConversationChanges
    from .conversation_counts import ConversationCounts
    from .conversation_ender import ConversationEnder
    from .conversation_event import ConversationEvent
    from .conversation_event_data import ConversationEventData
    from .conversation_event_name import ConversationEventName
    from .conversation_input import ConversationInput
    from .conversation_message import ConversationMessage
    from .conversation_move import ConversationMove
    from .conversation_relationships import ConversationRelationships
    from .conversation_status import ConversationStatus
    from .conversation_time import ConversationTime
    from .conversation_time_attributes import ConversationTimeAttributes
    from .conversation_time_relationships import ConversationTimeRelationships
    from .conversation_update import ConversationUpdate
    from .counts_change import CountsChange
    from .custom_attribute import CustomAttribute
    from .custom_attribute_mask import CustomAttributeMask
    from .customer import Customer
    from .customer_attributes import CustomerAttributes
    from .customer_auth_settings import CustomerAuthSettings
    from .customer_auth_settings_attributes import CustomerAuthSettingsAttributes
    from .customer_auth_settings_relationships import CustomerAuthSettingsRelationships
    from .customer_event import CustomerEvent
    from .customer_event_data import CustomerEventData
    from .customer_event_name import CustomerEventName
    from .customer_input import CustomerInput
    from .customer_location import CustomerLocation
    from .customer_merge import CustomerMerge
    from .customer_merge_attributes import CustomerMergeAttributes
    from .customer_merge_relationships import CustomerMergeRelationships
    from .customer_relationships import CustomerRelationships
    from .customer_sort import CustomerSort
    from .customer_update import CustomerUpdate
    from .domain_input import DomainInput
    from .draft import Draft
    from .draft_attachment import DraftAttachment
    from .draft_attachment_relationships import DraftAttachmentRelationships
    from .draft_attributes import DraftAttributes
    from .draft_editor_block import DraftEditorBlock
    from .draft_editor_text import DraftEditorText
    from .draft_payload import DraftPayload
    from .draft_relationships import DraftRelationships
    from .draft_source import DraftSource
    from .draft_update_source import DraftUpdateSource
    from .email import Email
    from .email_app import EmailApp
    from .email_draft_input import EmailDraftInput
    from .email_draft_update import EmailDraftUpdate
    from .email_header_input import EmailHeaderInput
    from .email_input import EmailInput
    from .email_kind import EmailKind
    from .email_recipient import EmailRecipient
    from .email_recipient_input import EmailRecipientInput
    from .email_template_kind import EmailTemplateKind
    from .event import Event
    from .event_attribute_changes import EventAttributeChanges
    from .event_attributes import EventAttributes
    from .event_changes import EventChanges
    from .event_link_changes import EventLinkChanges
    from .event_relationships import EventRelationships
    from .external_id import ExternalId
    from .external_id_input import ExternalIdInput
    from .external_queue import ExternalQueue
    from .facebook_draft_input import FacebookDraftInput
    from .facebook_draft_update import FacebookDraftUpdate
    from .facebook_id_input import FacebookIdInput
    from .file_attributes import FileAttributes
    from .file_links import FileLinks
    from .first_time_change import FirstTimeChange
    from .forward import Forward
    from .forward_attachment import ForwardAttachment
    from .forward_attachment_relationships import ForwardAttachmentRelationships
    from .forward_attributes import ForwardAttributes
    from .forward_channel import ForwardChannel
    from .forward_file_input import ForwardFileInput
    from .forward_relationships import ForwardRelationships
    from .forward_status import ForwardStatus
    from .gender import Gender
    from .holiday import Holiday
    from .holiday_attributes import HolidayAttributes
    from .holiday_relationships import HolidayRelationships
    from .identity import Identity
    from .identity_attributes import IdentityAttributes
    from .identity_input import IdentityInput
    from .identity_relationships import IdentityRelationships
    from .instagram_draft_input import InstagramDraftInput
    from .instagram_draft_update import InstagramDraftUpdate
    from .instagram_id_input import InstagramIdInput
    from .k_object import KObject
    from .k_object_attributes import KObjectAttributes
    from .k_object_change import KObjectChange
    from .k_object_done import KObjectDone
    from .k_object_input import KObjectInput
    from .k_object_relationships import KObjectRelationships
    from .k_object_update import KObjectUpdate
    from .klass import Klass
    from .klass_attributes import KlassAttributes
    from .klass_mixin import KlassMixin
    from .klass_relationship import KlassRelationship
    from .klass_relationships import KlassRelationships
    from .klass_schema import KlassSchema
    from .klass_status import KlassStatus
    from .klass_status_filter import KlassStatusFilter
    from .last_conversation import LastConversation
    from .last_message_in import LastMessageIn
    from .link_change import LinkChange
    from .listed_user_type import ListedUserType
    from .location_input import LocationInput
    from .login_method import LoginMethod
    from .media_upload import MediaUpload
    from .media_upload_attributes import MediaUploadAttributes
    from .message import Message
    from .message_attributes import MessageAttributes
    from .message_channel import MessageChannel
    from .message_direction import MessageDirection
    from .message_error_input import MessageErrorInput
    from .message_event import MessageEvent
    from .message_event_data import MessageEventData
    from .message_event_name import MessageEventName
    from .message_files import MessageFiles
    from .message_include import MessageInclude
    from .message_input import MessageInput
    from .message_links import MessageLinks
    from .message_location_input import MessageLocationInput
    from .message_meta import MessageMeta
    from .message_preview import MessagePreview
    from .message_recipient import MessageRecipient
    from .message_reference_input import MessageReferenceInput
    from .message_reference_kind import MessageReferenceKind
    from .message_relationships import MessageRelationships
    from .message_source import MessageSource
    from .message_status import MessageStatus
    from .message_update import MessageUpdate
    from .new_conversation_status import NewConversationStatus
    from .note import Note
    from .note_attributes import NoteAttributes
    from .note_draft_input import NoteDraftInput
    from .note_draft_source import NoteDraftSource
    from .note_draft_update import NoteDraftUpdate
    from .note_draft_update_source import NoteDraftUpdateSource
    from .note_input import NoteInput
    from .note_relationships import NoteRelationships
    from .note_update import NoteUpdate
    from .org_relationships import OrgRelationships
    from .outbound_account import OutboundAccount
    from .outbound_account_attributes import OutboundAccountAttributes
    from .password_rules import PasswordRules
    from .phone import Phone
    from .phone_input import PhoneInput
    from .phone_kind import PhoneKind
    from .public_auth_settings import PublicAuthSettings
    from .public_auth_settings_attributes import PublicAuthSettingsAttributes
    from .queue import Queue
    from .queue_attributes import QueueAttributes
    from .queue_input import QueueInput
    from .queue_relationship import QueueRelationship
    from .reaction_input import ReactionInput
    from .reaction_name import ReactionName
    from .reaction_subject import ReactionSubject
    from .recent_location import RecentLocation
    from .redaction import Redaction
    from .redaction_attributes import RedactionAttributes
    from .redaction_relationships import RedactionRelationships
    from .relationship import Relationship
    from .relationship_to_many import RelationshipToMany
    from .resource_identifier import ResourceIdentifier
    from .revision_change import RevisionChange
    from .role import Role
    from .role_group import RoleGroup
    from .role_group_attributes import RoleGroupAttributes
    from .role_group_relationships import RoleGroupRelationships
    from .saml_settings import SamlSettings
    from .saml_settings_input import SamlSettingsInput
    from .satisfaction import Satisfaction
    from .satisfaction_attributes import SatisfactionAttributes
    from .satisfaction_criteria import SatisfactionCriteria
    from .satisfaction_level_channel import SatisfactionLevelChannel
    from .satisfaction_level_input import SatisfactionLevelInput
    from .satisfaction_level_status import SatisfactionLevelStatus
    from .satisfaction_relationships import SatisfactionRelationships
    from .satisfaction_scale import SatisfactionScale
    from .satisfaction_sender import SatisfactionSender
    from .schedule import Schedule
    from .schedule_attributes import ScheduleAttributes
    from .schedule_relationships import ScheduleRelationships
    from .search_hit import SearchHit
    from .search_hit_attributes import SearchHitAttributes
    from .search_hit_links import SearchHitLinks
    from .search_hit_relationships import SearchHitRelationships
    from .self_link import SelfLink
    from .sentiment import Sentiment
    from .sentiment_input import SentimentInput
    from .session import Session
    from .session_attributes import SessionAttributes
    from .session_event import SessionEvent
    from .session_event_attributes import SessionEventAttributes
    from .session_event_location import SessionEventLocation
    from .session_event_meta import SessionEventMeta
    from .session_event_relationships import SessionEventRelationships
    from .session_relationships import SessionRelationships
    from .shortcut import Shortcut
    from .shortcut_attributes import ShortcutAttributes
    from .shortcut_relationships import ShortcutRelationships
    from .sla import Sla
    from .sla_attributes import SlaAttributes
    from .sla_condition import SlaCondition
    from .sla_criteria import SlaCriteria
    from .sla_criterion import SlaCriterion
    from .sla_metric import SlaMetric
    from .sla_metrics import SlaMetrics
    from .sla_relationships import SlaRelationships
    from .sla_total import SlaTotal
    from .sla_version import SlaVersion
    from .sla_version_attributes import SlaVersionAttributes
    from .sla_version_relationships import SlaVersionRelationships
    from .sla_versions import SlaVersions
    from .sla_versions_asked import SlaVersionsAsked
    from .sms_app import SmsApp
    from .sms_draft_input import SmsDraftInput
    from .sms_draft_update import SmsDraftUpdate
    from .sms_update_app import SmsUpdateApp
    from .snooze_input import SnoozeInput
    from .snooze_status import SnoozeStatus
    from .social_network import SocialNetwork
    from .social_profile import SocialProfile
    from .social_profile_input import SocialProfileInput
    from .sort_direction import SortDirection
    from .spam_sender import SpamSender
    from .spam_sender_attributes import SpamSenderAttributes
    from .spam_sender_relationships import SpamSenderRelationships
    from .suggested_shortcut_input import SuggestedShortcutInput
    from .suggested_tag_input import SuggestedTagInput
    from .tag import Tag
    from .tag_attributes import TagAttributes
    from .tag_event import TagEvent
    from .tag_event_data import TagEventData
    from .tag_event_name import TagEventName
    from .tag_relationships import TagRelationships
    from .team import Team
    from .team_attributes import TeamAttributes
    from .team_event import TeamEvent
    from .team_event_data import TeamEventData
    from .team_event_name import TeamEventName
    from .team_relationships import TeamRelationships
    from .text_change import TextChange
    from .time_change import TimeChange
    from .tracked_event_input import TrackedEventInput
    from .twitter_dm_draft_input import TwitterDmDraftInput
    from .twitter_dm_draft_update import TwitterDmDraftUpdate
    from .twitter_tweet_draft_input import TwitterTweetDraftInput
    from .twitter_tweet_draft_update import TwitterTweetDraftUpdate
    from .unknown_event import UnknownEvent
    from .unmasked_customer import UnmaskedCustomer
    from .unmasked_customer_attributes import UnmaskedCustomerAttributes
    from .unmasked_customer_relationships import UnmaskedCustomerRelationships
    from .unmasking_window import UnmaskingWindow
    from .upload_fields import UploadFields
    from .upload_target import UploadTarget
    from .user import User
    from .user_attributes import UserAttributes
    from .user_auth_settings import UserAuthSettings
    from .user_auth_settings_attributes import UserAuthSettingsAttributes
    from .user_auth_settings_relationships import UserAuthSettingsRelationships
    from .user_event import UserEvent
    from .user_event_data import UserEventData
    from .user_event_name import UserEventName
    from .user_mention_input import UserMentionInput
    from .user_mentions import UserMentions
    from .user_relationships import UserRelationships
    from .user_type import UserType
    from .web_address import WebAddress
    from .web_address_input import WebAddressInput
    from .web_address_kind import WebAddressKind
    from .webhook_changes import WebhookChanges
    from .webhook_meta import WebhookMeta
    from .whats_app import WhatsApp
    from .whats_app_input import WhatsAppInput
    from .whats_app_kind import WhatsAppKind
    from .whatsapp_app import WhatsappApp
    from .whatsapp_body import WhatsappBody
    from .whatsapp_button import WhatsappButton
    from .whatsapp_buttons import WhatsappButtons
    from .whatsapp_buttons_action import WhatsappButtonsAction
    from .whatsapp_draft_input import WhatsappDraftInput
    from .whatsapp_draft_update import WhatsappDraftUpdate
    from .whatsapp_file_header import WhatsappFileHeader
    from .whatsapp_file_kind import WhatsappFileKind
    from .whatsapp_footer import WhatsappFooter
    from .whatsapp_header import WhatsappHeader
    from .whatsapp_interactive_draft_input import WhatsappInteractiveDraftInput
    from .whatsapp_interactive_meta import WhatsappInteractiveMeta
    from .whatsapp_list import WhatsappList
    from .whatsapp_list_action import WhatsappListAction
    from .whatsapp_reply import WhatsappReply
    from .whatsapp_row import WhatsappRow
    from .whatsapp_section import WhatsappSection
    from .whatsapp_template_button import WhatsappTemplateButton
    from .whatsapp_template_draft_input import WhatsappTemplateDraftInput
    from .whatsapp_template_meta import WhatsappTemplateMeta
    from .whatsapp_template_parts import WhatsappTemplateParts
    from .whatsapp_template_text import WhatsappTemplateText
    from .whatsapp_text_header import WhatsappTextHeader

_MODULES = {
    "AppSessions": ".app_sessions",
    "AppSessionsInput": ".app_sessions_input",
    "ArchiveCriteria": ".archive_criteria",
    "Attachment": ".attachment",
    "AttachmentAttributes": ".attachment_attributes",
    "AttachmentInput": ".attachment_input",
    "AttachmentLinks": ".attachment_links",
    "AttachmentRelationships": ".attachment_relationships",
    "AttachmentUpload": ".attachment_upload",
    "AttachmentUploadAttributes": ".attachment_upload_attributes",
    "AttributeMetadata": ".attribute_metadata",
    "AttributeMetadataAttributes": ".attribute_metadata_attributes",
    "AttributeMetadataRelationships": ".attribute_metadata_relationships",
    "AuditLog": ".audit_log",
    "AuditLogAttributes": ".audit_log_attributes",
    "AuditLogChanges": ".audit_log_changes",
    "AuditLogLinks": ".audit_log_links",
    "AuditLogObjectType": ".audit_log_object_type",
    "AuditLogRelationships": ".audit_log_relationships",
    "AuditLogUser": ".audit_log_user",
    "AuditLogUserIdentifier": ".audit_log_user_identifier",
    "AuthToken": ".auth_token",
    "AuthTokenAttributes": ".auth_token_attributes",
    "AuthTokenRelationships": ".auth_token_relationships",
    "Brand": ".brand",
    "BrandAttributes": ".brand_attributes",
    "BrandRelationships": ".brand_relationships",
    "BulkBatch": ".bulk_batch",
    "BulkBatchAttributes": ".bulk_batch_attributes",
    "BulkBatchStatus": ".bulk_batch_status",
    "BulkJob": ".bulk_job",
    "BulkJobAttributes": ".bulk_job_attributes",
    "BulkJobRelationships": ".bulk_job_relationships",
    "BulkJobStatus": ".bulk_job_status",
    "BulkOutcome": ".bulk_outcome",
    "BulkOutcomeStatus": ".bulk_outcome_status",
    "BulkPayload": ".bulk_payload",
    "BulkProgress": ".bulk_progress",
    "BulkRequest": ".bulk_request",
    "BulkUser": ".bulk_user",
    "ChangedUserType": ".changed_user_type",
    "ChatAction": ".chat_action",
    "ChatApp": ".chat_app",
    "ChatArticle": ".chat_article",
    "ChatButtonInput": ".chat_button_input",
    "ChatDeflection": ".chat_deflection",
    "ChatDraftInput": ".chat_draft_input",
    "ChatDraftUpdate": ".chat_draft_update",
    "ChatMenu": ".chat_menu",
    "ChatMenuTree": ".chat_menu_tree",
    "ChatQuickReplies": ".chat_quick_replies",
    "ChatTextTemplate": ".chat_text_template",
    "ChatValueKind": ".chat_value_kind",
    "Company": ".company",
    "CompanyAttributes": ".company_attributes",
    "CompanyChange": ".company_change",
    "CompanyInput": ".company_input",
    "CompanyRelationships": ".company_relationships",
    "CompanyUpdate": ".company_update",
    "Conversation": ".conversation",
    "ConversationAttributes": ".conversation_attributes",
    "ConversationChanges": ".conversation_changes",
    "ConversationCounts": ".conversation_counts",
    "ConversationEnder": ".conversation_ender",
    "ConversationEvent": ".conversation_event",
    "ConversationEventData": ".conversation_event_data",
    "ConversationEventName": ".conversation_event_name",
    "ConversationInput": ".conversation_input",
    "ConversationMessage": ".conversation_message",
    "ConversationMove": ".conversation_move",
    "ConversationRelationships": ".conversation_relationships",
    "ConversationStatus": ".conversation_status",
    "ConversationTime": ".conversation_time",
    "ConversationTimeAttributes": ".conversation_time_attributes",
    "ConversationTimeRelationships": ".conversation_time_relationships",
    "ConversationUpdate": ".conversation_update",
    "CountsChange": ".counts_change",
    "CustomAttribute": ".custom_attribute",
    "CustomAttributeMask": ".custom_attribute_mask",
    "Customer": ".customer",
    "CustomerAttributes": ".customer_attributes",
    "CustomerAuthSettings": ".customer_auth_settings",
    "CustomerAuthSettingsAttributes": ".customer_auth_settings_attributes",
    "CustomerAuthSettingsRelationships": ".customer_auth_settings_relationships",
    "CustomerEvent": ".customer_event",
    "CustomerEventData": ".customer_event_data",
    "CustomerEventName": ".customer_event_name",
    "CustomerInput": ".customer_input",
    "CustomerLocation": ".customer_location",
    "CustomerMerge": ".customer_merge",
    "CustomerMergeAttributes": ".customer_merge_attributes",
    "CustomerMergeRelationships": ".customer_merge_relationships",
    "CustomerRelationships": ".customer_relationships",
    "CustomerSort": ".customer_sort",
    "CustomerUpdate": ".customer_update",
    "DomainInput": ".domain_input",
    "Draft": ".draft",
    "DraftAttachment": ".draft_attachment",
    "DraftAttachmentRelationships": ".draft_attachment_relationships",
    "DraftAttributes": ".draft_attributes",
    "DraftEditorBlock": ".draft_editor_block",
    "DraftEditorText": ".draft_editor_text",
    "DraftPayload": ".draft_payload",
    "DraftRelationships": ".draft_relationships",
    "DraftSource": ".draft_source",
    "DraftUpdateSource": ".draft_update_source",
    "Email": ".email",
    "EmailApp": ".email_app",
    "EmailDraftInput": ".email_draft_input",
    "EmailDraftUpdate": ".email_draft_update",
    "EmailHeaderInput": ".email_header_input",
    "EmailInput": ".email_input",
    "EmailKind": ".email_kind",
    "EmailRecipient": ".email_recipient",
    "EmailRecipientInput": ".email_recipient_input",
    "EmailTemplateKind": ".email_template_kind",
    "Event": ".event",
    "EventAttributeChanges": ".event_attribute_changes",
    "EventAttributes": ".event_attributes",
    "EventChanges": ".event_changes",
    "EventLinkChanges": ".event_link_changes",
    "EventRelationships": ".event_relationships",
    "ExternalId": ".external_id",
    "ExternalIdInput": ".external_id_input",
    "ExternalQueue": ".external_queue",
    "FacebookDraftInput": ".facebook_draft_input",
    "FacebookDraftUpdate": ".facebook_draft_update",
    "FacebookIdInput": ".facebook_id_input",
    "FileAttributes": ".file_attributes",
    "FileLinks": ".file_links",
    "FirstTimeChange": ".first_time_change",
    "Forward": ".forward",
    "ForwardAttachment": ".forward_attachment",
    "ForwardAttachmentRelationships": ".forward_attachment_relationships",
    "ForwardAttributes": ".forward_attributes",
    "ForwardChannel": ".forward_channel",
    "ForwardFileInput": ".forward_file_input",
    "ForwardRelationships": ".forward_relationships",
    "ForwardStatus": ".forward_status",
    "Gender": ".gender",
    "Holiday": ".holiday",
    "HolidayAttributes": ".holiday_attributes",
    "HolidayRelationships": ".holiday_relationships",
    "Identity": ".identity",
    "IdentityAttributes": ".identity_attributes",
    "IdentityInput": ".identity_input",
    "IdentityRelationships": ".identity_relationships",
    "InstagramDraftInput": ".instagram_draft_input",
    "InstagramDraftUpdate": ".instagram_draft_update",
    "InstagramIdInput": ".instagram_id_input",
    "KObject": ".k_object",
    "KObjectAttributes": ".k_object_attributes",
    "KObjectChange": ".k_object_change",
    "KObjectDone": ".k_object_done",
    "KObjectInput": ".k_object_input",
    "KObjectRelationships": ".k_object_relationships",
    "KObjectUpdate": ".k_object_update",
    "Klass": ".klass",
    "KlassAttributes": ".klass_attributes",
    "KlassMixin": ".klass_mixin",
    "KlassRelationship": ".klass_relationship",
    "KlassRelationships": ".klass_relationships",
    "KlassSchema": ".klass_schema",
    "KlassStatus": ".klass_status",
    "KlassStatusFilter": ".klass_status_filter",
    "LastConversation": ".last_conversation",
    "LastMessageIn": ".last_message_in",
    "LinkChange": ".link_change",
    "ListedUserType": ".listed_user_type",
    "LocationInput": ".location_input",
    "LoginMethod": ".login_method",
    "MediaUpload": ".media_upload",
    "MediaUploadAttributes": ".media_upload_attributes",
    "Message": ".message",
    "MessageAttributes": ".message_attributes",
    "MessageChannel": ".message_channel",
    "MessageDirection": ".message_direction",
    "MessageErrorInput": ".message_error_input",
    "MessageEvent": ".message_event",
    "MessageEventData": ".message_event_data",
    "MessageEventName": ".message_event_name",
    "MessageFiles": ".message_files",
    "MessageInclude": ".message_include",
    "MessageInput": ".message_input",
    "MessageLinks": ".message_links",
    "MessageLocationInput": ".message_location_input",
    "MessageMeta": ".message_meta",
    "MessagePreview": ".message_preview",
    "MessageRecipient": ".message_recipient",
    "MessageReferenceInput": ".message_reference_input",
    "MessageReferenceKind": ".message_reference_kind",
    "MessageRelationships": ".message_relationships",
    "MessageSource": ".message_source",
    "MessageStatus": ".message_status",
    "MessageUpdate": ".message_update",
    "NewConversationStatus": ".new_conversation_status",
    "Note": ".note",
    "NoteAttributes": ".note_attributes",
    "NoteDraftInput": ".note_draft_input",
    "NoteDraftSource": ".note_draft_source",
    "NoteDraftUpdate": ".note_draft_update",
    "NoteDraftUpdateSource": ".note_draft_update_source",
    "NoteInput": ".note_input",
    "NoteRelationships": ".note_relationships",
    "NoteUpdate": ".note_update",
    "OrgRelationships": ".org_relationships",
    "OutboundAccount": ".outbound_account",
    "OutboundAccountAttributes": ".outbound_account_attributes",
    "PasswordRules": ".password_rules",
    "Phone": ".phone",
    "PhoneInput": ".phone_input",
    "PhoneKind": ".phone_kind",
    "PublicAuthSettings": ".public_auth_settings",
    "PublicAuthSettingsAttributes": ".public_auth_settings_attributes",
    "Queue": ".queue",
    "QueueAttributes": ".queue_attributes",
    "QueueInput": ".queue_input",
    "QueueRelationship": ".queue_relationship",
    "ReactionInput": ".reaction_input",
    "ReactionName": ".reaction_name",
    "ReactionSubject": ".reaction_subject",
    "RecentLocation": ".recent_location",
    "Redaction": ".redaction",
    "RedactionAttributes": ".redaction_attributes",
    "RedactionRelationships": ".redaction_relationships",
    "Relationship": ".relationship",
    "RelationshipToMany": ".relationship_to_many",
    "ResourceIdentifier": ".resource_identifier",
    "RevisionChange": ".revision_change",
    "Role": ".role",
    "RoleGroup": ".role_group",
    "RoleGroupAttributes": ".role_group_attributes",
    "RoleGroupRelationships": ".role_group_relationships",
    "SamlSettings": ".saml_settings",
    "SamlSettingsInput": ".saml_settings_input",
    "Satisfaction": ".satisfaction",
    "SatisfactionAttributes": ".satisfaction_attributes",
    "SatisfactionCriteria": ".satisfaction_criteria",
    "SatisfactionLevelChannel": ".satisfaction_level_channel",
    "SatisfactionLevelInput": ".satisfaction_level_input",
    "SatisfactionLevelStatus": ".satisfaction_level_status",
    "SatisfactionRelationships": ".satisfaction_relationships",
    "SatisfactionScale": ".satisfaction_scale",
    "SatisfactionSender": ".satisfaction_sender",
    "Schedule": ".schedule",
    "ScheduleAttributes": ".schedule_attributes",
    "ScheduleRelationships": ".schedule_relationships",
    "SearchHit": ".search_hit",
    "SearchHitAttributes": ".search_hit_attributes",
    "SearchHitLinks": ".search_hit_links",
    "SearchHitRelationships": ".search_hit_relationships",
    "SelfLink": ".self_link",
    "Sentiment": ".sentiment",
    "SentimentInput": ".sentiment_input",
    "Session": ".session",
    "SessionAttributes": ".session_attributes",
    "SessionEvent": ".session_event",
    "SessionEventAttributes": ".session_event_attributes",
    "SessionEventLocation": ".session_event_location",
    "SessionEventMeta": ".session_event_meta",
    "SessionEventRelationships": ".session_event_relationships",
    "SessionRelationships": ".session_relationships",
    "Shortcut": ".shortcut",
    "ShortcutAttributes": ".shortcut_attributes",
    "ShortcutRelationships": ".shortcut_relationships",
    "Sla": ".sla",
    "SlaAttributes": ".sla_attributes",
    "SlaCondition": ".sla_condition",
    "SlaCriteria": ".sla_criteria",
    "SlaCriterion": ".sla_criterion",
    "SlaMetric": ".sla_metric",
    "SlaMetrics": ".sla_metrics",
    "SlaRelationships": ".sla_relationships",
    "SlaTotal": ".sla_total",
    "SlaVersion": ".sla_version",
    "SlaVersionAttributes": ".sla_version_attributes",
    "SlaVersionRelationships": ".sla_version_relationships",
    "SlaVersions": ".sla_versions",
    "SlaVersionsAsked": ".sla_versions_asked",
    "SmsApp": ".sms_app",
    "SmsDraftInput": ".sms_draft_input",
    "SmsDraftUpdate": ".sms_draft_update",
    "SmsUpdateApp": ".sms_update_app",
    "SnoozeInput": ".snooze_input",
    "SnoozeStatus": ".snooze_status",
    "SocialNetwork": ".social_network",
    "SocialProfile": ".social_profile",
    "SocialProfileInput": ".social_profile_input",
    "SortDirection": ".sort_direction",
    "SpamSender": ".spam_sender",
    "SpamSenderAttributes": ".spam_sender_attributes",
    "SpamSenderRelationships": ".spam_sender_relationships",
    "SuggestedShortcutInput": ".suggested_shortcut_input",
    "SuggestedTagInput": ".suggested_tag_input",
    "Tag": ".tag",
    "TagAttributes": ".tag_attributes",
    "TagEvent": ".tag_event",
    "TagEventData": ".tag_event_data",
    "TagEventName": ".tag_event_name",
    "TagRelationships": ".tag_relationships",
    "Team": ".team",
    "TeamAttributes": ".team_attributes",
    "TeamEvent": ".team_event",
    "TeamEventData": ".team_event_data",
    "TeamEventName": ".team_event_name",
    "TeamRelationships": ".team_relationships",
    "TextChange": ".text_change",
    "TimeChange": ".time_change",
    "TrackedEventInput": ".tracked_event_input",
    "TwitterDmDraftInput": ".twitter_dm_draft_input",
    "TwitterDmDraftUpdate": ".twitter_dm_draft_update",
    "TwitterTweetDraftInput": ".twitter_tweet_draft_input",
    "TwitterTweetDraftUpdate": ".twitter_tweet_draft_update",
    "UnknownEvent": ".unknown_event",
    "UnmaskedCustomer": ".unmasked_customer",
    "UnmaskedCustomerAttributes": ".unmasked_customer_attributes",
    "UnmaskedCustomerRelationships": ".unmasked_customer_relationships",
    "UnmaskingWindow": ".unmasking_window",
    "UploadFields": ".upload_fields",
    "UploadTarget": ".upload_target",
    "User": ".user",
    "UserAttributes": ".user_attributes",
    "UserAuthSettings": ".user_auth_settings",
    "UserAuthSettingsAttributes": ".user_auth_settings_attributes",
    "UserAuthSettingsRelationships": ".user_auth_settings_relationships",
    "UserEvent": ".user_event",
    "UserEventData": ".user_event_data",
    "UserEventName": ".user_event_name",
    "UserMentionInput": ".user_mention_input",
    "UserMentions": ".user_mentions",
    "UserRelationships": ".user_relationships",
    "UserType": ".user_type",
    "WebAddress": ".web_address",
    "WebAddressInput": ".web_address_input",
    "WebAddressKind": ".web_address_kind",
    "WebhookChanges": ".webhook_changes",
    "WebhookMeta": ".webhook_meta",
    "WhatsApp": ".whats_app",
    "WhatsAppInput": ".whats_app_input",
    "WhatsAppKind": ".whats_app_kind",
    "WhatsappApp": ".whatsapp_app",
    "WhatsappBody": ".whatsapp_body",
    "WhatsappButton": ".whatsapp_button",
    "WhatsappButtons": ".whatsapp_buttons",
    "WhatsappButtonsAction": ".whatsapp_buttons_action",
    "WhatsappDraftInput": ".whatsapp_draft_input",
    "WhatsappDraftUpdate": ".whatsapp_draft_update",
    "WhatsappFileHeader": ".whatsapp_file_header",
    "WhatsappFileKind": ".whatsapp_file_kind",
    "WhatsappFooter": ".whatsapp_footer",
    "WhatsappHeader": ".whatsapp_header",
    "WhatsappInteractiveDraftInput": ".whatsapp_interactive_draft_input",
    "WhatsappInteractiveMeta": ".whatsapp_interactive_meta",
    "WhatsappList": ".whatsapp_list",
    "WhatsappListAction": ".whatsapp_list_action",
    "WhatsappReply": ".whatsapp_reply",
    "WhatsappRow": ".whatsapp_row",
    "WhatsappSection": ".whatsapp_section",
    "WhatsappTemplateButton": ".whatsapp_template_button",
    "WhatsappTemplateDraftInput": ".whatsapp_template_draft_input",
    "WhatsappTemplateMeta": ".whatsapp_template_meta",
    "WhatsappTemplateParts": ".whatsapp_template_parts",
    "WhatsappTemplateText": ".whatsapp_template_text",
    "WhatsappTextHeader": ".whatsapp_text_header",
}

__all__ = [
    "AppSessions",
    "AppSessionsInput",
    "ArchiveCriteria",
    "Attachment",
    "AttachmentAttributes",
    "AttachmentInput",
    "AttachmentLinks",
    "AttachmentRelationships",
    "AttachmentUpload",
    "AttachmentUploadAttributes",
    "AttributeMetadata",
    "AttributeMetadataAttributes",
    "AttributeMetadataRelationships",
    "AuditLog",
    "AuditLogAttributes",
    "AuditLogChanges",
    "AuditLogLinks",
    "AuditLogObjectType",
    "AuditLogRelationships",
    "AuditLogUser",
    "AuditLogUserIdentifier",
    "AuthToken",
    "AuthTokenAttributes",
    "AuthTokenRelationships",
    "Brand",
    "BrandAttributes",
    "BrandRelationships",
    "BulkBatch",
    "BulkBatchAttributes",
    "BulkBatchStatus",
    "BulkJob",
    "BulkJobAttributes",
    "BulkJobRelationships",
    "BulkJobStatus",
    "BulkOutcome",
    "BulkOutcomeStatus",
    "BulkPayload",
    "BulkProgress",
    "BulkRequest",
    "BulkUser",
    "ChangedUserType",
    "ChatAction",
    "ChatApp",
    "ChatArticle",
    "ChatButtonInput",
    "ChatDeflection",
    "ChatDraftInput",
    "ChatDraftUpdate",
    "ChatMenu",
    "ChatMenuTree",
    "ChatQuickReplies",
    "ChatTextTemplate",
    "ChatValueKind",
    "Company",
    "CompanyAttributes",
    "CompanyChange",
    "CompanyInput",
    "CompanyRelationships",
    "CompanyUpdate",
    "Conversation",
    "ConversationAttributes",
    "ConversationChanges",
    "ConversationCounts",
    "ConversationEnder",
    "ConversationEvent",
    "ConversationEventData",
    "ConversationEventName",
    "ConversationInput",
    "ConversationMessage",
    "ConversationMove",
    "ConversationRelationships",
    "ConversationStatus",
    "ConversationTime",
    "ConversationTimeAttributes",
    "ConversationTimeRelationships",
    "ConversationUpdate",
    "CountsChange",
    "CustomAttribute",
    "CustomAttributeMask",
    "Customer",
    "CustomerAttributes",
    "CustomerAuthSettings",
    "CustomerAuthSettingsAttributes",
    "CustomerAuthSettingsRelationships",
    "CustomerEvent",
    "CustomerEventData",
    "CustomerEventName",
    "CustomerInput",
    "CustomerLocation",
    "CustomerMerge",
    "CustomerMergeAttributes",
    "CustomerMergeRelationships",
    "CustomerRelationships",
    "CustomerSort",
    "CustomerUpdate",
    "DomainInput",
    "Draft",
    "DraftAttachment",
    "DraftAttachmentRelationships",
    "DraftAttributes",
    "DraftEditorBlock",
    "DraftEditorText",
    "DraftPayload",
    "DraftRelationships",
    "DraftSource",
    "DraftUpdateSource",
    "Email",
    "EmailApp",
    "EmailDraftInput",
    "EmailDraftUpdate",
    "EmailHeaderInput",
    "EmailInput",
    "EmailKind",
    "EmailRecipient",
    "EmailRecipientInput",
    "EmailTemplateKind",
    "Event",
    "EventAttributeChanges",
    "EventAttributes",
    "EventChanges",
    "EventLinkChanges",
    "EventRelationships",
    "ExternalId",
    "ExternalIdInput",
    "ExternalQueue",
    "FacebookDraftInput",
    "FacebookDraftUpdate",
    "FacebookIdInput",
    "FileAttributes",
    "FileLinks",
    "FirstTimeChange",
    "Forward",
    "ForwardAttachment",
    "ForwardAttachmentRelationships",
    "ForwardAttributes",
    "ForwardChannel",
    "ForwardFileInput",
    "ForwardRelationships",
    "ForwardStatus",
    "Gender",
    "Holiday",
    "HolidayAttributes",
    "HolidayRelationships",
    "Identity",
    "IdentityAttributes",
    "IdentityInput",
    "IdentityRelationships",
    "InstagramDraftInput",
    "InstagramDraftUpdate",
    "InstagramIdInput",
    "Klass",
    "KlassAttributes",
    "KlassMixin",
    "KlassRelationship",
    "KlassRelationships",
    "KlassSchema",
    "KlassStatus",
    "KlassStatusFilter",
    "KObject",
    "KObjectAttributes",
    "KObjectChange",
    "KObjectDone",
    "KObjectInput",
    "KObjectRelationships",
    "KObjectUpdate",
    "LastConversation",
    "LastMessageIn",
    "LinkChange",
    "ListedUserType",
    "LocationInput",
    "LoginMethod",
    "MediaUpload",
    "MediaUploadAttributes",
    "Message",
    "MessageAttributes",
    "MessageChannel",
    "MessageDirection",
    "MessageErrorInput",
    "MessageEvent",
    "MessageEventData",
    "MessageEventName",
    "MessageFiles",
    "MessageInclude",
    "MessageInput",
    "MessageLinks",
    "MessageLocationInput",
    "MessageMeta",
    "MessagePreview",
    "MessageRecipient",
    "MessageReferenceInput",
    "MessageReferenceKind",
    "MessageRelationships",
    "MessageSource",
    "MessageStatus",
    "MessageUpdate",
    "NewConversationStatus",
    "Note",
    "NoteAttributes",
    "NoteDraftInput",
    "NoteDraftSource",
    "NoteDraftUpdate",
    "NoteDraftUpdateSource",
    "NoteInput",
    "NoteRelationships",
    "NoteUpdate",
    "OrgRelationships",
    "OutboundAccount",
    "OutboundAccountAttributes",
    "PasswordRules",
    "Phone",
    "PhoneInput",
    "PhoneKind",
    "PublicAuthSettings",
    "PublicAuthSettingsAttributes",
    "Queue",
    "QueueAttributes",
    "QueueInput",
    "QueueRelationship",
    "ReactionInput",
    "ReactionName",
    "ReactionSubject",
    "RecentLocation",
    "Redaction",
    "RedactionAttributes",
    "RedactionRelationships",
    "Relationship",
    "RelationshipToMany",
    "ResourceIdentifier",
    "RevisionChange",
    "Role",
    "RoleGroup",
    "RoleGroupAttributes",
    "RoleGroupRelationships",
    "SamlSettings",
    "SamlSettingsInput",
    "Satisfaction",
    "SatisfactionAttributes",
    "SatisfactionCriteria",
    "SatisfactionLevelChannel",
    "SatisfactionLevelInput",
    "SatisfactionLevelStatus",
    "SatisfactionRelationships",
    "SatisfactionScale",
    "SatisfactionSender",
    "Schedule",
    "ScheduleAttributes",
    "ScheduleRelationships",
    "SearchHit",
    "SearchHitAttributes",
    "SearchHitLinks",
    "SearchHitRelationships",
    "SelfLink",
    "Sentiment",
    "SentimentInput",
    "Session",
    "SessionAttributes",
    "SessionEvent",
    "SessionEventAttributes",
    "SessionEventLocation",
    "SessionEventMeta",
    "SessionEventRelationships",
    "SessionRelationships",
    "Shortcut",
    "ShortcutAttributes",
    "ShortcutRelationships",
    "Sla",
    "SlaAttributes",
    "SlaCondition",
    "SlaCriteria",
    "SlaCriterion",
    "SlaMetric",
    "SlaMetrics",
    "SlaRelationships",
    "SlaTotal",
    "SlaVersion",
    "SlaVersionAttributes",
    "SlaVersionRelationships",
    "SlaVersions",
    "SlaVersionsAsked",
    "SmsApp",
    "SmsDraftInput",
    "SmsDraftUpdate",
    "SmsUpdateApp",
    "SnoozeInput",
    "SnoozeStatus",
    "SocialNetwork",
    "SocialProfile",
    "SocialProfileInput",
    "SortDirection",
    "SpamSender",
    "SpamSenderAttributes",
    "SpamSenderRelationships",
    "SuggestedShortcutInput",
    "SuggestedTagInput",
    "Tag",
    "TagAttributes",
    "TagEvent",
    "TagEventData",
    "TagEventName",
    "TagRelationships",
    "Team",
    "TeamAttributes",
    "TeamEvent",
    "TeamEventData",
    "TeamEventName",
    "TeamRelationships",
    "TextChange",
    "TimeChange",
    "TrackedEventInput",
    "TwitterDmDraftInput",
    "TwitterDmDraftUpdate",
    "TwitterTweetDraftInput",
    "TwitterTweetDraftUpdate",
    "UnknownEvent",
    "UnmaskedCustomer",
    "UnmaskedCustomerAttributes",
    "UnmaskedCustomerRelationships",
    "UnmaskingWindow",
    "UploadFields",
    "UploadTarget",
    "User",
    "UserAttributes",
    "UserAuthSettings",
    "UserAuthSettingsAttributes",
    "UserAuthSettingsRelationships",
    "UserEvent",
    "UserEventData",
    "UserEventName",
    "UserMentionInput",
    "UserMentions",
    "UserRelationships",
    "UserType",
    "WebAddress",
    "WebAddressInput",
    "WebAddressKind",
    "WebhookChanges",
    "WebhookMeta",
    "WhatsApp",
    "WhatsappApp",
    "WhatsappBody",
    "WhatsappButton",
    "WhatsappButtons",
    "WhatsappButtonsAction",
    "WhatsappDraftInput",
    "WhatsappDraftUpdate",
    "WhatsappFileHeader",
    "WhatsappFileKind",
    "WhatsappFooter",
    "WhatsappHeader",
    "WhatsAppInput",
    "WhatsappInteractiveDraftInput",
    "WhatsappInteractiveMeta",
    "WhatsAppKind",
    "WhatsappList",
    "WhatsappListAction",
    "WhatsappReply",
    "WhatsappRow",
    "WhatsappSection",
    "WhatsappTemplateButton",
    "WhatsappTemplateDraftInput",
    "WhatsappTemplateMeta",
    "WhatsappTemplateParts",
    "WhatsappTemplateText",
    "WhatsappTextHeader",
]


if not TYPE_CHECKING:  # otherwise type checkers would take a misspelt name for Any

    def __getattr__(name: str) -> Any:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
