"""Observing a call: one hook and one logger, without values and without the key."""

import asyncio
import logging
from contextlib import suppress
from typing import Any

import httpx
import pytest
from deskspec import APIConnectionError, APITimeoutError, DeskspecError
from harness.catalogue import Call, as_sent, calling, client_class, responding
from runtime.every_operation import (
    EACH_KIND_IN_A_MODE,
    MODES,
    REPRESENTATIVES,
    Provider,
    failing,
    planted,
    sending,
)
from runtime.faulty_server import FaultyServer, response

PHONE = "919812345678"
KEY = "sk-planted-key"


@EACH_KIND_IN_A_MODE
def test_hook_is_called_for_every_attempt(call: Call, mode: str, waits: list[float]) -> None:
    attempts: list[tuple[Any, ...]] = []
    provider = Provider(
        responding(429, {}),
        failing(httpx.ConnectError),
        failing(httpx.ConnectTimeout),
        sending(429, b"garbage", **{"content-encoding": "gzip"}),
        responding(call.success[0], call.example),
    )
    options = {"max_retries": 4, "on_attempt": lambda *seen: attempts.append(seen)}
    with calling(call.contract.vendor, mode, handler=provider, **options) as ask:
        result = ask(call.operation, call.minimal_arguments())
    assert as_sent(result) == call.returned(call.example)
    outcomes = [429, APIConnectionError, APITimeoutError, 429, call.success[0]]
    assert [seen[:3] for seen in attempts] == [
        (call.operation.id, attempt, outcome) for attempt, outcome in enumerate(outcomes, start=1)
    ]
    assert all(isinstance(seen[3], float) and seen[3] >= 0 for seen in attempts)


def test_async_hook_is_awaited() -> None:
    attempts: list[int] = []

    async def hook(operation: str, attempt: int, outcome: Any, seconds: float) -> None:
        await asyncio.sleep(0)
        attempts.append(outcome)

    call = REPRESENTATIVES[0]
    provider = Provider(responding(call.success[0], call.example))
    with calling(call.contract.vendor, "async", handler=provider, on_attempt=hook) as ask:
        ask(call.operation, call.minimal_arguments())
    assert attempts == [call.success[0]]


@EACH_KIND_IN_A_MODE
def test_hook_that_raises_does_not_lose_the_response(
    call: Call, mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    def hook(*_: Any) -> None:
        raise ZeroDivisionError("planted")

    provider = Provider(responding(call.success[0], call.example))
    with calling(call.contract.vendor, mode, handler=provider, on_attempt=hook) as ask:
        result = ask(call.operation, call.minimal_arguments())
    assert as_sent(result) == call.returned(call.example)
    (record,) = [each for each in caplog.records if each.levelno >= logging.ERROR]
    assert record.name == "deskspec"
    assert "on_attempt raised" in record.getMessage()


@pytest.mark.parametrize("wrong", ["print", 7, [print]])
@MODES
def test_hook_that_cannot_be_called_is_refused_by_name(wrong: Any, mode: str) -> None:
    with pytest.raises(TypeError, match="on_attempt"):
        client_class("helpcrunch", mode)("a-key", on_attempt=wrong, verify=False)


@EACH_KIND_IN_A_MODE
def test_each_attempt_is_one_line_of_our_logger(
    call: Call, mode: str, waits: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    provider = Provider(responding(429, {}), responding(call.success[0], call.example))
    with calling(call.contract.vendor, mode, handler=provider) as ask:
        ask(call.operation, call.minimal_arguments())
    assert {record.name for record in caplog.records} == {"deskspec"}
    operation = call.operation
    asked = f"{operation.name}: {operation.method} {operation.path}"
    first, again, second = (record.getMessage() for record in caplog.records)
    assert first.startswith(f"{asked} -> 429 in ")
    assert first.endswith("(attempt 1)")
    assert again.startswith(f"{operation.name}: retrying in ")
    assert second.startswith(f"{asked} -> {call.success[0]} in ")
    assert second.endswith("(attempt 2)")


@pytest.mark.filterwarnings("ignore:.*no page lists:UserWarning")
@EACH_KIND_IN_A_MODE
def test_no_log_at_any_level_holds_the_key_or_a_value(
    call: Call, mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("httpx", "httpcore", "deskspec"):
        caplog.set_level(logging.DEBUG, logger=name)
    arguments = planted(call, PHONE)
    with (
        FaultyServer(response({"echo": PHONE, "key": KEY, **_usable(call)})) as server,
        calling(
            call.contract.vendor, mode, base_url=server.base_url, api_key=KEY, max_retries=0
        ) as ask,
        suppress(DeskspecError),
    ):  # of no interest here: what is logged is
        ask(call.operation, arguments)
    text = "\n".join(
        f"{record.name} {record.getMessage()} {record.args}" for record in caplog.records
    )
    assert "deskspec" in text
    assert KEY not in text
    assert PHONE not in text


def _usable(call: Call) -> dict[str, Any]:
    return call.example if isinstance(call.example, dict) else {}


def test_requests_that_others_make_with_httpx_are_logged_as_before(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO, logger="httpx")
    transport = httpx.MockTransport(responding(200, {"id": 7}))
    with client_class("helpcrunch", "sync")("a-key", transport=transport, verify=False) as client:
        client.customers.get(7)
        assert [record.name for record in caplog.records if record.name == "httpx"] == []
        with httpx.Client(transport=transport, verify=False) as other:
            other.get("https://other.example/?a=b")
    assert [record.name for record in caplog.records if record.name == "httpx"] == ["httpx"]


def test_client_inside_a_transport_of_the_caller_logs_nothing_of_our_requests(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO, logger="httpx")
    inner = httpx.Client(transport=httpx.MockTransport(responding(200, {"id": 7})), verify=False)
    outer = httpx.MockTransport(inner.send)
    with (
        client_class("helpcrunch", "sync")("a-key", transport=outer, verify=False) as client,
        inner,
    ):
        assert client.customers.get(7).id == 7
    assert [record.name for record in caplog.records if record.name == "httpx"] == []
