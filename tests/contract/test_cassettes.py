"""Recordings: each says where it comes from, keeps the contract, replays through both clients.

The network stays blocked, bodies are matched, and an interaction that no call uses is a failure.
"""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import vcr
from deskspec_toolkit.openapi import documents
from deskspec_toolkit.openapi.operations import FORM, is_json
from deskspec_toolkit.record.body_texts import comparable
from harness.catalogue import (
    Call,
    ContractFile,
    arguments_from_wire,
    as_sent,
    calling,
    calls,
    contracts,
    operation_of,
)
from harness.conformance import find, request_violations, response_violations
from harness.folded import folded
from harness.forms import parts_of
from harness.selection import selection
from vcr import matchers
from vcr.record_mode import RecordMode

CASSETTES = Path(__file__).parents[1] / "cassettes"
FILES = sorted(path.relative_to(CASSETTES).as_posix() for path in CASSETTES.rglob("*.yaml"))
EVERY = folded("name", FILES)
PROVENANCES = {"documented", "simulator", "live"}
PLACEHOLDER = "[api key]"


@cache
def read(name: str) -> dict[str, Any]:
    return documents.read(CASSETTES / name, name)


def contract_of(name: str) -> ContractFile:
    profile = read(name)["deskspec"]["profile"]
    vendor = name.partition("/")[0]
    return next(c for c in contracts() if (c.vendor, c.profile) == (vendor, profile))


def recorded_body(interaction: dict[str, Any]) -> Any:
    response = interaction["response"]
    text = response["body"]["string"]
    if not text:
        return None
    kind = header_lines(response["headers"])["content-type"]
    return json.loads(text) if is_json(kind) else text


def sent_body(request: dict[str, Any]) -> tuple[Any, Any]:
    """The JSON of a recorded request, and its form: the file and what describes it."""
    kind = header_lines(request["headers"]).get("content-type", "")
    if not request["body"] or not kind.startswith(FORM):
        return (json.loads(request["body"]) if request["body"] else None), None
    *fields, part = parts_of(request["body"].encode(), kind)
    described = {"filename": part.filename, "content_type": part.content_type}
    texts = {each.name: each.content.decode() for each in fields}
    return texts or None, {part.name: part.content, **described}


def has_same_body(sent: Any, recorded: Any) -> None:
    """Compare two requests for VCR: forms without their boundaries, of which each is another."""
    kinds = [each.headers.get("content-type", "") for each in (sent, recorded)]
    if all(kind.startswith(FORM) for kind in kinds):
        forms = [
            comparable(each.body, kind) for each, kind in zip((sent, recorded), kinds, strict=True)
        ]
        assert forms[0] == forms[1]
    else:
        matchers.body(sent, recorded)


def header_lines(headers: dict[str, list[str]]) -> dict[str, str]:
    return {header.lower(): ", ".join(values) for header, values in headers.items()}


@EVERY
def test_recording_says_where_and_when_and_against_what_it_was_made(name: str) -> None:
    facts = read(name)["deskspec"]
    assert facts["provenance"] in PROVENANCES
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", facts["date"])
    assert re.fullmatch(r"[0-9a-f]{64}", facts["contract_sha256"])
    if facts["provenance"] == "documented":
        assert facts["page"].startswith("https://")


@EVERY
def test_recorded_requests_and_responses_keep_the_contract(name: str) -> None:
    contract = contract_of(name)
    for interaction in read(name)["interactions"]:
        request, response = interaction["request"], interaction["response"]
        body = (request["body"] or "").encode()
        headers = header_lines(request["headers"])
        method, uri = request["method"], request["uri"]
        assert list(request_violations(contract, method, uri, headers, body)) == []
        content_type = header_lines(response["headers"]).get("content-type", "")
        content = response["body"]["string"].encode()
        status = response["status"]["code"]
        assert list(response_violations(contract, method, uri, status, content_type, content)) == []


