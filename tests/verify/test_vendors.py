"""The simulator has no findings for any vendor and profile; each drift of it has one."""

import json
from collections.abc import Callable
from typing import Any

import attrs
import httpx
import pytest
from deskspec._vendors import VENDORS
from deskspec_toolkit.conformance.result import CheckResult
from deskspec_toolkit.openapi.schema_view import SchemaView
from deskspec_toolkit.simulator import Simulator
from deskspec_toolkit.verify import runner
from deskspec_toolkit.verify.discovery.samples import Samples
from deskspec_toolkit.verify.options import VerifyOptions
from harness.catalogue import contracts, operations
from harness.selection import selection
from verify.lab_library import Handler, fast_clock

PROFILES = [(contract.vendor, contract.profile) for contract in contracts()]
REQUESTS_AN_OPERATION = 60
Drift = Callable[[httpx.Request, Handler], httpx.Response]


class Drifting(httpx.BaseTransport):
    """A vendor's simulator whose requests and responses pass through a drift."""

    def __init__(self, vendor: str, drift: Drift) -> None:
        self._simulator = Simulator(clock=fast_clock()).transport(vendor)
        self._drift = drift

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        return self._drift(request, self._simulator.handle_request)


def problems(result: CheckResult) -> set[str]:
    return {f"{f.severity} {f.check}" for f in result.findings if f.severity != "info"}


def parts(vendor: str) -> list[str]:
    """What to verify of a vendor: everything, or the operations of one of so many resources."""
    if selection().everything:
        return ["*"]
    own = (call for call in operations().values() if call.contract.vendor == vendor)
    return [f"{tag}_*" for tag in selection().few({call.spec.node["tags"][0] for call in own})]


PARTS = [(vendor, part) for vendor in VENDORS for part in parts(vendor)]


def drifted(vendor: str, operation: str, drift: Drift) -> CheckResult:
    transport = Drifting(vendor, drift)
    return runner.run(
        VerifyOptions(
            vendor=vendor,
            operations=operation,
            headers=[f"Authorization: {'' if vendor == 'doubletick' else 'Bearer '}simulator-key"],
            examples=0,
            transport=transport,
        )
    )


def with_body(change: Callable[[Any], Any]) -> Drift:
    """Change the body of every success."""

    def drift(request: httpx.Request, respond: Handler) -> httpx.Response:
        found = respond(request)
        found.read()
        if not found.is_success or found.headers.get("content-type") != "application/json":
            return found
        body = change(json.loads(found.content))
        return httpx.Response(found.status_code, json=body)

    return drift


def without_attributes(body: Any) -> Any:
    """The body of one resource without its attributes; one of several as it is."""
    is_one = isinstance(body["data"], dict)
    return {"data": {**body["data"], "attributes": {}}} if is_one else body


def forgetting(method: str, document: Any) -> Drift:
    """Return success for a method without doing anything."""

    def drift(request: httpx.Request, respond: Handler) -> httpx.Response:
        if request.method == method and "simulator-key" in request.headers.get("authorization", ""):
            return httpx.Response(200, json=document)
        return respond(request)

    return drift


def with_the_key(request: httpx.Request, respond: Handler) -> httpx.Response:
    headers = {**request.headers, "authorization": "Bearer simulator-key"}
    return respond(
        httpx.Request(request.method, request.url, headers=headers, content=request.content)
    )


def in_milliseconds(body: Any) -> Any:
    seen = body.get("firstSeen")
    return {**body, "firstSeen": seen * 1000} if seen else body


def unfiltered(request: httpx.Request, respond: Handler) -> httpx.Response:
    """Replace the conditions of a search."""
    if not request.url.path.endswith("/search") or b"filter" not in request.content:
        return respond(request)
    every = [{"field": "customers.id", "operator": ">", "value": 0}]
    body = {**json.loads(request.content), "filter": every}
    return respond(httpx.Request(request.method, request.url, headers=_bare(request), json=body))


