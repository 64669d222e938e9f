"""Documents of OpenAPI 3 mean what they say; what is none of them is one line."""

from pathlib import Path
from typing import Any

import pytest
from conformance.contracts import content, contract_of, contract_returning, exchange, found, refuses
from deskspec_toolkit.conformance.contract import Contract
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.openapi import dialect

STATE = {"State": {"type": "string", "enum": ["a", "b"]}}

OF_3_0: dict[str, tuple[dict[str, Any], list[Any], list[Any]]] = {
    "nullable": ({"type": "string", "nullable": True}, [None, "a"], [7]),
    "not nullable": ({"type": "string", "nullable": False}, ["a"], [None]),
    "nullable words": ({"type": "string", "enum": ["a"], "nullable": True}, [None, "a"], ["b"]),
    "nullable without a type": (
        {"allOf": [{"$ref": "#/components/schemas/State"}], "nullable": True},
        [None, "a"],
        ["c", 7],
    ),
    "nothing counts beside a reference": (
        {"$ref": "#/components/schemas/State", "nullable": True},
        ["a"],
        [None, "c"],
    ),
    "exclusive minimum": ({"minimum": 3, "exclusiveMinimum": True}, [4, 3.5], [3, 2]),
    "exclusive maximum": ({"maximum": 3, "exclusiveMaximum": True}, [2], [3, 4]),
    "inclusive": ({"minimum": 3, "exclusiveMinimum": False}, [3], [2]),
    "example": ({"type": "integer", "example": "seven"}, [7], ["seven"]),
    "inside of lists": (
        {"type": "array", "items": {"type": "integer", "nullable": True}},
        [[1, None]],
        [["a"], None],
    ),
    "inside of maps": (
        {"type": "object", "additionalProperties": {"type": "integer", "nullable": True}},
        [{"a": None}],
        [{"a": "b"}],
    ),
    "one of several, by a discriminator": (
        {
            "oneOf": [{"type": "object"}, {"type": "object", "required": ["kind"]}],
            "discriminator": {"propertyName": "kind"},
        },
        [{"kind": "a"}],
        [7],
    ),
    "exactly one of several": (
        {"oneOf": [{"type": "integer"}, {"type": "number", "minimum": 5}]},
        [3, 5.5],
        [7, "a"],
    ),
}
OF_3_1: dict[str, tuple[Any, list[Any], list[Any]]] = {
    "types": ({"type": ["string", "null"]}, [None, "a"], [7]),
    "exclusive minimum": ({"exclusiveMinimum": 3}, [4], [3]),
    "beside a reference": (
        {"$ref": "#/components/schemas/State", "const": "a"},
        ["a"],
        ["b", "c"],
    ),
    "anything": (True, [None, 7, "a"], []),
    "nothing": (False, [], [None, 7]),
    "nullable as in 3.0": ({"type": "string", "nullable": True}, ["a", None], [7]),
    "nullable beside a reference": (
        {"$ref": "#/components/schemas/State", "nullable": True},
        ["a", None],
        ["c"],
    ),
    "first entries": (
        {"prefixItems": [{"type": "string"}], "items": {"type": "integer"}},
        [["a", 1]],
        [[1], ["a", "b"]],
    ),
    "evaluated fields": (
        {
            "allOf": [{"properties": {"a": {"type": "integer"}}}],
            "unevaluatedProperties": False,
        },
        [{"a": 1}],
        [{"a": 1, "b": 2}],
    ),
}


@pytest.mark.parametrize("name", OF_3_0)
def test_schema_of_3_0_means_what_it_says(name: str) -> None:
    schema, right, wrong = OF_3_0[name]
    field = {"type": "object", "properties": {"v": schema}}
    contract = contract_returning(field, openapi="3.0.3", components={"schemas": STATE})
    assert [value for value in right if refuses(contract, value)] == []
    assert [value for value in wrong if not refuses(contract, value)] == []


@pytest.mark.parametrize("name", OF_3_1)
def test_schema_of_3_1_means_what_it_says(name: str) -> None:
    schema, right, wrong = OF_3_1[name]
    field = {"type": "object", "properties": {"v": schema}}
    contract = contract_returning(field, components={"schemas": STATE})
    assert [value for value in right if refuses(contract, value)] == []
    assert [value for value in wrong if not refuses(contract, value)] == []


def test_schema_may_be_true_or_false() -> None:
    assert found(contract_returning(True), exchange({"a": 1})) == []
    assert found(contract_returning(False), exchange({"a": 1})) == [
        ("error", "response_schema", "$")
    ]


