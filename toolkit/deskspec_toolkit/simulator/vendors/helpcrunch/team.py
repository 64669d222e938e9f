"""The team's side of an account: agents, departments, applications, the organization."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ...engine.message import Response, respond
from ...engine.vendor import ReceivedCall
from . import pages
from .context import AccountContext, BodyHandler
from .records import Record


class Team:
    """The operations on records that no operation changes."""

    def __init__(self, context: AccountContext) -> None:
        self._context = context
        self._account = context.account
        self.handlers: Mapping[str, BodyHandler] = {
            "agents_list": self._list_agents,
            "agents_unsubscribe": self._unsubscribe,
            "departments_list": self._list_departments,
            "organization_get": self._get_organization,
            "applications_list": self._list_applications,
        }

    def _list_agents(self, call: ReceivedCall, _: Any) -> Response:
        return self._listed(call, self._account.agents)

    def _unsubscribe(self, call: ReceivedCall, _: Any) -> Response:
        id_ = self._context.generation.id(call, "agent")
        if id_ not in self._account.agents:
            raise self._context.generation.missing(call, "agent", "agent_id")
        return self._context.generation.done()

    def _list_departments(self, call: ReceivedCall, _: Any) -> Response:
        return self._listed(call, self._account.departments)

    def _get_organization(self, call: ReceivedCall, _: Any) -> Response:
        return respond(200, {"data": self._account.organization})

    def _list_applications(self, call: ReceivedCall, _: Any) -> Response:
        page = self._listed(call, self._account.applications)
        return replace(page, undocumented=(*page.undocumented, "values of an application"))

    def _listed(self, call: ReceivedCall, records: Mapping[int, Record]) -> Response:
        listing = pages.PageQuery(list(records.values()), dict, Record.__getitem__)
        return pages.by_query(self._context.generation, call, listing)
