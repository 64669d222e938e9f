"""A key from a callable: called for each request, never printed, and refused like any other."""

import asyncio
import warnings
from collections.abc import Callable
from itertools import count
from typing import Any

import httpx
import pytest
from deskspec import AuthenticationError, ConfigurationError
from deskspec._vendors import VENDORS
from harness.catalogue import Call, calling, calls, client_class, clients, responding
from runtime.every_operation import EACH_KIND_IN_A_MODE, MODES, REPRESENTATIVES, Provider, failing

Source = Callable[[], Any]


def counting(prefix: str = "token") -> Source:
    numbers = count(1)
    return lambda: f"{prefix}-{next(numbers)}"


def awaited(source: Source) -> Source:
    async def ask() -> Any:
        await asyncio.sleep(0)
        return source()

    return ask


def sources(mode: str) -> list[Callable[[Source], Source]]:
    return [lambda source: source, *([awaited] if mode == "async" else [])]


@EACH_KIND_IN_A_MODE
def test_every_attempt_has_a_key_of_its_own(call: Call, mode: str, waits: list[float]) -> None:
    for wrapped in sources(mode):
        provider = Provider(
            responding(429, {}),
            failing(httpx.ConnectError),
            responding(call.success[0], call.example),
        )
        key = wrapped(counting())
        with calling(call.contract.vendor, mode, handler=provider, api_key=key) as ask:
            ask(call.operation, call.minimal_arguments())
        name, before = call.contract.key_header(call.spec)
        sent = [request.headers[name] for request in provider.requests]
        assert sent == [f"{before}token-{number}" for number in (1, 2, 3)]


@MODES
@pytest.mark.parametrize("vendor", VENDORS)
def test_key_is_sent_in_the_header_of_the_operation_alone(vendor: str, mode: str) -> None:
    kinds = {
        each.contract.key_header(each.spec): each
        for each in calls()
        if each.contract.vendor == vendor
    }
    for (name, before), call in kinds.items():
        provider = Provider(responding(call.success[0], call.example))
        with calling(vendor, mode, handler=provider, api_key="a-token") as ask:
            ask(call.operation, call.minimal_arguments())
        (request,) = provider.requests
        with_key = {each: value for each, value in request.headers.items() if "a-token" in value}
        assert with_key == {name: f"{before}a-token"}


@MODES
@pytest.mark.parametrize(
    "returned", ["", None, 7, b"bytes", "two\nlines", "<your_api_key>", "ключ"]
)
def test_key_that_cannot_be_sent_is_refused_unprinted(returned: Any, mode: str) -> None:
    for wrapped in sources(mode):
        provider = Provider(responding(200, {"id": 7}))
        key = wrapped(lambda: returned)
        call = REPRESENTATIVES[0]
        with (
            calling(call.contract.vendor, mode, handler=provider, api_key=key) as ask,
            pytest.raises(ConfigurationError, match=r"api_key \(as a callable\)") as raised,
        ):
            ask(call.operation, call.minimal_arguments())
        assert provider.requests == []
        assert not returned or str(returned) not in str(raised.value)


@MODES
def test_what_a_source_raises_is_raised_as_it_is(mode: str) -> None:
    class Expired(Exception):
        pass

    def expired() -> str:
        raise Expired

    for wrapped in sources(mode):
        provider = Provider(responding(200, {}))
        call = REPRESENTATIVES[0]
        with (
            calling(call.contract.vendor, mode, handler=provider, api_key=wrapped(expired)) as ask,
            pytest.raises(Expired),
        ):
            ask(call.operation, call.minimal_arguments())
        assert provider.requests == []


@MODES
def test_key_that_a_provider_echoes_is_taken_out_of_the_error(mode: str) -> None:
    call = REPRESENTATIVES[0]
    provider = Provider(responding(401, {"message": "no token-1 here", "code": "token-1"}))
    with (
        calling(call.contract.vendor, mode, handler=provider, api_key=counting()) as ask,
        pytest.raises(AuthenticationError) as raised,
    ):
        ask(call.operation, call.minimal_arguments())
    assert b"token-1" not in raised.value.body
    assert "token-1" not in str(vars(raised.value))


@MODES
@pytest.mark.parametrize("end", range(2**20 - 40, 2**20 + 40, 8))
def test_error_keeps_the_beginning_of_a_long_body_without_a_part_of_the_key(
    mode: str, end: int
) -> None:
    call = REPRESENTATIVES[0]
    spelled = b"".join(b"\\u%04x" % byte for byte in b"token-1")
    body = (b"token-1 " + b"x" * end)[: end - len(spelled)] + spelled + b"y" * 2**20
    provider = Provider(lambda request: httpx.Response(401, content=body))
    with (
        calling(call.contract.vendor, mode, handler=provider, api_key=counting()) as ask,
        pytest.raises(AuthenticationError) as raised,
    ):
        ask(call.operation, call.minimal_arguments())
    assert raised.value.body.startswith(b"[api key] xxx")
    assert 2**19 < len(raised.value.body) < 2**20
    assert b"\\u" not in raised.value.body


@pytest.mark.parametrize("sync_class", [pair[0] for pair in clients()])
def test_async_source_of_a_sync_client_is_refused_when_it_is_made(sync_class: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(ConfigurationError, match="async callable"):
            sync_class(awaited(counting()), base_url="https://vendor.example", verify=False)


@MODES
def test_source_is_not_called_when_the_client_is_created_or_printed(mode: str) -> None:
    asked: list[int] = []

    def source() -> str:
        asked.append(1)
        return "token"

    client = client_class("helpcrunch", mode)(source, verify=False)
    assert "token" not in repr(client)
    assert asked == []
