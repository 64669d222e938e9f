# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from functools import cached_property
from typing import TYPE_CHECKING

from deskspec_runtime import client as _client

if TYPE_CHECKING:
    from .api.call_licenses import AsyncCallLicenses, CallLicenses
    from .api.calls import AsyncCalls, Calls
    from .api.channels import AsyncChannels, Channels
    from .api.chats import AsyncChats, Chats
    from .api.customers import AsyncCustomers, Customers
    from .api.embed import AsyncEmbed, Embed
    from .api.events import AsyncEvents, Events
    from .api.groups import AsyncGroups, Groups
    from .api.media import AsyncMedia, Media
    from .api.messages import AsyncMessages, Messages
    from .api.notes import AsyncNotes, Notes
    from .api.payment_links import AsyncPaymentLinks, PaymentLinks
    from .api.quick_replies import AsyncQuickReplies, QuickReplies
    from .api.roles import AsyncRoles, Roles
    from .api.team_members import AsyncTeamMembers, TeamMembers
    from .api.templates import AsyncTemplates, Templates
    from .api.wa_groups import AsyncWaGroups, WaGroups
    from .api.wallet import AsyncWallet, Wallet
    from .api.webhooks import AsyncWebhooks, Webhooks


class Client(_client.Client):
    _default_base_url = "https://public.doubletick.io"
    _auth_scheme = ""
    _environment = "DOUBLETICK"

    @cached_property
    def call_licenses(self) -> "CallLicenses":
        from .api.call_licenses import CallLicenses

        return CallLicenses(self)

    @cached_property
    def calls(self) -> "Calls":
        from .api.calls import Calls

        return Calls(self)

    @cached_property
    def channels(self) -> "Channels":
        from .api.channels import Channels

        return Channels(self)

    @cached_property
    def chats(self) -> "Chats":
        from .api.chats import Chats

        return Chats(self)

    @cached_property
    def customers(self) -> "Customers":
        from .api.customers import Customers

        return Customers(self)

    @cached_property
    def embed(self) -> "Embed":
        from .api.embed import Embed

        return Embed(self)

    @cached_property
    def events(self) -> "Events":
        from .api.events import Events

        return Events(self)

    @cached_property
    def groups(self) -> "Groups":
        from .api.groups import Groups

        return Groups(self)

    @cached_property
    def media(self) -> "Media":
        from .api.media import Media

        return Media(self)

    @cached_property
    def messages(self) -> "Messages":
        from .api.messages import Messages

        return Messages(self)

    @cached_property
    def notes(self) -> "Notes":
        from .api.notes import Notes

        return Notes(self)

    @cached_property
    def payment_links(self) -> "PaymentLinks":
        from .api.payment_links import PaymentLinks

        return PaymentLinks(self)

    @cached_property
    def quick_replies(self) -> "QuickReplies":
        from .api.quick_replies import QuickReplies

        return QuickReplies(self)

    @cached_property
    def roles(self) -> "Roles":
        from .api.roles import Roles

        return Roles(self)

    @cached_property
    def team_members(self) -> "TeamMembers":
        from .api.team_members import TeamMembers

        return TeamMembers(self)

    @cached_property
    def templates(self) -> "Templates":
        from .api.templates import Templates

        return Templates(self)

    @cached_property
    def wa_groups(self) -> "WaGroups":
        from .api.wa_groups import WaGroups

        return WaGroups(self)

    @cached_property
    def wallet(self) -> "Wallet":
        from .api.wallet import Wallet

        return Wallet(self)

    @cached_property
    def webhooks(self) -> "Webhooks":
        from .api.webhooks import Webhooks

        return Webhooks(self)


class AsyncClient(_client.AsyncClient):
    _default_base_url = "https://public.doubletick.io"
    _auth_scheme = ""
    _environment = "DOUBLETICK"

    @cached_property
    def call_licenses(self) -> "AsyncCallLicenses":
        from .api.call_licenses import AsyncCallLicenses

        return AsyncCallLicenses(self)

    @cached_property
    def calls(self) -> "AsyncCalls":
        from .api.calls import AsyncCalls

        return AsyncCalls(self)

    @cached_property
    def channels(self) -> "AsyncChannels":
        from .api.channels import AsyncChannels

        return AsyncChannels(self)

    @cached_property
    def chats(self) -> "AsyncChats":
        from .api.chats import AsyncChats

        return AsyncChats(self)

    @cached_property
    def customers(self) -> "AsyncCustomers":
        from .api.customers import AsyncCustomers

        return AsyncCustomers(self)

    @cached_property
    def embed(self) -> "AsyncEmbed":
        from .api.embed import AsyncEmbed

        return AsyncEmbed(self)

    @cached_property
    def events(self) -> "AsyncEvents":
        from .api.events import AsyncEvents

        return AsyncEvents(self)

    @cached_property
    def groups(self) -> "AsyncGroups":
        from .api.groups import AsyncGroups

        return AsyncGroups(self)

    @cached_property
    def media(self) -> "AsyncMedia":
        from .api.media import AsyncMedia

        return AsyncMedia(self)

    @cached_property
    def messages(self) -> "AsyncMessages":
        from .api.messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def notes(self) -> "AsyncNotes":
        from .api.notes import AsyncNotes

        return AsyncNotes(self)

    @cached_property
    def payment_links(self) -> "AsyncPaymentLinks":
        from .api.payment_links import AsyncPaymentLinks

        return AsyncPaymentLinks(self)

    @cached_property
    def quick_replies(self) -> "AsyncQuickReplies":
        from .api.quick_replies import AsyncQuickReplies

        return AsyncQuickReplies(self)

    @cached_property
    def roles(self) -> "AsyncRoles":
        from .api.roles import AsyncRoles

        return AsyncRoles(self)

    @cached_property
    def team_members(self) -> "AsyncTeamMembers":
        from .api.team_members import AsyncTeamMembers

        return AsyncTeamMembers(self)

    @cached_property
    def templates(self) -> "AsyncTemplates":
        from .api.templates import AsyncTemplates

        return AsyncTemplates(self)

    @cached_property
    def wa_groups(self) -> "AsyncWaGroups":
        from .api.wa_groups import AsyncWaGroups

        return AsyncWaGroups(self)

    @cached_property
    def wallet(self) -> "AsyncWallet":
        from .api.wallet import AsyncWallet

        return AsyncWallet(self)

    @cached_property
    def webhooks(self) -> "AsyncWebhooks":
        from .api.webhooks import AsyncWebhooks

        return AsyncWebhooks(self)
