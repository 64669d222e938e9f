"""Each place of an exchange, and each kind of body: what is taken out, and what stays."""

import base64
import gzip
import json
import re
from collections.abc import Mapping
from email import message_from_bytes
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import vcr
import yaml
from attrs import evolve
from deskspec_toolkit.conformance.contract import Contract
from deskspec_toolkit.exchanges.exchange import Exchange
from deskspec_toolkit.record import body_texts, cassettes
from deskspec_toolkit.record.fakes import is_fake
from deskspec_toolkit.record.scrubber import Scrubber
from deskspec_toolkit.record.secrets import Secrets
from vcr.record_mode import RecordMode
from vcr.request import Request

KEY = "planted/key+0123=456"
SECRET = "planted-secret-0042"
NAME = "Meenakshi Sundaresan"
EMAIL = "meenakshi@mail.example"
SPEC = """
openapi: 3.1.0
info: {title: Anybody, version: "1"}
servers: [{url: https://api.example/v1}]
security: [{key: []}]
components:
  securitySchemes:
    key: {type: apiKey, in: query, name: appid}
paths:
  /contacts/{contact}:
    parameters: [{name: contact, in: path, required: true, schema: {type: string}}]
    get:
      operationId: contacts_get
      x-test-fields: &fields
        type: object
        properties:
          status: {type: string}
          total: {type: number}
          at: {type: string, format: date-time}
          ms: {type: integer, format: epoch-ms}
          customer: {type: string}
          user_id: {type: string}
          colour: {type: string}
          owner: {type: string}
          nickname: {type: string, x-deskspec: {personal: false}}
          rank: {type: integer, x-deskspec: {personal: true}}
          title: {type: string}
          extension: {type: string}
          birthYear: {type: integer}
          author:
            type: object
            properties:
              title: {type: string, x-deskspec: {personal: false}}
              rank: {type: integer, x-deskspec: {personal: false}}
          latitude: {type: number}
      parameters:
        - {name: caller, in: query, schema: {type: string, format: phone}}
      responses:
        "200":
          description: It.
          headers: {X-Next: {schema: {type: string}}}
          content: {application/json: {schema: *fields}}
    post:
      operationId: contacts_post
      responses: {"200": {description: Done.}}
"""


@pytest.fixture
def api(tmp_path: Path) -> Contract:
    file = tmp_path / "spec.yaml"
    file.write_text(SPEC, encoding="utf-8")
    return Contract.read(file)


def exchange(**given: Any) -> Exchange:
    plain: dict[str, Any] = {
        "method": "GET",
        "url": "https://api.example/v1/contacts/7",
        "request_headers": {"authorization": f"Bearer {KEY}"},
        "request_body": b"",
        "status": 200,
        "response_headers": {"content-type": "application/json"},
        "response_body": b"{}",
    }
    return Exchange(**plain | given)


def scrubbed(api: Contract, *given: Exchange, kept: str = "") -> list[Exchange]:
    return Scrubber(api, Secrets([KEY]), frozenset([kept])).scrub(list(given))


def posted(content: bytes, kind: str) -> Exchange:
    headers = {"authorization": KEY, "content-type": kind}
    return exchange(method="POST", request_headers=headers, request_body=content)


def test_key_in_the_query_is_taken_out_and_the_rest_stays(api: Contract) -> None:
    url = "https://api.example/v1/contacts/7?appid=another-key-7&page=2&caller=447700900123"
    (found,) = scrubbed(api, exchange(url=url))
    query = parse_qs(urlsplit(found.url).query)
    assert query["appid"] == ["[secret 1]"]
    assert query["page"] == ["2"]
    assert is_fake(query["caller"][0])
    assert found.url.startswith("https://api.example/v1/contacts/7?")


def test_person_in_the_path_is_the_same_one_in_the_body(api: Contract) -> None:
    url = "https://api.example/v1/contacts/meenakshi%40mail.example"
    body = json.dumps({"email": EMAIL}).encode()
    (found,) = scrubbed(api, exchange(url=url, response_body=body))
    email = json.loads(found.response_body)["email"]
    assert urlsplit(found.url).path == f"/v1/contacts/{email.replace('@', '%40')}"


