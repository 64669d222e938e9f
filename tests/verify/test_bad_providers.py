"""An unusable provider ends the verification with one line; the findings so far are kept."""

import json
import random
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.provider.session import ProviderSession, TimeLimits
from deskspec_toolkit.verify import runner
from deskspec_toolkit.verify.options import VerifyOptions
from deskspec_toolkit.verify.runner import VerificationStopped
from lab.provider import BASE_PATH, Library
from runtime.faulty_server import FaultyServer, response
from schemathesis.specs.openapi.extra_data_source import OpenApiExtraDataSource
from verify import invented
from verify.lab_library import BASE_URL, fast_clock, options, served, verified

PATIENT = TimeLimits(phase=0.2, whole=0.5)


@pytest.fixture
def silent() -> Iterator[str]:
    """The URL of a port that accepts connections and never responds."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


def stopped(respond: Any, **changes: Any) -> VerificationStopped:
    with pytest.raises(VerificationStopped) as found:
        runner.run(options(respond, **changes))
    assert "\n" not in str(found.value)
    assert found.value.result.complete is False
    return found.value


def never(request: httpx.Request) -> httpx.Response:
    raise AssertionError(f"nothing is to be sent: {request.method}")


def test_a_port_that_refuses() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"http://127.0.0.1:{server.getsockname()[1]}"
    failure = stopped(never, base_url=url, transport=None)
    assert str(failure).startswith(f"{url}: a refused connection")


def test_a_proxy_of_the_environment_gets_nothing_that_is_for_this_machine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with FaultyServer(response({})) as provider, FaultyServer(response({})) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.base_url)
        changes = {"base_url": provider.base_url, "operations": "status_get", "transport": None}
        assert runner.run(options(never, **changes)).requests == len(provider.requests) > 0
        assert proxy.requests == []


def test_a_fault_of_the_environment_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "socks4://127.0.0.1:9")
    with pytest.raises(Failure, match="HTTPS_PROXY must be the URL of a proxy"):
        runner.run(options(never, base_url="http://localhost", transport=None))


def test_a_port_that_says_nothing(silent: str) -> None:
    failure = stopped(never, base_url=silent, transport=None, limits=PATIENT)
    assert "no response within 0.2 seconds" in str(failure)
    assert failure.result.requests == 1


def test_a_server_of_web_pages() -> None:
    def page(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, html="<h1>Welcome</h1>")

    failure = stopped(page)
    assert "returns web pages" in str(failure)
    found = {f.check for f in failure.result.findings}
    assert found == {"response_content_type", "not_checked"}


def test_one_operation_that_returns_a_page_is_found_and_the_others_go_on() -> None:
    result = verified(["notes-html"], operations="notes_*")
    assert result.complete
    assert "response_content_type" in {f.check for f in result.findings}


def test_a_redirect_to_another_host_is_not_followed() -> None:
    seen: set[str] = set()

    def lead_on(request: httpx.Request) -> httpx.Response:
        seen.add(request.url.host)
        return httpx.Response(302, headers={"location": "https://elsewhere.example/v1/books"})

    assert "redirects to another host" in str(stopped(lead_on))
    assert seen == {"127.0.0.1"}


def test_a_server_that_does_not_speak_http() -> None:
    def babble(request: httpx.Request) -> httpx.Response:
        raise httpx.RemoteProtocolError("babble", request=request)

    assert "does not speak HTTP" in str(stopped(babble))


def test_what_was_found_before_it_went_away_is_kept() -> None:
    library = served(Library(["books-limit-ignored"], clock=fast_clock()))
    received: list[httpx.Request] = []

    def go_away(request: httpx.Request) -> httpx.Response:
        received.append(request)
        if len(received) > 8:
            raise httpx.ConnectError("gone", request=request)
        return library(request)

    result = runner.run(options(go_away, operations="books_list"))
    assert {"limit_honoured", "no_response"} <= {f.check for f in result.findings}
    assert result.requests == len(received) == 11
    assert result.not_checked == {"books_list": "the provider went away"}
    assert (result.complete, result.exit_code()) == (False, 1)


def test_a_provider_that_refused_the_key_and_went_away_could_not_be_checked() -> None:
    received: list[httpx.Request] = []

    def go_away(request: httpx.Request) -> httpx.Response:
        received.append(request)
        if len(received) > 4:
            raise httpx.ConnectError("gone", request=request)
        return httpx.Response(403, json={"errors": []})

    assert "refused the key: --header Authorization" in str(stopped(go_away))


def test_a_connection_that_was_closed_meanwhile_is_no_finding() -> None:
    library = served(Library(clock=fast_clock()))
    received: list[httpx.Request] = []

    def close_now_and_then(request: httpx.Request) -> httpx.Response:
        received.append(request)
        if len(received) % 7 == 0:
            raise httpx.RemoteProtocolError("closed", request=request)
        return library(request)

    result = runner.run(options(close_now_and_then, operations="books_list"))
    assert result.findings == []
    assert result.requests == len(received)


def test_a_redirect_that_the_contract_has_is_a_response(tmp_path: Path) -> None:
    spec = tmp_path / "downloads.yaml"
    spec.write_text(
        "openapi: 3.0.3\ninfo: {title: Downloads, version: '1'}\n"
        "paths: {/file: {get: {responses: {'302': {description: where it is}}}}}"
    )

    def lead_on(request: httpx.Request) -> httpx.Response:
        return httpx.Response(302, headers={"location": "https://files.example/1"})

    result = runner.run(options(lead_on, spec=spec))
    assert {f.check for f in result.findings} <= {"never_succeeded"}
    assert result.complete


ODD: list[Any] = [
    None,
    True,
    -1,
    10**30,
    "",
    "2025-13-45T99:99:99Z",
    "\ud800",
    [],
    {},
    [None],
    {"id": {}},
]


def odd(value: Any, choose: random.Random) -> Any:
    """A JSON value in which some parts are replaced or missing."""
    if choose.random() < 0.1:
        return choose.choice(ODD)
    if isinstance(value, dict):
        return {key: odd(each, choose) for key, each in value.items() if choose.random() > 0.03}
    if isinstance(value, list):
        return [odd(each, choose) for each in value]
    return value


@pytest.mark.parametrize("seed", range(2))
def test_no_response_is_too_odd_for_the_verifier(seed: int) -> None:
    library, choose = served(Library(clock=fast_clock())), random.Random(seed)

    def respond(request: httpx.Request) -> httpx.Response:
        found = library(request)
        if found.headers["content-type"] != "application/json" or not found.content:
            return found
        text = json.dumps(odd(json.loads(found.content), choose))
        return httpx.Response(
            found.status_code,
            text=text,
            headers={
                "content-type": choose.choice(
                    ["application/json", "application/json", "text/plain", "?"]
                )
            },
        )

    result = runner.run(options(respond))
    assert result.complete
    assert result.findings


@pytest.mark.parametrize("body", [b'"\\ud800"', b"[" * 400 + b"]" * 400])
def test_json_that_no_validator_takes_is_a_finding(body: bytes) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=body, headers={"content-type": "application/json"})

    result = runner.run(options(respond, operations="status_get"))
    assert "JSON that can be validated" in {f.expected for f in result.findings}


NESTED = """openapi: 3.1.0
info: {title: Nested, version: '1'}
paths:
  /nested: {get: {operationId: nested, responses: &found {'200': {description: found, content: {
    application/json: {schema: {type: object, properties: {id: {type: string}}}},
    application/yaml: {schema: {}}}}}}}
  /plain: {get: {operationId: plain, responses: *found}}
  /plain/{id}: {get: {operationId: one, responses: *found, parameters: [
    {name: id, in: path, required: true, schema: {type: string}}]}}
