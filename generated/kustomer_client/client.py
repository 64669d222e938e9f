# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from functools import cached_property
from typing import TYPE_CHECKING

from deskspec_runtime import client as _client

if TYPE_CHECKING:
    from .api.brands import AsyncBrands, Brands
    from .api.customers import AsyncCustomers, Customers
    from .api.klasses import AsyncKlasses, Klasses
    from .api.outbound_accounts import AsyncOutboundAccounts, OutboundAccounts
    from .api.satisfactions import AsyncSatisfactions, Satisfactions
    from .api.schedules import AsyncSchedules, Schedules
    from .api.spam_senders import AsyncSpamSenders, SpamSenders


class Client(_client.Client):
    _default_base_url = "https://{org}.api.kustomerapp.com"
    _auth_scheme = "Bearer "
    _environment = "KUSTOMER"

    @cached_property
    def brands(self) -> "Brands":
        from .api.brands import Brands

        return Brands(self)

    @cached_property
    def customers(self) -> "Customers":
        from .api.customers import Customers

        return Customers(self)

    @cached_property
    def klasses(self) -> "Klasses":
        from .api.klasses import Klasses

        return Klasses(self)

    @cached_property
    def outbound_accounts(self) -> "OutboundAccounts":
        from .api.outbound_accounts import OutboundAccounts

        return OutboundAccounts(self)

    @cached_property
    def satisfactions(self) -> "Satisfactions":
        from .api.satisfactions import Satisfactions

        return Satisfactions(self)

    @cached_property
    def schedules(self) -> "Schedules":
        from .api.schedules import Schedules

        return Schedules(self)

    @cached_property
    def spam_senders(self) -> "SpamSenders":
        from .api.spam_senders import SpamSenders

        return SpamSenders(self)


class AsyncClient(_client.AsyncClient):
    _default_base_url = "https://{org}.api.kustomerapp.com"
    _auth_scheme = "Bearer "
    _environment = "KUSTOMER"

    @cached_property
    def brands(self) -> "AsyncBrands":
        from .api.brands import AsyncBrands

        return AsyncBrands(self)

    @cached_property
    def customers(self) -> "AsyncCustomers":
        from .api.customers import AsyncCustomers

        return AsyncCustomers(self)

    @cached_property
    def klasses(self) -> "AsyncKlasses":
        from .api.klasses import AsyncKlasses

        return AsyncKlasses(self)

    @cached_property
    def outbound_accounts(self) -> "AsyncOutboundAccounts":
        from .api.outbound_accounts import AsyncOutboundAccounts

        return AsyncOutboundAccounts(self)

    @cached_property
    def satisfactions(self) -> "AsyncSatisfactions":
        from .api.satisfactions import AsyncSatisfactions

        return AsyncSatisfactions(self)

    @cached_property
    def schedules(self) -> "AsyncSchedules":
        from .api.schedules import AsyncSchedules

        return AsyncSchedules(self)

    @cached_property
    def spam_senders(self) -> "AsyncSpamSenders":
        from .api.spam_senders import AsyncSpamSenders

        return AsyncSpamSenders(self)
