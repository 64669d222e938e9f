"""Who answers, and through what: agents, departments, applications, the organization."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ...engine.message import Response, respond
from ...engine.vendor import ReceivedCall
from . import pages
from .context import AccountContext, Answering
from .records import Record


class Team:
    """The operations on what no operation changes."""

    def __init__(self, desk: AccountContext) -> None:
        self._desk = desk
        self._account = desk.account
        self.answering: Mapping[str, Answering] = {
            "agents_list": self._list_agents,
            "agents_unsubscribe": self._unsubscribe,
            "departments_list": self._list_departments,
            "organization_get": self._get_organization,
            "applications_list": self._list_applications,
        }

    def _list_agents(self, call: ReceivedCall, _: Any) -> Response:
        return self._listed(call, self._account.agents)

    def _unsubscribe(self, call: ReceivedCall, _: Any) -> Response:
        id_ = self._desk.generation.id(call, "agent")
        if id_ not in self._account.agents:
            raise self._desk.generation.missing(call, "agent", "agent_id")
        return self._desk.generation.done()

    def _list_departments(self, call: ReceivedCall, _: Any) -> Response:
        return self._listed(call, self._account.departments)

    def _get_organization(self, call: ReceivedCall, _: Any) -> Response:
        return respond(200, {"data": self._account.organization})

    def _list_applications(self, call: ReceivedCall, _: Any) -> Response:
        page = self._listed(call, self._account.applications)
        return replace(page, undocumented=(*page.undocumented, "values of an application"))

    def _listed(self, call: ReceivedCall, records: Mapping[int, Record]) -> Response:
        listing = pages.PageQuery(list(records.values()), dict, Record.__getitem__)
        return pages.by_query(self._desk.generation, call, listing)
