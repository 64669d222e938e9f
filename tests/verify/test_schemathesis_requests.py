"""Which requests schemathesis sends: each field, type and method, but not each pair of them."""

import json
import re
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

import httpx
import pytest
import yaml
from deskspec_toolkit.verify import runner
from deskspec_toolkit.verify.options import VerifyOptions

FIELDS = ("author", "city", "colour", "kind", "name", "street")
BASE_URL = "http://127.0.0.1:8010"


def contract(folder: Path, paths: int, *rules: dict[str, list[str]]) -> Path:
    """Collections whose items are created from a few texts."""
    texts = {name: {"type": "string", "minLength": 1} for name in FIELDS}
    body = {"type": "object", "properties": texts, "additionalProperties": False}
    done = {"201": {"description": "Created."}, "400": {"description": "Refused."}}
    operation = {
        "requestBody": {"required": True, "content": {"application/json": {"schema": body}}},
        "responses": done,
        "x-deskspec": {"effect": "write", "rules": list(rules)},
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "servers": [{"url": BASE_URL}],
        "paths": {
            f"/things{number}": {"post": {**operation, "operationId": f"create_{number}"}}
            for number in range(paths)
        },
    }
    file = folder / "things.yaml"
    file.write_text(yaml.safe_dump(document), encoding="utf-8")
    return file


def sent(
    folder: Path, paths: int, *rules: dict[str, list[str]], examples: int = 1
) -> list[httpx.Request]:
    """The requests to a provider that rejects everything except texts."""
    found: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        found.append(request)
        if request.method != "POST":
            return httpx.Response(405, headers={"allow": "POST"})
        return httpx.Response(201 if wrong_types(request) == {} else 400)

    runner.run(
        VerifyOptions(
            spec=contract(folder, paths, *rules),
            base_url=BASE_URL,
            allow_writes=True,
            examples=examples,
            transport=httpx.MockTransport(respond),
        )
    )
    return found


def wrong_types(request: httpx.Request) -> dict[str, str]:
    """Field -> JSON type of a value that is not a text."""
    try:
        body = json.loads(request.content)
    except ValueError:
        return {"": "no JSON"}
    if not isinstance(body, dict):
        return {"": "no object"}
    return {
        name: type(value).__name__
        for name, value in body.items()
        if name in FIELDS and not isinstance(value, str)
    }


def test_each_field_and_each_wrong_type_is_tried_but_not_each_type_of_each_field(
    tmp_path: Path,
) -> None:
    tried: defaultdict[str, set[str]] = defaultdict(set)
    for wrong in map(wrong_types, sent(tmp_path, 3)):
        if len(wrong) == 1:
            for name, kind in wrong.items():
                tried[name].add(kind)
    assert tried.keys() >= set(FIELDS)
    assert set().union(*(tried[name] for name in FIELDS)) == {
        "NoneType",
        "bool",
        "dict",
        "int",
        "list",
    }
    requests = [each for each in sent(tmp_path, 1) if len(wrong_types(each)) == 1]
    assert len([each for each in requests if "" not in wrong_types(each)]) <= 2 * len(FIELDS) + 2


def test_each_path_gets_undeclared_methods_but_not_each(tmp_path: Path) -> None:
    tried: defaultdict[str, set[str]] = defaultdict(set)
    for request in sent(tmp_path, 8):
        if request.method != "POST":
            tried[request.url.path].add(request.method)
    assert {len(methods) for methods in tried.values()} <= {1, 2}
    assert len(tried) == 8
    assert set().union(*tried.values()) > {"DELETE", "GET", "PATCH", "PUT"}


def test_a_valid_request_keeps_the_rules_over_several_fields(tmp_path: Path) -> None:
    rules = [{"exactly_one": ["city", "street"]}, {"together": ["kind", "name"]}]
    bodies = [
        json.loads(request.content)
        for request in sent(tmp_path, 1, *rules, examples=20)
        if request.method == "POST" and wrong_types(request) == {}
    ]
    valid = [body for body in bodies if body.keys() <= set(FIELDS) and "" not in body.values()]
    assert len(valid) > 10
    assert {len(body.keys() & {"city", "street"}) for body in valid} == {1}
    assert {len(body.keys() & {"kind", "name"}) for body in valid} == {0, 2}
    assert set().union(*valid) == set(FIELDS)


@pytest.mark.parametrize(
    ("allow", "found"),
    [
        ({}, {("allow_header", "Allow with the declared methods", "405 without it")}),
        ({"allow": "GET"}, {("allow_header", "Allow with the declared methods", "other methods")}),
        ({"allow": "POST"}, set()),
    ],
)
def test_a_405_that_lacks_the_declared_methods_is_a_finding_about_allow(
    allow: dict[str, str], found: set[tuple[str, str, str]], tmp_path: Path
) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        return (
            httpx.Response(201) if request.method == "POST" else httpx.Response(405, headers=allow)
        )

    result = runner.run(
        VerifyOptions(
            spec=contract(tmp_path, 8),
            base_url=BASE_URL,
            allow_writes=True,
            examples=1,
            transport=httpx.MockTransport(respond),
        )
    )
    checks = ("allow_header", "undeclared_method")
    seen = {(f.check, f.expected, f.seen) for f in result.findings if f.check in checks}
    assert seen == found


def wrong_queries(folder: Path, parameter: Mapping[str, object], accepts: str) -> list[str]:
    """Checks of queries that a provider accepted, where `accepts` is what it takes for a value."""
    responses = {"200": {"description": "Found."}, "422": {"description": "Refused."}}
    operation = {
        "operationId": "list_tools",
        "parameters": [{"name": "tag", "in": "query", "schema": parameter}],
        "responses": responses,
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Tools", "version": "1"},
        "servers": [{"url": BASE_URL}],
        "paths": {"/tools": {"get": operation}},
    }
    file = folder / "tools.yaml"
    file.write_text(yaml.safe_dump(document), encoding="utf-8")

    def respond(request: httpx.Request) -> httpx.Response:
        values = request.url.params.get_list("tag")
        return httpx.Response(200 if all(re.fullmatch(accepts, e) for e in values) else 422)

    result = runner.run(
        VerifyOptions(
            spec=file, base_url=BASE_URL, examples=20, transport=httpx.MockTransport(respond)
        )
    )
    return [each.check for each in result.findings if each.direction == "request"]


TEXTS = {"anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "null"}]}
"""An optional list of texts as FastAPI writes it."""


def test_a_number_in_a_query_is_a_text_there_and_not_a_wrong_one(tmp_path: Path) -> None:
    assert wrong_queries(tmp_path, TEXTS, accepts=".*") == []


def test_a_query_that_is_wrong_as_it_was_sent_must_be_refused(tmp_path: Path) -> None:
    number = {"type": "integer", "maximum": 100}
    assert wrong_queries(tmp_path, number, accepts=".*") == ["negative_data_accepted"]
    assert wrong_queries(tmp_path, number, accepts=r"-?\d+") == ["negative_data_accepted"]
    assert wrong_queries(tmp_path, number, accepts=r"-?\d{1,2}|100") == []


def test_a_method_that_the_default_profile_declares_is_not_undeclared() -> None:
    result = runner.run(VerifyOptions(vendor="kustomer", profile="flattened"))
    assert [str(each) for each in result.findings if each.severity != "info"] == []
