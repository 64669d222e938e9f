# Generated from specs/helpcrunch by `deskspec generate`. Do not edit.
from functools import cached_property
from typing import TYPE_CHECKING

from deskspec_runtime import client as _client
from deskspec_runtime.call.rates import Rate

if TYPE_CHECKING:
    from .api.agents import Agents, AsyncAgents
    from .api.applications import Applications, AsyncApplications
    from .api.chats import AsyncChats, Chats
    from .api.customers import AsyncCustomers, Customers
    from .api.departments import AsyncDepartments, Departments
    from .api.events import AsyncEvents, Events
    from .api.messages import AsyncMessages, Messages
    from .api.organization import AsyncOrganization, Organization


class Client(_client.Client):
    _default_base_url = "https://api.helpcrunch.com/v1"
    _auth_scheme = "Bearer "
    _environment = "HELPCRUNCH"
    _documented_rate = Rate(120, 60)
    _rates_of_plans = {}

    @cached_property
    def agents(self) -> "Agents":
        from .api.agents import Agents

        return Agents(self)

    @cached_property
    def chats(self) -> "Chats":
        from .api.chats import Chats

        return Chats(self)

    @cached_property
    def customers(self) -> "Customers":
        from .api.customers import Customers

        return Customers(self)

    @cached_property
    def departments(self) -> "Departments":
        from .api.departments import Departments

        return Departments(self)

    @cached_property
    def events(self) -> "Events":
        from .api.events import Events

        return Events(self)

    @cached_property
    def messages(self) -> "Messages":
        from .api.messages import Messages

        return Messages(self)

    @cached_property
    def organization(self) -> "Organization":
        from .api.organization import Organization

        return Organization(self)

    @cached_property
    def applications(self) -> "Applications":
        from .api.applications import Applications

        return Applications(self)


class AsyncClient(_client.AsyncClient):
    _default_base_url = "https://api.helpcrunch.com/v1"
    _auth_scheme = "Bearer "
    _environment = "HELPCRUNCH"
    _documented_rate = Rate(120, 60)
    _rates_of_plans = {}

    @cached_property
    def agents(self) -> "AsyncAgents":
        from .api.agents import AsyncAgents

        return AsyncAgents(self)

    @cached_property
    def chats(self) -> "AsyncChats":
        from .api.chats import AsyncChats

        return AsyncChats(self)

    @cached_property
    def customers(self) -> "AsyncCustomers":
        from .api.customers import AsyncCustomers

        return AsyncCustomers(self)

    @cached_property
    def departments(self) -> "AsyncDepartments":
        from .api.departments import AsyncDepartments

        return AsyncDepartments(self)

    @cached_property
    def events(self) -> "AsyncEvents":
        from .api.events import AsyncEvents

        return AsyncEvents(self)

    @cached_property
    def messages(self) -> "AsyncMessages":
        from .api.messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def organization(self) -> "AsyncOrganization":
        from .api.organization import AsyncOrganization

        return AsyncOrganization(self)

    @cached_property
    def applications(self) -> "AsyncApplications":
        from .api.applications import AsyncApplications

        return AsyncApplications(self)
