"""Calls the simulator by plain httpx, or by a typed client.

Each response must keep its contract, and mark no choice that is not registered.
"""

from collections.abc import Callable
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import httpx
from deskspec import APIStatusError, RawResponse
from deskspec_runtime.values.model import Model
from deskspec_toolkit.openapi.operations import OperationObject
from deskspec_toolkit.simulator import Simulator
from deskspec_toolkit.simulator.core import QUIRKS
from deskspec_toolkit.simulator.engine.choices import CHOICES
from deskspec_toolkit.simulator.engine.simulation import PROFILE_HEADER
from harness.catalogue import ContractFile, calls, operations
from harness.conformance import find, response_violations
from harness.selection import selection

MARK = "x-deskspec-undocumented"
PHONE = "919812345678"
WABA = "919999999999"
CUSTOMER_PATHS = {
    "doubletick": f"/customer/details?phoneNumber={PHONE}",
    "helpcrunch": "/customers/8737843",
    "kustomer": "/v1/customers/58210c3db0f09110006b7953",
}
REMOVAL = "/customer/remove-tags-custom-fields"


def sampled(contract: ContractFile) -> list[OperationObject]:
    """The operations of a contract that represent all, and some others."""
    own = [call for call in calls() if call.contract is contract]
    return [call.spec for call in selection().sample(own)]


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 1_700_000_000.25

    def __call__(self) -> float:
        return self.now


class Provider(NamedTuple):
    """A vendor of a simulator in one profile."""

    sim: Simulator
    contract: ContractFile

    @property
    def vendor(self) -> str:
        return self.contract.vendor

    @property
    def profile(self) -> str:
        return self.contract.profile

    @property
    def authorization(self) -> str:
        """The value of the header Authorization, where an operation takes the key there."""
        return self.sim.api_key if self.vendor == "doubletick" else f"Bearer {self.sim.api_key}"

    def key_header(self, method: str, path: str) -> tuple[str, str]:
        """The header that takes the key of an operation, and its right value.

        It is Authorization where there is no operation.
        """
        found = find(self.contract, method, urlsplit(path).path)
        if found is None:
            return "authorization", self.authorization
        name, before = self.contract.key_header(found[0])
        return name, before + self.sim.api_key

    def ask(
        self,
        method: str,
        path: str,
        *,
        authorization: str | None = "right",
        on_port: bool = False,
        **options: Any,
    ) -> httpx.Response:
        """Return the response, checked against the contract unless it is marked as outside."""
        headers = dict(options.pop("headers", {}))
        if authorization is not None:
            name, right = self.key_header(method, path)
            headers[name] = right if authorization == "right" else authorization
        base_url = self.sim.base_url(self.vendor) if on_port else "http://localhost"
        transport = None if on_port else self.sim.transport(self.vendor)
        with httpx.Client(transport=transport, trust_env=False, verify=False) as client:
            response = client.request(method, base_url + path, headers=headers, **options)
        self.check(response, path)
        return response

    def client_options(
        self, look: Callable[[httpx.Response], object] | None = None
    ) -> dict[str, Any]:
        """The arguments of a typed client, whose responses are checked as those of `ask` are.

        Args:
            look: Gets each response, too.
        """
        return {
            "api_key": self.sim.api_key,
            "base_url": "http://localhost",
            "transport": _CheckedTransport(self, look),
            "pacing": None,
            "max_retries": 0,
        }

    def check(self, response: httpx.Response, path: str) -> None:
        operation = self.sim.requests[-1].operation_id
        for mark in marks(response):
            known = (*CHOICES, *QUIRKS[self.vendor].choices)
            assert any(choice.covers(mark, operation) for choice in known), (operation, mark)
        if PROFILE_HEADER in response.headers:  # the contract of the profile does not have it
            return
        outside = f"status {response.status_code}" in marks(response)
        way, _, query = path.partition("?")
        path = f"{way.rstrip('/') or '/'}?{query}"  # a slash at the end changes nothing
        violations = list(
            response_violations(
                self.contract,
                response.request.method,
                "http://localhost" + path,
                response.status_code,
                response.headers.get("content-type", ""),
                response.content,
            )
        )
        assert bool(violations) == outside, violations

    def customer(self, query: str = "") -> Any:
        """DoubleTick's seeded customer as it is now."""
        return self.ask("GET", CUSTOMER_PATHS["doubletick"] + query).json()["customer"]


class _CheckedTransport(httpx.BaseTransport):
    """The way to the simulator; each response is checked."""

    def __init__(self, provider: Provider, look: Callable[[httpx.Response], object] | None) -> None:
        self._provider = provider
        self._look = look
        self._simulator = provider.sim.transport(provider.vendor)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._simulator.handle_request(request)
        response.request = request
        self._provider.check(response, request.url.raw_path.decode())
        if self._look is not None:
            self._look(response)
        return response


def names_of(operation: str) -> dict[str, str]:
    """What the arguments of an operation, called VENDOR-ID, are called in its requests."""
    inputs = operations()[operation].operation.inputs
    return {argument: name for argument, (name, _) in inputs.items()}


def in_request(operation: str, **given: Any) -> dict[str, Any]:
    """Arguments by their names in a request; what is no argument keeps its name."""
    names = names_of(operation)
    return {names.get(argument, argument): value for argument, value in given.items()}


def attributes(model: Model) -> dict[str, Any]:
    """The JSON values of a model, by attribute."""
    return {name: model[name] for name in model._fields if name in model}


def outcome(call: Callable[[], RawResponse[Any]]) -> httpx.Response | APIStatusError:
    """What came of a call: both have the status and the headers of the response."""
    try:
        return call().http_response
    except APIStatusError as refused:
        return refused


def marks(response: httpx.Response | APIStatusError) -> list[str]:
    """What a response calls undocumented."""
    return response.headers.get(MARK, "").split("; ") if MARK in response.headers else []


def message(response: httpx.Response) -> str:
    """The message of an error, in any envelope."""
    body = response.json()
    if "errors" in body:
        return "; ".join(error["message"] for error in body["errors"])
    text = body["message"]
    return "; ".join(text) if isinstance(text, list) else str(text)
