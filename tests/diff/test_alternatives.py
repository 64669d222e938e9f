"""An alternative is compared with the one that replaces it, wherever that stands."""

from typing import Any

import pytest
from deskspec_toolkit.diff.changes import worst
from diff.library import changed
from diff.test_pairs import between

HIT = "paths>/search>post>responses>200>content>application/json>schema"
QUERY = "paths>/search>post>requestBody>content>application/json>schema"


def rule(kind: list[str], *required: str, **fields: str) -> dict[str, Any]:
    """An object without a name, told apart by the value of a field."""
    properties: dict[str, Any] = {name: {"type": each} for name, each in fields.items()}
    properties["kind"] = {"type": "string", "enum": kind}
    return {"type": "object", "required": ["kind", *required], "properties": properties}


MERGE = rule(["merge"], "reviews", reviews="integer", stale="boolean")
PUSH = rule(["push"], "paths", paths="array")
QUEUE = rule(["queue"], "size", size="integer", wait="integer")


def told(old: list[Any], new: list[Any]) -> dict[str, tuple[str | None, list[str]]]:
    """Direction -> the level, and what is said."""
    found: dict[str, tuple[str | None, list[str]]] = {}
    for direction, place in (("request", QUERY), ("response", HIT)):
        one, other = (changed({place: {"oneOf": each}}) for each in (old, new))
        changes = between(one, other)
        found[direction] = (worst(changes), [each.sentence for each in changes])
    return found


def test_the_order_of_alternatives_says_nothing() -> None:
    assert told([MERGE, PUSH, QUEUE], [QUEUE, MERGE, PUSH]) == {
        "request": (None, []),
        "response": (None, []),
    }


@pytest.mark.parametrize("position", [0, 1, 2])
def test_an_alternative_that_is_new_moves_no_other(position: int) -> None:
    new = [MERGE, PUSH]
    new.insert(position, QUEUE)
    found = told([MERGE, PUSH], new)
    assert found["request"] == ("compatible", ["$: alternative added, object with kind queue"])
    assert found["response"] == ("breaking", ["200 $: alternative added, object with kind queue"])


def test_a_changed_alternative_is_compared_with_what_it_was() -> None:
    wider = rule(["merge"], "reviews", reviews="integer", stale="boolean", note="string")
    found = told([MERGE, PUSH], [QUEUE, PUSH, wider])
    assert found["request"] == (
        "compatible",
        ["$.note: field added", "$: alternative added, object with kind queue"],
    )


def test_a_value_more_of_the_field_that_tells_them_apart_is_a_grown_enum() -> None:
    found = told([MERGE, PUSH], [rule(["push", "pull"], "paths", paths="array"), MERGE])
    assert found["response"] == ("compatible", ["200 $.kind: enum value added, pull"])


def test_of_several_without_such_a_field_the_most_alike_is_taken() -> None:
    text, number = {"type": "string"}, {"type": "integer"}
    title = {"type": "object", "properties": {"title": text, "of": text}}
    year = {"type": "object", "properties": {"year": number, "to": number}}
    longer = {"type": "object", "properties": {"year": number, "to": number, "until": number}}
    found = told([title, year], [longer, title])
    assert found["request"] == ("compatible", ["$.until: field added"])
