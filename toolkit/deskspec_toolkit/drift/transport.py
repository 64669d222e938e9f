"""Stands between a verifier and the simulator, and lets a provider drift.

Beside the provider that drifts, a second one gets every request and does not: it tells what was
due. So a drift counts as applied where an answer differs from the one that was due, and never where
it only meant to change something.
"""

from collections.abc import Callable

import httpx

from ..openapi.operations import OperationObject
from ..simulator import Simulator
from ..simulator.engine.served_contract import ServedContract, load
from .drift import Drift, DriftedCall
from .drifted_exchange import DriftedExchange

KEY = "simulator-key"
_BEGIN = 1_767_225_600.0


class DriftedTransport(httpx.BaseTransport):
    """A vendor with one drift, or with none. A second passes with every request."""

    def __init__(self, vendor: str, drift: Drift | None = None) -> None:
        """Make it, with the seeded records.

        Args:
            vendor: The vendor.
            drift: What it does otherwise; `None` for nothing.
        """
        self.applied = 0
        """How many answers were others than those that were due."""
        self._now = _BEGIN
        self._contract: ServedContract = load(vendor, None)
        self._interfere = None if drift is None else drift.begin()
        self._provider = self._simulated(vendor)
        self._undrifted = self._simulated(vendor)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self._now += 1
        if self._interfere is None:
            return self._provider(request).response
        due = self._undrifted(request)
        operation = operation_of(self._contract, request)
        call = DriftedCall(operation and operation.id, request, due, self._provider)
        answer = self._interfere(call)
        self.applied += answer != due
        return answer.response

    def _simulated(self, vendor: str) -> Callable[[httpx.Request], DriftedExchange]:
        simulator = Simulator(api_key=KEY, clock=lambda: self._now)
        transport = simulator.transport(vendor)
        return lambda request: DriftedExchange.of(transport.handle_request(request))


def operation_of(contract: ServedContract, request: httpx.Request) -> OperationObject | None:
    """The operation that a request is to; `None` if the contract has none."""
    path = request.url.raw_path.decode("ascii").partition("?")[0]
    match = contract.routes.match(request.method, path.removeprefix(contract.base_path))
    return None if match is None else match.operation


def authorization(vendor: str) -> str:
    """The value of the header with which a vendor's provider lets somebody in."""
    return load(vendor, None).authorization(KEY)
