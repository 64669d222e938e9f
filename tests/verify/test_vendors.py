"""The simulator of every vendor, in every profile, is called correct; what breaks it is found."""

import json
from collections.abc import Callable
from typing import Any

import attrs
import httpx
import pytest
from deskspec_toolkit.checks.result import Result
from deskspec_toolkit.simulator import Simulator
from deskspec_toolkit.verify import verifier
from deskspec_toolkit.verify.options import VerifyOptions
from verify.lab_library import leaping

PROFILES = [
    ("doubletick", "guide"),
    ("doubletick", "reference"),
    ("helpcrunch", "g1"),
    ("helpcrunch", "g2"),
    ("kustomer", "typed"),
    ("kustomer", "flattened"),
]
Answer = Callable[[httpx.Request], httpx.Response]
Drift = Callable[[httpx.Request, Answer], httpx.Response]


class Drifting(httpx.BaseTransport):
    """A vendor's simulator whose requests and answers pass through a drift."""

    def __init__(self, vendor: str, drift: Drift) -> None:
        self._simulator = Simulator(clock=leaping()).transport(vendor)
        self._drift = drift

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        return self._drift(request, self._simulator.handle_request)


def told(result: Result) -> set[str]:
    return {f"{f.severity} {f.check}" for f in result.findings if f.severity != "info"}


def drifted(vendor: str, operation: str, drift: Drift) -> Result:
    transport = Drifting(vendor, drift)
    return verifier.run(
        VerifyOptions(
            vendor=vendor,
            operations=operation,
            headers=[f"Authorization: {'' if vendor == 'doubletick' else 'Bearer '}simulator-key"],
            examples=0,
            transport=transport,
        )
    )


def answering(change: Callable[[Any], Any]) -> Drift:
    """Successes have another body."""

    def drift(request: httpx.Request, answer: Answer) -> httpx.Response:
        found = answer(request)
        found.read()
        if not found.is_success or found.headers["content-type"] != "application/json":
            return found
        body = change(json.loads(found.content))
        return httpx.Response(found.status_code, json=body)

    return drift


def forgetting(method: str, document: Any) -> Drift:
    """What a method would change is answered, and not done."""

    def drift(request: httpx.Request, answer: Answer) -> httpx.Response:
        if request.method == method and "simulator-key" in request.headers.get("authorization", ""):
            return httpx.Response(200, json=document)
        return answer(request)

    return drift


def with_the_key(request: httpx.Request, answer: Answer) -> httpx.Response:
    headers = {**request.headers, "authorization": "Bearer simulator-key"}
    return answer(
        httpx.Request(request.method, request.url, headers=headers, content=request.content)
    )


def in_milliseconds(body: Any) -> Any:
    seen = body.get("firstSeen")
    return {**body, "firstSeen": seen * 1000} if seen else body


def unfiltered(request: httpx.Request, answer: Answer) -> httpx.Response:
    """A search has other conditions than those that were asked for."""
    if not request.url.path.endswith("/search") or b"filter" not in request.content:
        return answer(request)
    every = [{"field": "customers.id", "operator": ">", "value": 0}]
    body = {**json.loads(request.content), "filter": every}
    return answer(httpx.Request(request.method, request.url, headers=_bare(request), json=body))


def as_if_equal(request: httpx.Request, answer: Answer) -> httpx.Response:
    """A search for what has another value finds what has this one."""
    if not request.url.path.endswith("/search") or b'"!="' not in request.content:
        return answer(request)
    content = request.content.replace(b'"!="', b'"="')
    headers = {**_bare(request), "content-type": "application/json"}
    return answer(httpx.Request(request.method, request.url, headers=headers, content=content))


def not_found_by_strangers(request: httpx.Request, answer: Answer) -> httpx.Response:
    found = answer(request)
    return httpx.Response(404, json={}) if found.status_code == 401 else found


def _bare(request: httpx.Request) -> dict[str, str]:
    return {"authorization": request.headers.get("authorization", "")}


