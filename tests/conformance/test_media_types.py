"""Media types: by type and parameters, ranges, headers that were sent twice, and streams."""

from typing import Any

import pytest
from conformance.contracts import JSON, contract_of, exchange, found
from deskspec_runtime.contract import media_types
from deskspec_toolkit.conformance.findings import findings_of

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


@pytest.mark.parametrize("documented", ["*/*", "text/*"])
@pytest.mark.parametrize(
    ("kind", "body", "is_right"),
    [
        ("text/xml", b"<id>1</id>", True),
        ("text/event-stream", b"data: {}", True),
        ("text/csv", b"id", True),
        ("text/json", b'{"id": 1}', True),
        ("text/json", b'{"id": "one"}', False),
    ],
)
def test_of_the_texts_in_a_range_only_json_is_an_object(
    documented: str, kind: str, body: bytes, is_right: bool
) -> None:
    content = of_kinds(**{documented: OBJECT})
    contract = contract_of(
        {
            "requestBody": {"content": content},
            "responses": {"200": {"description": "", "content": content}},
        },
        method="post",
    )
    given = exchange(body, kind=kind, method="POST", sent=body, content_type=kind)
    expected = [] if is_right else ["request_body", "response_schema"]
    assert [check for _, check, _ in found(contract, given)] == expected


@pytest.mark.parametrize(
    ("kind", "body", "is_right"),
    [
        ("application/xml", b"<id>1</id>", True),
        ("application/octet-stream", b"\xff", True),
        ("application/x-www-form-urlencoded", b"id=1", True),
        ("application/x-www-form-urlencoded", b"id=one", False),
        (JSON, b'{"id": "one"}', False),
    ],
)
def test_body_that_a_range_allows_is_read_as_what_was_sent(
    kind: str, body: bytes, is_right: bool
) -> None:
    contract = contract_of(
        {
            "requestBody": {"content": of_kinds(**{"*/*": OBJECT})},
            "responses": {"204": {"description": ""}},
        },
        method="post",
    )
    given = exchange(b"", status=204, method="POST", sent=body, content_type=kind)
    expected = [] if is_right else ["request_body"]
    assert [check for _, check, _ in found(contract, given)] == expected


def test_documented_text_of_a_range_is_compared() -> None:
    content = of_kinds(**{"*/*": OBJECT, "text/*": {"type": "string", "maxLength": 2}})
    contract = contract_of({"responses": {"200": {"description": "", "content": content}}})
    assert found(contract, exchange(b"ab", kind="text/plain")) == []
    assert [c for _, c, _ in found(contract, exchange(b"abc", kind="text/plain"))] == [
        "response_schema"
    ]


def test_what_is_in_a_range_is_not_listed_beside_it() -> None:
    contract = contract_of(
        {"responses": {"200": {"description": "", "content": of_kinds(**{"text/*": OBJECT})}}}
    )
    (finding,) = findings_of(contract, exchange(b"a", kind="image/png"))
    assert finding.expected == "one of text/*"
    assert media_types.listed([JSON, "text/csv"]) == f"one of {JSON}, text/csv"
