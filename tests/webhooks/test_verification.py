"""Only a sender with the secret is accepted; everything else raises one exception.

What is forged here is forged against each way to prove a sender.
"""

import base64
import copy
import hmac
import json
import pickle
import traceback
from collections.abc import Callable, Iterator, Mapping
from email.message import Message
from functools import partial
from types import MappingProxyType
from typing import Any
from wsgiref.headers import Headers as WSGIResponseHeaders

import httpx
import pytest
from deskspec import (
    ConfigurationError,
    DeskspecError,
    UnknownEvent,
    WebhookPayloadError,
    WebhookSignatureError,
    webhooks,
)
from deskspec_runtime.webhooks import Webhooks
from harness.frames import frames_of
from hypothesis import given, settings
from hypothesis import strategies as st
from webhooks.deliveries import (
    AUTHORIZATION,
    OTHER_SECRET,
    PERSON,
    SECRET,
    SENT,
    SHA1,
    SHA256,
    SIGNING,
    TABLES,
    Delivery,
    delivery,
    proof,
)

Forgery = Callable[[Webhooks, Delivery], Any]
SAME = (SECRET, SECRET.encode())
SECRETS = (st.text() | st.binary()).filter(lambda secret: secret.strip())
MODERATE = settings(max_examples=150, deadline=None)


def refused(table: Webhooks, body: Any, headers: Any, secret: Any = SECRET) -> DeskspecError:
    with pytest.raises(WebhookSignatureError) as raised:
        table.unwrap(body, headers, secret)
    return raised.value


def is_accepted(table: Webhooks, body: bytes, headers: Any, secret: Any) -> bool:
    try:
        table.unwrap(body, headers, secret)
    except WebhookPayloadError:
        return True  # genuine, whatever it says
    except WebhookSignatureError:
        return False
    return True


# What is genuine.


@TABLES
def test_genuine_delivery_is_read(table: Webhooks) -> None:
    assert table.unwrap(*delivery(table, SENT), SECRET).to_dict() == SENT


@pytest.mark.parametrize(
    ("table", "signature"),
    [
        pytest.param(SHA1, "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79", id="RFC 2202"),
        pytest.param(
            SHA256,
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            id="RFC 4231",
        ),
    ],
)
def test_published_vectors_are_believed(table: Webhooks, signature: str) -> None:
    body = b"what do ya want for nothing?"
    with pytest.raises(WebhookPayloadError):  # no JSON; an unproven body would not get this far
        table.unwrap(body, {table.header: signature}, "Jefe")
    refused(table, body, {table.header: signature}, "jefe")


@TABLES
@pytest.mark.parametrize("kind", [list, tuple])
def test_header_with_its_values_in_a_list_is_read(table: Webhooks, kind: Any) -> None:
    """As of gateways that have all values of a header in one entry."""
    body, headers = delivery(table, SENT)
    value = headers[table.header]
    for values in ([value], [value, value], [value.encode()]):
        assert table.unwrap(body, {table.header: kind(values)}, SECRET).to_dict() == SENT
        assert table.unwrap(body, [(table.header, kind(values))], SECRET).to_dict() == SENT


@SIGNING
@MODERATE
@given(body=st.binary(), secret=SECRETS)
def test_every_signed_body_is_accepted(table: Webhooks, body: bytes, secret: str | bytes) -> None:
    assert is_accepted(table, *delivery(table, body, secret), secret)


@MODERATE
@given(
    body=st.binary(), secret=st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1)
)
def test_every_bearer_of_the_secret_is_accepted(body: bytes, secret: str) -> None:
    assert is_accepted(AUTHORIZATION, *delivery(AUTHORIZATION, body, secret), secret)


# What is forged.


@SIGNING
@MODERATE
@given(body=st.binary(min_size=1), data=st.data())
def test_body_with_one_other_byte_is_refused(
    table: Webhooks, body: bytes, data: st.DataObject
) -> None:
    headers = delivery(table, body).headers
    at = data.draw(st.integers(0, len(body) - 1))
    other = data.draw(st.integers(1, 255))
    changed = body[:at] + bytes([body[at] ^ other]) + body[at + 1 :]
    shorter = body[:at] + body[at + 1 :]
    longer = body[:at] + bytes([other]) + body[at:]
    for forged in (changed, shorter, longer):
        assert not is_accepted(table, forged, headers, SECRET)


