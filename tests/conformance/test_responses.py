"""What is wrong with a response: status, content type, headers, body, and undocumented fields."""

from typing import Any

import pytest
from conformance.contracts import JSON, content, contract_of, contract_returning, exchange, found
from deskspec_toolkit.conformance.contract import Contract
from deskspec_toolkit.conformance.findings import findings_of

INTEGER = {"type": "integer"}
THING = {"type": "object", "required": ["id"], "properties": {"id": INTEGER}}
PROBLEM = {"type": "object", "required": ["title"]}


def statuses(contract: Contract, *given: tuple[int, Any]) -> list[list[tuple[str, str, str]]]:
    return [found(contract, exchange(body, status=status)) for status, body in given]


def test_status_is_documented_by_itself_by_its_group_or_by_default() -> None:
    fine, refused = {"200": content(THING)}, content(PROBLEM)
    by_group = contract_of({"responses": {**fine, "4XX": refused}})
    by_default = contract_of({"responses": {**fine, "default": refused}})
    lower = contract_of({"responses": {**fine, "4xx": refused}})
    wrong = [("error", "response_schema", "$.title")]
    status = [("error", "response_status", "$")]
    problem = {"title": "a"}
    responses = [(200, {"id": 1}), (404, problem), (404, {}), (500, problem), (500, {})]
    assert statuses(by_group, *responses) == [[], [], wrong, status, status]
    assert statuses(lower, *responses) == [[], [], wrong, status, status]
    assert statuses(by_default, *responses) == [[], [], wrong, [], wrong]


def test_undocumented_status_is_seen_as_a_number() -> None:
    (finding,) = findings_of(contract_returning(THING), exchange({"id": 1}, status=418))
    assert (finding.expected, finding.seen) == ("one of 200", "418")


KINDS: list[tuple[str, str, Any, list[tuple[str, str, str]]]] = [
    (JSON, "application/json; charset=utf-8", {"id": 1}, []),
    ("application/json; charset=utf-8", JSON, {"id": 1}, []),
    ("Application/JSON", JSON, {"id": "a"}, [("error", "response_schema", "$.id")]),
    (JSON, "text/html", b"<p>", [("error", "response_content_type", "$")]),
    (JSON, "", {"id": 1}, [("error", "response_content_type", "$")]),
    (JSON, "application/hal+json", {"id": 1}, [("error", "response_content_type", "$")]),
    (
        JSON,
        "application/hal+json",
        {"id": "a"},
        [("error", "response_content_type", "$"), ("error", "response_schema", "$.id")],
    ),
    (JSON, "application/stream+json", b"{}\n{}\n", [("error", "response_content_type", "$")]),
    ("application/hal+json", "application/hal+json", {}, [("error", "response_schema", "$.id")]),
    ("application/*", JSON, {"id": "a"}, [("error", "response_schema", "$.id")]),
    ("*/*", JSON, {"id": "a"}, [("error", "response_schema", "$.id")]),
    ("*/*", "image/png", b"\x89", []),
    ("image/*", "video/mp4", b"\x89", [("error", "response_content_type", "$")]),
    ("application/xml", "application/xml", b"<a/>", []),
    ("text/xml", "text/xml", b"<a/>", []),
    (JSON, JSON, b"<p>", [("error", "response_schema", "$")]),
    (JSON, JSON, b"", [("error", "response_schema", "$")]),
]


@pytest.mark.parametrize(("documented", "given", "body", "expected"), KINDS)
def test_body_is_read_as_its_content_type_says(
    documented: str, given: str, body: Any, expected: list[tuple[str, str, str]]
) -> None:
    contract = contract_of({"responses": {"200": content(THING, documented)}})
    assert found(contract, exchange(body, kind=given)) == expected


def test_text_is_a_value_like_others() -> None:
    contract = contract_of({"responses": {"200": content({"const": "Ok"}, "text/plain")}})
    assert found(contract, exchange(b"Ok", kind="text/plain")) == []
    assert found(contract, exchange(b"No", kind="text/plain")) == [
        ("error", "response_schema", "$")
    ]


def test_response_of_several_content_types_is_compared_with_its_own() -> None:
    kinds = {JSON: {"schema": THING}, "application/problem+json": {"schema": PROBLEM}}
    contract = contract_of({"responses": {"200": {"description": "a", "content": kinds}}})
    assert found(contract, exchange({"title": 1}, kind="application/problem+json")) == []
    assert found(contract, exchange({"title": 1})) == [
        ("error", "response_schema", "$.id"),
        ("info", "response_schema", "$.title"),
    ]


def test_responses_without_a_body_in_http_need_none() -> None:
    contract = contract_of({"responses": {"204": content(THING), "200": content(THING)}})
    assert found(contract, exchange(status=204)) == []
    assert found(contract, exchange(status=200)) != []
    head = contract_of({"responses": {"200": content(THING)}}, method="head")
    assert found(head, exchange(method="HEAD")) == []
    assert found(head, exchange(method="HEAD", status=500)) == [("error", "response_status", "$")]


