"""The catalogue is wide, even and always the same, and each of its drifts is one."""

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from functools import cache
from itertools import count, islice
from pathlib import Path
from typing import Any

import httpx
import pytest
from deskspec._vendors import VENDORS
from deskspec_toolkit.drift import catalogue as catalogues
from deskspec_toolkit.drift.catalogue import (
    PER_CLASS,
    SEED,
    candidates,
    catalogue,
    changes_something,
    in_turn,
    sample,
)
from deskspec_toolkit.drift.drift import Drift, DriftedCall, Interference
from deskspec_toolkit.drift.drifted_exchange import DriftedExchange, arguments
from deskspec_toolkit.drift.drifting_operation import drifting_operations
from deskspec_toolkit.drift.operators import OPERATORS
from deskspec_toolkit.drift.operators.lists import found_anyway
from deskspec_toolkit.drift.probe import probed
from deskspec_toolkit.drift.script import script
from deskspec_toolkit.drift.transport import KEY, DriftedTransport
from deskspec_toolkit.simulator import Simulator
from deskspec_toolkit.simulator.engine.message import UNDOCUMENTED
from harness.selection import selection

CHECKOUT = Path(__file__).parents[2]
CLASSES = [
    "status changed",
    "content type",
    "response header gone",
    "field gone",
    "field renamed",
    "field retyped",
    "field nulled",
    "field added",
    "enum grown",
    "epoch unit",
    "date format",
    "envelope",
    "pagination key",
    "page repeats",
    "limit ignored",
    "filter ignored",
    "sort reversed",
    "update lost",
    "delete undone",
    "auth ignored",
    "429 without wait",
    "duplicate items",
    "truncated list",
    "error envelope",
]
_ORDER = (
    "import sys\n"
    "from deskspec_toolkit.drift.catalogue import candidates, in_turn\n"
    "for drifts in candidates(tuple(sys.argv[1:])).values():\n"
    "    print(*(drift.name for drift in in_turn(drifts, 7)), sep='\\n')"
)

pytestmark = pytest.mark.one_shard("drift")


def untouched() -> Interference:
    def interfere(call: DriftedCall) -> DriftedExchange:
        return call.send(call.request)

    return interfere


@cache
def drawn() -> tuple[Drift, ...]:
    """The catalogue; where not everything is tested, as if each candidate changed a response."""
    if selection().everything:
        return catalogue()
    return tuple(
        drift
        for drifts in candidates().values()
        for drift in islice(in_turn(drifts, SEED), PER_CLASS)
    )


@cache
def one_of(kind: str) -> Drift:
    (drift,) = sample(candidates()[kind], SEED, 1).drawn
    return drift


def sending(response: DriftedExchange) -> Callable[[httpx.Request], DriftedExchange]:
    """A provider that has one response to every request."""
    return lambda request: response


def responses(drift: Drift) -> list[DriftedExchange]:
    return [each.response for each in probed(drift.vendor, drift)]


def test_there_are_enough_drifts_of_every_class_and_of_none_too_many() -> None:
    kinds = Counter(drift.kind for drift in drawn())
    assert sorted(kinds) == sorted(CLASSES)
    assert kinds.total() >= 120
    assert min(kinds.values()) >= 3
    assert max(kinds.values()) <= 0.12 * kinds.total()


def test_every_vendor_and_every_severity_has_its_drifts() -> None:
    assert {drift.vendor for drift in drawn()} == set(VENDORS)
    assert {drift.severity for drift in drawn()} == {"error", "warning", "info"}


def test_about_a_third_is_held_out() -> None:
    held_out = sum(drift.is_held_out for drift in drawn())
    assert 0.25 < held_out / len(drawn()) < 0.42


def test_a_name_says_which_drift_it_is() -> None:
    names = [drift.name for drifts in candidates().values() for drift in drifts]
    assert len(set(names)) == len(names)
    assert {drift.name for drift in drawn()} <= set(names)


