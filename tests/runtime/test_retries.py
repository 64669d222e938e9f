"""Retries depend on the operation: a read nearly always, anything else almost never.

The policy over an operation of each kind, without waiting; then the same on real connections that
break.
"""

import random
import time
from email.utils import formatdate
from typing import Any

import deskspec
import httpx
import pytest
from deskspec import APIConnectionError, APIStatusError, APITimeoutError, DeskspecError
from deskspec_runtime.call.retries import retry_after
from harness.catalogue import Call, as_sent, calling, responding
from harness.folded import folded
from hypothesis import given
from hypothesis import strategies as st
from runtime.every_operation import (
    EACH_KIND_IN_A_MODE,
    READS_IN_A_MODE,
    WRITES_IN_A_MODE,
    Provider,
    cut_in_the_body,
    failing,
)
from runtime.faulty_server import (
    FaultyServer,
    refusing_port,
    reset,
    reset_in_the_body,
    response,
    truncate,
)

TRANSIENT = [408, 429, 502, 503, 504]
FINAL = [300, 302, 400, 401, 403, 404, 409, 413, 418, 422, 425, 499, 500, 501, 505, 520, 522, 599]
NEVER_SENT = [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout]
PERHAPS_SENT = [
    httpx.ReadError,
    httpx.WriteError,
    httpx.CloseError,
    httpx.ReadTimeout,
    httpx.WriteTimeout,
    httpx.RemoteProtocolError,
]


def outcome(call: Call, mode: str, provider: Provider, **client: Any) -> Any:
    """What a call returns or raises."""
    with calling(call.contract.vendor, mode, handler=provider, **client) as ask:
        try:
            return ask(call.operation, call.minimal_arguments())
        except DeskspecError as error:
            return error


@READS_IN_A_MODE
@folded("status", TRANSIENT)
def test_read_is_repeated_after_a_transient_status(
    call: Call, status: int, mode: str, waits: list[float]
) -> None:
    waits.clear()
    provider = Provider(responding(status, {}), responding(200, call.example))
    assert not isinstance(outcome(call, mode, provider), DeskspecError)
    assert len(provider.requests) == 2
    assert len(waits) == 1


@READS_IN_A_MODE
@folded("status", TRANSIENT)
def test_read_gives_up_after_max_retries_and_counts_attempts(
    call: Call, status: int, mode: str, waits: list[float]
) -> None:
    waits.clear()
    for given_retries, expected in [({}, 3), ({"max_retries": 4}, 5), ({"max_retries": 0}, 1)]:
        provider = Provider(responding(status, {}))
        error = outcome(call, mode, provider, **given_retries)
        assert isinstance(error, APIStatusError)
        assert error.attempts == len(provider.requests) == expected
        assert (f"({expected} attempts)" in str(error)) == (expected > 1)
    assert len(waits) == 2 + 4


@WRITES_IN_A_MODE
@folded("status", [*TRANSIENT, *FINAL])
def test_anything_but_a_read_is_repeated_only_after_429(
    call: Call, status: int, mode: str, waits: list[float]
) -> None:
    provider = Provider(responding(status, {}), responding(200, call.example))
    result = outcome(call, mode, provider)
    assert len(provider.requests) == (2 if status == 429 else 1)
    assert isinstance(result, APIStatusError) == (status != 429)


@READS_IN_A_MODE
@folded("status", FINAL)
def test_read_is_not_repeated_after_a_final_status(
    call: Call, status: int, mode: str, waits: list[float]
) -> None:
    waits.clear()
    provider = Provider(responding(status, {}))
    error = outcome(call, mode, provider)
    assert isinstance(error, APIStatusError)
    assert error.attempts == len(provider.requests) == 1
    assert waits == []


@EACH_KIND_IN_A_MODE
@folded("planted", NEVER_SENT)
def test_everything_is_repeated_when_no_connection_was_made(
    call: Call, planted: type[httpx.RequestError], mode: str, waits: list[float]
) -> None:
    provider = Provider(failing(planted), failing(planted), responding(200, call.example))
    assert not isinstance(outcome(call, mode, provider), DeskspecError)
    assert len(provider.requests) == 3


