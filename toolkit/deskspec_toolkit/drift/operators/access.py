"""Drifts of authentication and rate limits."""

import json
from collections.abc import Callable, Iterator, Mapping
from itertools import count
from typing import Any, Final

from deskspec_runtime.findings import Severity

from ..drift import Drift, DriftedCall, Interference
from ..drifted_exchange import JSON, DriftedExchange, with_authorization
from ..drifting_operation import DriftingOperation
from ..transport import authorization
from .operator import drift

AUTH: Final = "auth ignored"
RATE: Final = "429 without wait"
REFUSALS: Final[Mapping[str, Any]] = {
    "doubletick": {"message": "Too many requests", "error": "Too Many Requests", "statusCode": 429},
    "helpcrunch": {"errors": [{"code": "too_many_requests", "message": "Too many requests"}]},
    "kustomer": {"errors": [{"code": "too_many_requests", "message": "Too many requests"}]},
}
"""Vendor -> its 429 body, in its usual envelope."""


def unauthenticated(target: DriftingOperation) -> Iterator[Drift]:
    for variant, opens in (
        ("no key is fine", lambda key: key is None),
        ("any key is fine", lambda key: key is not None),
        ("whoever asks is let in", lambda key: True),
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
    def interfere(call: DriftedCall) -> DriftedExchange:
        key = call.request.headers.get("authorization")
        if call.operation_id == target.id and opens(key):
            return call.send(with_authorization(call.request, authorization(target.vendor)))
        return call.send(call.request)

    return lambda: interfere


def _refusing(
    target: DriftingOperation, refuses: Callable[[int], bool]
) -> Callable[[], Interference]:
    refusal = DriftedExchange(
        429, (("content-type", JSON),), json.dumps(REFUSALS[target.vendor]).encode()
    )

    def begin() -> Interference:
        numbers = count(1)

        def interfere(call: DriftedCall) -> DriftedExchange:
            if call.operation_id == target.id and refuses(next(numbers)):
                return refusal
            return call.send(call.request)

        return interfere

    return begin
