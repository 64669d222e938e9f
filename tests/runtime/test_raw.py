"""`raw` gives the HTTP response beside what a call returns, and changes nothing else."""

import asyncio
from collections.abc import Callable
from typing import Any

import deskspec
import httpx
import pytest
from deskspec import AsyncHelpCrunch, HelpCrunch, RawResponse, raw
from harness.catalogue import Call, as_sent, clients, responding
from runtime.every_operation import EACH_KIND_IN_A_MODE, Provider, failing, sending


def ask_raw(call: Call, mode: str, provider: Provider, **options: Any) -> Any:
    pair = next(pair for pair in clients() if pair[0].__name__.lower() == call.contract.vendor)
    kind: type[Any] = pair[mode == "async"]
    client = kind(
        "a-key",
        base_url="https://vendor.example",
        transport=httpx.MockTransport(provider),
        verify=False,
        pacing=None,
    )
    tag, method = call.operation.name.split(".")
    bound: Callable[..., Any] = raw(getattr(getattr(client, tag), method))
    returned = bound(**{**call.minimal_arguments(), **options})
    return asyncio.run(returned) if mode == "async" else returned


@EACH_KIND_IN_A_MODE
def test_raw_reply_has_the_parsed_value_and_the_whole_response(call: Call, mode: str) -> None:
    provider = Provider(responding(201, call.example, **{"X-Trace": "t"}))
    reply = ask_raw(call, mode, provider)
    assert type(reply) is RawResponse
    assert as_sent(reply.parsed) == call.returned(call.example)
    assert type(reply.http_response) is httpx.Response
    assert reply.http_response.status_code == 201
    assert reply.http_response.json() == call.example
    assert reply.http_response.headers["x-trace"] == "t"
    assert reply.http_response.is_closed
    assert reply.http_response.elapsed.total_seconds() > 0
    assert reply.http_response.request is provider.requests[0]
    assert reply.attempts == 1
    assert "a-key" not in repr(reply)
    assert "919812345678" not in repr(reply)


@EACH_KIND_IN_A_MODE
def test_raw_reply_counts_attempts_and_takes_options(
    call: Call, mode: str, waits: list[float]
) -> None:
    provider = Provider(
        responding(429, {}), failing(httpx.ConnectError), responding(200, call.example)
    )
    reply = ask_raw(call, mode, provider, max_retries=2, timeout=3, headers={"X-A": "1"})
    assert reply.attempts == len(provider.requests) == 3
    assert provider.requests[0].headers["x-a"] == "1"
    assert provider.requests[0].extensions["timeout"]["read"] == 3


@EACH_KIND_IN_A_MODE
def test_raw_call_raises_what_the_call_raises(call: Call, mode: str) -> None:
    with pytest.raises(deskspec.NotFoundError):
        ask_raw(call, mode, Provider(responding(404, {})))
    with pytest.raises(deskspec.APIResponseValidationError):
        ask_raw(call, mode, Provider(sending(200, b"{")))
    with pytest.raises(TypeError, match="tmeout"):
        ask_raw(call, mode, Provider(responding(200, [])), tmeout=1)


def test_raw_leaves_the_method_as_it_was() -> None:
    provider = Provider(responding(200, {"id": 7}))
    client = HelpCrunch(
        "a-key",
        base_url="https://vendor.example",
        transport=httpx.MockTransport(provider),
        verify=False,
    )
    method = client.customers.get
    assert raw(method)(7).parsed.id == 7
    assert method(7).id == 7
    assert client.customers.get(7).id == 7
    untyped: Any = raw
    assert untyped(raw(method))(7).attempts == 1


@pytest.mark.parametrize(
    "wrong",
    [None, print, len, "customers.get", HelpCrunch.__init__, HelpCrunch.close, AsyncHelpCrunch],
)
def test_raw_of_anything_but_a_method_of_a_resource_is_a_type_error(wrong: Any) -> None:
    with pytest.raises(TypeError, match="raw: method"):
        raw(wrong)
