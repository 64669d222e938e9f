"""A planted key and a planted phone number are looked for wherever they could come out."""

import asyncio
import copy
import gc
import json
import logging
import pickle
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from types import FunctionType, ModuleType
from typing import Any

import httpx
import pytest
from deskspec import APIError, ConfigurationError, ContractError, Finding
from deskspec_runtime.call.settings import Secret
from harness.catalogue import Call, Handler, calling, client_class, responding
from harness.frames import frames_of
from runtime.every_operation import (
    EACH_KIND_IN_A_MODE,
    MODES,
    Provider,
    cut_in_the_body,
    failing,
    is_usable,
    planted,
    sending,
)

KEY = "sk-planted-key-1"
PHONE = "919876501234"
ECHO = json.dumps(
    {
        "errors": [{"code": f"taken {PHONE}", "message": f"{KEY} of {PHONE}"}],
        "message": f"no {PHONE} for {KEY}",
        "status": f"{KEY}",
        PHONE: {KEY: PHONE},
    }
).encode()
HEADERS = {
    "content-type": "application/json",
    "x-echo": KEY,
    "location": f"https://elsewhere.example/?key={KEY}&phone={PHONE}",
}
READS: dict[str, dict[str, Any]] = {
    "doubletick": {"phone_number": PHONE},
    "helpcrunch": {"customer_id": 7},
    "kustomer": {"customer_id": "7"},
}
WAYS: dict[str, Handler] = {
    "redirect": sending(302, ECHO, **HEADERS),
    "refused": sending(400, ECHO, **HEADERS),
    "unauthorized": sending(401, ECHO, **HEADERS),
    "too many": sending(429, ECHO, **HEADERS, **{"retry-after": "900"}),
    "broken": sending(500, ECHO, **HEADERS),
    "not JSON": sending(200, b"<html>" + ECHO, **HEADERS),
    "a number": sending(200, b"42", **HEADERS),
    "cut": cut_in_the_body(200),
    "no connection": failing(httpx.ConnectError),
    "too slow": failing(httpx.ReadTimeout),
}


@contextmanager
def everything_said(caplog: pytest.LogCaptureFixture) -> Iterator[Callable[[], str]]:
    """All logs at DEBUG, of httpx and httpcore too, and all warnings."""
    caplog.set_level(logging.DEBUG)
    for name in ("deskspec", "httpx", "httpcore"):
        caplog.set_level(logging.DEBUG, logger=name)
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        yield lambda: "\n".join(
            [f"{r.getMessage()} {r.args} {r.exc_text or ''}" for r in caplog.records]
            + [str(each.message) for each in warned]
        )


def shown(error: BaseException) -> str:
    """An error as a person may read it: in a log, with the values of every frame, and pickled."""
    trace = traceback.TracebackException.from_exception(error, capture_locals=True)
    frames = [text for frame in trace.stack for text in (frame.locals or {}).values()]
    reprs = [repr(value) for value in vars(error).values()]
    return "\n".join([*trace.format(), *frames, *reprs, repr(pickle.dumps(error))])


