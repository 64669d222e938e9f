"""A missing key is reported before anything is sent, and a key is in no result."""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.verify import runner
from lab.provider import KEY, Library
from verify.lab_library import BASE_URL, fast_clock, options, served, verified

WRONG = "deskspec-wrong-key"


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
