# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from functools import cached_property
from typing import TYPE_CHECKING

from deskspec_runtime import client as _client
from deskspec_runtime.call.rates import Rate

if TYPE_CHECKING:
    from .api.attachments import AsyncAttachments, Attachments
    from .api.audit_logs import AsyncAuditLogs, AuditLogs
    from .api.auth_settings import AsyncAuthSettings, AuthSettings
    from .api.auth_tokens import AsyncAuthTokens, AuthTokens
    from .api.brands import AsyncBrands, Brands
    from .api.bulk import AsyncBulk, Bulk
    from .api.companies import AsyncCompanies, Companies
    from .api.conversations import AsyncConversations, Conversations
    from .api.customers import AsyncCustomers, Customers
    from .api.drafts import AsyncDrafts, Drafts
    from .api.forwards import AsyncForwards, Forwards
    from .api.klasses import AsyncKlasses, Klasses
    from .api.kobjects import AsyncKobjects, Kobjects
    from .api.media import AsyncMedia, Media
    from .api.messages import AsyncMessages, Messages
    from .api.metadata import AsyncMetadata, Metadata
    from .api.notes import AsyncNotes, Notes
    from .api.outbound_accounts import AsyncOutboundAccounts, OutboundAccounts
    from .api.queues import AsyncQueues, Queues
    from .api.role_groups import AsyncRoleGroups, RoleGroups
    from .api.roles import AsyncRoles, Roles
    from .api.satisfactions import AsyncSatisfactions, Satisfactions
    from .api.schedules import AsyncSchedules, Schedules
    from .api.shortcuts import AsyncShortcuts, Shortcuts
    from .api.slas import AsyncSlas, Slas
    from .api.spam_senders import AsyncSpamSenders, SpamSenders
    from .api.tags import AsyncTags, Tags
    from .api.teams import AsyncTeams, Teams
    from .api.tracking import AsyncTracking, Tracking
    from .api.users import AsyncUsers, Users


class Client(_client.Client):
    _default_base_url = "https://{org}.api.kustomerapp.com"
    _auth_scheme = "Bearer "
    _environment = "KUSTOMER"
    _documented_rate = Rate(300, 60)
    _rates_of_plans = {
        "professional": Rate(300, 60),
        "business": Rate(500, 60),
        "enterprise": Rate(1000, 60),
        "ultimate": Rate(2000, 60),
    }

    @cached_property
    def attachments(self) -> "Attachments":
        from .api.attachments import Attachments

        return Attachments(self)

    @cached_property
    def audit_logs(self) -> "AuditLogs":
        from .api.audit_logs import AuditLogs

        return AuditLogs(self)

    @cached_property
    def auth_settings(self) -> "AuthSettings":
        from .api.auth_settings import AuthSettings

        return AuthSettings(self)

    @cached_property
    def auth_tokens(self) -> "AuthTokens":
        from .api.auth_tokens import AuthTokens

        return AuthTokens(self)

    @cached_property
    def brands(self) -> "Brands":
        from .api.brands import Brands

        return Brands(self)

    @cached_property
    def bulk(self) -> "Bulk":
        from .api.bulk import Bulk

        return Bulk(self)

    @cached_property
    def companies(self) -> "Companies":
        from .api.companies import Companies

        return Companies(self)

    @cached_property
    def conversations(self) -> "Conversations":
        from .api.conversations import Conversations

        return Conversations(self)

    @cached_property
    def customers(self) -> "Customers":
        from .api.customers import Customers

        return Customers(self)

    @cached_property
    def drafts(self) -> "Drafts":
        from .api.drafts import Drafts

        return Drafts(self)

    @cached_property
    def forwards(self) -> "Forwards":
        from .api.forwards import Forwards

        return Forwards(self)

    @cached_property
    def klasses(self) -> "Klasses":
        from .api.klasses import Klasses

        return Klasses(self)

    @cached_property
    def kobjects(self) -> "Kobjects":
        from .api.kobjects import Kobjects

        return Kobjects(self)

    @cached_property
    def media(self) -> "Media":
        from .api.media import Media

        return Media(self)

    @cached_property
    def messages(self) -> "Messages":
        from .api.messages import Messages

        return Messages(self)

    @cached_property
    def metadata(self) -> "Metadata":
        from .api.metadata import Metadata

        return Metadata(self)

    @cached_property
    def notes(self) -> "Notes":
        from .api.notes import Notes

        return Notes(self)

    @cached_property
    def outbound_accounts(self) -> "OutboundAccounts":
        from .api.outbound_accounts import OutboundAccounts

        return OutboundAccounts(self)

    @cached_property
    def queues(self) -> "Queues":
        from .api.queues import Queues

        return Queues(self)

    @cached_property
    def roles(self) -> "Roles":
        from .api.roles import Roles

        return Roles(self)

    @cached_property
    def role_groups(self) -> "RoleGroups":
        from .api.role_groups import RoleGroups

        return RoleGroups(self)

    @cached_property
    def satisfactions(self) -> "Satisfactions":
        from .api.satisfactions import Satisfactions

        return Satisfactions(self)

    @cached_property
    def schedules(self) -> "Schedules":
        from .api.schedules import Schedules

        return Schedules(self)

    @cached_property
    def shortcuts(self) -> "Shortcuts":
        from .api.shortcuts import Shortcuts

        return Shortcuts(self)

    @cached_property
    def slas(self) -> "Slas":
        from .api.slas import Slas

        return Slas(self)

    @cached_property
    def spam_senders(self) -> "SpamSenders":
        from .api.spam_senders import SpamSenders

        return SpamSenders(self)

    @cached_property
    def tags(self) -> "Tags":
        from .api.tags import Tags

        return Tags(self)

    @cached_property
    def teams(self) -> "Teams":
        from .api.teams import Teams

        return Teams(self)

    @cached_property
    def tracking(self) -> "Tracking":
        from .api.tracking import Tracking

        return Tracking(self)

    @cached_property
    def users(self) -> "Users":
        from .api.users import Users

        return Users(self)


