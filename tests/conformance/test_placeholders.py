"""Placeholders of scrubbers in recordings: the form of what they stand for is not known."""

from typing import Any

import attrs
import pytest
from conformance.contracts import contract_of, contract_returning, exchange, found
from deskspec_toolkit.exchanges.exchange import Exchange

FORMATS = {
    "uri": "https://things.example/users/{}",
    "email": "{}",
    "uuid": "{}",
    "date-time": "{}",
    "ipv4": "{}",
}
WORDS = [
    "<LOGIN>",
    "<GITHUB_LOGIN>",
    "[REDACTED]",
    "{{EMAIL}}",
    "${ID}",
    "FILTERED",
    "***",
    "xxxx",
    "…",
]


def recorded(body: Any, **request: Any) -> Exchange:
    return attrs.evolve(exchange(body, **request), source="a.yaml#1")


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize("name", FORMATS)
def test_placeholder_is_of_every_format(name: str, word: str) -> None:
    contract = contract_returning({"properties": {"v": {"type": "string", "format": name}}})
    value = FORMATS[name].format(word)
    assert found(contract, recorded({"v": value})) == []
    assert found(contract, recorded({"v": "no, thanks"})) == [("error", "response_schema", "$.v")]


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "pattern": "^[0-9a-f]{40}$"},
        {"type": "string", "minLength": 30},
        {"type": "string", "maxLength": 2},
        {"type": "integer"},
        {"enum": ["open", "closed"]},
        {"const": "open"},
        {"anyOf": [{"type": "integer"}, {"type": "null"}]},
        {"anyOf": [{"type": "string", "format": "uuid"}, {"type": "null"}]},
    ],
)
def test_placeholder_breaks_no_rule_of_what_it_stands_for(schema: Any) -> None:
    contract = contract_returning({"properties": {"v": schema}})
    assert found(contract, recorded({"v": "<ID>"})) == []
    assert found(contract, recorded({"v": "an odd text"})) != []


def test_text_with_a_placeholder_is_no_number() -> None:
    contract = contract_returning({"properties": {"v": {"type": "integer"}}})
    assert found(contract, recorded({"v": "about <ID>"})) == [("error", "response_schema", "$.v")]


def test_provider_that_responds_with_a_placeholder_is_wrong() -> None:
    contract = contract_returning({"properties": {"v": {"type": "string", "format": "uuid"}}})
    assert found(contract, exchange({"v": "<ID>"})) == [("error", "response_schema", "$.v")]


def test_placeholder_in_a_request_is_none_either() -> None:
    parameter = {"name": "p", "in": "query", "schema": {"type": "integer"}}
    contract = contract_of({"parameters": [parameter]})
    assert found(contract, recorded({}, url="/things?p=%3CID%3E")) == []
    assert found(contract, recorded({}, url="/things?p=ID")) == [("error", "request_query", "$.p")]


@pytest.mark.parametrize("word", ["<BODY>", "[REDACTED]", "***"])
def test_body_that_is_a_placeholder_is_not_recorded(word: str) -> None:
    node = {"content": {"application/json": {"schema": {"type": "object"}}}}
    contract = contract_of(
        {"requestBody": node, "responses": {"200": {"description": "", **node}}}, method="post"
    )
    text = word.encode()
    given = recorded(
        text, kind="application/json", method="POST", sent=text, content_type="application/json"
    )
    assert found(contract, given) == [
        ("info", "request_body", "$"),
        ("info", "response_schema", "$"),
    ]
    of_a_provider = attrs.evolve(given, source=None)
    assert {severity for severity, *_ in found(contract, of_a_provider)} == {"error"}


def test_tag_of_html_is_no_placeholder() -> None:
    contract = contract_returning({"type": "object"})
    given = recorded(b"<html>", kind="application/json")
    assert found(contract, given) == [("error", "response_schema", "$")]


def test_placeholder_hides_no_wrong_media_type_and_is_a_text() -> None:
    node = {"content": {"application/json": {"schema": {"type": "object"}}}}
    contract = contract_of(
        {"requestBody": node, "responses": {"200": {"description": "", **node}}}, method="post"
    )
    given = recorded(
        b"[REDACTED]", kind="text/csv", method="POST", sent=b"[REDACTED]", content_type="text/csv"
    )
    assert {check for severity, check, _ in found(contract, given) if severity == "error"} == {
        "request_content_type",
        "response_content_type",
    }
    text = {"description": "", "content": {"text/plain": {"schema": {"type": "string"}}}}
    of_text = contract_of({"responses": {"200": text}})
    assert found(of_text, recorded(b"[REDACTED]", kind="text/plain")) == []
