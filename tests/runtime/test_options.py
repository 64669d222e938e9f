"""A changed copy shares the connections and nothing else; closing is for good, and for copies."""

import asyncio
import inspect
from typing import Any

import httpx
import pytest
from deskspec import APIConnectionError, AsyncKustomer, ConfigurationError, HelpCrunch, Kustomer
from deskspec_runtime.client import AsyncClient, Client
from deskspec_runtime.options import AsyncClientOptions, CallOptions, SyncClientOptions
from harness.catalogue import Call, calling, clients, responding
from runtime.every_operation import EACH_KIND_IN_A_MODE, Provider
from runtime.keep_alive_server import KeepAliveServer

CLIENTS = pytest.mark.parametrize(
    "client", [pytest.param(kind, id=kind.__name__) for pair in clients() for kind in pair]
)
HOST = "https://vendor.example"


def made(client: type[Any], **options: Any) -> Any:
    return client("a-key", base_url=HOST, verify=False, **options)


def request_of(one: Any, provider: Provider) -> httpx.Request:
    """The request of a call of a client on a provider, whatever its outcome."""
    operation = one.customers.get
    is_by_phone = "DoubleTick" in type(one).__name__
    by_number = "HelpCrunch" in type(one).__name__
    arguments: dict[str, Any] = {"phone_number": "919812345678"}
    if not is_by_phone:
        arguments = {"customer_id": 7 if by_number else "7"}
    returned = operation(**arguments)
    if "Async" in type(one).__name__:
        asyncio.run(returned)
    return provider.requests[-1]


def test_type_checkers_know_the_keyword_arguments_that_clients_and_calls_take() -> None:
    for client, options in ((Client, SyncClientOptions), (AsyncClient, AsyncClientOptions)):
        taken = inspect.getfullargspec(client.__init__).kwonlyargs
        assert sorted(taken) == sorted(options.__annotations__)
    one = made(HelpCrunch, transport=httpx.MockTransport(responding(200, {})))
    known: dict[str, Any] = {"timeout": 1, "max_retries": 0, "headers": {}}
    assert known.keys() == CallOptions.__annotations__.keys()
    assert one.customers.get(customer_id=7, **known) is not None
    with pytest.raises(TypeError, match=r"unexpected argument 'another'$"):
        one.customers.get(customer_id=7, another=1)


@CLIENTS
def test_changed_copy_has_the_change_and_leaves_the_original(client: type[Any]) -> None:
    provider = Provider(responding(200, {"customer": {}, "data": {}}))
    one = made(client, transport=httpx.MockTransport(provider), headers={"X-A": "1"})
    changes: dict[str, Any] = {
        "api_key": "b-key",
        "base_url": "https://another.example",
        "timeout": 3,
        "headers": {"X-B": "2"},
        "user_agent_suffix": "mine",
        "max_retries": 0,
    }
    before = request_of(one, provider)
    changed = request_of(one.with_options(**changes), provider)
    after = request_of(one, provider)
    assert type(one.with_options()) is type(one)
    assert "b-key" in changed.headers["authorization"]
    assert changed.url.host == "another.example"
    assert changed.extensions["timeout"]["read"] == 3
    assert changed.headers["x-b"] == "2"
    assert "x-a" not in changed.headers
    assert changed.headers["user-agent"].endswith(" mine")
    assert after.headers == before.headers
    assert after.url == before.url
    assert after.extensions["timeout"] == before.extensions["timeout"]


@CLIENTS
def test_copy_of_a_copy_keeps_what_was_not_changed(client: type[Any]) -> None:
    provider = Provider(responding(200, {"customer": {}, "data": {}}))
    one = made(client, transport=httpx.MockTransport(provider))
    copied = one.with_options(timeout=3).with_options(headers={"X-B": "2"})
    request = request_of(copied, provider)
    assert request.extensions["timeout"]["read"] == 3
    assert request.headers["x-b"] == "2"
    assert "a-key" in request.headers["authorization"]


@EACH_KIND_IN_A_MODE
def test_options_of_a_copy_count_for_its_calls(call: Call, mode: str, waits: list[float]) -> None:
    provider = Provider(responding(429, {}))
    with (
        calling(call.contract.vendor, mode, handler=provider, max_retries=1) as ask,
        pytest.raises(Exception, match="429"),
    ):
        ask(call.operation, call.minimal_arguments())
    assert len(provider.requests) == 2


@CLIENTS
def test_copy_is_checked_like_a_new_client(client: type[Any]) -> None:
    one = made(client)
    wrong: list[dict[str, Any]] = [
        {"api_key": ""},
        {"api_key": "<key>"},
        {"api_key": None},
        {"base_url": "http://vendor.example"},
        {"headers": {"Authorization": "b"}},
    ]
    for options in wrong:
        with pytest.raises(ConfigurationError):
            one.with_options(**options)
    with pytest.raises(ValueError, match="timeout"):
        one.with_options(timeout=0)
    with pytest.raises(TypeError, match="transport"):
        one.with_options(transport=None)
    with pytest.raises(TypeError):
        one.with_options("b-key")