def test_response_without_documented_content_may_have_any() -> None:
    assert found(contract_of({}), exchange({"a": 1})) == []
    assert found(contract_of({}), exchange()) == []


# Headers

HEADERS = {
    "X-Total": {"required": True, "schema": INTEGER},
    "X-Pages": {"schema": {"type": "array", "items": INTEGER}},
    "X-Place": {"content": {"application/json": {"schema": THING}}},
    "Content-Type": {"required": True, "schema": INTEGER},
}


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"x-total": "7"}, []),
        ({"x-total": "7", "x-other": "a"}, []),
        ({"x-total": "7", "x-pages": "1, 2"}, []),
        ({}, ["$.x-total"]),
        ({"x-total": "many"}, ["$.x-total"]),
        ({"x-total": "7", "x-pages": "1, a"}, ["$.x-pages[1]"]),
        ({"x-total": "7", "x-place": '{"id": 1}'}, []),
        ({"x-total": "7", "x-place": '{"id": "a"}'}, ["$.x-place.id"]),
    ],
)
def test_headers_of_a_response_are_compared(headers: dict[str, str], expected: list[str]) -> None:
    contract = contract_of({"responses": {"200": {**content(THING), "headers": HEADERS}}})
    got = found(contract, exchange({"id": 1}, response_headers=headers))
    plain = [place.replace('["', ".").replace('"]', "") for _, _, place in got]
    assert plain == expected
    assert {check for _, check, _ in got} <= {"response_header"}


# What is only new

NEW = ("info", "response_schema")
OPEN: dict[str, tuple[Any, Any, list[str]]] = {
    "a field": (THING, {"id": 1, "a": 1}, ["$.a"]),
    "in a list, reported once": (
        {"type": "array", "items": THING},
        [{"id": 1}, {"id": 2, "a": 1}, {"id": 3, "a": 1}],
        ["$[1].a"],
    ),
    "inside of a new field": (THING, {"id": 1, "a": {"b": 1}}, ["$.a"]),
    "composed": (
        {"allOf": [THING, {"properties": {"a": INTEGER}}]},
        {"id": 1, "a": 1, "b": 1},
        ["$.b"],
    ),
    "of alternatives": (
        {"anyOf": [THING, {"properties": {"a": INTEGER}}]},
        {"id": 1, "a": 1, "b": 1},
        ["$.b"],
    ),
    "under a condition": (
        {**THING, "if": {"required": ["a"]}, "then": {"properties": {"a": INTEGER}}},
        {"id": 1, "a": 1},
        [],
    ),
    "named as a pattern": ({**THING, "patternProperties": {"^x": {}}}, {"id": 1, "x1": 1}, []),
    "said to be open": ({**THING, "additionalProperties": True}, {"id": 1, "a": 1}, []),
    "free": ({"type": "object"}, {"a": 1}, []),
    "of what may not be read": (THING, {"id": 1, "+919812345678": 1}, ["$.*"]),
    "first entries": (
        {"type": "array", "prefixItems": [THING]},
        [{"id": 1, "a": 1}],
        ["$[0].a"],
    ),
}


@pytest.mark.parametrize("name", OPEN)
def test_undocumented_field_is_information_where_the_schema_is_silent(name: str) -> None:
    schema, body, places = OPEN[name]
    assert found(contract_returning(schema), exchange(body)) == [(*NEW, place) for place in places]


def test_field_that_the_schema_forbids_is_an_error_and_no_news() -> None:
    closed = {**THING, "additionalProperties": False}
    assert found(contract_returning(closed), exchange({"id": 1, "a": 1})) == [
        ("error", "response_schema", "$.a")
    ]


def test_new_fields_are_found_however_deep_a_schema_holds_itself() -> None:
    schemas = {
        "Node": {"properties": {"id": INTEGER, "inner": {"$ref": "#/components/schemas/Node"}}}
    }
    contract = contract_returning(
        {"$ref": "#/components/schemas/Node"}, components={"schemas": schemas}
    )
    body = {"inner": {"inner": {"inner": {"a": 1}}}}
    assert found(contract, exchange(body)) == [(*NEW, "$.inner.inner.inner.a")]


# Ours


def test_vendors_contract_has_the_severities_of_its_client() -> None:
    contract = Contract.of_vendor("kustomer")
    (operation,) = (each for each in contract.operations if each.id == "customers_get")
    body = next(iter(operation.responses["200"]["content"][JSON]["examples"].values()))["value"]
    attributes = body["data"]["attributes"]

    def changed(**fields: Any) -> list[tuple[str, str, str]]:
        given = {**body, "data": {**body["data"], "attributes": {**attributes, **fields}}}
        url = f"https://acme.api.kustomerapp.com/v1/customers/{body['data']['id']}"
        return found(contract, exchange(given, url=url, authorization="Bearer k"))

    where = "$.data.attributes"
    assert changed() == []
    assert changed(verified="true") == [("warning", "response_schema", f"{where}.verified")]
    assert changed(verified=[]) == [("error", "response_schema", f"{where}.verified")]
    assert changed(surprise=1) == [("info", "response_schema", f"{where}.surprise")]
