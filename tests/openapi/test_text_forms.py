"""Text forms: a value becomes what its schema becomes, in responses and nowhere else."""

from typing import Any

import jsonschema_rs
import pytest
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.openapi import text_forms
from deskspec_toolkit.openapi.documents import SourcedDocument
from deskspec_toolkit.openapi.origins import origin_of_value
from harness.catalogue import calls
from harness.conformance import violations
from harness.strategies import responses, try_examples

TEXT = {"type": "string", "format": "text-form"}
NAMES = {"type": "array", "items": {"type": "string"}}


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("as it is", "as it is"),
        ("", ""),
        (None, ""),
        (True, "true"),
        (37, "37"),
        (0.649023, "0.649023"),
        (10**20, "100000000000000000000"),
        ([], ""),
        ({}, {}),
        ([[], None, 1], ["", "", "1"]),
        ({"a": {"b": [False]}}, {"a": {"b": ["false"]}}),
    ],
)
def test_scalars_nulls_and_empty_lists_become_text(value: Any, text: Any) -> None:
    assert text_forms.of_value(value) == text


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        ({}, {}),
        (True, True),
        ({"$ref": "#/components/schemas/Thing"}, {"$ref": "#/components/schemas/Thing"}),
        ({"type": "string", "format": "date-time"}, {"type": "string", "format": "date-time"}),
        ({"type": "string", "enum": ["a"]}, {"type": "string", "enum": ["a"]}),
        ({"type": ["string", "null"], "format": "date-time"}, TEXT),
        ({"type": "integer", "description": "How many."}, {**TEXT, "description": "How many."}),
        ({"type": ["boolean", "null"], "x-deskspec": {}}, {**TEXT, "x-deskspec": {}}),
        (NAMES, {"anyOf": [NAMES, TEXT]}),
        (
            {"type": ["array", "null"], "items": {"type": "number"}},
            {"anyOf": [{"type": "array", "items": TEXT}, TEXT]},
        ),
        (
            {"anyOf": [{"$ref": "#/components/schemas/Thing"}, {"type": "null"}]},
            {"anyOf": [{"$ref": "#/components/schemas/Thing"}, TEXT]},
        ),
        (
            {"type": ["object", "null"], "additionalProperties": {"type": "integer"}},
            {"anyOf": [{"type": "object", "additionalProperties": TEXT}, TEXT]},
        ),
        (
            {"type": "object", "required": ["a"], "properties": {"a": {"type": "integer"}}},
            {"type": "object", "required": ["a"], "properties": {"a": TEXT}},
        ),
    ],
)
def test_a_schema_becomes_that_of_the_text_forms(schema: Any, text: Any) -> None:
    assert text_forms.of_schema(schema) == text


def document(request: dict[str, Any]) -> SourcedDocument:
    """An operation that returns a thing, with these parts of its request."""
    thing = {"$ref": "#/components/schemas/Thing"}
    success = {"schema": {"type": "array", "items": thing}, "examples": {"printed": {"value": []}}}
    error = {"schema": {"type": "object", "properties": {"status": {"type": "integer"}}}}
    whole = {
        "paths": {
            "/things": {
                "get": {
                    **request,
                    "responses": {
                        "200": {"$ref": "#/components/responses/Things"},
                        "404": {"content": {"application/json": error}},
                    },
                }
            }
        },
        "components": {
            "responses": {"Things": {"content": {"application/json": success}}},
            "schemas": {
                "Thing": {"type": "object", "properties": {"count": {"type": "integer"}}},
                "Filter": {"type": "object", "properties": {"count": {"type": "integer"}}},
            },
        },
    }
    return SourcedDocument(whole, origin_of_value(whole, "things.yaml:1"))


def test_successes_are_transformed_and_errors_and_requests_are_not() -> None:
    built = document({"parameters": [{"schema": {"$ref": "#/components/schemas/Filter"}}]})
    text_forms.apply(built)
    components = built.document["components"]
    assert components["schemas"]["Thing"]["properties"]["count"] == TEXT
    assert components["schemas"]["Filter"]["properties"]["count"] == {"type": "integer"}
    media = components["responses"]["Things"]["content"]["application/json"]
    assert media["schema"]["anyOf"][1] == TEXT
    assert media["examples"] == {"printed": {"value": ""}}
    responses = built.document["paths"]["/things"]["get"]["responses"]
    error = responses["404"]["content"]["application/json"]["schema"]
    assert error["properties"]["status"] == {"type": "integer"}


def test_every_part_has_a_line_afterwards() -> None:
    built = document({})
    text_forms.apply(built)
    steps = ("components", "responses", "Things", "content", "application/json", "schema", "anyOf")
    assert built.origin.find((*steps, 1, "format")).where == "things.yaml:1"
    name = ("components", "schemas", "Thing", "properties", "count", "format")
    assert built.origin.find(name).where == "things.yaml:1"


def test_a_component_of_requests_and_responses_is_refused() -> None:
    built = document({"parameters": [{"schema": {"$ref": "#/components/schemas/Thing"}}]})
    with pytest.raises(Failure) as caught:
        text_forms.apply(built)
    assert str(caught.value).startswith("things.yaml:1: components.schemas.Thing: is in requests")


def test_the_text_form_of_whatever_the_base_allows_is_what_the_profile_allows() -> None:
    typed, flattened = (
        next(call for call in calls() if str(call) == f"kustomer-{profile}-customers_get")
        for profile in ("typed", "flattened")
    )

    def fits(body: Any) -> None:
        text = text_forms.of_value(body)
        assert not list(violations(flattened.contract, flattened.success[1], text))
        assert text_forms.of_value(text) == text

    try_examples(typed, 60, responses(typed), fits)
    assert flattened.documented_example == text_forms.of_value(typed.documented_example)


@pytest.mark.parametrize("value", [True, 37, None, 0.5])
def test_a_scalar_that_is_not_text_is_refused(value: Any) -> None:
    schema = text_forms.of_schema({"type": ["boolean", "integer", "number", "null"]})
    assert not jsonschema_rs.is_valid(schema, value)
    assert jsonschema_rs.is_valid(schema, text_forms.of_value(value))
