"""Cassettes in every form that vcrpy has written: packed, in bytes, in base64, by old stubs."""

import base64
import gzip
import json
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from deskspec_runtime._constants import MAX_RESPONSE_BYTES
from deskspec_toolkit.conformance.contract import Contract
from deskspec_toolkit.conformance.findings import findings_of
from deskspec_toolkit.exchanges import recording
from deskspec_toolkit.exchanges.exchange import Exchange
from deskspec_toolkit.failure import Failure
from traffic.recordings import HERE, PARCELS

API = Contract.read(HERE / "contracts" / "parcels.3.1.yaml")
BODY = PARCELS[1].response_body
TEXT = BODY.decode()
REQUEST = {
    "method": "POST",
    "uri": PARCELS[1].url,
    "headers": {n.title(): [v] for n, v in PARCELS[1].request_headers.items()},
    "body": PARCELS[1].request_body.decode(),
}


def deflated(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(body) + packer.flush()


def response(body: Any, coding: str | None = None, **more: Any) -> dict[str, Any]:
    headers: dict[str, Any] = {"Content-Type": ["application/json"]}
    if coding:
        headers["Content-Encoding"] = [coding]
    return {"status": {"code": 201, "message": "x"}, "headers": headers, "body": body, **more}


RESPONSES: dict[str, dict[str, Any]] = {
    "text": response({"string": TEXT}),
    "bytes": response({"string": BODY}),
    "base64": response({"base64_string": base64.b64encode(BODY).decode()}),
    "gzip": response({"string": gzip.compress(BODY)}, "gzip"),
    "gzip in base64": response(
        {"base64_string": base64.b64encode(gzip.compress(BODY)).decode()}, "gzip"
    ),
    "gzip, unpacked by the recorder": response({"string": TEXT}, "gzip"),
    "deflate": response({"string": zlib.compress(BODY)}, "deflate"),
    "deflate without its head": response({"string": deflated(BODY)}, "deflate"),
    "headers as text": response({"string": TEXT}, headers={"Content-Type": "application/json"}),
    "of old httpx stubs": {
        "status_code": 201,
        "http_version": "HTTP/1.1",
        "headers": {"content-type": ["application/json"]},
        "content": TEXT,
    },
}


def exchanges(file: Path) -> list[Exchange]:
    return list(recording.read(file).exchanges(API.routes, API.name))


def cassette(folder: Path, *responses: dict[str, Any]) -> Path:
    document = {"interactions": [{"request": REQUEST, "response": a} for a in responses]}
    file = folder / "cassette.yaml"
    file.write_text(yaml.dump(document), encoding="utf-8")
    return file


@pytest.mark.parametrize("form", RESPONSES)
def test_body_is_read_in_every_form(form: str, tmp_path: Path) -> None:
    (exchange,) = exchanges(cassette(tmp_path, RESPONSES[form]))
    assert json.loads(exchange.response_body) == json.loads(BODY)
    assert (exchange.status, exchange.method) == (201, "POST")
    assert exchange.request_body == PARCELS[1].request_body
    assert exchange.request_headers["authorization"] == "Bearer a-key"
    assert findings_of(API, exchange) == []


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip", "deflate"])
def test_body_that_cannot_be_unpacked_is_reported_and_not_taken_for_another(
    coding: str, tmp_path: Path
) -> None:
    packed = b"\x1f\x8b\xff\xfe" if coding == "gzip" else b"\xff\xfe\xfd"
    (exchange,) = exchanges(cassette(tmp_path, response({"string": packed}, coding)))
    (finding,) = findings_of(API, exchange)
    is_known = coding in ("gzip", "deflate")
    seen = "a body that is not in the recording" if is_known else f"a body packed as {coding}"
    assert exchange.unrecorded == {"response": seen}
    assert exchange.packed == (None if is_known else seen)
    assert (finding.severity, finding.check) == ("info", "response_schema")
    assert finding.seen == seen


@pytest.mark.parametrize(
    ("packed", "coding"),
    [(gzip.compress(gzip.compress(BODY)), "gzip, gzip"), (gzip.compress(BODY)[:-4], "gzip")],
    ids=["stacked", "cut short"],
)
def test_body_that_a_client_would_not_read_is_not_unpacked_either(
    packed: bytes, coding: str, tmp_path: Path
) -> None:
    (exchange,) = exchanges(cassette(tmp_path, response({"string": packed}, coding)))
    assert exchange.unrecorded.keys() == {"response"}


@pytest.mark.parametrize(
    ("pack", "coding"),
    [(gzip.compress, "gzip"), (zlib.compress, "deflate"), (deflated, "deflate")],
    ids=["gzip", "deflate", "deflate without its head"],
)
def test_body_that_unpacks_to_more_than_a_client_reads_is_refused_and_not_held(
    pack: Callable[[bytes], bytes], coding: str, tmp_path: Path
) -> None:
    packed = pack(bytes(MAX_RESPONSE_BYTES + 1))
    file = cassette(tmp_path, response({"string": packed}, coding))
    tracemalloc.start()
    with pytest.raises(Failure, match=r"#1: response\.body: unpacks to a body of more than"):
        exchanges(file)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 100 * 2**20


def test_cassette_in_json_is_one_too(tmp_path: Path) -> None:
    file = tmp_path / "cassette.json"
    interactions = [{"request": REQUEST, "response": RESPONSES["text"]}]
    file.write_text(json.dumps({"interactions": interactions, "version": 1}), encoding="utf-8")
    assert [findings_of(API, each) for each in exchanges(file)] == [[]]


def test_exchanges_are_numbered_from_one(tmp_path: Path) -> None:
    file = cassette(tmp_path, RESPONSES["text"], RESPONSES["bytes"])
    assert [each.source for each in exchanges(file)] == [f"{file}#1", f"{file}#2"]


def test_cassette_says_which_profile_it_was_made_against(tmp_path: Path) -> None:
    file = cassette(tmp_path, RESPONSES["text"])
    assert recording.read(file).profile is None
    text = file.read_text(encoding="utf-8")
    file.write_text(f"deskspec: {{profile: loud}}\n{text}", encoding="utf-8")
    assert recording.read(file).profile == "loud"


def test_request_without_a_body_may_be_null(tmp_path: Path) -> None:
    file = tmp_path / "null.yaml"
    request = {**REQUEST, "method": "GET", "body": None}
    document = {"interactions": [{"request": request, "response": RESPONSES["text"]}]}
    file.write_text(yaml.dump(document), encoding="utf-8")
    assert exchanges(file)[0].request_body == b""


def test_response_without_a_body_in_the_file_is_not_recorded(tmp_path: Path) -> None:
    (exchange,) = exchanges(cassette(tmp_path, {"status": {"code": 201}}))
    assert exchange.unrecorded == {"response": "a body that is not in the recording"}


def test_stream_that_was_sent_is_its_bytes(tmp_path: Path) -> None:
    """As vcrpy writes it."""
    file = tmp_path / "stream.yaml"
    file.write_text(
        """\
interactions:
- request:
    body: !!python/object/new:_io.BytesIO
      state: !!python/tuple
      - !!binary |
        eyJuIjoxfQ==
      - 0
      - null
    method: POST
    uri: /parcels
  response:
    body: {string: ""}
    status: {code: 204}
"""
    )
    (exchange,) = exchanges(file)
    assert exchange.request_body == b'{"n":1}'
