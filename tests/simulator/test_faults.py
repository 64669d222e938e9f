"""Faults: on the port as a socket has them, in process as httpx would report them."""

import re
import sys
import time
from pathlib import Path
from typing import Any, get_args

import deskspec
import httpx
import pytest
from deskspec.doubletick import models
from deskspec_toolkit import cli
from deskspec_toolkit.simulator import Simulator
from deskspec_toolkit.simulator.faults.kinds import FAULTS, FaultKind
from harness.catalogue import ROOT
from simulator.asking import CUSTOMER_PATHS, PHONE, REMOVAL, Provider, in_request, marks

REMOVE = "customers_remove_tags_and_fields"
CARRIERS = pytest.mark.parametrize("on_port", [False, True], ids=["transport", "port"])


@CARRIERS
def test_latency_is_a_wait(provider: Provider, on_port: bool) -> None:
    provider.sim.fault("latency")
    path = CUSTOMER_PATHS[provider.vendor]
    start = time.monotonic()
    assert provider.ask("GET", path, on_port=on_port).is_success
    assert time.monotonic() - start >= 0.2


@CARRIERS
def test_latency_takes_seconds(doubletick: Provider, on_port: bool) -> None:
    doubletick.sim.fault("latency", seconds=0.4)
    start = time.monotonic()
    path = CUSTOMER_PATHS["doubletick"]
    assert doubletick.ask("GET", path, on_port=on_port, timeout=30).is_success
    assert time.monotonic() - start >= 0.4


@CARRIERS
def test_latency_beyond_the_read_timeout_is_a_timeout(provider: Provider, on_port: bool) -> None:
    provider.sim.fault("latency")
    timeout = httpx.Timeout(5, read=0.02)
    with pytest.raises(httpx.ReadTimeout):
        provider.ask("GET", CUSTOMER_PATHS[provider.vendor], on_port=on_port, timeout=timeout)


@CARRIERS
def test_reset_comes_after_the_request_was_processed(doubletick: Provider, on_port: bool) -> None:
    doubletick.sim.fault("reset", operation=REMOVE)
    body = in_request(f"doubletick-{REMOVE}", phone=PHONE, tags=[], custom_fields=["city"])
    with pytest.raises(httpx.ReadError):
        doubletick.ask("POST", REMOVAL, json=body, on_port=on_port)
    assert doubletick.sim.requests[-1].status == 201
    left = models.Customer.from_dict(doubletick.customer()).custom_fields or []
    assert [field.name for field in left] == ["plan"]


@CARRIERS
def test_truncated_ends_inside_of_the_body(provider: Provider, on_port: bool) -> None:
    provider.sim.fault("truncated")
    with pytest.raises(httpx.RemoteProtocolError):
        provider.ask("GET", CUSTOMER_PATHS[provider.vendor], on_port=on_port)
    assert provider.ask("GET", CUSTOMER_PATHS[provider.vendor], on_port=on_port).is_success


@CARRIERS
def test_server_error_has_the_documented_body_and_is_marked_elsewhere(
    provider: Provider, on_port: bool
) -> None:
    provider.sim.fault("server_error")
    response = provider.ask("GET", CUSTOMER_PATHS[provider.vendor], on_port=on_port)
    assert (response.status_code, marks(response)) == (500, ["status 500"])
    if provider.vendor != "doubletick":
        assert response.json()["errors"]


def test_server_error_is_documented_for_one_operation(sim: Simulator, doubletick: Provider) -> None:
    doubletick.sim.fault("server_error")
    response = doubletick.ask("POST", REMOVAL, json={"phone": PHONE, "tags": ["lead"]})
    assert response.status_code == 500
    if doubletick.profile == "guide":
        assert {*response.json().values()} == {500, "Internal server error"}
    assert marks(response) == ([] if doubletick.profile == "guide" else ["status 500"])
    body = in_request(f"doubletick-{REMOVE}", phone=PHONE, tags=["lead"], custom_fields=[])
    removed = doubletick.ask("POST", REMOVAL, json=body).json()["tags"]["removed"]
    assert removed == ["lead"]  # the request that failed changed nothing


@pytest.mark.parametrize("kind", ["rate_limit", "rate_limit_no_wait"])
@CARRIERS
def test_too_many_requests(provider: Provider, kind: FaultKind, on_port: bool) -> None:
    provider.sim.fault(kind)
    response = provider.ask("GET", CUSTOMER_PATHS[provider.vendor], on_port=on_port)
    assert response.status_code == 429
    assert response.headers.get("retry-after") == ("0" if kind == "rate_limit" else None)
    assert ("Retry-After" in marks(response)) == (kind == "rate_limit")
    if provider.vendor == "helpcrunch":
        assert response.json()["errors"][-1]["code"] == "too_many_requests"


@pytest.mark.parametrize("path", ["/v1/call/ai-bot", "/v1/calls/agent"])
def test_header_that_a_page_shows_is_not_marked(doubletick: Provider, path: str) -> None:
    doubletick.sim.fault("rate_limit")
    response = doubletick.ask("POST", path, json={})
    assert (response.status_code, response.headers["retry-after"]) == (429, "0")
    assert "Retry-After" not in marks(response)


