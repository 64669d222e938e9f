"""Media types: by type and parameters, ranges, headers that were sent twice, and streams."""

from typing import Any

import pytest
from conformance.contracts import JSON, contract_of, exchange, found
from deskspec_runtime.contract import media_types

OBJECT = {"type": "object", "properties": {"id": {"type": "integer"}}}
LIST = {"type": "array", "items": OBJECT}


@pytest.mark.parametrize(
    ("kinds", "given", "expected"),
    [
        ([JSON, "text/html"], "application/json; charset=utf-8", [JSON]),
        ([JSON, f"{JSON}; v=2"], f"{JSON};V=2;charset=utf-8", [f"{JSON}; v=2"]),
        ([JSON, f"{JSON}; v=2"], JSON, [JSON]),
        ([JSON, f"{JSON}; v=2"], f"{JSON}; v=3", [JSON]),
        ([f"{JSON}; v=1", f"{JSON}; v=2"], f"{JSON}; v=3", [f"{JSON}; v=1", f"{JSON}; v=2"]),
        (
            [f'{JSON}; profile="a, b; c"'],
            f'{JSON}; profile="a, b; c"',
            [f'{JSON}; profile="a, b; c"'],
        ),
        (["application/*+json", "application/*"], "application/vnd.x+json", ["application/*+json"]),
        (["application/*+json"], JSON, []),
        (["text/*", "*/*"], "text/csv", ["text/*"]),
        (["text/*", "*/*"], "image/png", ["*/*"]),
        ([JSON], f"{JSON}, {JSON}", [JSON]),
        ([JSON], f"{JSON}; charset=utf-8, {JSON}", [JSON]),
        ([JSON], f"{JSON}, text/html", []),
        ([JSON], "", []),
    ],
)
def test_media_type_that_is_meant_is_the_closest(
    kinds: list[str], given: str, expected: list[str]
) -> None:
    assert media_types.meant(kinds, given) == expected


def of_kinds(**schemas: Any) -> dict[str, Any]:
    return {kind: {"schema": schema} for kind, schema in schemas.items()}


def test_kinds_that_differ_in_a_parameter_have_their_own_schemas() -> None:
    content = of_kinds(**{JSON: LIST, f"{JSON};simple": OBJECT, f"{JSON}; v=2": {"type": "string"}})
    contract = contract_of(
        {
            "requestBody": {"content": content},
            "responses": {"200": {"description": "", "content": content}},
        },
        method="post",
    )
    right = [(JSON, [{"id": 1}]), (f"{JSON}; simple", {"id": 1}), (f"{JSON};v=2", "a")]
    for kind, body in right:
        for other, sent in ((JSON, b"[]"), (f"{JSON};simple", b"{}"), (f"{JSON}; v=2", b'"a"')):
            given = exchange(body, kind=kind, method="POST", sent=sent, content_type=other)
            assert found(contract, given) == []
    wrong = exchange([], kind=f"{JSON};simple", method="POST", sent=b"{}", content_type=JSON)
    assert [check for _, check, _ in found(contract, wrong)] == ["request_body", "response_schema"]


@pytest.mark.parametrize(
    ("kind", "schema"),
    [
        ("text/event-stream", {"anyOf": [OBJECT, LIST]}),
        ("text/csv", {"oneOf": [LIST, {"allOf": [OBJECT]}]}),
        ("text/xml", {"allOf": [OBJECT]}),
        ("text/plain", {"enum": [1, 2]}),
        ("text/xml", {"$ref": "#/components/schemas/Thing"}),
    ],
)
def test_schema_of_another_form_than_text_says_nothing_about_a_text(kind: str, schema: Any) -> None:
    content = of_kinds(**{kind: schema})
    contract = contract_of(
        {"responses": {"200": {"description": "", "content": content}}},
        components={"schemas": {"Thing": OBJECT}},
    )
    assert found(contract, exchange(b"data: {}", kind=kind)) == []
    assert found(contract, exchange({}, kind=JSON)) == [("error", "response_content_type", "$")]


def test_response_whose_type_was_sent_twice_is_of_that_type() -> None:
    contract = contract_of(
        {"responses": {"200": {"description": "", "content": of_kinds(**{JSON: OBJECT})}}}
    )
    twice = f"{JSON}, {JSON}"
    assert found(contract, exchange({"id": 1}, kind=twice)) == []
    assert found(contract, exchange({"id": "a"}, kind=twice)) == [
        ("error", "response_schema", "$.id")
    ]
