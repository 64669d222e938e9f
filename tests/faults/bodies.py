"""Successes whose body is unusable, and odd ones that are valid responses all the same.

Which of the two a body is depends on the operation: an array is a valid response to a batch.
"""

import gzip
import json
import zlib
from collections.abc import Callable, Iterator
from typing import Any, Final

from deskspec import APIResponseValidationError
from deskspec_runtime.values.results import (
    BatchEntries,
    Confirmation,
    EnvelopedList,
    EnvelopedResource,
    ListedItems,
    Undocumented,
)
from deskspec_toolkit.openapi.references import resolve
from faults.fault import Fault, Raises, Returns, status_with_body, success
from faults.provider import Response, response
from harness.catalogue import Call
from runtime.every_operation import is_usable

UNKNOWN = "never_heard_of"
"""An enum value that no page has."""

_LIMIT: Final = 1000
_DEEP: Final = 100_000
_GZIP: Final = {"content_encoding": "gzip"}
_BODIES: Final[dict[str, bytes]] = {
    "empty": b"",
    "white space": b" \r\n",
    "HTML": b"<html><body>Service page</body></html>",
    "null": b"null",
    "a number": b"42",
    "a text": b'"Fine"',
    "an array": b"[]",
    "an object": b"{}",
    "truncated JSON": b'{"data": {"name": "As',
    "deep objects": b'{"a":' * _DEEP + b"1" + b"}" * _DEEP,
    "deep arrays": b"[" * _DEEP + b"]" * _DEEP,
    "no UTF-8": b'{"name": "\xff\xfe"}',
    "UTF-16": '{"name": "x"}'.encode("utf-16"),
    "NaN": b'{"data": {"rate": NaN}}',
    "two documents": b"{} {}",
}
_BADLY_PACKED: Final = {
    "bad gzip": response(200, b"{}", content_encoding="gzip"),
    "bad deflate": response(200, b"\x00garbage", content_encoding="deflate"),
    "gzip that goes bad": response(
        200, gzip.compress(b'{"a": 1}' * 99)[:-8] + b"\x00" * 8, content_encoding="gzip"
    ),
}
_LARGE: Final = json.dumps({"a": "x" * _LIMIT}).encode()
_NO_CONTENT: Final = Response(b"HTTP/1.1 204 No Content\r\nX-Request-Id: req-7\r\n\r\n")
_TOO_LARGE: Final[dict[str, Response]] = {
    "declared": response(200, _LARGE),
    "in chunks": Response(
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        + b"%x\r\n%b\r\n0\r\n\r\n" % (len(_LARGE), _LARGE)
    ),
    "packed": response(200, gzip.compress(_LARGE), **_GZIP),
}


def documented(call: Call) -> Iterator[Fault]:
    """No fault at all: the success that is documented."""
    yield Fault(
        "documented",
        (success(call),),
        Returns(call.returned(call.example)),
    )


def bodies(call: Call) -> Iterator[Fault]:
    """Every success of an operation that is not as documented."""
    status = status_with_body(call)
    for name, content in _BODIES.items():
        yield Fault(name, (response(status, content),), _outcome(call, content))
    facts = {"status_code": 200, "body": b"", "json_path": "$"}
    unread = Raises(APIResponseValidationError, facts)
    for name, way in _BADLY_PACKED.items():
        yield Fault(name, (way,), unread)
    cut = response(200, gzip.compress(_LARGE)[:20], content_encoding="gzip")
    yield Fault("gzip cut short", (cut,), Raises(APIResponseValidationError, {"status_code": 200}))
    none: Raises | Returns = Raises(APIResponseValidationError, {**facts, "status_code": 204})
    if is_usable(call, b""):
        none = _outcome(call, b"")
    yield Fault("204 without a body", (_NO_CONTENT,), none)
    for name, way in _TOO_LARGE.items():
        limit = {"max_response_bytes": _LIMIT}
        yield Fault(f"too large, {name}", (way,), unread, options=limit)
    yield from _envelopes(call)
    yield from _transfers(call)
    yield from _odd(call)


def _outcome(call: Call, content: bytes) -> Raises | Returns:
    if not is_usable(call, content):
        is_envelope = call.envelope_key is not None and content == b"{}"
        where = f"$.{call.envelope_key}" if is_envelope else "$"
        facts = {"status_code": status_with_body(call), "body": content, "json_path": where}
        return Raises(APIResponseValidationError, facts)
    body = json.loads(content) if content.strip() else None
    if isinstance(call.operation.result, BatchEntries) and body == []:
        return Returns([None])  # one entry was sent, and nothing was said of it
    return Returns(call.returned(body))


