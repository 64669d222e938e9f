"""The requests of the probing client: a vendor's scenario, and what is derived from its calls.

The first call of an operation is followed by variants that should be refused, the last call of a
list by its pages, orders and conditions, and every write by what reads it back. None of these adds
a record, so the later calls of the scenario find what they found without them.
"""

import functools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import httpx
from deskspec._vendors import VENDORS

from .. import project
from ..conformance.contract import Contract
from ..openapi.operation_view import OperationView
from ..record import scenario, scenario_run
from ..record.scenario import Scenario
from ..verify.verification import operation_views_of
from .drifted_exchange import DriftedExchange
from .probe_call import ProbeCall
from .transport import KEY, DriftedTransport, base_url, key_header
from .variants import Variants


class ProbedRequest(NamedTuple):
    """A request of a script, ready to send."""

    operation_id: str
    request: httpx.Request
    is_read: bool
    is_authorized: bool


class _ScenarioCall(NamedTuple):
    """A call that the client makes in the scenario, and its response."""

    call: ProbeCall
    response: DriftedExchange


@functools.cache
def script(vendor: str) -> Sequence[ProbedRequest]:
    """Return the requests of a vendor's script."""
    within = project.here_or_installed()
    file = scenario.file_of(within, vendor)
    plan = scenario.read(file, within.shown(file))
    contract = Contract.of_vendor(vendor)
    operations = operation_views_of(contract)
    calls = list(_scenario_calls(vendor, plan, contract, operations))
    variants = Variants(operations, plan.given.values())
    return [_probed(vendor, each) for each in _with_variants(calls, variants)]


def _scenario_calls(
    vendor: str, plan: Scenario, contract: Contract, operations: Sequence[OperationView]
) -> Iterator[_ScenarioCall]:
    """Run the scenario through the client against the simulator."""
    views = {each.id: each for each in operations}
    provider = DriftedTransport(vendor)
    received: list[_ScenarioCall] = []

    def handle(request: httpx.Request) -> httpx.Response:
        response = DriftedExchange.of(provider.handle_request(request))
        match = contract.match(request.method, request.url.raw_path.decode().partition("?")[0])
        assert match is not None, request
        call = ProbeCall.of(views[match.operation.id], match.parameters, request)
        received.append(_ScenarioCall(call, response))
        return response.httpx_response

    client = VENDORS[vendor].client_class(
        KEY,
        base_url=base_url(vendor),
        transport=httpx.MockTransport(handle),
        max_retries=0,
        pacing=None,
    )
    with client:
        for _ in scenario_run.run(vendor, plan, client):
            yield from received
            received.clear()


def _with_variants(calls: Sequence[_ScenarioCall], variants: Variants) -> Iterator[ProbeCall]:
    refused: set[str] = set()
    last = {
        each.call.operation.id: number
        for number, each in enumerate(calls)
        if each.response.is_success
    }
    for number, (call, response) in enumerate(calls):
        yield call
        variants.learn(call.operation, response)
        if call.operation.effect != "read" and response.is_success:
            yield from variants.read_back(call, response)
        if call.operation.id not in refused and response.is_success:
            refused.add(call.operation.id)
            yield from variants.refused(call)
            yield from variants.looked_up(call)
        if last.get(call.operation.id) == number:
            yield from variants.listed(call)


def _probed(vendor: str, call: ProbeCall) -> ProbedRequest:
    return ProbedRequest(
        call.operation.id,
        call.request(base_url(vendor)),
        call.operation.effect == "read",
        call.key == key_header(vendor, call.operation.id)[1],
    )
