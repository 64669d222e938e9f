"""Validators of a document: each has what its schema leads to, and is compiled once."""

from typing import Any

import jsonschema_rs
import pytest
from deskspec_toolkit.openapi.validation import Validators

DOCUMENT: dict[str, Any] = {
    "paths": {
        "/a~b/{id}": {
            "get": {
                "content": {
                    "text/50% json": {"schema": {"$ref": "#/components/schemas/Whole"}},
                }
            }
        }
    },
    "components": {
        "schemas": {
            "Whole": {"properties": {"part": {"$ref": "#/components/schemas/Part"}}},
            "Part": {"type": "integer"},
            "Broken": {"pattern": "("},
        }
    },
}
PART = ("components", "schemas", "Part")
WHOLE = ("paths", "/a~b/{id}", "get", "content", "text/50% json", "schema")
REGISTRY = jsonschema_rs.Registry
VALIDATOR = jsonschema_rs.Draft202012Validator


def test_a_schema_is_found_at_its_place_and_its_references_in_the_document() -> None:
    validator = Validators(DOCUMENT).at(WHOLE)
    assert validator.is_valid({"part": 1})
    assert not validator.is_valid({"part": "one"})


def test_what_a_schema_does_not_lead_to_is_not_compiled() -> None:
    validators = Validators(DOCUMENT)
    with pytest.raises(jsonschema_rs.ValidationError, match="regex"):
        validators.at(("components", "schemas", "Broken"))
    assert validators.at(WHOLE).is_valid({})


def test_the_document_is_given_away_once_and_each_schema_is_compiled_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    registered, compiled = [], []

    def registry(resources: Any, **options: Any) -> Any:
        registered.append(resources)
        return REGISTRY(resources, **options)

    def validator(schema: Any, **options: Any) -> Any:
        compiled.append(schema)
        return VALIDATOR(schema, **options)

    monkeypatch.setattr(jsonschema_rs, "Registry", registry)
    monkeypatch.setattr(jsonschema_rs, "Draft202012Validator", validator)
    validators = Validators(DOCUMENT)
    places = [WHOLE, PART, WHOLE, PART]
    assert len({id(validators.at(place)) for place in places}) == 2
    assert len(registered) == 1
    assert [schema.keys() for schema in compiled] == [{"$ref"}, {"$ref"}]


def test_options_are_those_of_every_validator() -> None:
    validator = Validators(DOCUMENT, mask="nothing to see").at(WHOLE)
    (error,) = validator.iter_errors({"part": "secret"})
    assert "nothing to see" in error.message
    assert "secret" not in error.message
