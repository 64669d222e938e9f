"""HelpCrunch, version 1, as its older pages have it; the newest add rating and marking as read."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from foreign.provider.exchange import Request, Response, unknown
from foreign.provider.helpcrunch.account import Account
from foreign.provider.helpcrunch.chats import Chats
from foreign.provider.helpcrunch.customers import Customers
from foreign.provider.helpcrunch.refusals import refusal
from foreign.provider.helpcrunch.team import Team
from foreign.provider.rate import Rate

_ID: Final = "{id}"


class HelpCrunch:
    """A provider of HelpCrunch's API: thirty operations on one account."""

    base_path: str = "/v1"

    def __init__(
        self, key: str, *, rate: int | None = None, clock: Callable[[], float] = time.time
    ) -> None:
        self._authorization: str = f"Bearer {key}"
        self._rate: Rate = Rate(rate, clock)
        account = Account(clock)
        customers, chats, team = Customers(account), Chats(account), Team()
        self._routes: dict[tuple[str, str], Callable[..., Response]] = {
            ("GET", "customers"): customers.list,
            ("POST", "customers"): customers.create,
            ("POST", "customers/search"): customers.search,
            ("PUT", "customers/batch"): customers.replace_many,
            ("GET", "customers/{id}"): customers.get,
            ("PUT", "customers/{id}"): customers.replace,
            ("PATCH", "customers/{id}"): customers.update,
            ("DELETE", "customers/{id}"): customers.delete,
            ("PUT", "customers/{id}/tags"): customers.add_tags,
            ("DELETE", "customers/{id}/tags"): customers.remove_tags,
            ("POST", "events"): customers.add_event,
            ("GET", "chats"): chats.list,
            ("POST", "chats"): chats.create,
            ("POST", "chats/search"): chats.search,
            ("PUT", "chats/status"): chats.set_status,
            ("PUT", "chats/assignee"): chats.assign,
            ("PUT", "chats/department"): chats.move,
            ("PUT", "chats/snooze"): chats.snooze,
            ("PUT", "chats/rate"): chats.rate,
            ("PUT", "chats/readByAgent"): chats.mark_read_by_agent,
            ("PUT", "chats/readByCustomer"): chats.mark_read_by_customer,
            ("PUT", "chats/read"): chats.mark_read_by_agent,
            ("GET", "chats/{id}"): chats.get,
            ("GET", "chats/{id}/messages"): chats.messages,
            ("POST", "messages"): chats.post,
            ("GET", "agents"): team.agents,
            ("GET", "agents/{id}/unsubscribe"): team.unsubscribe,
            ("GET", "departments"): team.departments,
            ("GET", "organization"): team.organization,
            ("GET", "applications"): team.applications,
        }

    def respond(self, request: Request) -> Response:
        """Key, then rate, then the operation."""
        numbers = [int(each) for each in request.segments if each.isascii() and each.isdecimal()]
        named = [_ID if each.isascii() and each.isdecimal() else each for each in request.segments]
        operation = self._routes.get((request.method, "/".join(named[1:])))
        if operation is None or named[0] != self.base_path[1:]:
            return unknown(request)
        if request.authorization != self._authorization:
            raise refusal(401, ("invalid_token", "Invalid token"))
        if self._rate.exceeded():
            raise refusal(429, ("too_many_requests", "You have exceeded your requests limit"))
        return operation(request, *numbers)