DRIFTS: dict[str, tuple[str, str, Drift, str]] = {
    "list doubled": (
        "helpcrunch",
        "agents_list",
        answering(lambda body: {"data": body["data"] * 2}),
        "error duplicate_items",
    ),
    "deletion undone": (
        "helpcrunch",
        "customers_delete",
        forgetting("DELETE", "Ok"),
        "error deleted_is_gone",
    ),
    "seconds are milliseconds": (
        "helpcrunch",
        "customers_get",
        answering(in_milliseconds),
        "warning instant_unit",
    ),
    "key not asked for": (
        "helpcrunch",
        "departments_list",
        with_the_key,
        "error missing_auth",
    ),
    "key not asked for where something is written": (
        "helpcrunch",
        "messages_create",
        with_the_key,
        "error missing_auth",
    ),
    "search for the opposite": (
        "helpcrunch",
        "customers_search",
        as_if_equal,
        "error filter_honoured",
    ),
    "command forgotten": (
        "helpcrunch",
        "chats_assign",
        forgetting("PUT", "Ok"),
        "error update_persisted",
    ),
    "search not filtered": (
        "helpcrunch",
        "customers_search",
        unfiltered,
        "error filter_honoured",
    ),
    "required field gone": (
        "kustomer",
        "customers_get",
        answering(lambda body: {"data": {**body["data"], "attributes": {}}}),
        "error response_schema",
    ),
}


@pytest.mark.parametrize(("vendor", "profile"), PROFILES)
def test_oracles_are_silent_about_the_simulator(vendor: str, profile: str) -> None:
    result = verifier.run(VerifyOptions(vendor=vendor, profile=profile, examples=0))
    assert told(result) == set()
    assert (result.vendor, result.provider, result.profile) == (vendor, "simulator", profile)
    assert result.complete


@pytest.mark.parametrize(
    ("vendor", "operations"),
    [("doubletick", "customers_get"), ("kustomer", "*"), ("helpcrunch", "customers_update")],
)
def test_all_phases_are_silent_about_the_simulator(vendor: str, operations: str) -> None:
    oracles = VerifyOptions(vendor=vendor, operations=operations, examples=0)
    result = verifier.run(attrs.evolve(oracles, examples=5))
    assert told(result) == set()
    assert result.requests > verifier.run(oracles).requests + 15


@pytest.mark.parametrize("drift", DRIFTS)
def test_a_drift_is_found_with_the_severity_that_the_client_has_for_it(drift: str) -> None:
    vendor, operation, change, expected = DRIFTS[drift]
    assert expected in told(drifted(vendor, operation, change))


def test_a_stranger_who_is_refused_otherwise_is_told_where_nothing_else_is_wrong() -> None:
    result = drifted("helpcrunch", "organization_get", not_found_by_strangers)
    assert {f.severity for f in result.findings if f.check == "missing_auth"} == {"info"}


def test_every_operation_of_the_simulator_is_seen_to_succeed_but_one() -> None:
    result = verifier.run(VerifyOptions(vendor="helpcrunch", examples=0))
    # Only a closed chat can be rated, and no page says how one is closed by a request.
    assert {f.operation_id for f in result.findings if f.check == "never_succeeded"} == {
        "chats_rate"
    }


def test_the_same_seed_asks_the_same() -> None:
    def asked(seed: int) -> list[tuple[str, str, bytes]]:
        sent: list[tuple[str, str, bytes]] = []

        def note(request: httpx.Request, answer: Answer) -> httpx.Response:
            sent.append((request.method, str(request.url), request.content))
            return answer(request)

        verifier.run(
            VerifyOptions(
                vendor="kustomer",
                headers=["Authorization: Bearer simulator-key"],
                transport=Drifting("kustomer", note),
                seed=seed,
                examples=4,
            )
        )
        return sent

    first = asked(7)
    assert first == asked(7)
    assert first != asked(8)


def test_a_line_that_reproduces_leads_to_the_simulator_on_its_port() -> None:
    vendor, operation, change, _ = DRIFTS["list doubled"]
    (finding,) = (f for f in drifted(vendor, operation, change).findings if f.severity == "error")
    assert finding.reproduce == (
        "curl -X GET http://127.0.0.1:8010/helpcrunch/v1/agents "
        '-H "Authorization: Bearer $HELPCRUNCH_API_KEY"'
    )