@TABLES
@MODERATE
@given(data=st.data())
def test_header_with_one_other_character_is_refused(table: Webhooks, data: st.DataObject) -> None:
    body, headers = delivery(table, SENT)
    value = headers[table.header]
    at = data.draw(st.integers(0, len(value) - 1))
    character = data.draw(st.characters().filter(lambda c: c != value[at]))
    changed = value[:at] + character + value[at + 1 :]
    assert not is_accepted(table, body, {table.header: changed}, SECRET)


@TABLES
@MODERATE
@given(secret=SECRETS.filter(lambda secret: secret not in SAME))
def test_delivery_is_refused_under_every_other_secret(table: Webhooks, secret: str | bytes) -> None:
    assert not is_accepted(table, *delivery(table, SENT), secret)


def with_value(change: Callable[[str], Any]) -> Forgery:
    return lambda table, sent: {table.header: change(sent.headers[table.header])}


def signed_as(change: Callable[[Webhooks, bytes], Any]) -> Forgery:
    return lambda table, sent: {table.header: change(table, sent.body)}


IN_EVERY_WAY: dict[str, Forgery] = {
    "no headers": lambda table, sent: {},
    "no headers in pairs": lambda table, sent: [],
    "another header": lambda table, sent: {"X-Other": sent.headers[table.header]},
    "a longer name": lambda table, sent: {f"{table.header}-": sent.headers[table.header]},
    "a part of the name": lambda table, sent: {table.header[1:]: sent.headers[table.header]},
    "null": with_value(lambda value: None),
    "empty": with_value(lambda value: ""),
    "empty bytes": with_value(lambda value: b""),
    "space": with_value(lambda value: " "),
    "number": with_value(lambda value: 7),
    "empty list": with_value(lambda value: []),
    "list in a list": with_value(lambda value: [[value]]),
    "list of two values": with_value(lambda value: [value, "0" * 40]),
    "bytearray": with_value(lambda value: bytearray(value.encode())),
    "not ASCII": with_value(lambda value: f"{value}é"),
    "full-width": with_value(lambda value: chr(ord(value[0]) + 0xFEE0) + value[1:]),
    "lone surrogate": with_value(lambda value: f"{value}\udcff"),
    "bytes that are not ASCII": with_value(lambda value: value.encode() + b"\xff"),
    "upper case": with_value(str.upper),
    "prefix sha1": with_value(lambda value: f"sha1={value}"),
    "prefix sha256": with_value(lambda value: f"sha256={value}"),
    "prefix of a bearer": with_value(lambda value: f"Bearer {value}"),
    "space before": with_value(lambda value: f" {value}"),
    "space after": with_value(lambda value: f"{value} "),
    "line break after": with_value(lambda value: f"{value}\n"),
    "cut": with_value(lambda value: value[:-1]),
    "doubled": with_value(lambda value: value * 2),
    "joined by a proxy": with_value(lambda value: f"{value}, {value}"),
    "two values": lambda table, sent: [
        (table.header, sent.headers[table.header]),
        (table.header, "0" * 40),
    ],
    "two values in two cases": lambda table, sent: {
        table.header: sent.headers[table.header],
        table.header.lower(): "",
    },
    "another secret": signed_as(lambda table, body: proof(table, body, OTHER_SECRET)),
    "another body": signed_as(
        lambda table, body: (
            proof(table, body + b" ") if table is not AUTHORIZATION else proof(table, body, "x")
        )
    ),
    "SHA-1": signed_as(lambda table, body: proof(SHA1, body) if table is not SHA1 else "0"),
    "SHA-256": signed_as(lambda table, body: proof(SHA256, body) if table is not SHA256 else "0"),
    "SHA-512": signed_as(lambda table, body: hmac.new(SECRET.encode(), body, "sha512").hexdigest()),
    "digest in base64": signed_as(
        lambda table, body: base64.b64encode(hmac.digest(SECRET.encode(), body, "sha1")).decode()
    ),
    "digest as bytes": signed_as(lambda table, body: hmac.digest(SECRET.encode(), body, "sha1")),
    "the secret": signed_as(lambda table, body: SECRET),
    "another scheme": signed_as(lambda table, body: f"Digest {SECRET}"),
    "Basic of another secret": signed_as(lambda table, body: f"Basic {OTHER_SECRET}"),
    "Basic alone": signed_as(lambda table, body: "Basic "),
    "scheme in lower case": signed_as(lambda table, body: f"bearer {SECRET}"),
    "scheme alone": signed_as(lambda table, body: "Bearer "),
    "beginning of the secret": signed_as(lambda table, body: f"Bearer {SECRET[:-1]}"),
}


