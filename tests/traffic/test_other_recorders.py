"""Cassettes of other recorders than vcrpy, and what their scrubbers and serializers leave."""

import base64
import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from deskspec_toolkit.conformance.contract import Contract
from deskspec_toolkit.conformance.findings import findings_of
from deskspec_toolkit.exchanges import recording
from deskspec_toolkit.exchanges.exchange import Exchange
from deskspec_toolkit.failure import Failure
from traffic.recordings import HERE, PARCELS, entry

API = Contract.read(HERE / "contracts" / "parcels.3.1.yaml")
SENT = PARCELS[1]
BODY, TEXT = SENT.response_body, SENT.response_body.decode()
PACKED = base64.b64encode(gzip.compress(BODY)).decode()
HEADERS = {"Content-Type": ["application/json"]}
KEY = {"Authorization": ["Bearer <KEY>"], "Content-Type": ["application/json"]}

RUBY_VCR = f"""---
http_interactions:
- request:
    method: post
    uri: {SENT.url}
    body:
      encoding: UTF-8
      string: '{SENT.request_body.decode()}'
    headers:
      Authorization:
      - Bearer <KEY>
      Content-Type:
      - application/json
  response:
    status:
      code: 201
      message: Created
    headers:
      Content-Type:
      - application/json
    body:
      encoding: ASCII-8BIT
      string: BODY
    http_version:
  recorded_at: Tue, 01 Jan 2030 00:00:00 GMT
recorded_with: VCR 6.2.0
"""
GO_VCR = f"""---
version: 2
interactions:
- id: 0
  request:
    proto: HTTP/1.1
    content_length: 7
    body: '{SENT.request_body.decode()}'
    form: {{}}
    headers:
      Authorization: [Bearer <KEY>]
      Content-Type: [application/json]
    url: {SENT.url}
    method: POST
  response:
    proto: HTTP/2.0
    body: '{TEXT}'
    headers:
      Content-Type: [application/json]
    status: 201 Created
    code: 201
    duration: 1.2s
"""
SCHEMATHESIS = f"""command: 'st run'
recorded_with: 'Schemathesis 4'
seed: 1
http_interactions:
- id: 'a'
  status: 'SUCCESS'
  request:
    uri: '{SENT.url}'
    method: 'POST'
    headers:
      "Authorization":
      - "[Filtered]"
      "Content-Type":
      - "application/json"
    body:
      encoding: 'utf-8'
      base64_string: '{base64.b64encode(SENT.request_body).decode()}'
  response:
    status:
      code: '201'
      message: "Created"
    headers:
      "content-type":
      - "application/json"
    body:
      encoding: 'utf-8'
      base64_string: '{base64.b64encode(BODY).decode()}'
    http_version: '1.1'
- id: 'b'
  status: 'ERROR'
  request:
    uri: '{SENT.url}'
    method: 'POST'
    headers: {{}}
  response: null
"""
BETAMAX = json.dumps(
    {
        "http_interactions": [
            {
                "request": {
                    "method": "POST",
                    "uri": SENT.url,
                    "headers": KEY,
                    "body": {"encoding": "utf-8", "string": SENT.request_body.decode()},
                },
                "response": {
                    "status": {"code": 201, "message": "Created"},
                    "headers": {**HEADERS, "Content-Encoding": ["gzip"]},
                    "body": {"encoding": "utf-8", "base64_string": PACKED},
                },
            }
        ],
        "recorded_with": "betamax/0.8.1",
    }
)
FORMS = {
    "ruby vcr": RUBY_VCR.replace("BODY", f"'{TEXT}'"),
    "ruby vcr, packed by its own tag": RUBY_VCR.replace(
        "BODY", f"!binary |-\n        {base64.b64encode(BODY).decode()}"
    ),
    "ruby vcr, of a subclass": RUBY_VCR.replace("BODY", f"!ruby/string:Body '{TEXT}'"),
    "go-vcr": GO_VCR,
    "schemathesis": SCHEMATHESIS,
    "betamax": BETAMAX,
    "vcrpy on Python 2": RUBY_VCR.replace("http_interactions", "interactions")
    .replace(f"uri: {SENT.url}", f"uri: !!python/unicode '{SENT.url}'")
    .replace("method: post", "method: !!python/str 'POST'")
    .replace("BODY", f"!!python/unicode '{TEXT}'"),
}


def exchanges(folder: Path, text: str) -> list[Exchange]:
    file = folder / "cassette"
    file.write_text(text, encoding="utf-8")
    return list(recording.read(file).exchanges(API.routes, API.name))


@pytest.mark.parametrize("form", FORMS)
def test_cassette_of_another_recorder_is_read(form: str, tmp_path: Path) -> None:
    (exchange,) = exchanges(tmp_path, FORMS[form])
    assert (exchange.method.upper(), exchange.url, exchange.status) == ("POST", SENT.url, 201)
    assert json.loads(exchange.request_body) == json.loads(SENT.request_body)
    assert json.loads(exchange.response_body) == json.loads(BODY)
    assert exchange.unrecorded == {}
    assert findings_of(API, exchange) == []


def polly(**content: Any) -> str:
    packed = entry(SENT)
    packed["response"]["content"] = {"mimeType": "application/json", "size": len(PACKED), **content}
    packed["response"]["headers"].append({"name": "Content-Encoding", "value": "gzip"})
    return json.dumps({"log": {"_recordingName": "a", "entries": [packed]}})


HALVES = [
    base64.b64encode(each).decode() for each in (gzip.compress(BODY)[:9], gzip.compress(BODY)[9:])
]


