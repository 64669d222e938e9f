"""What schemathesis finds by itself, with its default phases and checks.

It gets the same contract, seed, time limit, operation and key. A failure counts as found if the
operation does not fail in this way without the drift, whatever its message. It stops at the first
one.
"""

import time
from collections.abc import Iterable
from typing import Any, NamedTuple

import schemathesis
from schemathesis.engine import events, from_schema

from .. import project
from ..openapi import documents
from ..simulator.engine.served_contract import load
from .drift import Drift
from .port import served
from .transport import KEY, DriftedTransport


class Failing(NamedTuple):
    """A way in which an operation fails."""

    check: str
    title: str
    status: int


class StockRun(NamedTuple):
    """One run of schemathesis."""

    failures: frozenset[Failing]
    applied: int
    seconds: float
    problem: str | None
    """Why it did not finish; `None` if it did."""


def failures_of(
    vendor: str,
    operation_id: str,
    seed: int,
    seconds: float,
    drift: Drift | None = None,
    known: frozenset[Failing] = frozenset(),
) -> StockRun:
    """Run schemathesis on one operation.

    Args:
        vendor: The vendor.
        operation_id: The operation.
        seed: For generated values.
        seconds: The time limit.
        drift: The drift of the provider; `None` for none.
        known: Failures to ignore: they occur without the drift.
    """
    transport = DriftedTransport(vendor, drift)
    start = time.monotonic()
    failures: set[Failing] = set()
    problem: str | None = None
    with served(transport) as address:
        stream = from_schema(_schema(vendor, operation_id, seed, address)).execute()
        for event in stream:
            if isinstance(event, events.FatalError):
                problem = f"{type(event.exception).__name__}: {event.exception}"
            failures |= set(_failing(event))
            if failures - known and drift is not None:
                stream.stop()
            elif time.monotonic() - start > seconds:
                problem = f"not finished after {seconds:g} seconds"
                stream.stop()
    return StockRun(frozenset(failures), transport.applied, time.monotonic() - start, problem)


def _schema(vendor: str, operation_id: str, seed: int, address: str) -> Any:
    path = project.contract(vendor, None)
    document = documents.read(path, path.name)
    keys = {
        name: {"bearer": KEY} if scheme["type"] == "http" else {"api_key": KEY}
        for name, scheme in document["components"]["securitySchemes"].items()
    }
    configuration = {
        "seed": seed,
        "base-url": f"{address}{load(vendor, None).base_path}",
        "auth": {"openapi": keys},
        "generation": {"database": "none"},
        "continue-on-failure": True,
    }
    schema: Any = schemathesis.openapi.from_dict(
        document, config=schemathesis.Config.from_dict(configuration)
    )
    return schema.include(operation_id=operation_id)


def _failing(event: events.EngineEvent) -> Iterable[Failing]:
    if isinstance(event, events.NonFatalError):
        yield Failing("error", type(event.value).__name__, 0)
    if isinstance(event, events.ScenarioFinished):
        for case_id, nodes in event.recorder.checks.items():
            for node in nodes:
                if node.failure_info is not None:
                    failure = node.failure_info.failure
                    response = event.recorder.find_response(case_id=failure.case_id or case_id)
                    status = 0 if response is None else response.status_code
                    yield Failing(node.name, failure.title, status)
