"""A client that calls every operation with requests that show its behaviour.

It checks nothing. Operators learn from it which fields responses have, and the catalogue leaves out
a drift that changes none of its responses.
"""

from collections.abc import Iterator
from typing import NamedTuple

import httpx

from .drift import Drift
from .drifted_exchange import DriftedExchange
from .script import ProbedRequest, script
from .transport import DriftedTransport


class ProbedResponse(NamedTuple):
    """A response to a probe request."""

    operation_id: str
    request: httpx.Request
    response: DriftedExchange
    is_drifted: bool
    """Whether the drift changed it."""


def probed(vendor: str, drift: Drift | None = None) -> Iterator[ProbedResponse]:
    """Send the requests of a vendor's script one by one, and yield the responses.

    Args:
        vendor: The vendor.
        drift: The drift of the provider; `None` for none.
    """
    transport = DriftedTransport(vendor, drift)
    for probe in script(vendor) if drift is None else _shown_by(vendor, drift):
        before = transport.applied
        response = DriftedExchange.of(transport.handle_request(probe.request))
        yield ProbedResponse(
            probe.operation_id, probe.request, response, transport.applied > before
        )


def _shown_by(vendor: str, drift: Drift) -> Iterator[ProbedRequest]:
    """Yield the requests that can show a drift, or change state that a later one shows."""
    probes = script(vendor)
    calls = [each for each in probes if each.operation_id == drift.operation_id]
    drifts_at_read = any(each.is_read for each in calls)
    has_drifted = False
    for probe in probes:
        if probe.operation_id == drift.operation_id:
            has_drifted = True
            yield probe
        elif probe.is_authorized and (not probe.is_read or (has_drifted and not drifts_at_read)):
            yield probe
