"""Arguments that verification makes keep the rules over several of them."""

from collections.abc import Set
from typing import Any, cast

import pytest
from deskspec_runtime.values.rules import Rule
from deskspec_toolkit.openapi.operation_view import operation_views
from deskspec_toolkit.openapi.rules import (
    RequestValues,
    broken_rules,
    keeping,
    without_breaches,
)
from deskspec_toolkit.openapi.schema_view import SchemaView
from deskspec_toolkit.verify.discovery.argument_finder import ArgumentFinder
from deskspec_toolkit.verify.discovery.caller import Caller
from deskspec_toolkit.verify.discovery.samples import Samples

EITHER = Rule("exactly_one", (("from", "to"), ("group",)))
ANY = Rule("at_least_one", (("tags",), ("fields",)))
ONE = Rule("at_most_one", (("url",), ("file",)))
BOTH = Rule("together", (("from",), ("to",)))
CONTRACT: dict[str, Any] = {
    "paths": {
        "/letters": {
            "post": {
                "x-deskspec": {"rules": [{"exactly_one": ["to", "group"]}]},
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "required": ["stamp"],
                                "properties": {
                                    "to": {"type": "string"},
                                    "group": {"type": "string"},
                                    "stamp": {
                                        "type": "object",
                                        "x-deskspec": {"rules": [{"at_least_one": ["a", "b"]}]},
                                        "properties": {
                                            "a": {"type": "integer"},
                                            "b": {"type": "integer"},
                                        },
                                    },
                                },
                            }
                        }
                    }
                },
            }
        }
    }
}


@pytest.mark.parametrize(
    ("rule", "names", "kept"),
    [
        (EITHER, set(), {"from", "to"}),
        (EITHER, {"from"}, {"from", "to"}),
        (EITHER, {"group", "x"}, {"group", "x"}),
        (EITHER, {"from", "to", "group"}, {"from", "to"}),
        (EITHER, {"from", "group"}, {"group"}),
        (ANY, set(), {"tags"}),
        (ANY, {"fields"}, {"fields"}),
        (ONE, set(), set()),
        (ONE, {"file", "x"}, {"file", "x"}),
        (ONE, {"url", "file", "x"}, {"url", "x"}),
        (BOTH, {"to"}, {"from", "to"}),
        (BOTH, set(), set()),
    ],
)
def test_names_are_added_or_left_out_as_a_rule_needs(
    rule: Rule, names: Set[str], kept: Set[str]
) -> None:
    assert keeping([rule], names) == kept


def test_of_several_values_at_most_one_is_allowed() -> None:
    assert ONE.problem({}) is None
    assert ONE.problem({"url": "a", "file": None}) is None
    assert ONE.problem({"url": "a", "file": b"b"}) == "give at most one of url and file"
    assert ONE.problem({"url": " "}) == "url must not be empty"


def test_made_bodies_keep_the_rules_of_operation_and_schema() -> None:
    (operation,) = operation_views(CONTRACT, {("POST", "/letters"): "letters_create"})
    finder = ArgumentFinder(cast("Caller", None), [], Samples(1))
    bodies = list(finder.body_of(operation))
    assert [set(body) for body in bodies] == [{"to", "stamp"}] * 2
    assert [set(body["stamp"]) for body in bodies] == [{"a"}] * 2


@pytest.mark.parametrize(
    ("schema", "names"),
    [
        ({"minProperties": 1, "maxProperties": 1}, {"verify0"}),
        ({"minProperties": 1, "properties": {"a": {}, "b": {}}}, {"a"}),
        ({"minProperties": 2, "properties": {"a": {"type": "string"}}}, {"a", "verify1"}),
        ({"additionalProperties": {"type": "string"}}, set()),
    ],
)
def test_made_objects_have_as_many_fields_as_they_must(
    schema: dict[str, Any], names: Set[str]
) -> None:
    assert Samples(1).value(SchemaView({}, {"type": "object", **schema})).keys() == names


@pytest.mark.parametrize(
    ("body", "broken", "mended"),
    [
        ({"to": "a", "stamp": {"a": 1}}, [], None),
        ({"to": "a", "group": "g", "stamp": {"a": 1}}, [("to",)], {"to": "a", "stamp": {"a": 1}}),
        ({"stamp": {"a": 1}}, [("to",)], None),
        ({"to": "", "stamp": {"a": 1}}, [("to",)], None),
        ({"to": "a", "stamp": {}}, [("stamp",)], None),
        ({"to": "a", "stamp": "none"}, [], None),
        ("no object", [("to",)], None),
    ],
)
def test_what_breaks_a_rule_is_found_and_left_out_where_that_helps(
    body: Any, broken: list[tuple[str, ...]], mended: Any
) -> None:
    (operation,) = operation_views(CONTRACT, {("POST", "/letters"): "letters_create"})
    request = RequestValues({}, {}, body)
    assert [place for place, _ in broken_rules(operation.node, operation.body, request)] == broken
    kept = without_breaches(operation.node, operation.body, request)
    assert kept.body == (body if mended is None else mended)


def test_rules_of_an_alternative_hold_for_what_is_meant_by_it() -> None:
    letter = {"required": ["to"], "x-deskspec": {"rules": [{"together": ["day", "hour"]}]}}
    parcel = {"required": ["box"], "properties": {"day": {}}}
    view = SchemaView({}, {"oneOf": [parcel, letter]})

    def places(body: Any) -> list[Any]:
        return [place for place, _ in broken_rules({}, view, RequestValues({}, {}, body))]

    assert places({"to": "a", "day": 1}) == [()]
    assert places({"box": "a", "day": 1}) == []
