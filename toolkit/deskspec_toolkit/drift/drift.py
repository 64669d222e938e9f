"""One drift: what it is called, how bad it is, and what it does to the calls of an operation."""

import hashlib
from collections.abc import Callable
from typing import NamedTuple, TypeAlias

import httpx
from deskspec_runtime.findings import Severity

from .drifted_exchange import DriftedExchange


class DriftedCall(NamedTuple):
    """A request on its way to a provider that drifts."""

    operation_id: str | None
    """`None`: to no operation of the contract."""
    request: httpx.Request
    due: DriftedExchange
    """What a provider that got the same requests so far and does not drift answers."""
    send: Callable[[httpx.Request], DriftedExchange]
    """Lets the provider have a request, and gives its answer."""


Interference: TypeAlias = Callable[[DriftedCall], DriftedExchange]
"""What is answered to a call. It may remember earlier ones."""


class Drift(NamedTuple):
    """One thing that a provider does otherwise than its contract says."""

    kind: str
    """The class that scores are told by."""
    variant: str
    """What happens, for example `number as text`."""
    severity: Severity
    """How bad it is at least, by the rule of the contract that clients keep."""
    vendor: str
    operation_id: str
    place: str
    """Where in the answer or the request; empty where it is all of it."""
    begin: Callable[[], Interference]
    """Makes an interference that remembers nothing yet."""

    @property
    def name(self) -> str:
        at = f" at {self.place}" if self.place else ""
        return f"{self.vendor}.{self.operation_id}: {self.variant}{at}"

    @property
    def is_held_out(self) -> bool:
        """Whether nobody looks at it who makes the verifier better: a third, by the name's hash."""
        return hashed(self.name) % 3 == 0


def hashed(text: str) -> int:
    """A number that looks random and is the same everywhere."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def answered(
    operation_id: str, change: Callable[[DriftedExchange], DriftedExchange]
) -> Callable[[], Interference]:
    """Another answer of an operation, whatever it was asked."""

    def interfere(call: DriftedCall) -> DriftedExchange:
        answer = call.send(call.request)
        return change(answer) if call.operation_id == operation_id else answer

    return lambda: interfere


def asked(
    operation_id: str, rewrite: Callable[[httpx.Request], httpx.Request]
) -> Callable[[], Interference]:
    """Another request in place of one that is in order; one that is refused still is."""

    def interfere(call: DriftedCall) -> DriftedExchange:
        if call.operation_id != operation_id or not call.due.is_success:
            return call.send(call.request)
        return call.send(rewrite(call.request))

    return lambda: interfere
