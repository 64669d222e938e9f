"""What is not a usable success raises one of our exceptions, which says everything but secrets.

Over an operation of each kind, so that a new one is tested without an edit.
"""

import copy
import gzip
import json
import pickle
import traceback
from typing import Any
from urllib.parse import quote, urlsplit

import deskspec
import httpx
import pytest
from deskspec import APIError, APIResponseValidationError, APIStatusError, DeskspecError
from deskspec_runtime.call.error_bodies import details_in
from deskspec_runtime.values.results import BatchEntries
from harness.catalogue import Call, as_sent, calling, responding
from harness.folded import folded
from runtime.every_operation import (
    EACH_KIND_IN_A_MODE,
    MODES,
    REPRESENTATIVES,
    Provider,
    each,
    failing,
    is_usable,
    sending,
)

CLASSES: dict[int, type[APIStatusError]] = {
    300: APIStatusError,
    302: APIStatusError,
    304: APIStatusError,
    400: deskspec.BadRequestError,
    401: deskspec.AuthenticationError,
    403: deskspec.PermissionDeniedError,
    404: deskspec.NotFoundError,
    409: deskspec.ConflictError,
    413: APIStatusError,
    418: APIStatusError,
    422: deskspec.UnprocessableEntityError,
    429: deskspec.RateLimitError,
    499: APIStatusError,
    500: deskspec.InternalServerError,
    503: deskspec.InternalServerError,
    520: deskspec.InternalServerError,
    599: deskspec.InternalServerError,
}
REFUSAL = {"statusCode": 400, "message": "Say it otherwise", "error": "Bad Request"}
PHONE = "919812345678"
SECRET = 'sk/live"42+x=='
UNUSABLE: dict[str, tuple[bytes, dict[str, str]]] = {
    "empty": (b"", {}),
    "HTML": (b"<html><body>Service page</body></html>", {"content-type": "text/html"}),
    "truncated": (b'{"customer": {"name": "As', {}),
    "array": (b"[]", {}),
    "null": (b"null", {}),
    "number": (b"42", {}),
    "string": (b'"Ok"', {}),
    "deep objects": (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, {}),
    "deep arrays": (b"[" * 100_000 + b"]" * 100_000, {}),
    "not UTF-8": (b'{"name": "\xff\xfe"}', {}),
    "UTF-16": ('{"name": "x"}'.encode("utf-16"), {}),
    "NaN": (b'{"customer": {"rate": NaN}}', {}),
    "Infinity": (b'{"customer": {"rate": -Infinity}}', {}),
    "two documents": (b"{} {}", {}),
    "not gzip": (b"{}", {"content-encoding": "gzip"}),
    "gzip cut short": (gzip.compress(b'{"a": 1}' * 99)[:20], {"content-encoding": "gzip"}),
    "not deflate": (b"\x00garbage", {"content-encoding": "deflate"}),
}


ENVELOPES = each(
    REPRESENTATIVES, lambda call: call.envelope_key and not call.operation.may_lack_body
)
"""An operation that may lack its body returns nothing instead: rows of `faults`."""


def is_packed(headers: dict[str, str]) -> bool:
    return "content-encoding" in headers


def raised_by(call: Call, mode: str, provider: Provider, **client: Any) -> APIError:
    """What a call raises, without retries."""
    options = {"max_retries": 0, **client}
    with (
        calling(call.contract.vendor, mode, handler=provider, **options) as ask,
        pytest.raises(APIError) as raised,
    ):
        ask(call.operation, call.minimal_arguments())
    return raised.value


def assert_same(one: APIError, other: APIError) -> None:
    assert type(one) is type(other)
    assert str(one) == str(other)
    assert one.args == other.args
    assert vars(one) == vars(other)


