"""An account of HelpCrunch in one profile, called by its client, or by plain httpx.

What is accepted must conform to the contract as a request, too.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, NamedTuple

import httpx
from deskspec import APIStatusError, HelpCrunch
from deskspec.helpcrunch import models
from deskspec_toolkit.simulator import SeenRequest
from harness.conformance import request_violations
from simulator.asking import Clock, Provider, marks

CUSTOMER = 8737843
CHAT = 1568834
MESSAGE = 8793611
AGENT = 2533
OTHER_AGENT = 4761
DEPARTMENT = 233046
APPLICATION = 3838
EPOCH_AS_TEXT = "epoch as text"


class Account(NamedTuple):
    """The seeded account, and the clock that it lives by."""

    provider: Provider
    clock: Clock

    @property
    def is_g1(self) -> bool:
        return self.provider.profile == "g1"

    @property
    def client(self) -> HelpCrunch:
        """A client, no response to which has a mark."""
        return self.marked()

    def marked(self, *expected: str) -> HelpCrunch:
        """A client, each response to which has these marks."""
        return HelpCrunch(**self.provider.client_options(lambda got: self._check(got, expected)))

    def with_instant(self, *expected: str) -> HelpCrunch:
        """The same for calls with an instant, which the client sends as text."""
        return self.marked(*([EPOCH_AS_TEXT] if self.is_g1 else []), *expected)

    def sent(self, call: Callable[[HelpCrunch], object]) -> SeenRequest:
        """The request of a call, whatever the response is."""
        with suppress(APIStatusError):
            call(HelpCrunch(**self.provider.client_options()))
        return self.provider.sim.requests[-1]

    def _check(self, response: httpx.Response, expected: Sequence[str]) -> None:
        assert marks(response) == list(expected), response.text
        if response.is_success:
            request = response.request
            url, headers = str(request.url), dict(request.headers)
            contract = self.provider.contract
            assert not list(
                request_violations(contract, request.method, url, headers, request.content)
            ), "the contract does not allow what was accepted"

    def ask(
        self, method: str, path: str, body: Any = None, *, status: int = 200, marked: Any = ()
    ) -> Any:
        """Return the body of a response with this status and these marks, which fits its schema."""
        options = {} if body is None else {"json": body}
        response = self.provider.ask(method, path, **options)
        assert response.status_code == status, response.text
        self._check(response, marked)
        is_json = response.headers["content-type"] == "application/json"
        return response.json() if is_json else response.text

    def refused(
        self, method: str, path: str, body: Any = None, *, status: int = 400, marked: Any = ()
    ) -> list[tuple[str, str]]:
        """The errors of a refusal, by code and message."""
        return listed(self.ask(method, path, body, status=status, marked=marked)["errors"])

    def customer(self, id_: int = CUSTOMER) -> models.Customer:
        return self.client.customers.get(id_)

    def chat(self, id_: int = CHAT) -> models.Chat:
        return self.client.chats.get(id_)

    def messages(self, id_: int = CHAT) -> list[models.Message]:
        return self.client.messages.list(id_).items

    def new_chat(self, customer: int = CUSTOMER) -> models.Chat:
        return self.client.chats.create(customer=customer, application=APPLICATION)

    def write(self, chat: int = CHAT, *, marked: Any = (), **fields: Any) -> models.Message:
        """Write a message."""
        message = {"chat": chat, "text": "Hello", "type": "message", **fields}
        return self.marked(*marked).messages.create(**message)

    def close_chat(self) -> models.Chat:
        return self.client.chats.set_status(CHAT, status="closed")

    def epoch(self, seconds: int) -> Any:
        """An instant as customers and chats have it."""
        return seconds if self.is_g1 else str(seconds)


def instant(seconds: float) -> datetime:
    """An instant as calls take it."""
    return datetime.fromtimestamp(seconds, UTC)


def listed(errors: Sequence[Mapping[str, Any]]) -> list[tuple[str, str]]:
    """Code and message of errors, without the entry with which those of g2 begin."""
    found = [(error["code"], error["message"]) for error in errors]
    return found[1:] if found[0] == ("invalid_request", "Invalid request") else found