@pytest.mark.parametrize(
    ("vendor", "operation_id", "place", "severity"),
    [
        ("helpcrunch", "customers_list", "data[].tags", "error"),
        ("doubletick", "messages_list", "messages[].message", "warning"),  # optional in a profile
        ("helpcrunch", "chats_list", "meta.total", "warning"),  # an attribute of the page
        ("kustomer", "customers_get", "data.attributes.verified", "error"),
        ("kustomer", "brands_get", "data.attributes.modifiedAt", "warning"),  # lacking in a list
        ("kustomer", "satisfactions_list", "meta.page", "warning"),  # no attribute
    ],
)
def test_null_is_an_error_where_the_attribute_of_a_field_is_never_none(
    vendor: str, operation_id: str, place: str, severity: str
) -> None:
    (found,) = (
        drift
        for drift in candidates()["field nulled"]
        if (drift.vendor, drift.operation_id, drift.place) == (vendor, operation_id, place)
    )
    assert found.severity == severity


def test_every_operator_makes_drifts() -> None:
    for operator in OPERATORS:
        assert any(next(operator(target), None) for target in drifting_operations()), operator


def test_an_ignored_filter_leaves_out_what_is_optional_only() -> None:
    """Without a required argument every call would be refused."""
    kinds: set[bool] = set()
    for target in drifting_operations():
        required = {each.name for each in target.view.fields if each.required}
        for drift in found_anyway(target):
            own = [each for each in target.probes if drift.place in arguments(each.request)]
            calls = [each for each in own if each.response.is_success]
            if drift.variant != "ignored":
                continue
            sent: list[Any] = []
            ignoring = drift.begin()
            for each in calls:

                def send(request: httpx.Request, due: DriftedExchange = each.response) -> Any:
                    sent.append(arguments(request).get(drift.place))  # noqa: B023
                    return due

                ignoring(DriftedCall(target.id, each.request, each.response, send))
            first = arguments(calls[0].request)[drift.place]
            kept = first if drift.place in required else None
            assert sent == [kept] * len(calls), drift.name
            kinds.add(drift.place in required)
    assert kinds == {True, False}


def test_an_ignored_filter_returns_other_records() -> None:
    """What only adds to a record is no filter: without it something optional is missing."""
    for target in drifting_operations():
        for drift in found_anyway(target):
            assert target.view.is_lookup or target.view.method == "GET", drift.name
            calls = [each for each in target.probes if drift.place in arguments(each.request)]
            shown = [e for e in calls if e.response.is_success and e.response.document]
            due = shown[0].response if drift.variant == "ignored" and shown else None
            document = due.document if due is not None else None
            if due is not None and isinstance(document, dict):
                for other, is_drift in ({}, False), ({**document, "more": 1}, True):
                    changed = due.with_document(other)
                    call = DriftedCall(target.id, shown[0].request, due, sending(changed))
                    assert drift.begin()(call) == (changed if is_drift else due), drift.name


def test_a_look_up_that_finds_anything_returns_what_it_has_found_before() -> None:
    drift = next(e for e in candidates()["filter ignored"] if e.variant == "anything fits")
    sent: list[Any] = []
    found, gone = (DriftedExchange(status, (), b"") for status in (200, 404))

    def send(request: httpx.Request) -> DriftedExchange:
        sent.append(arguments(request)[drift.place])
        return found

    finding = drift.begin()
    for value, due in (("1", gone), ("2", found), ("3", gone)):
        request = httpx.Request("GET", "http://localhost/anything", params={drift.place: value})
        finding(DriftedCall(drift.operation_id, request, due, send))
    assert sent[1:] == ["2", "2"]
    assert sent[0] not in ("1", "2", "3")


