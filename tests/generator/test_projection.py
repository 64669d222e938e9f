"""Joining contracts adds and never removes; what is required is required in all of them."""

from copy import deepcopy
from typing import Any, TypeAlias

import pytest
from deskspec._vendors import VENDORS
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.generator import python_types, shapes
from deskspec_toolkit.generator.contract import contracts
from deskspec_toolkit.generator.projection import SUCCESS, alternatives, join, project
from deskspec_toolkit.openapi.documents import Document
from deskspec_toolkit.openapi.operations import (
    OperationObject,
    body_schema,
    json_media,
    operations_of,
)
from deskspec_toolkit.openapi.references import lookup, references_in, resolve
from deskspec_toolkit.openapi.webhooks import webhooks_of
from deskspec_toolkit.project import Project
from hypothesis import given
from hypothesis import strategies as st

Schema: TypeAlias = dict[str, Any]

TEXT: Schema = {"type": "string"}
TEXT_FORM: Schema = {"type": "string", "format": "text-form"}
COMPONENTS: Schema = {
    "components": {
        "schemas": {
            "Thing": {"type": "object", "properties": {"id": TEXT}},
            "Other": {"type": "object", "properties": {"id": TEXT}},
            "Kind": {"type": "string", "enum": ["a", "b"]},
            "Name": {"type": ["string", "null"]},
        }
    }
}
THING: Schema = {"$ref": "#/components/schemas/Thing"}
KIND: Schema = {"$ref": "#/components/schemas/Kind"}

LEAVES = st.sampled_from(
    [
        {},
        TEXT,
        TEXT_FORM,
        THING,
        KIND,
        {"type": "boolean"},
        {"type": "integer"},
        {"type": "number"},
        {"type": ["string", "null"]},
        {"type": ["integer", "number"]},
        {"type": "integer", "format": "epoch-s"},
        {"type": ["string", "null"], "format": "epoch-s"},
        {"type": "string", "format": "date-time"},
        {"type": "object", "format": "attribute-pairs", "additionalProperties": True},
    ]
)
SCHEMAS: st.SearchStrategy[Schema] = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds(lambda items: {"type": "array", "items": items}, inner),
        st.builds(lambda choices: {"anyOf": choices}, st.lists(inner, min_size=1, max_size=3)),
    ),
    max_leaves=4,
)


def joined(first: Schema, second: Schema) -> Schema:
    return join(COMPONENTS, first, second)


def kinds(schema: Schema) -> object:
    """The kinds of value that a schema allows, in any order."""
    return frozenset(
        (kind, kinds(alternative["items"]) if kind == "array" else None)
        for kind, alternative in alternatives(COMPONENTS, schema).items()
    )


@given(SCHEMAS, SCHEMAS)
def test_joining_is_commutative(first: Schema, second: Schema) -> None:
    assert kinds(joined(first, second)) == kinds(joined(second, first))


@given(SCHEMAS, SCHEMAS)
def test_joining_is_idempotent(first: Schema, second: Schema) -> None:
    once = joined(first, second)
    assert kinds(joined(once, once)) == kinds(once)
    assert kinds(joined(once, first)) == kinds(once)
    assert kinds(joined(second, once)) == kinds(once)