@EACH_KIND_IN_A_MODE
@folded(("status", "expected"), CLASSES.items())
def test_each_status_raises_its_class_with_every_attribute(
    call: Call, mode: str, status: int, expected: type[APIStatusError]
) -> None:
    headers = {"X-Request-Id": "req-7", "Retry-After": "7.5", "content-type": "application/json"}
    body = json.dumps(REFUSAL).encode()
    provider = Provider(responding(status, body, **headers))
    error = raised_by(call, mode, provider)
    (request,) = provider.requests
    assert type(error) is expected
    assert error.status_code == status
    assert error.operation_id == call.operation.id
    assert error.method == request.method == call.operation.method
    assert error.path == call.operation.path
    assert error.body == body
    assert error.headers["x-request-id"] == "req-7"
    assert error.errors == [{"code": "Bad Request", "message": "Say it otherwise", "field": None}]
    assert error.request_id == "req-7"
    assert error.retry_after == 7.5
    assert error.attempts == 1
    assert urlsplit(error.url).path == request.url.raw_path.decode().partition("?")[0]
    for name, value in request.url.params.items():
        assert f"{name}=" in error.url
        assert value not in urlsplit(error.url).query
    for fact in (call.operation.name, call.operation.method, call.operation.path, str(status)):
        assert fact in str(error)


@EACH_KIND_IN_A_MODE
def test_errors_pickle_and_copy_with_equal_fields(call: Call, mode: str) -> None:
    ways = [responding(status, REFUSAL) for status in CLASSES]
    ways += [sending(200, b"{"), failing(httpx.ConnectError), failing(httpx.ReadTimeout)]
    for way in ways:
        error = raised_by(call, mode, Provider(way))
        assert_same(pickle.loads(pickle.dumps(error)), error)
        assert_same(copy.copy(error), error)
        assert_same(copy.deepcopy(error), error)


@EACH_KIND_IN_A_MODE
@folded("body", UNUSABLE)
def test_unusable_success_names_operation_status_and_place(
    call: Call, body: str, mode: str
) -> None:
    content, headers = UNUSABLE[body]
    status = call.success[0]
    provider = Provider(sending(status, content, **headers))
    if is_usable(call, content) and not headers:
        with calling(call.contract.vendor, mode, handler=provider) as ask:
            result = ask(call.operation, call.minimal_arguments())
        came = json.loads(content) if content else None
        is_batch = isinstance(
            call.operation.result, BatchEntries
        )  # which says nothing of its entry
        assert as_sent(result) == ([None] if is_batch else call.returned(came))
        return
    error = raised_by(call, mode, provider)
    assert type(error) is APIResponseValidationError
    assert error.status_code == status
    assert error.operation_id == call.operation.id
    assert error.json_path == "$"
    assert f" {status} " in str(error)
    assert call.operation.name in str(error)
    assert "$" in str(error)
    assert_same(pickle.loads(pickle.dumps(error)), error)


@EACH_KIND_IN_A_MODE
@folded("status", [200, 201, 202, 299])
def test_every_success_status_is_read_alike(call: Call, status: int, mode: str) -> None:
    provider = Provider(responding(status, call.example))
    with calling(call.contract.vendor, mode, handler=provider) as ask:
        result = ask(call.operation, call.minimal_arguments())
    assert as_sent(result) == call.returned(call.example)


@MODES
@ENVELOPES
@folded("inside", [7, "text", True])
def test_wrong_type_in_the_envelope_is_named_by_its_place(
    call: Call, inside: Any, mode: str
) -> None:
    key = call.envelope_key
    error = raised_by(call, mode, Provider(responding(200, {key: inside})))
    assert type(error) is APIResponseValidationError
    assert error.json_path == f"$.{key}"
    assert f"$.{key}" in str(error)


@EACH_KIND_IN_A_MODE
@folded(("status", "expected"), CLASSES.items())
def test_broken_compression_of_a_refusal_leaves_the_status_its_class(
    call: Call, mode: str, status: int, expected: type[APIStatusError]
) -> None:
    handler = sending(status, b"garbage", **{"content-encoding": "gzip"})
    error = raised_by(call, mode, Provider(handler))
    assert type(error) is expected
    assert error.status_code == status
    assert error.body == b""
    assert error.headers["content-encoding"] == "gzip"


@EACH_KIND_IN_A_MODE
@folded("body", [name for name, (_, headers) in UNUSABLE.items() if not is_packed(headers)])
def test_unreadable_error_body_is_kept_and_has_no_entries(call: Call, mode: str, body: str) -> None:
    content, headers = UNUSABLE[body]
    error = raised_by(call, mode, Provider(responding(502, content, **headers)))
    assert type(error) is deskspec.InternalServerError
    assert error.body == content
    assert error.errors == []