def _envelopes(call: Call) -> Iterator[Fault]:
    """Envelopes with something else in place of their content."""
    key = call.envelope_key
    if key is None:
        return
    is_list = isinstance(call.operation.result, (ListedItems, EnvelopedList))
    other: Any = {} if is_list else []
    insides = {"null": None, "a text": "x", "a number": 7, "the wrong bracket": other}
    for name, value in insides.items():
        body = {key: value, "more": 1}
        outcome: Raises | Returns = Returns(body)
        if call.operation.may_lack_body:
            outcome = Returns([] if isinstance(call.operation.result, EnvelopedList) else None)
        elif value is not None or not is_list:
            facts = {"status_code": 200, "json_path": f"$.{key}"}
            outcome = Raises(APIResponseValidationError, facts)
        yield Fault(f"envelope of {name}", (response(200, body),), outcome)


def _transfers(call: Call) -> Iterator[Fault]:
    """The right body, sent in an unusual form."""
    content = json.dumps(call.example).encode()
    status = b"HTTP/1.1 200 OK\r\n"
    chunks = b"".join(b"1\r\n%b\r\n" % content[i : i + 1] for i in range(len(content)))
    ways = {
        "a status that is another success": response(299, content),
        "JSON that is called HTML": response(200, content, content_type="text/html"),
        "a byte order mark": response(200, b"\xef\xbb\xbf" + content),
        "packed by gzip": response(200, gzip.compress(content), **_GZIP),
        "packed by deflate": response(200, zlib.compress(content), content_encoding="deflate"),
        "byte by byte": Response(
            status + b"Transfer-Encoding: chunked\r\n\r\n" + chunks + b"0\r\n\r\n"
        ),
        "hints before": Response(
            b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + response(200, content).content
        ),
        "one response, then closed": response(200, content, connection="close"),
    }
    for name, way in ways.items():
        yield Fault(name, (way,), Returns(call.returned(call.example)))
    # Not `Response`: the end of the connection is the end of the body.
    old = Response(b"HTTP/1.0 200 OK\r\n\r\n" + content).__call__
    yield Fault("HTTP/1.0", (old,), Returns(call.returned(call.example)))


def _odd(call: Call) -> Iterator[Fault]:
    """The valid response with everything that we tolerate, in each of its objects."""
    changes: dict[str, _Change] = {
        "missing fields": _without_scalars,
        "null in every field": _with_nulls,
        "unknown enum values": _with_unknown_values,
        "extra fields": _with_more,
    }
    for name, change in changes.items():
        body = _changed(call.contract.document, call.success[1], call.example, change)
        if body != call.example:
            way = response(status_with_body(call), body)
            yield Fault(name, (way,), Returns(call.returned(body)))
    for name, make in {"only nulls": _nulls, "no fields": _nothing}.items():
        body = _with_resources(call, make)
        if body != call.example:
            yield Fault(name, (response(200, body),), Returns(call.returned(body)))


def _with_resources(call: Call, make: Callable[[dict[str, Any]], dict[str, Any]]) -> Any:
    """The right body with each resource replaced by another one."""
    key, body = call.envelope_key, call.example
    match call.operation.result:
        case EnvelopedResource():
            return {**body, key: make(body[key])}
        case ListedItems():
            made = [make(resource) for resource in call.items(body)]
            return call.listing(made, **{} if key is None else body)
        case BatchEntries():
            return [make(resource) for resource in body]
        case EnvelopedList():
            return call.listing([make(each) for each in call.items(body)])
        case Confirmation() | Undocumented():
            return body
        case _:
            return make(body)


def _nulls(resource: dict[str, Any]) -> dict[str, Any]:
    return dict.fromkeys(resource)


def _nothing(resource: dict[str, Any]) -> dict[str, Any]:
    return {}


_Change = Callable[[dict[str, Any], dict[str, Any]], dict[str, Any]]
"""Another object, from the schemas of its fields and the object."""


def _changed(document: dict[str, Any], schema: Any, value: Any, change: _Change) -> Any:
    """A value with every object in it changed, however far down."""
    schema = resolve(document, schema)
    for alternative in schema.get("anyOf", []):
        value = _changed(document, alternative, value, change)
    if isinstance(value, list):
        return [_changed(document, schema.get("items", {}), inner, change) for inner in value]
    fields = schema.get("properties")
    if not isinstance(value, dict) or not fields:
        return value
    known = {name: resolve(document, field) for name, field in fields.items()}
    inside = {
        name: _changed(document, known.get(name, {}), inner, change)
        for name, inner in value.items()
    }
    return change(known, inside)


def _without_scalars(known: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    return {name: inner for name, inner in value.items() if isinstance(inner, dict | list)}


def _with_nulls(known: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    return {**dict.fromkeys(known), **_without_scalars(known, value)}


def _with_unknown_values(known: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    return {**value, **{name: UNKNOWN for name, schema in known.items() if "enum" in schema}}


def _with_more(known: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    return {**value, "newField": {"list": [1, None, "x"]}}