def test_copy_uses_the_connections_of_the_original_and_closes_them() -> None:
    with KeepAliveServer({"id": 7}) as server:
        client = HelpCrunch("a-key", base_url=server.base_url, verify=False)
        copied = client.with_options(max_retries=0)
        for one in (client, copied, client, copied):
            assert one.customers.get(7).id == 7
        assert server.connections == 1
        copied.close()
        assert server.wait_until_open(0)
        with pytest.raises(APIConnectionError, match="closed"):
            client.customers.get(7)
    assert len(server.requests) == 4


@CLIENTS
def test_closing_twice_is_the_same_as_once(client: type[Any]) -> None:
    one = made(client)
    for _ in range(3):
        closed = one.close()
        if closed is not None:
            asyncio.run(closed)
    with_block = made(client)

    async def leave_twice() -> None:
        async with with_block:
            await with_block.close()

    if hasattr(client, "__aenter__"):
        asyncio.run(leave_twice())
    else:
        with with_block:
            with_block.close()


@EACH_KIND_IN_A_MODE
def test_call_after_close_fails_at_once_in_our_family(
    call: Call, mode: str, waits: list[float]
) -> None:
    provider = Provider(responding(200, call.example))
    one = clients_of(call)[mode == "async"](
        "a-key", base_url=HOST, transport=httpx.MockTransport(provider), max_retries=5, verify=False
    )
    tag, method = call.operation.name.split(".")
    bound = getattr(getattr(one, tag), method)

    async def call_close_and_call() -> None:
        await bound(**call.minimal_arguments())
        await one.close()
        await bound(**call.minimal_arguments())

    def call_close_and_call_sync() -> None:
        bound(**call.minimal_arguments())
        one.close()
        bound(**call.minimal_arguments())

    with pytest.raises(APIConnectionError, match="closed") as raised:
        asyncio.run(call_close_and_call()) if mode == "async" else call_close_and_call_sync()
    assert type(raised.value) is APIConnectionError
    assert raised.value.attempts == 0
    assert len(provider.requests) == 1
    assert waits == []


def clients_of(call: Call) -> tuple[type[Any], type[Any]]:
    """The sync and the async class of a call's vendor."""
    return next(pair for pair in clients() if pair[0].__name__.lower() == call.contract.vendor)


@CLIENTS
def test_a_transport_of_the_caller_is_closed_with_the_client(client: type[Any]) -> None:
    closed: list[str] = []

    class Transport(httpx.BaseTransport, httpx.AsyncBaseTransport):
        def close(self) -> None:
            closed.append("sync")

        async def aclose(self) -> None:
            closed.append("async")

    one = made(client, transport=Transport())
    ending = one.close()
    if ending is not None:
        asyncio.run(ending)
    assert closed == ["sync" if ending is None else "async"]


@CLIENTS
@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("timout", "timeout"),
        ("baseUrl", "base_url"),
        ("maxRetries", "max_retries"),
        ("apikey", "api_key"),
    ],
)
def test_unknown_option_names_the_class_and_the_nearest_option(
    client: type[Any], typed: str, meant: str
) -> None:
    name = client.__name__
    suggested = f"unexpected argument '{typed}': did you mean {meant}\\?$"
    with pytest.raises(TypeError, match=f"^{name}: {suggested}"):
        made(client, **{typed: 1})
    with pytest.raises(TypeError, match=f"^{name}.with_options: {suggested}"):
        made(client).with_options(**{typed: 1})
    with pytest.raises(TypeError, match=f"^{name}: unexpected argument 'zzz'$"):
        made(client, zzz=1)


@pytest.mark.parametrize("client", [Kustomer, AsyncKustomer])
def test_options_of_one_vendor_are_suggested_too(client: type[Any]) -> None:
    with pytest.raises(TypeError, match="did you mean plan"):
        made(client, Plan=None)


@pytest.mark.parametrize(
    ("given", "meant"),
    [("customData", "custom_data"), ("custom_dta", "custom_data"), ("time_out", "timeout")],
)
def test_unknown_argument_of_a_call_suggests_the_nearest(given: str, meant: str) -> None:
    client: Any = HelpCrunch("a-key", transport=httpx.MockTransport(responding(200, {})))
    with client, pytest.raises(TypeError, match=f"customers.update: .*did you mean {meant}\\?"):
        client.customers.update(7, **{given: {}})


def test_unknown_field_of_an_entry_suggests_the_nearest() -> None:
    client: Any = HelpCrunch("a-key", transport=httpx.MockTransport(responding(200, {})))
    with client, pytest.raises(TypeError, match="did you mean custom_data"):
        client.customers.replace_many(customers=[{"customer": 7, "customdata": {}}])
