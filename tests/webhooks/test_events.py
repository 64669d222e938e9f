"""What a genuine delivery says: a model where its kind is known, and in no case a loss."""

import json
from typing import Any

import pytest
from deskspec import UnknownEvent, WebhookPayloadError
from deskspec_runtime.values.model import Model
from deskspec_runtime.webhooks import Webhooks
from hypothesis import given, settings
from hypothesis import strategies as st
from webhooks.deliveries import (
    AUTHORIZATION,
    SECRET,
    SENT,
    SHA1,
    SHA256,
    TABLES,
    AnyEvent,
    ParcelEvent,
    WeighedParcel,
    delivery,
)

NAMELESS = AUTHORIZATION._replace(event=(), events={})
BY_FIELDS = AUTHORIZATION._replace(
    event=("kind", "type"),
    keys={
        "WeighedParcel": {"weight": None, "isFragile": True},
        "ParcelEvent": {"weight": None},
        "AnyEvent": {"size": "large"},
    },
    has_forms=True,
)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


def unwrapped(table: Webhooks, event: Any) -> Model:
    return table.unwrap(*delivery(table, event), SECRET)


def unreadable(table: Webhooks, event: Any) -> WebhookPayloadError:
    with pytest.raises(WebhookPayloadError) as raised:
        unwrapped(table, event)
    return raised.value


@TABLES
@pytest.mark.parametrize("name", ["parcel.sent", "parcel.lost"])
def test_known_event_is_its_model(table: Webhooks, name: str) -> None:
    event = unwrapped(table, {**SENT, "kind": name})
    assert type(event) is ParcelEvent
    assert (event.kind, event.weight, event.is_fragile) == (name, 7, False)
    assert event["to"] == SENT["to"]
    assert event.to_dict() == {**SENT, "kind": name}


@TABLES
def test_known_event_reads_text_forms_and_keeps_wrong_shapes(table: Webhooks) -> None:
    sent = {"kind": "parcel.sent", "weight": "7", "isFragile": ["odd"], "newField": None}
    event = unwrapped(table, sent)
    assert isinstance(event, ParcelEvent)
    assert event.weight == 7
    fragile: Any = event.is_fragile
    assert fragile == ["odd"]
    assert "newField" in event
    assert json.dumps(event.to_dict()) == json.dumps(sent)


@pytest.mark.parametrize("name", ["parcel.eaten", "", "Parcel.sent", "parcel.sent ", "__class__"])
def test_event_of_no_known_kind_is_returned_with_what_came(name: str) -> None:
    sent = {**SENT, "kind": name}
    event = unwrapped(SHA1, sent)
    assert type(event) is UnknownEvent
    assert event["kind"] == name
    assert event.to_dict() == sent


def test_event_of_no_known_kind_has_the_envelope_where_there_is_one() -> None:
    event = unwrapped(SHA256, {**SENT, "kind": "parcel.eaten"})
    assert type(event) is AnyEvent
    assert isinstance(event, UnknownEvent)
    assert event.kind == "parcel.eaten"
    assert event.to_dict() == {**SENT, "kind": "parcel.eaten"}


@pytest.mark.parametrize("sent", [{}, SENT, {"kind": 7}, {"kind": None}])
def test_where_bodies_name_no_event_each_is_of_no_known_kind(sent: Any) -> None:
    for unknown, model in ((None, UnknownEvent), ("AnyEvent", AnyEvent)):
        event = unwrapped(NAMELESS._replace(unknown=unknown), sent)
        assert type(event) is model
        assert event.to_dict() == sent


@pytest.mark.parametrize(
    ("sent", "model"),
    [
        ({"weight": 7}, ParcelEvent),
        ({"weight": None, "other": 1}, ParcelEvent),
        ({"weight": 7, "isFragile": True}, WeighedParcel),
        ({"weight": 7, "isFragile": False}, ParcelEvent),
        ({"weight": 7, "isFragile": "yes"}, ParcelEvent),
        ({"size": "large"}, AnyEvent),
        ({"size": "small"}, UnknownEvent),
        ({}, UnknownEvent),
        ({"kind": None, "weight": 7}, ParcelEvent),
        ({"kind": "parcel.sent"}, ParcelEvent),
        ({"type": "parcel.sent"}, ParcelEvent),
        ({"kind": "parcel.eaten", "type": "parcel.sent"}, ParcelEvent),
        ({"kind": "parcel.eaten", "weight": 7}, UnknownEvent),
    ],
)
def test_event_is_recognized_by_its_name_else_by_its_fields(
    sent: dict[str, Any], model: type[Model]
) -> None:
    event = unwrapped(BY_FIELDS, sent)
    assert type(event) is model
    assert event.to_dict() == sent


