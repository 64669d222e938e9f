"""An operation that the document does not let anybody read is not checked: no error, not passed."""

import json
from pathlib import Path
from typing import Any

import pytest
from conformance.contracts import JSON, content, exchange
from deskspec_toolkit.exchanges.exchange import Exchange
from deskspec_toolkit.openapi import foreign_documents
from traffic.conftest import CheckTraffic, Run
from traffic.recordings import to_vcr

NUMBER = {"type": "object", "properties": {"n": {"type": "integer"}}}
FINE = {"responses": {"200": content(NUMBER)}}
GONE = "#/components/pathItems/Gone"
NOTHING = "a reference to nothing"
HERE = '$.paths["/c"]'


def run(
    paths: dict[str, Any],
    sent: list[Exchange],
    tmp_path: Path,
    check_traffic: CheckTraffic,
    **document: Any,
) -> Run:
    """Check requests with a contract of these paths, and of `GET /a`, which is fine."""
    whole = {"openapi": "3.1.0", "info": {"title": "T"}, "paths": {"/a": {"get": FINE}, **paths}}
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps({**whole, **document}), encoding="utf-8")
    return check_traffic(to_vcr(sent, tmp_path / "recording"), "--spec", spec)


def found(result: Run) -> list[tuple[str, str, str]]:
    assert result.result is not None
    return [(f["check"], f["json_path"], f["seen"]) for f in result.result["findings"]]


def requests(path: str, method: str = "GET") -> list[Exchange]:
    url = f"https://things.example{path}"
    return [exchange({"n": 1}, url=url, method=method) for _ in range(2)]


PATHS: dict[str, tuple[Any, tuple[str, str], str]] = {
    "a reference to nothing": ({"$ref": GONE}, (f"{HERE}.$ref", NOTHING), f"{NOTHING}: {GONE}"),
    "a file that is not there": (
        {"$ref": "gone.yaml"},
        (f"{HERE}.$ref", "no such file"),
        "no such file: gone.yaml",
    ),
    "a number": (5, (HERE, "integer"), f"integer in place of an object at {HERE}"),
    "a list": ([], (HERE, "array"), f"array in place of an object at {HERE}"),
    "a reference to itself": (
        {"$ref": "#/paths/~1c"},
        (f"{HERE}.$ref", "a reference that leads back to itself"),
        "a reference that leads back to itself: #/paths/~1c",
    ),
    "a reference that is a number": (
        {"$ref": 5},
        (f"{HERE}.$ref", "integer"),
        "integer in place of a reference",
    ),
    "a method that is a number": (
        {"get": 7},
        (f"{HERE}.get", "integer"),
        f"integer in place of an object at {HERE}.get",
    ),
    "a method that is a list": (
        {"get": []},
        (f"{HERE}.get", "array"),
        f"array in place of an object at {HERE}.get",
    ),
    "a reference beside another method": (
        {"$ref": GONE, "post": FINE},
        (f"{HERE}.$ref", NOTHING),
        f"{NOTHING}: {GONE}",
    ),
}


