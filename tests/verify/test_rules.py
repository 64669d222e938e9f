"""Arguments that verification makes keep the rules over several of them."""

from collections.abc import Set
from typing import Any, cast

import pytest
from deskspec_runtime.values.rules import Rule
from deskspec_toolkit.openapi.operation_view import operation_views
from deskspec_toolkit.openapi.rules import keeping
from deskspec_toolkit.verify.discovery.argument_finder import ArgumentFinder
from deskspec_toolkit.verify.discovery.caller import Caller
from deskspec_toolkit.verify.discovery.samples import Samples

EITHER = Rule("exactly_one", (("from", "to"), ("group",)))
ANY = Rule("at_least_one", (("tags",), ("fields",)))
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
        (ANY, set(), {"tags"}),
        (ANY, {"fields"}, {"fields"}),
        (BOTH, {"to"}, {"from", "to"}),
        (BOTH, set(), set()),
    ],
)
def test_names_are_added_or_left_out_as_a_rule_needs(
    rule: Rule, names: Set[str], kept: Set[str]
) -> None:
    assert keeping([rule], names) == kept


def test_made_bodies_keep_the_rules_of_operation_and_schema() -> None:
    (operation,) = operation_views(CONTRACT, {("POST", "/letters"): "letters_create"})
    finder = ArgumentFinder(cast("Caller", None), [], Samples(1))
    bodies = list(finder.body_of(operation))
    assert [set(body) for body in bodies] == [{"to", "stamp"}] * 2
    assert [set(body["stamp"]) for body in bodies] == [{"a"}] * 2
