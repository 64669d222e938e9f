"""Operations to test calls with, one of each kind or every one; and providers to call them at.

A provider responds in place of a network: it is a handler for `harness.catalogue.calling`.
"""

import json
import re
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import Any, NoReturn

import httpx
import pytest
from deskspec_runtime.values.results import (
    BatchEntries,
    Confirmation,
    EnvelopedList,
    EnvelopedResource,
    ListedItems,
    SentResource,
    Undocumented,
)
from harness.catalogue import Call, Handler, calls, operations
from harness.selection import selection

MODES = pytest.mark.parametrize("mode", ["sync", "async"])


def each(
    found: Iterable[Call], where: Callable[[Call], object] = lambda call: True
) -> pytest.MarkDecorator:
    """Parametrize a test with those of these operations for which something holds."""
    wanted = [call for call in found if where(call)]
    assert wanted, "there is no such operation"
    return pytest.mark.parametrize("call", wanted, ids=str)


REPRESENTATIVES = [
    call for call in operations().values() if call.name in selection().representatives
]
"""One operation of each kind."""
REPRESENTED = [call for call in calls() if selection().represents(call)]
"""The same, in one of their profiles each."""

EVERY_OPERATION_IN_A_MODE = pytest.mark.parametrize(
    ("call", "mode"),
    [
        pytest.param(call, mode, id=f"{call}-{mode}")
        for call in operations().values()
        for mode in selection().some(call.name, ["sync", "async"], 1)
    ],
)
"""Every operation, sync or async as the seed has it; both for one that represents its kind."""
EVERY_CALL = each(calls())


def in_a_mode(where: Callable[[Call], object] = lambda call: True) -> pytest.MarkDecorator:
    """Parametrize a test with an operation of each kind for which something holds, and a mode.

    An operation is sync or async as the seed has it; both where everything is tested.
    """
    pairs = [
        pytest.param(call, mode, id=f"{call}-{mode}")
        for call in REPRESENTATIVES
        if where(call)
        for mode in selection().modes(call.name)
    ]
    assert pairs, "there is no such operation"
    return pytest.mark.parametrize(("call", "mode"), pairs)


EACH_KIND_IN_A_MODE = in_a_mode()
READS_IN_A_MODE = in_a_mode(lambda call: call.operation.effect == "read")
WRITES_IN_A_MODE = in_a_mode(lambda call: call.operation.effect != "read")


class Provider:
    """Responds to requests in the ways given, one after the other; the last way repeats."""

    def __init__(self, *ways: Handler) -> None:
        self.ways = list(ways)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.ways[min(len(self.requests), len(self.ways)) - 1](request)


def planted(call: Call, text: str) -> dict[str, Any]:
    """The minimal arguments, with a text of the test's in every text that may be another one."""
    return {
        name: _containing(text, value, call.inputs[name][0].get("pattern", ""))
        if isinstance(value, str) and not _is_fixed(call.inputs[name][0])
        else value
        for name, value in call.minimal_arguments().items()
    }


def _is_fixed(schema: dict[str, Any]) -> bool:
    """Whether no text of a test's fits: there is one value, or the form is that of a UUID."""
    return "const" in schema or schema.get("format", "").startswith("uuid")


def _containing(text: str, value: str, pattern: str) -> str:
    """A text with another one in it that is allowed where a value is."""
    if "://" in value:
        return f"https://shop.example/{text}"
    forms = (text, f"Sample{text}", text.ljust(24, "0"))
    return next(form for form in forms if re.search(pattern, form))


def is_usable(call: Call, content: bytes) -> bool:
    """Whether something can be returned of a success with this body."""
    result, is_empty = call.operation.result, not content.strip()
    if is_empty and isinstance(result, Undocumented | SentResource):
        return True
    if is_empty and call.operation.may_lack_body:
        return True
    try:
        body = json.loads(content.decode("utf-8"), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        return False
    if call.operation.may_lack_body:
        return True
    match call.operation.result:
        case Undocumented() | SentResource():
            return True
        case EnvelopedList(key=key):
            return isinstance(body, list) or (
                isinstance(body, dict) and isinstance(body.get(key), list)
            )
        case EnvelopedResource(key=key):
            return isinstance(body, dict) and isinstance(body.get(key), dict)
        case BatchEntries():
            return isinstance(body, dict | list)
        case Confirmation():
            return bool(body == "Ok")
        case ListedItems() if call.envelope_key is None:
            return isinstance(body, list)
        case _:
            return isinstance(body, dict)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


def sending(status: int, content: bytes, **headers: str) -> Handler:
    """A way to respond: bytes as they are, whatever the headers say of them."""
    return lambda request: httpx.Response(
        status, headers=headers, stream=httpx.ByteStream(content), request=request
    )


def failing(error: type[httpx.RequestError]) -> Handler:
    """A way to respond: not at all."""

    def handle(request: httpx.Request) -> httpx.Response:
        raise error("planted", request=request)

    return handle


class _CutBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        yield b'{"half":'
        raise httpx.ReadError("planted")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b'{"half":'
        raise httpx.ReadError("planted")


def cut_in_the_body(status: int) -> Handler:
    """A way to respond: a status, and a body that breaks off."""
    return lambda request: httpx.Response(status, stream=_CutBody())
