"""The text of an error says what the provider said, without keys and personal data."""

import base64
import json
import operator
from html import escape
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from deskspec import (
    APIResponseValidationError,
    APIStatusError,
    BadRequestError,
    DeskspecError,
    DoubleTick,
    HelpCrunch,
    InternalServerError,
)
from harness.catalogue import Handler, responding
from runtime.every_operation import sending

KEY = "Zk9+q8/Ab\"Cd&E <f'12\\34=="
PERSON: dict[str, Any] = {
    "name": "Asha van der Rao",
    "notes": "call: (re)new at 5",
    "custom_data": {"shop": ["Bazar-42", {"n": 7319}]},
    "tags": [{"name": "VIP"}],
}


def raised_by(handler: Handler, key: str = "a-key", **given: Any) -> DeskspecError:
    client = HelpCrunch(
        key, transport=httpx.MockTransport(handler), pacing=None, max_retries=0, verify=False
    )
    with client, pytest.raises(DeskspecError) as raised:
        client.customers.update(8737843, **(given or PERSON))
    return raised.value


def refused(*errors: dict[str, Any]) -> str:
    return str(raised_by(responding(400, {"errors": list(errors)})))


def test_message_has_field_and_text_of_every_error() -> None:
    text = refused(
        {"code": "invalid", "field": "phone", "message": "has the wrong format."},
        {"code": "invalid", "source": {"pointer": "/data/email"}, "detail": "is taken"},
    )
    assert text.startswith(
        "customers.update: PATCH /customers/{customer_id} returned 400 (invalid): "
        "phone: has the wrong format.; /data/email: is taken. "
    )


def test_a_refusal_names_the_documented_values_of_an_argument_that_has_another_one() -> None:
    transport = httpx.MockTransport(responding(400, {"errors": []}))
    with HelpCrunch("a-key", transport=transport, pacing=None) as client:
        with pytest.raises(BadRequestError, match=r"order: documented values are asc, desc\. "):
            client.chats.list(order="ascending")
        with pytest.raises(BadRequestError) as raised:
            client.chats.list(order="asc", sort="later")
    assert "documented values" in str(raised.value)
    assert "order" not in str(raised.value).partition("400")[2]


def test_only_the_first_errors_are_shown_each_once() -> None:
    entries = [{"message": f"rule {i} is broken"} for i in (1, 1, 2, 3, 4, 5)]
    assert "rule 1 is broken; rule 2 is broken; rule 3 is broken; 2 more in .errors." in refused(
        *entries
    )


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Customer Asha van der Rao exists", "Customer … exists"),
        ("RAO, asha is unknown", "…, … is unknown"),
        ("Ashamed der-by is unknown", "Ashamed …-by is unknown"),
        ("no place bazar-42, 7319 or 7", "no place …, … or 7"),
        ("call: (re)new at 5 is too long", "… is too long"),
        ("a vip of 8737843", "a … of …"),
        ("1234 but not 12345 or ٠١٢٣٤٥", "1234 but not … or …"),
        ("+49 170 1234567", "+49 170 …"),
        ("asha.r@mail.example.com, x@y and a%40b.c", "…, … and …"),
        ("two\nlines\r\n\x1b[31mred\u2028", "two lines [31mred"),
        ("9198\u200b76543", "9198 …"),
    ],
)
def test_values_addresses_and_numbers_are_masked(said: str, shown: str) -> None:
    assert f": {shown}. Check" in refused({"message": said})
    assert f": {shown}: wrong. Check" in refused({"field": said, "message": "wrong"})


SHOWN_IN_FORMS: dict[str, tuple[str, dict[str, Any], str, str]] = {
    "a field": (
        "channels.update",
        {"integration_id": "int_1", "address": "Asha Lane in Pune", "logo": b"x"},
        "int_1 of Asha Lane in Pune, lane, logo",
        "… of …, …, logo",
    ),
    "texts of a list": (
        "channels.update",
        {"integration_id": "int_1", "websites": ["https://asha.example"], "logo": b"x"},
        "https://asha.example: refused",
        "…: refused",
    ),
    "the name of a file": (
        "media.upload",
        {"file": b"x", "filename": "asha-rao.png"},
        "asha-rao.png, RAO, a file",
        "…, …, a file",
    ),
    "a file without a name": ("media.upload", {"file": b"x"}, "a file", "a file"),
}


@pytest.mark.parametrize("case", SHOWN_IN_FORMS)
def test_values_of_a_form_are_masked(case: str) -> None:
    method, given, said, shown = SHOWN_IN_FORMS[case]
    transport = httpx.MockTransport(responding(400, {"message": said}))
    client = DoubleTick("a-key", transport=transport, pacing=None, verify=False)
    with client, pytest.raises(BadRequestError) as raised:
        operator.attrgetter(method)(client)(**given)
    assert f": {shown}. Check" in str(raised.value)


def test_code_that_is_a_value_of_the_call_is_not_shown() -> None:
    assert " 400: wrong." in refused({"code": "VIP", "message": "wrong"})


def test_long_message_is_cut_and_no_address_is_cut_in_two() -> None:
    text = refused({"message": "word " * 60 + "end"})
    assert "word word …. Check" in text
    assert "end" not in text
    half = refused({"message": "123456 " * 142 + "asha@example.com"})
    assert "asha" not in half