@EACH_KIND_IN_A_MODE
def test_errors_warnings_and_logs_hold_neither_the_key_nor_a_value(
    call: Call, mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    with everything_said(caplog) as said:
        for name, way in WAYS.items():
            if name == "a number" and is_usable(call, b"42"):
                continue
            with (
                calling(
                    call.contract.vendor, mode, handler=Provider(way), api_key=KEY, max_retries=0
                ) as ask,
                pytest.raises(APIError) as raised,
            ):
                ask(call.operation, planted(call, PHONE))
            error = raised.value
            assert KEY not in shown(error), name
            for copied in (error, copy.copy(error), pickle.loads(pickle.dumps(error))):
                query = copied.url.partition("?")[2]  # an id is in the path
                assert PHONE not in f"{copied} {copied!r} {query}", name
        assert "deskspec" in {record.name for record in caplog.records}
        assert KEY not in said()
        assert PHONE not in said()


WRONG_KEYS = [f"{KEY}\n", f"<{KEY}>", f" {KEY}", KEY.encode(), [KEY], f"{KEY}é"]


@MODES
@pytest.mark.parametrize("vendor", READS)
def test_construction_that_fails_shows_no_key_in_any_frame(
    vendor: str, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever is wrong, and wherever the key comes from."""

    def with_key(number: int) -> Any:
        return kind(WRONG_KEYS[number], **url)

    def with_other_key(number: int) -> Any:
        return plain.with_options(api_key=WRONG_KEYS[number])

    kind = client_class(vendor, mode)
    url: dict[str, Any] = {"base_url": "https://vendor.example", "verify": False}
    plain = kind("k", **url)
    ways: dict[str, Callable[[], Any]] = {
        "base_url": lambda: kind(KEY, base_url="http://vendor.example"),
        "timeout": lambda: kind(KEY, timeout=-1, **url),
        "headers": lambda: kind(KEY, headers={"authorization": "x"}, **url),
        "key as a header": lambda: kind("k", headers={"Authorization": f"Bearer {KEY}"}, **url),
        "header beside": lambda: kind("k", headers={"x-gateway": KEY}, limits=5, **url),
        "other header": lambda: plain.with_options(headers={"x-gateway": f"{KEY}\n"}),
        "verify": lambda: kind(KEY, base_url="https://vendor.example", verify="no/such/file"),
        "misspelt key": lambda: kind(apikey=KEY, **url),
        "misspelt key alone": lambda: kind(apikey=KEY),
        "misspelt option": lambda: kind(KEY, timout=1, **url),
        "proxy": lambda: kind(KEY, proxy=5, base_url="https://vendor.example"),
        "limits": lambda: kind(KEY, limits=5, base_url="https://vendor.example"),
        "transport": lambda: kind(KEY, transport=5, **url),
        "with_options": lambda: plain.with_options(api_key=KEY, max_retries=-1),
    }
    if vendor == "kustomer":
        ways["org"] = lambda: kind(KEY, org="a.b", headers={"x-gateway": KEY})
        ways["plan"] = lambda: kind(KEY, plan="gold", **url)
    for number in range(len(WRONG_KEYS)):
        ways[f"key {number}"] = partial(with_key, number)
        ways[f"other key {number}"] = partial(with_other_key, number)
    for name, way in ways.items():
        with pytest.raises((TypeError, ValueError)) as raised:
            way()
        assert KEY not in frames_of(raised.value, __file__), name
    monkeypatch.setenv(f"{vendor.upper()}_API_KEY", f"{KEY}\t")
    with pytest.raises(ValueError, match="a character that a header cannot hold") as raised:
        kind(**url)
    assert KEY not in frames_of(raised.value, __file__)


@MODES
@pytest.mark.parametrize("vendor", READS)
def test_misspelt_option_is_refused_before_anything_else(vendor: str, mode: str) -> None:
    with pytest.raises(TypeError, match=r"unexpected argument 'timout': did you mean timeout\?"):
        client_class(vendor, mode)("", timout=1)


@EACH_KIND_IN_A_MODE
def test_key_under_a_misspelt_option_of_a_call_is_in_no_frame(call: Call, mode: str) -> None:
    client = client_class(call.contract.vendor, mode)("k", base_url="http://localhost")
    resource, name = call.operation.name.split(".")
    arguments: dict[str, Any] = {**call.minimal_arguments(), "apikey": KEY}
    for method in (name, f"iter{name.removeprefix('list')}"):
        ask = getattr(getattr(client, resource), method, None)
        if ask is None:
            continue

        def called(ask: Callable[..., Any] = ask) -> None:
            asyncio.run(ask(**arguments))

        with pytest.raises(TypeError, match="unexpected argument 'apikey'") as raised:
            called()
        assert KEY not in frames_of(raised.value, __file__), method


@EACH_KIND_IN_A_MODE
def test_header_of_a_failed_call_is_in_no_frame(call: Call, mode: str) -> None:
    """A gateway takes its token in a header; and a key belongs in none."""
    transport = httpx.MockTransport(responding(404, {}))
    client = client_class(call.contract.vendor, mode)(
        "k", base_url="http://localhost", transport=transport, headers={"x-team": KEY}
    )
    resource, name = call.operation.name.split(".")
    ask = getattr(getattr(client, resource), name)
    arguments = call.minimal_arguments()
    for headers in ({"x-gateway": KEY}, {"Authorization": KEY}, {"x-gateway": f"{KEY}\n"}):

        def called(headers: dict[str, str] = headers) -> None:
            returned = ask(**arguments, headers=headers)
            if mode == "async":
                asyncio.run(returned)
            raise LookupError  # a search that finds nothing is no error

        with pytest.raises((APIError, ConfigurationError, LookupError)) as raised:
            called()
        assert KEY not in frames_of(raised.value, __file__)


@MODES
def test_key_source_that_returns_a_wrong_key_shows_it_in_no_frame(mode: str) -> None:
    sources: list[Any] = [lambda: f"{KEY}\n"]
    if mode == "async":

        async def source() -> str:
            return f"{KEY}\n"

        sources.append(source)
    for given in sources:
        transport = httpx.MockTransport(responding(200, {"id": 7}))
        client = client_class("helpcrunch", mode)(given, transport=transport, verify=False)

        def call(client: Any = client) -> None:
            called = client.customers.get(7)
            if mode == "async":
                asyncio.run(called)

        with pytest.raises(ConfigurationError) as raised:
            call()
        assert KEY not in frames_of(raised.value, __file__)


@EACH_KIND_IN_A_MODE
def test_findings_hold_neither_the_key_nor_a_value(
    call: Call, mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    body = {
        PHONE: KEY,
        "newField": [PHONE, KEY],
        **(call.example if isinstance(call.example, dict) else {}),
    }
    found: list[Finding] = []
    texts = []
    with everything_said(caplog) as said:
        for policy in (found.append, "warn", "raise"):
            provider = Provider(sending(299, json.dumps(body).encode(), **HEADERS))
            with calling(
                *(call.contract.vendor, mode),
                handler=provider,
                api_key=KEY,
                contract=policy,
                max_retries=0,
            ) as ask:
                try:
                    ask(call.operation, planted(call, PHONE))
                except ContractError as error:
                    texts += [str(error), repr(error), repr(error.findings)]
                except APIError as error:
                    texts.append(str(error))
        texts += [said(), *map(repr, found), *map(str, found)]
    assert found
    assert not [text for text in texts if KEY in text or PHONE in text]


def reachable(root: object) -> Iterator[object]:
    """Every object below one, but for what is inside of modules, classes, functions and secrets."""
    seen, left = set(), [root]
    while left:
        each = left.pop()
        if id(each) in seen or isinstance(each, type | ModuleType | FunctionType):
            continue
        seen.add(id(each))
        yield each
        if not isinstance(each, Secret):
            left.extend(gc.get_referents(each))


@MODES
@pytest.mark.parametrize("vendor", READS)
@pytest.mark.parametrize("source", ["text", "callable"])
def test_no_object_that_a_client_leads_to_shows_the_key(
    vendor: str, mode: str, source: str
) -> None:
    kind = client_class(vendor, mode)
    given: Any = KEY if source == "text" else lambda: KEY
    client = kind(
        given,
        base_url="https://vendor.example",
        transport=httpx.MockTransport(responding(400, {"message": "no"})),
        max_retries=0,
        contract="warn",
    )
    with suppress(APIError):
        returned = client.customers.get(**READS[vendor])
        if mode == "async":
            asyncio.run(returned)
    for root in (client, client.with_options(max_retries=1)):
        objects = list(reachable(root))
        assert len(objects) > 20
        for each in objects:
            assert KEY not in f"{each!r} {each}", type(each)


@pytest.mark.parametrize("vendor", READS)
@MODES
def test_client_cannot_be_pickled_and_says_so_without_its_key(vendor: str, mode: str) -> None:
    client = client_class(vendor, mode)(KEY, base_url="https://vendor.example", verify=False)
    with pytest.raises(TypeError) as raised:
        pickle.dumps(client)
    assert KEY not in str(raised.value)
