"""From a method to a request: what is refused before it is sent, and what is sent.

Over an operation of each kind, sync or async; where everything is tested over all, both ways.
"""

import itertools
import re
import sys
from typing import Any

import httpx
import pytest
from deskspec import UNSET, APIStatusError, __version__
from deskspec_runtime.values.codecs import ANY, Nullable
from deskspec_toolkit.openapi.operations import FORM
from harness.catalogue import Call, calling, responding
from harness.folded import folded
from runtime.every_operation import EACH_KIND_IN_A_MODE, Provider, in_a_mode

DEFAULT = {"connect": 5.0, "read": 60.0, "write": 60.0, "pool": 60.0}
NO_LIMIT = {"connect": None, "read": None, "write": None, "pool": None}


def refused(call: Call, mode: str, kind: type[Exception], match: str, **arguments: Any) -> None:
    """A call that must fail without a request."""
    provider = Provider(responding(200, call.example))
    with (
        calling(call.contract.vendor, mode, handler=provider) as ask,
        pytest.raises(kind, match=match),
    ):
        ask(call.operation, arguments)
    assert provider.requests == []


def sent(call: Call, mode: str, client: dict[str, Any], **arguments: Any) -> httpx.Request:
    """The request of a call."""
    provider = Provider(responding(200, call.example))
    with calling(call.contract.vendor, mode, handler=provider, **client) as ask:
        ask(call.operation, {**call.minimal_arguments(), **arguments})
    (request,) = provider.requests
    return request


@EACH_KIND_IN_A_MODE
@folded("typo", ["timeot", "max_retry", "header", "phonenumber", "pacing"])
def test_typo_in_an_argument_or_option_is_a_type_error_that_names_it(
    call: Call, typo: str, mode: str
) -> None:
    refused(call, mode, TypeError, typo, **call.minimal_arguments(), **{typo: 1})


def required_of(call: Call) -> list[str]:
    return sorted(call.operation.required - call.constants.keys())


@in_a_mode(required_of)
def test_unset_for_a_required_argument_is_a_type_error_that_names_it(call: Call, mode: str) -> None:
    for name in required_of(call):
        arguments = {**call.minimal_arguments(), name: UNSET}
        refused(call, mode, TypeError, f"{name} must be given", **arguments)


def never_null(call: Call) -> list[str]:
    return [
        argument
        for argument in sorted(call.operation.inputs.keys() & call.inputs.keys())
        if not isinstance(call.inputs[argument][1], Nullable)
        and call.inputs[argument][1] is not ANY
    ]


@in_a_mode(never_null)
def test_none_where_null_is_not_allowed_is_a_type_error_that_names_the_argument(
    call: Call, mode: str
) -> None:
    for argument in never_null(call):
        arguments = {**call.minimal_arguments(), argument: None}
        refused(call, mode, TypeError, rf"{argument} .*None", **arguments)


@in_a_mode(lambda call: call.inputs)
def test_value_of_a_wrong_type_is_a_type_error_that_names_operation_and_argument(
    call: Call, mode: str
) -> None:
    for argument in call.inputs:
        arguments = {**call.minimal_arguments(), argument: object()}
        pattern = rf"{re.escape(call.operation.name)}: {argument} must be"
        refused(call, mode, TypeError, pattern, **arguments)


def required_in_urls(call: Call) -> list[str]:
    return [
        argument
        for argument, (_, _, required) in call.inputs.items()
        if required
        and argument in call.minimal_arguments()
        and argument in {**call.operation.path_fields, **call.operation.query}
    ]


@in_a_mode(required_in_urls)
def test_missing_required_argument_is_a_type_error_that_names_it(call: Call, mode: str) -> None:
    for argument in required_in_urls(call):
        arguments = call.minimal_arguments()
        del arguments[argument]
        refused(call, mode, TypeError, argument, **arguments)


@EACH_KIND_IN_A_MODE
@folded(
    ("option", "value", "kind"),
    [
        ("timeout", 0, ValueError),
        ("timeout", "5", TypeError),
        ("max_retries", -1, ValueError),
        ("max_retries", None, TypeError),
        ("headers", {"X-A": "b\r\nX-Injected: 1"}, ValueError),
        ("headers", {"Authorization": "b"}, ValueError),
        ("headers", "X-A: b", TypeError),
    ],
)
def test_wrong_option_of_a_call_is_refused_by_name(
    call: Call, option: str, value: Any, kind: type[Exception], mode: str
) -> None:
    refused(call, mode, kind, option, **call.minimal_arguments(), **{option: value})


def texts_in_urls(call: Call) -> list[str]:
    return [
        argument
        for argument in call.minimal_arguments()
        if call.inputs[argument][0].get("type") == "string"
        and argument in {**call.operation.path_fields, **call.operation.query}
        and not re.search("date|uuid", call.inputs[argument][0].get("format", ""))
        and "pattern" not in call.inputs[argument][0]  # which says how long it is
    ]


@in_a_mode(texts_in_urls)
def test_text_that_is_longer_than_any_url_is_refused(call: Call, mode: str) -> None:
    for argument in texts_in_urls(call):
        arguments = {**call.minimal_arguments(), argument: "9" * 100_000}
        refused(call, mode, ValueError, "too long", **arguments)