@TABLES
@pytest.mark.parametrize("way", IN_EVERY_WAY)
def test_forged_delivery_is_refused(table: Webhooks, way: str) -> None:
    sent = delivery(table, SENT)
    error = refused(table, sent.body, IN_EVERY_WAY[way](table, sent))
    assert vars(error) == {"vendor": "parcels"}
    assert str(error).startswith(f"parcels webhook: the header {table.header} ")


@TABLES
@pytest.mark.parametrize(
    ("way", "problem"),
    [
        ("no headers", "is missing"),
        ("two values", "has different values"),
        ("null", "is empty or not ASCII"),
        ("not ASCII", "is empty or not ASCII"),
        ("another secret", "matches none of the secrets"),
    ],
)
def test_refusal_says_what_is_wrong_with_the_header(
    table: Webhooks, way: str, problem: str
) -> None:
    sent = delivery(table, SENT)
    error = refused(table, sent.body, IN_EVERY_WAY[way](table, sent))
    assert f"the header {table.header} {problem}." in str(error)


@SIGNING
def test_body_that_was_parsed_and_written_again_is_refused(table: Webhooks) -> None:
    sent = delivery(table, b'{"kind":"parcel.sent", "weight": 7.0}')
    again = json.dumps(json.loads(sent.body)).encode()
    assert json.loads(again) == json.loads(sent.body)
    refused(table, again, sent.headers)


def test_bearer_proves_the_sender_and_not_the_body() -> None:
    headers = delivery(AUTHORIZATION, SENT).headers
    event = AUTHORIZATION.unwrap(b'{"kind": "other"}', headers, SECRET)
    assert event.to_dict() == {"kind": "other"}


@pytest.mark.parametrize(
    ("secret", "sent"),
    [
        ("asha:pass word", "Basic YXNoYTpwYXNzIHdvcmQ="),
        ("asha:pass word", "Basic asha:pass word"),
        ("YXNoYTpwYXNzIHdvcmQ=", "Basic YXNoYTpwYXNzIHdvcmQ="),
        ("asha:pass word", "Bearer asha:pass word"),
    ],
)
def test_user_and_password_are_proven_as_they_are_or_encoded(secret: str, sent: str) -> None:
    body = delivery(AUTHORIZATION, SENT).body
    assert is_accepted(AUTHORIZATION, body, {"Authorization": sent}, secret)
    refused(AUTHORIZATION, body, {"Authorization": sent}, f"{secret}x")
    refused(AUTHORIZATION, body, {"Authorization": f"{sent}x"}, secret)


@pytest.mark.parametrize("table", [SHA1, SHA256], ids=["SHA-1", "SHA-256"])
def test_a_signature_is_not_replaced_by_the_secret_itself(table: Webhooks) -> None:
    for scheme in ("Bearer", "Basic"):
        refused(table, b"{}", {table.header: f"{scheme} {SECRET}"})


