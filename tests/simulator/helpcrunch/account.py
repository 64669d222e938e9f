"""An account of HelpCrunch in one profile, called by plain httpx.

What is accepted must conform to the contract as a request, too.
"""

from typing import Any, NamedTuple

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

    def ask(
        self, method: str, path: str, body: Any = None, *, status: int = 200, marked: Any = ()
    ) -> Any:
        """Return the body of a response with this status and these marks, which fits its schema."""
        options = {} if body is None else {"json": body}
        response = self.provider.ask(method, path, **options)
        assert (response.status_code, marks(response)) == (status, list(marked)), response.text
        if response.is_success:
            request = response.request
            url, headers = str(request.url), dict(request.headers)
            contract = self.provider.contract
            assert not list(request_violations(contract, method, url, headers, request.content)), (
                "the contract does not allow what was accepted"
            )
        is_json = response.headers["content-type"] == "application/json"
        return response.json() if is_json else response.text

    def refused(
        self, method: str, path: str, body: Any = None, *, status: int = 400, marked: Any = ()
    ) -> list[tuple[str, str]]:
        """Code and message of the errors, without the entry with which those of g2 begin."""
        response = self.ask(method, path, body, status=status, marked=marked)
        errors = [(error["code"], error["message"]) for error in response["errors"]]
        general = ("invalid_request", "Invalid request")
        return errors[1:] if errors[0] == general else errors

    def customer(self, id_: int = CUSTOMER) -> Any:
        return self.ask("GET", f"/customers/{id_}")

    def chat(self, id_: int = CHAT) -> Any:
        return self.ask("GET", f"/chats/{id_}")

    def messages(self, id_: int = CHAT) -> Any:
        return self.ask("GET", f"/chats/{id_}/messages")["data"]

    def new_customer(self, **fields: Any) -> Any:
        return self.ask("POST", "/customers", fields, status=201)

    def new_chat(self, customer: int = CUSTOMER) -> Any:
        body = {"customer": customer, "application": APPLICATION}
        return self.ask("POST", "/chats", body, status=201)

    def write(self, chat: int = CHAT, *, marked: Any = (), **fields: Any) -> Any:
        """Write a message."""
        body = {"chat": chat, "text": "Hello", "type": "message", **fields}
        return self.ask("POST", "/messages", body, status=200 if self.is_g1 else 201, marked=marked)

    def epoch(self, seconds: int) -> Any:
        """An instant as customers and chats have it."""
        return seconds if self.is_g1 else str(seconds)

    def pairs(self, body: Any) -> Any:
        """Custom data of a response, by name."""
        return {pair["property"]: pair["value"] for pair in body} if self.is_g1 else body
