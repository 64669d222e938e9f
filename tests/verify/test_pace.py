"""At another machine half of the documented rate is kept, and the output says it."""

import re
from pathlib import Path
from typing import Any

import httpx
import pytest
from deskspec_runtime.call.rates import Rate
from deskspec_toolkit.conformance.contract import Contract
from deskspec_toolkit.provider.session import Pace, ProviderSession
from deskspec_toolkit.verify import pace, runner
from deskspec_toolkit.verify.command_line import add_to
from deskspec_toolkit.verify.options import VerifyOptions
from deskspec_toolkit.verify.progress import Progress
from lab.provider import Library
from verify import invented
from verify.invented import TEXT
from verify.lab_library import FOLDER, fast_clock, options, served

REMOTE = "https://library.example/v1"
HERE = "http://127.0.0.1:8099/v1"


def of_vendor(vendor: str, **changes: Any) -> Pace | None:
    return pace.pace_of(VerifyOptions(vendor=vendor, **changes), Contract.of_vendor(vendor))


def of_lab(**changes: Any) -> Pace | None:
    spec = FOLDER / "openapi.yaml"
    return pace.pace_of(VerifyOptions(spec=spec, **changes), Contract.read(spec))


@pytest.mark.parametrize(
    ("vendor", "requests"), [("helpcrunch", 60), ("kustomer", 150), ("doubletick", 60)]
)
def test_half_of_the_documented_rate_is_kept_elsewhere(vendor: str, requests: int) -> None:
    found = of_vendor(vendor, base_url="https://vendor.example")
    assert found is not None
    assert found.overall == Rate(requests)


def test_half_of_the_rate_of_an_operation_is_kept_elsewhere() -> None:
    found = of_vendor("doubletick", base_url="https://vendor.example")
    assert found is not None
    assert found.by_operation["notes_create"].requests == 30
    assert found.by_operation["notes_create"].scope == "notes"


def test_without_a_documented_rate_it_is_60_a_minute() -> None:
    assert of_lab(base_url=REMOTE) == Pace("Lab library", Rate(60))


def test_a_given_rate_is_that_of_all_requests() -> None:
    assert of_vendor("doubletick", base_url="https://v.example", rate=7.5) == Pace(
        "doubletick", Rate(7.5)
    )
    assert of_lab(base_url=HERE, rate=90) == Pace("Lab library", Rate(90))


