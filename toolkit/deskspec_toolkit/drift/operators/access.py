"""Who is let in, and how often."""

import json
from collections.abc import Callable, Iterator, Mapping
from itertools import count
from typing import Any, Final

from deskspec_runtime.findings import Severity

from ..drift import Drift, DriftedCall, Interference
from ..drifted_exchange import JSON, DriftedExchange, authorized
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
"""Vendor -> too many requests, in its usual envelope."""


def unlocked(subject: DriftingOperation) -> Iterator[Drift]:
    for variant, opens in (
        ("no key is fine", lambda key: key is None),
        ("any key is fine", lambda key: key is not None),
        ("whoever asks is let in", lambda key: True),
    ):
        yield drift(subject, AUTH, variant, "error", _letting_in(subject, opens))


def hurried(subject: DriftingOperation) -> Iterator[Drift]:
    """Too many requests long before the documented rate, and no word of how long to wait.

    Where the contract has 429 it does not say that a header must come with it: that is new. Where
    it has none, the status raises.
    """
    severity: Severity = "info" if 429 in subject.documented else "error"
    for variant, refuses in (
        ("every third request", lambda number: number % 3 == 0),
        ("from the fifth request on", lambda number: number >= 5),
        ("the first request", lambda number: number == 1),
    ):
        yield drift(subject, RATE, variant, severity, _refusing(subject, refuses))


OPERATORS: Final = (unlocked, hurried)


def _letting_in(
    subject: DriftingOperation, opens: Callable[[str | None], bool]
) -> Callable[[], Interference]:
    def interfere(call: DriftedCall) -> DriftedExchange:
        key = call.request.headers.get("authorization")
        if call.operation_id == subject.id and opens(key):
            return call.send(authorized(call.request, authorization(subject.vendor)))
        return call.send(call.request)

    return lambda: interfere


def _refusing(
    subject: DriftingOperation, refuses: Callable[[int], bool]
) -> Callable[[], Interference]:
    refusal = DriftedExchange(
        429, (("content-type", JSON),), json.dumps(REFUSALS[subject.vendor]).encode()
    )

    def begin() -> Interference:
        numbers = count(1)

        def interfere(call: DriftedCall) -> DriftedExchange:
            if call.operation_id == subject.id and refuses(next(numbers)):
                return refusal
            return call.send(call.request)

        return interfere

    return begin
