"""The key is sent where the contract says, and is in no result."""

import base64
import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from deskspec_runtime.call.settings import Secret
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.provider import credentials
from deskspec_toolkit.provider.credentials import Credentials
from deskspec_toolkit.verify import runner
from lab.provider import KEY, Library
from verify.lab_library import BASE_URL, fast_clock, options, served, verified

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
    return Credentials(document, None if key is None else Secret(key), given, "LAB_KEY")


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


def test_a_missing_key_is_reported_before_anything_is_sent() -> None:
    seen: list[httpx.Request] = []
    library = served(Library(clock=fast_clock()))

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return library(request)

    with pytest.raises(Failure, match="set DESKSPEC_API_KEY"):
        runner.run(options(respond, headers=[]))
    assert seen == []


def test_the_key_comes_from_the_environment_or_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "key"
    file.write_text(f"{KEY}\n")
    found = verified(headers=[], api_key_file=file, operations="books_get")
    assert found.findings == []
    monkeypatch.setenv("DESKSPEC_API_KEY", KEY)
    assert verified(headers=[], operations="books_get").findings == []


def test_neither_key_nor_other_headers_are_in_the_result() -> None:
    result = verified(
        ["books-limit-ignored", "books-listed-with-any-key"],
        operations="books_list",
        headers=[f"Authorization: Bearer {KEY}", "X-Account: s3cret"],
    )
    text = json.dumps(result.to_dict())
    assert result.findings
    assert KEY not in text
    assert "s3cret" not in text


@pytest.mark.parametrize(
    "changes",
    [
        {"base_url": "https://library.example/v1", "allow_writes": False},
        {"base_url": BASE_URL, "allow_writes": True},
    ],
    ids=["elsewhere", "on this machine"],
)
def test_no_value_of_an_account_is_in_the_result(changes: dict[str, Any]) -> None:
    name = "Ada Example"
    library = Library(["books-author-ignored"], clock=fast_clock())
    respond = served(library)

    def with_person(request: httpx.Request) -> httpx.Response:
        given = respond(request)
        text = given.text.replace('"author": "', f'"author": "{name} ')
        return httpx.Response(given.status_code, headers=given.headers, text=text)

    result = runner.run(options(with_person, operations="books_*", **changes))
    lines = [f.reproduce or "" for f in result.findings if f.check == "filter_honoured"]
    assert any("author=…" in line for line in lines)
    text = json.dumps(result.to_dict(), ensure_ascii=False)
    assert name not in text
    assert "Ada" not in text


def test_generated_values_are_shown_on_this_machine() -> None:
    result = verified(["loan-creation-500"], operations="loans_create")
    (finding,) = (f for f in result.findings if f.check == "response_status")
    assert finding.reproduce is not None
    assert '"reader":"verify reader ' in finding.reproduce


def test_a_line_that_reproduces_has_the_credentials_that_the_request_had() -> None:
    result = verified(["loan-deleted-without-key"], operations="loans_delete")
    (missing,) = (f for f in result.findings if f.expected == "401 without credentials")
    assert missing.reproduce is not None
    assert "Authorization" not in missing.reproduce
    result = verified(["books-listed-with-any-key"], operations="books_list")
    (invalid,) = (f for f in result.findings if f.expected == "401 with a wrong key")
    assert invalid.reproduce is not None
    assert f'-H "Authorization: Bearer {WRONG}"' in invalid.reproduce