"""


def asked(path: str, spec: Path, body: bytes, kind: str) -> int:
    """How often schemathesis asks for a path, where one operation responds with a body."""
    paths: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        paths.append(request.url.path)
        if request.url.path == "/nested":
            return httpx.Response(200, content=body, headers={"content-type": kind})
        return httpx.Response(200, json={"id": "a"})

    base_url = BASE_URL.removesuffix(BASE_PATH)
    assert runner.run(options(respond, spec=spec, base_url=base_url, examples=5)).complete
    return paths.count(path)


@pytest.mark.parametrize("kind", ["application/json", "application/yaml"])
@pytest.mark.parametrize("levels", [200, 1_500, 100_000])
def test_no_body_is_nested_so_deep_that_other_operations_are_not_tested(
    levels: int, kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "nested.yaml"
    spec.write_text(NESTED)
    deep = b'{"id":' + b"[" * levels + b"]" * levels + b"}"
    assert asked("/plain", spec, deep, kind) == asked("/plain", spec, b"{}", kind) > 1
    assert capsys.readouterr().err == ""


def test_tests_that_an_exception_of_schemathesis_ends_are_reported(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "nested.yaml"
    spec.write_text(NESTED)

    def fail(*_: object) -> None:
        raise RecursionError

    monkeypatch.setattr(OpenApiExtraDataSource, "record_response", fail)
    base_url = BASE_URL.removesuffix(BASE_PATH)
    result = runner.run(
        options(lambda _: httpx.Response(200, json={}), spec=spec, base_url=base_url, examples=2)
    )
    lost = {f.operation_id for f in result.findings if f.check == "not_made_up"}
    assert lost == {"nested", "plain", "one"}
    assert result.not_checked == dict.fromkeys(lost, "generated requests were lost")
    assert result.complete is False
    assert capsys.readouterr().err == ""


def test_a_single_request_without_a_response_is_a_finding() -> None:
    library = served(Library(clock=fast_clock()))

    def stumble(request: httpx.Request) -> httpx.Response:
        if request.method == "DELETE":
            raise httpx.ReadError("reset", request=request)
        return library(request)

    result = runner.run(options(stumble, operations="notes_delete"))
    assert ("no_response", "error") in {(f.check, f.severity) for f in result.findings}
    assert (result.complete, result.not_checked) == (False, {"notes_delete": "no response"})


@pytest.mark.parametrize(("examples", "requests"), [(0, 10), (5, 80)])
def test_when_the_time_is_up_the_result_says_so(
    examples: int, requests: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def is_up(self: ProviderSession) -> bool:
        return self.requests >= requests

    monkeypatch.setattr(ProviderSession, "is_out_of_time", property(is_up))
    result = verified(operations="books_list", max_seconds=600, examples=examples)
    assert result.complete is False
    assert result.requests == requests


def test_a_wait_that_is_no_number_is_none() -> None:
    library, seen = served(Library(clock=fast_clock())), []

    def ask_to_wait(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        if len(seen) % 5:
            return library(request)
        return httpx.Response(429, headers=[(b"retry-after", b"\xb2")], json={})

    assert runner.run(options(ask_to_wait, operations="status_get")).requests == len(seen)
    assert len(seen) >= 5


def test_no_wait_goes_beyond_the_time_limit() -> None:
    def ask_to_wait(request: httpx.Request) -> httpx.Response:
        return httpx.Response(429, headers={"retry-after": "59"}, json={})

    options = VerifyOptions(
        vendor="kustomer",
        base_url="http://127.0.0.1:8099",
        headers=["Authorization: Bearer x"],
        transport=httpx.MockTransport(ask_to_wait),
        max_seconds=30,
    )
    with pytest.raises(VerificationStopped, match="over its rate: all responses were 429") as found:
        runner.run(options)
    assert (found.value.result.complete, found.value.result.requests) == (False, 1)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"operations": "nothing_*"}, r"^--operations nothing_\*: .* no such operation id$"),
        (
            {"operations": "*_create", "allow_writes": False},
            r"^--operations \*_create: no operation only reads; add --allow-writes$",
        ),
        ({"base_url": None}, "--spec needs --base-url"),
        ({"vendor": "kustomer"}, "either a vendor or --spec"),
        ({"spec": None}, "which contract"),
        ({"spec": None, "vendor": "zendesk"}, "which contract"),
        ({"spec": None, "vendor": "kustomer", "profile": "other"}, "no profile"),
        ({"base_url": "ftp://127.0.0.1"}, "--base-url must be an absolute URL"),
        ({"base_url": "https://127.0.0.1/?a=b"}, "--base-url must not contain a query"),
    ],
)
def test_what_cannot_begin_says_why(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(Failure, match=message) as failure:
        runner.run(options(never, **changes))
    assert not isinstance(failure.value, VerificationStopped)


@pytest.mark.parametrize(
    ("paths", "message"),
    [
        ("{}", "^Few: the contract has no operations$"),
        (
            "{/a: {post: {responses: {'201': {description: made}}}}}",
            "^Few: no operation only reads; add --allow-writes$",
        ),
    ],
)
def test_an_option_that_was_not_given_is_not_named(
    paths: str, message: str, tmp_path: Path
) -> None:
    spec = tmp_path / "few.yaml"
    spec.write_text(f"openapi: 3.1.0\ninfo: {{title: Few, version: '1'}}\npaths: {paths}\n")
    with pytest.raises(Failure, match=message):
        runner.run(options(never, spec=spec, allow_writes=False))


def test_a_path_that_is_no_url_costs_its_operation_alone(tmp_path: Path) -> None:
    paths = {
        "/lamps": {"get": invented.operation("lamps_list", {"type": "array"})},
        "/bulbs\x1b[2J": {"get": invented.operation("bulbs_list", {"type": "array"})},
    }
    contract = invented.contract("Lamps", paths)
    result = invented.verified(tmp_path, contract, lambda _: httpx.Response(200, json=[]))
    assert result.not_checked == {"bulbs_list": "no response"}
    with pytest.raises(VerificationStopped, match="no request could be sent"):
        invented.verified(
            tmp_path, contract, lambda _: httpx.Response(200, json=[]), operations="bulbs_list"
        )