@TABLES
def test_forged_body_is_not_read(table: Webhooks, monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[bytes] = []

    def parse(text: bytes) -> dict[str, Any]:
        parsed.append(text)
        return {"kind": "other"}

    monkeypatch.setattr("deskspec_runtime.webhooks.parse", parse)
    body, headers = delivery(table, SENT, OTHER_SECRET)
    refused(table, body, headers)
    assert parsed == []
    table.unwrap(body, headers, OTHER_SECRET)
    assert parsed == [body]


# Several secrets.


@TABLES
@pytest.mark.parametrize(
    "secrets",
    [
        [SECRET],
        (SECRET,),
        [OTHER_SECRET, SECRET],
        [SECRET, OTHER_SECRET],
        ("a", b"b", SECRET.encode(), "c"),
    ],
)
def test_any_of_several_secrets_may_be_in_use(table: Webhooks, secrets: Any) -> None:
    assert is_accepted(table, *delivery(table, SENT), secrets)
    refused(table, *delivery(table, SENT, "neither"), secrets)


@TABLES
def test_comparison_in_constant_time_decides_for_each_secret(
    table: Webhooks, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[tuple[Any, Any]] = []
    verdicts: list[bool] = []

    def compare(one: Any, other: Any) -> bool:
        compared.append((one, other))
        return verdicts[len(compared) - 1]

    monkeypatch.setattr("hmac.compare_digest", compare)
    secrets = [SECRET, OTHER_SECRET, "third"]
    body, headers = delivery(table, SENT)
    value = headers[table.header].encode()
    for right in (0, 1, 2, None):
        compared.clear()
        verdicts[:] = [place == right for place in range(3)]
        assert is_accepted(table, body, headers, secrets) is (right is not None)
        assert compared == [(proof(table, body, secret).encode(), value) for secret in secrets]


# What a receiver hands in.


def environment(header: str, value: str) -> dict[Any, Any]:
    name = f"HTTP_{header.upper().replace('-', '_')}"
    return {"REQUEST_METHOD": "POST", "wsgi.input": object(), 7: 7, name: value}


def message(header: str, value: str) -> Message:
    headers = Message()
    headers[header.lower()] = value
    return headers


HEADERS: dict[str, Callable[[str, str], Any]] = {
    "dict": lambda header, value: {header: value},
    "dict in lower case": lambda header, value: {header.lower(): value},
    "dict in upper case": lambda header, value: {header.upper(): value},
    "dict of bytes": lambda header, value: {header.encode(): value.encode()},
    "read-only mapping": lambda header, value: MappingProxyType({header: value}),
    "httpx": lambda header, value: httpx.Headers({header: value}),
    "http.server": message,
    "wsgiref": lambda header, value: WSGIResponseHeaders([(header, value)]),
    "WSGI environment": environment,
    "ASGI scope": lambda header, value: [(header.lower().encode(), value.encode())],
    "ASGI scope in lists": lambda header, value: [[header.lower().encode(), value.encode()]],
    "pairs": lambda header, value: (("Accept", "*/*"), (header, value)),
    "generator of pairs": lambda header, value: (pair for pair in [(header, value)]),
    "the same twice": lambda header, value: [(header, value), (header.upper(), value.encode())],
    "beside what is not ASCII": lambda header, value: [(b"\xff", "é"), (header, value)],
    "beside names that are no text": lambda header, value: {None: 7, header: value},
}


@TABLES
@pytest.mark.parametrize("style", HEADERS)
def test_headers_are_read_as_every_framework_has_them(table: Webhooks, style: str) -> None:
    body, sent = delivery(table, SENT)
    ours = HEADERS[style](table.header, sent[table.header])
    assert table.unwrap(body, ours, SECRET).to_dict() == SENT
    refused(table, body, HEADERS[style](table.header, proof(table, body, OTHER_SECRET)))


@TABLES
def test_headers_are_left_as_they_were(table: Webhooks) -> None:
    body, headers = delivery(table, SENT)
    before = copy.deepcopy(headers)
    table.unwrap(body, headers, SECRET)
    assert headers == before


@TABLES
@pytest.mark.parametrize("headers", [None, 7, "X-Parcels-Signature: abc", ["abc"], [1]])
def test_headers_that_are_none_are_a_type_error(table: Webhooks, headers: Any) -> None:
    with pytest.raises(TypeError, match=r"^headers must be a mapping") as raised:
        table.unwrap(b"{}", headers, SECRET)
    assert "abc" not in str(raised.value)


@TABLES
@pytest.mark.parametrize(
    "received",
    [bytes, bytearray, memoryview, lambda body: memoryview(bytes(reversed(body)))[::-1]],
    ids=["bytes", "bytearray", "memoryview", "memoryview with a step"],
)
def test_body_is_any_kind_of_bytes(table: Webhooks, received: Callable[[bytes], Any]) -> None:
    body, headers = delivery(table, SENT)
    assert table.unwrap(received(body), headers, SECRET).to_dict() == SENT
    changed = delivery(table, {**SENT, "weight": 8}).body
    if table is not AUTHORIZATION:
        refused(table, received(changed), headers)


@TABLES
@pytest.mark.parametrize("body", ['{"kind": "x"}', {"kind": "x"}, None, 7, [b"{}"]])
def test_body_that_is_not_raw_is_a_type_error(table: Webhooks, body: Any) -> None:
    with pytest.raises(TypeError, match=r"^raw_body must be the bytes") as raised:
        table.unwrap(body, delivery(table, SENT).headers, SECRET)
    assert type(body).__name__ in str(raised.value)


@TABLES
@pytest.mark.parametrize(
    "secret",
    [
        *("", b"", None, [], (), [""], [SECRET, ""], [SECRET, None], (b"", SECRET)),
        *(" ", b" ", "\n", "\t \r\n", [SECRET, " "], (b"\n", SECRET)),
    ],
)
def test_secret_that_everybody_knows_is_refused(table: Webhooks, secret: Any) -> None:
    forged = delivery(table, SENT, b"")
    for body, headers in (forged, delivery(table, SENT), Delivery(b"{}", {})):
        with pytest.raises(ConfigurationError) as raised:
            table.unwrap(body, headers, secret)
        assert "secret" in str(raised.value)
        assert SECRET not in str(raised.value)


@TABLES
@pytest.mark.parametrize(
    "secret", [7, 0, False, bytearray(b"x"), {"old": "x"}, {"x"}, [["x"]], [SECRET, 7]]
)
def test_secret_of_a_wrong_type_is_a_type_error(table: Webhooks, secret: Any) -> None:
    with pytest.raises(TypeError, match=r"^secret must be a str or bytes") as raised:
        table.unwrap(*delivery(table, SENT), secret)
    assert SECRET not in str(raised.value)


@TABLES
def test_secret_with_a_lone_surrogate_fits_nothing_and_is_not_printed(table: Webhooks) -> None:
    secret = f"{SECRET}\ud800"
    error = refused(table, *delivery(table, SENT), secret)
    assert_no_secret_in(error, SECRET)


# What the exceptions say.


def chain(error: BaseException) -> Iterator[BaseException]:
    yield error
    for linked in (error.__cause__, error.__context__):
        if linked is not None:
            yield from chain(linked)


def assert_no_secret_in(error: BaseException, *planted: str) -> None:
    """None of the texts is in anything that is printed, stored or sent on."""
    for linked in chain(error):
        fields = {name: value for name, value in vars(linked).items() if name != "body"}
        texts = [str(linked), repr(linked), repr(linked.args), repr(fields)]
        texts += [repr(getattr(linked, name, "")) for name in ("object", "doc")]
        texts += traceback.format_exception(linked)
        for text in texts:
            for secret in planted:
                assert secret not in text


FAILURES: dict[str, Callable[[Webhooks], tuple[Any, ...]]] = {
    "forged": lambda table: (*delivery(table, SENT, OTHER_SECRET), SECRET),
    "unsigned": lambda table: (delivery(table, SENT).body, {}, SECRET),
    "not ASCII": lambda table: (b"{}", {table.header: f"{SECRET}é"}, SECRET),
    "two values": lambda table: (b"{}", [(table.header, SECRET), (table.header, "")], SECRET),
    "not JSON": lambda table: (*delivery(table, PERSON.encode()), SECRET),
    "not UTF-8": lambda table: (*delivery(table, PERSON.encode() + b"\xff"), SECRET),
    "not an object": lambda table: (*delivery(table, [PERSON]), SECRET),
    "no name": lambda table: (*delivery(table, {"to": PERSON}), SECRET),
    "name that is no text": lambda table: (*delivery(table, {"kind": [PERSON]}), SECRET),
    "too deep": lambda table: (*delivery(table, b"[" * 100_000 + PERSON.encode()), SECRET),
    "too large a number": lambda table: (
        *delivery(table, b'{"to": "%s", "n": %s}' % (PERSON.encode(), b"9" * 5000)),
        SECRET,
    ),
    "empty secret": lambda table: (*delivery(table, SENT), [SECRET, ""]),
    "number as secret": lambda table: (*delivery(table, SENT), [SECRET, 7]),
    "parsed body": lambda table: ({"to": PERSON}, delivery(table, SENT).headers, SECRET),
    "text as body": lambda table: (PERSON, delivery(table, SENT).headers, SECRET),
    "text as headers": lambda table: (b"{}", f"Authorization: {SECRET}", SECRET),
}


@TABLES
@pytest.mark.parametrize("failure", FAILURES)
def test_exception_has_neither_secret_nor_body(table: Webhooks, failure: str) -> None:
    body, headers, secret = FAILURES[failure](table)
    with pytest.raises((DeskspecError, TypeError)) as raised:
        table.unwrap(body, headers, secret)
    proofs = list(dict(headers).values()) if isinstance(headers, Mapping) else []
    planted = [SECRET, OTHER_SECRET, PERSON, *map(str, proofs)]
    assert_no_secret_in(raised.value, *planted)
    stored = pickle.dumps(raised.value)
    assert SECRET.encode() not in stored
    if not isinstance(raised.value, WebhookPayloadError):
        assert PERSON.encode() not in stored


@TABLES
@pytest.mark.parametrize(
    "secret",
    [SECRET, SECRET.encode(), (OTHER_SECRET, SECRET), [SECRET, ""], [SECRET, 7], {"new": SECRET}],
    ids=["text", "bytes", "several", "with an empty one", "with a number", "mapping"],
)
def test_refused_delivery_shows_no_secret_in_any_frame(table: Webhooks, secret: Any) -> None:
    forged = delivery(table, SENT, "neither")
    received: list[tuple[Any, Any]] = [forged, (forged.body, {}), (forged.body, 7)]
    received.append((SENT, forged.headers))
    for body, headers in received:
        for unwrap in (table.unwrap, partial(webhooks.unwrap, "kustomer")):
            with pytest.raises((DeskspecError, TypeError)) as raised:
                unwrap(body, headers, secret)
            assert SECRET not in frames_of(raised.value, __file__)
    with pytest.raises(ValueError, match=r"^vendor must be one of") as unknown:
        webhooks.unwrap("nobody", *forged, secret)  # type: ignore[call-overload]
    assert SECRET not in frames_of(unknown.value, __file__)


@TABLES
@pytest.mark.parametrize("failure", FAILURES)
def test_unusable_delivery_shows_no_secret_in_any_frame(table: Webhooks, failure: str) -> None:
    """A header may hold the secret itself."""
    body, headers, secret = FAILURES[failure](table)
    with pytest.raises((DeskspecError, TypeError)) as raised:
        table.unwrap(body, headers, secret)
    shown = frames_of(raised.value, __file__)
    assert SECRET not in shown
    assert OTHER_SECRET not in shown


@pytest.mark.parametrize("body", [b"<html>", b"[]", PERSON, {}])
def test_unusable_delivery_of_a_vendor_shows_no_secret_in_any_frame(body: Any) -> None:
    for vendor, headers in (
        ("doubletick", {"Authorization": f"Bearer {SECRET}"}),
        ("doubletick", [("Authorization", f"Token {SECRET}")]),
        ("helpcrunch", {"Authorization": f"Bearer {SECRET}"}),
    ):
        with pytest.raises((DeskspecError, TypeError)) as raised:
            webhooks.unwrap(vendor, body, headers, SECRET)  # type: ignore[call-overload]
        assert SECRET not in frames_of(raised.value, __file__)


@TABLES
@pytest.mark.parametrize("failure", ["forged", "unsigned", "not JSON", "no name"])
def test_exceptions_pickle_and_copy_with_equal_fields(table: Webhooks, failure: str) -> None:
    with pytest.raises(DeskspecError) as raised:
        table.unwrap(*FAILURES[failure](table))
    error = raised.value
    for same in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(same) is type(error)
        assert str(same) == str(error)
        assert same.args == error.args
        assert vars(same) == vars(error)
        assert vars(same)["vendor"] == "parcels"


def test_three_outcomes_are_of_three_kinds() -> None:
    assert isinstance(SHA1.unwrap(*delivery(SHA1, {"kind": "new"}), SECRET), UnknownEvent)
    for one, other in (
        (WebhookSignatureError, WebhookPayloadError),
        (WebhookPayloadError, WebhookSignatureError),
    ):
        assert issubclass(one, DeskspecError)
        assert not issubclass(one, (other, ValueError))
