"""No run that checked nothing is green: with a refused key, a rate that is used up, in silence."""

import json
import socket
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from conformance.contracts import content
from deskspec._vendors import VENDORS
from deskspec_toolkit import cli
from deskspec_toolkit.conformance.result import CheckResult
from deskspec_toolkit.simulator import Simulator
from deskspec_toolkit.verify import runner
from deskspec_toolkit.verify.options import VerifyOptions
from deskspec_toolkit.verify.runner import VerificationStopped
from verify import invented
from verify.invented import TEXT, an_object, operation
from verify.lab_library import Handler, fast_clock

BASE_URL = "http://127.0.0.1:8099/v1"
LAMP = an_object(["id"], id=TEXT)


def responding(vendor: str | None, handle: Handler, **more: object) -> CheckResult:
    """The result for a vendor, or for the contract in `more`, whose provider is a handler."""
    prefix = "" if vendor == "doubletick" else "Bearer "
    given = {
        "vendor": vendor,
        "headers": [f"Authorization: {prefix}simulator-key"],
        "base_url": BASE_URL,
        "transport": httpx.MockTransport(handle),
        "paced": False,
        "allow_writes": True,
        "examples": 0,
    }
    return runner.run(VerifyOptions(**{**given, **more}))  # type: ignore[arg-type]


def simulated(vendor: str) -> Handler:
    """A simulator below the base URL of these tests."""
    handle = Simulator(clock=fast_clock()).transport(vendor).handle_request

    def respond(request: httpx.Request) -> httpx.Response:
        path = request.url.raw_path.decode()
        if vendor != "helpcrunch":  # whose own base path is this one
            path = path.removeprefix("/v1")
        url = f"http://localhost{path}"
        headers = {n: v for n, v in request.headers.items() if n != "host"}
        return handle(httpx.Request(request.method, url, headers=headers, content=request.content))

    return respond


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_key_that_is_refused_ends_the_run_after_one_request(vendor: str) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        return httpx.Response(401, json={"errors": []})

    with pytest.raises(VerificationStopped) as stopped:
        responding(vendor, refuse)
    message = f"{BASE_URL}: the provider refused the key: --header Authorization"
    assert str(stopped.value) == message
    result = stopped.value.result
    assert (result.requests, result.complete) == (1, False)
    assert result.not_checked.keys() == result.operation_ids.keys()


def test_a_key_that_is_refused_is_named_as_it_was_given(tmp_path: Path) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        return httpx.Response(401, json={"errors": []})

    file = tmp_path / "key.txt"
    file.write_text("planted-key")
    with pytest.raises(VerificationStopped) as stopped:
        responding("helpcrunch", refuse, headers=[], api_key_file=file)
    assert str(stopped.value).endswith(f": the provider refused the key: --api-key-file {file}")


def test_without_a_key_the_provider_refuses_none(tmp_path: Path) -> None:
    spec = tmp_path / "open.yaml"
    spec.write_text(
        "openapi: 3.1.0\ninfo: {title: Open, version: '1'}\n"
        "paths: {/a: {get: {responses: {'200': {description: found}}}}}"
    )
    with pytest.raises(VerificationStopped, match="no key was sent: the contract asks for none"):
        responding(None, lambda _: httpx.Response(401), spec=spec, headers=[])


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_key_without_any_role_ends_as_one_that_is_refused(vendor: str) -> None:
    def forbid(request: httpx.Request) -> httpx.Response:
        return httpx.Response(403, json={"errors": []})

    with pytest.raises(VerificationStopped, match="the provider refused the key"):
        responding(vendor, forbid)


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_rate_that_is_used_up_everywhere_ends_the_run(vendor: str) -> None:
    def ask_to_wait(request: httpx.Request) -> httpx.Response:
        return httpx.Response(429, json={"errors": []})

    with pytest.raises(VerificationStopped, match="over its rate: all responses were 429") as found:
        responding(vendor, ask_to_wait)
    result = found.value.result
    assert result.requests == 5
    assert set(result.not_checked.values()) == {"only 429", "over its rate"}


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_base_url_where_nothing_is_implemented_ends_the_run(vendor: str) -> None:
    """With any key: the simulator responds so outside of its base URLs."""
    with Simulator(clock=fast_clock()) as sim:
        outside = sim.base_url(vendor).partition(f"/{vendor}")[0] + "/elsewhere"
        with pytest.raises(VerificationStopped, match=r"all responses were 501.*--base-url") as end:
            responding(vendor, lambda _: httpx.Response(418), base_url=outside, transport=None)
    assert set(end.value.result.not_checked.values()) == {"only 501"}


