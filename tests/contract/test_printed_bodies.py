"""Every body that a page prints, served as it is: the client returns it or raises its status."""

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

import deskspec
import httpx
import pytest
from deskspec_runtime.errors import class_of_status
from deskspec_toolkit.openapi.operations import JSON
from deskspec_toolkit.openapi.references import resolve
from harness.catalogue import Call, as_sent, calling, calls
from runtime.every_operation import MODES


class Printed(NamedTuple):
    """A body that a page prints for a response of an operation."""

    call: Call
    status: int
    name: str
    body: Any

    def __str__(self) -> str:
        return f"{self.call}-{self.status}-{self.name}"


def printed_bodies(call: Call) -> Iterator[Printed]:
    for status, declared in call.spec.node["responses"].items():
        content = resolve(call.contract.document, declared).get("content", {}).get(JSON, {})
        for name, example in content.get("examples", {}).items():
            yield Printed(call, int(status), name, example["value"])


PRINTED = [printed for call in calls() for printed in printed_bodies(call)]
SUCCESSES = [printed for printed in PRINTED if printed.status < 300]
ERRORS = list(
    {
        (printed.call.contract.vendor, printed.status, json.dumps(printed.body)): printed
        for printed in PRINTED
        if printed.status >= 400
    }.values()
)
"""Each once a vendor: many operations share one."""


def called(printed: Printed, mode: str) -> Any:
    """What a call returns for the body, with the arguments that it must have."""

    def handle(_: httpx.Request) -> httpx.Response:
        return httpx.Response(printed.status, content=json.dumps(printed.body).encode())

    call = printed.call
    with calling(call.contract.vendor, mode, handler=handle, max_retries=0) as caller:
        return caller(call.operation, call.minimal_arguments())


def test_every_printed_body_is_a_success_or_an_error() -> None:
    assert all(printed.status < 300 or printed.status >= 400 for printed in PRINTED)


@MODES
@pytest.mark.parametrize("printed", SUCCESSES, ids=str)
def test_printed_success_is_returned_value_for_value(printed: Printed, mode: str) -> None:
    assert as_sent(called(printed, mode)) == printed.call.returned(printed.body)


@MODES
@pytest.mark.parametrize("printed", ERRORS, ids=str)
def test_printed_error_is_raised_by_its_status_with_its_entries(
    printed: Printed, mode: str
) -> None:
    operation = printed.call.operation
    if printed.status == operation.empty_status:
        assert as_sent(called(printed, mode)) == printed.body
        return
    with pytest.raises(deskspec.APIStatusError) as raised:
        called(printed, mode)
    error = raised.value
    assert isinstance(error, class_of_status(printed.status))
    assert (error.status_code, error.operation_id) == (printed.status, operation.id)
    assert json.loads(error.body) == printed.body
    assert error.errors
    texts = {text for entry in error.errors for text in entry.values() if text}
    assert texts <= set(texts_in(printed.body))


def texts_in(value: Any) -> Iterator[str]:
    """Every text in a JSON value."""
    if isinstance(value, str):
        yield value
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for each in inner:
        yield from texts_in(each)