REFERENCES = [
    "#/components/schemas/Node",
    "#/components/schemas/Odd name~1",
    "#/components/schemas/Odd%20name~1",
    "#/components/schemas/Node/properties/inner",
    "#/paths/~1others~1{id}/get/responses/200/content/application~1json/schema",
    "#/paths/~1others~1%7Bid%7D/get/responses/200/content/application~1json/schema",
]


@pytest.mark.parametrize("reference", REFERENCES)
@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_reference_leads_where_it_says_also_round_in_a_circle(version: str, reference: str) -> None:
    node = {
        "type": "object",
        "required": ["id"],
        "properties": {"id": {"type": "integer"}, "inner": {"$ref": "#/components/schemas/Node"}},
    }
    get = {"responses": {"200": {"$ref": "#/components/responses/Fine"}}}
    document = {
        "openapi": version,
        "paths": {
            "/things": {"get": get},
            "/others/{id}": {"get": {"responses": {"200": content(node)}}},
        },
        "components": {
            "responses": {"Fine": content({"$ref": reference})},
            "schemas": {"Node": node, "Odd name/": node},
        },
    }
    contract = Contract(dialect.modern(document, "spec.yaml"), name="Things", sha256="")
    assert found(contract, exchange({"id": 1, "inner": {"id": 2}})) == []
    assert found(contract, exchange({"id": 1, "inner": {"inner": {"id": 3}}})) == [
        ("error", "response_schema", "$.inner.id")
    ]


def test_path_item_may_be_a_reference() -> None:
    document = {
        "openapi": "3.1.0",
        "paths": {"/a": {"$ref": "#/components/pathItems/A"}, "x-note": 7},
        "components": {
            "pathItems": {"A": {"get": {"operationId": "a", "responses": {"200": content({})}}}}
        },
    }
    contract = Contract(dialect.modern(document, "spec.yaml"), name="Things", sha256="")
    assert [(each.id, each.path) for each in contract.operations] == [("a", "/a")]


def test_parameters_of_a_path_are_those_of_its_operations_unless_they_say_otherwise() -> None:
    shared = [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}},
        {"name": "q", "in": "query", "required": True, "schema": {"type": "integer"}},
    ]
    own = [{"name": "q", "in": "query", "schema": {"type": "string"}}]
    item = {
        "parameters": shared,
        "get": {"responses": {"200": content({})}},
        "post": {"parameters": own, "responses": {"200": content({})}},
    }
    document = {"openapi": "3.1.0", "paths": {"/a/{id}": item}}
    contract = Contract(dialect.modern(document, "spec.yaml"), name="Things", sha256="")
    got = exchange({}, url="/a/seven")
    assert found(contract, got) == [
        ("error", "request_path", "$.id"),
        ("error", "request_query", "$.q"),
    ]
    assert found(contract, exchange({}, url="/a/7?q=word", method="POST")) == []


def test_operation_without_an_id_of_its_own_has_one_of_method_and_path() -> None:
    get = {"responses": {"200": content({})}}
    paths = {
        "/a/{b}/c-d": {"get": get, "post": {**get, "operationId": "same"}},
        "/e": {"get": {**get, "operationId": "same"}},
        "/a/{b}/c/d": {"get": get},
    }
    contract = Contract(
        dialect.modern({"openapi": "3.1.0", "paths": paths}, "s"), name="", sha256=""
    )
    assert [each.id for each in contract.operations] == [
        *("get_a_b_c_d", "same", "get_e", "get_a_b_c_d_"),
    ]
    assert contract.operation("get_e").path == "/e"


@pytest.mark.parametrize(
    ("method", "declared", "effect"),
    [
        ("get", None, "read"),
        ("head", None, "read"),
        ("post", None, "write"),
        ("delete", None, "write"),
        ("post", "read", "read"),
        ("get", "write", "write"),
        ("put", "send", "send"),
    ],
)
def test_effect_is_declared_or_that_of_the_method(
    method: str, declared: str | None, effect: str
) -> None:
    facts = {"x-deskspec": {"effect": declared}} if declared else {}
    assert contract_of(facts, method=method).operations[0].effect == effect