def test_faults_are_met_in_order_and_as_often_as_asked(provider: Provider) -> None:
    provider.sim.fault("rate_limit", times=2)
    provider.sim.fault("server_error", operation="customers_get")
    path = CUSTOMER_PATHS[provider.vendor]
    statuses = [provider.ask("GET", path).status_code for _ in range(4)]
    assert statuses[:3] == [429, 429, 500]
    assert statuses[3] in (200, 201)


def test_a_fault_of_another_operation_waits(doubletick: Provider) -> None:
    doubletick.sim.fault("server_error", operation="messages_list")
    assert doubletick.customer()
    assert doubletick.ask("GET", "/chat-messages").status_code == 500


def test_a_fault_waits_for_a_request_of_the_contract(provider: Provider) -> None:
    provider.sim.fault("server_error")
    path = CUSTOMER_PATHS[provider.vendor]
    assert provider.ask("GET", "/unknown").status_code == 501
    assert provider.ask("POST", path).status_code == 405
    assert provider.ask("GET", path, authorization="wrong").status_code == 500


@pytest.mark.parametrize("operation", ["messages_list", "messages.list", "messages.iter"])
def test_an_operation_has_the_names_of_its_methods(sim: Simulator, operation: str) -> None:
    sim.fault("reset", operation=operation)
    with (
        httpx.Client(transport=sim.transport("helpcrunch")) as client,
        pytest.raises(httpx.ReadError),
    ):
        client.get("http://localhost/chats/1568834/messages")
    assert sim.requests[-1].fault == "reset"


def test_a_method_that_fixes_an_argument_is_the_operation(sim: Simulator) -> None:
    sim.fault("server_error", operation="chats.unassign")
    with deskspec.HelpCrunch(
        sim.api_key, base_url="http://localhost", transport=sim.transport("helpcrunch")
    ) as client:
        with pytest.raises(deskspec.InternalServerError) as caught:
            client.chats.unassign(1568834)
        sim.fault("server_error", operation=str(caught.value).split()[0].rstrip(":"))
        with pytest.raises(deskspec.InternalServerError):
            client.chats.unassign(1568834)


def test_each_kind_has_a_type_and_a_file_of_its_own() -> None:
    assert [*FAULTS] == [*get_args(FaultKind)]
    files = {Path(sys.modules[fault.__module__].__file__ or "") for fault in FAULTS.values()}
    assert {file.stem for file in files} == FAULTS.keys()
    (folder,) = {file.parent for file in files}
    others = {"__init__", "due", "fault", "kinds"}
    assert {file.stem for file in folder.glob("*.py")} == FAULTS.keys() | others


def test_each_kind_is_in_the_help_of_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["simulate", "--help"])
    said = " ".join(capsys.readouterr().out.split())
    assert f"what the next request meets: {', '.join(FAULTS)}; repeatable" in said


def test_each_kind_is_in_the_page_and_in_the_docstring() -> None:
    page = (ROOT / "docs" / "simulator.md").read_text(encoding="utf-8")
    assert re.findall(r"(?m)^\| `(\w+)` \| (?:not )?processed \|", page) == [*FAULTS]
    said = Simulator.fault.__doc__ or ""
    assert [kind for kind in FAULTS if f"`{kind}`" not in said] == []


def test_reset_clears_faults(provider: Provider) -> None:
    provider.sim.fault("reset", times=99)
    provider.sim.reset()
    assert provider.ask("GET", CUSTOMER_PATHS[provider.vendor]).is_success


@pytest.mark.parametrize("kind", sorted({*FAULTS} - {"server_error"}))
@CARRIERS
def test_a_client_gets_over_what_may_pass(
    sim: Simulator, kind: FaultKind, on_port: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[float] = []
    monkeypatch.setattr("time.sleep", waited.append)
    given: dict[str, Any] = {"base_url": sim.base_url("helpcrunch")}
    if not on_port:
        given = {"base_url": "http://localhost", "transport": sim.transport("helpcrunch")}
    sim.fault(kind)
    with deskspec.HelpCrunch(sim.api_key, **given) as client:
        assert client.customers.get(8737843).id == 8737843
    # Without a hint, the client waits for what is left of the documented minute.
    assert sum(waited) <= 60
    assert (sum(waited) > 50) == (kind == "rate_limit_no_wait")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"kind": "flood"}, "unknown fault 'flood': choose from latency, reset, truncated"),
        ({"kind": "ratelimit"}, "unknown fault 'ratelimit': did you mean rate_limit?"),
        (
            {"kind": "reset", "operation": "customers_lst"},
            r"unknown operation 'customers_lst': did you mean customers_list\?",
        ),
        (
            {"kind": "reset", "operation": "customers.lst"},
            r"unknown operation 'customers\.lst': did you mean customers\.list\?",
        ),
        (
            {"kind": "reset", "operation": "x"},
            "unknown operation 'x': choose from agents_list, agents_unsubscribe, ",
        ),
        ({"kind": "reset", "seconds": 2}, "seconds is for latency, not for reset"),
        ({"kind": "latency", "seconds": 0}, "seconds must be positive and finite, not 0"),
        ({"kind": "latency", "seconds": float("nan")}, "seconds must be positive and finite"),
        ({"kind": "latency", "seconds": "2"}, "seconds must be a number"),
        ({"kind": "reset", "times": 0}, "times must be at least 1, not 0"),
    ],
)
def test_a_fault_that_does_not_exist(sim: Simulator, arguments: Any, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        sim.fault(**arguments)