def test_this_machine_is_not_paced() -> None:
    assert of_vendor("helpcrunch") is None
    assert of_lab(base_url=HERE) is None
    assert of_vendor("helpcrunch", base_url=HERE) == Pace("helpcrunch", None)


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Real waits, which end at once."""
    found: list[float] = []

    def wait(self: ProviderSession, seconds: float) -> None:
        found.append(seconds)
        if len(found) > 3:
            raise KeyboardInterrupt

    monkeypatch.setattr(ProviderSession, "_wait", wait)
    return found


def test_the_rate_is_kept_and_said(waits: list[float]) -> None:
    said: list[str] = []
    library = served(Library(clock=fast_clock()))
    sent: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return library(request)

    changes = {"base_url": REMOTE, "rate": 5.0, "allow_writes": False}
    with pytest.raises(runner.VerificationStopped, match="interrupted") as stopped:
        runner.run(options(respond, **changes), said.append)
    assert len(sent) == 5
    assert waits
    assert re.fullmatch(r"[a-z ]+: \d+ of 8, \d s, waiting (59|60) s for 5/min", said[-1])
    assert ", 5 requests (at most 5 requests a minute), " in stopped.value.result.text()


def test_without_a_rate_the_summary_says_none() -> None:
    result = runner.run(options(served(Library(clock=fast_clock())), operations="status_get"))
    assert "at most" not in result.text()


def test_progress_counts_each_operation_of_a_stage_once() -> None:
    said: list[str] = []
    progress = Progress(said.append)
    progress.begin("fuzzing", 3)
    for operation in ("a", "b", "a"):
        progress.step(operation)
    progress.wait(0.4, "5/min")
    progress.wait(41.2, "120/min")
    progress.begin("stateful", 3)
    progress.step("c")
    assert said == [
        "fuzzing: 1 of 3, 0 s, a",
        "fuzzing: 2 of 3, 0 s, b",
        "fuzzing: 2 of 3, 0 s, a",
        "fuzzing: 2 of 3, 0 s, waiting 41 s for 120/min",
        "stateful: 1 of 3, 0 s, c",
    ]


@pytest.mark.parametrize("rate", ["0", "-1", "nan", "inf", "fast"])
def test_a_rate_that_is_none_is_refused(
    rate: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    import argparse

    parser = argparse.ArgumentParser()
    add_to(parser)
    with pytest.raises(SystemExit):
        parser.parse_args(["kustomer", "--rate", rate])
    assert "--rate" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("wait", "requests", "waited"),
    [("1", 5, 4), ("25", 3, 50), ("60", 2, 60), ("61", 1, 0), (None, 2, 60)],
)
def test_the_first_response_other_than_429_is_waited_for_a_minute_at_most(
    wait: str | None, requests: int, waited: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    monkeypatch.setattr(ProviderSession, "_wait", lambda _, seconds: waits.append(seconds))
    headers = {} if wait is None else {"retry-after": wait}

    def refuse(_: httpx.Request) -> httpx.Response:
        return httpx.Response(429, headers=headers, json={})

    changes = {"vendor": "kustomer", "spec": None, "allow_writes": False}
    with pytest.raises(runner.VerificationStopped, match="over its rate: all responses") as stopped:
        runner.run(options(refuse, **changes))
    assert (stopped.value.result.requests, sum(waits)) == (requests, waited)
    assert stopped.value.result.complete is False


def test_without_a_rate_a_provider_that_only_says_429_is_asked_five_times() -> None:
    with pytest.raises(runner.VerificationStopped, match="over its rate: all responses") as stopped:
        runner.run(options(lambda _: httpx.Response(429, json={})))
    assert stopped.value.result.requests == 5


def test_a_429_after_another_response_is_waited_for_a_minute_at_most(waits: list[float]) -> None:
    library = served(Library(clock=fast_clock()))
    sent: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        full = httpx.Response(429, headers={"retry-after": "60"}, json={})
        return library(request) if len(sent) == 1 else full

    result = runner.run(options(respond, rate=600.0))
    assert (waits, len(sent)) == ([60.0], 3)
    assert "over its rate" in result.not_checked.values()
    assert (result.complete, result.exit_code()) == (False, 3)


@pytest.mark.parametrize(
    ("header", "wait"),
    [
        (b"7", 7.0),
        (b"1.5", 1.5),
        (b"-5", 0.0),
        (b"Thu, 01 Jan 2026 00:00:10 GMT", 10.0),
        (b"Thu, 01 Jan 2015 00:00:00 GMT", 0.0),
        (b"\xb2", 60.0),
        (b"", 60.0),
        (b"3, 3", 60.0),
    ],
)
def test_a_wait_is_read_as_the_clients_read_it(
    header: bytes, wait: float, waits: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("time.time", lambda: 1_767_225_600.0)  # 2026-01-01
    library = served(Library(clock=fast_clock()))
    sent: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        full = httpx.Response(429, headers=[(b"retry-after", header)], json={})
        return full if len(sent) == 2 else library(request)

    runner.run(options(respond, rate=60_000.0, operations="status_get"))
    assert waits == [wait]


def test_a_wait_that_was_rounded_down_is_waited_for_again(waits: list[float]) -> None:
    library = served(Library(clock=fast_clock()))
    sent: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        asked = {2: "60", 3: "1"}.get(len(sent))
        full = httpx.Response(429, headers={"retry-after": asked or ""}, json={})
        return library(request) if asked is None else full

    result = runner.run(options(respond, rate=60_000.0, operations="status_get"))
    assert (waits, result.complete) == ([60.0, 1.0], True)


def test_a_429_that_is_waited_for_is_none_of_the_operation(
    waits: list[float], tmp_path: Path
) -> None:
    """No page need document it: a gateway sends it."""
    sent: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        full = httpx.Response(429, headers={"retry-after": "1"}, text="slow down")
        return full if len(sent) == 1 else httpx.Response(200, json="on")

    contract = invented.contract("Lamp", {"/lamp": {"get": invented.operation("lamp_get", TEXT)}})
    result = invented.verified(tmp_path, contract, respond, rate=60_000.0)
    assert waits == [1.0]
    assert (result.findings, result.complete) == ([], True)


def test_a_429_that_the_time_is_too_short_for_is_over_the_rate(waits: list[float]) -> None:
    library = served(Library(clock=fast_clock()))
    sent: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return library(request) if len(sent) < 3 else httpx.Response(429, json={})

    result = runner.run(options(respond, rate=60_000.0, max_seconds=30.0))
    assert waits == []
    assert {"over its rate"} <= {*result.not_checked.values()} <= {"over its rate", "only 429"}


@pytest.mark.parametrize(("asked", "max_seconds"), [("31", 30.0), ("120", None)])
def test_a_run_is_over_its_rate_where_a_wait_is_too_long(
    asked: str, max_seconds: float | None, waits: list[float]
) -> None:
    """Every other request is served, so that each operation would have a success."""
    library = served(Library(clock=fast_clock()))
    sent: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        full = httpx.Response(429, headers={"retry-after": asked}, json={})
        return library(request) if len(sent) % 2 else full

    changes = {"operations": "books_list", "max_seconds": max_seconds}
    result = runner.run(options(respond, rate=60_000.0, **changes))
    assert (waits, len(sent)) == ([], 2)
    assert result.not_checked == {"books_list": "over its rate"}
    assert (result.complete, result.exit_code()) == (False, 3)


def test_a_request_that_stays_over_the_rate_ends_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """A 429 that is kept would take the place of the response to be checked."""
    monkeypatch.setattr(ProviderSession, "_wait", lambda _, seconds: None)
    library = served(Library(clock=fast_clock()))
    sent: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        full = httpx.Response(429, headers={"retry-after": "1"}, json={})
        return full if 1 < len(sent) < 7 else library(request)

    result = runner.run(options(respond, rate=60_000.0, operations="status_get"))
    assert len(sent) == 6
    assert result.not_checked == {"status_get": "over its rate"}


@pytest.mark.parametrize(("reset", "wait"), [("30", 60.0), ("1767225607", 7.0)])
def test_a_reset_in_the_past_says_no_wait(
    reset: str, wait: float, waits: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some providers send the seconds until then, and no time."""
    monkeypatch.setattr("time.time", lambda: 1_767_225_600.0)
    library = served(Library(clock=fast_clock()))
    sent: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        full = httpx.Response(429, headers={"x-ratelimit-reset": reset}, json={})
        return full if len(sent) == 2 else library(request)

    runner.run(options(respond, rate=60_000.0, operations="status_get"))
    assert waits == [wait]