def test_cookies_and_redirects_reveal_nothing(api: Contract) -> None:
    received = {
        "content-type": "text/plain",
        "set-cookie": f"session={SECRET}; Path=/",
        "x-next": f"https://api.example/in?access_token={SECRET}x&who={EMAIL}",
        "location": f"https://other.example/{KEY}",
    }
    text = f"session {SECRET} token {SECRET}x".encode()
    sent = {"authorization": KEY, "cookie": "id=planted-cookie-7; seen=1"}
    (found,) = scrubbed(
        api,
        exchange(request_headers=sent, response_headers=received, response_body=text),
    )
    written = str(cassettes.interaction(found, {"cookie": "[secret]"}, frozenset({"x-next"})))
    for value in (KEY, SECRET, EMAIL, "planted-cookie-7"):
        assert value not in written
    assert re.search(rb" \[secret [0-9]\] ", found.response_body)
    assert "x-next" in written
    assert "location" not in written


def test_a_key_in_a_header_of_its_own_is_a_placeholder(api: Contract) -> None:
    (found,) = scrubbed(api, exchange(request_headers={"x-public-api-key": KEY}))
    assert KEY not in str(found)
    written = cassettes.interaction(found, {"x-public-api-key": "[api key]"}, frozenset())
    assert written["request"]["headers"] == {"x-public-api-key": ["[api key]"]}


def test_kept_value_stays_everywhere(api: Contract) -> None:
    body = json.dumps({"email": EMAIL, "note": "x", "about": f"<{EMAIL}>"}).encode()
    (found,) = scrubbed(api, exchange(response_body=body), kept=EMAIL)
    assert json.loads(found.response_body) == {"email": EMAIL, "note": "x", "about": f"<{EMAIL}>"}


BODIES: Mapping[str, tuple[dict[str, Any], dict[str, str]]] = {
    "a tag, which may be called anything": ({"tags": [{"name": "Gold"}]}, {"Gold": "goes"}),
    "a name that the spec says is nobody's": ({"nickname": "Gold"}, {"Gold": "stays"}),
    "a number that the spec says is a person's": ({"rank": 81234}, {"81234": "goes"}),
    "a name that only one of its fields says is nobody's": ({"title": "Gold"}, {"Gold": "goes"}),
    "a number of digits that may be a phone's": (
        {"extension": "4155550142", "at": "1737612046"},
        {"4155550142": "goes", "1737612046": "stays"},
    ),
    "a birthday as a number": (
        {"birthDate": 315532800, "birthYear": 1980},
        {"315532800": "goes", "1980": "goes"},
    ),
    "a birthday": ({"birthday": "1980-02-03"}, {"1980-02-03": "goes"}),
    "a place on earth": ({"latitude": 51.503}, {"51.503": "goes"}),
    "a category and a name beside it": (
        {"status": "waiting", "colour": "Waltraud"},
        {"waiting": "stays", "Waltraud": "goes"},
    ),
    "a name beside an address": ({"things": [{"name": NAME, "email": EMAIL}]}, {NAME: "goes"}),
    "a name below a person": ({"agent": {"id": 7, "name": NAME}}, {NAME: "goes"}),
    "parts of a name": ({"firstName": "Meenakshi", "last_name": "Rao"}, {"Meenakshi": "goes"}),
    "who is assigned": ({"assignedToUser": NAME}, {NAME: "goes"}),
    "an id of a person": (
        {"customer": "58210c3db0f09110006b7953", "user_id": "u7", "owner": "zeb99"},
        {"58210c3db0f09110006b7953": "stays", "u7": "stays", "zeb99": "goes"},
    ),
    "an attribute by its name": (
        {"customData": [{"property": "Phone", "value": "447700900123"}]},
        {"447700900123": "goes", "Phone": "stays"},
    ),
    "a condition of a search": (
        {"filter": [{"field": "customers.name", "operator": "=", "value": NAME}]},
        {"customers.name": "stays", NAME: "goes"},
    ),
    "a free text": ({"notes": "Prefers calls at nine"}, {"Prefers": "goes"}),
    "an address on the network": ({"ip": "10.20.30.40"}, {"10.20.30.40": "goes"}),
    "a number with a plus in any text": ({"say": "ring +44 7700 900123"}, {"7700": "goes"}),
    "a number": ({"phone": 447700900123, "count": 447700900124}, {"447700900123": "goes"}),
    "instants": (
        {"at": "2025-01-21T09:16:18.000Z", "ms": 1737612046032},
        {"2025-01-21T09:16:18.000Z": "stays", "1737612046032": "stays"},
    ),
    "an address as a name of a field": ({EMAIL: 1}, {EMAIL: "goes"}),
    "a password": ({"password": "hunter2hunter2"}, {"hunter2": "goes"}),
    "a number that is a secret": ({"otp": 918273}, {"918273": "goes"}),
    "a page's token is one secret": ({"next_token": "abcdef0123"}, {"abcdef0123": "goes"}),
}