@EACH_KIND_IN_A_MODE
@folded(
    ("planted", "expected"),
    [
        (httpx.ConnectError, deskspec.APIConnectionError),
        (httpx.ReadError, deskspec.APIConnectionError),
        (httpx.RemoteProtocolError, deskspec.APIConnectionError),
        (httpx.ProxyError, deskspec.APIConnectionError),
        (httpx.ConnectTimeout, deskspec.APITimeoutError),
        (httpx.ReadTimeout, deskspec.APITimeoutError),
        (httpx.WriteTimeout, deskspec.APITimeoutError),
        (httpx.PoolTimeout, deskspec.APITimeoutError),
    ],
)
def test_no_response_is_a_connection_error_without_response_facts(
    call: Call, planted: type[httpx.RequestError], expected: type[APIError], mode: str
) -> None:
    error = raised_by(call, mode, Provider(failing(planted)))
    assert type(error) is expected
    assert error.status_code is None
    assert (error.body, error.headers, error.errors) == (b"", {}, [])
    assert error.request_id is None
    assert error.retry_after is None
    assert error.operation_id == call.operation.id
    assert error.attempts == 1


def traces_of(error: BaseException) -> list[str]:
    """Every text in which an exception can be printed, stored or sent on."""
    texts = [
        str(error),
        repr(error),
        repr(error.args),
        repr(vars(error)),
        "".join(traceback.format_exception(error)),
        pickle.dumps(error).decode("latin-1"),
    ]
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_globals["__name__"].startswith("deskspec_runtime"):
            texts += [repr(value) for value in trace.tb_frame.f_locals.values()]
        trace = trace.tb_next
    for linked in (error.__cause__, error.__context__):
        if linked is not None:
            texts += [repr(linked), repr(vars(linked)), repr(getattr(linked, "object", ""))]
            texts.append(repr(getattr(linked, "doc", "")))
    return texts


def echoes_of(secret: str) -> dict[str, bytes]:
    in_json = json.dumps(secret)[1:-1]
    return {
        "JSON": json.dumps({"message": f"wrong key {secret}", "code": secret}).encode(),
        "JSON, slashes escaped": json.dumps({"message": secret}).replace("/", "\\/").encode(),
        "JSON list": json.dumps({"errors": [{"code": secret, "message": secret}]}).encode(),
        "plain text": f"The key {secret} is wrong".encode(),
        "in a URL": f"<a href='/?key={quote(secret, safe='')}'>".encode(),
        "cut in the middle of JSON": f'{{"key": "{in_json}", "x'.encode(),
        "not UTF-8": secret.encode() + b"\xff",
        "array": json.dumps([secret]).encode(),
    }


@EACH_KIND_IN_A_MODE
@pytest.mark.parametrize("status", [200, 302, 401, 500])
def test_key_that_a_provider_echoes_is_nowhere_in_the_error(
    call: Call, status: int, mode: str
) -> None:
    spellings = {SECRET, quote(SECRET, safe=""), json.dumps(SECRET)[1:-1]}
    spellings |= {spelling.replace("/", "\\/") for spelling in spellings}
    for body in echoes_of(SECRET).values():
        if status == 200 and is_usable(call, body):
            continue
        headers = {
            "X-Echo": f"Bearer {SECRET}",
            "X-Request-Id": SECRET,
            "Location": f"https://elsewhere.example/?key={quote(SECRET, safe='')}",
        }
        provider = Provider(responding(status, body, **headers))
        error = raised_by(call, mode, provider, api_key=SECRET)
        for text in traces_of(error):
            for spelling in spellings:
                assert spelling not in text
                assert repr(spelling)[1:-1] not in text