@pytest.mark.parametrize(
    ("name", "mode"), [(name, mode) for name in FILES for mode in selection().modes(name)]
)
def test_recording_replays_through_the_client(name: str, mode: str) -> None:
    contract = contract_of(name)
    replay = vcr.VCR(
        record_mode=RecordMode.NONE,
        match_on=["method", "scheme", "host", "port", "path", "query", "form or body"],
    )
    replay.register_matcher("form or body", has_same_body)
    with replay.use_cassette(str(CASSETTES / name)) as cassette:
        for interaction in read(name)["interactions"]:
            request = interaction["request"]
            parts = urlsplit(request["uri"])
            found = find(contract, request["method"], parts.path)
            assert found is not None
            spec, _ = found
            operation = operation_of(contract.vendor, spec.id, spec.node["tags"][0])
            body, form = sent_body(request)
            arguments = arguments_from_wire(
                operation, parts.path, dict(parse_qsl(parts.query)), body, form
            )
            options = {"org": "acme"} if contract.vendor == "kustomer" else {}
            call = Call(contract, spec, operation)
            given = {name: arguments[name] for name in arguments if name not in call.constants}
            with calling(contract.vendor, mode, max_retries=0, **options) as caller:
                result = caller(operation, given)
            assert as_sent(result) == call.returned(recorded_body(interaction))
        assert cassette.all_played


def test_every_operation_is_recorded() -> None:
    recorded = {(name.partition("/")[0], Path(name).stem.partition(".")[0]) for name in FILES}
    assert recorded == {(call.contract.vendor, call.operation.id) for call in calls()}


@EVERY
def test_recording_holds_no_key_and_no_address_of_a_person(name: str) -> None:
    for interaction in read(name)["interactions"]:
        request = interaction["request"]
        found = find(contract_of(name), request["method"], urlsplit(request["uri"]).path)
        assert found is not None
        key, before = contract_of(name).key_header(found[0])
        assert header_lines(request["headers"])[key] == before + PLACEHOLDER
    assert suspicious((CASSETTES / name).read_text(encoding="utf-8")) == []


def suspicious(text: str) -> list[str]:
    """What looks like a key, or like an address that is not of example.com."""
    addresses = re.findall(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", text)
    # A path with two ids is as long as a key.
    text = re.sub(r"/v1(?:/[a-zA-Z]+\b|/[0-9a-f]{24}\b)+", "", text)
    tokens = re.findall(r"\b(?:eyJ[\w-]{8,}|key_\w+|[A-Za-z0-9+/]{65,}={0,2})", text)
    cookies = re.findall(r"(?i)^\s*(?:set-)?cookie:", text, re.MULTILINE)
    return [a for a in addresses if not a.endswith("@example.com")] + tokens + cookies


@pytest.mark.parametrize(
    "planted",
    [
        "asha.rao@mail.test.in",
        "key_abcdef123456",
        "eyJhbGciOiJIUzI1NiJ9",
        "  Set-Cookie:\n",
        "A" * 70,
        f"{'A' * 40}/a{'B' * 40}",
    ],
)
def test_scan_finds_what_is_planted(planted: str) -> None:
    assert suspicious(f"string: x\n{planted}\n")


def test_violation_in_a_recording_is_found() -> None:
    contract = contract_of("helpcrunch/customers_get.yaml")
    recorded = read("helpcrunch/customers_get.yaml")["interactions"][0]
    body = json.loads(recorded["response"]["body"]["string"])
    url = recorded["request"]["uri"]

    def found(changed: dict[str, Any], status: int = 200, kind: str = "application/json") -> bool:
        content = json.dumps(changed).encode()
        return bool(list(response_violations(contract, "GET", url, status, kind, content)))

    assert not found(body)
    assert found({**body, "firstSeen": "1588927354"})
    assert found({**body, "surprise": 1})
    assert found({name: value for name, value in body.items() if name != "tags"})
    assert found(body, status=202)
    assert found(body, kind="text/html")
