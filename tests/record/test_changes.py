"""What changed since the recording before: each change once, with its severity."""

import json
from typing import Any

import pytest
from attrs import evolve
from deskspec_runtime.findings import Finding
from deskspec_toolkit.conformance.contract import Contract
from deskspec_toolkit.exchanges.exchange import Exchange
from deskspec_toolkit.record import changes

API = Contract.of_vendor("helpcrunch")
CUSTOMER: dict[str, Any] = {
    "id": 7,
    "name": "Asha Rao",
    "email": "asha.rao@example.com",
    "userId": None,
    "company": None,
    "phone": "+10233456781",
    "firstSeen": 1603885746,
    "lastSeen": None,
    "location": {"regionCode": "", "countryCode": "", "city": "Pune"},
    "device": None,
    "unsubscribed": False,
    "blocked": False,
    "source": None,
    "referer": None,
    "locale": "en",
    "notes": None,
    "lastPage": None,
    "tags": [{"name": "lead", "color": "#00c2e0"}, {"name": "vip", "color": "#ff0000"}],
    "customData": [],
}
Facts = tuple[str, str, str, str, str]


def got(body: Any, status: int = 200, kind: str = "application/json", of: int = 7) -> Exchange:
    return Exchange(
        method="GET",
        url=f"https://api.helpcrunch.com/v1/customers/{of}",
        request_headers={"authorization": "Bearer [api key]"},
        request_body=b"",
        status=status,
        response_headers={"content-type": kind},
        response_body=json.dumps(body).encode(),
    )


def between(old: list[Exchange], new: list[Exchange]) -> list[Finding]:
    found = changes.between(API, API.operation("customers_get"), old, new, "customers_get.yaml")
    assert {each.source for each in found} <= {"customers_get.yaml"}
    return found


def facts(findings: list[Finding]) -> list[Facts]:
    return [(f.severity, f.check, f.json_path, f.expected, f.seen) for f in findings]


def changed(**fields: Any) -> dict[str, Any]:
    return {**CUSTOMER, **fields}


def without(name: str) -> dict[str, Any]:
    return {key: value for key, value in CUSTOMER.items() if key != name}


def renamed(old: str, new: str) -> dict[str, Any]:
    return {**without(old), new: CUSTOMER[old]}


CHANGES: dict[str, tuple[dict[str, Any], list[Facts]]] = {
    "required field gone": (
        without("email"),
        [("error", "field_gone", "$.email", "string", "nothing")],
    ),
    "field of another type": (
        changed(id="seven"),
        [("error", "field_type", "$.id", "integer", "string")],
    ),
    "null where it is allowed": (
        changed(phone=None),
        [("info", "field_type", "$.phone", "string", "null")],
    ),
    "null where it is not": (
        changed(unsubscribed=None),
        [("error", "field_type", "$.unsubscribed", "boolean", "null")],
    ),
    "new field": (
        changed(score=7),
        [("info", "field_new", "$.score", "no such field", "integer")],
    ),
    "field renamed": (
        renamed("firstSeen", "first_seen"),
        [("error", "field_renamed", "$.firstSeen", "this name", "another name, first_seen")],
    ),
    "fields inside of one list, once": (
        changed(tags=[{"name": "lead"}, {"name": "vip"}]),
        [("error", "field_gone", "$.tags[0].color", "string", "nothing")],
    ),
    "the form of a value": (
        changed(firstSeen="1603885746"),
        [("warning", "field_type", "$.firstSeen", "integer", "string")],
    ),
    "other values only": (
        changed(name="Lisa", email="lisa@example.com", location={**CUSTOMER["location"]}),
        [],
    ),
}


@pytest.mark.parametrize(("body", "expected"), CHANGES.values(), ids=CHANGES)
def test_change_of_a_body_is_reported_once_with_its_severity(
    body: dict[str, Any], expected: list[Facts]
) -> None:
    assert facts(between([got(CUSTOMER)], [got(body)])) == expected
    assert facts(between([got(body)], [got(body)])) == []


def test_other_status_and_content_type_are_reported() -> None:
    for status, severity in ((202, "warning"), (500, "error")):
        first, *_ = facts(between([got(CUSTOMER)], [got(CUSTOMER, status=status)]))
        assert first == (severity, "response_status", "$", "200", str(status))
    first, *_ = facts(between([got(CUSTOMER)], [got(CUSTOMER, kind="text/html")]))
    assert first == ("warning", "response_content_type", "$", "application/json", "text/html")


def test_interactions_of_one_side_are_reported() -> None:
    one, two = got(CUSTOMER), got(CUSTOMER, of=8)
    assert facts(between([one], [one, two])) == [
        ("info", "interaction_new", "$", "no such interaction", "a new interaction")
    ]
    assert facts(between([one, two], [two])) == [
        ("info", "interaction_gone", "$", "a recorded interaction", "no such interaction")
    ]


def test_interactions_are_compared_with_those_that_ask_the_same() -> None:
    seven, eight = got(CUSTOMER), got(changed(phone=None), of=8)
    assert facts(between([seven, eight], [eight, seven])) == []


def test_value_that_the_old_schema_refuses_is_reported() -> None:
    listed = evolve(
        got({"data": [], "meta": {"total": 0}}), url="https://x.example/v1/chats?limit=5"
    )
    new = evolve(listed, url="https://x.example/v1/chats?limit=500")
    found = changes.between(API, API.operation("chats_list"), [listed], [new], "chats_list.yaml")
    assert [(f.check, f.json_path, f.reproduce) for f in found] == [
        ("request_query", "$.limit", None)
    ]


def test_no_value_is_reported() -> None:
    strange = {**CUSTOMER, "asha.rao@example.com": "Asha Rao", "id": "Asha Rao"}
    text = "\n".join(map(str, between([got(CUSTOMER)], [got(strange)])))
    assert text
    assert "asha" not in text.lower()
