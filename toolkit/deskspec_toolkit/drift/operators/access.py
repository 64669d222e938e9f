"""Drifts of authentication and rate limits."""

import functools
from collections.abc import Callable, Iterator
from itertools import count
from typing import Final

from deskspec_runtime.findings import Severity

from ...simulator import Simulator
from ..drift import Drift, DriftedCall, Interference
from ..drifted_exchange import JSON, DriftedExchange, with_header
from ..drifting_operation import DriftingOperation
from ..script import script
from ..transport import KEY, key_header
from .operator import drift

AUTH: Final = "auth ignored"
RATE: Final = "429 without wait"


def unauthenticated(target: DriftingOperation) -> Iterator[Drift]:
    for variant, opens in (
        ("no key is fine", lambda key: key is None),
        ("any key is fine", lambda key: key is not None),
        ("no credentials are needed", lambda key: True),
    ):
        yield drift(target, AUTH, variant, "error", _accepting(target, opens))


def rate_limited(target: DriftingOperation) -> Iterator[Drift]:
    """A 429 long before the documented rate, without `Retry-After`.

    A contract with a 429 does not require the header, so this is info. Without a 429 in the
    contract the call raises another error, so it is an error.
    """
    severity: Severity = "info" if 429 in target.documented else "error"
    for variant, refuses in (
        ("every third request", lambda number: number % 3 == 0),
        ("from the fifth request on", lambda number: number >= 5),
        ("the first request", lambda number: number == 1),
    ):
        yield drift(target, RATE, variant, severity, _refusing(target, refuses))


OPERATORS: Final = (unauthenticated, rate_limited)


def _accepting(
    target: DriftingOperation, opens: Callable[[str | None], bool]
) -> Callable[[], Interference]:
    name, value = key_header(target.vendor, target.id)

    def interfere(call: DriftedCall) -> DriftedExchange:
        if call.operation_id == target.id and opens(call.request.headers.get(name)):
            return call.send(with_header(call.request, name, value))
        return call.send(call.request)

    return lambda: interfere


def _refusing(
    target: DriftingOperation, refuses: Callable[[int], bool]
) -> Callable[[], Interference]:
    refusal = _refusal_of(target.vendor)

    def begin() -> Interference:
        numbers = count(1)

        def interfere(call: DriftedCall) -> DriftedExchange:
            if call.operation_id == target.id and refuses(next(numbers)):
                return refusal
            return call.send(call.request)

        return interfere

    return begin


@functools.cache
def _refusal_of(vendor: str) -> DriftedExchange:
    """The vendor's 429 without `Retry-After`."""
    simulator = Simulator(api_key=KEY)
    simulator.fault("rate_limit_no_wait")
    request = next(each.request for each in script(vendor) if each.is_authorized)
    refusal = DriftedExchange.of(simulator.transport(vendor).handle_request(request))
    return refusal._replace(headers=(("content-type", JSON),))
