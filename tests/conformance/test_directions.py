"""Fields of one direction only: `readOnly` in responses, `writeOnly` in requests."""

from typing import Any

import pytest
from conformance.contracts import JSON, content, contract_of, exchange
from deskspec_toolkit.conformance.findings import findings_of

INTEGER = {"type": "integer"}
TEXT = {"type": "string"}


def thing(mark: str) -> dict[str, Any]:
    return {"type": "object", "properties": {"own": {**INTEGER, mark: True}, "name": TEXT}}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


REQUIRED: dict[str, Any] = {
    "beside it": {**thing("M"), "required": ["own", "name"]},
    "in another part": {"allOf": [thing("M"), {"required": ["own", "name"]}]},
    "around the parts": {"allOf": [thing("M")], "required": ["own", "name"]},
    "around a component": {"allOf": [ref("Thing")], "required": ["own", "name"]},
    "by a component": {"allOf": [ref("Rule"), ref("Thing")]},
    "by a component of a component": {"allOf": [ref("Rules"), thing("M")]},
    "by alternatives": {
        **thing("M"),
        "anyOf": [{"required": ["own", "name"]}, {"required": ["x"]}],
    },
    "by a condition": {**thing("M"), "if": {}, "then": {"required": ["own", "name"]}},
    "behind a reference": {
        "properties": {"own": ref("Own"), "name": TEXT},
        "required": ["own", "name"],
    },
    "with parts of its own": {
        "properties": {"own": {"allOf": [INTEGER], "M": True}, "name": TEXT},
        "required": ["own", "name"],
    },
}


def compared(schema: Any, body: Any, *, sent: bool) -> list[tuple[str, str]]:
    """Severity and place of what is found in a body that is sent, or that comes back."""
    mark = "readOnly" if sent else "writeOnly"
    components = {
        "Thing": thing("M"),
        "Own": {**INTEGER, "M": True},
        "Rule": {"required": ["own", "name"]},
        "Rules": {"allOf": [ref("Rule")]},
        "Node": {
            **thing("M"),
            "required": ["own"],
            "properties": {**thing("M")["properties"], "inner": ref("Node")},
        },
        "Loop": {"allOf": [ref("Loop")], "required": ["name"]},
    }
    document = _marked({"schema": schema, "components": components}, mark)
    fine = content({"type": "object"})
    body_of = content(document["schema"])
    operation = {"requestBody": body_of} if sent else {"responses": {"200": body_of}}
    contract = contract_of(
        {"responses": {"200": fine}, **operation},
        method="post",
        components={"schemas": document["components"]},
    )
    raw = exchange(body).response_body
    given = (
        exchange({}, method="POST", sent=raw, content_type=JSON)
        if sent
        else exchange(body, method="POST")
    )
    return [(f.severity, f.json_path) for f in findings_of(contract, given)]


def _marked(node: Any, mark: str) -> Any:
    if isinstance(node, list):
        return [_marked(each, mark) for each in node]
    if not isinstance(node, dict):
        return node
    return {mark if key == "M" else key: _marked(each, mark) for key, each in node.items()}


@pytest.mark.parametrize("sent", [True, False], ids=["sent", "returned"])
@pytest.mark.parametrize("name", REQUIRED)
def test_field_of_the_other_direction_is_not_required(name: str, sent: bool) -> None:
    schema = REQUIRED[name]
    assert compared(schema, {"name": "a"}, sent=sent) == []
    assert ("error", "$.name") in compared(schema, {}, sent=sent)


@pytest.mark.parametrize("sent", [True, False], ids=["sent", "returned"])
@pytest.mark.parametrize("name", REQUIRED)
def test_field_of_the_other_direction_is_reported(name: str, sent: bool) -> None:
    severity = "info" if sent else "warning"
    got = compared(REQUIRED[name], {"name": "a", "own": 1}, sent=sent)
    assert got == [(severity, "$.own")]


def test_component_that_is_relaxed_in_one_place_stays_strict_in_another() -> None:
    both = {
        "properties": {"here": {"allOf": [ref("Rule"), thing("M")]}, "there": ref("Rule")},
    }
    name = {"name": "a"}
    assert compared(both, {"here": name, "there": name}, sent=True) == [("error", "$.there.own")]


def test_fields_inside_of_fields_are_of_one_direction_too() -> None:
    assert compared(ref("Node"), {"inner": {"inner": {}}}, sent=True) == []
    assert compared(ref("Node"), {"inner": {"inner": {"own": 1}}}, sent=True) == [
        ("info", "$.inner.inner.own")
    ]


def test_schema_that_is_its_own_part_is_read_to_an_end() -> None:
    assert compared({"allOf": [ref("Loop"), thing("M")]}, {"name": "a"}, sent=True) == []


def test_field_of_one_alternative_only_is_no_fault() -> None:
    other = {"type": "object", "properties": {"own": INTEGER, "name": TEXT}}
    assert compared({"anyOf": [thing("M"), other]}, {"own": 1}, sent=False) == []
