"""Parameters whose type is behind alternatives, parts or listed values, and deep objects."""

from typing import Any

import pytest
from conformance.contracts import contract_of, exchange, found

INTEGER = {"type": "integer"}
TEXT = {"type": "string"}
NULL = {"type": "null"}
LIST = {"type": "array", "items": INTEGER}
OPTIONAL_LIST = {"anyOf": [LIST, NULL]}
POINT = {"type": "object", "required": ["x"], "properties": {"x": INTEGER, "y": INTEGER}}
RANGE = {
    "type": "object",
    "properties": {"gte": INTEGER, "lt": INTEGER},
    "additionalProperties": False,
}
DEEP = {"style": "deepObject", "explode": True}
SHARED = {
    "Ids": {"type": "array", "items": {"$ref": "#/components/schemas/Id"}},
    "Id": {"allOf": [{"minimum": 1}, INTEGER]},
    "Within": {"anyOf": [INTEGER, RANGE]},
    "Own": {"anyOf": [{"$ref": "#/components/schemas/Own"}, INTEGER]},
}


def shared(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


QUERIES: dict[str, tuple[dict[str, Any], list[str], list[str]]] = {
    "an optional list": ({"schema": OPTIONAL_LIST}, ["p=1", "p=1&p=2", ""], ["p=a", "p=1&p=a"]),
    "an optional list in one text": (
        {"schema": OPTIONAL_LIST, "explode": False},
        ["p=1,2", "p=1"],
        ["p=1,a"],
    ),
    "a list or a text": ({"schema": {"anyOf": [TEXT, LIST]}}, ["p=a", "p=1&p=2"], ["p=a&p=b"]),
    "a list of several types": (
        {"schema": {"type": ["array", "null"], "items": INTEGER}},
        ["p=1"],
        ["p=a"],
    ),
    "a list behind allOf": ({"schema": {"allOf": [shared("Ids")]}}, ["p=1", "p=1&p=2"], ["p=0"]),
    "a list of alternatives": (
        {"schema": {"type": "array", "items": {"anyOf": [INTEGER, {"enum": ["all"]}]}}},
        ["p=1&p=all", "p=all"],
        ["p=some"],
    ),
    "an integer behind allOf": ({"schema": {"allOf": [shared("Id")]}}, ["p=7"], ["p=0", "p=a"]),
    "a number or a word": (
        {"schema": {"oneOf": [INTEGER, {"enum": ["all", "none"]}]}},
        ["p=7", "p=all"],
        ["p=some", "p=7.5"],
    ),
    "listed numbers without a type": ({"schema": {"enum": [1, 2]}}, ["p=1"], ["p=3", "p=one"]),
    "one number": ({"schema": {"const": 7}}, ["p=7"], ["p=8"]),
    "listed words without a type": ({"schema": {"enum": ["1", "2"]}}, ["p=1"], ["p=3"]),
    "listed booleans": ({"schema": {"enum": [True]}}, ["p=true"], ["p=false"]),
    "a text that looks like a number": ({"schema": {"anyOf": [TEXT, NULL]}}, ["p=7", "p=null"], []),
    "a number or a short text": (
        {"schema": {"anyOf": [{"type": "string", "maxLength": 1}, INTEGER]}},
        ["p=a", "p=12", "p=1"],
        ["p=ab"],
    ),
    "one of itself": ({"schema": shared("Own")}, ["p=7"], []),
    "an object behind allOf in its own names": (
        {"schema": {"allOf": [POINT, {"properties": {"z": TEXT}}]}},
        ["x=1&z=a", "x=1"],
        ["x=a&z=a", "z=a"],
    ),
    "one of two objects in its own names": (
        {"schema": {"oneOf": [POINT, {"type": "object", "properties": {"name": TEXT}}]}},
        ["x=1", "name=a", ""],
        ["x=1&other=a"],
    ),
    "a required object without required fields": (
        {"schema": {"type": "object", "properties": {"page": INTEGER}}, "required": True},
        ["", "page=1"],
        ["page=a"],
    ),
    "a required object with a required field": ({"schema": POINT, "required": True}, ["x=1"], [""]),
    "an optional deep object": (
        {"schema": {"anyOf": [POINT, NULL]}, **DEEP},
        ["p[x]=1", "p[x]=1&p[y]=2"],
        ["p[x]=a", "p[y]=1"],
    ),
    "a deep list": (
        {"schema": LIST, **DEEP},
        ["p[]=1&p[]=2", "p[]=1", "p[1]=8&p[0]=7", "p=1"],
        ["p[]=a", "p[0]=a", "p[x]=1"],
    ),
    "a deep list of objects": (
        {"schema": {"type": "array", "items": POINT}, **DEEP},
        ["p[0][x]=1&p[0][y]=2&p[1][x]=3", "p[][x]=1&p[][y]=2&p[][x]=3"],
        ["p[0][x]=a", "p[][y]=1"],
    ),
    "a deep object or a number": (
        {"schema": shared("Within"), **DEEP},
        ["p=5", "p[gte]=5", "p[gte]=5&p[lt]=9"],
        ["p=a", "p[gte]=a", "p[gt]=5"],
    ),
    "a deep object in a deep object": (
        {"schema": {"type": "object", "properties": {"at": POINT, "of": LIST}}, **DEEP},
        ["p[at][x]=1", "p[of][]=1&p[of][]=2", "p[of][0]=1"],
        ["p[at][x]=a", "p[at][y]=1", "p[of][]=a"],
    ),
    "a deep object with any fields": (
        {"schema": {"type": "object", "additionalProperties": INTEGER}, **DEEP},
        ["p[a]=1&p[b]=2"],
        ["p[a]=b"],
    ),
}


@pytest.mark.parametrize("name", QUERIES)
def test_parameter_is_read_as_what_its_schema_means(name: str) -> None:
    parameter, right, wrong = QUERIES[name]
    contract = contract_of(
        {"parameters": [{"name": "p", "in": "query", **parameter}]}, components={"schemas": SHARED}
    )
    assert [q for q in right if found(contract, exchange({}, url=f"/things?{q}"))] == []
    for query in wrong:
        got = found(contract, exchange({}, url=f"/things?{query}"))
        assert {(severity, check) for severity, check, _ in got} == {("error", "request_query")}


def test_place_of_a_fault_is_inside_of_the_value() -> None:
    within = {"name": "p", "in": "query", "schema": {"anyOf": [INTEGER, POINT]}, **DEEP}
    contract = contract_of({"parameters": [within]})
    wrong = exchange({}, url="/things?p[x]=a")
    assert found(contract, wrong) == [("error", "request_query", "$.p.x")]


def test_name_that_is_declared_with_its_brackets_is_that_parameter() -> None:
    names: list[tuple[str, dict[str, Any]]] = [
        ("p", {"schema": POINT, **DEEP}),
        ("p[z]", {"schema": INTEGER}),
        ("q[]", {"schema": LIST}),
    ]
    contract = contract_of({"parameters": [{"name": n, "in": "query", **p} for n, p in names]})
    assert found(contract, exchange({}, url="/things?p[z]=1&p[x]=1&q[]=1&q[]=2")) == []
    assert found(contract, exchange({}, url="/things?p[z]=a")) != []


def test_field_of_an_object_is_not_another_parameter() -> None:
    pageable = {"type": "object", "properties": {"page": TEXT, "size": INTEGER}}
    names = [("pageable", pageable), ("page", INTEGER)]
    contract = contract_of(
        {"parameters": [{"name": n, "in": "query", "schema": s} for n, s in names]}
    )
    assert found(contract, exchange({}, url="/things?page=1&size=1")) == []
    assert [place for *_, place in found(contract, exchange({}, url="/things?page=a"))] == [
        "$.page"
    ]


@pytest.mark.parametrize("depth", [2, 40, 5000])
def test_brackets_without_end_are_read_without_an_end_of_the_stack(depth: int) -> None:
    contract = contract_of({"parameters": [{"name": "p", "in": "query", "schema": POINT, **DEEP}]})
    got = found(contract, exchange({}, url=f"/things?p{'[x]' * depth}=1"))
    assert {each[:2] for each in got} == {("error", "request_query")}


def test_optional_list_in_a_header_is_read_as_one() -> None:
    parameter = {"name": "X-L", "in": "header", "schema": OPTIONAL_LIST}
    contract = contract_of({"parameters": [parameter]})
    assert found(contract, exchange({}, x_l="1, 2")) == []
    assert [place for *_, place in found(contract, exchange({}, x_l="1, a"))] == ['$["X-L"][1]']