def as_if_equal(request: httpx.Request, respond: Handler) -> httpx.Response:
    """Search for equal values in place of other ones."""
    if not request.url.path.endswith("/search") or b'"!="' not in request.content:
        return respond(request)
    return _sent(request, respond, request.content.replace(b'"!="', b'"="'))


def unmarked(request: httpx.Request, respond: Handler) -> httpx.Response:
    """Return a chat as read, and do not keep it."""
    if request.url.path != "/v1/chats/read" or b'"id":' not in request.content:
        return respond(request)
    chat = json.loads(request.content)["id"]
    url = f"http://localhost/v1/chats/{chat}"
    found = respond(httpx.Request("GET", url, headers=_bare(request)))
    marks = {"readByAgent": True, "readByCustomer": True}
    return httpx.Response(found.status_code, json={**json.loads(found.read()), **marks})


def into_another_chat(request: httpx.Request, respond: Handler) -> httpx.Response:
    """Create a message in another chat than the response says."""
    if request.url.path != "/v1/messages" or b'"chat":' not in request.content:
        return respond(request)
    body = json.loads(request.content)
    found = _sent(request, respond, json.dumps({**body, "chat": 1568834}).encode())
    found.read()
    return (
        found
        if not found.is_success
        else httpx.Response(found.status_code, json={**found.json(), "chat": body["chat"]})
    )


def with_other_errors(request: httpx.Request, respond: Handler) -> httpx.Response:
    """Return an error as a text in place of an object."""
    found = respond(request)
    return found if found.is_success else httpx.Response(found.status_code, json="Wrong")


def by_or(request: httpx.Request, respond: Handler) -> httpx.Response:
    """Join conditions by `OR` in place of `AND`."""
    if b'"AND"' not in request.content:
        return respond(request)
    return _sent(request, respond, request.content.replace(b'"AND"', b'"OR"'))


def for_any_number(request: httpx.Request, respond: Handler) -> httpx.Response:
    """Return the messages of a known number for an unknown one."""
    found = respond(request)
    if found.status_code != 404:
        return found
    url = request.url.copy_set_param("wabaNumber", "919999999999")
    return respond(httpx.Request("GET", url, headers=_bare(request)))


def ignoring(name: str) -> Drift:
    """Ignore a query parameter."""

    def drift(request: httpx.Request, respond: Handler) -> httpx.Response:
        if name not in request.url.params:
            return respond(request)
        url = request.url.copy_remove_param(name)
        return respond(httpx.Request(request.method, url, headers=_bare(request)))

    return drift


def forgetting_in_batches(request: httpx.Request, respond: Handler) -> httpx.Response:
    """Ignore everything in a batch except the customer."""
    if request.url.path.endswith("/batch") and request.content.startswith(b'[{"'):
        (entry,) = json.loads(request.content)
        entry = {"customer": entry.get("customer", 0)}
        return _sent(request, respond, json.dumps([entry]).encode())
    return respond(request)


def only_the_first(request: httpx.Request, respond: Handler) -> httpx.Response:
    """Remove only the first of several fields."""
    if b'"customFields":[' not in request.content:
        return respond(request)
    body = json.loads(request.content)
    kept = {**body, "customFields": body["customFields"][:1]}
    return _sent(request, respond, json.dumps(kept).encode())


def without(*names: str) -> Drift:
    """Ignore some fields when an item is created."""

    def drift(request: httpx.Request, respond: Handler) -> httpx.Response:
        body = json.loads(request.content) if request.content.startswith(b"{") else {}
        if request.method != "POST" or not body.keys() & set(names):
            return respond(request)
        kept = {name: value for name, value in body.items() if name not in names}
        return _sent(request, respond, json.dumps(kept).encode())

    return drift


def finding_the_deleted() -> Drift:
    """Return the first result of a search for ever."""
    known: dict[bytes, httpx.Response] = {}

    def drift(request: httpx.Request, respond: Handler) -> httpx.Response:
        if not request.url.path.endswith("/search"):
            return respond(request)
        found = respond(request)
        found.read()
        if found.is_success and found.json().get("data"):
            known.setdefault(request.content, found)
        return known.get(request.content, found)

    return drift


