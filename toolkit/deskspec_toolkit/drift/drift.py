"""One drift: its name, its severity, and how it changes the calls of an operation."""

import hashlib
from collections.abc import Callable
from typing import NamedTuple, TypeAlias

import httpx
from deskspec_runtime.findings import Severity

from .drifted_exchange import DriftedExchange


class DriftedCall(NamedTuple):
    """A request on its way to a provider that drifts."""

    operation_id: str | None
    """`None` if it calls no operation of the contract."""
    request: httpx.Request
    due: DriftedExchange
    """The response of an undrifted provider that received the same requests so far."""
    send: Callable[[httpx.Request], DriftedExchange]
    """Sends a request to the provider and returns its response."""


Interference: TypeAlias = Callable[[DriftedCall], DriftedExchange]
"""Returns the response to a call; may depend on earlier calls."""


class Drift(NamedTuple):
    """One deviation of a provider from its contract."""

    kind: str
    """The class, for example `field gone`; scores are reported by class."""
    variant: str
    """The kind of change, for example `number as text`."""
    severity: Severity
    """The minimum severity that a verifier should report."""
    vendor: str
    operation_id: str
    place: str
    """Where in the response or the request; empty for the whole of it."""
    begin: Callable[[], Interference]
    """Creates an interference without any state."""

    @property
    def name(self) -> str:
        at = f" at {self.place}" if self.place else ""
        return f"{self.vendor}.{self.operation_id}: {self.variant}{at}"

    @property
    def is_held_out(self) -> bool:
        """Whether it is reserved for scoring, unseen during development: a third, by hash."""
        return hashed(self.name) % 3 == 0


def hashed(text: str) -> int:
    """Return a pseudo-random number that is the same on every machine."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def changing_response(
    operation_id: str, change: Callable[[DriftedExchange], DriftedExchange]
) -> Callable[[], Interference]:
    """Return an interference that changes every response of an operation."""

    def interfere(call: DriftedCall) -> DriftedExchange:
        response = call.send(call.request)
        return change(response) if call.operation_id == operation_id else response

    return lambda: interfere


def changing_request(
    operation_id: str, rewrite: Callable[[httpx.Request], httpx.Request]
) -> Callable[[], Interference]:
    """Return an interference that rewrites valid requests; a rejected one is left alone."""

    def interfere(call: DriftedCall) -> DriftedExchange:
        if call.operation_id != operation_id or not call.due.is_success:
            return call.send(call.request)
        return call.send(rewrite(call.request))

    return lambda: interfere