@EACH_KIND_IN_A_MODE
@folded(
    ("client", "call_option", "expected"),
    [
        ({}, {}, DEFAULT),
        ({"timeout": 7}, {}, dict.fromkeys(DEFAULT, 7)),
        ({"timeout": 7}, {"timeout": 0.5}, dict.fromkeys(DEFAULT, 0.5)),
        ({}, {"timeout": 9.5}, dict.fromkeys(DEFAULT, 9.5)),
        ({"timeout": None}, {}, NO_LIMIT),
        ({}, {"timeout": None}, NO_LIMIT),
        ({"timeout": None}, {"timeout": 3}, dict.fromkeys(DEFAULT, 3)),
        ({"timeout": httpx.Timeout(1, read=2)}, {}, {**dict.fromkeys(DEFAULT, 1), "read": 2}),
        ({}, {"timeout": httpx.Timeout(1, pool=2)}, {**dict.fromkeys(DEFAULT, 1), "pool": 2}),
    ],
)
def test_timeout_reaches_the_transport_and_is_finite_by_default(
    call: Call,
    client: dict[str, Any],
    call_option: dict[str, Any],
    expected: dict[str, Any],
    mode: str,
) -> None:
    assert sent(call, mode, client, **call_option).extensions["timeout"] == expected


@EACH_KIND_IN_A_MODE
def test_headers_of_a_call_beat_those_of_the_client_in_any_case_and_do_not_stick(
    call: Call, mode: str
) -> None:
    provider = Provider(responding(200, call.example))
    client = {"headers": {"X-Trace": "client", "X-Kept": "kept"}}
    own = {"x-trace": "call", "ACCEPT": "text/plain", "user-agent": "mine"}
    with calling(call.contract.vendor, mode, handler=provider, **client) as ask:
        ask(call.operation, {**call.minimal_arguments(), "headers": own})
        ask(call.operation, call.minimal_arguments())
    first, second = (request.headers for request in provider.requests)
    assert first.get_list("x-trace") == ["call"]
    assert first.get_list("accept") == ["text/plain"]
    assert first.get_list("user-agent") == ["mine"]
    assert first["x-kept"] == second["x-kept"] == "kept"
    assert second.get_list("x-trace") == ["client"]
    assert second.get_list("accept") == ["application/json"]
    assert own == {"x-trace": "call", "ACCEPT": "text/plain", "user-agent": "mine"}


@EACH_KIND_IN_A_MODE
def test_user_agent_names_the_versions_and_takes_a_suffix(call: Call, mode: str) -> None:
    python = ".".join(map(str, sys.version_info[:3]))
    expected = f"deskspec/{__version__} python/{python} httpx/{httpx.__version__}"
    assert sent(call, mode, {}).headers["user-agent"] == expected
    suffixed = sent(call, mode, {"user_agent_suffix": "acme-sync/2.0 (ops)"})
    assert suffixed.headers["user-agent"] == f"{expected} acme-sync/2.0 (ops)"


@EACH_KIND_IN_A_MODE
def test_json_is_accepted_and_declared_where_it_is_sent(call: Call, mode: str) -> None:
    request = sent(call, mode, {})
    assert request.headers["accept"] == "application/json"
    has_json = call.operation.body is not None or call.operation.whole is not None
    form = f"{FORM}; boundary" if call.operation.form else None
    expected = call.operation.media_type if has_json else form
    declared = request.headers.get("content-type")
    assert (declared and declared.partition("=")[0]) == expected
    assert bool(request.content) == (expected is not None)


@EACH_KIND_IN_A_MODE
def test_cookies_that_a_provider_sets_are_not_sent_back(call: Call, mode: str) -> None:
    headers = {"Set-Cookie": "session=planted; Path=/; Domain=vendor.example"}
    provider = Provider(responding(200, call.example, **headers))
    with calling(call.contract.vendor, mode, handler=provider) as ask:
        for _ in range(3):
            ask(call.operation, call.minimal_arguments())
    assert len(provider.requests) == 3
    assert all("cookie" not in request.headers for request in provider.requests)


@EACH_KIND_IN_A_MODE
@folded("status", [300, 301, 302, 303, 307, 308])
def test_redirect_is_not_followed_and_its_host_is_named(call: Call, status: int, mode: str) -> None:
    location = "https://evil.example/steal?phone=919812345678"
    provider = Provider(responding(status, {}, Location=location))
    with (
        calling(call.contract.vendor, mode, handler=provider) as ask,
        pytest.raises(APIStatusError) as raised,
    ):
        ask(call.operation, call.minimal_arguments())
    assert type(raised.value) is APIStatusError
    assert raised.value.status_code == status
    assert "evil.example" in str(raised.value)
    assert "919812345678" not in str(raised.value)
    assert raised.value.headers["location"] == location
    assert [request.url.host for request in provider.requests] == ["vendor.example"]


NOWHERE = ["", "/elsewhere", "?", "http://[", "https://h:port/", "\\", "https://..", " "]
"""Places that a redirect may name, although no server is there."""


@EACH_KIND_IN_A_MODE
def test_redirect_to_anywhere_is_a_status_error(call: Call, mode: str) -> None:
    places = [{}, *({"Location": place} for place in NOWHERE)]
    redirects = list(itertools.product([300, 302, 304, 307], places))
    provider = Provider(*(responding(status, {}, **headers) for status, headers in redirects))
    with calling(call.contract.vendor, mode, handler=provider) as ask:
        for number, (status, headers) in enumerate(redirects, start=1):
            with pytest.raises(APIStatusError) as raised:
                ask(call.operation, call.minimal_arguments())
            assert raised.value.status_code == status, headers
            assert len(provider.requests) == number, headers