@given(SCHEMAS, SCHEMAS)
def test_joining_leaves_its_arguments_as_they_are(first: Schema, second: Schema) -> None:
    before = deepcopy((first, second))
    joined(first, second)
    assert (first, second) == before


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        (TEXT, TEXT, TEXT),
        (TEXT, {"type": "boolean"}, {"anyOf": [TEXT, {"type": "boolean"}]}),
        (TEXT, {"type": ["string", "null"]}, {"anyOf": [TEXT, {"type": "null"}]}),
        (TEXT, {}, {}),
        ({"type": "integer"}, {"type": "number"}, {"type": "number"}),
        (THING, TEXT, {"anyOf": [THING, TEXT]}),
        (THING, {"anyOf": [THING, {"type": "null"}]}, {"anyOf": [THING, {"type": "null"}]}),
        (KIND, TEXT, KIND),
        (TEXT_FORM, TEXT_FORM, {"type": ["string"], "format": "text-form"}),
        (TEXT_FORM, {"type": "boolean"}, {"type": "boolean"}),
        (TEXT_FORM, TEXT, TEXT),
        (TEXT_FORM, THING, THING),
        (
            TEXT_FORM,
            {"type": ["boolean", "null"]},
            {"anyOf": [{"type": "boolean"}, {"type": "null"}]},
        ),
        (
            {"type": "integer", "format": "epoch-s"},
            {"type": "string", "format": "epoch-s"},
            {"type": ["integer", "string"], "format": "epoch-s"},
        ),
        (
            {"type": "string", "format": "epoch-s"},
            {"type": ["integer", "null"], "format": "epoch-s"},
            {"anyOf": [{"type": ["string", "integer"], "format": "epoch-s"}, {"type": "null"}]},
        ),
        (
            {"type": "array", "items": TEXT},
            {"type": "array", "items": {"type": "integer"}},
            {"type": "array", "items": {"anyOf": [TEXT, {"type": "integer"}]}},
        ),
        (
            {"type": "object", "additionalProperties": TEXT},
            {"type": "object", "additionalProperties": {"type": "integer"}},
            {
                "type": "object",
                "additionalProperties": {"anyOf": [TEXT, {"type": "integer"}]},
            },
        ),
        (
            {"type": "string", "enum": ["a", "b"]},
            {"type": "string", "enum": ["b", "c"]},
            {"type": "string", "enum": ["a", "b", "c"]},
        ),
    ],
)
def test_a_join_allows_what_either_allows(first: Schema, second: Schema, together: Schema) -> None:
    assert joined(first, second) == together


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"type": "array", "items": {}}, {"type": "object", "additionalProperties": TEXT}),
        ({"type": "object", "additionalProperties": True}, {"type": "array", "items": THING}),
    ],
)
def test_a_list_and_an_object_of_one_wire_format_stay_that_format(
    first: Schema, second: Schema
) -> None:
    pairs = {"format": "attribute-pairs"}
    together = joined({**first, **pairs}, {**second, **pairs})
    assert list(alternatives(COMPONENTS, together)) == ["format:attribute-pairs"]


def test_the_description_of_either_is_kept() -> None:
    described = {**TEXT, "description": "A text."}
    assert joined(TEXT, described)["description"] == "A text."
    assert joined(described, {"type": "boolean"})["description"] == "A text."


def test_two_names_at_one_place_are_refused() -> None:
    other = {"$ref": "#/components/schemas/Other"}
    with pytest.raises(Failure, match=r"Thing and .*Other are at the same place in two profiles"):
        joined(THING, other)


def test_a_name_and_an_object_without_one_at_one_place_are_refused() -> None:
    unnamed = {"type": "object", "properties": {"id": TEXT}}
    with pytest.raises(Failure, match="Thing is at a place where another profile has no name"):
        joined(THING, unnamed)
    with pytest.raises(Failure, match="Thing is at a place where another profile has no name"):
        joined(unnamed, THING)


def parameter(name: str, **more: object) -> Schema:
    return {"name": name, "in": "query", "schema": TEXT, **more}


def document(**operation: object) -> Schema:
    """A contract of one operation that returns an object with the property `a`."""
    return {
        "components": {
            "securitySchemes": {},
            "schemas": {"Parcel": {"type": "object", "required": ["a"], "properties": {"a": TEXT}}},
        },
        "paths": {
            "/a": {
                "post": {
                    "operationId": "a_do",
                    "responses": {"200": json_response({"$ref": "#/components/schemas/Parcel"})},
                    **operation,
                }
            }
        },
    }


def json_response(schema: Schema) -> Schema:
    return {"description": "d", "content": {"application/json": {"schema": schema}}}


def body(schema: Schema) -> Schema:
    return {"content": {"application/json": {"schema": {"type": "object", **schema}}}}


def operation_of(projection: Schema) -> Schema:
    (operation,) = operations_of(projection)
    return operation.node


def test_parameters_of_every_profile_are_there_and_required_only_when_all_require_them() -> None:
    first = document(parameters=[parameter("x", required=True), parameter("y", required=True)])
    second = document(parameters=[parameter("x", required=True), parameter("y"), parameter("z")])
    third = document(parameters=[parameter("x", required=True), parameter("w", required=True)])
    parameters = operation_of(project([first, second, third]))["parameters"]
    assert {p["name"]: p.get("required", False) for p in parameters} == {
        "x": True,
        "y": False,
        "z": False,
        "w": False,
    }


