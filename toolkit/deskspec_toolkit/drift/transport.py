"""Applies a drift between a verifier and the simulator.

A second provider without the drift receives every request, too, and gives the expected
responses. A drift counts as applied only where a response differs from the expected one, in more
than the mark of an undocumented choice, which no provider sends, and what is left of the rate,
which says how many requests came and not what they did.
"""

from collections.abc import Callable

import httpx

from ..openapi.operations import OperationObject
from ..openapi.rates import rate_headers_of
from ..simulator import Simulator
from ..simulator.engine.message import UNDOCUMENTED
from ..simulator.engine.served_contract import ServedContract, load
from .drift import Drift, DriftedCall
from .drifted_exchange import DriftedExchange

KEY = "simulator-key"
_BEGIN = 1_767_225_600.0


class DriftedTransport(httpx.BaseTransport):
    """A vendor with one drift, or with none. Its clock advances a second per request."""

    def __init__(self, vendor: str, drift: Drift | None = None) -> None:
        """Start two simulators with the seeded records.

        Args:
            vendor: The vendor.
            drift: The drift of the provider; `None` for none.
        """
        self.applied = 0
        """The number of responses that the drift changed."""
        self._now = _BEGIN
        self._contract: ServedContract = load(vendor, None)
        rate_headers = rate_headers_of(self._contract.document).values()
        self._beside = {UNDOCUMENTED, *(name.lower() for name in rate_headers)}
        self._interfere = None if drift is None else drift.begin()
        self._provider = self._simulated(vendor)
        self._undrifted = self._simulated(vendor)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self._now += 1
        if self._interfere is None:
            return self._provider(request).httpx_response
        due = self._undrifted(request)
        operation = operation_of(self._contract, request)
        call = DriftedCall(operation and operation.id, request, due, self._provider)
        response = self._interfere(call)
        self.applied += response.without(self._beside) != due.without(self._beside)
        return response.httpx_response

    def _simulated(self, vendor: str) -> Callable[[httpx.Request], DriftedExchange]:
        simulator = Simulator(api_key=KEY, clock=lambda: self._now)
        transport = simulator.transport(vendor)
        return lambda request: DriftedExchange.of(transport.handle_request(request))


def operation_of(contract: ServedContract, request: httpx.Request) -> OperationObject | None:
    """Return the operation that a request calls; `None` if the contract has none."""
    path = request.url.raw_path.decode("ascii").partition("?")[0]
    match = contract.routes.match(request.method, path.removeprefix(contract.base_path))
    return None if match is None else match.operation


def base_url(vendor: str) -> str:
    """Return the URL at which the transport takes requests."""
    return f"http://localhost{load(vendor, None).base_path}"


def key_header(vendor: str, operation_id: str | None = None) -> tuple[str, str]:
    """Return the header, in lower case, that takes a vendor's key, with the right key.

    Args:
        vendor: The vendor.
        operation_id: The called operation; `None` for the header of most operations.
    """
    contract = load(vendor, None)
    node = contract.operations[operation_id].node if operation_id is not None else {}
    return contract.key_header(node, KEY)