@EACH_KIND_IN_A_MODE
@folded("planted", PERHAPS_SENT)
def test_only_reads_are_repeated_when_the_request_may_have_arrived(
    call: Call, planted: type[httpx.RequestError], mode: str, waits: list[float]
) -> None:
    provider = Provider(failing(planted), responding(200, call.example))
    result = outcome(call, mode, provider)
    is_read = call.operation.effect == "read"
    assert len(provider.requests) == (2 if is_read else 1)
    assert isinstance(result, APIConnectionError) != is_read
    if not is_read:
        assert isinstance(result, APITimeoutError) == issubclass(planted, httpx.TimeoutException)


@EACH_KIND_IN_A_MODE
@folded("status", [200, 429, 500])
def test_connection_that_breaks_inside_the_body_is_a_connection_error(
    call: Call, status: int, mode: str, waits: list[float]
) -> None:
    provider = Provider(cut_in_the_body(status))
    error = outcome(call, mode, provider)
    assert type(error) is APIConnectionError
    assert error.attempts == len(provider.requests) == (3 if call.operation.effect == "read" else 1)


@EACH_KIND_IN_A_MODE
def test_unusable_success_is_not_retried(call: Call, mode: str, waits: list[float]) -> None:
    provider = Provider(responding(200, b"<html>"))
    assert isinstance(outcome(call, mode, provider), deskspec.APIResponseValidationError)
    assert len(provider.requests) == 1


@EACH_KIND_IN_A_MODE
def test_max_retries_of_one_call_beats_that_of_the_client(
    call: Call, mode: str, waits: list[float]
) -> None:
    provider = Provider(responding(429, {}))
    with calling(call.contract.vendor, mode, handler=provider, max_retries=7) as ask:
        arguments = call.minimal_arguments()
        for retries, expected in [(0, 1), (1, 2), (4, 5)]:
            provider.requests.clear()
            with pytest.raises(deskspec.RateLimitError) as raised:
                ask(call.operation, {**arguments, "max_retries": retries})
            assert raised.value.attempts == len(provider.requests) == expected
        provider.requests.clear()
        with pytest.raises(deskspec.RateLimitError):
            ask(call.operation, arguments)
        assert len(provider.requests) == 8


def in_seconds(header: str, seconds: float) -> dict[str, str]:
    now = time.time()
    if header == "date":
        return {"retry-after": formatdate(now + seconds, usegmt=True)}
    return {"x-ratelimit-reset": f"{now + seconds:.0f}"}


@EACH_KIND_IN_A_MODE
@folded(
    ("header", "expected"),
    [("7", 7.0), ("1.5", 1.5), ("60", 60.0), ("  5 ", 5.0)],
)
def test_retry_after_in_seconds_is_waited_for(
    call: Call, header: str, expected: float, mode: str, waits: list[float]
) -> None:
    waits.clear()
    provider = Provider(
        responding(429, {}, **{"Retry-After": header}), responding(200, call.example)
    )
    assert not isinstance(outcome(call, mode, provider), DeskspecError)
    assert waits == [expected]


@EACH_KIND_IN_A_MODE
@folded(
    ("seconds", "is_hint"),
    [(7, True), (1.5, True), ("7", False), (True, False), (None, False), (10**400, False)],
)
def test_wait_in_the_body_is_waited_for(
    call: Call, seconds: Any, is_hint: bool, mode: str, waits: list[float]
) -> None:
    waits.clear()
    body = {"status": 429, "reason": "limit", "extraData": {"retryAfter": seconds}}
    provider = Provider(responding(429, body), responding(200, call.example))
    assert not isinstance(outcome(call, mode, provider), DeskspecError)
    assert (waits == [seconds]) is is_hint