def test_read_only_field_is_not_required_in_requests_nor_a_write_only_one_in_responses() -> None:
    schemas = {
        "Id": {"type": "integer", "readOnly": True},
        "Thing": {
            "type": "object",
            "required": ["id", "key", "name"],
            "properties": {
                "id": {"$ref": "#/components/schemas/Id"},
                "key": {"type": "string", "writeOnly": True},
                "name": {"type": "string"},
            },
        },
    }
    thing = content({"$ref": "#/components/schemas/Thing"})
    contract = contract_of(
        {"requestBody": thing, "responses": {"200": thing}},
        method="post",
        components={"schemas": schemas},
    )

    def posted(sent: bytes, body: Any) -> list[tuple[str, str, str]]:
        given = exchange(body, method="POST", sent=sent, content_type="application/json")
        return found(contract, given)

    assert posted(b'{"key": "k", "name": "n"}', {"id": 1, "name": "n"}) == []
    assert posted(b'{"name": "n"}', {"name": "n"}) == [
        ("error", "request_body", "$.key"),
        ("error", "response_schema", "$.id"),
    ]


DOCUMENTS: dict[str, tuple[str, str]] = {
    "not YAML": ("openapi: [", "line 2: not YAML"),
    "a list": ("- openapi", "a mapping is expected"),
    "empty": ("", "a mapping is expected"),
    "Swagger": ('swagger: "2.0"', "this is Swagger 2.0, and OpenAPI 3 is expected; convert it"),
    "of the future": ("openapi: 4.0.0", "openapi is 4.0.0"),
    "no OpenAPI": ("title: A", "it has no key openapi"),
    "a duplicate key": ("openapi: 3.1.0\nopenapi: 3.1.0", "line 2: duplicate key"),
    "a key that is no text": ("openapi: 3.1.0\n? [a]\n: 1", "line 2: a key is not text"),
    "paths that are none": ("openapi: 3.1.0\npaths: [a]", "paths: a mapping is expected"),
    "paths that are nowhere": ("openapi: 3.1.0\npaths: {$ref: gone.yaml}", "got no such file"),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_document_that_cannot_be_checked_against_is_one_line(name: str, tmp_path: Path) -> None:
    text, message = DOCUMENTS[name]
    file = tmp_path / "spec.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Failure) as failed:
        Contract.read(file)
    assert str(failed.value).startswith(f"{file}: ")
    assert message in str(failed.value)
    assert "\n" not in str(failed.value)


def test_field_may_be_called_like_a_keyword() -> None:
    names = ("$ref", "default", "example", "properties", "required", "type")
    properties = {name: {"type": "integer"} for name in names}
    contract = contract_returning({"type": "object", "properties": properties}, openapi="3.0.0")
    assert found(contract, exchange(dict.fromkeys(names, 1))) == []
    wrong = found(contract, exchange(dict.fromkeys(names, "a")))
    assert len(wrong) == len(names)


BY_NAME: dict[str, Any] = {
    "dependentRequired": ["n"],
    "dependentSchemas": {"$ref": "#/components/schemas/WithN"},
    "patternProperties": {"$ref": "#/components/schemas/Count"},
}


@pytest.mark.parametrize("name", ["default", "description", "example", "summary", "title"])
@pytest.mark.parametrize("keyword", BY_NAME)
def test_name_may_be_that_of_an_annotation(keyword: str, name: str) -> None:
    schemas = {"WithN": {"required": ["n"]}, "Count": {"type": "integer"}}
    field = {"properties": {"v": {keyword: {name: BY_NAME[keyword]}}}}
    contract = contract_returning(field, components={"schemas": schemas})
    assert not refuses(contract, {name: 7, "n": 7})
    assert refuses(contract, {name: "a"})


def test_document_is_left_as_it_is() -> None:
    document = {"openapi": "3.0.0", "paths": {"/a": {"get": {"responses": {}}}}}
    modern = dialect.modern(document, "spec.yaml")
    assert document == {"openapi": "3.0.0", "paths": {"/a": {"get": {"responses": {}}}}}
    assert modern["openapi"] == "3.1.0"
    assert modern["paths"]["/a"]["get"]["operationId"] == "get_a"


def test_overlay_is_applied_before_anything_is_read(tmp_path: Path) -> None:
    spec, overlay = tmp_path / "spec.yaml", tmp_path / "overlay.yaml"
    spec.write_text("openapi: 3.0.0\ninfo: {title: A}\npaths: {/a: {get: {}}}", encoding="utf-8")
    overlay.write_text(
        "overlay: 1.1.0\ninfo: {title: A, version: '1'}\nactions:\n"
        "- target: $.paths['/a'].get\n  description: It is known.\n  x-evidence: seen\n"
        "  x-date: '2026-01-01'\n  update: {operationId: a_get}\n",
        encoding="utf-8",
    )
    plain, changed = Contract.read(spec), Contract.read(spec, [overlay])
    assert [each.operations[0].id for each in (plain, changed)] == ["get_a", "a_get"]
    assert plain.sha256 != changed.sha256
    with pytest.raises(Failure, match="changes nothing"):
        Contract.read(spec, [overlay, overlay])