class AsyncClient(_client.AsyncClient):
    _default_base_url = "https://{org}.api.kustomerapp.com"
    _auth_scheme = "Bearer "
    _environment = "KUSTOMER"
    _documented_rate = Rate(300, 60)
    _rates_of_plans = {
        "professional": Rate(300, 60),
        "business": Rate(500, 60),
        "enterprise": Rate(1000, 60),
        "ultimate": Rate(2000, 60),
    }

    @cached_property
    def attachments(self) -> "AsyncAttachments":
        from .api.attachments import AsyncAttachments

        return AsyncAttachments(self)

    @cached_property
    def audit_logs(self) -> "AsyncAuditLogs":
        from .api.audit_logs import AsyncAuditLogs

        return AsyncAuditLogs(self)

    @cached_property
    def auth_settings(self) -> "AsyncAuthSettings":
        from .api.auth_settings import AsyncAuthSettings

        return AsyncAuthSettings(self)

    @cached_property
    def auth_tokens(self) -> "AsyncAuthTokens":
        from .api.auth_tokens import AsyncAuthTokens

        return AsyncAuthTokens(self)

    @cached_property
    def brands(self) -> "AsyncBrands":
        from .api.brands import AsyncBrands

        return AsyncBrands(self)

    @cached_property
    def bulk(self) -> "AsyncBulk":
        from .api.bulk import AsyncBulk

        return AsyncBulk(self)

    @cached_property
    def companies(self) -> "AsyncCompanies":
        from .api.companies import AsyncCompanies

        return AsyncCompanies(self)

    @cached_property
    def conversations(self) -> "AsyncConversations":
        from .api.conversations import AsyncConversations

        return AsyncConversations(self)

    @cached_property
    def customers(self) -> "AsyncCustomers":
        from .api.customers import AsyncCustomers

        return AsyncCustomers(self)

    @cached_property
    def drafts(self) -> "AsyncDrafts":
        from .api.drafts import AsyncDrafts

        return AsyncDrafts(self)

    @cached_property
    def forwards(self) -> "AsyncForwards":
        from .api.forwards import AsyncForwards

        return AsyncForwards(self)

    @cached_property
    def klasses(self) -> "AsyncKlasses":
        from .api.klasses import AsyncKlasses

        return AsyncKlasses(self)

    @cached_property
    def kobjects(self) -> "AsyncKobjects":
        from .api.kobjects import AsyncKobjects

        return AsyncKobjects(self)

    @cached_property
    def media(self) -> "AsyncMedia":
        from .api.media import AsyncMedia

        return AsyncMedia(self)

    @cached_property
    def messages(self) -> "AsyncMessages":
        from .api.messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def metadata(self) -> "AsyncMetadata":
        from .api.metadata import AsyncMetadata

        return AsyncMetadata(self)

    @cached_property
    def notes(self) -> "AsyncNotes":
        from .api.notes import AsyncNotes

        return AsyncNotes(self)

    @cached_property
    def outbound_accounts(self) -> "AsyncOutboundAccounts":
        from .api.outbound_accounts import AsyncOutboundAccounts

        return AsyncOutboundAccounts(self)

    @cached_property
    def queues(self) -> "AsyncQueues":
        from .api.queues import AsyncQueues

        return AsyncQueues(self)

    @cached_property
    def roles(self) -> "AsyncRoles":
        from .api.roles import AsyncRoles

        return AsyncRoles(self)

    @cached_property
    def role_groups(self) -> "AsyncRoleGroups":
        from .api.role_groups import AsyncRoleGroups

        return AsyncRoleGroups(self)

    @cached_property
    def satisfactions(self) -> "AsyncSatisfactions":
        from .api.satisfactions import AsyncSatisfactions

        return AsyncSatisfactions(self)

    @cached_property
    def schedules(self) -> "AsyncSchedules":
        from .api.schedules import AsyncSchedules

        return AsyncSchedules(self)

    @cached_property
    def shortcuts(self) -> "AsyncShortcuts":
        from .api.shortcuts import AsyncShortcuts

        return AsyncShortcuts(self)

    @cached_property
    def slas(self) -> "AsyncSlas":
        from .api.slas import AsyncSlas

        return AsyncSlas(self)

    @cached_property
    def spam_senders(self) -> "AsyncSpamSenders":
        from .api.spam_senders import AsyncSpamSenders

        return AsyncSpamSenders(self)

    @cached_property
    def tags(self) -> "AsyncTags":
        from .api.tags import AsyncTags

        return AsyncTags(self)

    @cached_property
    def teams(self) -> "AsyncTeams":
        from .api.teams import AsyncTeams

        return AsyncTeams(self)

    @cached_property
    def tracking(self) -> "AsyncTracking":
        from .api.tracking import AsyncTracking

        return AsyncTracking(self)

    @cached_property
    def users(self) -> "AsyncUsers":
        from .api.users import AsyncUsers

        return AsyncUsers(self)
