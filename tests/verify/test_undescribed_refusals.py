"""Where no page says how an operation refuses, the status of a provoked refusal is an info."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import httpx
import pytest
from deskspec_runtime.findings import Finding
from deskspec_toolkit.exchanges.exchange import Exchange
from deskspec_toolkit.openapi.operation_view import OperationView, operation_views
from deskspec_toolkit.simulator import Simulator
from deskspec_toolkit.verify import refusals, runner
from deskspec_toolkit.verify.options import VerifyOptions
from deskspec_toolkit.verify.runner import VerificationStopped
from verify import invented

WRONG = Finding(
    operation_id="berths_get",
    method="GET",
    path="/berths",
    direction="request",
    check="request_query",
    severity="error",
    json_path="$.query",
    expected="a required field",
    seen="absent",
)


def operation(*codes: str, **facts: Any) -> OperationView:
    node = {"x-deskspec": facts, "responses": {code: {"description": ""} for code in codes}}
    (view,) = operation_views({"paths": {"/berths": {"get": node}}}, {("GET", "/berths"): "b"})
    return view


@pytest.mark.parametrize(
    ("codes", "status", "has_key", "is_wrong", "undescribed"),
    [
        (("200", "404"), 401, False, False, True),
        (("200", "404"), 403, False, False, True),
        (("200", "404"), 400, False, False, False),  # of a request that is right but for its key
        (("200", "403"), 401, False, False, False),
        (("200", "401"), 403, False, False, False),
        (("200", "404"), 401, True, False, False),
        (("200", "404"), 400, True, True, True),
        (("200", "404"), 415, True, True, True),
        (("200", "404"), 400, True, False, False),
        (("200", "422"), 400, True, True, False),
        (("200", "400"), 422, True, True, False),
        (("200", "404"), 429, True, True, False),
        (("200", "404"), 500, True, True, False),
        (("200", "404"), 202, False, True, False),
    ],
)
def test_refusal_is_undescribed_where_no_status_for_its_reason_is_documented(
    codes: tuple[str, ...], status: int, has_key: bool, is_wrong: bool, undescribed: bool
) -> None:
    of_request = [WRONG] if is_wrong else []
    found = refusals.is_undescribed(operation(*codes), status, of_request, has_key=has_key)
    assert found is undescribed


@pytest.mark.parametrize(("status", "undescribed"), [(400, True), (409, True), (202, False)])
def test_every_refusal_is_undescribed_where_no_page_has_an_error(
    status: int, undescribed: bool
) -> None:
    view = operation("200", undocumented=["errors"])
    assert refusals.is_undescribed(view, status, [], has_key=True) is undescribed


@pytest.mark.parametrize(
    ("phone", "code", "status", "undescribed"),
    [
        ("9198x", "404", 400, True),
        ("9198", "404", 400, False),
        ("9198x", "400", 400, False),
        ("9198x", "404", 409, False),
    ],
)
@pytest.mark.parametrize("is_in_body", [False, True])
def test_a_phone_number_with_letters_may_be_refused(
    *, phone: str, code: str, status: int, undescribed: bool, is_in_body: bool
) -> None:
    number = {"type": "string", "format": "phone"}
    body = {"type": "object", "properties": {"phone": number}}
    node = {
        "parameters": [{"name": "phone", "in": "query", "schema": number}],
        "responses": {code: {"description": ""}},
    }
    if is_in_body:
        content = {"application/json": {"schema": body}}
        node = {"requestBody": {"content": content}, "responses": {code: {"description": ""}}}
    (view,) = operation_views({"paths": {"/berths": {"post": node}}}, {("POST", "/berths"): "b"})
    query = "" if is_in_body else f"?phone={phone}"
    exchange = Exchange(
        method="POST",
        url=f"http://127.0.0.1/berths{query}",
        request_headers={},
        request_body=json.dumps({"phone": phone}).encode() if is_in_body else b"",
        status=status,
        response_headers={},
        response_body=b"",
    )
    assert refusals.is_of_a_phone_number(view, exchange) is undescribed


def statuses(**options: Any) -> dict[str, set[str]]:
    """The statuses of one operation that it does not document, by severity."""
    found: dict[str, set[str]] = {}
    for finding in findings(**options):
        if finding.check == "response_status":
            found.setdefault(finding.severity, set()).add(finding.seen)
    return found


def findings(**options: Any) -> Sequence[Finding]:
    """What is found about one operation."""
    given = {"vendor": "doubletick", "operations": "wa_groups_get", "examples": 0, **options}
    try:
        return runner.run(VerifyOptions(**given)).findings
    except VerificationStopped as stopped:
        return stopped.result.findings


def test_simulator_refuses_what_no_page_describes_and_that_is_an_info() -> None:
    assert statuses() == {"info": {"401"}}


def test_simulator_refuses_letters_in_a_phone_number_and_that_is_an_info() -> None:
    found = statuses(operations="wa_groups_remove_participant", examples=25)
    assert found == {"info": {"400, 401"}}


def test_provider_that_refuses_the_right_key_is_said_to_do_so_once() -> None:
    with Simulator() as sim:
        transport = sim.transport("doubletick")

        def without_key(request: httpx.Request) -> httpx.Response:
            headers = {n: v for n, v in request.headers.items() if n != "x-public-api-key"}
            return transport.handle_request(httpx.Request("GET", request.url, headers=headers))

        (found,) = findings(
            headers=[f"Authorization: {sim.api_key}"], transport=httpx.MockTransport(without_key)
        )
    assert (found.check, found.severity, found.seen) == ("not_checked", "warning", "only 401")


@pytest.mark.parametrize(
    ("status", "size", "limit", "too_large"),
    [
        (413, 101, 100, True),
        (413, 100, 100, False),
        (400, 101, 100, False),
        (413, 101, None, False),
    ],
)
def test_a_body_above_the_documented_size_may_be_refused(
    status: int, size: int, limit: int | None, too_large: bool
) -> None:
    info = {} if limit is None else {"x-deskspec": {"max_body_bytes": limit}}
    exchange = Exchange(
        method="POST",
        url="/things",
        request_headers={},
        request_body=b" " * size,
        status=status,
        response_headers={},
        response_body=b"",
        source="",
    )
    assert refusals.is_too_large({"info": info}, exchange) is too_large


@pytest.mark.parametrize(
    ("path", "codes", "status", "is_wrong", "undescribed"),
    [
        ("/berths/{id}", ("200",), 404, False, True),
        ("/berths/{id}", ("200", "410"), 404, False, False),
        ("/berths", ("200",), 404, False, False),
        ("/berths", ("200", "400"), 415, True, True),
        ("/berths", ("200", "400"), 406, True, True),
        ("/berths", ("200", "400"), 415, False, False),
        ("/berths", ("200", "422"), 400, True, True),
        ("/berths", ("200", "422"), 400, False, False),
        ("/berths", ("200", "400", "422"), 400, True, False),
        ("/berths", ("200", "400"), 422, True, False),
        ("/berths", ("200",), 405, True, True),
    ],
)
def test_most_foreign_contracts_document_successes_alone(
    path: str, codes: tuple[str, ...], status: int, is_wrong: bool, undescribed: bool
) -> None:
    node = {"responses": {code: {"description": ""} for code in codes}}
    (view,) = operation_views({"paths": {path: {"get": node}}}, {("GET", path): "b"})
    of_request = [WRONG] if is_wrong else []
    found = refusals.is_undescribed(view, status, of_request, has_key=True, is_foreign=True)
    assert found is undescribed


PARAMETERS = [
    {"name": name, "in": "query", "schema": {"type": "integer", "minimum": 0, "maximum": 5}}
    for name in ("limit", "offset")
]
BERTH = {
    "type": "object",
    "required": ["id"],
    "properties": {"id": {"type": "integer"}, "kind": {"type": "string"}},
}
ONLY_SUCCESSES = {
    "openapi": "3.0.3",
    "info": {"title": "Berths", "version": "1"},
    "security": [{"key": []}],
    "paths": {
        "/berths": {
            "get": {
                "operationId": "list",
                "parameters": PARAMETERS,
                "responses": {
                    "200": {
                        "description": "Berths.",
                        "content": {
                            "application/json": {"schema": {"type": "array", "items": BERTH}}
                        },
                    }
                },
            }
        },
        "/berths/{id}": {
            "get": {
                "operationId": "one",
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
                ],
                "responses": {
                    "200": {
                        "description": "A berth.",
                        "content": {"application/json": {"schema": BERTH}},
                    }
                },
            }
        },
    },
    "components": {"securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}},
}


class Berths:
    """Refuses what is wrong, as its framework does; `broken` says how it breaks its contract."""

    def __init__(self, broken: str = "") -> None:
        self._broken = broken
        self.bodies_of_gets: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET" and (request.content or "content-type" in request.headers):
            self.bodies_of_gets.append(request)
            return httpx.Response(415)
        if request.headers.get("authorization") != "Bearer k":
            return httpx.Response(401)
        if request.method != "GET":
            return httpx.Response(405, headers={"allow": "GET"})
        id_ = request.url.path.removeprefix("/berths").strip("/")
        if id_ and (not id_.isdigit() or int(id_) > 3 or self._broken == "all are gone"):
            return httpx.Response(404)
        if id_:
            return httpx.Response(200, json={"id": int(id_), "kind": "quay"})
        numbers = dict(request.url.params)
        if numbers.keys() - {"limit", "offset"} or any(
            not text.isdigit() or int(text) > 5 for text in numbers.values()
        ):
            return httpx.Response(400)
        if self._broken == "the list refuses everyone":
            return httpx.Response(400)
        return httpx.Response(200, json=[{"id": n, "kind": "quay"} for n in (1, 2, 3)])

    def findings(self, folder: Path) -> list[Finding]:
        headers = ["Authorization: Bearer k"]
        result = invented.verified(folder, ONLY_SUCCESSES, self, headers=headers, examples=20)
        return result.findings


def test_a_foreign_contract_without_refusals_has_one_info_an_operation(tmp_path: Path) -> None:
    berths = Berths()
    found = [f for f in berths.findings(tmp_path) if f.check == "response_status"]
    assert {(f.operation_id, f.severity, f.seen) for f in found} == {
        ("list", "info", "400, 401"),
        ("one", "info", "401, 404"),
    }
    assert len(found) == 2
    assert berths.bodies_of_gets == []


@pytest.mark.parametrize(
    ("broken", "operation_id", "check"),
    [
        ("all are gone", "one", "list_and_item_agree"),
        ("the list refuses everyone", "list", "response_status"),
    ],
)
def test_a_refusal_that_nothing_provoked_is_an_error(
    broken: str, operation_id: str, check: str, tmp_path: Path
) -> None:
    found = Berths(broken).findings(tmp_path)
    assert (operation_id, check) in {
        (f.operation_id, f.check) for f in found if f.severity == "error"
    }
