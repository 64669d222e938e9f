"""A secret is found in every encoding, and nothing else is taken for it."""

import base64
import gzip
import json
from collections.abc import Callable
from urllib.parse import quote

import pytest
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.record.secrets import API_KEY, Secrets

KEY = 'pl4nted/s3cr"et+key=7'


def b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def in_gzip(text: str) -> str:
    return base64.b64encode(gzip.compress(text.encode(), mtime=0)).decode()


SPELLINGS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "upper case": str.upper,
    "percent-encoded": lambda text: quote(text, safe=""),
    "percent-encoded twice": lambda text: quote(quote(text, safe=""), safe=""),
    "JSON": json.dumps,
    "JSON with escaped slashes": lambda text: json.dumps(text).replace("/", "\\/"),
    "JSON in JSON": lambda text: json.dumps({"inner": json.dumps({"key": text})}),
    "JSON by code points": lambda text: "".join(f"\\u{ord(each):04X}" for each in text),
    "HTML by code points": lambda text: "".join(f"&#{ord(each)};" for each in text),
    "base64": b64,
    "base64 behind a name": lambda text: b64(f"user:{text}"),
    "base64 between others": lambda text: b64(f"us:{text}:and more"),
    "base64 behind what may be a part of it": lambda text: "ab/" + b64(f"user:{text}"),
    "base64 for URLs": lambda text: base64.urlsafe_b64encode(text.encode()).decode().rstrip("="),
    "base64 of base64": lambda text: b64(b64(text)),
    "base64 of gzip": in_gzip,
    "base32": lambda text: base64.b32encode(text.encode()).decode().rstrip("="),
    "hex": lambda text: text.encode().hex(),
    "backwards": lambda text: text[::-1],
    "its first half": lambda text: text[: len(text) // 2],
    "its second half": lambda text: text[len(text) // 2 :],
}


@pytest.mark.parametrize("spelt", SPELLINGS.values(), ids=SPELLINGS)
def test_secret_is_removed_in_every_encoding(spelt: Callable[[str], str]) -> None:
    text = f"before {spelt(KEY)} after"
    without = Secrets([KEY]).without(text)
    assert API_KEY in without
    assert spelt(KEY) not in without
    assert (without.split()[0], without.split()[-1]) == ("before", "after")


@pytest.mark.parametrize(
    "text",
    [
        f"a pl4nted key, and {KEY[:9]}",
        "/v1/customers/58210c3db0f09110006b7953/messages",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_1) AppleWebKit/537.36",
    ],
)
def test_text_without_the_secret_stays(text: str) -> None:
    assert Secrets([KEY]).without(text) == text


def test_short_secret_is_a_word_of_its_own() -> None:
    assert (
        Secrets(["key"]).without("the key of a monkey, key7") == f"the {API_KEY} of a monkey, key7"
    )


@pytest.mark.parametrize(
    "planted",
    [
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI3In0.c2lnbmVk",
        "key_0123456789abcdef",
        "sk_live_0123456789",
        "-----BEGIN RSA PRIVATE KEY-----\nMIIB\n-----END RSA PRIVATE KEY-----",
    ],
)
def test_secret_is_known_by_its_form_and_then_everywhere(planted: str) -> None:
    secrets = Secrets([KEY])
    secrets.learn_from(f"it is {planted}")
    assert secrets.without(f"again: {planted}") == "again: [secret 1]"
    assert secrets.without(b64(planted)) == "[secret 1]"


def test_what_is_to_be_written_is_looked_at_once_more() -> None:
    secrets = Secrets([KEY])
    secrets.check("nothing in here", "customers_get.yaml")
    with pytest.raises(
        Failure, match=r"customers_get\.yaml: the recording still contains a secret"
    ) as failure:
        secrets.check(f"uri: /x?y={quote(KEY, safe='')}", "customers_get.yaml")
    assert KEY not in str(failure.value)
