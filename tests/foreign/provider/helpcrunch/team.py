"""The team: agents, departments, applications, and the organization that they make up.

What holds here: nothing of it changes, because newsletters, from which an agent can be
unsubscribed, are in no response. The older pages have no parameters for these lists and no totals.
"""

from __future__ import annotations

from foreign.provider.exchange import Request, Response
from foreign.provider.helpcrunch import records
from foreign.provider.helpcrunch.refusals import refusal


class Team:
    """The five operations about the team that serves customers."""

    def agents(self, request: Request) -> Response:
        """Everyone in the team."""
        return Response(200, {"data": [*records.AGENTS.values()]})

    def unsubscribe(self, request: Request, agent_id: int) -> Response:
        """The word is the page's, as is an error that speaks of a chat."""
        if agent_id not in records.AGENTS:
            raise refusal(404, ("not_found", "Chat not found"))
        return Response(200, "Ok")

    def departments(self, request: Request) -> Response:
        """Each department with its agents."""
        departments = [
            {"id": number, "name": name, "agents": [records.AGENTS[agent] for agent in agents]}
            for number, (name, agents) in records.DEPARTMENTS.items()
        ]
        return Response(200, {"data": departments})

    def organization(self, request: Request) -> Response:
        """One object, and yet under ``data``."""
        return Response(200, {"data": records.ORGANIZATION})

    def applications(self, request: Request) -> Response:
        """What an integration reads; no page was seen."""
        return Response(200, {"data": records.APPLICATIONS})