@EACH_KIND_IN_A_MODE
def test_str_holds_no_value_of_the_request_or_the_response(call: Call, mode: str) -> None:
    said = f"Customer {PHONE} (asha@example.com) is unknown"
    bodies: list[Any] = [
        {"statusCode": 404, "message": said, "error": "Not Found"},
        {"errors": [{"code": said, "message": said}]},
        {"status": 404, "reason": PHONE, "message": said, "extraData": {}},
        said,
    ]
    for status in (*CLASSES, 200):
        for body in bodies:
            if status == 200 and is_usable(call, json.dumps(body).encode()):
                continue
            if status == call.operation.empty_status and "errors" in body:
                continue  # nothing was found
            error = raised_by(call, mode, Provider(responding(status, body)))
            for text in (str(error), repr(error)):
                for planted in (PHONE, "asha@example.com"):
                    assert planted not in text
                assert error.url not in text


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        pytest.param(
            {"statusCode": 401, "message": "Invalid public api key", "error": "Unauthorized"},
            [("Unauthorized", "Invalid public api key", None)],
            id="DoubleTick A",
        ),
        pytest.param(
            {"statusCode": 400, "message": ["a must be b", "c must be d"], "error": "Bad Request"},
            [("Bad Request", "a must be b", None), ("Bad Request", "c must be d", None)],
            id="DoubleTick A[]",
        ),
        pytest.param(
            {"statusCode": 404, "message": "No such customer"},
            [(None, "No such customer", None)],
            id="DoubleTick B",
        ),
        pytest.param(
            {"status": 429, "reason": "RATE_LIMIT", "message": "Wait", "extraData": {"n": 1}},
            [("RATE_LIMIT", "Wait", None)],
            id="DoubleTick C",
        ),
        pytest.param({"reason": "FORBIDDEN"}, [("FORBIDDEN", None, None)], id="DoubleTick D"),
        pytest.param(
            {"message": "Not found", "code": 404}, [("404", "Not found", None)], id="DoubleTick odd"
        ),
        pytest.param(
            {"errors": [{"code": "invalid_token", "message": "Invalid token"}]},
            [("invalid_token", "Invalid token", None)],
            id="HelpCrunch first generation",
        ),
        pytest.param(
            {
                "errors": [
                    {"code": "invalid_request", "message": "Invalid request"},
                    {"code": "not_found", "message": "Chat not found"},
                ]
            },
            [
                ("invalid_request", "Invalid request", None),
                ("not_found", "Chat not found", None),
            ],
            id="HelpCrunch second generation",
        ),
        pytest.param(
            {"errors": [{"code": "bad_request", "message": "Invalid body.", "meta": {}}]},
            [("bad_request", "Invalid body.", None)],
            id="Kustomer, most endpoints",
        ),
        pytest.param(
            {
                "status": 422,
                "code": "invalid",
                "title": "Invalid",
                "detail": "name is too long",
                "source": {"pointer": "/name"},
                "meta": {},
            },
            [("invalid", "name is too long", "/name")],
            id="Kustomer, one JSON:API error",
        ),
        pytest.param(
            {
                "errors": [
                    {
                        "status": "400",
                        "code": "bad",
                        "title": "Bad id",
                        "source": {"parameters": "id"},
                    }
                ]
            },
            [("bad", "Bad id", "id")],
            id="Kustomer, list of JSON:API errors",
        ),
        pytest.param({"errors": ["text", None, 7]}, [], id="entries that are no objects"),
        pytest.param({"unknown": 1}, [], id="unknown object"),
        pytest.param([], [], id="array"),
    ],
)
def test_every_documented_envelope_is_read(
    document: Any, expected: list[tuple[str | None, str | None, str | None]]
) -> None:
    found = details_in(json.dumps(document).encode())
    assert [(detail["code"], detail["message"], detail["field"]) for detail in found] == expected


def test_hierarchy_is_the_documented_one() -> None:
    assert issubclass(deskspec.ConfigurationError, DeskspecError)
    assert issubclass(deskspec.ConfigurationError, ValueError)
    assert issubclass(deskspec.APITimeoutError, deskspec.APIConnectionError)
    assert issubclass(deskspec.APIConnectionError, DeskspecError)
    assert issubclass(APIResponseValidationError, DeskspecError)
    assert not issubclass(APIResponseValidationError, APIStatusError)
    assert not issubclass(APIStatusError, deskspec.APIConnectionError)
    for kind in CLASSES.values():
        assert issubclass(kind, APIStatusError)
        assert issubclass(kind, DeskspecError)


def test_every_public_exception_is_of_the_family() -> None:
    exceptions = [
        value
        for name in deskspec.__all__
        if isinstance(value := getattr(deskspec, name), type) and issubclass(value, BaseException)
    ]
    assert exceptions
    assert all(issubclass(kind, DeskspecError) for kind in exceptions)