def test_fields_of_a_body_are_all_there_and_required_only_when_all_require_them() -> None:
    first = document(requestBody=body({"required": ["x"], "properties": {"x": TEXT, "y": TEXT}}))
    second = document(
        requestBody=body({"required": ["x", "z"], "properties": {"x": TEXT, "z": TEXT}})
    )
    content = operation_of(project([first, second]))["requestBody"]["content"]
    assert content["application/json"]["schema"] == {
        "type": "object",
        "required": ["x"],
        "properties": {"x": TEXT, "y": TEXT, "z": TEXT},
    }


def test_a_body_that_only_a_profile_has_is_there() -> None:
    second = document(requestBody=body({"properties": {"x": TEXT}}))
    assert "requestBody" in operation_of(project([document(), second]))


def test_an_operation_that_only_a_profile_has_is_there() -> None:
    second = document()
    second["paths"]["/b"] = {"get": {**second["paths"]["/a"]["post"], "operationId": "b_get"}}
    found = [operation.id for operation in operations_of(project([document(), second]))]
    assert found == ["a_do", "b_get"]


def test_fields_of_a_component_are_joined() -> None:
    second = document()
    second["components"]["schemas"]["Parcel"] = {
        "type": "object",
        "required": ["b"],
        "properties": {"a": {"type": "boolean"}, "b": TEXT},
    }
    schema = project([document(), second])["components"]["schemas"]["Parcel"]
    assert schema["properties"] == {"a": {"anyOf": [TEXT, {"type": "boolean"}]}, "b": TEXT}
    assert schema["required"] == []


def test_every_success_is_read_alike_and_errors_are_not_in_it() -> None:
    first, second = document(), document()
    for each, code, schema in ((first, "201", {"x": TEXT}), (second, "200", {"y": TEXT})):
        each["paths"]["/a"]["post"]["responses"] = {
            code: json_response({"type": "object", "properties": schema}),
            "404": json_response({"type": "object", "properties": {"error": TEXT}}),
        }
    responses = operation_of(project([first, second]))["responses"]
    assert list(responses) == ["200"]
    schema = responses["200"]["content"]["application/json"]["schema"]
    assert schema["properties"] == {"x": TEXT, "y": TEXT}


def test_only_what_a_call_returns_is_left_of_an_envelope() -> None:
    each = document(**{"x-deskspec": {"result": "a"}})
    responses = operation_of(project([each]))["responses"]
    assert responses["200"]["content"]["application/json"]["schema"] == TEXT


def test_sends_whose_id_the_client_makes_return_one_class() -> None:
    facts = {"effect": "send", "fill": {"id": "uuid4"}}
    first, second = document(**{"x-deskspec": facts}), document(**{"x-deskspec": facts})
    second["paths"] = {"/b": second["paths"].pop("/a")}
    operation_b = second["paths"]["/b"]["post"]
    operation_b |= {"operationId": "b_do", "responses": {"201": {"description": "No body."}}}
    joined = operations_of(project([first, second]))
    assert {json_schema_of(each.node) for each in joined} == {"#/components/schemas/Parcel"}
    with pytest.raises(Failure, match="must return one component"):
        project([second])
    operation_b["responses"] = {"201": json_response(TEXT)}
    with pytest.raises(Failure, match="must return one component"):
        project([first, second])


@pytest.mark.parametrize(("status", "may_lack_body"), [("204", False), ("200", True)])
def test_a_send_that_never_has_a_body_says_nothing_of_the_others(
    status: str, may_lack_body: bool
) -> None:
    """Unlike one whose page shows no body, though its status may have one."""
    both = document(**{"x-deskspec": {"effect": "send"}})
    responses = {status: {"description": "It is sent."}}
    facts = {"x-deskspec": {"effect": "send"}}
    both["paths"]["/b"] = {"post": {"operationId": "b_do", "responses": responses, **facts}}
    first, _ = operations_of(project([both]))
    assert first.node[SUCCESS]["may_lack_body"] is may_lack_body


def json_schema_of(operation: Schema) -> str:
    schema: Schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
    return str(schema["$ref"])


def test_an_open_enum_is_its_known_values_of_all_profiles() -> None:
    first, second = document(), document()
    for each, values in ((first, ["a", "b"]), (second, ["c"])):
        each["components"]["schemas"]["Parcel"]["properties"]["a"] = KIND
        each["components"]["schemas"]["Kind"] = {"anyOf": [{"enum": values}, TEXT]}
    schemas = project([first, second])["components"]["schemas"]
    assert schemas["Parcel"]["properties"]["a"] == KIND
    assert schemas["Kind"]["enum"] == ["a", "b", "c"]