def test_what_a_deletion_refuses_reaches_no_provider_without_it() -> None:
    """It would accept it, and a read would show what never was."""
    drift = next(each for each in candidates()["delete undone"] if each.variant == "still there")
    request = httpx.Request("POST", "http://localhost/anything")
    found, gone = (DriftedExchange(status, (), b"") for status in (200, 404))

    def response_to(operation_id: str, due: DriftedExchange, sent: DriftedExchange | None) -> Any:
        def send(_: httpx.Request) -> DriftedExchange:
            assert sent is not None, "it was sent"
            return sent

        return drift.begin()(DriftedCall(operation_id, request, due, send))

    assert response_to("another", gone, None) == gone
    assert response_to("another", found, gone) == found
    assert response_to(drift.operation_id, gone, found) == found
    assert response_to(drift.operation_id, found, gone) == found


@pytest.mark.parametrize("header", [UNDOCUMENTED, "x-ratelimit-remaining"])
def test_a_mark_of_the_simulator_and_what_is_left_of_the_rate_are_no_drift(header: str) -> None:
    """No provider sends the mark; the rate says how many requests came, and not what they did."""

    def begin(name: str) -> Interference:
        return lambda call: call.send(call.request).with_header(name, "7")

    drift = next(e for e in candidates()["status changed"] if e.vendor == "kustomer")
    transport = DriftedTransport("kustomer", drift._replace(begin=lambda: begin(header)))
    other = DriftedTransport("kustomer", drift._replace(begin=lambda: begin("x-other")))
    request = next(each.request for each in script("kustomer") if each.is_authorized)
    for each in (transport, other):
        assert each.handle_request(request).is_success
    assert (transport.applied, other.applied) == (0, 1)


@pytest.mark.parametrize("kind", selection().few(CLASSES))
def test_a_drift_of_each_class_changes_a_response(kind: str) -> None:
    drift = one_of(kind)
    assert responses(drift) != responses(drift._replace(begin=untouched))


def test_what_changes_nothing_is_no_drift() -> None:
    drift = one_of(CLASSES[0])
    assert changes_something(drift)
    assert not changes_something(drift._replace(begin=untouched))


def test_drifts_that_change_nothing_are_not_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    drifts = candidates()["sort reversed"]
    monkeypatch.setattr(catalogues, "changes_something", lambda drift: drift is drifts[-1])
    drawn, left_out = sample(drifts, SEED)
    assert drawn == (drifts[-1],)
    assert set(left_out) == {*drifts[:-1]}


@pytest.mark.parametrize("vendor", VENDORS)
def test_without_a_drift_the_transport_changes_nothing(vendor: str) -> None:
    seconds = count(1_767_225_601)
    now = [0.0]
    plain = Simulator(api_key=KEY, clock=lambda: now[0]).transport(vendor)
    transport = DriftedTransport(vendor)
    for probe in script(vendor):
        now[0] = float(next(seconds))
        given = transport.handle_request(probe.request)
        due = plain.handle_request(probe.request)
        assert (given.status_code, given.content) == (due.status_code, due.content)
        assert given.headers == due.headers
    assert transport.applied == 0


def test_a_response_that_differs_from_the_expected_one_counts_as_drifted() -> None:
    (drift,) = (
        each for each in candidates()["status changed"] if "agents_list: 200 as 202" in each.name
    )
    transport = DriftedTransport("helpcrunch", drift)
    headers = {"authorization": f"Bearer {KEY}"}
    for path, status, applied in (
        ("/agents", 202, 1),
        ("/departments", 200, 1),
        ("/agents", 202, 2),
    ):
        request = httpx.Request("GET", f"http://localhost/v1{path}", headers=headers)
        assert transport.handle_request(request).status_code == status
        assert transport.applied == applied


def test_the_same_seed_draws_the_same_in_every_process() -> None:
    vendors = tuple(selection().few(list(VENDORS)))
    by_class = candidates(vendors).values()
    expected = [drift.name for drifts in by_class for drift in in_turn(drifts, 7)]
    ran = subprocess.run(
        [sys.executable, "-c", _ORDER, *vendors],
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONHASHSEED": "12", "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.splitlines() == expected
    others = [drift.name for drifts in by_class for drift in in_turn(drifts, 8)]
    assert others != expected