@EACH_KIND_IN_A_MODE
@folded("header", ["date", "x-ratelimit-reset"])
def test_retry_after_as_a_point_in_time_is_waited_for(
    call: Call, header: str, mode: str, waits: list[float]
) -> None:
    waits.clear()
    provider = Provider(
        responding(429, {}, **in_seconds(header, 30)), responding(200, call.example)
    )
    assert not isinstance(outcome(call, mode, provider), DeskspecError)
    assert len(waits) == 1
    assert 27 < waits[0] < 32


@EACH_KIND_IN_A_MODE
@folded("header", ["date", "x-ratelimit-reset"])
def test_point_in_time_that_has_passed_is_replaced_by_backoff(
    call: Call, header: str, mode: str, waits: list[float]
) -> None:
    waits.clear()
    provider = Provider(
        responding(429, {}, **in_seconds(header, -600)), responding(200, call.example)
    )
    assert not isinstance(outcome(call, mode, provider), DeskspecError)
    assert len(waits) == 1
    assert 0 < waits[0] <= 0.5


@EACH_KIND_IN_A_MODE
@folded("header", ["0", "0.0", "-3"])
def test_retry_after_of_no_time_is_replaced_by_backoff(
    call: Call, header: str, mode: str, waits: list[float]
) -> None:
    waits.clear()
    provider = Provider(
        responding(429, {}, **{"Retry-After": header}), responding(200, call.example)
    )
    assert not isinstance(outcome(call, mode, provider), DeskspecError)
    assert len(waits) == 1
    assert 0 < waits[0] <= 0.5


@EACH_KIND_IN_A_MODE
@folded("header", ["nan", "inf", "-inf", "1e999", "9" * 4000, "soon", "", "5, 5", "0x10"])
def test_retry_after_that_means_nothing_is_replaced_by_backoff(
    call: Call, header: str, mode: str, waits: list[float]
) -> None:
    waits.clear()
    provider = Provider(
        responding(429, {}, **{"retry-after": header}), responding(200, call.example)
    )
    assert not isinstance(outcome(call, mode, provider), DeskspecError)
    assert len(waits) == 1
    assert 0 <= waits[0] <= 0.5


@EACH_KIND_IN_A_MODE
@folded(
    ("headers", "expected"),
    [
        ({"retry-after": "61"}, 61.0),
        ({"retry-after": "60.01"}, 60.01),
        ({"retry-after": "86400"}, 86400.0),
        ({"retry-after": "1e300"}, 1e300),
    ],
)
def test_ask_above_the_cap_raises_at_once(
    call: Call, headers: dict[str, str], expected: float, mode: str, waits: list[float]
) -> None:
    waits.clear()
    provider = Provider(responding(429, {}, **headers))
    error = outcome(call, mode, provider)
    assert isinstance(error, deskspec.RateLimitError)
    assert error.attempts == len(provider.requests) == 1
    assert waits == []
    assert error.retry_after == expected


@EACH_KIND_IN_A_MODE
@folded("header", ["date", "x-ratelimit-reset"])
def test_ask_for_a_time_above_the_cap_raises_at_once(
    call: Call, header: str, mode: str, waits: list[float]
) -> None:
    waits.clear()
    provider = Provider(responding(429, {}, **in_seconds(header, 7200)))
    error = outcome(call, mode, provider)
    assert isinstance(error, deskspec.RateLimitError)
    assert error.attempts == len(provider.requests) == 1
    assert waits == []
    assert error.retry_after is not None
    assert 3600 < error.retry_after <= 7201


@EACH_KIND_IN_A_MODE
def test_waiting_of_one_call_has_a_budget(call: Call, mode: str, waits: list[float]) -> None:
    provider = Provider(responding(429, {}, **{"retry-after": "50"}))
    error = outcome(call, mode, provider, max_retries=9)
    assert isinstance(error, deskspec.RateLimitError)
    assert waits == [50.0, 50.0]
    assert error.attempts == 3
    assert error.retry_after == 50.0