@pytest.mark.parametrize("status", [401, 429, 501])
def test_operation_that_only_refuses_is_not_checked_and_the_others_are(status: int) -> None:
    respond = simulated("helpcrunch")

    def refuse_departments(request: httpx.Request) -> httpx.Response:
        if "departments" in request.url.path:
            return httpx.Response(status, json={"errors": []})
        return respond(request)

    result = responding("helpcrunch", refuse_departments, operations="[ad]*_list")
    assert result.not_checked == {"departments_list": f"only {status}"}
    assert result.complete is False
    found = [f for f in result.findings if f.operation_id == "departments_list"]
    assert [(f.check, f.severity, f.seen) for f in found if f.severity != "info"] == [
        ("not_checked", "warning", f"only {status}")
    ]
    assert not [f for f in result.findings if f.check == "never_succeeded"]
    assert [result.exit_code(bar) for bar in ("error", "warning")] == [3, 3]


def test_refusals_without_the_key_leave_an_operation_checked() -> None:
    result = responding("helpcrunch", simulated("helpcrunch"), operations="agents_list")
    assert (result.not_checked, result.complete) == ({}, True)


def test_a_first_request_without_a_response_is_not_the_end_of_a_run() -> None:
    respond, seen = simulated("helpcrunch"), []

    def stumble(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        if len(seen) in (2, 3):  # sent again once, because it only reads
            raise httpx.ReadError("reset", request=request)
        return respond(request)

    result = responding("helpcrunch", stumble, operations="[ad]*_list")
    assert result.not_checked == {}
    assert {f.check for f in result.findings if f.severity == "error"} == {"no_response"}


def test_operation_that_cannot_be_read_is_not_checked_and_no_call_is_made_up(
    tmp_path: Path,
) -> None:
    fine = {"responses": {"200": content({"type": "integer"})}}
    paths = {"/a": {"get": fine}, "/b": {"get": 7}, "/c": 5, "/d": {"$ref": "#/gone"}}
    paths["/e"] = {"get": {"responses": {"200": {"$ref": "#/gone"}}}}
    spec, asked = tmp_path / "spec.json", set()
    spec.write_text(json.dumps({"openapi": "3.1.0", "info": {"title": "T"}, "paths": paths}))

    def count(request: httpx.Request) -> httpx.Response:
        asked.add(request.url.path)
        return httpx.Response(200, json=7)

    result = responding(None, count, spec=spec)
    why = 'integer in place of an object at $.paths["/b"].get'
    reasons = {"get_b": why, "get_e": "a reference to nothing: #/gone"}
    assert (result.not_checked, result.complete) == (reasons, False)
    seen = {f.operation_id: f.seen for f in result.findings if f.check == "not_checked"}
    assert seen == reasons
    told = {f.json_path for f in result.findings if f.check == "contract_document"}
    assert told == {
        '$.paths["/b"].get',
        '$.paths["/c"]',
        '$.paths["/d"].$ref',
        '$.paths["/e"].get.responses["200"].$ref',
    }
    assert asked == {"/v1/a", "/v1/b", "/v1/e"}


@pytest.fixture
def hanging() -> Iterator[str]:
    """The URL of a provider that takes connections and never responds."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


@pytest.mark.parametrize("vendor", VENDORS)
def test_silence_is_one_line_and_exit_2(
    vendor: str,
    hanging: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv(f"{VENDORS[vendor].environment}_API_KEY", "planted-key")
    file = tmp_path / "result.json"
    arguments = ["--base-url", hanging, "--max-seconds", "0.3", "--json", str(file)]
    assert cli.main(["verify", vendor, *arguments]) == 2
    output = capsys.readouterr()
    assert output.err == f"deskspec: {hanging}: no response in 0.3 s\n"
    assert f"{vendor} " in output.out.splitlines()[-1]
    assert ": not complete, " in output.out.splitlines()[-1]
    document = json.loads(file.read_text("utf-8"))
    assert document["complete"] is False
    assert {each["why"] for each in document["not_checked"]} == {"time was over"}
    assert "planted-key" not in output.out + output.err + file.read_text("utf-8")


def test_when_the_time_is_over_what_was_found_decides_and_else_it_is_3(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from deskspec_toolkit.provider.session import ProviderSession

    whole = responding("helpcrunch", simulated("helpcrunch"), examples=4)
    is_up = property(lambda self: self.requests >= whole.requests - 1)
    monkeypatch.setattr(ProviderSession, "is_out_of_time", is_up)
    result = responding("helpcrunch", simulated("helpcrunch"), max_seconds=600.0, examples=4)
    assert (result.exit_code(), result.complete) == (3, False)
    assert set(result.not_checked.values()) == {"time was over"}
    # Calls that follow one another were left, and they may be of any operation.
    assert result.not_checked.keys() == result.operation_ids.keys()
    assert (
        f"; 0 operations checked, {result.operations} not checked (time was over)" in result.text()
    )


def test_an_operation_that_was_asked_is_not_checked_if_time_was_over_before_its_last_check(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from deskspec_toolkit.provider.session import ProviderSession

    is_up = property(lambda self: self.requests >= 300)
    monkeypatch.setattr(ProviderSession, "is_out_of_time", is_up)
    result = responding("helpcrunch", simulated("helpcrunch"), max_seconds=600.0, examples=4)
    assert result.not_checked.keys() == result.operation_ids.keys()
    assert {each.check for each in result.findings} == {"not_checked"}
    assert "a part of them: time was over" in {each.seen for each in result.findings}


@pytest.mark.parametrize("status", [302, 400, 404])
def test_a_provider_at_which_nothing_succeeds_is_not_checked(status: int, tmp_path: Path) -> None:
    """Such as one at another base path: each of its responses is documented."""
    no = {"type": "object", "properties": {"message": {"type": "string"}}}
    refusals = {
        code: {"description": "No.", "content": {"application/json": {"schema": no}}}
        for code in ("400", "404")
    }
    lamps = {"operationId": "lamps_list", "responses": {"200": {"description": "It."}, **refusals}}
    contract = invented.contract("Lamps", {"/lamps": {"get": lamps}})
    message = rf"not one request .*only {status}"
    with pytest.raises(runner.VerificationStopped, match=message) as stopped:
        invented.verified(
            tmp_path,
            contract,
            lambda _: httpx.Response(status, json={"message": "No."}),
            allow_writes=False,
            examples=20,
        )
    result = stopped.value.result
    assert result.not_checked == {"lamps_list": f"only {status}"}
    assert {each.check for each in result.findings} == {"not_checked"}


@pytest.mark.parametrize("codes", [["302"], ["200", "302"], ["3XX"]])
def test_a_documented_redirect_is_a_success(codes: list[str], tmp_path: Path) -> None:
    responses = {code: {"description": "It, or where it is."} for code in codes}
    latest = {"operationId": "latest_get", "responses": responses}
    result = invented.verified(
        tmp_path,
        invented.contract("Files", {"/latest": {"get": latest}}),
        lambda _: httpx.Response(302, headers={"location": "https://files.example/x"}),
        allow_writes=False,
    )
    assert "never_succeeded" not in {each.check for each in result.findings}
    assert (result.not_checked, result.exit_code()) == ({}, 0)


def test_a_redirect_that_only_default_documents_is_no_success(tmp_path: Path) -> None:
    latest = {"operationId": "latest_get", "responses": {"default": {"description": "Any."}}}
    contract = invented.contract("Files", {"/latest": {"get": latest}})
    with pytest.raises(runner.VerificationStopped, match=r"not one request .*only 302"):
        invented.verified(tmp_path, contract, lambda _: httpx.Response(302), allow_writes=False)


def test_another_scheme_that_is_refused_leaves_only_its_operations_unchecked(
    tmp_path: Path,
) -> None:
    def operation(id_: str, scheme: str) -> dict[str, object]:
        content = {"application/json": {"schema": {"type": "object"}}}
        responses = {
            "200": {"description": "It.", "content": content},
            "401": {"description": "No."},
        }
        return {"operationId": id_, "security": [{scheme: []}], "responses": responses}

    schemes = {
        "bearer": {"type": "http", "scheme": "bearer"},
        "partner": {"type": "apiKey", "in": "header", "name": "X-Partner"},
    }
    contract = invented.contract(
        "Two schemes",
        {
            "/lamps": {"get": operation("lamps_list", "bearer")},
            "/bulbs": {"get": operation("bulbs_list", "bearer")},
            "/deals": {"get": operation("deals_list", "partner")},
        },
        components={"securitySchemes": schemes},
    )

    def respond(request: httpx.Request) -> httpx.Response:
        is_open = request.url.path != "/deals"
        has_key = request.headers.get("authorization") == "Bearer lamp"
        return httpx.Response(200 if is_open and has_key else 401, json={})

    headers = ["Authorization: Bearer lamp", "X-Partner: lamp"]
    result = invented.verified(tmp_path, contract, respond, headers=headers)
    assert result.not_checked == {"deals_list": "only 401"}
    assert (result.complete, result.exit_code()) == (False, 3)


def test_a_documented_401_of_a_contract_without_any_key_may_refuse_the_key(tmp_path: Path) -> None:
    lamps, bulbs = operation("lamps_get", LAMP), operation("bulbs_get", LAMP)
    contract = invented.contract("Lamps", {"/lamp": {"get": lamps}, "/bulb": {"get": bulbs}})

    def respond(request: httpx.Request) -> httpx.Response:
        is_open = request.url.path == "/lamp"
        return httpx.Response(200 if is_open else 401, json={"id": "l1"} if is_open else {})

    headers = ["Authorization: Bearer lamp"]
    result = invented.verified(tmp_path, contract, respond, headers=headers)
    assert result.not_checked == {"bulbs_get": "only 401"}
    assert result.exit_code() == 3


@pytest.mark.parametrize(
    ("security", "is_checked"), [([], True), ([{"bearer": []}], False)], ids=["open", "with a key"]
)
def test_a_login_that_refuses_a_password_is_checked(
    security: list[dict[str, list[str]]], is_checked: bool, tmp_path: Path
) -> None:
    user = an_object(["name", "password"], name=TEXT, password=TEXT)
    login = {**operation("login", LAMP, body=user), "security": security}
    lamps = {**operation("lamps_get", LAMP), "security": []}
    contract = invented.contract(
        "Lamps",
        {"/lamp": {"get": lamps}, "/login": {"post": login}},
        components={"securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}}},
    )

    def respond(request: httpx.Request) -> httpx.Response:
        is_login = request.url.path == "/login"
        return httpx.Response(401 if is_login else 200, json={} if is_login else {"id": "l1"})

    headers = ["Authorization: Bearer lamp"]
    result = invented.verified(tmp_path, contract, respond, headers=headers)
    assert result.not_checked == ({} if is_checked else {"login": "only 401"})
    assert result.exit_code() == (0 if is_checked else 3)
    found = {each.check for each in result.findings if each.severity == "warning"}
    assert found == {"never_succeeded" if is_checked else "not_checked"}