@pytest.mark.parametrize("name", PATHS)
def test_request_to_what_cannot_be_read_is_no_error_and_not_checked(
    name: str, tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    item, (place, seen), why = PATHS[name]
    checked = run({"/c": item}, requests("/c"), tmp_path, check_traffic)
    assert sorted(found(checked)) == [
        ("contract_document", place, seen),
        ("not_checked", "$", why),
    ]
    assert checked.result is not None
    assert checked.result["not_checked"] == [{"operation_id": "get_c", "why": why}]
    assert (checked.code, checked.result["complete"], checked.err) == (3, False, [])
    assert f"0 operations checked, 1 not checked ({why})" in checked.out


@pytest.mark.parametrize("name", PATHS)
def test_rest_of_the_document_is_checked_as_if_it_were_not_there(
    name: str, tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    item, (place, seen), _ = PATHS[name]
    checked = run({"/c": item}, requests("/a"), tmp_path, check_traffic)
    assert found(checked) in ([], [("contract_document", place, seen)])
    assert (checked.code, checked.err) == (0, [])
    wrong = [exchange({"n": "x"}, url="https://things.example/a")]
    assert run({"/c": item}, wrong, tmp_path, check_traffic).code == 1


@pytest.mark.parametrize(
    ("item", "method"),
    [({"query": FINE}, "QUERY"), ({"additionalOperations": {"COPY": FINE}}, "COPY")],
)
def test_operation_by_a_method_of_3_2_is_not_checked(
    item: Any, method: str, tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    paths = {"/c/{id}": {**item, "get": FINE}}
    sent = requests("/c/7", method)
    checked = run(paths, sent, tmp_path, check_traffic, openapi="3.2.0")
    told = [(check, seen) for check, _, seen in found(checked) if check != "contract_document"]
    assert told == [("not_checked", "an operation of OpenAPI 3.2")]
    assert checked.code == 3
    assert run(paths, requests("/c/7"), tmp_path, check_traffic, openapi="3.2.0").code == 0


def test_success_that_is_described_item_by_item_is_not_checked(
    tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    items = {"application/jsonl": {"itemSchema": {"type": "integer"}}}
    paths = {"/c": {"get": {"responses": {"200": {"description": "Fine.", "content": items}}}}}
    sent = [exchange(b"1", url="https://things.example/c", kind="application/jsonl")]
    checked = run(paths, sent, tmp_path, check_traffic, openapi="3.2.0")
    seen = [seen for check, _, seen in found(checked) if check == "not_checked"]
    assert seen == ["itemSchema of OpenAPI 3.2"]
    assert checked.code == 3


def test_method_beside_a_reference_to_nothing_is_compared(
    tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    paths = {"/c": {"$ref": GONE, "post": FINE}}
    wrong = [exchange({"n": "x"}, url="https://things.example/c", method="POST")]
    checked = run(paths, wrong, tmp_path, check_traffic)
    assert ("response_schema", "$.n", "string") in found(checked)
    assert checked.code == 1


def test_parameters_of_a_path_that_lead_nowhere_cost_only_themselves(
    tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    paths = {"/c": {"parameters": [{"$ref": "#/components/parameters/Gone"}], "get": FINE}}
    checked = run(paths, requests("/c?q=7"), tmp_path, check_traffic)
    assert found(checked) == [("contract_document", f"{HERE}.parameters[0].$ref", NOTHING)]
    assert checked.code == 0


@pytest.mark.parametrize("hook", [{"$ref": GONE}, 5, {"post": 7}])
def test_webhook_that_cannot_be_read_is_told_and_costs_no_operation(
    hook: Any, tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    checked = run({}, requests("/a"), tmp_path, check_traffic, webhooks={"new": hook})
    assert [check for check, _, _ in found(checked)] == ["contract_document"]
    assert checked.code == 0


@pytest.mark.parametrize("callback", [{"$ref": "#/components/callbacks/Gone"}, 5, {"{$url}": 5}])
def test_callback_that_cannot_be_read_is_told_and_costs_no_operation(
    callback: Any, tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    paths = {"/c": {"get": {**FINE, "callbacks": {"done": callback}}}}
    checked = run(paths, requests("/c"), tmp_path, check_traffic)
    assert [check for check, _, _ in found(checked)] == ["contract_document"]
    assert checked.code == 0


def test_path_outside_of_the_folder_ends_the_run_where_it_is_requested(
    tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    paths = {"/c": {"$ref": "https://things.example/c.yaml"}}
    assert run(paths, requests("/a"), tmp_path, check_traffic).code == 0
    refused = run(paths, requests("/c"), tmp_path, check_traffic)
    assert refused.code == 2
    (line,) = refused.err
    assert line.endswith(
        f"{HERE}.$ref: expected a file in or below the folder of the document, "
        "got a URL, which is not opened"
    )


SCHEMA = "#/components/schemas/Gone"
RESPONSE = "#/components/responses/Gone"
THERE = f'{HERE}.get.responses["200"]'
BODY = f'{THERE}.content["application/json"]'
LOST = f"{NOTHING}: {SCHEMA}"
BACK = "a reference that leads back to itself"
CIRCLE = f"{BACK} in place of a schema at $.components.schemas.S"


def of_success(schema: Any) -> dict[str, Any]:
    return {"200": content(schema)}


SUCCESSES: dict[str, tuple[Any, str]] = {
    "a schema": (of_success({"$ref": SCHEMA}), LOST),
    "a schema that may be null": (of_success({"$ref": SCHEMA, "nullable": True}), LOST),
    "a schema with a description": (of_success({"$ref": SCHEMA, "description": "A."}), LOST),
    "a component that leads there": (of_success({"$ref": "#/components/schemas/Lost"}), LOST),
    "all parts of a schema": (of_success({"allOf": [{"$ref": SCHEMA}]}), LOST),
    "an alternative": (of_success({"oneOf": [NUMBER, {"$ref": SCHEMA}]}), LOST),
    "a schema that is a number": (
        of_success(7),
        f"integer in place of a schema at {BODY}.schema",
    ),
    "a response": ({"200": {"$ref": RESPONSE}}, f"{NOTHING}: {RESPONSE}"),
    "a response that is itself": (
        {"200": {"$ref": "#/components/responses/R"}},
        f"{BACK}: #/components/responses/R",
    ),
    "a response that is a number": ({"200": 7}, f"integer in place of an object at {THERE}"),
    "the default response": ({"default": content({"$ref": SCHEMA})}, LOST),
    "each success": (
        {"200": content({"$ref": SCHEMA}), "2XX": {"$ref": RESPONSE}, "404": content(NUMBER)},
        LOST,
    ),
    "a content": ({"200": {"content": 7}}, f"integer in place of a mapping at {THERE}.content"),
    "a media type": (
        {"200": {"content": {"application/json": 7}}},
        f"integer in place of an object at {BODY}",
    ),
    "the responses": (7, f"integer in place of a mapping at {HERE}.get.responses"),
    "no status": (
        {"200 OK": content(NUMBER)},
        f'another key in place of a status, a range or default at {HERE}.get.responses["200 OK"]',
    ),
    "a schema that is itself": (of_success({"$ref": "#/components/schemas/S"}), CIRCLE),
}


@pytest.mark.parametrize("name", SUCCESSES)
def test_operation_whose_success_cannot_be_read_is_not_checked(
    name: str, tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    responses, why = SUCCESSES[name]
    circle = {"allOf": [{"$ref": "#/components/schemas/S"}]}
    components = {
        "schemas": {"Lost": {"$ref": SCHEMA}, "S": circle},
        "responses": {"R": {"$ref": "#/components/responses/R"}},
    }
    paths = {"/c": {"get": {"responses": responses}}}
    checked = run(paths, requests("/c"), tmp_path, check_traffic, components=components)
    assert ("not_checked", "$", why) in found(checked)
    told = [each for each in found(checked) if each[0] == "contract_document"]
    assert told
    assert len(told) == len(set(told))
    assert checked.code == 3
    assert f"0 operations checked, 1 not checked ({why})" in checked.out


STILL_COMPARED: dict[str, Any] = {
    "another success": {"200": {"$ref": RESPONSE}, "201": content(NUMBER)},
    "another media type": {
        "200": {"content": {"text/plain": {"schema": {"$ref": SCHEMA}}, JSON: {"schema": NUMBER}}}
    },
    "the field of an object": of_success({"type": "object", "properties": {"n": {"$ref": SCHEMA}}}),
    "the entries of a list": of_success({"type": "array", "items": {"$ref": SCHEMA}}),
    "another part of a schema": of_success({"allOf": [{"$ref": SCHEMA}, NUMBER]}),
    "what is beside a circle": of_success({"$ref": "#/components/schemas/S"}),
    "an error": {"200": content(NUMBER), "404": {"$ref": RESPONSE}},
}


@pytest.mark.parametrize("name", STILL_COMPARED)
def test_operation_of_whose_success_something_can_be_read_is_checked(
    name: str, tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    paths = {"/c": {"get": {"responses": STILL_COMPARED[name]}}}
    circle = {"allOf": [{"$ref": "#/components/schemas/S"}, NUMBER]}
    status = 201 if name == "another success" else 200
    body = [1] if "list" in name else {"n": 1}
    sent = [exchange(body, url="https://things.example/c", status=status)]
    components = {"schemas": {"S": circle}}
    checked = run(paths, sent, tmp_path, check_traffic, components=components)
    assert {check for check, _, _ in found(checked)} == {"contract_document"}
    assert checked.code == 0
    wrong = [exchange("x", url="https://things.example/c", status=status)]
    assert run(paths, wrong, tmp_path, check_traffic, components=components).code == 1


def test_circle_of_parts_is_told_once_and_the_rest_compared(
    tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    parts = [NUMBER, {"required": ["n"]}]
    schemas = {
        name: {"allOf": [{"$ref": f"#/components/schemas/{other}"}, part]}
        for name, other, part in zip("AB", "BA", parts, strict=True)
    }
    paths = {"/c": {"get": {"responses": of_success({"$ref": "#/components/schemas/A"})}}}
    components = {"schemas": schemas}
    checked = run(paths, requests("/c"), tmp_path, check_traffic, components=components)
    assert found(checked) == [("contract_document", "$.components.schemas.A", BACK)]
    for body, place in (({"n": "x"}, "$.n"), ({"m": 1}, "$.n")):
        wrong = [exchange(body, url="https://things.example/c")]
        checked = run(paths, wrong, tmp_path, check_traffic, components=components)
        assert ("response_schema", place) in [each[:2] for each in found(checked)], body


@pytest.mark.parametrize("keyword", ["allOf", "anyOf"])
def test_schema_that_no_validator_would_be_done_with_is_left_out(
    keyword: str, tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    """Forty components, each of which names the next one twice."""
    schemas: dict[str, Any] = {"S40": NUMBER}
    for number in range(40):
        schemas[f"S{number}"] = {keyword: [{"$ref": f"#/components/schemas/S{number + 1}"}] * 2}
    paths = {"/c": {"get": {"responses": of_success({"$ref": "#/components/schemas/S0"})}}}
    components = {"schemas": schemas}
    checked = run(paths, requests("/c"), tmp_path, check_traffic, components=components)
    checks = {each[0]: each[2] for each in found(checked)}
    assert checks["contract_document"] == "a larger one"
    assert (checked.code, set(checks)) == (3, {"contract_document", "not_checked"})


def test_schema_of_many_parts_is_compared(tmp_path: Path, check_traffic: CheckTraffic) -> None:
    schemas: dict[str, Any] = {"S8": NUMBER}
    for number in range(8):
        schemas[f"S{number}"] = {"allOf": [{"$ref": f"#/components/schemas/S{number + 1}"}] * 2}
    paths = {"/c": {"get": {"responses": of_success({"$ref": "#/components/schemas/S0"})}}}
    wrong = [exchange({"n": "x"}, url="https://things.example/c")]
    checked = run(paths, wrong, tmp_path, check_traffic, components={"schemas": schemas})
    assert ("response_schema", "$.n") in [each[:2] for each in found(checked)]


@pytest.mark.parametrize("kind", ["examples", "links", "parameters", "x-own"])
def test_file_in_place_of_components_that_nothing_uses_is_not_opened(
    kind: str, tmp_path: Path, check_traffic: CheckTraffic, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    usual = foreign_documents.read

    def read(path: Path) -> Any:
        opened.append(path.name)
        return usual(path)

    monkeypatch.setattr(foreign_documents, "read", read)
    (tmp_path / "others.yaml").write_text("a: {}")
    paths = {"/c": {"get": {"responses": of_success(NUMBER)}}}
    components = {kind: {"$ref": "others.yaml"}}
    run(paths, requests("/c"), tmp_path, check_traffic, components=components)
    assert "others.yaml" not in opened