def test_spellings_are_no_values_and_those_of_every_profile_are_known() -> None:
    first, second = document(), document()
    first["components"]["schemas"]["Parcel"]["properties"]["a"] = KIND
    first["components"]["schemas"]["Kind"] = {
        "anyOf": [
            {"enum": ["on hold", "onhold"], "x-deskspec": {"spellings": {"onhold": "on hold"}}},
            TEXT,
        ]
    }
    second["components"]["schemas"]["Kind"] = {
        "type": "string",
        "enum": ["on hold", "ON HOLD", "sent"],
        "x-deskspec": {"spellings": {"ON HOLD": "on hold"}},
    }
    schema = project([first, second])["components"]["schemas"]["Kind"]
    assert schema["enum"] == ["on hold", "sent"]
    assert schema["x-deskspec"]["spellings"] == {"onhold": "on hold", "ON HOLD": "on hold"}


NUMBER_OF_SECONDS: Schema = {"type": "integer", "format": "epoch-s"}
TEXT_OF_SECONDS: Schema = {"type": ["string", "null"], "format": "epoch-s"}


@pytest.mark.parametrize(
    ("first", "second", "sent"),
    [
        (NUMBER_OF_SECONDS, NUMBER_OF_SECONDS, "_c.EpochSeconds()"),
        (NUMBER_OF_SECONDS, TEXT_OF_SECONDS, "_c.EpochSecondsText()"),
        (TEXT_OF_SECONDS, NUMBER_OF_SECONDS, "_c.EpochSecondsText()"),
        (TEXT_OF_SECONDS, TEXT_OF_SECONDS, "_c.EpochSecondsText()"),
    ],
)
def test_what_a_profile_has_as_text_is_sent_as_text_and_read_in_every_form(
    first: Schema, second: Schema, sent: str
) -> None:
    bodies = [document(requestBody=body({"properties": {"x": each}})) for each in (first, second)]
    projection = project(bodies)
    content = operation_of(projection)["requestBody"]["content"]
    schema = content["application/json"]["schema"]["properties"]["x"]
    assert python_types.codec(projection, schema, sent=True) == sent
    assert python_types.codec(projection, schema) == "_c.EpochSeconds()"
    assert python_types.annotation(projection, schema) == "datetime.datetime"


def test_facts_that_are_mappings_are_joined_and_of_others_the_first_counts() -> None:
    first = document(**{"x-deskspec": {"total": "/a", "search": {"x": "string", "y": "string"}}})
    second = document(
        **{
            "x-deskspec": {
                "total": "/b",
                "empty": 404,
                "search": {"y": "integer", "z": "names"},
                "also": {"undo": {"summary": "Undo."}},
            }
        }
    )
    assert operation_of(project([first, second]))["x-deskspec"] == {
        "total": "/a",
        "empty": 404,
        "search": {"x": "string", "y": "string", "z": "names"},
        "also": {"undo": {"summary": "Undo."}},
    }


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        ("none", "cursor", "cursor"),
        ("offset", "none", "offset"),
        ("none", "none", "none"),
        ("offset", "cursor", "offset"),
    ],
)
def test_a_list_pages_where_one_profile_does(first: str, second: str, together: str) -> None:
    both = [document(**{"x-deskspec": {"paging": each}}) for each in (first, second)]
    operation = operation_of(project(both))
    assert operation["x-deskspec"] == {"paging": together}
    assert operation[SUCCESS]["may_be_whole"] is ("none" in (first, second))


def payload(name: str) -> Schema:
    schema = {"$ref": f"#/components/schemas/{name}"}
    return {"post": {"requestBody": {"content": {"application/json": {"schema": schema}}}}}


def test_webhooks_of_every_profile_are_there_with_what_their_payloads_use() -> None:
    first, second = document(), document()
    for each, name in ((first, "Old"), (second, "New")):
        each["webhooks"] = {name.lower(): payload(name)}
        each["components"]["schemas"][name] = {
            "type": "object",
            "properties": {"part": {"$ref": f"#/components/schemas/{name}Part"}},
        }
        each["components"]["schemas"][f"{name}Part"] = {"type": "object", "properties": {}}
        each["components"]["schemas"][f"{name}Spare"] = {"type": "object", "properties": {}}
    projection = project([first, second])
    assert [each.name for each in webhooks_of(projection)] == ["old", "new"]
    assert list(projection["components"]["schemas"]) == [
        *("Parcel", "Old", "OldPart", "New", "NewPart")
    ]


