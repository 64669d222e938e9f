"""Every request that a signature allows keeps a contract, checked by an independent validator."""

from contextlib import ExitStack
from copy import deepcopy
from typing import Any

import httpx
import pytest
from harness.catalogue import Call, calling, contracts
from harness.conformance import request_violations
from harness.strategies import conforming, try_examples
from hypothesis import assume
from hypothesis import strategies as st
from runtime.every_operation import EVERY_CALL


def violations_by_profile(call: Call, request: httpx.Request) -> dict[str, list[str]]:
    headers = {name.lower(): value for name, value in request.headers.items()}
    return {
        contract.profile: list(
            request_violations(contract, request.method, str(request.url), headers, request.content)
        )
        for contract in contracts()
        if contract.vendor == call.contract.vendor
    }


@EVERY_CALL
def test_requests_from_documented_values_keep_a_contract(call: Call) -> None:
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(418)

    with ExitStack() as clients:
        callers = [
            clients.enter_context(calling(call.contract.vendor, mode, handler=handle))
            for mode in ("sync", "async")
        ]

        def attempt(data: st.DataObject) -> None:
            arguments: dict[str, Any] = {}
            for name, (schema, codec, required) in call.inputs.items():
                if required or data.draw(st.booleans()):
                    arguments[name] = codec.decode(data.draw(conforming(call, schema)))
            for caller in callers:
                seen.clear()
                try:
                    caller(call.operation, deepcopy(arguments))
                except ValueError:
                    assume(False)  # a documented rule between arguments, or an empty phone or id
                except Exception:  # the 418, whose class is of no interest here
                    assert len(seen) == 1
                found = violations_by_profile(call, seen[0])
                assert not all(found.values()), found

        try_examples(call, 40, st.data(), attempt)


@EVERY_CALL
def test_minimal_request_keeps_a_contract(call: Call) -> None:
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(call.success[0], json=call.example)

    with calling(call.contract.vendor, "sync", handler=handle, max_retries=0) as caller:
        caller(call.operation, call.minimal_arguments())
    found = violations_by_profile(call, seen[0])
    assert not all(found.values()), found


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda r: ("PATCH", r[1], r[2], r[3]), "no operation"),
        (lambda r: (r[0], f"{r[1]}&surprise=1", r[2], r[3]), "surprise is not documented"),
        (lambda r: (r[0], r[1].replace("2025", "25"), r[2], r[3]), "startDate"),
        (lambda r: (r[0], r[1].split("&")[-1], r[2], r[3]), "no operation"),
        (lambda r: (r[0], r[1].replace("wabaNumber", "waba"), r[2], r[3]), "wabaNumber is missing"),
        (lambda r: (r[0], r[1], {}, r[3]), "no credentials"),
        (lambda r: (r[0], r[1], r[2], b"{}"), "a body is not documented"),
    ],
)
def test_validator_finds_what_is_wrong_with_a_request(change: Any, expected: str) -> None:
    guide = next(c for c in contracts() if str(c) == "doubletick-guide")
    good = (
        "GET",
        "https://public.doubletick.io/chat-messages?wabaNumber=9&customerNumber=9&startDate=01-01-2025",
        {"authorization": "key"},
        b"",
    )
    assert list(request_violations(guide, *good)) == []
    assert any(expected in found for found in request_violations(guide, *change(good)))