@READS_IN_A_MODE
def test_backoff_doubles_up_to_a_cap_and_is_jittered_from_zero(
    call: Call, mode: str, waits: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[tuple[float, float]] = []

    def uniform(low: float, high: float) -> float:
        drawn.append((low, high))
        return high / 2

    monkeypatch.setattr(random, "uniform", uniform)
    outcome(call, mode, Provider(responding(503, {})), max_retries=7)
    assert drawn[:7] == [(0, bound) for bound in (0.5, 1, 2, 4, 8, 8, 8)]
    assert waits == [bound / 2 for bound in (0.5, 1, 2, 4, 8, 8, 8)]


@READS_IN_A_MODE
def test_backoff_uses_the_budget_however_many_retries_are_allowed(
    call: Call, mode: str, waits: list[float]
) -> None:
    error = outcome(call, mode, Provider(responding(503, {})), max_retries=10_000)
    assert isinstance(error, APIStatusError)
    assert 100 < sum(waits) <= 120
    assert len(set(waits)) > 10


@given(st.text(st.characters(max_codepoint=255)) | st.floats().map(str), st.floats(0, 4e9))
def test_retry_after_of_any_text_is_a_finite_wait_or_none(header: str, now: float) -> None:
    for name in ("retry-after", "x-ratelimit-reset"):
        seconds = retry_after(429, {name: header}, now)
        assert seconds is None or 0 <= seconds < float("inf")


@pytest.mark.parametrize(
    "header",
    ["Thu Jan  1 00:01:47 1970", "Thu, 01 Jan 1970 00:01:47 -0000"],
    ids=["asctime", "-0000"],
)
def test_point_in_time_without_a_zone_is_in_utc(
    header: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Asia/Kolkata")
    time.tzset()
    try:
        assert retry_after(503, {"retry-after": header}, now=100) == 7
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_reset_is_an_ask_to_wait_only_when_the_limit_is_passed() -> None:
    headers = {"x-ratelimit-reset": "107"}
    assert retry_after(429, headers, now=100) == 7
    assert retry_after(404, headers, now=100) is None


# On real connections.


def outcome_at(server: FaultyServer, call: Call, mode: str, **client: Any) -> Any:
    with calling(call.contract.vendor, mode, base_url=server.base_url, **client) as ask:
        try:
            return ask(call.operation, call.minimal_arguments())
        except DeskspecError as error:
            return error


@WRITES_IN_A_MODE
@pytest.mark.parametrize("way", [reset, reset_in_the_body, truncate])
def test_provider_that_processes_and_drops_the_connection_sees_one_send(
    call: Call, way: Any, mode: str, waits: list[float]
) -> None:
    with FaultyServer(way) as server:
        error = outcome_at(server, call, mode, max_retries=5)
    assert type(error) is APIConnectionError
    assert error.attempts == 1
    assert [line.split()[0] for line in server.requests] == [call.operation.method]


@READS_IN_A_MODE
@pytest.mark.parametrize("way", [reset, reset_in_the_body, truncate])
def test_read_from_a_provider_that_drops_the_connection_once_succeeds(
    call: Call, way: Any, mode: str, waits: list[float]
) -> None:
    with FaultyServer(way, response(call.example)) as server:
        result = outcome_at(server, call, mode)
    assert as_sent(result) == call.returned(call.example)
    assert len(server.requests) == 2


@READS_IN_A_MODE
@pytest.mark.parametrize("way", [reset, reset_in_the_body, truncate])
def test_read_from_a_provider_that_drops_every_connection_fails_in_our_family(
    call: Call, way: Any, mode: str, waits: list[float]
) -> None:
    with FaultyServer(way) as server:
        error = outcome_at(server, call, mode, max_retries=1)
    assert type(error) is APIConnectionError
    assert error.attempts == len(server.requests) == 2


@EACH_KIND_IN_A_MODE
def test_refused_connection_is_tried_again_and_then_a_connection_error(
    call: Call, mode: str, waits: list[float]
) -> None:
    base_url = f"http://127.0.0.1:{refusing_port()}"
    with (
        calling(call.contract.vendor, mode, base_url=base_url) as ask,
        pytest.raises(APIConnectionError) as raised,
    ):
        ask(call.operation, call.minimal_arguments())
    assert type(raised.value) is APIConnectionError
    assert raised.value.attempts == 3
    assert len(waits) == 2