PARTS = (
    b'--cut\r\nContent-Disposition: form-data; name="weight"\r\n\r\n7\r\n'
    b'--cut\r\nContent-Disposition: form-data; name="isFragile"\r\n'
    b"Content-Type: text/plain; charset=utf-8\r\n\r\ntrue\r\n"
    b'--cut\r\nContent-Disposition: form-data; name="to"\r\n\r\n'
    b'{"name": "Ren\xc3\xa9\\n"}\r\n'
    b"--cut--\r\n"
)
FORMS = {
    "application/x-www-form-urlencoded": (
        b"weight=7&isFragile=true&to=%7B%22name%22%3A+%22Ren%C3%A9%5Cn%22%7D"
    ),
    "Application/X-WWW-Form-Urlencoded; charset=utf-8": (
        "weight=7&isFragile=true&to={%22name%22:%22Ren\u00e9%5Cn%22}".encode()
    ),
    "multipart/form-data; boundary=cut": PARTS,
    'multipart/form-data; boundary="cut"': PARTS,
}


def unwrapped_form(content_type: str, body: bytes, name: str = "content-type") -> Model:
    headers = {**delivery(BY_FIELDS, body).headers, name: content_type}
    return BY_FIELDS.unwrap(body, headers, SECRET)


@pytest.mark.parametrize("content_type", FORMS)
@pytest.mark.parametrize("name", ["Content-Type", "content-type", "CONTENT_TYPE"])
def test_form_is_read_as_its_event(content_type: str, name: str) -> None:
    event = unwrapped_form(content_type, FORMS[content_type], name)
    assert isinstance(event, WeighedParcel)
    assert (event.weight, event.is_fragile, event["to"]) == (7, True, {"name": "Ren\u00e9\n"})
    assert event.to_dict() == {"weight": "7", "isFragile": "true", "to": {"name": "Ren\u00e9\n"}}


def test_field_of_a_form_that_comes_several_times_is_a_list() -> None:
    body = b"weight=7&note=&to=%5B&to=b"
    event = unwrapped_form("application/x-www-form-urlencoded", body)
    assert event.to_dict() == {"weight": "7", "note": "", "to": ["[", "b"]}


@pytest.mark.parametrize("content_type", ["application/json", "text/plain", "", "multipart/mixed"])
def test_what_is_no_form_by_its_type_is_json(content_type: str) -> None:
    assert isinstance(unwrapped_form(content_type, b'{"weight": 7}'), ParcelEvent)
    with pytest.raises(WebhookPayloadError, match="expected JSON in UTF-8"):
        unwrapped_form(content_type, b"weight=7")


BROKEN_FORMS: dict[str, tuple[str, bytes]] = {
    "empty": ("application/x-www-form-urlencoded", b""),
    "JSON": ("application/x-www-form-urlencoded", b'{"weight": 7}'),
    "no value": ("application/x-www-form-urlencoded", b"weight=7&size"),
    "not UTF-8": ("application/x-www-form-urlencoded", b"weight=%ff"),
    "too many fields": ("application/x-www-form-urlencoded", b"a=1&" * 1_000 + b"a=1"),
    "empty parts": ("multipart/form-data; boundary=cut", b""),
    "no boundary": ("multipart/form-data", PARTS),
    "another boundary": ("multipart/form-data; boundary=other", PARTS),
    "boundary that is not ASCII": ("multipart/form-data; boundary=\u00e9", PARTS),
    "cut": ("multipart/form-data; boundary=cut", PARTS[:-9]),
    "first field without its beginning": ("multipart/form-data; boundary=cut", PARTS[1:]),
    "part without a name": (
        "multipart/form-data; boundary=cut",
        b"--cut\r\n\r\n7\r\n--cut--\r\n",
    ),
    "part that is not UTF-8": (
        "multipart/form-data; boundary=cut",
        PARTS.replace(b"\xc3\xa9", b"\xff"),
    ),
}


@pytest.mark.parametrize("case", BROKEN_FORMS)
def test_broken_form_is_reported_as_one(case: str) -> None:
    content_type, body = BROKEN_FORMS[case]
    with pytest.raises(WebhookPayloadError, match="expected a form in UTF-8") as raised:
        unwrapped_form(content_type, body)
    assert raised.value.body == body