def test_what_only_the_conditions_of_a_search_use_is_not_in_it() -> None:
    conditions = {"type": "array", "items": {"$ref": "#/components/schemas/Condition"}}
    each = document(requestBody=body({"properties": {"filter": conditions}}))
    each["components"]["schemas"]["Condition"] = {"type": "object", "properties": {"x": KIND}}
    each["components"]["schemas"]["Kind"] = {"type": "string", "enum": ["a"]}
    assert list(project([each])["components"]["schemas"]) == ["Parcel", "Condition", "Kind"]
    conditions["format"] = "search-filter"
    assert list(project([each])["components"]["schemas"]) == ["Parcel"]


def test_arrays_that_are_bodies_are_joined() -> None:
    both = [
        document(requestBody={"content": {"application/json": {"schema": schema}}})
        for schema in (
            {"type": "array", "maxItems": 2, "items": THING},
            {"type": "array", "items": THING},
        )
    ]
    for each in both:
        each["components"]["schemas"]["Thing"] = {"type": "object", "properties": {"id": TEXT}}
    content = operation_of(project(both))["requestBody"]["content"]
    assert content["application/json"]["schema"] == {"type": "array", "maxItems": 2, "items": THING}


def test_the_contracts_are_left_as_they_are() -> None:
    contracts_before = [document(parameters=[parameter("x", required=True)]), document()]
    given = deepcopy(contracts_before)
    project(given)
    assert given == contracts_before


def returned(contract: Document, facts: Document, response: Document) -> Document:
    """What a call returns of a response, without the envelope around it; empty if nothing."""
    content = resolve(contract, response).get("content")
    if content is None:
        return {}
    schema = (json_media(content) or {})["schema"]
    key = facts.get("result") or facts.get("items")
    inner: Document = resolve(contract, schema)["properties"][key] if key else schema
    return inner


def sent(contract: Document, operation: OperationObject) -> Document:
    """The body of a request; an object whose properties are arguments has no name any more."""
    schema: Document = deepcopy(body_schema(contract, operation) or {})
    if "flatten" in operation.facts:
        name = operation.facts["flatten"]
        schema["properties"][name] = resolve(contract, schema["properties"][name])
    return schema


@pytest.mark.parametrize("vendor", VENDORS)
def test_everything_that_a_contract_of_this_project_sends_or_returns_is_in_it(
    checkout: Project, vendor: str
) -> None:
    made = [shapes.joined(each.document) for each in contracts(checkout, vendor)]
    projection = project(made)
    operations = {operation.id: operation for operation in operations_of(projection)}
    for contract in made:
        waiting: list[object] = []
        for operation in operations_of(contract):
            node = operations[operation.id].node
            known = {p["name"] for p in node["parameters"]}
            parameters = [resolve(contract, p) for p in operation.node.get("parameters", [])]
            assert {p["name"] for p in parameters} <= known
            waiting += [sent(contract, operation)]
            waiting += [
                returned(contract, operation.facts, response)
                for code, response in operation.node["responses"].items()
                if code[0] == "2"
            ]
        seen: set[str] = set()
        while waiting:
            for reference in set(references_in(waiting.pop())) - seen:
                seen.add(reference)
                schema = lookup(contract, reference)
                # A choice has no class of its own, but its objects have; a mapping has none at all.
                if "oneOf" in schema or "properties" not in schema:
                    waiting.append(schema)
                    continue
                joined_schema = lookup(projection, reference)
                if "properties" not in joined_schema:  # numbers are no names: a mapping by number
                    assert all(name.isdigit() for name in schema.get("properties", {})), reference
                    waiting.append(schema)
                    continue
                missing = schema.get("properties", {}).keys() - joined_schema["properties"]
                assert not missing, reference
                for name, inner in schema.get("properties", {}).items():
                    there = set(alternatives(projection, joined_schema["properties"][name]))
                    wanted = set(alternatives(contract, inner)) - {"format:text-form", "any"}
                    assert wanted <= there, f"{reference} {name}"
                waiting.append(schema)