def test_errors_and_body_keep_the_text_as_it_came() -> None:
    error = raised_by(responding(400, {"errors": [{"message": "Asha has 123456"}]}))
    assert isinstance(error, BadRequestError)
    assert error.errors[0]["message"] == "Asha has 123456"
    assert b"Asha has 123456" in error.body


def spellings_of(key: str) -> dict[str, str]:
    escapes = {
        "lower": "".join(f"\\u{ord(c):04x}" for c in key),
        "upper": "".join(f"\\u{ord(c):04X}" for c in key),
    }
    basic = [base64.b64encode(f"{user}{key}:x".encode()).decode() for user in ("", "a", "ab")]
    return {
        "plain": key,
        "JSON": json.dumps(key)[1:-1],
        "JSON, slashes escaped": json.dumps(key)[1:-1].replace("/", "\\/"),
        ".NET": json.dumps(key)[1:-1].replace("+", "\\u002B").replace("&", "\\u0026"),
        "JSON, all escaped, lower case": escapes["lower"],
        "JSON, all escaped, upper case": escapes["upper"],
        "JSON in JSON": json.dumps(json.dumps(key)[1:-1])[1:-1],
        "HTML": escape(key),
        "HTML, decimal": "".join(f"&#{ord(c)};" for c in key),
        "HTML, hexadecimal": "".join(f"&#x{ord(c):04X};" for c in key),
        "HTML, names": key.replace("&", "&amp;").replace("+", "&plus;").replace("/", "&sol;"),
        "HTML in JSON": json.dumps(escape(key))[1:-1].replace("&", "\\u0026"),
        "HTML twice": escape(escape(key)),
        "URL": quote(key, safe=""),
        "URL, lower case": quote(key, safe="").replace("%2B", "%2b").replace("%2F", "%2f"),
        "URL, all escaped": "".join(f"%{ord(c):02x}" for c in key),
        "URL twice": quote(quote(key, safe=""), safe=""),
        "form": quote(key, safe="").replace("%20", "+"),
        **{f"base64 after {i} bytes": text for i, text in enumerate(basic)},
        "base64 in a URL": base64.urlsafe_b64encode(f"Bearer {key}".encode()).decode(),
        "base64 in JSON": base64.b64encode(f"Bearer {key}".encode()).decode().replace("/", "\\/"),
    }


@pytest.mark.parametrize("key", [KEY, "?>~?>~k", "sk-live-1"])
@pytest.mark.parametrize("name", spellings_of(KEY))
def test_key_is_removed_in_every_spelling(key: str, name: str) -> None:
    echoed = spellings_of(key)[name]
    error = raised_by(sending(401, f'{{"message":"bad {echoed}"}}'.encode()), key)
    page = raised_by(sending(200, f"bad {echoed}".encode(), **{"x-request-id": echoed}), key)
    assert isinstance(error, APIStatusError)
    assert isinstance(page, APIResponseValidationError)
    texts = [error.body.decode(), str(error.errors), page.body.decode(), str(page.headers)]
    if "base64" in name:  # what surrounds the key in it may stay
        middle = len(echoed) // 2
        assert not [text for text in texts if echoed[middle - 2 : middle + 2] in text]
        assert not [text for text in texts if "[api key]" not in text]
        return
    assert error.body == b'{"message":"bad [api key]"}'
    assert error.errors[0]["message"] == "bad [api key]"
    assert page.body == b"bad [api key]"
    assert page.request_id == "[api key]"


def test_text_around_a_key_stays() -> None:
    error = raised_by(sending(401, b'{"message":"The key a-key is bad, not a-kex"}'))
    assert isinstance(error, APIStatusError)
    assert error.body == b'{"message":"The key [api key] is bad, not a-kex"}'


@pytest.mark.parametrize(
    ("requested", "advice"),
    [
        ({"retry-after": "61"}, "Wait for 61 s (.retry_after), then retry."),
        ({"retry-after": "0.25"}, "Wait for 1 s (.retry_after), then retry."),
        ({"retry-after": "0"}, "Wait for .retry_after seconds if it is set, then retry."),
        ({}, "Wait for .retry_after seconds if it is set, then retry."),
    ],
)
def test_refusal_by_a_rate_says_how_long_it_lasts(requested: dict[str, str], advice: str) -> None:
    assert str(raised_by(sending(429, b"{}", **requested))).endswith(f"429. {advice}")


@pytest.mark.parametrize("body", [b"", b'{"message": "Not implemented"}', b"<html>501</html>"])
def test_not_implemented_says_to_check_the_base_url(body: bytes) -> None:
    error = raised_by(sending(501, body))
    assert type(error) is InternalServerError
    assert str(error).endswith("check base_url.")


@pytest.mark.parametrize("status", [200, 400, 401, 404, 502])
@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"<html><body>Sign in</body></html>", "text/plain"),
        (b"\xef\xbb\xbf\r\n <!DOCTYPE html><p>Sign in", ""),
        (b"<p>Sign in", "text/html; charset=utf-8"),
        (b"<p>Sign in", "application/xhtml+xml"),
    ],
)
def test_page_says_to_check_the_base_url(status: int, body: bytes, kind: str) -> None:
    error = raised_by(sending(status, body, **{"content-type": kind}))
    assert "HTML" in str(error)
    assert str(error).endswith("check base_url.")


def test_other_bodies_say_nothing_of_html() -> None:
    for status in (200, 404):
        error = raised_by(sending(status, b"<xml/>", **{"content-type": "text/xml"}))
        assert "HTML" not in str(error)