def not_found_by_strangers(request: httpx.Request, respond: Handler) -> httpx.Response:
    found = respond(request)
    return httpx.Response(404, json={}) if found.status_code == 401 else found


def _sent(request: httpx.Request, respond: Handler, content: bytes) -> httpx.Response:
    """The response to a request with another body."""
    headers = {**_bare(request), "content-type": "application/json"}
    return respond(httpx.Request(request.method, request.url, headers=headers, content=content))


def _bare(request: httpx.Request) -> dict[str, str]:
    return {"authorization": request.headers.get("authorization", "")}


DRIFTS: dict[str, tuple[str, str, Drift, str]] = {
    "list doubled": (
        "helpcrunch",
        "agents_list",
        with_body(lambda body: {"data": body["data"] * 2}),
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
        with_body(in_milliseconds),
        "warning instant_unit",
    ),
    "key not required": (
        "helpcrunch",
        "departments_list",
        with_the_key,
        "error missing_auth",
    ),
    "key not required to write": (
        "helpcrunch",
        "messages_create",
        with_the_key,
        "error missing_auth",
    ),
    "key not required to create": (
        "helpcrunch",
        "customers_create",
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
    "search by or": ("helpcrunch", "customers_search", by_or, "error filter_honoured"),
    "search for what was deleted": (
        "helpcrunch",
        "customers_search",
        finding_the_deleted(),
        "error deleted_is_gone",
    ),
    "limit of what other operations fill": (
        "helpcrunch",
        "messages_list",
        ignoring("limit"),
        "error limit_honoured",
    ),
    "message forgotten": (
        "helpcrunch",
        "messages_create",
        into_another_chat,
        "error created_is_readable",
    ),
    "batch forgotten": (
        "helpcrunch",
        "customers_replace_many",
        forgetting_in_batches,
        "error update_persisted",
    ),
    "list forgotten": (
        "helpcrunch",
        "customers_create",
        without("tags"),
        "error created_is_readable",
    ),
    "link forgotten": (
        "helpcrunch",
        "chats_create",
        without("assignee"),
        "error created_is_readable",
    ),
    "mark forgotten": (
        "helpcrunch",
        "chats_mark_read",
        unmarked,
        "error update_persisted",
    ),
    "error is a text": (
        "helpcrunch",
        "customers_get",
        with_other_errors,
        "error response_schema",
    ),
    "only the first one removed": (
        "doubletick",
        "customers_remove_tags_and_fields",
        only_the_first,
        "error membership_persisted",
    ),
    "any number is known": (
        "doubletick",
        "messages_list",
        for_any_number,
        "error unknown_id_accepted",
    ),
    "first day not honoured": (
        "doubletick",
        "messages_list",
        ignoring("startDate"),
        "error filter_honoured",
    ),
    "required field gone": (
        "kustomer",
        "customers_get",
        with_body(without_attributes),
        "error response_schema",
    ),
}


@pytest.mark.parametrize(("vendor", "profile"), PROFILES)
def test_oracles_are_silent_about_the_simulator(vendor: str, profile: str) -> None:
    result = runner.run(VerifyOptions(vendor=vendor, profile=profile, examples=0))
    assert problems(result) == set()
    assert (result.vendor, result.provider, result.profile) == (vendor, "simulator", profile)
    assert result.complete


@pytest.mark.parametrize("vendor", VENDORS)
def test_all_phases_add_requests_to_those_of_the_oracles(vendor: str) -> None:
    oracles = VerifyOptions(vendor=vendor, operations="customers_get", examples=0)
    result = runner.run(attrs.evolve(oracles, examples=5))
    assert problems(result) == set()
    assert result.requests > runner.run(oracles).requests + 5


@pytest.mark.parametrize(("vendor", "part"), PARTS)
def test_all_phases_are_silent_about_the_simulator_and_thrifty(vendor: str, part: str) -> None:
    result = runner.run(VerifyOptions(vendor=vendor, operations=part))
    assert problems(result) == set()
    # A part has requests of its own to operations outside of it, to find out what it needs.
    bound = REQUESTS_AN_OPERATION * (1 if part == "*" else 2)
    assert result.requests <= bound * len(result.operation_ids)


@pytest.mark.parametrize("drift", DRIFTS)
def test_a_drift_is_found_with_the_severity_that_the_client_has_for_it(drift: str) -> None:
    vendor, operation, change, expected = DRIFTS[drift]
    assert expected in problems(drifted(vendor, operation, change))


def test_another_status_without_credentials_is_info() -> None:
    result = drifted("helpcrunch", "organization_get", not_found_by_strangers)
    assert {f.severity for f in result.findings if f.check == "missing_auth"} == {"info"}


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_operation_of_the_simulator_is_seen_to_succeed(vendor: str) -> None:
    result = runner.run(VerifyOptions(vendor=vendor, examples=0))
    never = {f.operation_id for f in result.findings if f.check == "never_succeeded"}
    assert never == set()


def test_a_write_with_a_required_parameter_is_tried_with_its_example() -> None:
    result = runner.run(VerifyOptions(vendor="doubletick", operations="calls_ping", examples=0))
    assert "never_succeeded" not in {f.check for f in result.findings}


def test_a_generated_instant_that_comes_back_says_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    usual = Samples.value

    def value(self: Samples, view: SchemaView, name: str = "", depth: int = 0) -> Any:
        sample = usual(self, view, name, depth)
        return sample * 1000 if view.format == "epoch-s" and isinstance(sample, int) else sample

    monkeypatch.setattr(Samples, "value", value)
    result = drifted("helpcrunch", "customers_create", with_body(lambda body: body))
    assert problems(result) == set()


def test_no_message_is_sent_off_this_machine_to_fill_a_list() -> None:
    requests: list[tuple[str, str]] = []

    def note(request: httpx.Request, respond: Handler) -> httpx.Response:
        requests.append((request.method, request.url.path))
        return respond(request)

    for base_url in ("http://127.0.0.1:8010/v1", "https://api.example.com/v1"):
        requests.clear()
        runner.run(
            VerifyOptions(
                vendor="helpcrunch",
                operations="messages_list",
                headers=["Authorization: Bearer simulator-key"],
                base_url=base_url,
                allow_writes=True,
                yes_modify_live_data=True,
                transport=Drifting("helpcrunch", note),
                paced=False,
                examples=0,
            )
        )
        assert ("GET", "/v1/chats/1568834/messages") in requests
        assert (("POST", "/v1/messages") in requests) == base_url.startswith("http://127")


def test_the_same_seed_sends_the_same() -> None:
    def requests(seed: int) -> list[tuple[str, str, bytes]]:
        sent: list[tuple[str, str, bytes]] = []

        def note(request: httpx.Request, respond: Handler) -> httpx.Response:
            sent.append((request.method, str(request.url), request.content))
            return respond(request)

        runner.run(
            VerifyOptions(
                vendor="kustomer",
                operations="companies_create",
                headers=["Authorization: Bearer simulator-key"],
                transport=Drifting("kustomer", note),
                seed=seed,
                examples=4,
            )
        )
        return sent

    first = requests(7)
    assert first == requests(7)
    assert first != requests(8)


def test_a_line_that_reproduces_leads_to_the_simulator_on_its_port() -> None:
    vendor, operation, change, _ = DRIFTS["list doubled"]
    (finding,) = (f for f in drifted(vendor, operation, change).findings if f.severity == "error")
    assert finding.reproduce == (
        "curl -X GET http://127.0.0.1:8010/helpcrunch/v1/agents "
        '-H "Authorization: Bearer $HELPCRUNCH_API_KEY"'
    )