@pytest.mark.parametrize(("body", "expected"), BODIES.values(), ids=BODIES)
def test_field_goes_or_stays(api: Contract, body: dict[str, Any], expected: dict[str, str]) -> None:
    (found,) = scrubbed(api, exchange(response_body=json.dumps(body).encode()))
    text = found.response_body.decode()
    assert {value: "stays" if value in text else "goes" for value in expected} == expected
    assert type(json.loads(text)) is dict


def test_body_in_which_nothing_is_to_be_hidden_keeps_its_bytes(api: Contract) -> None:
    body = b'{ "status":"open",\n "total": 1.50 }'
    (found,) = scrubbed(api, exchange(response_body=body))
    assert found.response_body == body


def test_request_is_scrubbed_as_its_response_is(api: Contract) -> None:
    body = json.dumps({"email": EMAIL, "text": f"{KEY} of {NAME}", "seen": [KEY, 7]}).encode()
    (found,) = scrubbed(api, evolve(posted(body, "application/json"), response_body=body))
    assert found.request_body == found.response_body
    sent = json.loads(found.request_body)
    assert sent["seen"] == ["[api key]", 7]
    assert is_fake(sent["email"])
    assert NAME not in sent["text"]


def test_form_is_scrubbed_by_its_fields(api: Contract) -> None:
    content = f"email=meenakshi%40mail.example&plan=gold&token={SECRET}".encode()
    (found,) = scrubbed(api, posted(content, "application/x-www-form-urlencoded"), kept="gold")
    fields = parse_qs(found.request_body.decode())
    assert is_fake(fields["email"][0])
    assert fields["plan"] == ["gold"]
    assert fields["token"] == ["[secret 1]"]


def multipart(boundary: str) -> bytes:
    part = f'--{boundary}\r\nContent-Disposition: form-data; name="%s"%s\r\n\r\n'
    return b"".join(
        [
            (part % ("email", "")).encode() + EMAIL.encode() + b"\r\n",
            (part % ("note", '; filename="a.json"\r\nContent-Type: application/json')).encode(),
            json.dumps({"name": NAME, "email": EMAIL, "key": KEY}).encode() + b"\r\n",
            (part % ("image", '; filename="a.png"\r\nContent-Type: image/png')).encode(),
            gzip.compress(EMAIL.encode()) + b"\r\n",
            f"--{boundary}--\r\n".encode(),
        ]
    )


