"""The key is sent where the contract says, and headers come from where the caller says."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from deskspec_runtime.call.settings import Secret
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.provider import credentials
from deskspec_toolkit.provider.credentials import Credentials

SCHEMES: dict[str, dict[str, Any]] = {
    "bearer": {"type": "http", "scheme": "bearer"},
    "basic": {"type": "http", "scheme": "basic"},
    "header": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "query": {"type": "apiKey", "in": "query", "name": "key"},
    "cookie": {"type": "apiKey", "in": "cookie", "name": "session"},
    "oauth": {"type": "oauth2", "flows": {}},
}
WRONG = "deskspec-wrong-key"


def of_scheme(name: str, key: str | None = "s3cret", **headers: str) -> Credentials:
    document = {"components": {"securitySchemes": SCHEMES}, "security": [{name: []}]}
    given = {header.replace("_", "-"): Secret(value) for header, value in headers.items()}
    secret = None if key is None else Secret(key)
    return Credentials(document, secret, given, "LAB_KEY", source="--api-key-file key.txt")


def encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


@pytest.mark.parametrize(
    ("scheme", "headers", "query"),
    [
        ("bearer", {"authorization": "Bearer s3cret"}, []),
        ("basic", {"authorization": f"Basic {encoded('s3cret')}"}, []),
        ("header", {"x-key": "s3cret"}, []),
        ("query", {}, [("key", "s3cret")]),
        ("cookie", {"cookie": "session=s3cret"}, []),
        ("oauth", {"authorization": "Bearer s3cret"}, []),
    ],
)
def test_a_key_stands_where_its_scheme_says(
    scheme: str, headers: dict[str, str], query: list[tuple[str, str]]
) -> None:
    who = of_scheme(scheme)
    assert who.placed({}, "valid") == (headers, query)
    assert who.placed({}, "missing") == ({}, [])
    wrong = json.dumps(who.placed({}, "invalid"))
    assert WRONG in wrong or encoded(WRONG) in wrong
    assert "s3cret" not in wrong
    assert encoded("s3cret") not in wrong


def test_a_header_of_the_command_line_is_the_credential() -> None:
    who = of_scheme("bearer", None, Authorization="Token s3cret", X_Trace="on")
    assert who.placed({}, "valid")[0] == {"authorization": "Token s3cret", "x-trace": "on"}
    assert who.placed({}, "missing")[0] == {"x-trace": "on"}
    assert who.placed({}, "invalid")[0] == {
        "authorization": f"Token {WRONG}",
        "x-trace": "on",
    }


def test_an_operation_without_security_gets_no_key() -> None:
    assert of_scheme("bearer").placed({"security": []}, "valid") == ({}, [])


def test_an_operation_with_a_header_of_its_own_takes_the_same_key() -> None:
    own: dict[str, Any] = {"security": [{"header": []}]}
    for who in (of_scheme("bearer"), of_scheme("bearer", None, Authorization="Bearer s3cret")):
        who.check([{}, own])
        assert who.placed(own, "valid")[0]["x-key"] == "s3cret"
        assert who.placed(own, "missing") == ({}, [])
        assert who.placed(own, "invalid") == ({"x-key": WRONG}, [])
    given = of_scheme("bearer", None, Authorization="Bearer s3cret", X_Key="other")
    assert given.placed(own, "valid")[0]["x-key"] == "other"
    with pytest.raises(Failure, match="no API key"):
        of_scheme("header", None, Authorization="Bearer s3cret").check([own])


@pytest.mark.parametrize(
    ("who", "own", "source"),
    [
        (of_scheme("bearer"), {}, "--api-key-file key.txt"),
        (of_scheme("query", X_Trace="on"), {}, "--api-key-file key.txt"),
        (of_scheme("header", None, X_Key="s3cret"), {}, "--header X-Key"),
        (of_scheme("bearer", None, Authorization="Bearer s3cret"), {}, "--header Authorization"),
        (
            of_scheme("bearer", None, Authorization="Bearer s3cret"),
            {"security": [{"header": []}]},
            "--header Authorization",
        ),
        (of_scheme("bearer"), {"security": []}, None),
        (
            of_scheme("bearer", None, Authorization="Bearer s3cret"),
            {"security": []},
            "--header Authorization",
        ),
    ],
)
def test_the_source_of_what_a_request_is_sent_is_named(
    who: Credentials, own: dict[str, Any], source: str | None
) -> None:
    assert who.source(own) == source


@pytest.mark.parametrize("text", ["", '"quoted"', "<your-key>", "Bearer abc", "a\nb"])
def test_a_key_that_cannot_be_sent_is_refused_with_options_of_the_command(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "api_key"
    file.write_text(text)
    monkeypatch.setenv("DESKSPEC_API_KEY", text)
    for given, source in ((file, f"--api-key-file {file}"), (None, "DESKSPEC_API_KEY")):
        with pytest.raises(Failure) as failure:
            credentials.key_of(None, given)
        assert str(failure.value).startswith(f"{source} ")
        rest = str(failure.value).removeprefix(f"{source} ")
        assert "--api-key-file" in rest
        assert "api_key" not in rest


def test_headers_come_from_files_and_variables(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "token"
    file.write_text("Bearer from-file\n")
    monkeypatch.setenv("TRACE", "from-variable")
    given = credentials.headers_of([f"Authorization: @{file}", "X-Trace: $TRACE", "X-A: b: c"])
    assert {name: value.reveal() for name, value in given.items()} == {
        "Authorization": "Bearer from-file",
        "X-Trace": "from-variable",
        "X-A": "b: c",
    }


@pytest.mark.parametrize(
    ("header", "message"),
    [
        ("no colon", "'Name: value'"),
        ("X-A: $NOT_THERE", "no NOT_THERE"),
        ("X-A: @/not/there", "/not/there: No such file"),
        ("X-A: s3cret\nX-B: c", "characters that a header must not contain"),
    ],
)
def test_a_header_that_is_none_is_refused_without_its_value(header: str, message: str) -> None:
    with pytest.raises(Failure) as failure:
        credentials.headers_of([header])
    assert message in str(failure.value)
    assert "s3cret" not in str(failure.value)