@pytest.mark.parametrize(
    "content",
    [
        {"text": json.dumps(HALVES), "encoding": "base64", "_isBinary": True},
        {"text": json.dumps([gzip.compress(BODY).hex()]), "_isBinary": True},
        {"text": PACKED, "encoding": "base64"},
        {"text": TEXT},
    ],
    ids=["chunks", "chunks in digits", "one text", "unpacked"],
)
def test_recording_of_polly_is_read(content: dict[str, Any], tmp_path: Path) -> None:
    (exchange,) = exchanges(tmp_path, polly(**content))
    assert json.loads(exchange.response_body) == json.loads(BODY)
    assert findings_of(API, exchange) == []


# Bodies that are not in the file


def vcr(response: dict[str, Any], request: dict[str, Any] | None = None) -> str:
    sent = {"method": "POST", "uri": SENT.url, "headers": KEY, "body": SENT.request_body.decode()}
    received = {"status": {"code": 201, "message": ""}, "headers": HEADERS, **response}
    return json.dumps(
        {"interactions": [{"request": {**sent, **(request or {})}, "response": received}]}
    )


LENGTH = {"headers": {**HEADERS, "Content-Length": ["120"]}}
NONE = {"headers": {**HEADERS, "Content-Length": ["0"]}}
LEFT_OUT: dict[str, tuple[dict[str, Any], bool]] = {
    "a length and an empty text": ({"body": {"string": ""}, **LENGTH}, True),
    "a length and nothing": ({"body": None, **LENGTH}, True),
    "another place": ({"body": {"encoding": "utf-8", "parsed_body": {"id": 1}}}, True),
    "no text": ({"body": {}}, True),
    "an empty text": ({"body": {"string": ""}}, False),
    "no length": ({"body": {"string": ""}, **NONE}, False),
    "no length and no text": ({"body": {}, **NONE}, False),
}


@pytest.mark.parametrize("case", LEFT_OUT)
def test_response_without_a_body_is_empty_only_if_the_file_says_so(
    case: str, tmp_path: Path
) -> None:
    response, is_left_out = LEFT_OUT[case]
    (exchange,) = exchanges(tmp_path, vcr(response))
    (finding,) = findings_of(API, exchange)
    assert finding.severity == ("info" if is_left_out else "error")
    assert finding.seen == (
        "a body that is not in the recording" if is_left_out else "an empty body"
    )


@pytest.mark.parametrize("status", [204, 304])
def test_response_that_has_no_body_in_http_lacks_none(status: int, tmp_path: Path) -> None:
    response = {"status": {"code": status}, "body": {}, **LENGTH}
    (exchange,) = exchanges(tmp_path, vcr(response))
    assert exchange.unrecorded == {}


def test_request_whose_body_was_taken_out_is_told_as_such(tmp_path: Path) -> None:
    fine = {"body": {"string": TEXT}}
    headers = {**KEY, "Content-Length": ["7"]}
    left_out: list[dict[str, Any]] = [
        {"headers": headers, "body": ""},
        {"body": {"parsed_body": {}}},
    ]
    for request in left_out:
        (exchange,) = exchanges(tmp_path, vcr(fine, request))
        (finding,) = findings_of(API, exchange)
        assert (finding.severity, finding.check) == ("info", "request_body")
    (exchange,) = exchanges(tmp_path, vcr(fine, {"body": ""}))
    assert [each.severity for each in findings_of(API, exchange)] == ["error"]


@pytest.mark.parametrize("content", [None, {}, {"mimeType": "text/html"}, {"size": 0}])
def test_content_of_a_har_file_without_a_text_is_left_out_unless_it_has_no_size(
    content: Any, tmp_path: Path
) -> None:
    left_out = entry(SENT)
    left_out["response"]["content"] = content
    (exchange,) = exchanges(tmp_path, json.dumps({"log": {"entries": [left_out]}}))
    assert set(exchange.unrecorded) == (set() if content == {"size": 0} else {"response"})


def test_packed_request_is_compared_unpacked(tmp_path: Path) -> None:
    packed = {"base64_string": base64.b64encode(gzip.compress(SENT.request_body)).decode()}
    request: dict[str, Any] = {"headers": {**KEY, "Content-Encoding": ["gzip"]}, "body": packed}
    fine = {"body": {"string": TEXT}}
    (exchange,) = exchanges(tmp_path, vcr(fine, request))
    assert exchange.request_body == SENT.request_body
    assert findings_of(API, exchange) == []
    unknown: dict[str, Any] = {**request, "headers": {**KEY, "Content-Encoding": ["zstd"]}}
    (exchange,) = exchanges(tmp_path, vcr(fine, unknown))
    assert [each.severity for each in findings_of(API, exchange)] == ["info"]


# What scrubbers leave of addresses


@pytest.mark.parametrize("host", ["[REDACTED]", "[HOST]:8443", "user:[KEY]@[HOST]"])
def test_address_with_a_word_in_brackets_is_compared_by_its_path(host: str, tmp_path: Path) -> None:
    path = SENT.url.partition("//")[2].partition("/")[2]
    text = vcr({"body": {"string": TEXT}}, {"uri": f"https://{host}/{path}"})
    (exchange,) = exchanges(tmp_path, text)
    assert findings_of(API, exchange) == []


def test_half_a_surrogate_pair_in_an_address_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(Failure, match=r"#1: request\.uri: not a URL: it has half a surrogate pair"):
        exchanges(tmp_path, vcr({"body": None}, {"uri": f"{SENT.url}\ud800"}))


def test_base64_that_is_not_ascii_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(Failure, match=r"#1: response\.content\.text: not base64"):
        exchanges(tmp_path, polly(text="\u00c4", encoding="base64"))