def test_form_is_json_where_the_vendor_sends_no_forms() -> None:
    body, headers = delivery(SHA1, b"weight=7")
    headers["Content-Type"] = "application/x-www-form-urlencoded"
    with pytest.raises(WebhookPayloadError, match="expected JSON in UTF-8"):
        SHA1.unwrap(body, headers, SECRET)


@settings(max_examples=100, deadline=None)
@given(name=st.text() | st.just("parcel.sent"), fields=st.dictionaries(st.text(), JSON))
def test_no_field_is_lost(name: str, fields: dict[str, Any]) -> None:
    sent = {**fields, "kind": name}
    for table in (SHA1, SHA256):
        assert json.dumps(unwrapped(table, sent).to_dict()) == json.dumps(sent)


def test_models_are_loaded_for_events_that_need_one() -> None:
    table = SHA1._replace(models="no_such_module")
    unwrapped(table, {"kind": "parcel.eaten"})
    with pytest.raises(ModuleNotFoundError, match="no_such_module"):
        unwrapped(table, SENT)


def test_integers_of_any_size_are_exact() -> None:
    number = int("9" * 4000)
    assert unwrapped(SHA1, {"kind": "new", "n": number})["n"] == number
    event = unwrapped(SHA1, {"kind": "parcel.sent", "weight": 2**64 + 1})
    assert isinstance(event, ParcelEvent)
    assert event.weight == 2**64 + 1


def test_deep_nesting_that_can_be_read_is_kept() -> None:
    body = b'{"kind": "parcel.sent", "deep": ' + b"[" * 500 + b"]" * 500 + b"}"
    assert json.dumps(unwrapped(SHA1, body).to_dict()).encode() == body


UNREADABLE: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "at $, expected JSON in UTF-8"),
    "text": (b"payload=1", "at $, expected JSON in UTF-8"),
    "a form": (b"payload=%7B%7D", "at $, expected JSON in UTF-8"),
    "truncated": (b'{"kind": "parcel.s', "at $, expected JSON in UTF-8"),
    "two documents": (b"{} {}", "at $, expected JSON in UTF-8"),
    "NaN": (b'{"kind": "new", "n": NaN}', "at $, expected JSON in UTF-8"),
    "Infinity": (b'{"kind": "new", "n": -Infinity}', "at $, expected JSON in UTF-8"),
    "not UTF-8": (b'{"kind": "\xff\xfe"}', "at $, expected JSON in UTF-8"),
    "UTF-16": ('{"kind": "new"}'.encode("utf-16"), "at $, expected JSON in UTF-8"),
    "deep arrays": (b"[" * 100_000 + b"]" * 100_000, "at $, expected JSON in UTF-8"),
    "deep objects": (
        b'{"kind":' * 100_000 + b"1" + b"}" * 100_000,
        "at $, expected JSON in UTF-8",
    ),
    "a number of 5000 digits": (b'{"n": %s}' % (b"9" * 5000), "at $, expected JSON in UTF-8"),
    "null": (b"null", "at $, expected object, got null"),
    "array": (b'[{"kind": "parcel.sent"}]', "at $, expected object, got array"),
    "string": (b'"parcel.sent"', "at $, expected object, got string"),
    "number": (b"7", "at $, expected object, got integer"),
    "no name": (b'{"Kind": "parcel.sent"}', "at $.kind, expected the event's name, got nothing"),
    "null as name": (b'{"kind": null}', "at $.kind, expected the event's name, got null"),
    "number as name": (b'{"kind": 7}', "at $.kind, expected the event's name, got integer"),
    "array as name": (b'{"kind": ["a"]}', "at $.kind, expected the event's name, got array"),
    "object as name": (b'{"kind": {}}', "at $.kind, expected the event's name, got object"),
}


@TABLES
@pytest.mark.parametrize("body", UNREADABLE)
def test_genuine_body_that_cannot_be_read_is_named_by_its_place(table: Webhooks, body: str) -> None:
    sent, problem = UNREADABLE[body]
    error = unreadable(table, sent)
    assert vars(error) == {"vendor": "parcels", "body": sent}
    assert problem in str(error)
    assert str(error).startswith("parcels webhook: genuine, ")


def test_body_of_the_error_is_always_bytes() -> None:
    body, headers = delivery(SHA1, b"[]")
    received = bytearray(body)
    with pytest.raises(WebhookPayloadError) as raised:
        SHA1.unwrap(received, headers, SECRET)
    received[:] = b"{}"
    assert raised.value.body == b"[]"
    assert type(raised.value.body) is bytes