def test_parts_are_scrubbed_by_their_kinds_and_stay_parts(api: Contract) -> None:
    (found,) = scrubbed(api, posted(multipart("b0123"), "multipart/form-data; boundary=b0123"))
    kind = found.request_headers["content-type"]
    message = message_from_bytes(f"Content-Type: {kind}\r\n\r\n".encode() + found.request_body)
    parts = [part.get_payload(decode=True) for part in message.walk() if not part.is_multipart()]
    assert all(isinstance(part, bytes) for part in parts)
    email, note, image = (bytes(part) for part in parts if isinstance(part, bytes))
    assert is_fake(email.decode())
    assert json.loads(note)["email"] == email.decode()
    assert json.loads(note)["key"] == "[api key]"
    assert set(image) == {0}  # what cannot be looked into is not kept


def test_parts_replay_with_the_body_matched(api: Contract, tmp_path: Path) -> None:
    """Each sender makes up a boundary of its own; what is compared has the one boundary."""
    plain = b'--%s\r\nContent-Disposition: form-data; name="plan"\r\n\r\ngold\r\n--%s--\r\n'
    kind = "multipart/form-data; boundary="
    sent_first = posted(plain.replace(b"%s", b"first"), kind + "first")
    (found,) = scrubbed(api, sent_first, kept="gold")
    file = tmp_path / "contacts_post.yaml"
    created = {
        "interactions": [cassettes.interaction(found, {}, frozenset())],
        "version": 1,
    }
    file.write_text(cassettes.text(created), encoding="utf-8")

    def same_body(one: Request, other: Request) -> None:
        bodies: list[Any] = [one.body, other.body]
        kinds = [each.headers["Content-Type"] for each in (one, other)]
        assert body_texts.comparable(bodies[0], kinds[0]) == body_texts.comparable(
            bodies[1], kinds[1]
        )

    replay = vcr.VCR(record_mode=RecordMode.NONE, match_on=["method", "path", "same_body"])
    replay.register_matcher("same_body", same_body)
    with replay.use_cassette(str(file)) as cassette:
        sent = Request(
            "POST", found.url, plain.replace(b"%s", b"other"), {"Content-Type": kind + "other"}
        )
        assert cassette.can_play_response_for(sent)
        wrong = Request("POST", found.url, plain.replace(b"gold", b"free"), dict(sent.headers))
        assert not cassette.can_play_response_for(wrong)


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe\x00planted", gzip.compress(KEY.encode(), mtime=0)],
    ids=["bytes", "gzip"],
)
def test_bytes_that_are_no_text_are_not_kept(api: Contract, content: bytes) -> None:
    received = {"content-type": "application/octet-stream"}
    (found,) = scrubbed(api, exchange(response_headers=received, response_body=content))
    assert found.response_body == bytes(len(content))


def test_text_that_calls_itself_json_is_scrubbed_as_text(api: Contract) -> None:
    (found,) = scrubbed(api, exchange(response_body=f"<p>{KEY} {EMAIL}".encode()))
    assert KEY.encode() not in found.response_body
    assert EMAIL.encode() not in found.response_body


def test_basic_credentials_in_a_text_are_taken_out(api: Contract) -> None:
    basic = base64.b64encode(f"user:{KEY}".encode()).decode()
    response = exchange(
        response_body=json.dumps({"seen": f"Authorization: Basic {basic}"}).encode()
    )
    (found,) = scrubbed(api, response)
    assert basic[:16] not in found.response_body.decode()


def test_same_person_has_the_same_fake_in_all_exchanges(api: Contract) -> None:
    first = exchange(response_body=json.dumps({"text": f"for {NAME}", "email": EMAIL}).encode())
    bodies = [first, evolve(first, response_body=json.dumps([{"mail": EMAIL}]).encode())]
    one, two = (json.loads(each.response_body) for each in scrubbed(api, *bodies))
    assert one["email"] == two[0]["mail"] != EMAIL


def test_cassette_is_read_back_as_it_was_written(api: Contract) -> None:
    (found,) = scrubbed(api, exchange(response_body=b'{"status": "open", "say": "a: b #c"}'))
    created = cassettes.interaction(found, {}, frozenset())
    assert yaml.safe_load(cassettes.text({"interactions": [created]}))["interactions"] == [created]
