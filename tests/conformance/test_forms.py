"""Forms: by their encoding, in brackets, composed, with files, with fields that nobody knows."""

from typing import Any
from urllib.parse import quote

import pytest
from conformance.contracts import contract_of, exchange, found
from deskspec_toolkit.exchanges import multipart
from deskspec_toolkit.exchanges.multipart import FormPart

FORM = "application/x-www-form-urlencoded"
INTEGER = {"type": "integer"}
TEXT = {"type": "string"}
ADDRESS = {"type": "object", "required": ["zip"], "properties": {"zip": INTEGER, "city": TEXT}}
PLACES = {"type": "array", "items": ADDRESS}
NUMBERS = {"type": "array", "items": INTEGER}
OPEN: dict[str, Any] = {
    "type": "object",
    "properties": {"a": INTEGER, "at": ADDRESS, "n": NUMBERS, "to": PLACES},
}
CLOSED = {**OPEN, "additionalProperties": False}
METADATA = {"anyOf": [{"type": "object", "additionalProperties": TEXT}, {"enum": [""]}]}


def posted(schema: Any, body: str, **encoding: Any) -> list[tuple[str, str]]:
    """Severity and place of what is found in a form."""
    media = {"schema": schema, "encoding": encoding}
    contract = contract_of(
        {"requestBody": {"content": {FORM: media}}},
        method="post",
        components={"schemas": {"Address": ADDRESS}},
    )
    given = exchange({}, method="POST", sent=quote(body, safe="=&").encode(), content_type=FORM)
    return [(severity, place) for severity, _, place in found(contract, given)]


RIGHT: dict[str, tuple[Any, str, dict[str, Any]]] = {
    "parts": ({"allOf": [{"required": ["a"], "properties": {"a": INTEGER}}, OPEN]}, "a=1", {}),
    "a part elsewhere": ({"allOf": [{"$ref": "#/components/schemas/Address"}]}, "zip=1", {}),
    "alternatives": ({"anyOf": [ADDRESS, OPEN]}, "zip=1&city=b", {}),
    "brackets": (CLOSED, "at[zip]=1&at[city]=b&n[]=1&n[]=2", {}),
    "lists of objects": (CLOSED, "to[0][zip]=1&to[1][zip]=2&n[0]=1", {}),
    "the same name again": (CLOSED, "n=1&n=2", {}),
    "JSON": (CLOSED, 'at={"zip": 1}&n=[1, 2]', {}),
    "a deep object": (CLOSED, "at[zip]=1", {"at": {"style": "deepObject", "explode": True}}),
    "commas": (CLOSED, "n=1,2", {"n": {"style": "form", "explode": False}}),
    "commas by explode alone": (CLOSED, "n=1,2", {"n": {"explode": False}}),
    "pipes": (CLOSED, "n=1|2", {"n": {"style": "pipeDelimited"}}),
    "an object or an empty text": ({"properties": {"m": METADATA}}, "m[a]=1&m[b]=c", {}),
    "the empty text": ({"properties": {"m": METADATA}}, "m=", {}),
    "any other field": ({**OPEN, "additionalProperties": INTEGER}, "z=1&a=1", {}),
}
WRONG: dict[str, tuple[Any, str, dict[str, Any], str]] = {
    "an unknown field": (CLOSED, "typo=1", {}, "$.typo"),
    "an unknown field in brackets": (CLOSED, "typo[a]=1", {}, "$.typo"),
    "a field in brackets": (OPEN, "at[zip]=a", {}, "$.at.zip"),
    "a missing field in brackets": (OPEN, "at[city]=a", {}, "$.at.zip"),
    "an entry": (OPEN, "to[0][zip]=1&to[1][zip]=a", {}, "$.to[1].zip"),
    "an entry between commas": (OPEN, "n=1,a", {"n": {"explode": False}}, "$.n[1]"),
    "a field of JSON": (OPEN, 'at={"zip": "a"}', {}, "$.at.zip"),
    "a text for an object": (OPEN, "at=a", {}, "$.at"),
    "any other field": ({**OPEN, "additionalProperties": INTEGER}, "zip=a", {}, "$.zip"),
    "a required part": ({"allOf": [ADDRESS]}, "city=a", {}, "$.zip"),
}


@pytest.mark.parametrize("name", RIGHT)
def test_form_is_read_as_frameworks_write_it(name: str) -> None:
    schema, body, encoding = RIGHT[name]
    assert posted(schema, body, **encoding) == []


@pytest.mark.parametrize("name", WRONG)
def test_fault_in_a_form_is_found_at_its_place(name: str) -> None:
    schema, body, encoding, place = WRONG[name]
    assert posted(schema, body, **encoding) == [("error", place)]


def test_new_field_of_a_form_is_information_where_the_contract_is_silent() -> None:
    assert posted(OPEN, "a=1&zip=1") == [("info", "$.zip")]


def test_parts_of_a_form_with_a_file_are_read_alike() -> None:
    schema = {**CLOSED, "properties": {**CLOSED["properties"], "file": {"type": "string"}}}
    media = {"schema": schema, "encoding": {"at": {"contentType": "application/json"}}}
    contract = contract_of(
        {"requestBody": {"content": {"multipart/form-data": media}}}, method="post"
    )
    for zip_code, expected in ((b"1", []), (b'"a"', [("error", "request_body", "$.at.zip")])):
        address = b'{"zip": %s}' % zip_code
        parts = [FormPart("at", address), FormPart("n[]", b"1"), FormPart("n[]", b"2")]
        body, kind = multipart.written([*parts, FormPart("file", b"\xff", "a.png", "image/png")])
        given = exchange({}, method="POST", sent=body, content_type=kind)
        assert found(contract, given) == expected
